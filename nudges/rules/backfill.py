"""How far back a channel's history is read, what of it is missing, and how far that has come."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

MOST_DAYS = 90
LONGEST = timedelta(days=MOST_DAYS)
THREADS_GO_ON = timedelta(days=7)
"""So much older are the messages whose replies are looked for after a gap."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Backfill:
    """One channel's, from the newest message at ``until`` back to ``since``.

    ``reached`` is the last message looked at (a platform's id), written at ``reached_at``;
    ``thread`` is one whose replies are looked at just now, ``reply`` the last of these. What came
    at ``covered_from`` or later is known from an earlier one. ``asked_by`` is a member's id, empty
    after a gap. ``failure`` is the platform's word for why it cannot go on.
    """

    channel: str
    since: datetime
    until: datetime
    asked_at: datetime
    asked_by: str = ""
    reached: str | None = None
    reached_at: datetime | None = None
    thread: str | None = None
    reply: str | None = None
    covered_from: datetime | None = None
    acts: int = 0
    done_at: datetime | None = None
    failure: str | None = None

    @property
    def running(self) -> bool:
        return self.done_at is None and self.failure is None

    @property
    def days(self) -> int:
        """How many days there are to look at; a part of one is one."""
        return _days(self.until - self.since)

    @property
    def days_done(self) -> int:
        """How many of them were looked at."""
        if self.done_at is not None:
            return self.days
        reached = self.until if self.reached_at is None else self.reached_at
        return min(max(0, (self.until - reached) // timedelta(days=1)), self.days)

    def from_the_start(self, until: datetime) -> "Backfill":
        """Nothing was looked at so far, and nothing is in the way."""
        return replace(
            self,
            until=until,
            reached=None,
            reached_at=None,
            thread=None,
            reply=None,
            failure=None,
        )

    def done(self, now: datetime) -> "Backfill":
        """Everything was looked at."""
        earliest = min(self.since, self.covered_from or self.since)
        return replace(self, thread=None, reply=None, covered_from=earliest, done_at=now)


def asked(
    known: Backfill | None, channel: str, *, days: int, by: str, now: datetime
) -> Backfill | None:
    """The back-fill of so many days that an admin asks for; None: nothing of it is missing.

    One under way goes further back, one that could not go on tries again, and of one that is done
    only what lies before it is looked at.
    """
    since = now - timedelta(days=days)
    if known is None:
        return Backfill(channel=channel, since=since, until=now, asked_at=now, asked_by=by)
    if known.done_at is None:
        if known.running and known.since <= since:
            return None
        return replace(known, since=min(known.since, since), failure=None, asked_by=by)
    covered = known.covered_from or known.since
    if covered <= since:
        return None
    return Backfill(
        channel=channel,
        since=since,
        until=covered,
        covered_from=covered,
        asked_at=now,
        asked_by=by,
    )


def after_gap(
    known: Backfill | None, channel: str, *, starts: date, noted: datetime, now: datetime
) -> Backfill | None:
    """The back-fill that a gap takes, up to now; None: one that has it is there already.

    It begins a while before the gap, for the threads that went on in it.
    """
    since = max(_midnight(starts) - THREADS_GO_ON, now - LONGEST)
    if known is not None and _has(known, starts, noted):
        return None
    if known is None:
        return Backfill(channel=channel, since=since, until=now, asked_at=now)
    unfinished = known.done_at is None
    return Backfill(
        channel=channel,
        since=min(since, known.since) if unfinished else since,
        until=now,
        asked_at=now,
        asked_by=known.asked_by if unfinished else "",
        covered_from=known.covered_from,
    )


def fills(known: Backfill | None, *, starts: date, noted: datetime) -> bool:
    """Whether everything that was missed in a gap is known by this back-fill."""
    return known is not None and known.done_at is not None and _has(known, starts, noted)


def can_be_filled(*, starts: date, noted: datetime, now: datetime) -> bool:
    """Whether a gap is over, and not too long ago."""
    return noted <= now and _midnight(starts) >= now - LONGEST


def noted_by(ends: date, noted_at: datetime | None) -> datetime:
    """When nothing more was missed in a gap: the moment noted, or the end of its last day."""
    return noted_at or _midnight(ends + timedelta(days=1))


def _has(known: Backfill, starts: date, noted: datetime) -> bool:
    return known.since <= _midnight(starts) and known.until >= noted


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _days(span: timedelta) -> int:
    return max(1, -(-span // timedelta(days=1)))
