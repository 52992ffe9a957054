"""How far each channel's history was read, so that it goes on from there after a crash."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, fields

from sqlalchemy import ColumnElement, and_, delete, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.rules.backfill import Backfill
from nudges.store.tables import backfills

_FIELDS = [field.name for field in fields(Backfill)]
_VALUES = [name for name in _FIELDS if name != "channel"]
_PLACE = ("reached", "thread", "reply", "since", "until")


async def every(connection: AsyncConnection, workspace: str) -> dict[str, Backfill]:
    """All back-fills of a workspace by channel, in the order in which they were asked for."""
    query = select(backfills).where(backfills.c.workspace_id == workspace)
    rows = await connection.execute(query.order_by(backfills.c.asked_at, backfills.c.channel_id))
    return {
        row.channel_id: Backfill(
            channel=row.channel_id, **{name: getattr(row, name) for name in _VALUES}
        )
        for row in rows
    }


async def save(connection: AsyncConnection, workspace: str, wanted: Sequence[Backfill]) -> None:
    """Add back-fills, each in the place of the one that its channel had."""
    for one in wanted:
        values = asdict(one)
        new = insert(backfills).values(
            workspace_id=workspace, channel_id=values.pop("channel"), **values
        )
        changed = {name: new.excluded[name] for name in _VALUES}
        await connection.execute(
            new.on_conflict_do_update(index_elements=["workspace_id", "channel_id"], set_=changed)
        )


async def move(
    connection: AsyncConnection, workspace: str, before: Backfill, after: Backfill
) -> bool:
    """Note what was reached; False, and nothing is changed, if another one was there first."""
    here = and_(
        *_of(workspace, [before.channel]),
        backfills.c.done_at.is_(None),
        *(backfills.c[name].is_not_distinct_from(getattr(before, name)) for name in _PLACE),
    )
    values = {name: getattr(after, name) for name in _VALUES}
    moved = await connection.execute(update(backfills).where(here).values(**values))
    return moved.rowcount == 1


async def drop(connection: AsyncConnection, workspace: str, channels: Collection[str]) -> None:
    """Forget what was read of channels that are not looked at any more."""
    await connection.execute(delete(backfills).where(*_of(workspace, channels)))


def _of(workspace: str, channels: Collection[str]) -> tuple[ColumnElement[bool], ...]:
    return backfills.c.workspace_id == workspace, backfills.c.channel_id.in_(channels)
