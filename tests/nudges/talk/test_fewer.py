"""Channels that are idle for somebody are listed, and each way of hearing less is one tap."""

from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import insert

from adapters.console.platform import ConsolePlatform
from nudges.confided import Reach
from nudges.delivery import Kind, State
from nudges.engine.deliver import deliver
from nudges.engine.means import at_hand
from nudges.message import Go, Reply
from nudges.nudge import Answer, Place
from nudges.programme import Channel, ChannelKind
from nudges.rules.means import Means
from nudges.store import champions, confided, decisions, deliveries, letters
from nudges.store.database import Database
from nudges.store.tables import activity_days
from nudges.talk.letters import compose
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk, begin, taps, words
from tests.nudges.talk.handing_in import desk_of
from tests.nudges.talk.offering import answered, offered

TODAY = NOW.date()
ROOMS = tuple(Channel(id=f"C{n}", name=f"room-{n}") for n in range(2, 6))
NEWS = Channel(id="C9", name="news", kind=ChannelKind.ANNOUNCEMENTS)


async def happened(talk: Talk, name: str, channel: str, day: date, posts: int = 1) -> None:
    async with talk.database.write() as connection:
        await connection.execute(
            insert(activity_days).values(
                workspace_id="w1", member_id=name, day=day, channel_id=channel, posts=posts
            )
        )


def links(reply: Reply) -> list[str]:
    blocks = [block for message in reply.messages for block in message.blocks]
    places = [block.place for block in blocks if isinstance(block, Go)]
    return [place.channel for place in places if isinstance(place, Place)]


async def could_leave(talk: Talk) -> set[str]:
    async with talk.database.read() as connection:
        found = await at_hand(connection, talk.workspace, NOW)
    return {member for member, means in found.items() if Means.IDLE_CHANNELS in means}


async def test_channels_without_life_and_those_that_are_only_noise_are_listed(
    database: Database,
) -> None:
    talk = await begin(database, places=(*ROOMS, NEWS))
    old, lately = TODAY - timedelta(days=90), TODAY - timedelta(days=2)
    await happened(talk, "ann", "C2", old)
    await happened(talk, "ben", "C3", old)
    await happened(talk, "ben", "C4", lately, posts=120)
    await happened(talk, "ben", "C5", lately, posts=20)
    await happened(talk, "ben", "C9", old)
    assert links(await talk.say("ann", "fewer tools")) == ["C2", "C3", "C4"]
    assert links(await talk.say("ben", "fewer tools")) == ["C2", "C3"]
    assert await could_leave(talk) == {"ann", "mia", "ada", "olga", "eve"}


async def test_what_was_never_seen_is_not_called_idle(sqlite: Database) -> None:
    talk = await begin(sqlite, places=ROOMS)
    reply = await talk.say("ann", "/nudge fewer tools")
    assert links(reply) == []
    assert "no channel that is only noise" in words(reply)
    assert await could_leave(talk) == set()


async def test_each_way_of_hearing_less_is_one_tap_and_so_is_the_way_back(
    database: Database,
) -> None:
    talk = await begin(database)
    await offered(talk, "ann", "fewer_tools")
    for reach in (Reach.HOME, Reach.DIGEST, Reach.MESSAGES):
        ways = taps(await talk.say("ann", "fewer tools"))
        (way,) = (each for each in ways if each.value == reach)
        assert (await talk.tap("ann", way.action, way.value)).in_place
        async with database.read() as connection:
            assert (await confided.one(connection, "o1", "p-ann")).reach is reach
    assert await answered(talk, "ann", "fewer_tools") is Answer.DONE
    assert "older message" in words(await talk.tap("ann", "fewer.reach", "pigeon"))


async def test_having_tidied_up_is_told_with_a_tap(sqlite: Database) -> None:
    talk = await begin(sqlite)
    await offered(talk, "ann", "fewer_tools")
    await talk.tap("ann", "fewer.tidied")
    assert await answered(talk, "ann", "fewer_tools") is Answer.DONE


async def test_who_wants_no_messages_finds_their_idea_and_their_letters_in_the_home(
    database: Database,
) -> None:
    talk = await begin(database)
    await talk.tap("ann", "fewer.reach", Reach.HOME)
    await offered(talk, "ann", "practise")
    async with database.write() as connection:
        await champions.invite(connection, "o1", "p-ann", NOW, NOW)
        await letters.add(connection, "w1", "ann", Kind.CHAMPION, due_at=NOW)
    home = await talk.bot.home("w1", "ann", NOW)
    assert "I send you no messages" in words(home)
    actions = {tap.action: tap.value for tap in taps(home)}
    assert actions["nudge.not_now"] == "practise"
    await talk.tap("ann", "nudge.not_now", "practise")
    assert await answered(talk, "ann", "practise") is Answer.NOT_NOW
    await talk.tap("mia", "home.read", actions["home.read"])
    async with database.read() as connection:
        letter = await deliveries.one(connection, "w1", actions["home.read"])
    assert letter is not None
    assert letter.state is State.DUE
    assert "Put away" in words(await talk.tap("ann", "home.read", actions["home.read"]))
    again = await talk.bot.home("w1", "ann", NOW)
    assert not {"nudge.not_now", "home.read"} & {tap.action for tap in taps(again)}


@pytest.mark.parametrize("reach", [Reach.MESSAGES, Reach.DIGEST])
async def test_the_home_of_everybody_else_holds_no_letters(sqlite: Database, reach: Reach) -> None:
    talk = await begin(sqlite)
    await talk.tap("ann", "fewer.reach", reach)
    await offered(talk, "ann", "practise")
    home = await talk.bot.home("w1", "ann", NOW)
    assert not {"nudge.not_now", "home.read"} & {tap.action for tap in taps(home)}
    assert ("one message a week at most" in words(home)) is (reach is Reach.DIGEST)


async def test_an_idea_in_a_hush_is_not_in_the_home(sqlite: Database) -> None:
    talk = await begin(sqlite)
    await talk.tap("ann", "fewer.reach", Reach.HOME)
    await offered(talk, "ann", "practise")
    await talk.say("ada", "/nudge-admin hush 2 days")
    home = await talk.bot.home("w1", "ann", NOW)
    assert "nudge.not_now" not in {tap.action for tap in taps(home)}


async def test_pause_under_an_idea_is_one_tap_for_two_weeks_with_a_way_back(
    database: Database,
) -> None:
    talk = await begin(database)
    await offered(talk, "ann", "practise")
    reply = await talk.tap("ann", "nudge.pause", "practise")
    assert reply.in_place
    assert [tap.action for tap in taps(reply)] == ["do.resume", "do.pause"]
    until = (await talk.person("ann")).paused_until
    assert until is not None
    assert until.date() == TODAY + timedelta(days=14)
    assert await answered(talk, "ann", "practise") is Answer.NOT_NOW
    await talk.tap("ann", "do.resume")
    assert (await talk.person("ann")).paused_until is None


async def test_a_tap_among_several_things_leaves_the_message_in_place(sqlite: Database) -> None:
    talk = await begin(sqlite)
    await offered(talk, "ann", "practise")
    reply = await talk.tap("ann", "stays.nudge.not_now", "practise")
    assert not reply.in_place
    assert await answered(talk, "ann", "practise") is Answer.NOT_NOW


async def test_the_message_of_the_week_holds_ideas_and_letters_with_their_buttons(
    database: Database,
) -> None:
    talk = await begin(database)
    await talk.tap("ann", "fewer.reach", Reach.DIGEST)
    await offered(talk, "ann", "practise")
    async with database.write() as connection:
        await decisions.deliver(connection, "w1", {"practise": ("ann", NOW)})
        await champions.invite(connection, "o1", "p-ann", NOW, NOW)
        await letters.add(connection, "w1", "ann", Kind.CHAMPION, due_at=NOW)
    platform, desk = ConsolePlatform(), await desk_of(talk)
    for _ in range(2):
        await deliver(
            database,
            workspace=talk.workspace,
            platform=platform,
            compose=partial(compose, desk=desk),
            now=NOW,
            worker="a",
        )
    (sent,) = platform.there.values()
    reply = Reply(messages=(sent.message,))
    assert "What came together this week" in words(reply)
    assert {"stays.nudge.not_now", "stays.champion.yes"} <= {tap.action for tap in taps(reply)}
    assert not (await talk.tap("ann", "stays.champion.yes")).in_place
