"""With which (sealed) token each workspace is spoken to, and since when no more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, func, literal_column, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store import audit, letters
from nudges.store.tables import channels, installations, persons, programmes, workspaces
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """An installation as it is kept. ``id`` is a workspace's or, if ``enterprise``, its owner's."""

    id: str
    platform: str
    token: bytes = field(repr=False)
    enterprise: bool = False
    app: str = ""
    bot_user: str = ""
    url: str = ""
    scopes: str = ""
    installer: str = ""
    installed_at: datetime


_EMPTY: ColumnElement[str] = literal_column("''")
_SERVING = func.coalesce(func.nullif(workspaces.c.installation, _EMPTY), workspaces.c.id)
_COLUMNS = tuple(Kept.__dataclass_fields__)


async def save(connection: AsyncConnection, kept: Kept) -> None:
    """Keep an installation, in place of an earlier one with its id."""
    values: Mapping[str, Any] = {name: getattr(kept, name) for name in _COLUMNS}
    query = (
        insert(installations)
        .values(**values)
        .on_conflict_do_update(index_elements=["id"], set_={**values, "revoked_at": None})
    )
    await connection.execute(query)


async def one(connection: AsyncConnection, id_: str) -> Kept | None:
    """The installation with this id, unless it was revoked."""
    return await _first(connection, installations.c.id == id_)


async def of(connection: AsyncConnection, workspace: str) -> Kept | None:
    """The installation that serves a workspace; None: it has none, or none any more."""
    serving = select(_SERVING).where(
        workspaces.c.id == workspace, workspaces.c.uninstalled_at.is_(None)
    )
    return await _first(connection, installations.c.id == serving.scalar_subquery())


async def every(connection: AsyncConnection, platform: str) -> list[Kept]:
    """All installations on a platform that were not revoked."""
    mine = (installations.c.platform == platform) & installations.c.revoked_at.is_(None)
    return [_kept(row) for row in await connection.execute(select(installations).where(mine))]


async def serve(connection: AsyncConnection, workspace: str, installation: str) -> None:
    """From now on this installation serves a workspace, whatever was before."""
    query = update(workspaces).where(workspaces.c.id == workspace)
    await connection.execute(query.values(installation=installation, uninstalled_at=None))


async def left(connection: AsyncConnection, installation: str) -> dict[str, datetime]:
    """The workspaces that it does not serve any more, and since when."""
    query = select(workspaces.c.id, workspaces.c.uninstalled_at).where(
        workspaces.c.installation == installation, workspaces.c.uninstalled_at.is_not(None)
    )
    return {row.id: row.uninstalled_at for row in await connection.execute(query)}


async def revive(connection: AsyncConnection, installation: str) -> None:
    """It serves all its workspaces again."""
    query = update(workspaces).where(workspaces.c.installation == installation)
    await connection.execute(query.values(uninstalled_at=None))


async def take_over(connection: AsyncConnection, workspace: Workspace) -> None:
    """Make an imported workspace a live one, in which nothing happens before an admin chooses.

    What was sent and said there so far was for trying: nobody has met the bot yet.
    """
    await connection.execute(
        update(workspaces)
        .where(workspaces.c.id == workspace.id)
        .values(platform=workspace.platform, name=workspace.name)
    )
    await connection.execute(
        update(channels).where(channels.c.workspace_id == workspace.id).values(included=False)
    )
    organisation = select(workspaces.c.organisation_id).where(workspaces.c.id == workspace.id)
    whose = organisation.scalar_subquery()
    await connection.execute(
        update(programmes)
        .where(programmes.c.organisation_id == whose)
        .values(live_since=None, works_council=None)
    )
    await connection.execute(
        update(persons).where(persons.c.organisation_id == whose).values(introduced_at=None)
    )
    await letters.forget(connection, workspace.id)
    await audit.only_tried(connection, whose)


async def revoked(connection: AsyncConnection, id_: str, at: datetime) -> None:
    """The bot was uninstalled from a workspace or, if this is an enterprise's id, from all of it.

    Older news than the installation itself means nothing.
    """
    before = installations.c.installed_at <= at
    await connection.execute(
        update(installations).where(installations.c.id == id_, before).values(revoked_at=at)
    )
    newer = select(installations.c.id).where(
        installations.c.id == _SERVING, installations.c.installed_at > at
    )
    touched = (workspaces.c.id == id_) | (workspaces.c.installation == id_)
    query = update(workspaces).where(
        touched, workspaces.c.uninstalled_at.is_(None), ~newer.exists()
    )
    await connection.execute(query.values(uninstalled_at=at))


async def _first(connection: AsyncConnection, *where: ColumnElement[bool]) -> Kept | None:
    query = select(installations).where(installations.c.revoked_at.is_(None), *where)
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else _kept(row)


def _kept(row: Row[Any]) -> Kept:
    return Kept(**{name: getattr(row, name) for name in _COLUMNS})
