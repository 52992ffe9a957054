"""Ideas for a post, as somebody handed them in: their text sealed, and gone when it is decided."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Kind, State
from nudges.nudge import SkipReason
from nudges.store.deliveries import withdraw_waiting
from nudges.store.tables import deliveries, ideas


class Fate(StrEnum):
    """What became of an idea."""

    NEW = "new"
    USED = "used"
    DECLINED = "declined"
    LAPSED = "lapsed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Idea:
    """``text`` is there while it is new, ``answer`` until its giver has it; both are sealed.

    ``credited``: its giver may be named. ``success``: not something to write about some day, but
    something that went well.
    """

    id: str
    member: str
    at: datetime
    credited: bool
    success: bool = False
    fate: Fate = Fate.NEW
    text: bytes | None = field(default=None, repr=False)
    answer: bytes | None = field(default=None, repr=False)


async def add(connection: AsyncConnection, workspace: str, idea: Idea) -> None:
    """Keep a new one."""
    row = insert(ideas).values(
        workspace_id=workspace,
        id=idea.id,
        member_id=idea.member,
        at=idea.at,
        credited=idea.credited,
        success=idea.success,
        state=idea.fate.value,
        text=idea.text,
    )
    await connection.execute(row)


async def one(connection: AsyncConnection, workspace: str, id_: str) -> Idea | None:
    """The idea with this id, whatever became of it."""
    row = (await connection.execute(select(ideas).where(_this(workspace, id_)))).one_or_none()
    return None if row is None else _idea(row)


async def waiting(
    connection: AsyncConnection, workspace: str, *, member: str | None = None
) -> list[Idea]:
    """Those that nobody has decided on, the newest first; only a member's, if one is given."""
    query = select(ideas).where(_new(workspace)).order_by(ideas.c.at.desc(), ideas.c.id)
    if member is not None:
        query = query.where(ideas.c.member_id == member)
    return [_idea(row) for row in await connection.execute(query)]


async def waiting_before(
    connection: AsyncConnection, workspace: str, before: datetime
) -> list[Idea]:
    """Those that were handed in before a moment, and that nobody has decided on."""
    query = select(ideas).where(_new(workspace), ideas.c.at < before)
    return [_idea(row) for row in await connection.execute(query)]


async def decide(
    connection: AsyncConnection,
    workspace: str,
    id_: str,
    fate: Fate,
    *,
    answer: bytes | None,
    now: datetime,
) -> bool:
    """Its text goes at once. False: it is gone, or somebody else was faster."""
    query = (
        update(ideas)
        .where(_new(workspace), ideas.c.id == id_)
        .values(state=fate.value, text=None, answer=answer, answered_at=now)
    )
    return (await connection.execute(query)).rowcount > 0


async def withdraw(connection: AsyncConnection, workspace: str, id_: str, member: str) -> bool:
    """Remove somebody's own idea that waits; False: there is none."""
    query = delete(ideas).where(_new(workspace), ideas.c.id == id_, ideas.c.member_id == member)
    return (await connection.execute(query)).rowcount > 0


async def hush(connection: AsyncConnection, workspace: str, id_: str) -> None:
    """No letter about it that still waits is sent: those in charge need not hear of it any more."""
    about = and_(_letters(workspace), deliveries.c.subject == id_)
    await withdraw_waiting(connection, about, SkipReason.TOO_LATE)


async def forget_told(connection: AsyncConnection, workspace: str) -> int:
    """Remove those whose givers have heard what became of them, or never will; how many."""
    open_ = (State.DUE.value, State.CLAIMED.value)
    still = select(deliveries.c.subject).where(_letters(workspace), deliveries.c.state.in_(open_))
    here = and_(ideas.c.workspace_id == workspace, ideas.c.state != Fate.NEW.value)
    gone = await connection.execute(delete(ideas).where(here, ideas.c.id.not_in(still)))
    return gone.rowcount


async def count(connection: AsyncConnection, workspace: str, *, member: str | None = None) -> int:
    """How many wait; only a member's, if one is given."""
    query = select(func.count()).select_from(ideas).where(_new(workspace))
    if member is not None:
        query = query.where(ideas.c.member_id == member)
    return int((await connection.execute(query)).scalar_one())


def _letters(workspace: str) -> ColumnElement[bool]:
    return and_(deliveries.c.workspace_id == workspace, deliveries.c.kind == Kind.IDEA.value)


def _this(workspace: str, id_: str) -> ColumnElement[bool]:
    return and_(ideas.c.workspace_id == workspace, ideas.c.id == id_)


def _new(workspace: str) -> ColumnElement[bool]:
    return and_(ideas.c.workspace_id == workspace, ideas.c.state == Fate.NEW.value)


def _idea(row: Row[Any]) -> Idea:
    return Idea(
        id=row.id,
        member=row.member_id,
        at=row.at,
        credited=row.credited,
        success=row.success,
        fate=Fate(row.state),
        text=row.text,
        answer=row.answer,
    )
