"""Organisations and their workspaces."""

from datetime import datetime

from sqlalchemy import ColumnElement, Table, delete, func, or_, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.engine import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.errors import Refusal
from nudges.store.tables import (
    buddies,
    champions,
    confided,
    executives,
    installations,
    leaves,
    members,
    metadata,
    organisations,
    persons,
    policy_reads,
    roles,
    workspaces,
)
from nudges.workspace import Workspace


async def create(connection: AsyncConnection, workspace: Workspace) -> None:
    """Add a workspace, and its organisation where that is new; another process may be first."""
    organisation = insert(organisations).values(
        id=workspace.organisation, name=workspace.name, created_at=workspace.created_at
    )
    await connection.execute(organisation.on_conflict_do_nothing())
    row = insert(workspaces).values(
        id=workspace.id,
        organisation_id=workspace.organisation,
        platform=workspace.platform,
        name=workspace.name,
        created_at=workspace.created_at,
        invented=workspace.invented,
    )
    await connection.execute(row.on_conflict_do_nothing())


async def organised(connection: AsyncConnection, organisation: str) -> bool:
    """Whether this organisation is there."""
    query = select(organisations.c.id).where(organisations.c.id == organisation)
    return (await connection.execute(query)).first() is not None


async def every(connection: AsyncConnection) -> list[Workspace]:
    """All workspaces, by id."""
    rows = await connection.execute(select(workspaces).order_by(workspaces.c.id))
    return [_workspace(row) for row in rows]


async def find(connection: AsyncConnection, name: str | None = None) -> Workspace:
    """The workspace with this id or name; without one, the only one there is.

    Refusals: no-workspace, unknown-workspace, which-workspace.
    """
    query = select(workspaces).order_by(workspaces.c.id)
    if name is not None:
        query = query.where(or_(workspaces.c.id == name, workspaces.c.name == name))
    found = [_workspace(row) for row in await connection.execute(query)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Refusal("which-workspace", names=", ".join(w.id for w in found))
    raise Refusal("no-workspace") if name is None else Refusal("unknown-workspace", name=name)


async def remove(connection: AsyncConnection, workspace: Workspace) -> None:
    """Delete a workspace and everything it holds, and its organisation if it was the last."""
    last = await _is_last(connection, workspace)
    for table in reversed(metadata.sorted_tables):
        mine = _of(table, workspace) if last or _is_here(table) else None
        if mine is not None:
            await connection.execute(delete(table).where(mine))
    if not last:
        await connection.execute(delete(leaves).where(leaves.c.source == workspace.id))
        await _remove_persons_without_account(connection, workspace.organisation)


async def _remove_persons_without_account(connection: AsyncConnection, organisation: str) -> None:
    has_one = select(members.c.person_id).where(members.c.organisation_id == organisation)
    for table in (roles, leaves, buddies, confided, champions, executives, policy_reads):
        theirs = table.c.organisation_id == organisation
        gone = theirs & table.c.person_id.not_in(has_one)
        await connection.execute(delete(table).where(gone))
    gone = (persons.c.organisation_id == organisation) & persons.c.id.not_in(has_one)
    await connection.execute(delete(persons).where(gone))


async def _is_last(connection: AsyncConnection, workspace: Workspace) -> bool:
    query = select(func.count()).where(
        workspaces.c.organisation_id == workspace.organisation, workspaces.c.id != workspace.id
    )
    return (await connection.execute(query)).scalar_one() == 0


def _is_here(table: Table) -> bool:
    """Whether its rows are a workspace's own, and not its organisation's."""
    return table in (workspaces, installations) or "workspace_id" in table.c


def _of(table: Table, workspace: Workspace) -> ColumnElement[bool] | None:
    """The rows of a table that go with a workspace; None: it has none, as a stop outlives it."""
    if table is workspaces:
        return table.c.id == workspace.id
    if table is installations:
        org_wide = (table.c.id == workspace.organisation) & table.c.revoked_at.is_not(None)
        return (table.c.id == workspace.id) | org_wide
    if table is organisations:
        return table.c.id == workspace.organisation
    if "workspace_id" in table.c:
        return table.c.workspace_id == workspace.id
    if "organisation_id" in table.c:
        return table.c.organisation_id == workspace.organisation
    return None


async def known(connection: AsyncConnection, workspace: str) -> Workspace | None:
    """The workspace with this very id, or None."""
    query = select(workspaces).where(workspaces.c.id == workspace)
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else _workspace(row)


async def installed(connection: AsyncConnection, workspace: str) -> bool:
    """Whether it is there, and the bot was not uninstalled."""
    found = await known(connection, workspace)
    return found is not None and found.uninstalled_at is None


async def last_act_at(connection: AsyncConnection, workspace: str) -> datetime | None:
    """When somebody last did something visible; None if nobody ever did."""
    latest = [
        func.max(column)
        for column in (
            members.c.last_react_at,
            members.c.last_vote_at,
            members.c.last_reply_at,
            members.c.last_post_at,
        )
    ]
    row = (
        await connection.execute(select(*latest).where(members.c.workspace_id == workspace))
    ).one()
    return max((moment for moment in row if moment is not None), default=None)


def _workspace(row: Row[tuple[object, ...]]) -> Workspace:
    return Workspace(
        id=row.id,
        organisation=row.organisation_id,
        platform=row.platform,
        name=row.name,
        created_at=row.created_at,
        invented=row.invented,
        uninstalled_at=row.uninstalled_at,
    )
