"""Private steps that were offered to somebody, and whether they were taken up."""

from datetime import timedelta

from nudges.nudge import Answer, Nudge, Offer, Reason
from nudges.rules.catalogue import CATALOGUE
from nudges.store import decisions, received
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk


async def offered(talk: Talk, name: str, step: str) -> None:
    """``name`` got this step today."""
    kind = CATALOGUE[step]
    nudge = Nudge(
        id=step,
        member=name,
        schedule="s1",
        occurrence="today",
        decided_at=NOW,
        offer=Offer(name=step, rung=kind.rung, place=None, reason=Reason.NEVER_YET),
        until=NOW + timedelta(days=14),
    )
    async with talk.database.write() as connection:
        await decisions.add(connection, talk.workspace.id, [nudge])


async def answered(talk: Talk, name: str, step: str) -> Answer | None:
    async with talk.database.read() as connection:
        found = await received.one(connection, talk.workspace.id, name, step)
    assert found is not None
    return found.answer
