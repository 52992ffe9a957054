"""The daily rollup as columns, for the rules that look at many days of many members at once."""

import asyncio
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import func, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import activity_days, gaps

EPOCH = date(1970, 1, 1)
FEW = 100
"""So many members are asked for by name; more are found faster among all."""
Ints = NDArray[np.int64]


def day_number(day: date) -> int:
    """Days since 1970."""
    return (day - EPOCH).days


async def days_with_acts(
    connection: AsyncConnection, workspace: str, members: Mapping[str, int], before: date
) -> tuple[Ints, Ints, Ints]:
    """(member index, day since 1970, visible acts), one row for each member and day.

    Only members in ``members`` (id -> index) and days before ``before``. A host's act is the post
    that it grew from, so it is not counted again.
    """
    c = activity_days.c
    these = c.member_id.in_(list(members)) if len(members) <= FEW else true()
    acts = func.sum(c.reacts + c.votes + c.replies + c.posts)
    query = (
        select(c.member_id, c.day, acts)
        .where(c.workspace_id == workspace, c.day < before, these)
        .group_by(c.member_id, c.day)
        .having(acts > 0)
    )
    # Millions of rows take seconds, in which others want to be answered.
    return await asyncio.to_thread(_columns, await connection.execute(query), members)


def _columns(rows: Iterable[Any], members: Mapping[str, int]) -> tuple[Ints, Ints, Ints]:
    known = [
        (members[row[0]], day_number(row[1]), int(row[2])) for row in rows if row[0] in members
    ]
    table = np.array(known, dtype=np.int64).reshape(-1, 3)
    return table[:, 0], table[:, 1], table[:, 2]


async def gap_days(connection: AsyncConnection, workspace: str) -> set[int]:
    """Days since 1970 on which data is missing or suspect."""
    query = select(gaps.c.starts, gaps.c.ends).where(gaps.c.workspace_id == workspace)
    return {
        day
        for row in await connection.execute(query)
        for day in range(day_number(row.starts), day_number(row.ends) + 1)
    }
