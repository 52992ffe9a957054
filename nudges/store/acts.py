"""The keys of acts, the daily rollup and the threads: written in sets, never act by act."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, bindparam, case, delete, func, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.rules.rollup import KINDS, Day, Root, ThreadChange
from nudges.store import bulk
from nudges.store.tables import act_keys, activity_days, threads


@dataclass(frozen=True, kw_only=True, slots=True)
class ThreadNow:
    """Who started a thread (None: unknown so far), and how many others joined it."""

    member: str | None
    participants: int


_KEY_COLUMNS = ("workspace_id", "key", "day")
_NEW_KEYS = insert(act_keys).on_conflict_do_nothing().returning(act_keys.c.key)
_new_key = insert(act_keys)
_EARLIER_KEYS = _new_key.on_conflict_do_update(
    index_elements=["workspace_id", "key"],
    set_={"day": _new_key.excluded.day},
    where=_new_key.excluded.day < act_keys.c.day,
)

_DAY_COLUMNS = ("workspace_id", "member_id", "day", "channel_id", *KINDS)
_new_day = insert(activity_days)
_ADD_DAYS = _new_day.on_conflict_do_update(
    index_elements=["workspace_id", "member_id", "day", "channel_id"],
    set_={kind: activity_days.c[kind] + _new_day.excluded[kind] for kind in KINDS},
)

_THREAD_COLUMNS = tuple(column.name for column in threads.columns)
_COUNTS = ("replies", "participants", "reactions", "votes", "griefs")
_new_thread = insert(threads)
_ADD_THREADS = _new_thread.on_conflict_do_update(
    index_elements=["workspace_id", "channel_id", "id"],
    set_={name: threads.c[name] + _new_thread.excluded[name] for name in _COUNTS}
    | {
        name: func.coalesce(threads.c[name], _new_thread.excluded[name])
        for name in ("member_id", "started_at", "question")
    }
    | {
        "last_reply_at": func.coalesce(
            case(
                (
                    _new_thread.excluded.last_reply_at > threads.c.last_reply_at,
                    _new_thread.excluded.last_reply_at,
                ),
                else_=threads.c.last_reply_at,
            ),
            _new_thread.excluded.last_reply_at,
        )
    },
).returning(threads.c.channel_id, threads.c.id, threads.c.member_id, threads.c.participants)


async def add_keys(
    connection: AsyncConnection, workspace: str, keys: Mapping[bytes, date]
) -> set[bytes]:
    """Keep keys with their days; those that were not known before come back."""
    rows = [(workspace, key, keys[key]) for key in sorted(keys)]
    return {row[0] for row in await bulk.write(connection, _NEW_KEYS, _KEY_COLUMNS, rows)}


async def move_keys_back(
    connection: AsyncConnection, workspace: str, keys: Mapping[bytes, date]
) -> None:
    """Date known keys on these days where that is earlier than what they have."""
    rows = [(workspace, key, keys[key]) for key in sorted(keys)]
    await bulk.write(connection, _EARLIER_KEYS, _KEY_COLUMNS, rows)


async def known_keys(
    connection: AsyncConnection, workspace: str, keys: Sequence[bytes]
) -> set[bytes]:
    """Which of a few keys are kept."""
    if not keys:
        return set()
    query = select(act_keys.c.key).where(
        act_keys.c.workspace_id == workspace, act_keys.c.key.in_(keys)
    )
    return set((await connection.execute(query)).scalars())


async def remove_key(connection: AsyncConnection, workspace: str, key: bytes) -> date | None:
    """Forget a key; the day that it had, or None if it was not known."""
    query = delete(act_keys).where(act_keys.c.workspace_id == workspace, act_keys.c.key == key)
    return (await connection.execute(query.returning(act_keys.c.day))).scalar_one_or_none()


async def add_days(
    connection: AsyncConnection, workspace: str, days: Mapping[Day, Sequence[int]]
) -> None:
    """Add counts, in the order of KINDS, to the daily rollup."""
    rows = [(workspace, *day, *counts) for day, counts in sorted(days.items())]
    await bulk.write(connection, _ADD_DAYS, _DAY_COLUMNS, rows)


async def take_from_day(connection: AsyncConnection, workspace: str, day: Day, kind: str) -> None:
    """Lower one count of the rollup by one; a row that has nothing left goes."""
    table = activity_days.c
    this = and_(
        table.workspace_id == workspace,
        table.member_id == day[0],
        table.day == day[1],
        table.channel_id == day[2],
    )
    await connection.execute(
        update(activity_days).where(this, table[kind] > 0).values({kind: table[kind] - 1})
    )
    await connection.execute(delete(activity_days).where(this, *(table[k] == 0 for k in KINDS)))


async def add_to_threads(
    connection: AsyncConnection, workspace: str, changes: Mapping[Root, ThreadChange]
) -> dict[Root, ThreadNow]:
    """Add to threads, those not known before included; give those that anybody has joined."""
    rows = [
        (
            workspace,
            *root,
            change.member,
            change.started_at,
            change.last_reply_at,
            change.question,
            change.replies,
            change.others,
            change.reactions,
            change.votes,
            change.griefs,
        )
        for root, change in sorted(changes.items())
    ]
    found = await bulk.write(connection, _ADD_THREADS, _THREAD_COLUMNS, rows)
    return {
        (channel, thread): ThreadNow(member=member, participants=participants)
        for channel, thread, member, participants in found
        if participants
    }


async def lower_threads(
    connection: AsyncConnection, workspace: str, roots: Iterable[Root], count: str
) -> None:
    """Lower one count of these threads by one, never below none."""
    query = (
        update(threads)
        .where(
            threads.c.workspace_id == workspace,
            threads.c.channel_id == bindparam("channel"),
            threads.c.id == bindparam("thread"),
            threads.c[count] > 0,
        )
        .values({count: threads.c[count] - 1})
    )
    rows = [{"channel": channel, "thread": thread} for channel, thread in sorted(roots)]
    if rows:
        await connection.execute(query, rows)


async def unstart(connection: AsyncConnection, workspace: str, root: Root, *, joined: int) -> None:
    """Forget how a thread started; ``joined`` of the participants were not counted so far."""
    query = update(threads).where(_is(workspace, root))
    more = threads.c.participants + joined
    await connection.execute(
        query.values(member_id=None, started_at=None, question=None, participants=more)
    )


async def drop_thread_if_empty(connection: AsyncConnection, workspace: str, root: Root) -> None:
    """Forget a thread of which neither the start nor anything else is known."""
    nothing = [threads.c[name] == 0 for name in _COUNTS]
    await connection.execute(
        delete(threads).where(_is(workspace, root), threads.c.member_id.is_(None), *nothing)
    )


async def starts(
    connection: AsyncConnection, workspace: str, roots: Sequence[Root]
) -> dict[Root, datetime]:
    """When these threads started; those of which it is unknown are not there."""
    if not roots:
        return {}
    query = select(threads.c.channel_id, threads.c.id, threads.c.started_at).where(
        threads.c.workspace_id == workspace,
        tuple_(threads.c.channel_id, threads.c.id).in_(roots),
        threads.c.started_at.is_not(None),
    )
    rows = (await connection.execute(query)).all()
    return {(row.channel_id, row.id): row.started_at for row in rows}


def _is(workspace: str, root: Root) -> Any:
    table = threads.c
    return and_(table.workspace_id == workspace, table.channel_id == root[0], table.id == root[1])
