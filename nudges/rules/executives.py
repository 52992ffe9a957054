"""The brief of an executive: when it comes, in which words, and what is in it."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import median_low

from nudges.executive import Executive
from nudges.nudge import Place
from nudges.people import Member
from nudges.programme import ChannelKind
from nudges.rules.limits import last_act
from nudges.rules.offers import Room, Thread
from nudges.rules.zones import zone_named

MOST = 3
"""Acts in one brief."""
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
OPEN_FOR = timedelta(days=6)
"""After that a thread is over."""
EARLIER = 1
"""Hours before somebody usually writes."""
HOUR = 9
"""Of whom nothing is known."""
SELDOM, MORE_SELDOM = 4, 8
"""Weeks without an act after which the brief comes every second, and then every fourth week."""
LONG = 12
FEWEST = 5
"""Leaders at least, before anybody sees how many of them took part."""


class Why(StrEnum):
    """Why a thread is in a brief; no text says whose it is."""

    QUESTION = "question"
    POST = "post"
    THREAD = "thread"
    OWN = "own"


class Tone(StrEnum):
    """Which words a brief begins with."""

    GOING = "going"
    FIRST = "first"
    AGAIN = "again"
    LONG = "long"


@dataclass(frozen=True, kw_only=True, slots=True)
class Act:
    """One link, one minute."""

    why: Why
    place: Place


def acts(
    threads: Iterable[Thread],
    rooms: Iterable[Room],
    *,
    inside: Set[str],
    own: str,
    champions: Set[str],
    now: datetime,
) -> list[Act]:
    """At most MOST, replies before posts, the longest waiting first; ``own`` is their member id.

    Colleagues have had a day before a post or a question gets here.
    """
    open_ = [
        thread
        for thread in threads
        if thread.channel in inside and thread.author != own
        if now - thread.started_at <= OPEN_FOR
    ]
    found: dict[Place, Act] = {}
    for why in (Why.QUESTION, Why.POST, Why.THREAD):
        for thread in sorted(open_, key=lambda t: (t.started_at, t.channel, t.id)):
            place = Place(channel=thread.channel, thread=thread.id)
            if place not in found and _fits(why, thread, champions, now):
                found[place] = Act(why=why, place=place)
    if not found:
        found = {act.place: act for act in _own(rooms, inside)}
    return list(found.values())[:MOST]


def tone(member: Member, now: datetime) -> Tone:
    """Kindly, in the twelfth week as in the first."""
    weeks = weeks_without(member, now)
    if weeks < 1:
        return Tone.GOING
    if weeks < 2:
        return Tone.FIRST
    return Tone.AGAIN if weeks < LONG else Tone.LONG


def weeks_without(member: Member, now: datetime) -> int:
    """Whole weeks without a visible act of theirs, or since they came, or since ever (LONG)."""
    last = last_act(member) or member.joined_at
    return LONG if last is None else max(0, (now - last) // WEEK)


def comes_this_week(member: Member, live_since: datetime, now: datetime) -> bool:
    """Every week; after a month without an act more seldom, and never not at all.

    Whatever was before the programme went live, its first weeks are like those after an act. By
    their own calendar's weeks, so that the answer is one for all of a week without an act.
    """
    last = max(last_act(member) or live_since, live_since)
    weeks = max(0, (monday(member, now) - monday(member, last)) // WEEK)
    every = 1 if weeks < SELDOM else 2 if weeks < MORE_SELDOM else 4
    return weeks % every == 0


def monday(member: Member, moment: datetime) -> date:
    """On which the week of this moment began, by their own calendar."""
    day = moment.astimezone(zone_named(member.person.zone)).date()
    return day - (day.isoweekday() - 1) * DAY


def hour(member: Member, told: Executive) -> int:
    """The hour of their own day at which the brief comes: an hour before they usually write."""
    if told.hour is not None:
        return told.hour
    zone = zone_named(member.person.zone)
    written = (member.last_post_at, member.last_reply_at, member.last_react_at)
    hours = [moment.astimezone(zone).hour for moment in written if moment is not None]
    return max(0, median_low(hours) - EARLIER) if hours else HOUR


def took_part(leaders: Sequence[Member], now: datetime) -> int | None:
    """How many of the leaders did something in the last four weeks; None: they are too few."""
    if len(leaders) < FEWEST:
        return None
    since = now - 4 * WEEK
    return sum((last_act(leader) or since) > since for leader in leaders)


def _fits(why: Why, thread: Thread, champions: Set[str], now: datetime) -> bool:
    if why is Why.THREAD:
        return thread.author in champions
    waits = not thread.replies and now - thread.started_at >= DAY
    return waits and (bool(thread.question) is (why is Why.QUESTION))


def _own(rooms: Iterable[Room], inside: Set[str]) -> list[Act]:
    """Where there is nothing to answer: a line of their own, in the largest room to talk in."""
    fit = [
        room
        for room in rooms
        if room.channel.id in inside
        and room.channel.offered
        and room.channel.kind is not ChannelKind.ANNOUNCEMENTS
    ]
    largest = sorted(fit, key=lambda room: (-room.size, room.channel.id))[:1]
    return [Act(why=Why.OWN, place=Place(channel=room.channel.id)) for room in largest]
