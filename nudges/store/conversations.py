"""Where the bot may speak first, on a platform that has to be told: personal chats, and teams."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, delete, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import channels, conversations, members


@dataclass(frozen=True, kw_only=True, slots=True)
class Conversation:
    """``id`` and ``address`` as the platform told them; ``name`` is a team's."""

    id: str
    address: str
    name: str = ""


async def chat(connection: AsyncConnection, workspace: str, member: str) -> Conversation | None:
    """A member's chat with the bot; None: there is none that we know."""
    query = select(conversations).where(_chat(workspace, member))
    row = (await connection.execute(query)).first()
    return None if row is None else Conversation(id=row.id, address=row.address)


async def chats(connection: AsyncConnection, workspace: str) -> dict[str, Conversation]:
    """Everybody's chat with the bot, by member."""
    query = select(conversations).where(
        conversations.c.workspace_id == workspace, conversations.c.member_id.is_not(None)
    )
    rows = await connection.execute(query)
    return {row.member_id: Conversation(id=row.id, address=row.address) for row in rows}


async def teams(connection: AsyncConnection, workspace: str) -> list[Conversation]:
    """The teams that the bot is in, by their ids."""
    query = select(conversations).where(
        conversations.c.workspace_id == workspace, conversations.c.member_id.is_(None)
    )
    rows = await connection.execute(query.order_by(conversations.c.id))
    return [Conversation(id=row.id, address=row.address, name=row.name) for row in rows]


async def address(connection: AsyncConnection, workspace: str) -> str | None:
    """The platform's address through which anybody here is spoken to; None: nobody told it yet."""
    query = select(conversations.c.address).where(conversations.c.workspace_id == workspace)
    found: str | None = await connection.scalar(query.order_by(conversations.c.id).limit(1))
    return found


async def keep_chat(
    connection: AsyncConnection, workspace: str, member: str, id_: str, address: str
) -> None:
    """This is a member's chat from now on; of somebody unknown nothing is kept."""
    here = and_(members.c.workspace_id == workspace, members.c.id == member)
    if (await connection.execute(select(members.c.id).where(here))).first() is None:
        return
    other = and_(_chat(workspace, member), conversations.c.id != id_)
    await connection.execute(delete(conversations).where(other))
    await _keep(connection, workspace_id=workspace, id=id_, member_id=member, address=address)


async def practise(connection: AsyncConnection, workspace: str, member: str, message: str) -> None:
    """This message of the bot's is the one that a member tries things out on from now on."""
    query = update(conversations).where(_chat(workspace, member))
    await connection.execute(query.values(practice=message))


async def practice(connection: AsyncConnection, workspace: str, member: str) -> str | None:
    """The message that a member tries things out on, if there is one."""
    query = select(conversations.c.practice).where(_chat(workspace, member))
    found: str | None = await connection.scalar(query)
    return found


async def drop_chat(connection: AsyncConnection, workspace: str, member: str) -> None:
    """There is no chat with this member any more."""
    await connection.execute(delete(conversations).where(_chat(workspace, member)))


async def directories(connection: AsyncConnection, workspace: str) -> dict[str, str]:
    """The id in the company's directory of the team that each channel is part of, if known."""
    its = and_(
        conversations.c.workspace_id == channels.c.workspace_id,
        conversations.c.id == channels.c.parent,
    )
    query = (
        select(channels.c.id, conversations.c.directory)
        .select_from(channels.join(conversations, its))
        .where(channels.c.workspace_id == workspace, conversations.c.directory != "")
    )
    return {row.id: row.directory for row in await connection.execute(query)}


async def keep_team(
    connection: AsyncConnection,
    workspace: str,
    id_: str,
    address: str,
    *,
    name: str = "",
    directory: str = "",
) -> None:
    """The bot is in this team; what is empty leaves what is known."""
    said = {"name": name, "directory": directory}
    told = {column: value for column, value in said.items() if value}
    await _keep(connection, workspace_id=workspace, id=id_, address=address, **told)


async def drop_team(connection: AsyncConnection, workspace: str, id_: str) -> None:
    """Nothing of this team is seen any more; its channels count as archived."""
    this = and_(conversations.c.workspace_id == workspace, conversations.c.id == id_)
    await connection.execute(delete(conversations).where(this))
    its = and_(channels.c.workspace_id == workspace, channels.c.parent == id_)
    await connection.execute(update(channels).where(its).values(archived=True, attended=False))


async def _keep(connection: AsyncConnection, **values: str) -> None:
    told = {name: value for name, value in values.items() if name not in ("workspace_id", "id")}
    new = insert(conversations).values(**values)
    keep = new.on_conflict_do_update(index_elements=["workspace_id", "id"], set_=told)
    await connection.execute(keep)


def _chat(workspace: str, member: str) -> ColumnElement[bool]:
    return and_(conversations.c.workspace_id == workspace, conversations.c.member_id == member)
