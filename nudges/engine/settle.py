"""What becomes of a delivery after an outcome: one short transaction each."""

import random
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Delivery, Failure, Kind
from nudges.lease import Lease
from nudges.ports import (
    Blocked,
    NotNow,
    NotThere,
    Outcome,
    Sent,
    Shut,
    Throttled,
    Unknown,
    Unreachable,
)
from nudges.rules.working_days import end_of
from nudges.store import deliveries, digests, members, persons, windows
from nudges.store.database import Database
from nudges.workspace import Workspace

JITTER = 0.1
"""How much later, as a share of the wait, a throttled workspace tries again at the most."""


class Fate(StrEnum):
    """What became of a delivery in one round, for counting."""

    SENT = "sent"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    THROTTLED = "throttled"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"
    NOT_SENT = "not_sent"
    OUTCOME_UNKNOWN = "outcome_unknown"
    GAVE_UP = "gave_up"
    TAKEN = "taken"


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """One worker's round in one workspace.

    ``window_days``: working days within which an offer can be answered. ``running``: the schedules
    that are not paused. ``rng`` spreads what is tried again.
    """

    database: Database
    workspace: Workspace
    now: datetime
    window_days: int
    running: Set[str]
    lease: Lease
    rng: random.Random


async def settle(post: Post, delivery: Delivery, outcome: Outcome) -> Fate:
    """Write down what the platform said.

    Unknown leaves the claim as it is: when its lease has ended the platform is asked.
    """
    match outcome:
        case Sent(reference=reference):
            return await _sent(post, delivery, reference)
        case Throttled():
            return await throttle(post, [delivery], outcome)
        case Blocked():
            return await _blocked(post, delivery)
        case Unreachable():
            return await _failed(post, delivery, Failure.UNREACHABLE, Fate.UNREACHABLE)
        case Unknown():
            return Fate.UNKNOWN
        case NotNow(until=until):
            async with post.database.write() as connection:
                mine = await _again(post, connection, delivery, until)
            return Fate.POSTPONED if mine else Fate.TAKEN
        case Shut():
            return await _failed(post, delivery, Failure.UNREACHABLE, Fate.UNREACHABLE)


async def settle_found(post: Post, delivery: Delivery, found: Sent | NotThere | Unknown) -> Fate:
    """Write down what the platform knew of a message whose outcome we did not."""
    match found:
        case Sent(reference=reference):
            return await _sent(post, delivery, reference)
        case NotThere():
            async with post.database.write() as connection:
                mine = await _again(post, connection, delivery, post.now)
            return Fate.NOT_SENT if mine else Fate.TAKEN
        case Unknown():
            return await _failed(post, delivery, Failure.OUTCOME_UNKNOWN, Fate.OUTCOME_UNKNOWN)


async def throttle(post: Post, batch: Sequence[Delivery], outcome: Throttled) -> Fate:
    """Let go of all these, and of whatever else waits here, until the platform takes more.

    The first, which was tried, waits twice as long each time: it may be the one that is too much.
    """
    wait = outcome.retry_after * (1 + post.rng.uniform(0, JITTER))
    first, *rest = batch
    async with post.database.write() as connection:
        await _again(post, connection, first, post.now + wait * 2**first.attempts)
        for delivery in rest:
            await _again(post, connection, delivery, post.now + wait)
        await deliveries.hold_back(connection, post.workspace.id, post.now + wait)
    return Fate.THROTTLED


async def let_go(post: Post, batch: Sequence[Delivery]) -> int:
    """Leave these to the next round, as due as they were; how many somebody else has taken over."""
    async with post.database.write() as connection:
        mine = [await _again(post, connection, one, one.due_at) for one in batch]
    return mine.count(False)


async def withdraw(post: Post, delivery: Delivery) -> Fate:
    """What it was about is gone, so there is nothing to say."""
    return await _failed(post, delivery, Failure.WITHDRAWN, Fate.WITHDRAWN)


async def _again(
    post: Post, connection: AsyncConnection, delivery: Delivery, due_at: datetime
) -> bool:
    return await deliveries.settle_due(
        connection, post.workspace.id, delivery.id, post.lease, due_at=due_at
    )


async def _sent(post: Post, delivery: Delivery, reference: str) -> Fate:
    """It is there: the person is introduced by it, and the time to answer a nudge starts."""
    here = post.workspace
    async with post.database.write() as connection:
        mine = await deliveries.settle_sent(
            connection, here.id, delivery.id, post.lease, now=post.now, reference=reference
        )
        if not mine:
            return Fate.TAKEN
        for each in await _inside(post, connection, delivery, reference):
            if each.kind is Kind.NUDGE:
                await _open(post, connection, each)
        await persons.introduced(connection, here.id, delivery.member, post.now)
    return Fate.SENT


async def _inside(
    post: Post, connection: AsyncConnection, delivery: Delivery, reference: str
) -> list[Delivery]:
    """Itself, and whatever it brings along."""
    if delivery.kind is not Kind.DIGEST:
        return [delivery]
    return await digests.sent(connection, post.workspace.id, delivery.id, post.now, reference)


async def _open(post: Post, connection: AsyncConnection, delivery: Delivery) -> None:
    """It can be answered within so many of the person's own working days."""
    here = post.workspace.id
    member = await members.one(connection, here, delivery.member)
    if member is not None:
        until = end_of(member.person, post.now, post.window_days)
        await windows.open_window(connection, here, delivery.subject, until)


async def _blocked(post: Post, delivery: Delivery) -> Fate:
    """Whoever blocks the bot has said stop, everywhere."""
    here = post.workspace
    async with post.database.write() as connection:
        mine = await deliveries.settle_failed(
            connection, here.id, delivery.id, post.lease, failure=Failure.BLOCKED
        )
        await _all_failed(connection, here.id, delivery, Failure.BLOCKED, mine=mine)
        person = await members.person_of(connection, here.id, delivery.member)
        await persons.change(connection, here.organisation, person, stopped_at=post.now)
        await persons.look_again_now(connection, here.organisation, person)
    return Fate.BLOCKED if mine else Fate.TAKEN


async def _failed(post: Post, delivery: Delivery, failure: Failure, fate: Fate) -> Fate:
    async with post.database.write() as connection:
        mine = await deliveries.settle_failed(
            connection, post.workspace.id, delivery.id, post.lease, failure=failure
        )
        await _all_failed(connection, post.workspace.id, delivery, failure, mine=mine)
    return fate if mine else Fate.TAKEN


async def _all_failed(
    connection: AsyncConnection, workspace: str, delivery: Delivery, failure: Failure, *, mine: bool
) -> None:
    """What a digest brings fails with it."""
    if mine and delivery.kind is Kind.DIGEST:
        await digests.failed(connection, workspace, delivery.id, failure)
