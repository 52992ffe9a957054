"""Nobody is nudged before owner, policy, introduction and works council are settled."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import update

from adapters.console.platform import ConsolePlatform, Fault
from nudges.engine.deliver import Delivered, deliver
from nudges.people import Role
from nudges.programme import Council, Programme
from nudges.store import letters, persons, programmes
from nudges.store.database import Database
from nudges.store.letters import Reach
from nudges.store.tables import workspaces
from nudges.talk.desk import Desk
from nudges.talk.introduction import host_of
from nudges.talk.letters import compose
from nudges.vault import Vault
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk, begin, somebody, taps, words

NOT_LIVE = Programme(organisation="o1")
NEW = [somebody(f"new{n}", known=False) for n in range(3)]
POLICY = {
    "can": "Ask anything, answer what you know, and post without asking first.",
    "cannot": "Put customers’ data into the channels.",
}


async def sends(
    talk: Talk, platform: ConsolePlatform, now: datetime = NOW + timedelta(minutes=1)
) -> Delivered:
    """One round of the worker."""
    host = await host_of(talk.database, talk.workspace)
    vault = Vault(("k" * 32,))
    desk = Desk(database=talk.database, workspace=talk.workspace, host=host, vault=vault)
    return await deliver(
        talk.database,
        workspace=talk.workspace,
        platform=platform,
        compose=partial(compose, desk=desk),
        now=now,
        worker="w",
    )


async def reach(talk: Talk) -> Reach:
    async with talk.database.read() as connection:
        return await letters.reach(connection, "o1", NOW)


async def programme_of(talk: Talk) -> Programme:
    async with talk.database.read() as connection:
        return await programmes.load(connection, "o1")


async def settle(talk: Talk, *, but: str = "") -> None:
    """All that go needs, but one thing."""
    if but == "owner":
        async with talk.database.write() as connection:
            await persons.set_roles(connection, "o1", "p-olga", frozenset())
    if but != "policy":
        await talk.tap("ada", "admin.policy", **POLICY)
    if but != "council":
        await talk.say("ada", "/nudge-admin council not needed")
    if but != "introduction":
        await talk.tap("ada", "admin.introduce.sure")
        await sends(talk, ConsolePlatform())


async def test_go_begins_once_all_is_settled(database: Database) -> None:
    talk = await begin(database, *NEW, programme=NOT_LIVE)
    await settle(talk)
    assert "Live" in words(await talk.say("ada", "/nudge-admin go"))
    assert (await programme_of(talk)).live_since == NOW


@pytest.mark.parametrize(
    ("missing", "said", "button"),
    [
        ("owner", "Nobody owns this programme", "admin.do.owner"),
        ("policy", "There is no policy yet", "admin.do.policy"),
        ("introduction", "Nobody was introduced to me", "admin.do.introduce"),
        ("council", "“council agreed” once it has", "admin.do.council"),
    ],
)
async def test_go_says_what_is_missing_and_begins_nothing(
    database: Database, missing: str, said: str, button: str
) -> None:
    talk = await begin(database, *NEW, programme=NOT_LIVE)
    await settle(talk, but=missing)
    reply = await talk.tap("ada", "admin.do.go")
    assert "one thing is still open" in words(reply)
    assert said in words(reply)
    assert [tap.action for tap in taps(reply)] == [button]
    assert (await programme_of(talk)).live_since is None
    assert said in words(await talk.say("ada", "/nudge-admin"))


async def test_the_introduction_is_asked_twice_and_sent_once_to_everybody(
    database: Database,
) -> None:
    talk, platform = await begin(database, *NEW, programme=NOT_LIVE), ConsolePlatform()
    asked = await talk.say("ada", "/nudge-admin introduce")
    assert "4 people get this" in words(asked)
    assert "a small helper that w1 runs" in words(asked)
    await sends(talk, platform)
    assert platform.there == {}
    (sure,) = taps(asked)
    for _ in range(2):
        await talk.tap("ada", sure.action, sure.value)
    assert "4 to come" in words(await talk.say("ada", "/nudge-admin introduce"))
    for _ in range(2):
        await sends(talk, platform)
    got = sorted(delivered.member for delivered in platform.there.values())
    assert got == ["ben", "new0", "new1", "new2"]
    assert (await talk.person("new0")).introduced_at is not None
    assert await reach(talk) == Reach(introduced=9)
    assert "9 of 9 have it" in words(await talk.say("ada", "/nudge-admin introduce"))


async def test_the_introduction_says_who_runs_this_and_how_to_stop(database: Database) -> None:
    talk, platform = await begin(database, *NEW, programme=NOT_LIVE), ConsolePlatform()
    await talk.tap("ada", "admin.introduce.sure")
    await sends(talk, platform)
    text = next(iter(platform.there.values())).message.text
    for part in ("w1 runs", "olga", "What I see", "What I don’t see", "“stop”"):
        assert part in text
    assert len({str(delivered.message) for delivered in platform.there.values()}) == 1


async def test_those_who_cannot_be_reached_are_counted_and_hold_nothing_up(
    database: Database,
) -> None:
    talk, platform = await begin(database, *NEW, programme=NOT_LIVE), ConsolePlatform()
    platform.faults.members = {"new0": Fault.UNREACHABLE, "new1": Fault.BLOCKED}
    await settle(talk, but="introduction")
    await talk.tap("ada", "admin.introduce.sure")
    await sends(talk, platform)
    said = words(await talk.say("ada", "/nudge-admin"))
    assert "7 of 9 have it. 2 could not be reached" in said
    assert "stopped" not in said
    await talk.say("ada", "/nudge-admin go")
    assert (await programme_of(talk)).live_since == NOW


async def test_where_the_app_is_needed_an_admin_hears_how_to_reach_the_rest(
    database: Database,
) -> None:
    talk = await begin(database, *NEW, programme=NOT_LIVE)
    platform = ConsolePlatform()
    platform.faults.members = {"new1": Fault.UNREACHABLE}
    await talk.tap("ada", "admin.introduce.sure")
    await sends(talk, platform)
    assert "Setup policies" not in words(await talk.say("ada", "/nudge-admin"))
    async with database.write() as connection:
        await connection.execute(update(workspaces).values(platform="teams"))
    said = words(await talk.say("ada", "/nudge-admin"))
    assert "One could not be reached" in said
    assert "Setup policies" in said


async def test_whoever_could_not_be_reached_is_tried_again_and_whoever_blocked_us_never(
    database: Database,
) -> None:
    talk, platform = await begin(database, *NEW, programme=NOT_LIVE), ConsolePlatform()
    platform.faults.members = {"new0": Fault.UNREACHABLE, "new1": Fault.BLOCKED}
    await talk.tap("ada", "admin.introduce.sure")
    await sends(talk, platform)
    platform.faults.members = {}
    assert "One person gets this" in words(await talk.say("ada", "/nudge-admin introduce"))
    await talk.tap("ada", "admin.introduce.sure")
    await sends(talk, platform)
    assert await reach(talk) == Reach(introduced=8, unreached=1)


async def test_whoever_is_away_for_long_gets_it_later_and_holds_nothing_up(
    database: Database,
) -> None:
    far = somebody("far", known=False, working_days=frozenset({1}))
    talk, platform = await begin(database, far, programme=NOT_LIVE), ConsolePlatform()
    await talk.tap("ada", "admin.introduce.sure")
    await sends(talk, platform)
    assert await reach(talk) == Reach(introduced=6, away=1)
    assert "when they are back" in words(await talk.say("ada", "/nudge-admin"))
    await sends(talk, platform, NOW + timedelta(days=6))
    assert await reach(talk) == Reach(introduced=7)


async def test_whoever_comes_later_holds_nothing_up(database: Database) -> None:
    talk = await begin(database, *NEW, programme=NOT_LIVE)
    await settle(talk)
    async with database.write() as connection:
        await persons.change(connection, "o1", "p-new2", introduced_at=None)
        await connection.exec_driver_sql("DELETE FROM deliveries WHERE member_id = 'new2'")
    assert "One came later" in words(await talk.say("ada", "/nudge-admin"))
    await talk.say("ada", "/nudge-admin go")
    assert (await programme_of(talk)).live_since == NOW


async def test_hold_stops_introductions_and_introduce_goes_on_with_them(database: Database) -> None:
    talk, platform = await begin(database, *NEW, programme=NOT_LIVE), ConsolePlatform()
    await settle(talk, but="introduction")
    await talk.tap("ada", "admin.introduce.sure")
    await talk.say("ada", "/nudge-admin hold")
    await sends(talk, platform)
    assert platform.there == {}
    assert "stopped on its way" in words(await talk.say("ada", "/nudge-admin go"))
    await talk.tap("ada", "admin.introduce.sure")
    await sends(talk, platform)
    assert await reach(talk) == Reach(introduced=9)


async def test_nobody_who_said_stop_or_is_not_counted_is_introduced(database: Database) -> None:
    stopped = somebody("sam", known=False, stopped_at=NOW)
    left_out = somebody("lea", known=False, included=False)
    guest = replace(somebody("gus", known=False), guest=True)
    bot = replace(somebody("bot", known=False), bot=True)
    talk = await begin(database, stopped, left_out, guest, bot, programme=NOT_LIVE)
    assert "One person gets this" in words(await talk.say("ada", "/nudge-admin introduce"))


async def test_what_the_works_council_said_is_kept_with_who_noted_it_and_when(
    database: Database,
) -> None:
    talk = await begin(database, programme=NOT_LIVE)
    form = (await talk.say("ada", "/nudge-admin council")).form
    assert form is not None
    assert (await talk.tap("ada", form.action, said="perhaps")).errors
    await talk.tap("ada", form.action, said="agreed")
    assert (await programme_of(talk)).council is Council.AGREED
    said = words(await talk.say("olga", "/nudge-admin"))
    assert "The works council agreed. Noted on March 3, 2026 by ada." in said
    assert await talk.audited() == ["works-council"]


@pytest.mark.parametrize("role", [Role.MANAGER, Role.EXECUTIVE])
async def test_nobody_else_introduces_or_settles_anything(database: Database, role: Role) -> None:
    talk = await begin(database, somebody("zoe", role), programme=NOT_LIVE)
    for action in ("admin.introduce.sure", "admin.policy", "admin.council", "admin.do.go"):
        assert "admins and owners" in words(await talk.tap("zoe", action, **POLICY))
    assert await talk.audited() == []


async def test_each_step_says_what_is_left_until_nothing_is(database: Database) -> None:
    talk = await begin(database, programme=NOT_LIVE)
    reply = await talk.say("ada", "/nudge-admin council agreed")
    assert "2 things are still open" in words(reply)
    assert [tap.action for tap in taps(reply)] == ["admin.do.policy", "admin.do.introduce"]
    await settle(talk)
    reply = await talk.say("ada", "/nudge-admin owner mia")
    assert "“go” begins" in words(reply)
    assert [tap.action for tap in taps(reply)] == ["admin.do.go"]
    await talk.say("ada", "/nudge-admin go")
    assert taps(await talk.say("ada", "/nudge-admin owner ann")) == []


async def test_where_nobody_is_known_yet_the_next_step_is_told(database: Database) -> None:
    talk = await begin(database, programme=NOT_LIVE)
    async with database.write() as connection:
        await connection.exec_driver_sql("UPDATE persons SET included = false")
    assert "“sync” fetches" in words(await talk.say("ada", "/nudge-admin introduce"))


async def test_an_owner_who_has_left_owns_nothing(database: Database) -> None:
    talk = await begin(database, programme=NOT_LIVE)
    assert "Looked after by olga" in words(await talk.say("ada", "/nudge-admin"))
    async with database.write() as connection:
        await connection.exec_driver_sql("UPDATE members SET deleted = true WHERE id = 'olga'")
    assert "Nobody owns this programme" in words(await talk.say("ada", "/nudge-admin"))
    assert "nobody would be left" in words(await talk.say("ada", "/nudge-admin roles ada none"))


async def test_two_admins_who_introduce_at_once_write_to_everybody_once(
    database: Database,
) -> None:
    talk, platform = await begin(database, *NEW, programme=NOT_LIVE), ConsolePlatform()
    await asyncio.gather(*(talk.tap(name, "admin.introduce.sure") for name in ("ada", "olga")))
    await sends(talk, platform)
    assert len(platform.there) == 4
    assert await talk.audited() == ["introduce"]
