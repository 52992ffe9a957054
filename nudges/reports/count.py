"""Counts people: by stage, by kind of act, for the first time; pure functions of what was read."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from nudges.activity import Rung
from nudges.people import Member, Role, Stage
from nudges.reports.coverage import measured_days
from nudges.reports.group import joined_on
from nudges.reports.period import Period
from nudges.reports.report import SMALLEST_GROUP, Funnel, Leaders, LeftOut, TookPart
from nudges.store.figures import Acts

Done = Mapping[str, Acts]
"""Member id -> what they did in a span; who did nothing is not there."""


def funnel(people: Iterable[Member], done: Done, seen: list[date], grace_days: int) -> Funnel:
    """Everybody at one stage, or not measured.

    Not measured are people of whom nothing was seen, but who could have been on fewer than
    ``grace_days`` of the ``seen`` days: just joined, away, or the data has gaps.
    """
    counts = dict.fromkeys(Stage, 0)
    unknown = 0
    for member in people:
        if member.id in done:
            counts[stage(done[member.id].rungs)] += 1
        elif measured_days(member, joined_on(member), seen) < max(1, grace_days):
            unknown += 1
        else:
            counts[Stage.READER] += 1
    return Funnel(not_measured=unknown, **{each.value: n for each, n in counts.items()})


def stage(rungs: frozenset[Rung]) -> Stage:
    """The stage that the highest of these rungs stands for."""
    if Rung.HOST in rungs:
        return Stage.LEADER
    if Rung.REPLY in rungs:
        return Stage.COLLABORATOR
    return Stage.CONTRIBUTOR if rungs else Stage.READER


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
