"""Computes silence from what is stored, when it is needed; nothing of it is kept."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.people import Member
from nudges.rules.silence.assessing import Silence
from nudges.rules.silence.assessing import assess as assess_history
from nudges.rules.silence.history import History, Ints
from nudges.rules.silence.own_days import Calendar, own_time
from nudges.rules.silence.prior import prior
from nudges.store.history import day_number, days_with_acts, gap_days
from nudges.workspace import Workspace


async def assess(
    connection: AsyncConnection,
    workspace: Workspace,
    members: Sequence[Member],
    *,
    now: datetime,
    grace_days: int,
) -> dict[str, Silence]:
    """The silence of each member at ``now``, by id, from days before it only.

    The day that ``now`` is in counts as far as it has gone; at midnight sharp it has not begun.
    """
    index = {member.id: position for position, member in enumerate(members)}
    tomorrow = (now.astimezone(UTC) + timedelta(days=1) - timedelta(microseconds=1)).date()
    columns = await days_with_acts(connection, workspace.id, index, tomorrow)
    gaps = await gap_days(connection, workspace.id)
    # Of a large company it takes seconds, in which others want to be answered.
    found = await asyncio.to_thread(
        _found, members, columns, cut=day_number(tomorrow), gaps=gaps, grace_days=grace_days
    )
    return dict(zip(index, found, strict=True))


def _found(
    members: Sequence[Member],
    columns: tuple[Ints, Ints, Ints],
    *,
    cut: int,
    gaps: set[int],
    grace_days: int,
) -> list[Silence]:
    history = _history(members, columns, cut, gaps)
    # Who came before the data begins may have done anything then.
    begins = int(columns[1].min()) if len(columns[1]) else cut
    joined = [max(_day(member.joined_at) or begins, begins) for member in members]
    return assess_history(history, cut, joined, prior=prior(), grace_days=grace_days)


def _history(
    members: Sequence[Member],
    columns: tuple[Ints, Ints, Ints],
    cut: int,
    gaps: set[int],
) -> History:
    member, day, acts = columns
    joined = [number for m in members if (number := _day(m.joined_at)) is not None]
    first = min([*joined, int(day.min()) if len(day) else cut, cut])
    calendars = [_calendar(m) for m in members]
    distinct = list(dict.fromkeys(calendars))
    lines = {calendar: line for line, calendar in enumerate(distinct)}
    return History(
        size=len(members),
        member=member,
        day=day,
        acts=acts.astype(np.float64),
        first=first,
        own=own_time(distinct, first, cut, gaps),
        calendar=np.array([lines[calendar] for calendar in calendars], dtype=np.int64),
    )


def _calendar(member: Member) -> Calendar:
    person = member.person
    leaves = tuple((day_number(leave.starts), day_number(leave.ends)) for leave in person.leaves)
    return Calendar(working_days=person.working_days, leaves=leaves)


def _day(moment: datetime | None) -> int | None:
    return None if moment is None else day_number(moment.astimezone(UTC).date())
