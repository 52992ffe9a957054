"""Channels and who is in them."""

from collections.abc import Mapping, Set
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.programme import Channel, ChannelKind
from nudges.store.tables import channel_members, channels

_AT_ONCE = 1000


async def every(connection: AsyncConnection, workspace: str) -> dict[str, Channel]:
    """All channels of a workspace, by id."""
    query = select(channels).where(channels.c.workspace_id == workspace).order_by(channels.c.id)
    return {row.id: _channel(row) for row in await connection.execute(query)}


async def one(
    connection: AsyncConnection, workspace: str, channel: str, *where: ColumnElement[bool]
) -> Channel | None:
    """The channel with this id, if it is there and all of ``where`` holds, or None."""
    query = select(channels).where(channels.c.workspace_id == workspace, channels.c.id == channel)
    row = (await connection.execute(query.where(*where))).one_or_none()
    return None if row is None else _channel(row)


async def of_member(connection: AsyncConnection, workspace: str, member: str) -> list[Channel]:
    """The channels that this member is in, by id."""
    theirs = channel_members.c
    inside = exists().where(
        theirs.workspace_id == channels.c.workspace_id,
        theirs.channel_id == channels.c.id,
        theirs.member_id == member,
    )
    query = select(channels).where(channels.c.workspace_id == workspace, inside)
    return [_channel(row) for row in await connection.execute(query.order_by(channels.c.id))]


async def who_is_in(connection: AsyncConnection, workspace: str) -> dict[str, set[str]]:
    """Channel id -> ids of the members in it."""
    found: dict[str, set[str]] = {}
    query = select(channel_members).where(channel_members.c.workspace_id == workspace)
    for row in await connection.execute(query):
        found.setdefault(row.channel_id, set()).add(row.member_id)
    return found


async def attend(connection: AsyncConnection, workspace: str, inside: Mapping[str, bool]) -> None:
    """Note in which of these channels the bot is, and in which it is not."""
    for attended in (True, False):
        ids = [channel for channel, is_in in inside.items() if is_in is attended]
        here = channels.c.workspace_id == workspace, channels.c.id.in_(ids)
        changed = channels.c.attended.is_(not attended)
        await connection.execute(update(channels).where(*here, changed).values(attended=attended))


async def only_inside(
    connection: AsyncConnection, workspace: str, channel: str, members: Set[str]
) -> None:
    """Take everybody else out of a channel."""
    theirs = channel_members.c
    here = and_(theirs.workspace_id == workspace, theirs.channel_id == channel)
    known = set((await connection.execute(select(theirs.member_id).where(here))).scalars())
    gone = sorted(known - members)
    for start in range(0, len(gone), _AT_ONCE):
        some = theirs.member_id.in_(gone[start : start + _AT_ONCE])
        await connection.execute(delete(channel_members).where(here, some))


async def change(
    connection: AsyncConnection, workspace: str, channel: str, **values: str | bool
) -> None:
    """Set columns of one channel, such as ``included`` or ``kind``."""
    query = update(channels).where(channels.c.workspace_id == workspace, channels.c.id == channel)
    await connection.execute(query.values(**values))


def _channel(row: Row[Any]) -> Channel:
    return Channel(
        id=row.id,
        name=row.name,
        kind=ChannelKind(row.kind),
        included=row.included,
        archived=row.archived,
        private=row.private,
        attended=row.attended,
    )
