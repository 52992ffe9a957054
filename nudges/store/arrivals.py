"""What arrived and is not made use of yet, and the ids that tell what came before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Engine,
    PoolProxiedConnection,
    and_,
    delete,
    func,
    select,
    tuple_,
    update,
)
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store import bulk
from nudges.store.tables import arrivals, workspaces

Key = tuple[str, bytes]
"""A workspace's id, and the hash of an event's."""
Row = tuple[str, bytes, datetime, int, str | None]
"""Workspace, hash of the event's id, when it came, 0, body."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """An arrival that is to be made use of; ``tries`` of that have failed."""

    id: bytes
    tries: int
    body: str


_COLUMNS = ("workspace_id", "id", "due_at", "tries", "body")
_KEEP_ALL = insert(arrivals)
_KEEP_NEW = _KEEP_ALL.on_conflict_do_nothing().returning(arrivals.c.workspace_id, arrivals.c.id)


class Keeper:
    """Keeps arrivals over one connection, in a thread of its own.

    It speaks to the driver itself: SQLAlchemy's work on a statement costs more than the statement.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: PoolProxiedConnection | None = None

    def keep(self, rows: list[Row]) -> set[Key]:
        """Commit arrivals; those that never came before come back."""
        try:
            return self._keep(rows)
        except Exception:
            self.close()  # it may be broken; the next time there is a new one
            raise

    def close(self) -> None:
        if self._connection is not None:
            self._connection.invalidate()
            self._connection = None

    def _keep(self, rows: list[Row]) -> set[Key]:
        if self._connection is None:
            self._connection = self._engine.raw_connection()
        new: set[Key] = set()
        for start in range(0, len(rows), bulk.CHUNK):
            new |= self._keep_part(self._connection, rows[start : start + bulk.CHUNK])
        return new

    def _keep_part(self, connection: PoolProxiedConnection, rows: list[Row]) -> set[Key]:
        """Nearly always all are new: then nothing is read back, each row of which takes a turn at
        the interpreter, for which the loop competes."""
        cursor = connection.cursor()
        try:
            self._write(cursor, _KEEP_ALL, rows)
            return {row[:2] for row in rows}
        except self._engine.dialect.loaded_dbapi.IntegrityError:
            self._write(cursor, _KEEP_NEW, rows)
            return {(workspace, bytes(id_)) for workspace, id_ in cursor.fetchall()}
        finally:
            cursor.close()

    def _write(self, cursor: DBAPICursor, statement: bulk.Statement, rows: list[Row]) -> None:
        for sql, values in bulk.parts(statement, self._engine.dialect, _COLUMNS, rows):
            cursor.execute(sql, values)


async def claim(connection: AsyncConnection, workspace: str) -> bool:
    """Be the only one who makes use of a workspace's arrivals, until the transaction ends.

    False: somebody else is, or there is no such workspace.
    """
    query = select(workspaces.c.id).where(workspaces.c.id == workspace)
    locked = query.with_for_update(key_share=True, skip_locked=True)  # SQLite's writer is alone
    return (await connection.execute(locked)).first() is not None


async def awaited(connection: AsyncConnection, now: datetime) -> list[str]:
    """The workspaces of which something is to be made use of now."""
    query = select(arrivals.c.workspace_id).distinct()
    found = await connection.execute(query.where(arrivals.c.body.is_not(None), _due(now)))
    return sorted(found.scalars())


async def waiting(
    connection: AsyncConnection, workspace: str, now: datetime, limit: int
) -> list[Waiting]:
    """What is to be made use of now, the oldest first, at most ``limit``."""
    query = (
        select(arrivals.c.id, arrivals.c.tries, arrivals.c.body)
        .where(arrivals.c.workspace_id == workspace, arrivals.c.body.is_not(None), _due(now))
        .order_by(arrivals.c.due_at, arrivals.c.id)
        .limit(limit)
    )
    rows = await connection.execute(query)
    return [Waiting(id=bytes(row.id), tries=row.tries, body=row.body) for row in rows]


async def still_waiting(
    connection: AsyncConnection, workspace: str, ids: Iterable[bytes]
) -> set[bytes]:
    """Those of these that nobody else has made use of meanwhile."""
    query = select(arrivals.c.id).where(_these(workspace, ids), arrivals.c.body.is_not(None))
    return {bytes(id_) for id_ in (await connection.execute(query)).scalars()}


async def oldest(connection: AsyncConnection) -> datetime | None:
    """Since when the oldest arrival that is not made use of has been due."""
    query = select(func.min(arrivals.c.due_at)).where(arrivals.c.body.is_not(None))
    found: datetime | None = (await connection.execute(query)).scalar_one()
    return found


async def count(connection: AsyncConnection) -> int:
    """How many arrivals are known, made use of or not."""
    found: int = (await connection.execute(select(func.count()).select_from(arrivals))).scalar_one()
    return found


async def done(connection: AsyncConnection, workspace: str, ids: Iterable[bytes]) -> None:
    """These were made use of, or never will be: only their ids stay."""
    await connection.execute(update(arrivals).where(_these(workspace, ids)).values(body=None))


async def postpone(
    connection: AsyncConnection, workspace: str, ids: Iterable[bytes], until: datetime
) -> None:
    """One more try of these has failed; the next one is not before ``until``."""
    again = {"due_at": until, "tries": arrivals.c.tries + 1}
    await connection.execute(update(arrivals).where(_these(workspace, ids)).values(again))


async def old(connection: AsyncConnection, before: datetime, limit: int) -> list[Key]:
    """Ids of what came ``before`` and was made use of."""
    query = select(arrivals.c.workspace_id, arrivals.c.id).where(
        arrivals.c.body.is_(None), arrivals.c.due_at < before
    )
    return [(row[0], bytes(row[1])) for row in await connection.execute(query.limit(limit))]


async def forget(connection: AsyncConnection, keys: Sequence[Key]) -> None:
    """Forget ids: whatever comes with one of them again is new."""
    these = tuple_(arrivals.c.workspace_id, arrivals.c.id).in_(keys)
    await connection.execute(delete(arrivals).where(these))


def _due(now: datetime) -> ColumnElement[bool]:
    return arrivals.c.due_at <= now


def _these(workspace: str, ids: Iterable[bytes]) -> ColumnElement[bool]:
    return and_(arrivals.c.workspace_id == workspace, arrivals.c.id.in_(list(ids)))
