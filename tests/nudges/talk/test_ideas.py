"""Ideas for a post: whoever has one need not post it, nor be named."""

from datetime import timedelta
from functools import partial

import pytest
from structlog.testing import capture_logs

from adapters.console.platform import ConsolePlatform
from nudges.engine import ideas as engine
from nudges.engine.deliver import deliver
from nudges.engine.erase import erase
from nudges.message import Reply
from nudges.store import persons
from nudges.store.database import Database
from nudges.store.tables import ideas
from nudges.talk.desk import Desk
from nudges.talk.introduction import host_of
from nudges.talk.letters import compose
from nudges.vault import Vault
from tests.builders import NOW
from tests.conftest import SECRET
from tests.dump import dump
from tests.nudges.talk.conversation import Talk, begin, taps, words

CANARY = "canaries for everybody"


async def posted(talk: Talk) -> list[tuple[str, str, Reply]]:
    """What a round of the worker sends: to whom, in which words, and the whole."""
    post = ConsolePlatform()
    host = await host_of(talk.database, talk.workspace)
    vault = Vault(("k" * 32,))
    desk = Desk(database=talk.database, workspace=talk.workspace, host=host, vault=vault)
    await deliver(
        talk.database,
        workspace=talk.workspace,
        platform=post,
        compose=partial(compose, desk=desk),
        now=NOW + timedelta(minutes=1),
        worker="w",
    )
    replies = [(one.member, Reply(messages=(one.message,))) for one in post.there.values()]
    return [(member, words(reply), reply) for member, reply in replies]


async def hands_in(talk: Talk, text: str = CANARY, name: str = "unnamed") -> str:
    """The id of ann's idea."""
    reply = await talk.tap("ann", "idea", text=text, name=name)
    return taps(reply)[0].value


async def test_the_form_says_who_reads_it(database: Database) -> None:
    talk = await begin(database)
    form = (await talk.say("ann", "/nudge idea Pets on Fridays")).form
    assert form is not None
    assert "olga" in form.fields[0].hint
    assert form.fields[0].initial == "Pets on Fridays"
    assert form.fields[1].initial == "unnamed"


async def test_an_idea_reaches_the_owner_and_nothing_tells_whose_it_is(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    ((member, said, letter),) = await posted(talk)
    assert member == "olga"
    assert CANARY in said
    assert "without a name" in said
    assert "ann" not in repr(letter)
    assert {button.value for button in taps(letter)} == {idea}
    listed = await talk.say("ada", "/nudge-admin ideas")
    assert CANARY in words(listed)
    assert "ann" not in repr(listed)


async def test_whoever_wants_to_be_named_is(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk, name="named")
    assert "From ann" in words(await talk.say("ada", "/nudge-admin ideas"))


async def test_without_an_owner_the_admins_get_it(database: Database) -> None:
    talk = await begin(database)
    async with database.write() as connection:
        await persons.set_roles(connection, "o1", "p-olga", frozenset())
    await hands_in(talk)
    assert [member for member, _, _ in await posted(talk)] == ["ada"]


@pytest.mark.parametrize(("fate", "told"), [("used", "will be used"), ("declined", "not this")])
async def test_its_giver_hears_what_became_of_it_and_then_nothing_is_kept(
    database: Database, fate: str, told: str
) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    assert (await talk.tap("olga", f"admin.idea.{fate}", idea)).form is not None
    done = await talk.tap("olga", f"admin.idea.{fate}.told", idea, word="Lovely, thanks")
    assert CANARY in words(done)
    assert await talk.rows(ideas.c.text) == [None]
    ((member, said, _),) = await posted(talk)
    assert member == "ann"
    assert told in said
    assert "Lovely, thanks" in said
    assert await engine.tidy(database, talk.workspace, NOW) == 1
    assert await talk.rows(ideas.c.id) == []


async def test_what_is_on_its_way_is_not_tidied_away(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    await talk.tap("olga", "admin.idea.used.told", idea, word="Yes")
    assert await engine.tidy(database, talk.workspace, NOW) == 0
    assert "Yes" in (await posted(talk))[0][1]


async def test_it_is_decided_once(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    await talk.tap("olga", "admin.idea.used.told", idea)
    second = words(await talk.tap("ada", "admin.idea.declined.told", idea, word="No"))
    assert "decided on this one already" in second
    assert [said for member, said, _ in await posted(talk) if member == "ann"] != []


async def test_only_those_in_charge_decide_or_see(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    for name in ("ann", "mia", "eve"):
        for reply in (
            await talk.say(name, "/nudge-admin ideas"),
            await talk.tap(name, "admin.idea.used", idea),
            await talk.tap(name, "admin.idea.used.told", idea, word="x"),
        ):
            assert CANARY not in words(reply)
            assert reply.form is None
    assert await talk.rows(ideas.c.state) == ["new"]


async def test_it_can_be_taken_back_by_its_giver_only(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    assert "decided already" in words(await talk.tap("mia", "idea.take_back", idea))
    assert "taken back" in words(await talk.tap("ann", "idea.take_back", idea))
    assert await posted(talk) == []
    assert "decided on this one already" in words(
        await talk.tap("olga", "admin.idea.used.told", idea)
    )


@pytest.mark.parametrize(("text", "said"), [("  ", "some are needed"), ("x" * 1001, "1,000")])
async def test_what_cannot_be_passed_on_is_told_beside_its_field(
    database: Database, text: str, said: str
) -> None:
    talk = await begin(database)
    reply = await talk.tap("ann", "idea", text=text, name="unnamed")
    assert said in reply.errors["text"]
    assert await talk.rows(ideas.c.id) == []


async def test_too_many_at_a_time_are_not_taken(database: Database) -> None:
    talk = await begin(database)
    for number in range(engine.MOST_WAITING):
        await hands_in(talk, f"idea {number}")
    reply = await talk.tap("ann", "idea", text="one more", name="unnamed")
    assert "wait already" in reply.errors["text"]
    assert len(await talk.rows(ideas.c.id)) == engine.MOST_WAITING


async def test_what_nobody_decides_on_lapses_and_its_giver_hears_so(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk)
    await posted(talk)
    assert await engine.tidy(database, talk.workspace, NOW + timedelta(days=59)) == 0
    assert await engine.tidy(database, talk.workspace, NOW + timedelta(days=61)) == 1
    assert await talk.rows(ideas.c.text) == [None]


async def test_nothing_readable_of_it_is_kept_or_logged(database: Database) -> None:
    talk = await begin(database)
    with capture_logs() as logs:
        idea = await hands_in(talk)
        await talk.tap("olga", "admin.idea.used.told", idea, word=f"word {CANARY}")
        held = repr(await dump(database))
        await posted(talk)
    assert CANARY not in held
    assert CANARY not in repr(logs)
    assert CANARY not in repr(await dump(database))


async def test_it_goes_with_its_giver(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk)
    async with database.write() as connection:
        await erase(connection, talk.workspace, "ann", secret=SECRET, now=NOW)
    assert await talk.rows(ideas.c.id) == []
    assert await posted(talk) == []


async def test_an_empty_list_says_what_to_do(database: Database) -> None:
    talk = await begin(database)
    assert "/nudge idea" in words(await talk.say("ada", "/nudge-admin ideas"))


async def test_handing_in_is_part_of_ones_own_data(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk)
    assert "handed in" in words(await talk.say("ann", "/nudge data"))
