"""Random workspaces: people of all sorts, what they did, and days that nobody saw."""

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st
from sqlalchemy import insert

from nudges.people import Employment, Leave, Member, Person, Role
from nudges.reports.period import Period, PeriodKind, newest
from nudges.store.database import Database
from nudges.store.figures import COLUMNS
from nudges.store.tables import activity_days, gaps
from nudges.workspace import Workspace
from tests.builders import NOW, a_workspace

FIRST, LONG_AGO = date(2025, 7, 1), date(2025, 1, 1)


@dataclass(frozen=True, kw_only=True)
class Day:
    """What one member did on one day in one channel: counts in the order of ``COLUMNS``."""

    member: int
    day: date
    channel: str
    counts: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class World:
    members: tuple[Member, ...]
    days: tuple[Day, ...]
    gaps: tuple[tuple[date, date], ...]
    period: Period


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Up to 40 members, busy or idle; some groups are too small to be shown."""
    rng = random.Random(draw(st.integers(0, 2**32)))
    size = draw(st.integers(12, 40))
    days = _days(rng, size, draw(st.integers(0, 300)))
    return World(
        members=tuple(_member(rng, number, days) for number in range(size)),
        days=days,
        gaps=tuple({_span(rng) for _ in range(draw(st.integers(0, 2)))}),
        period=_period(rng, draw(st.sampled_from(PeriodKind))),
    )


def _days(rng: random.Random, size: int, number: int) -> tuple[Day, ...]:
    days = {}
    for _ in range(number):
        # Squared, so that some act often and many hardly ever.
        member, day, channel = int(size * rng.random() ** 2), _day(rng), rng.choice(("c1", "c2"))
        counts = tuple(rng.choice((0, 0, 1, 2)) for _ in COLUMNS)
        days[member, day, channel] = Day(member=member, day=day, channel=channel, counts=counts)
    return tuple(days.values())


def _member(rng: random.Random, number: int, days: tuple[Day, ...]) -> Member:
    acted = min((d.day for d in days if d.member == number and any(d.counts)), default=None)
    outside, executive = rng.random() < 0.1, rng.random() < 0.5
    return Member(
        id=f"m{number}",
        name=f"m{number}",
        manager=rng.choice((None, "m0", "m0", f"m{rng.randrange(number + 3)}")),
        joined_at=rng.choice((None, _moment(_day(rng)), _moment(LONG_AGO), _moment(LONG_AGO))),
        first_act_at=None if acted is None else _moment(acted),
        deleted=rng.random() < 0.05,
        bot=rng.random() < 0.05,
        guest=rng.random() < 0.05,
        person=Person(
            id=f"p{number}",
            employment=Employment.CONTRACTOR if outside else Employment.EMPLOYEE,
            included=rng.choice((None, True, False)) if outside else None,
            leaves=(_leave(rng),) if rng.random() < 0.2 else (),
            roles=frozenset({Role.EXECUTIVE}) if executive else frozenset(),
        ),
    )


def _period(rng: random.Random, kind: PeriodKind) -> Period:
    period = Period.around(kind, _day(rng))
    return min(period, newest(kind, NOW), key=lambda each: each.starts)


def _leave(rng: random.Random) -> Leave:
    starts, ends = _span(rng)
    return Leave(starts=starts, ends=ends)


def _span(rng: random.Random) -> tuple[date, date]:
    starts = _day(rng)
    return starts, starts + timedelta(days=rng.randrange(40))


def _day(rng: random.Random) -> date:
    return FIRST + timedelta(days=rng.randrange((NOW.date() - FIRST).days))


async def settle(database: Database, world: World) -> Workspace:
    """Put a world into an empty database."""
    workspace = await a_workspace(database, people=world.members)
    async with database.write() as connection:
        if world.days:
            await connection.execute(insert(activity_days), [_row(day) for day in world.days])
        for starts, ends in world.gaps:
            await connection.execute(
                insert(gaps).values(workspace_id="w1", starts=starts, ends=ends, cause="test")
            )
    return workspace


def _row(day: Day) -> dict[str, object]:
    counts = dict(zip(COLUMNS.values(), day.counts, strict=True))
    place = {"workspace_id": "w1", "channel_id": day.channel}
    return place | {"member_id": f"m{day.member}", "day": day.day} | counts


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(9), UTC)
