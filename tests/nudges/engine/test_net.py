"""Posts for which an answer is promised: asked about, passed on, answered, or owned up to."""

from datetime import timedelta

import pytest

from nudges.champion import Standing
from nudges.engine import champions, duty
from nudges.people import Member
from nudges.rules.promises import Watch
from nudges.rules.tact import NOTHING_HUSHED
from nudges.store import asks, hushes, members, nets, watches
from nudges.store.database import Database
from tests.builders import NOW
from tests.nudges.engine.netting import ROOM, Net, a_net


async def member(net: Net, name: str) -> Member:
    async with net.database.read() as connection:
        found = await members.one(connection, net.workspace.id, name)
    assert found
    return found


async def watch(net: Net) -> Watch:
    async with net.database.read() as connection:
        found = await watches.one(connection, net.workspace.id, ROOM.id, "post1")
    assert found
    return found


async def asked_one(database: Database, *guards: str) -> Net:
    """A post of which one champion was told, two hours after it was written."""
    net = await a_net(database, *guards)
    await net.post()
    assert await net.round(0) == {"watched": 1}
    assert await net.round(2) == {"ask": 1}
    return net


async def test_an_unanswered_post_goes_to_one_then_the_next_then_those_in_charge(
    database: Database,
) -> None:
    net = await asked_one(database, "ann", "ben", "cat")
    assert await net.round(4.9) == {}
    assert await net.round(5) == {"ask": 1}
    assert await net.asked() == {"ann": "over", "ben": "asked"}
    assert await net.round(6.5) == {"raise": 1}
    assert await net.letters() == [("duty", "ann"), ("duty", "ben"), ("unanswered", "olga")]


async def test_its_author_is_told_when_the_time_is_over_and_only_once(database: Database) -> None:
    net = await asked_one(database, "ann", "ben")
    for hours in (24, 24, 48):
        await net.round(hours)
    assert ("promise", "kim") in await net.letters()
    assert len(await net.letters()) == 2
    assert await net.states() == ["told"]


async def test_an_answer_ends_it_and_thanks_whoever_gave_it(database: Database) -> None:
    net = await a_net(database, "ann", "ben")
    post = await net.post()
    await net.round(0)
    await net.round(2)
    await net.reply(post, "ben", NOW + timedelta(hours=3))
    assert await net.round(3) == {"answered": 1}
    assert await net.asked() == {"ann": "over", "ben": "helped"}
    async with database.read() as connection:
        done = await asks.done(connection, "o1", "p-ben", NOW)
    assert (done.answered, done.went_on) == (1, 0)


async def test_what_its_author_adds_is_no_answer(database: Database) -> None:
    net = await a_net(database, "ann", "ben")
    post = await net.post()
    await net.reply(post, "kim", NOW + timedelta(hours=1))
    await net.round(1)
    assert await net.round(2) == {"ask": 1}


async def test_a_deleted_post_is_told_to_nobody(database: Database) -> None:
    net = await a_net(database, "ann", "ben")
    post = await net.post()
    await net.round(0)
    await net.delete(post)
    assert await net.round(1) == {"drop": 1}
    await net.round(100)
    assert await net.letters() == []


async def test_where_people_mourn_nobody_is_asked(database: Database) -> None:
    net = await a_net(database, "ann", "ben")
    post = await net.post()
    await net.round(0)
    await net.react(post, "lee", "broken_heart")
    await net.round(2)
    assert await net.letters() == []
    assert await net.states() == ["gone"]


async def test_what_is_written_in_a_hush_is_not_taken_up_after_it(database: Database) -> None:
    net = await a_net(database, "ann", "ben")
    until = NOW + timedelta(hours=3)
    async with database.write() as connection:
        await hushes.begin(connection, [net.workspace.id], until=until, actor="p-olga")
        assert await hushes.holding(connection, net.workspace.id, NOW) != NOTHING_HUSHED
    await net.post()
    for hours in (0, 2, 4, 24):
        await net.round(hours)
    assert await net.letters() == []


async def test_with_one_on_duty_nothing_is_promised(database: Database) -> None:
    net = await a_net(database, "ann")
    await net.post()
    assert await net.round(0) == {}
    async with database.read() as connection:
        assert await nets.holding(connection, net.workspace.id) == {}


async def test_passed_on_it_goes_to_the_next_at_once(database: Database) -> None:
    net = await asked_one(database, "ann", "ben", "cat")
    soon = NOW + timedelta(hours=2.5)
    ann, ben = await member(net, "ann"), await member(net, "ben")
    assert await duty.pass_on(database, net.workspace, ann, await watch(net), soon)
    assert not await duty.pass_on(database, net.workspace, ann, await watch(net), soon)
    assert await net.round(2.5) == {"ask": 1}
    assert await duty.pass_on(database, net.workspace, ben, await watch(net), soon)
    assert await net.round(2.5) == {"ask": 1}
    assert await net.asked() == {"ann": "passed", "ben": "passed", "cat": "asked"}


async def test_whoever_is_on_it_is_left_to_it_for_half_of_the_rest(database: Database) -> None:
    net = await asked_one(database, "ann", "ben")
    now = NOW + timedelta(hours=4)
    assert await duty.on_it(
        database, net.workspace, await member(net, "ann"), await watch(net), now
    )
    assert await net.round(5.9) == {}
    assert await net.round(6) == {"ask": 1}


@pytest.mark.parametrize("leaving", ["off duty", "rest", "no more"])
async def test_whoever_leaves_passes_on_what_they_have(database: Database, leaving: str) -> None:
    net = await asked_one(database, "ann", "ben", "cat")
    ann, now = await member(net, "ann"), NOW + timedelta(hours=2.5)
    if leaving == "off duty":
        await duty.go_off(database, net.workspace, ann, ROOM.id, now)
    elif leaving == "rest":
        await champions.rest(database, net.workspace, ann, now, resting=True)
    else:
        await champions.answer(database, net.workspace, ann, Standing.NO, now)
    assert await net.round(2.5) == {"ask": 1}
    assert await net.asked() == {"ann": "passed", "ben": "asked"}


async def test_nobody_gets_more_than_their_load_in_a_week(database: Database) -> None:
    net = await a_net(database, "ann", "ben", load=1)
    for _ in range(5):
        await net.post()
    await net.round(0)
    assert await net.round(2) == {"ask": 2, "nobody": 3}
    assert await net.asked() == {"ann": "asked", "ben": "asked"}


async def test_whoever_is_away_is_not_asked(database: Database) -> None:
    net = await a_net(database, "ann", "ben", zone="Pacific/Auckland")
    await net.post()
    await net.round(0)
    assert await net.round(2) == {"nobody": 1}
