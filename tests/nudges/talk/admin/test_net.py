"""Admins open channels in which an answer is promised, and see how they stand."""

import pytest

from nudges.programme import Channel, ChannelKind
from nudges.rules.promises import USUAL_HOURS
from nudges.store import nets
from nudges.store.database import Database
from nudges.store.nets import Net
from tests.nudges.talk.conversation import Talk, begin, somebody, taps, words

NEWS = Channel(id="C2", name="news", kind=ChannelKind.ANNOUNCEMENTS)
TEAM = Channel(id="C3", name="team-1", attended=True)


@pytest.fixture
async def talk(database: Database) -> Talk:
    return await begin(database, *(somebody(f"m{n}") for n in range(5)), places=(NEWS, TEAM))


async def opened(talk: Talk) -> dict[str, Net]:
    async with talk.database.read() as connection:
        return await nets.every(connection, talk.workspace.id)


async def test_a_channel_is_opened_and_closed_in_a_few_words(talk: Talk) -> None:
    said = words(await talk.say("ada", "/nudge-admin net open #lunch 24"))
    assert "within 24 working hours" in said
    assert "I am not in that channel yet" in said
    assert (await opened(talk))["C1"].hours == 24
    assert "#lunch is closed" in words(await talk.say("ada", "/nudge-admin net close lunch"))
    assert await opened(talk) == {}
    assert await talk.audited() == ["net", "net-closed"]


async def test_without_hours_it_is_a_working_day(talk: Talk) -> None:
    said = words(await talk.say("ada", "/nudge-admin net open team-1"))
    assert (await opened(talk))["C3"].hours == USUAL_HOURS
    assert "I am not in that channel" not in said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("open lunch 5", "net open CHANNEL 8"),
        ("open", "no channel"),
        ("open news 8", "not to be for announcements"),
        ("close lunch", "nothing was changed"),
        ("spread it", "net open CHANNEL 8"),
    ],
)
async def test_what_cannot_be_is_explained(talk: Talk, typed: str, said: str) -> None:
    assert said in words(await talk.say("ada", f"/nudge-admin net {typed}"))
    assert await opened(talk) == {}


async def test_the_form_does_the_same(talk: Talk) -> None:
    reply = await talk.tap("ada", "admin.net.open")
    assert reply.form
    assert reply.form.action == "admin.net"
    wrong = await talk.tap("ada", "admin.net", channel="nowhere", hours="8")
    assert set(wrong.errors) == {"channel"}
    await talk.tap("ada", "admin.net", channel="lunch", hours="4")
    assert (await opened(talk))["C1"].hours == 4
    (close, _) = taps(await talk.say("ada", "/nudge-admin net"))
    await talk.tap("ada", close.action, close.value)
    assert await opened(talk) == {}


async def test_how_many_champions_there_are_is_told_from_five_on(talk: Talk) -> None:
    for n in range(4):
        await talk.tap(f"m{n}", "champion.yes")
    assert "fewer than five champions" in words(await talk.say("ada", "/nudge-admin net"))
    await talk.tap("m4", "champion.yes")
    said = words(await talk.say("ada", "/nudge-admin net"))
    assert "There are 5 champions." in said
    assert "m4" not in said


async def test_nobody_else_opens_a_channel(talk: Talk) -> None:
    for name in ("ann", "mia"):
        await talk.say(name, "/nudge-admin net open lunch")
        await talk.tap(name, "admin.net", channel="lunch", hours="8")
    assert await opened(talk) == {}
