"""Marks a step with the bot alone as done, when the bot has seen it done."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.nudge import Answer
from nudges.store import received
from nudges.workspace import Workspace


async def taken(
    connection: AsyncConnection,
    workspace: Workspace,
    member: str,
    names: Collection[str],
    now: datetime,
) -> bool:
    """The member's latest open nudge that offers one of ``names`` is done; False: there is none."""
    found = await received.open_ones(connection, workspace.id, member, now)
    mine = next((n for n in found if n.offer is not None and n.offer.name in names), None)
    if mine is None:
        return False
    return await received.answer(connection, workspace.id, member, mine.id, Answer.DONE, now)
