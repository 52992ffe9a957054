"""Random workspaces: people of all sorts, what they did, and days that nobody saw."""

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

FIRST = date(2025, 9, 1)
SPAN = (NOW.date() - FIRST).days
DAYS = st.integers(0, SPAN).map(lambda n: FIRST + timedelta(days=n))
RARELY = st.integers(0, 9).map(lambda n: n == 0)


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
def spans(draw: st.DrawFn) -> tuple[date, date]:
    starts = draw(DAYS)
    return starts, starts + timedelta(days=draw(st.integers(0, 40)))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    kind = draw(st.sampled_from(PeriodKind))
    day = draw(DAYS)
    return min(Period.around(kind, day), newest(kind, NOW), key=lambda period: period.starts)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Between 8 and 26 members, so that some groups are too small to be shown."""
    size = draw(st.integers(8, 26))
    days = draw(
        st.lists(_days(size), max_size=80, unique_by=lambda d: (d.member, d.day, d.channel))
    )
    return World(
        members=tuple(draw(_member(number, size, days)) for number in range(size)),
        days=tuple(days),
        gaps=tuple(draw(st.sets(spans(), max_size=2))),
        period=draw(periods()),
    )


@st.composite
def _days(draw: st.DrawFn, size: int) -> Day:
    counts = st.tuples(*(st.integers(0, 2) for _ in COLUMNS))
    return Day(
        member=draw(st.integers(0, size - 1)),
        day=draw(DAYS),
        channel=draw(st.sampled_from(("c1", "c2"))),
        counts=draw(counts),
    )


@st.composite
def _member(draw: st.DrawFn, number: int, size: int, days: list[Day]) -> Member:
    acted = min((d.day for d in days if d.member == number and any(d.counts)), default=None)
    leaves = draw(st.lists(spans(), max_size=1))
    contractor = draw(RARELY)
    return Member(
        id=f"m{number}",
        name=f"m{number}",
        manager=draw(st.sampled_from((None, "m0", "m0", f"m{draw(st.integers(0, size - 1))}"))),
        joined_at=draw(st.none() | DAYS.map(_moment) | st.just(_moment(date(2025, 1, 1)))),
        first_act_at=None if acted is None else _moment(acted),
        deleted=draw(RARELY),
        bot=draw(RARELY),
        guest=draw(RARELY),
        person=Person(
            id=f"p{number}",
            employment=Employment.CONTRACTOR if contractor else Employment.EMPLOYEE,
            included=draw(st.none() | st.booleans()) if contractor else None,
            leaves=tuple(Leave(starts=a, ends=b) for a, b in leaves),
            roles=frozenset({Role.EXECUTIVE}) if draw(st.booleans()) else frozenset(),
        ),
    )


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
