"""Says a neutral message in a conversation: all its parts, one activity after the other."""

from collections.abc import Sequence
from typing import Protocol

import structlog

from adapters.teams.outcomes import BROKEN, code_of
from adapters.teams.people import Json

CARD = "application/vnd.microsoft.card.adaptive"

log = structlog.get_logger()


class Sends(Protocol):
    async def send(self, address: str, conversation: str, activity: Json, /) -> str:
        """Say something; its id. Raises what outcomes.BROKEN names."""
        ...


def of_card(card: Json, summary: str) -> dict[str, object]:
    """An activity with one card; ``summary`` is what notifications say."""
    attachment = {"contentType": CARD, "content": card}
    return {"type": "message", "summary": summary, "attachments": [attachment]}


async def say(sender: Sends, address: str, conversation: str, activities: Sequence[Json]) -> str:
    """The id of the first activity.

    Raises one of outcomes.BROKEN if the first is not known to be there. What breaks after it is
    logged: nothing is said twice.
    """
    first, *others = activities
    id_ = await sender.send(address, conversation, first)
    try:
        for each in others:
            await sender.send(address, conversation, each)
    except BROKEN as error:
        log.warning("message not whole", error=code_of(error))
    return id_
