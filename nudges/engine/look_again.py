"""Looks at a delivery once more just before it is sent, and settles what is not to be sent now."""

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Delivery, Failure
from nudges.engine.settle import Fate, Post
from nudges.nudge import SkipReason
from nudges.rules.limits import attention_since
from nudges.rules.recheck import Standing, postponed, withdrawn
from nudges.store import candidates, deliveries, members, places, programmes, received

MOST_ATTEMPTS = 8
"""As often as a message is about to be sent, and then is not, before we give up on it."""


async def look_again(
    post: Post, connection: AsyncConnection, delivery: Delivery
) -> Standing | Fate:
    """How its nudge stands, if it is to be sent now and is still ours; or else its fate."""
    here = post.workspace.id
    if delivery.attempts >= MOST_ATTEMPTS:
        return await _fail(post, connection, delivery, Failure.GAVE_UP)
    standing = await _standing(post, connection, delivery)
    skip = SkipReason.LEFT_OUT if standing is None else withdrawn(standing)
    if standing is None or skip is not None:
        return await _fail(post, connection, delivery, Failure.WITHDRAWN, skip)
    later = postponed(standing)
    if later is not None:
        mine = await deliveries.settle_due(connection, here, delivery.id, post.lease, due_at=later)
        return Fate.POSTPONED if mine else Fate.TAKEN
    mine = await deliveries.renew(connection, here, delivery.id, post.lease)
    return standing if mine else Fate.TAKEN


async def _standing(post: Post, connection: AsyncConnection, delivery: Delivery) -> Standing | None:
    """None where the member is gone, or the offer is no longer theirs."""
    here = post.workspace
    member = await members.one(connection, here.id, delivery.member, alone=True)
    nudge = await received.one(connection, here.id, delivery.member, delivery.subject)
    if member is None or nudge is None or nudge.offer is None:
        return None
    programme = await programmes.limits(connection, here.organisation)
    since, place = attention_since(member, programme, post.now), nudge.offer.place
    return Standing(
        nudge=nudge,
        member=member,
        programme=programme,
        running=nudge.schedule in post.running,
        channel=await places.reachable(connection, here.id, member.id, place.channel),
        thread=await candidates.thread(connection, here.id, post.now, place),
        lately=await deliveries.got_since(connection, here, delivery.id, member.person.id, since),
        now=post.now,
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
