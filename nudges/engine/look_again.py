"""Looks at a delivery once more just before it is sent, and settles what is not to be sent now."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Delivery, Failure, Kind
from nudges.engine.gathering import fill
from nudges.engine.settle import Fate, Post
from nudges.nudge import SkipReason
from nudges.people import Member
from nudges.rules.gathering import is_gathered, next_digest
from nudges.rules.limits import allowance, attention_since
from nudges.rules.recheck import IN_CONFIDENCE, Letter, Standing, postponed, withdrawn
from nudges.store import (
    candidates,
    confided,
    deliveries,
    digests,
    hushes,
    letters,
    members,
    places,
    programmes,
    received,
    workspaces,
)

AFTER = timedelta(days=1)
"""So long after the message of the week was due."""
MOST_ATTEMPTS = 8
"""As often as a message is about to be sent, and then is not, before we give up on it."""


async def look_again(
    post: Post, connection: AsyncConnection, delivery: Delivery
) -> Standing | Letter | Fate:
    """How its nudge or letter stands, if it is to be sent now and still ours; or else its fate."""
    here = post.workspace.id
    if delivery.kind is Kind.DIGEST and not await _emptied(post, connection, delivery):
        return Fate.TAKEN
    if delivery.attempts >= MOST_ATTEMPTS:
        return await _fail(post, connection, delivery, Failure.GAVE_UP)
    if not await workspaces.installed(connection, here):
        return await _fail(post, connection, delivery, Failure.WITHDRAWN, SkipReason.NOT_LIVE)
    found = await _found(post, connection, delivery)
    skip = SkipReason.LEFT_OUT if found is None else withdrawn(found)
    if found is None or skip is not None:
        return await _fail(post, connection, delivery, Failure.WITHDRAWN, skip)
    later = await _gathered_at(post, connection, found) or postponed(found)
    if later is not None:
        mine = await deliveries.settle_due(connection, here, delivery.id, post.lease, due_at=later)
        return Fate.POSTPONED if mine else Fate.TAKEN
    if not await deliveries.renew(connection, here, delivery.id, post.lease):
        return Fate.TAKEN
    if isinstance(found, Letter) and found.kind is Kind.DIGEST:
        return await _filled(post, connection, delivery, found)
    return found


async def _emptied(post: Post, connection: AsyncConnection, digest: Delivery) -> bool:
    """What was put in before it broke is looked at again as well; False: it is not ours."""
    here = post.workspace.id
    if not await deliveries.keep(connection, here, digest.id, post.lease):
        return False
    await digests.empty(connection, here, digest.id)
    return True


async def _filled(
    post: Post, connection: AsyncConnection, digest: Delivery, letter: Letter
) -> Letter | Fate:
    held = await fill(post, connection, digest, lambda each: _found(post, connection, each))
    if not held:
        gone = Failure.WITHDRAWN
        return await _fail(post, connection, digest, gone, SkipReason.NOTHING_NEW)
    return replace(letter, holds=held)


async def _gathered_at(
    post: Post, connection: AsyncConnection, found: Standing | Letter
) -> datetime | None:
    """When what waits for the message of the week is looked at if that did not bring it."""
    kind = found.kind if isinstance(found, Letter) else Kind.NUDGE
    if not is_gathered(found.told, kind):
        return None
    here, member = post.workspace, found.member
    last = await digests.last(connection, here, member.person.id)
    at = next_digest(member.person, found.programme, found.told, last, post.now)
    await digests.plan(connection, here.id, member.id, at)
    return at + AFTER


async def _found(
    post: Post, connection: AsyncConnection, delivery: Delivery
) -> Standing | Letter | None:
    """None where the member is gone, or the offer is no longer theirs."""
    here = post.workspace
    member = await members.one(connection, here.id, delivery.member, alone=True)
    if member is None:
        return None
    new = member.person.introduced_at is None
    meeting = new and await letters.on_its_way(connection, here, delivery.id, member.person.id)
    if delivery.kind is Kind.NUDGE:
        return await _standing(post, connection, delivery, member, meeting=meeting)
    return Letter(
        kind=delivery.kind,
        subject=delivery.subject,
        member=member,
        programme=await programmes.limits(connection, here.organisation),
        met=not new or await letters.introduced(connection, here, delivery.id, member.person.id),
        now=post.now,
        meeting=meeting,
        hushed=await hushes.holding(connection, here.id, post.now),
        told=await confided.one(connection, here.organisation, member.person.id),
        last_digest=await digests.last(connection, here, member.person.id)
        if delivery.kind is Kind.DIGEST
        else None,
    )


async def _standing(
    post: Post, connection: AsyncConnection, delivery: Delivery, member: Member, *, meeting: bool
) -> Standing | None:
    here = post.workspace
    nudge = await received.one(connection, here.id, delivery.member, delivery.subject)
    if nudge is None or nudge.offer is None:
        return None
    programme = await programmes.limits(connection, here.organisation)
    _, span = allowance(member, programme)
    since, place = attention_since(member, span, post.now), nudge.offer.place
    return Standing(
        nudge=nudge,
        member=member,
        programme=programme,
        running=nudge.schedule in post.running,
        channel=await places.reachable(connection, here.id, member.id, place),
        thread=await candidates.thread(connection, here.id, post.now, place),
        lately=await deliveries.got_since(connection, here, delivery.id, member.person.id, since),
        now=post.now,
        meeting=meeting,
        hushed=await hushes.holding(connection, here.id, post.now),
        told=await confided.one(connection, here.organisation, member.person.id),
    )


async def _fail(
    post: Post,
    connection: AsyncConnection,
    delivery: Delivery,
    failure: Failure,
    skip: SkipReason | None = None,
) -> Fate:
    told = None if skip in IN_CONFIDENCE else skip
    mine = await deliveries.settle_failed(
        connection, post.workspace.id, delivery.id, post.lease, failure=failure, skip=told
    )
    return Fate(failure.value) if mine else Fate.TAKEN
