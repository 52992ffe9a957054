"""Moments as operators type them, and what 'now' means for a workspace."""

from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.errors import Refusal
from nudges.ports import Clock
from nudges.store import workspaces
from nudges.workspace import Workspace


def parse(text: str) -> datetime:
    """ISO 8601, in UTC where no zone is given. Refusal: bad-moment."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Refusal("bad-moment", text=text) from None


async def now_in(
    connection: AsyncConnection, workspace: Workspace, clock: Clock, at: str | None
) -> datetime:
    """``at`` if given; the last act for an imported workspace; the clock for a live one."""
    if at is not None:
        return parse(at)
    if workspace.live:
        return clock.now()
    return await workspaces.last_act_at(connection, workspace.id) or clock.now()
