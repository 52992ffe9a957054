"""The roster, the channels that the bot is in, and strangers: looked up within Slack's limits."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from adapters.slack.reading import Reading
from adapters.slack.strangers import Strangers
from nudges.arrival import Attended
from nudges.engine.tell import tell
from nudges.people import Role
from nudges.programme import Channel
from nudges.store import channels, syncs
from nudges.store import members as member_store
from nudges.store.database import Database
from nudges.store.tables import channel_members, members, persons
from tests.adapters.slack.reading_slack import GENERAL, Desk, a_desk
from tests.builders import NOW
from tests.conftest import SECRET
from tests.slack.fake import Fault
from tests.slack.methods import METHODS

CHOSEN = Channel(id="C2", name="chosen")
LEFT_OUT = Channel(id="C3", name="left-out", included=False, attended=True)
PRIVATE = Channel(id="C4", name="private", private=True)


async def there(desk: Desk) -> set[str]:
    """The members that are known."""
    async with desk.database.read() as connection:
        return set((await connection.execute(select(members.c.id))).scalars())


async def inside(desk: Desk, channel: str) -> set[str]:
    async with desk.database.read() as connection:
        return (await channels.who_is_in(connection, "T1")).get(channel, set())


async def place(desk: Desk, channel: str) -> Channel:
    async with desk.database.read() as connection:
        return (await channels.every(connection, "T1"))[channel]


async def test_a_new_workspace_is_looked_up_by_itself_and_then_daily(database: Database) -> None:
    async with a_desk(database, "UANN", "UBEN") as desk:
        desk.slack.add_user("UGONE", deleted=True)
        desk.slack.add_user("UFAR", is_stranger=True)
        desk.slack.add_user("UGUEST", is_restricted=True)
        desk.slack.add_channel("C9", "new")
        await desk.rounds(3)
        assert await there(desk) == {"UANN", "UBEN", "UGUEST"}
        assert not (await place(desk, "C9")).included
        assert len(desk.slack.called("users.list")) == 1
        await desk.clock.sleep(24 * 3600)
        await desk.rounds(3)
        assert len(desk.slack.called("users.list")) == 2


async def test_who_left_since_is_erased_and_who_changed_is_followed(database: Database) -> None:
    async with a_desk(database, "UANN", "UBEN") as desk:
        await desk.rounds(1)
        desk.slack.users["UBEN"]["deleted"] = True
        desk.slack.add_user("UANN", profile={"real_name": "Ann Other"})
        await desk.clock.sleep(24 * 3600)
        await desk.rounds(1)
        assert await there(desk) == {"UANN"}
        async with database.read() as connection:
            names = set((await connection.execute(select(members.c.name))).scalars())
            left = set((await connection.execute(select(persons.c.name))).scalars())
        assert names == {"Ann Other"}
        assert "UBEN" not in left


async def test_a_large_workspace_is_looked_up_over_several_turns(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.slack.roster.PEOPLE", 1)
    async with a_desk(database, *(f"U{n}" for n in range(45))) as desk:
        await desk.rounds(6)
        assert len(await there(desk)) == 45
        assert len(desk.slack.called("users.list")) == 45


async def test_slacks_own_admins_may_begin_where_nobody_else_may(database: Database) -> None:
    async with a_desk(database, "UANN", "UBEN") as desk:
        desk.slack.users["UANN"]["is_admin"] = True
        desk.slack.add_user("UZOE", is_admin=True, is_owner=True, is_primary_owner=True)
        await desk.rounds(2)
        assert desk.greeted == ["UZOE"]
        async with database.read() as connection:
            everyone = await member_store.everyone(connection, "T1")
        admins = {m.id for m in everyone if Role.ADMIN in m.person.roles}
        assert admins == {"UANN", "UZOE"}
        desk.slack.users["UBEN"]["is_owner"] = True
        await desk.clock.sleep(24 * 3600)
        await desk.rounds(1)
        assert desk.greeted == ["UZOE"]


async def test_an_admin_can_have_it_looked_up_anew(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        await desk.rounds(1)
        async with database.write() as connection:
            await syncs.save(connection, "T1", asked_at=desk.clock.now())
        await desk.rounds(2)
        assert len(desk.slack.called("users.list")) == 2


async def test_what_slack_does_not_let_be_looked_up_is_told(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        desk.slack.fail("conversations.list", Fault(error="missing_scope"))
        await desk.rounds(1)
        async with database.read() as connection:
            assert (await syncs.of(connection, "T1")).failure == "missing_scope"


async def test_private_channels_are_looked_up_only_with_permission(database: Database) -> None:
    async with a_desk(database) as desk:
        await desk.rounds(1)
        desk.tokens.scopes = frozenset({"groups:read"})
        await desk.clock.sleep(24 * 3600)
        await desk.rounds(1)
        types = [said["types"] for said in desk.slack.called("conversations.list")]
        assert types == ["public_channel", "public_channel,private_channel"]


async def test_the_bot_goes_where_an_admin_wants_it_and_nowhere_else(database: Database) -> None:
    async with a_desk(database, places=(GENERAL, CHOSEN, LEFT_OUT, PRIVATE)) as desk:
        await desk.rounds(3)
        assert [said["channel"] for said in desk.slack.called("conversations.join")] == ["C2"]
        assert [said["channel"] for said in desk.slack.called("conversations.leave")] == ["C3"]
        assert (await place(desk, "C2")).watched
        assert not (await place(desk, "C3")).attended


async def test_without_permission_to_join_it_stays_where_people_put_it(
    database: Database,
) -> None:
    async with a_desk(database, places=(CHOSEN, LEFT_OUT)) as desk:
        desk.tokens.scopes = frozenset({"channels:read"})
        await desk.rounds(3)
        assert not desk.slack.called("conversations.join")
        assert not desk.slack.called("conversations.leave")


async def test_a_channel_of_which_only_the_id_is_known_is_asked_about(database: Database) -> None:
    async with a_desk(database, places=(PRIVATE,)) as desk:
        desk.slack.inside["C4"].append(desk.slack.bot_user)
        async with database.write() as connection:
            told = Attended(channel="C7", inside=True)
            await tell(connection, desk.workspace, told, secret=SECRET, now=NOW)
        desk.slack.add_channel("C7", "secret-plans", is_private=True)
        await desk.rounds(2)
        found = await place(desk, "C7")
        assert (found.name, found.private, found.included) == ("secret-plans", True, False)
        assert not desk.slack.called("conversations.leave")


async def test_an_endless_list_comes_to_an_end(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        endless = {"members": [{"id": "UANN"}], "response_metadata": {"next_cursor": "same"}}
        desk.slack.fixed["users.list"] = endless
        await desk.rounds(2)
        assert len(desk.slack.called("users.list")) == 2


@pytest.mark.parametrize("odd", [{"more": 1}, {"members": 3, "channels": [{}, "x"]}])
async def test_answers_that_lack_everything_break_nothing(
    database: Database, odd: dict[str, object]
) -> None:
    async with a_desk(database, places=(CHOSEN, GENERAL)) as desk:
        desk.slack.fixed = dict.fromkeys(METHODS, odd)
        await desk.asked(30)
        await desk.rounds(3)
        assert await there(desk) == set()
        assert (await desk.backfills())["C1"].done_at is not None


async def test_where_it_is_not_let_in_it_does_not_insist(database: Database) -> None:
    async with a_desk(database, places=(CHOSEN,)) as desk:
        desk.slack.fail("conversations.join", Fault(error="missing_scope"))
        await desk.rounds(4)
        assert len(desk.slack.called("conversations.join")) == 1
        await desk.clock.sleep(3600)


async def test_who_is_in_a_channel_is_looked_up_and_who_left_it_is_out(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.slack.rooms.INSIDE", 2)
    async with a_desk(database, "UANN", "UBEN", "UCLEO") as desk:
        desk.slack.inside["C1"].append("UNOBODY")
        await desk.rounds(2)
        assert await inside(desk, "C1") == {"UANN", "UBEN", "UCLEO"}
        desk.slack.inside["C1"].remove("UBEN")
        await desk.clock.sleep(24 * 3600)
        await desk.rounds(2)
        assert await inside(desk, "C1") == {"UANN", "UCLEO"}
    async with database.read() as connection:
        assert len((await connection.execute(select(channel_members))).all()) == 2


async def test_a_workspace_that_does_not_let_us_in_costs_one_call(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        desk.slack.tokens = {}
        await desk.rounds(3)
        assert len(desk.slack.calls) == 1


async def test_of_a_stranger_slack_is_asked_once(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        desk.slack.add_user("UFAR", is_stranger=True)
        strangers = Strangers(Reading(desk.api, desk.clock, desk.clock.sleep))
        for _ in range(2):
            found = await strangers.lookup("T1", ["UNOBODY", "UFAR", "UANN"])
            assert [entry.id for entry in found] == ["UANN"]
        assert len(desk.slack.called("users.info")) == 4


@pytest.mark.parametrize("fault", [Fault(status=502), Fault(error="invalid_auth")])
async def test_a_look_up_that_fails_tells_of_nobody(database: Database, fault: Fault) -> None:
    async with a_desk(database, "UANN", "UBEN") as desk:
        strangers = Strangers(Reading(desk.api, desk.clock, desk.clock.sleep))
        desk.slack.fail("users.info", fault)
        assert await strangers.lookup("T1", ["UANN", "UBEN"]) == []


async def test_a_turn_takes_no_longer_than_it_may(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        await desk.rounds(1)
        slow = Fault(error="ratelimited", status=429, retry_after=15)
        desk.slack.fail("conversations.history", *[slow] * 9)
        await desk.asked(30)
        began = desk.clock.now()
        await desk.chores().round(desk.workspace)
        assert desk.clock.now() - began <= timedelta(seconds=20)
