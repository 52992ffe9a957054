"""A brief is short, puts replies before posts, and comes kindly however long somebody was away."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.delivery import Kind
from nudges.executive import Executive
from nudges.nudge import SkipReason
from nudges.programme import Channel, ChannelKind, Programme
from nudges.rules.executives import (
    MOST,
    Tone,
    Why,
    acts,
    comes_this_week,
    hour,
    monday,
    tone,
    took_part,
)
from nudges.rules.offers import Room, Thread
from nudges.rules.recheck import Letter, postponed, withdrawn
from nudges.rules.tact import Hushed
from tests.builders import NOW, a_member

LIVE = NOW - timedelta(days=1)
EVE = a_member("eve")
HERE = frozenset({"c1", "c2"})
ROOMS = [
    Room(channel=Channel(id="c1", name="c1"), size=9, questions=0, answered=0),
    Room(
        channel=Channel(id="c2", name="c2", kind=ChannelKind.ANNOUNCEMENTS),
        size=90,
        questions=0,
        answered=0,
    ),
]
threads = st.builds(
    Thread,
    channel=st.sampled_from(["c1", "c2", "c3"]),
    id=st.integers(0, 30).map(str),
    author=st.sampled_from(["eve", "cham", "ann"]),
    started_at=st.integers(0, 9 * 24).map(lambda hours: NOW - timedelta(hours=hours)),
    question=st.none() | st.booleans(),
    replies=st.integers(0, 2),
    reactions=st.integers(0, 5),
    votes=st.just(0),
    first=st.booleans(),
)


@given(st.lists(threads, max_size=20))
def test_at_most_three_places_of_theirs_replies_before_posts_and_nothing_twice(
    known: list[Thread],
) -> None:
    found = acts(known, ROOMS, inside=HERE, own="eve", champions={"cham"}, now=NOW)
    assert 1 <= len(found) <= MOST
    assert len({act.place for act in found}) == len(found)
    assert all(act.place.channel in HERE for act in found)
    if any(act.why is Why.OWN for act in found):
        assert [act.place.channel for act in found] == ["c1"]
    for act in found:
        if act.why is Why.OWN:
            continue
        roots = [t for t in known if (t.channel, t.id) == (act.place.channel, act.place.thread)]
        assert any(_fits(act.why, root) for root in roots)
    order = [list(Why).index(act.why) for act in found]
    assert order == sorted(order)


def _fits(why: Why, root: Thread) -> bool:
    old = NOW - root.started_at >= timedelta(days=1)
    if root.author == "eve":
        return False
    if why is Why.THREAD:
        return root.author == "cham"
    return old and not root.replies and bool(root.question) is (why is Why.QUESTION)


@pytest.mark.parametrize(
    ("days", "expected"),
    [(0, Tone.GOING), (6, Tone.GOING), (7, Tone.FIRST), (14, Tone.AGAIN), (84, Tone.LONG)],
)
def test_the_words_change_with_the_weeks_and_stay_kind(days: int, expected: Tone) -> None:
    last = replace(EVE, last_reply_at=NOW - timedelta(days=days))
    assert tone(last, NOW) is expected


@pytest.mark.parametrize("kind", [Kind.BRIEF, Kind.COPY])
def test_a_brief_heeds_a_stop_a_pause_a_hush_and_the_end_of_the_programme(kind: Kind) -> None:
    programme = Programme(organisation="o1", live_since=LIVE)
    letter = Letter(kind=kind, subject="", member=EVE, programme=programme, met=True, now=NOW)
    stopped = replace(EVE, person=replace(EVE.person, stopped_at=NOW))
    paused = replace(EVE, person=replace(EVE.person, paused_until=NOW + timedelta(days=1)))
    over = replace(programme, live_since=NOW - timedelta(weeks=13))
    assert withdrawn(letter) is None
    assert withdrawn(replace(letter, member=stopped)) is SkipReason.STOPPED
    assert withdrawn(replace(letter, member=paused)) is SkipReason.PAUSED
    assert withdrawn(replace(letter, programme=over)) is SkipReason.ENDED
    hushed = Hushed(until=NOW + timedelta(days=1))
    assert postponed(replace(letter, hushed=hushed)) is not None


def test_a_brief_becomes_rarer_and_never_ends() -> None:
    last = replace(EVE, last_reply_at=NOW)
    weeks = [w for w in range(40) if comes_this_week(last, LIVE, NOW + timedelta(weeks=w))]
    assert weeks == [0, 1, 2, 3, 4, 6, 8, 12, 16, 20, 24, 28, 32, 36]


@given(st.integers(0, 365), st.sampled_from(["UTC", "Pacific/Auckland", "America/Los_Angeles"]))
def test_all_days_of_a_week_agree_on_whether_a_brief_comes(since: int, zone: str) -> None:
    last = replace(a_member("eve", zone=zone), last_reply_at=NOW - timedelta(days=since))
    live = NOW - timedelta(days=400)
    seen: dict[date, set[bool]] = {}
    for hours in range(0, 30 * 24, 6):
        now = NOW + timedelta(hours=hours)
        seen.setdefault(monday(last, now), set()).add(comes_this_week(last, live, now))
    assert all(len(answers) == 1 for answers in seen.values())


def test_a_brief_comes_an_hour_before_somebody_usually_writes() -> None:
    tokyo = a_member("eve", zone="Asia/Tokyo")
    assert hour(tokyo, Executive()) == 9
    wrote = replace(
        tokyo,
        last_post_at=datetime(2026, 3, 2, 2, tzinfo=UTC),
        last_reply_at=datetime(2026, 3, 2, 5, tzinfo=UTC),
    )
    assert hour(wrote, Executive()) == 10
    assert hour(wrote, Executive(hour=16)) == 16


@given(st.lists(st.none() | st.integers(0, 60), max_size=9))
def test_how_many_leaders_took_part_is_told_from_five_on(days: list[int | None]) -> None:
    leaders = [
        replace(a_member(f"m{n}"), last_post_at=None if d is None else NOW - timedelta(days=d))
        for n, d in enumerate(days)
    ]
    found = took_part(leaders, NOW)
    assert (found is None) is (len(leaders) < 5)
    assert found is None or found == sum(d is not None and d < 28 for d in days)
