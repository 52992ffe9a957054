"""Questions without a name: text and asker sealed, and no row at all once they are closed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, func, insert, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import channel_members, channels, members, questions


class State(StrEnum):
    """``failed``: it could not be posted; ``lost``: nobody can tell whether it was.

    ``removing``: whoever is in charge wants it gone.
    """

    WAITING = "waiting"
    POSTING = "posting"
    OPEN = "open"
    FAILED = "failed"
    LOST = "lost"
    REMOVING = "removing"


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """``at`` is when it is to be posted, with all others of that time; ``message`` is the post.

    ``asker`` tells, to whoever has the key, who asked and what they were told last.
    """

    id: str
    channel: str
    at: datetime
    text: bytes = field(repr=False)
    asker: bytes = field(repr=False)
    state: State = State.WAITING
    message: str | None = None
    replied_at: datetime | None = None


async def add(connection: AsyncConnection, workspace: str, question: Question) -> None:
    """Keep a new one."""
    row = insert(questions).values(
        workspace_id=workspace,
        id=question.id,
        channel_id=question.channel,
        at=question.at,
        text=question.text,
        asker=question.asker,
    )
    await connection.execute(row)


async def every(connection: AsyncConnection, workspace: str) -> list[Question]:
    """All of them: there are few, as closed ones are gone. In an order that tells nothing."""
    query = select(questions).where(questions.c.workspace_id == workspace)
    return [_question(row) for row in await connection.execute(query.order_by(questions.c.id))]


async def one(connection: AsyncConnection, workspace: str, id_: str) -> Question | None:
    """The one with this id; None: it is closed, or never was."""
    row = (await connection.execute(select(questions).where(_this(workspace, id_)))).one_or_none()
    return None if row is None else _question(row)


async def due(connection: AsyncConnection, workspace: str, now: datetime) -> list[Question]:
    """Those to be posted now, with what somebody left half done."""
    query = select(questions).where(questions.c.workspace_id == workspace, _due(now))
    return [_question(row) for row in await connection.execute(query.order_by(questions.c.id))]


async def claim(
    connection: AsyncConnection, workspace: str, question: Question, now: datetime, until: datetime
) -> bool:
    """Whether it is ours to post until then; False: somebody else is faster."""
    still = questions.c.state == question.state.value
    query = update(questions).where(_this(workspace, question.id), _due(now), still)
    took = await connection.execute(query.values(state=State.POSTING.value, leased_until=until))
    return took.rowcount > 0


async def posted(connection: AsyncConnection, workspace: str, id_: str, message: str) -> None:
    """It is there."""
    values = {"state": State.OPEN.value, "message": message, "leased_until": None}
    await connection.execute(update(questions).where(_this(workspace, id_)).values(values))


async def put_off(connection: AsyncConnection, workspace: str, id_: str, until: datetime) -> None:
    """It was not posted, and will be tried again."""
    values = {"state": State.WAITING.value, "at": until, "leased_until": None}
    await connection.execute(update(questions).where(_this(workspace, id_)).values(values))


async def give_up(connection: AsyncConnection, workspace: str, id_: str, state: State) -> None:
    """It will not be posted (again): it has failed, or is lost."""
    values = {"state": state.value, "leased_until": None}
    await connection.execute(update(questions).where(_this(workspace, id_)).values(values))


async def remove(connection: AsyncConnection, workspace: str, id_: str) -> bool:
    """Have it taken out of its channel; False: it is not there."""
    query = update(questions).where(
        _this(workspace, id_), questions.c.state.in_((State.WAITING.value, State.OPEN.value))
    )
    return (await connection.execute(query.values(state=State.REMOVING.value))).rowcount > 0


async def note(
    connection: AsyncConnection, workspace: str, id_: str, *, before: bytes, after: bytes
) -> bool:
    """Seal something else about its asker; False: somebody else is faster."""
    query = update(questions).where(_this(workspace, id_), questions.c.asker == before)
    return (await connection.execute(query.values(asker=after))).rowcount > 0


async def replied(
    connection: AsyncConnection, workspace: str, threads: Mapping[tuple[str, str], datetime]
) -> None:
    """Somebody replied in these threads: (channel, message it begins with) -> when, at the last."""
    theirs = tuple_(questions.c.channel_id, questions.c.message).in_(sorted(threads))
    query = select(questions).where(questions.c.workspace_id == workspace, theirs)
    for row in (await connection.execute(query)).all():
        at = threads[row.channel_id, row.message]
        older = or_(questions.c.replied_at.is_(None), questions.c.replied_at < at)
        newer = update(questions).where(_this(workspace, row.id), older)
        await connection.execute(newer.values(replied_at=at))


async def close(connection: AsyncConnection, workspace: str, id_: str) -> bool:
    """Nothing of it is kept; False: nothing was, or it is being posted just now."""
    query = delete(questions).where(_this(workspace, id_), questions.c.state != State.POSTING.value)
    return (await connection.execute(query)).rowcount > 0


async def people_in(connection: AsyncConnection, workspace: str, channel: str) -> int:
    """How many colleagues are in a channel, machines and those who left not counted."""
    c, m = channel_members.c, members.c
    theirs = and_(m.workspace_id == c.workspace_id, m.id == c.member_id)
    query = (
        select(func.count())
        .select_from(channel_members.join(members, theirs))
        .where(c.workspace_id == workspace, c.channel_id == channel)
        .where(m.deleted.is_(False), m.bot.is_(False), m.guest.is_(False))
    )
    return int((await connection.execute(query)).scalar_one())


async def members_in(
    connection: AsyncConnection, workspace: str, within: Collection[str]
) -> set[str]:
    """The ids of all who are in one of these channels."""
    c = channel_members.c
    here = (c.workspace_id == workspace, c.channel_id.in_(sorted(within)))
    return set((await connection.execute(select(c.member_id).where(*here))).scalars())


async def open_channels(connection: AsyncConnection, workspace: str) -> set[str]:
    """The channels that an admin opened for questions."""
    query = select(channels.c.id).where(
        channels.c.workspace_id == workspace, channels.c.questions.is_(True)
    )
    return set((await connection.execute(query)).scalars())


def _this(workspace: str, id_: str) -> ColumnElement[bool]:
    return and_(questions.c.workspace_id == workspace, questions.c.id == id_)


def _due(now: datetime) -> ColumnElement[bool]:
    left = and_(questions.c.state == State.POSTING.value, questions.c.leased_until < now)
    return or_(left, and_(questions.c.state == State.WAITING.value, questions.c.at <= now))


def _question(row: Row[Any]) -> Question:
    return Question(
        id=row.id,
        channel=row.channel_id,
        at=row.at,
        text=row.text,
        asker=row.asker,
        state=State(row.state),
        message=row.message,
        replied_at=row.replied_at,
    )
