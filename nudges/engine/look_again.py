"""Looks at a delivery once more just before it is sent, and settles what is not to be sent now."""

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Delivery, Failure, Kind
from nudges.engine.settle import Fate, Post
from nudges.nudge import SkipReason
from nudges.people import Member
from nudges.rules.limits import allowance, attention_since
from nudges.rules.recheck import Letter, Standing, postponed, withdrawn
from nudges.store import (
    candidates,
    deliveries,
    hushes,
    letters,
    members,
    places,
    programmes,
    received,
    workspaces,
)

MOST_ATTEMPTS = 8
"""As often as a message is about to be sent, and then is not, before we give up on it."""


async def look_again(
    post: Post, connection: AsyncConnection, delivery: Delivery
) -> Standing | Letter | Fate:
    """How its nudge or letter stands, if it is to be sent now and still ours; or else its fate."""
    here = post.workspace.id
    if delivery.attempts >= MOST_ATTEMPTS:
        return await _fail(post, connection, delivery, Failure.GAVE_UP)
    if not await workspaces.installed(connection, here):
        return await _fail(post, connection, delivery, Failure.WITHDRAWN, SkipReason.NOT_LIVE)
    found = await _found(post, connection, delivery)
    skip = SkipReason.LEFT_OUT if found is None else withdrawn(found)
    if found is None or skip is not None:
        return await _fail(post, connection, delivery, Failure.WITHDRAWN, skip)
    later = postponed(found)
    if later is not None:
        mine = await deliveries.settle_due(connection, here, delivery.id, post.lease, due_at=later)
        return Fate.POSTPONED if mine else Fate.TAKEN
    mine = await deliveries.renew(connection, here, delivery.id, post.lease)
    return found if mine else Fate.TAKEN


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
    )


async def _fail(
    post: Post,
    connection: AsyncConnection,
    delivery: Delivery,
    failure: Failure,
    skip: SkipReason | None = None,
) -> Fate:
    mine = await deliveries.settle_failed(
        connection, post.workspace.id, delivery.id, post.lease, failure=failure, skip=skip
    )
    return Fate(failure.value) if mine else Fate.TAKEN
