"""Counts people: by stage, by kind of act, for the first time; pure functions of what was read."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from nudges.activity import Rung
from nudges.people import Member, Role, Stage
from nudges.reports.coverage import measured_days
from nudges.reports.group import joined_on
from nudges.reports.period import Period
from nudges.reports.report import SMALLEST_GROUP, Funnel, Leaders, LeftOut, TookPart
from nudges.rules.ladder import stage
from nudges.store.figures import Acts

Done = Mapping[str, Acts]
"""Member id -> what they did in a span; who did nothing is not there."""


def measured(
    people: Iterable[Member], done: Done, seen: list[date], grace_days: int, *, whole: bool
) -> list[Member]:
    """Those of whom something was seen, or who could have been on ``grace_days`` days or more.

    ``seen`` are the days that were seen completely. The others just joined, were away, or the data
    has gaps: nothing can be said of them. Nor can it where not every act is shown (``whole`` False)
    of anybody of whom nothing was seen.
    """
    enough = max(1, grace_days)
    return [
        member
        for member in people
        if member.id in done or (whole and measured_days(member, joined_on(member), seen) >= enough)
    ]


def funnel(people: Sequence[Member], known: Sequence[Member], done: Done) -> Funnel:
    """Everybody at the stage of what they did, or not measured if they are not in ``known``."""
    nothing = Acts()
    stages = Counter(stage(done.get(member.id, nothing).rungs) for member in known)
    counts = {each.value: stages[each] for each in Stage}
    return Funnel(not_measured=len(people) - len(known), **counts)


def took_part(people: Iterable[Member], done: Done) -> TookPart:
    """How many of these people did anything, and each kind."""
    used = [done[member.id].rungs for member in people if member.id in done]

    def by(rung: Rung) -> int:
        return sum(rung in rungs for rungs in used)

    return TookPart(
        anything=len(used),
        react=by(Rung.REACT),
        vote=by(Rung.VOTE),
        reply=by(Rung.REPLY),
        post=by(Rung.POST),
        host=by(Rung.HOST),
    )


def first_timers(people: Iterable[Member], done: Done, period: Period) -> int:
    """How many took part in the period who are not known to have done so before it."""
    active = (member for member in people if member.id in done)
    return sum(
        member.first_act_at is None or member.first_act_at >= period.since for member in active
    )


def leaders(people: Sequence[Member], done: Done) -> Leaders | LeftOut:
    """The executives' part, if there are enough of them."""
    executives = [member for member in people if Role.EXECUTIVE in member.person.roles]
    if len(executives) < SMALLEST_GROUP:
        return LeftOut.TOO_FEW
    acts = [done[member.id] for member in executives if member.id in done]
    return Leaders(
        executives=len(executives),
        took_part=len(acts),
        replies=sum(each.replies for each in acts),
        posts=sum(each.posts for each in acts),
    )
