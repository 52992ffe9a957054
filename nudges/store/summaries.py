"""The summary of a member: when they first and last did something of each kind."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Row, and_, bindparam, case, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Rung
from nudges.rules.rollup import KINDS, SUMMARY, Moments
from nudges.store.tables import activity_days, members, threads


async def move(connection: AsyncConnection, workspace: str, moments: Mapping[str, Moments]) -> None:
    """Move the firsts of members back and the lasts forward (values in the order of SUMMARY)."""
    query = (
        update(members)
        .where(members.c.workspace_id == workspace, members.c.id == bindparam("member"))
        .values({f"{name}_at": _outer(name) for name in SUMMARY})
    )
    rows = [
        {"member": member} | {f"new_{name}": at for name, at in zip(SUMMARY, values, strict=True)}
        for member, values in sorted(moments.items())
    ]
    if rows:
        await connection.execute(query, rows)


async def settle(connection: AsyncConnection, workspace: str, member: str, rung: Rung) -> None:
    """Correct the summary after an act of this rung was taken back.

    First and last post are those of the threads that remain. Any other moment stays while its day
    (UTC) has such an act; then it becomes the start of the nearest day that has one.
    """
    this = and_(members.c.workspace_id == workspace, members.c.id == member)
    last = f"last_{rung.name.lower()}_at"
    query = select(members.c.first_act_at, members.c[last].label("last_at")).where(this)
    old = (await connection.execute(query)).one()
    days = await _days(connection, workspace, member, KINDS[rung - 1])
    first = None if days.first is None else max(old.first_act_at, _start(days.first))
    new = {"first_act_at": first}
    if rung is Rung.POST:
        new |= await _posts(connection, workspace, member)
    else:
        new[last] = None if days.last is None else _no_later(old.last_at, days.last)
    await connection.execute(update(members).where(this).values(new))


async def _days(
    connection: AsyncConnection, workspace: str, member: str, kind: str
) -> Row[Any, Any]:
    """The first day with any act, and the last with one of this kind."""
    table = activity_days.c
    mine = and_(table.workspace_id == workspace, table.member_id == member)
    last = func.max(case((table[kind] > 0, table.day))).label("last")
    query = select(func.min(table.day).label("first"), last).where(mine)
    return (await connection.execute(query)).one()


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _no_later(moment: datetime, day: date) -> datetime:
    return moment if moment.date() <= day else _start(day)


async def _posts(
    connection: AsyncConnection, workspace: str, member: str
) -> dict[str, datetime | None]:
    mine = and_(threads.c.workspace_id == workspace, threads.c.member_id == member)
    query = select(func.min(threads.c.started_at), func.max(threads.c.started_at)).where(mine)
    first, last = (await connection.execute(query)).one()
    return {"first_post_at": first, "last_post_at": last}


def _outer(name: str) -> Any:
    old = members.c[f"{name}_at"]
    new = bindparam(f"new_{name}", type_=old.type)
    further = new < old if name.startswith("first") else new > old
    return func.coalesce(case((further, new), else_=old), new)
