"""Finds out what each member has at hand for the offers that need more than a place."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.engine import questions
from nudges.rules.means import Means
from nudges.store import idle, policies, policy_checks, polls
from nudges.workspace import Workspace

Reader = Callable[[AsyncConnection, Workspace, datetime], Awaitable[Collection[str]]]
"""The ids of the members who have it, in one set-based read."""

READERS: Mapping[Means, Reader] = {
    Means.POLICY: policies.unread,
    Means.DRAFTS: policy_checks.able,
    Means.IDLE_CHANNELS: idle.with_idle,
    Means.QUESTIONS: questions.able,
    Means.POLL: polls.with_poll,
}


async def at_hand(
    connection: AsyncConnection, workspace: Workspace, now: datetime
) -> Mapping[str, frozenset[Means]]:
    """Member id -> what they have; whoever has nothing is not there."""
    found: dict[str, set[Means]] = defaultdict(set)
    for means, reader in READERS.items():
        for member in await reader(connection, workspace, now):
            found[member].add(means)
    return {member: frozenset(theirs) for member, theirs in found.items()}
