"""Whom a report is about: the people of a workspace, or those below one manager."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date

from nudges.people import Member


def below(everyone: Iterable[Member], manager: str) -> list[Member]:
    """Those whose chain of managers leads to ``manager``, who is not one of them.

    Managers who are left out of the figures themselves still connect a chain; a chain in a circle
    ends where it began.
    """
    reports: dict[str | None, list[Member]] = {}
    for member in everyone:
        reports.setdefault(member.manager, []).append(member)
    found: dict[str, Member] = {}
    open_ends = [manager]
    while open_ends:
        for member in reports.pop(open_ends.pop(), ()):
            found[member.id] = member
            open_ends.append(member.id)
    found.pop(manager, None)
    return list(found.values())


def joined_on(member: Member) -> date:
    """The UTC day from which a member is counted: joined, or seen, whichever was first.

    Of whom neither is known has always been there.
    """
    known = [moment for moment in (member.joined_at, member.first_act_at) if moment is not None]
    return min(known).astimezone(UTC).date() if known else date.min


def here_by(people: Sequence[Member], day: date) -> list[Member]:
    """Those who are counted at all and had joined by the end of ``day``."""
    return [member for member in people if member.counted and joined_on(member) <= day]
