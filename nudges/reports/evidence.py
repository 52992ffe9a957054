"""What speaks for letting a programme go on, or against it: shares of people, and what is unknown.

The lift compares those for whom ideas were chosen and sent with those, drawn at random before, for
whom they were chosen and not sent: whatever else changed in these weeks changed for both.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.programme import Programme
from nudges.reports.coverage import Coverage
from nudges.reports.report import SMALLEST_GROUP
from nudges.rules.lift import Lift, lift
from nudges.store import evidence, figures, hushes, programmes
from nudges.store.figures import Span
from nudges.store.history import gap_days
from nudges.workspace import Workspace

SPAN = timedelta(weeks=4)
"""Of so many weeks one sees how many take part."""
DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """Shares of the people who took part in four weeks before it began, and in the last four.

    None where there are too few people, or where not all of these weeks were seen; ``lift`` is None
    where either group of the comparison is too small.
    """

    programme: Programme
    before: float | None
    lately: float | None
    lift: Lift | None


async def evidence_of(connection: AsyncConnection, workspace: Workspace, now: datetime) -> Evidence:
    """The evidence of a programme on a day; of one that has not begun there is none."""
    organisation = workspace.organisation
    programme = await programmes.limits(connection, organisation)
    begun, lately = programme.live_since, _weeks_before(now)
    if begun is None:
        return Evidence(programme=programme, before=None, lately=None, lift=None)
    chosen = (begun, datetime.combine(lately[0], time(), UTC))
    nudged, holdout = await evidence.arms(connection, organisation, chosen, lately)
    return Evidence(
        programme=programme,
        before=await _share(connection, organisation, _weeks_before(begun)),
        lately=await _share(connection, organisation, lately),
        lift=lift(nudged, holdout),
    )


def _weeks_before(moment: datetime) -> Span:
    day: date = moment.astimezone(UTC).date()
    return day - SPAN, day - DAY


async def _share(connection: AsyncConnection, organisation: str, span: Span) -> float | None:
    if not await _seen(connection, organisation, span):
        return None
    acted, people = await evidence.took_part(connection, organisation, span)
    return acted / people if people >= SMALLEST_GROUP else None


async def _seen(connection: AsyncConnection, organisation: str, span: Span) -> bool:
    """Whether these days were seen completely, in every workspace."""
    for workspace in await hushes.beside(connection, organisation):
        first = await figures.first_day(connection, workspace)
        gaps = await gap_days(connection, workspace)
        if not Coverage(first_day=first, gaps=gaps).whole(span):
            return False
    return True
