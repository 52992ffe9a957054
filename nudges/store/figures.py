"""What the adoption report reads: sums over many days at once, never one member at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import CTE, Date, Integer, and_, column, func, select, values
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Rung
from nudges.store.tables import activity_days

Span = tuple[date, date]
"""First and last day (UTC), both included."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Acts:
    """How often one member did each visible thing in a span."""

    reacts: int = 0
    votes: int = 0
    replies: int = 0
    posts: int = 0
    hosts: int = 0

    @property
    def rungs(self) -> frozenset[Rung]:
        """The rungs used at least once."""
        return frozenset(rung for rung, name in COLUMNS.items() if getattr(self, name) > 0)


COLUMNS = {
    Rung.REACT: "reacts",
    Rung.VOTE: "votes",
    Rung.REPLY: "replies",
    Rung.POST: "posts",
    Rung.HOST: "hosts",
}
"""Where the daily rollup counts the acts of each rung."""


async def acts_in(
    connection: AsyncConnection, workspace: str, spans: Sequence[Span]
) -> list[dict[str, Acts]]:
    """For each span: member id -> what they did in it. Who did nothing is not there."""
    found: list[dict[str, Acts]] = [{} for _ in spans]
    if not spans:
        return found
    table, numbered = activity_days.c, _numbered(spans)
    sums = [func.sum(table[name]).label(name) for name in COLUMNS.values()]
    within = and_(
        table.workspace_id == workspace, table.day.between(numbered.c.starts, numbered.c.ends)
    )
    query = (
        select(numbered.c.number, table.member_id, *sums)
        .select_from(numbered.join(activity_days, within))
        .group_by(numbered.c.number, table.member_id)
    )
    for number, member, *counts in await connection.execute(query):
        if any(counts):
            found[number][member] = Acts(**dict(zip(COLUMNS.values(), counts, strict=True)))
    return found


async def first_day(connection: AsyncConnection, workspace: str) -> date | None:
    """The first day of which anything is known; None if nothing ever happened."""
    mine = activity_days.c.workspace_id == workspace
    found: date | None = await connection.scalar(select(func.min(activity_days.c.day)).where(mine))
    return found


def _numbered(spans: Sequence[Span]) -> CTE:
    named = values(
        column("number", Integer), column("starts", Date), column("ends", Date), name="numbered"
    )
    return named.data([(number, *span) for number, span in enumerate(spans)]).cte("spans")
