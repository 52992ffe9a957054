"""Over a random half of a year in a random company, no limit is ever broken by what is decided."""

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete, select, update

from nudges.activity import ACTS, Activity, Rung
from nudges.engine.credit import credit
from nudges.engine.decide import decide
from nudges.engine.record import record
from nudges.nudge import Nudge
from nudges.people import Employment, Leave, Member
from nudges.programme import Channel, ChannelKind, Programme, Schedule
from nudges.rules.catalogue import CATALOGUE
from nudges.rules.limits import allowance, grace_ends
from nudges.rules.offers import FRESH
from nudges.rules.sending_time import is_away
from nudges.store.database import Database
from nudges.store.tables import channel_members, deliveries, threads
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace, kept
from tests.conftest import SECRET

ZONES = ("UTC", "Asia/Tokyo")
SCHEDULES = (
    Schedule(id="weekly", name="weekly", cron="0 10 * * tue"),
    Schedule(id="daily", name="daily", cron="0 10 * * *"),
)
PROGRAMME = Programme(
    organisation="o1",
    live_since=NOW - timedelta(days=20),
    attention=2.0,
    holdout_share=0.3,
    active_share=0.3,
    schedules=SCHEDULES,
)
ROOMS = {
    room.id: room
    for room in (
        Channel(id="general", name="general"),
        Channel(id="pets", name="pets", kind=ChannelKind.SOCIAL),
        Channel(id="news", name="news", kind=ChannelKind.ANNOUNCEMENTS),
        Channel(id="old", name="old", archived=True),
        Channel(id="secret", name="secret", private=True),
        Channel(id="out", name="out", included=False),
    )
}
STEPS = 18


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """What was lived through: everybody, who was in which channel, and every act."""

    workspace: Workspace
    people: dict[str, Member]
    inside: set[tuple[str, str]]
    acts: Sequence[Activity]


def somebody(rng: random.Random, number: int) -> Member:
    starts = NOW.date() + timedelta(days=rng.randint(-20, 40))
    return a_member(
        f"m{number}",
        joined_at=NOW + timedelta(days=rng.choice([-300, -300, -10, 5])),
        stopped_at=rng.choice([None, None, None, NOW]),
        paused_until=rng.choice([None, None, NOW + timedelta(days=15)]),
        attention=rng.choice([None, 0.25, 0.5, 1.0, 2.0]),
        leaves=rng.choice([(), (Leave(starts=starts, ends=starts + timedelta(days=9)),)]),
        employment=rng.choice([*Employment, Employment.EMPLOYEE, Employment.EMPLOYEE]),
        included=rng.choice([None, None, None, True, False]),
        zone=rng.choice(ZONES),
    )


def some_acts(
    rng: random.Random, people: Sequence[str], start: datetime, posts: list[Activity]
) -> list[Activity]:
    """A few days of a place where half do nothing; ``posts`` are those so far, and grow."""
    found = []
    for _ in range(rng.randint(2, 12)):
        at = start + timedelta(minutes=rng.randint(1, 3 * 24 * 60))
        member, rung = rng.choice(people), rng.choice([*ACTS[:-1], Rung.POST, Rung.POST])
        if rung is Rung.POST or not posts:
            act = Activity(
                channel=rng.choice(list(ROOMS)),
                message=f"{at.timestamp():.6f}",
                member=member,
                rung=Rung.POST,
                at=at,
                question=rng.random() < 0.4,
            )
            posts.append(act)
        else:
            to = rng.choice(posts[-8:])
            reply = rung is Rung.REPLY
            act = Activity(
                channel=to.channel,
                message=f"{at.timestamp():.6f}" if reply else to.message,
                member=member,
                rung=rung,
                at=max(at, to.at + timedelta(minutes=1)),
                thread=to.message,
                emoji="" if reply else "wave",
            )
        found.append(act)
    return found


async def live(database: Database, seed: int) -> Story:
    """Some months: acts, decisions of two schedules in two zones, sendings and credit."""
    rng = random.Random(seed)
    people = {m.id: m for m in (somebody(rng, number) for number in range(24))}
    workspace = await a_workspace(
        database, people=people.values(), places=ROOMS.values(), programme=PROGRAMME
    )
    inside = {(room, member) for room in ROOMS for member in people if rng.random() < 0.7}
    async with database.write() as connection:
        for room in ROOMS:
            for member in people:
                if (room, member) not in inside:
                    mine = channel_members.c.member_id == member
                    here = channel_members.c.channel_id == room
                    await connection.execute(delete(channel_members).where(mine, here))
    acts: list[Activity] = []
    posts: list[Activity] = []
    for step in range(-10, STEPS):
        start = NOW + timedelta(days=3 * step)
        batch = some_acts(rng, sorted(people)[:12], start, posts)
        acts.extend(batch)
        await record(database, workspace.id, batch, secret=SECRET)
        if step >= 0:
            await _decide_all(database, workspace, start + timedelta(days=3), rng)
    return Story(workspace=workspace, people=people, inside=inside, acts=acts)


async def _decide_all(
    database: Database, workspace: Workspace, now: datetime, rng: random.Random
) -> None:
    for schedule in rng.sample(SCHEDULES, 2):
        for zone in ZONES:
            await decide(
                database,
                workspace=workspace,
                schedule=schedule,
                zone=zone,
                occurrence=f"{now:%Y-%m-%dT%H:%M}",
                now=now,
                secret=SECRET,
            )
    async with database.write() as connection:
        due = update(deliveries).where(deliveries.c.state == "due")
        await connection.execute(due.values(state="sent", sent_at=now + timedelta(minutes=7)))
    await credit(database, workspace, now)


@pytest.mark.parametrize("seed", [1, 2])
async def test_no_limit_is_broken(database: Database, seed: int) -> None:
    story = await live(database, seed)
    async with database.read() as connection:
        sent = Counter((await connection.execute(select(deliveries.c.nudge_id))).scalars())
        roots = {(r.channel_id, r.id): r for r in await connection.execute(select(threads))}
    offers = [nudge for nudge in await kept(database) if nudge.offer is not None]
    assert len(offers) > 10
    assert len({o.member for o in offers}) > 4
    assert {o.holdout for o in offers} == {True, False}
    for offer in offers:
        assert sent[offer.id] == (0 if offer.holdout else 1)
        _may_get_something(story.people[offer.member], offer.decided_at)
        _is_their_place(story, offer)
        _is_no_leap(story, offer)
        place = offer.offer.place if offer.offer else None
        if place is not None and place.thread is not None:
            root = roots[place.channel, place.thread]
            assert root.member_id != offer.member
            assert timedelta(0) <= offer.decided_at - root.started_at < FRESH
    _never_twice(offers)
    _not_too_often(story, offers)


def _may_get_something(member: Member, at: datetime) -> None:
    assert member.counted
    assert member.person.stopped_at is None
    assert member.person.paused_until is None or member.person.paused_until <= at
    assert not is_away(member.person, at)
    grace = grace_ends(member, PROGRAMME)
    assert grace is not None
    assert grace <= at


def _is_their_place(story: Story, nudge: Nudge) -> None:
    offer = nudge.offer
    assert offer is not None
    if offer.place is None:
        assert CATALOGUE[offer.name].room is None
        return
    room = ROOMS[offer.place.channel]
    assert room.offered
    assert (room.id, nudge.member) in story.inside
    assert room.kind is not ChannelKind.ANNOUNCEMENTS or offer.rung <= Rung.VOTE


def _is_no_leap(story: Story, nudge: Nudge) -> None:
    hosts = {a.thread for a in story.acts if a.rung is Rung.REPLY}
    before = [
        a
        for a in story.acts
        if a.member == nudge.member and nudge.decided_at - timedelta(days=90) < a.at
    ]
    done = {a.rung for a in before if a.at <= nudge.decided_at + timedelta(days=1)}
    done |= {Rung.HOST for a in before if a.rung is Rung.POST and a.message in hosts}
    assert nudge.offer is not None
    assert nudge.offer.rung <= max(done, default=Rung.READ) + 1


def _never_twice(offers: Sequence[Nudge]) -> None:
    led = [(o, o.offer.name, o.offer.place) for o in offers if o.offer and o.offer.place]
    places = Counter((o.member, name, place) for o, name, place in led)
    assert max(places.values()) == 1
    crowds = Counter((o.occurrence, o.schedule, name, place) for o, name, place in led)
    assert max(crowds.values()) <= 10 * len(ZONES)


def _not_too_often(story: Story, offers: Sequence[Nudge]) -> None:
    days: dict[str, list[date]] = defaultdict(list)
    for offer in offers:
        zone = ZoneInfo(story.people[offer.member].person.zone)
        days[offer.member].append(offer.decided_at.astimezone(zone).date())
    for member, got in days.items():
        most, span = allowance(story.people[member], PROGRAMME)
        assert all(sum(timedelta(0) <= day - first < span for day in got) <= most for first in got)
