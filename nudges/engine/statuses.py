"""Takes a status that says not at work for a leave, and what comes after it for its end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.people import Leave
from nudges.rules.away import Status, instead, now_on
from nudges.rules.working_days import DAY
from nudges.rules.zones import zone_named
from nudges.store import statuses
from nudges.store.roster import MemberEntry
from nudges.store.statuses import Told
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """What a status changes about a person's leaves: one goes, one comes, or one is another."""

    person: str
    before: Leave | None
    after: Leave | None


async def changes(
    connection: AsyncConnection, workspace: Workspace, entries: Sequence[MemberEntry], now: datetime
) -> dict[str, Change]:
    """Member id -> what their status changes; those for whom it changes nothing are not there."""
    said = {e.id: e.status for e in entries if e.status is not None and not e.deleted}
    if not said:
        return {}
    yesterday = now.astimezone(UTC).date() - DAY  # it may still be that day somewhere
    known = await statuses.among(connection, workspace, said, yesterday)
    found = {id_: _change(told, said[id_], workspace, now) for id_, told in known.items()}
    return {id_: change for id_, change in found.items() if change.before != change.after}


async def follow(
    connection: AsyncConnection, workspace: Workspace, entries: Sequence[MemberEntry], now: datetime
) -> None:
    """Keep what statuses say now."""
    for change in (await changes(connection, workspace, entries, now)).values():
        if change.before is not None:
            await statuses.drop(connection, workspace.organisation, change.person, change.before)
        if change.after is not None:
            await statuses.keep(connection, workspace.organisation, change.person, change.after)


def _change(told: Told, status: Status, workspace: Workspace, now: datetime) -> Change:
    zone = zone_named(told.zone)
    before = now_on(told.leaves, now.astimezone(zone).date())
    after = instead(before, status, zone, now)
    kept = None if after is None else replace(after, source=workspace.id)
    return Change(person=told.person, before=before, after=kept)
