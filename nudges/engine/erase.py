"""Erases people whose account was closed; what they said about being written to outlives it."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import keyed_hash
from nudges.store import erasing, members, merging, people, stops
from nudges.workspace import Workspace


async def erase(
    connection: AsyncConnection, workspace: Workspace, member: str, *, secret: bytes, now: datetime
) -> bool:
    """Everything about an account, and about its person if it was the last; False: unknown.

    Their threads, and what they did there, stay as numbers without a name. A stop is kept as a
    keyed hash, so that nobody is written to who said stop, comes back, and never hears of this.
    """
    known = await members.one(connection, workspace.id, member)
    if known is None:
        return False
    accounts = await merging.accounts(connection, workspace.organisation, known.person.id)
    email = await people.email(connection, workspace.organisation, known.person.id)
    await erasing.account(connection, workspace.id, member)
    if known.person.stopped_at is not None:
        await stops.keep(connection, stop_keys(secret, workspace, member, email), now)
    if len(accounts) == 1:
        await erasing.person(connection, workspace.organisation, known.person.id)
    return True


def stop_keys(
    secret: bytes, workspace: Workspace, member: str, email: str | None
) -> tuple[bytes, ...]:
    """By what somebody is known who said stop: their account and, if there is one, their email."""
    keys = [keyed_hash(secret, "stop", workspace.id, member)]
    if email:
        keys.append(keyed_hash(secret, "stop-email", email.casefold()))
    return tuple(keys)
