"""Who and what is known already, of those that an event names."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import channels, members


async def members_among(
    connection: AsyncConnection, workspace: str, ids: Collection[str]
) -> dict[str, bool]:
    """Those of these members who are known, and whether each is a bot."""
    query = select(members.c.id, members.c.bot).where(
        members.c.workspace_id == workspace, members.c.id.in_(list(ids))
    )
    return {row.id: row.bot for row in await connection.execute(query)}


class Account(NamedTuple):
    """What of a member decides whether their acts count."""

    bot: bool
    deleted: bool

    @property
    def counts(self) -> bool:
        """Not what a machine does, nor somebody who is forgotten."""
        return not (self.bot or self.deleted)


async def accounts_among(
    connection: AsyncConnection, workspace: str, ids: Collection[str]
) -> dict[str, Account]:
    """Those of these members who are known."""
    query = select(members.c.id, members.c.bot, members.c.deleted).where(
        members.c.workspace_id == workspace, members.c.id.in_(list(ids))
    )
    return {
        row.id: Account(bot=row.bot, deleted=row.deleted) for row in await connection.execute(query)
    }


async def channels_among(
    connection: AsyncConnection, workspace: str, ids: Collection[str]
) -> set[str]:
    """Those of these channels that are known."""
    query = select(channels.c.id).where(
        channels.c.workspace_id == workspace, channels.c.id.in_(list(ids))
    )
    return set((await connection.execute(query)).scalars())


async def counting_among(
    connection: AsyncConnection, workspace: str, ids: Collection[str]
) -> set[str]:
    """Those of these channels that count, as an admin chose."""
    query = select(channels.c.id).where(
        channels.c.workspace_id == workspace,
        channels.c.id.in_(list(ids)),
        channels.c.included.is_(True),
    )
    return set((await connection.execute(query)).scalars())
