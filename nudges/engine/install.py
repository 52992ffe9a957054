"""The bot comes into a workspace, for the first time or again; and somebody may begin there."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.engine.absence import come_back, one_comes_back
from nudges.engine.found import found
from nudges.people import Role
from nudges.store import audit, installations, members, persons, workspaces
from nudges.store.installations import Kept
from nudges.workspace import Workspace

_MAY_BEGIN = frozenset({Role.ADMIN, Role.OWNER})


async def install(
    connection: AsyncConnection, kept: Kept, into: Sequence[Workspace], *, schedule: str
) -> None:
    """Keep an installation and have it serve these workspaces.

    One that was revoked serves all that it served before, too. A new workspace is founded, with a
    first schedule of this name; an imported one becomes live.
    """
    running = await installations.one(connection, kept.id) is not None
    await installations.save(connection, kept)
    if not running:
        await come_back(connection, kept.id, kept.installed_at)
        await installations.revive(connection, kept.id)
    for workspace in into:
        await let_in(connection, kept.id, workspace, schedule=schedule)


async def let_in(
    connection: AsyncConnection, installation: str, workspace: Workspace, *, schedule: str
) -> None:
    """An installation serves one workspace more."""
    known = await workspaces.known(connection, workspace.id)
    if known is None:
        await found(connection, workspace, schedule=schedule)
    elif not known.live:
        await installations.take_over(connection, workspace)
    await installations.serve(connection, workspace.id, installation)


async def let_back(
    connection: AsyncConnection, enterprise: str, workspace: str, at: datetime
) -> None:
    """An org-wide installation serves a workspace again that it was taken out of before ``at``."""
    kept = await installations.one(connection, enterprise)
    since = (await installations.left(connection, enterprise)).get(workspace)
    if kept is None or not kept.enterprise or since is None or since > at:
        return
    await one_comes_back(connection, workspace, since, at)
    await installations.serve(connection, workspace, kept.id)


async def first_admins(
    connection: AsyncConnection, workspace: str, ids: Sequence[str], *, actor: str, now: datetime
) -> list[str]:
    """Make these members admins where nobody may begin yet; those who became one, in order.

    Later on admins are made by admins only. Guests, bots and leavers never become one this way.
    """
    found_there = [await members.one(connection, workspace, id_) for id_ in ids]
    fit = [member for member in found_there if member is not None and member.may_talk]
    home = await workspaces.known(connection, workspace)
    if home is None or await persons.held(connection, home.organisation, _MAY_BEGIN):
        return []
    for member in fit:
        held = member.person.roles | {Role.ADMIN}
        await persons.set_roles(connection, home.organisation, member.person.id, held)
        await audit.note(
            connection,
            home.organisation,
            at=now,
            actor=actor,
            what="role",
            detail=f"{member.person.id}: {Role.ADMIN.value}",
        )
    return [member.id for member in fit]
