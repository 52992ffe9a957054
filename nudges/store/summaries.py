"""The summary of a member: when they first and last did something of each kind."""

from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import and_, bindparam, case, func, or_, select, update
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


async def settle(
    connection: AsyncConnection, workspace: str, member: str, rung: Rung, at: datetime
) -> None:
    """Correct the moments that an act stood for that was done at ``at`` and is taken back.

    Posts are set to the first and last that remain; all else to the start of the first or last
    day (UTC) that remains in the rollup, which keeps no times of day.
    """
    this = and_(members.c.workspace_id == workspace, members.c.id == member)
    last = f"last_{rung.name.lower()}_at"
    names = ["first_act_at", "first_post_at", last]
    old = (await connection.execute(select(*(members.c[n] for n in names)).where(this))).mappings()
    stood_for = {name for name, moment in old.one().items() if moment == at}
    new: dict[str, datetime | None] = {}
    if rung is Rung.POST and stood_for:
        new = await _posts(connection, workspace, member)
    if "first_act_at" in stood_for:
        new["first_act_at"] = await _day(connection, workspace, member, func.min, KINDS)
    if last in stood_for and rung is not Rung.POST:
        kinds = (KINDS[rung - 1],)
        new[last] = await _day(connection, workspace, member, func.max, kinds)
    if new:
        await connection.execute(update(members).where(this).values(new))


async def _posts(
    connection: AsyncConnection, workspace: str, member: str
) -> dict[str, datetime | None]:
    mine = and_(threads.c.workspace_id == workspace, threads.c.member_id == member)
    query = select(func.min(threads.c.started_at), func.max(threads.c.started_at)).where(mine)
    first, last = (await connection.execute(query)).one()
    return {"first_post_at": first, "last_post_at": last}


async def _day(
    connection: AsyncConnection, workspace: str, member: str, extreme: Any, kinds: tuple[str, ...]
) -> datetime | None:
    table = activity_days.c
    query = select(extreme(table.day)).where(
        table.workspace_id == workspace,
        table.member_id == member,
        or_(*(table[kind] > 0 for kind in kinds)),
    )
    day = await connection.scalar(query)
    return None if day is None else datetime.combine(day, time(), UTC)


def _outer(name: str) -> Any:
    old = members.c[f"{name}_at"]
    new = bindparam(f"new_{name}", type_=old.type)
    further = new < old if name.startswith("first") else new > old
    return func.coalesce(case((further, new), else_=old), new)
