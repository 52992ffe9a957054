"""Whoever wants to stay where they are, stays there for good."""

from nudges.activity import Rung
from nudges.engine import confiding
from nudges.store import members
from nudges.store.database import Database
from tests.nudges.talk.conversation import Talk, begin, taps, words


async def highest(talk: Talk, name: str) -> Rung | None:
    async with talk.database.read() as connection:
        member = await members.one(connection, talk.workspace.id, name)
    assert member is not None
    return (await confiding.told(talk.database, talk.workspace, member)).highest


async def test_every_other_rung_is_one_tap_away(database: Database) -> None:
    talk = await begin(database)
    reply = await talk.say("ann", "stay")
    assert "any step" in words(reply)
    assert [button.label for button in taps(reply)] == [
        "reading",
        "reactions",
        "votes",
        "replies",
        "posts",
        "starting conversations",
    ]


async def test_what_was_chosen_holds_until_something_else_is(database: Database) -> None:
    talk = await begin(database)
    done = await talk.tap("ann", "stay", str(Rung.REACT.value))
    assert "reactions" in words(done)
    assert await highest(talk, "ann") is Rung.REACT
    await talk.tap("ann", "stay", "any")
    assert await highest(talk, "ann") is None


async def test_a_step_that_does_not_exist_changes_nothing(database: Database) -> None:
    talk = await begin(database)
    await talk.tap("ann", "stay", str(Rung.VOTE.value))
    for value in ("", "99", "VOTE", "-1"):
        await talk.tap("ann", "stay", value)
    assert await highest(talk, "ann") is Rung.VOTE
