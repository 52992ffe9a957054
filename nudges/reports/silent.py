"""The silent share of a group: in numbers, and never who."""

from collections.abc import Sequence, Set

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.engine.assess import assess
from nudges.people import Member
from nudges.programme import Programme
from nudges.reports.period import Period
from nudges.reports.report import SMALLEST_GROUP, LeftOut, SilentShare
from nudges.workspace import Workspace


async def silent_share(
    connection: AsyncConnection,
    workspace: Workspace,
    everyone: Sequence[Member],
    measured: Set[str],
    period: Period,
    programme: Programme,
) -> SilentShare | LeftOut:
    """How many of the ``measured`` (ids) were silent when the period was over.

    Judged from the past of ``everyone`` in the workspace, so that a team's figure is a part of the
    whole one. Who is too new to tell is not among the judged.
    """
    found = await assess(
        connection, workspace, everyone, now=period.until, grace_days=programme.grace_days
    )
    silences = [found[member].probability for member in measured]
    judged = [silence for silence in silences if silence is not None]
    if len(judged) < SMALLEST_GROUP:
        return LeftOut.TOO_FEW
    silent = sum(silence > programme.threshold for silence in judged)
    return SilentShare(silent=silent, judged=len(judged))
