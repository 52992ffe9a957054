"""Puts what waits for somebody into their one message a week, each looked at once more."""

from collections.abc import Awaitable, Callable

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Delivery, Failure, Kind
from nudges.engine.settle import Post
from nudges.rules.gathering import AT_ONCE
from nudges.rules.recheck import Letter, Standing, withdrawn
from nudges.store import digests

MOST = 4
"""As many go into one message; the rest waits for the next."""

Find = Callable[[Delivery], Awaitable[Standing | Letter | None]]


async def fill(
    post: Post, connection: AsyncConnection, digest: Delivery, find: Find
) -> tuple[Standing | Letter, ...]:
    """What goes with this digest, which is ours; what is not wanted any more is left out."""
    here, held = post.workspace.id, list[Standing | Letter]()
    kinds = frozenset(Kind) - AT_ONCE
    for delivery in await digests.waiting(connection, here, digest.member, kinds):
        if len(held) == MOST:
            break
        found = await find(delivery)
        if isinstance(found, Standing) and found.programme.live_since is None:
            continue
        if found is None or withdrawn(found) is not None:
            await digests.leave_out(connection, here, delivery.id, Failure.WITHDRAWN)
        elif await digests.put_in(connection, here, delivery.id, digest.id):
            held.append(found)
    return tuple(held)
