"""Duty: taken by champions, named by their own choice, and given back in one tap."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import insert, update

from nudges.activity import Rung
from nudges.engine.net import keep
from nudges.message import Go, Reply
from nudges.nudge import Offer, Place, Reason
from nudges.people import Role
from nudges.store import channels, members, nets
from nudges.store.database import Database
from nudges.store.tables import persons, threads
from nudges.talk.steps import way
from tests.builders import NOW
from tests.conftest import SECRET
from tests.nudges.talk.conversation import Talk, begin, somebody, taps, words
from tests.nudges.talk.handing_in import desk_of, posted

GUARDS = ("hal", "ida")
LATER = NOW + timedelta(hours=2)
OFFER = Offer(name="safe_post", rung=Rung.POST, reason=Reason.FITS, place=Place(channel="C1"))


@pytest.fixture
async def talk(database: Database) -> Talk:
    """A net of four hours under #lunch, and two champions on duty there."""
    talk = await begin(database, *(somebody(name) for name in GUARDS))
    await attend(talk)
    await talk.say("ada", "/nudge-admin net open lunch 4")
    for name in GUARDS:
        await talk.tap(name, "champion.yes")
        await talk.tap(name, "duty.take", "C1")
    return talk


async def attend(talk: Talk, *, inside: bool = True) -> None:
    async with talk.database.write() as connection:
        await channels.attend(connection, talk.workspace.id, {"C1": inside})


async def waits(talk: Talk) -> None:
    """Ann wrote something that nobody has answered for two of the four hours."""
    async with talk.database.write() as connection:
        thread = insert(threads).values(
            workspace_id=talk.workspace.id,
            channel_id="C1",
            id="t1",
            member_id="ann",
            started_at=NOW,
        )
        await connection.execute(thread)
    for now in (NOW, LATER):
        await keep(talk.database, talk.workspace, secret=SECRET, now=now)


def labels(reply: Reply) -> Sequence[str]:
    return [one.label for one in taps(reply)]


async def test_everybody_in_a_channel_sees_what_is_promised_there_and_by_whom(talk: Talk) -> None:
    said = words(await talk.say("ann", "duty"))
    assert "#lunch: every post gets an answer within 4 hours. On duty: hal, ida." in said


async def test_with_one_on_duty_nothing_is_said_to_be_promised(talk: Talk) -> None:
    await talk.tap("hal", "duty.leave", "C1")
    assert "with one more champion on duty" in words(await talk.say("ann", "duty"))
    await talk.tap("ida", "champion.no")
    assert "Nobody is on duty so far" in words(await talk.say("ann", "duty"))


async def test_where_the_bot_sees_nothing_nothing_is_promised(talk: Talk) -> None:
    await attend(talk, inside=False)
    assert "nothing is promised here" in words(await talk.say("ann", "duty"))
    async with talk.database.read() as connection:
        assert await nets.holding(connection, talk.workspace.id) == {}


async def test_only_champions_go_on_duty_and_only_where_there_is_a_net(talk: Talk) -> None:
    assert "Champions go on duty" in words(await talk.tap("ann", "duty.take", "C1"))
    assert "not open for this" in words(await talk.tap("hal", "duty.take", "nowhere"))


async def test_where_no_channel_is_open_it_says_so(database: Database) -> None:
    talk = await begin(database)
    assert "In none of your channels" in words(await talk.say("ann", "duty"))


async def test_a_champion_is_told_where_until_when_and_has_three_buttons(talk: Talk) -> None:
    await waits(talk)
    ((member, said, letter),) = await posted(talk, LATER)
    assert member == "hal"
    assert "A post in #lunch has no answer yet" in said
    assert "2:00" in said.replace("\u202f", " ")
    assert [one.action for one in taps(letter)] == ["duty.on_it", "duty.pass", "duty.leave"]
    (go,) = [block for block in letter.messages[0].blocks if isinstance(block, Go)]
    assert go.place == Place(channel="C1", thread="t1")


@pytest.mark.parametrize(
    ("action", "said", "again"),
    [
        ("duty.on_it", "I ask nobody else for now", "I ask nobody else for now"),
        ("duty.pass", "Somebody else sees to it", "Nothing is left to do there"),
        ("duty.leave", "You are off duty there", "You are off duty there"),
    ],
)
async def test_each_button_does_what_it_says_and_twice_does_no_harm(
    talk: Talk, action: str, said: str, again: str
) -> None:
    await waits(talk)
    assert said in words(await talk.turn("hal", action=action, value="C1 t1", at=LATER))
    assert again in words(await talk.turn("hal", action=action, value="C1 t1", at=LATER))


async def test_whose_turn_it_is_not_can_do_nothing(talk: Talk) -> None:
    await waits(talk)
    assert "Nothing is left" in words(await talk.tap("ida", "duty.on_it", "C1 t1"))
    assert "Nothing is left" in words(await talk.tap("ida", "duty.pass", "C1 never"))
    assert "Nothing is left" in words(await talk.tap("ida", "duty.pass", "nonsense"))


async def test_what_is_answered_before_it_is_sent_is_not_sent(talk: Talk) -> None:
    await waits(talk)
    async with talk.database.write() as connection:
        await connection.execute(update(threads).values(participants=1, replies=1))
    assert await posted(talk, LATER) == []


async def test_an_author_is_told_kindly_and_those_in_charge_before(talk: Talk) -> None:
    await waits(talk)
    for hours in (3, 3.5):
        await keep(talk.database, talk.workspace, secret=SECRET, now=NOW + timedelta(hours=hours))
    sent = {member: said for member, said, _ in await posted(talk, NOW + timedelta(hours=3.6))}
    assert "no champion is left to ask" in sent["olga"]
    await keep(talk.database, talk.workspace, secret=SECRET, now=NOW + timedelta(hours=4))
    ((member, said, _),) = await posted(talk, NOW + timedelta(hours=4))
    assert member == "ann"
    assert "that is no reflection on your post" in said


async def test_the_offer_says_what_is_promised_while_it_is(talk: Talk) -> None:
    async with talk.database.read() as connection:
        ann = await members.one(connection, talk.workspace.id, "ann")
        assert set(await nets.holding(connection, talk.workspace.id)) == {"C1"}
    assert ann
    ways = await way(OFFER, ann, await desk_of(talk), NOW)
    assert ways
    assert "2 colleagues are on duty there: an answer comes within 4 working hours" in str(ways)
    async with talk.database.write() as connection:
        gone = update(persons).where(persons.c.id == "p-hal")
        await connection.execute(gone.values(stopped_at=NOW))
    assert await way(OFFER, ann, await desk_of(talk), NOW) is None


async def test_executives_may_be_on_duty_too_if_they_volunteer(database: Database) -> None:
    talk = await begin(database, somebody("zoe", Role.EXECUTIVE))
    await attend(talk)
    await talk.say("ada", "/nudge-admin net open lunch")
    await talk.tap("zoe", "champion.yes")
    assert "On duty so far: zoe" in words(await talk.tap("zoe", "duty.take", "C1"))
