"""Every offer leads to a real place that the member can see, and never twice to the same."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nudges.activity import ACTS, Rung
from nudges.confided import Confided
from nudges.nudge import Offer, Place, Reason, SkipReason
from nudges.programme import Channel, ChannelKind
from nudges.rules.catalogue import CATALOGUE, KINDS
from nudges.rules.choice import Taker, choose, places
from nudges.rules.limits import Case
from nudges.rules.means import Means
from nudges.rules.offers import FRESH, Kind, Room, Thread
from nudges.rules.past import Past
from tests.builders import NOW, a_member
from tests.nudges.rules.cases import cases
from tests.nudges.rules.test_limits import a_case

CHANNELS = ("c1", "c2", "c3", "c4")
threads = st.builds(
    Thread,
    channel=st.sampled_from(CHANNELS),
    id=st.integers(0, 30).map(str),
    author=st.sampled_from(["m", "other"]),
    started_at=st.integers(0, 7 * 24 - 1).map(lambda hours: NOW - timedelta(hours=hours)),
    question=st.none() | st.booleans(),
    replies=st.integers(0, 5),
    reactions=st.integers(0, 5),
    votes=st.integers(0, 3),
    first=st.booleans(),
)


@st.composite
def rooms(draw: st.DrawFn) -> list[Room]:
    return [
        Room(
            channel=Channel(
                id=name,
                name=name,
                kind=draw(st.sampled_from(ChannelKind)),
                included=draw(st.booleans()),
                archived=draw(st.booleans()),
                private=draw(st.booleans()),
            ),
            size=draw(st.integers(0, 40)),
            questions=draw(st.integers(0, 6)),
            answered=draw(st.integers(0, 6)),
        )
        for name in CHANNELS
    ]


takers = st.builds(
    Taker,
    channels=st.dictionaries(st.sampled_from(CHANNELS), st.integers(0, 9)),
    used=st.frozensets(st.sampled_from(ACTS)),
    means=st.frozensets(st.sampled_from(Means)),
    leads=st.booleans(),
)


@settings(max_examples=300)
@given(cases, takers, st.lists(threads, max_size=25), rooms())
def test_an_offer_is_real_visible_new_and_not_too_high(
    case: Case, taker: Taker, known: list[Thread], inside: list[Room]
) -> None:
    chosen = choose(case, taker, places(known, inside, frozenset(), NOW))
    if not isinstance(chosen, Offer):
        assert chosen in (SkipReason.NOTHING_NEW, SkipReason.NO_CHANNEL)
        return
    kind = CATALOGUE[chosen.name]
    assert chosen.rung is kind.rung
    assert chosen.rung <= max(taker.used, default=Rung.READ) + 1
    assert chosen.rung <= (Rung.HOST if case.confided.highest is None else case.confided.highest)
    assert kind.needs <= taker.means
    if chosen.place is None:
        assert kind.room is None
        return
    channel = next(room.channel for room in inside if room.channel.id == chosen.place.channel)
    assert channel.offered
    assert channel.id in taker.channels
    assert (chosen.name, chosen.place) not in {(p.offer.name, p.offer.place) for p in case.past}
    if channel.kind is ChannelKind.ANNOUNCEMENTS:
        assert chosen.rung <= Rung.VOTE
    if chosen.place.thread is not None:
        thread = next(t for t in known if (t.channel, t.id) == (channel.id, chosen.place.thread))
        assert NOW - thread.started_at <= FRESH


@given(st.lists(threads, max_size=25), rooms(), takers)
def test_nobody_is_led_to_a_thread_of_their_own_but_to_say_thank_you(
    known: list[Thread], inside: list[Room], taker: Taker
) -> None:
    own = [t for t in known if t.author == "m"]
    found = choose(a_case(member=a_member("m")), taker, places(own, inside, frozenset(), NOW))
    assert _thread_of(found) is None or (
        isinstance(found, Offer) and found.name == "thank_colleague"
    )


def test_not_everybody_is_sent_to_the_same_place_at_once() -> None:
    room = Room(channel=Channel(id="c1", name="c1"), size=90, questions=0, answered=0)
    liked = [_thread("t1", reactions=2), _thread("t2", reactions=2)]
    open_places = places(liked, [room], frozenset(), NOW)
    taker = Taker(channels={"c1": 0}, used=frozenset())
    got = [choose(a_case(), taker, open_places) for _ in range(10)]
    led = Counter(thread for offer in got if (thread := _thread_of(offer)))
    assert led == {"t1": 3, "t2": 3}


def test_those_who_find_a_thread_full_are_led_to_an_older_one() -> None:
    room = Room(channel=Channel(id="c1", name="c1"), size=90, questions=0, answered=0)
    liked = [_thread(f"t{n:02}", reactions=2, hours=n) for n in range(20)]
    open_places = places(liked, [room], frozenset(), NOW)
    taker = Taker(channels={"c1": 0}, used=frozenset())
    got = [choose(a_case(), taker, open_places) for _ in range(60)]
    assert all(isinstance(offer, Offer) and offer.name == "react_thread" for offer in got)


def test_not_everybody_is_asked_to_say_hello_on_the_same_morning() -> None:
    pets = Channel(id="pets", name="pets", kind=ChannelKind.SOCIAL)
    room = Room(channel=pets, size=90, questions=0, answered=0)
    open_places = places([], [room], frozenset(), NOW)
    taker = Taker(channels={"pets": 0}, used=frozenset({Rung.REPLY}))
    case = a_case(past=[_taken(Rung.REPLY)])
    got = [choose(case, taker, open_places) for _ in range(10)]
    assert sum(isinstance(offer, Offer) and offer.name == "say_hello" for offer in got) == 3


def test_of_two_channels_the_smaller_is_offered_to_somebody_who_is_new_in_both() -> None:
    rooms_ = [
        Room(channel=Channel(id=name, name=name), size=size, questions=0, answered=0)
        for name, size in (("large", 25), ("small", 6))
    ]
    taker = Taker(channels={"large": 0, "small": 0}, used=frozenset({Rung.REPLY}))
    case = a_case(past=[_taken(Rung.REPLY)])
    chosen = choose(case, taker, places([], rooms_, frozenset(), NOW))
    assert isinstance(chosen, Offer)
    assert (chosen.name, chosen.place) == ("share_small", Place(channel="small"))


def test_an_ignored_offer_is_followed_by_an_easier_one_though_a_later_one_is_open() -> None:
    room = Room(channel=Channel(id="c1", name="c1"), size=90, questions=0, answered=0)
    known = [_thread("poll", hours=5), _thread("liked", reactions=2)]
    known[0] = replace(known[0], votes=4)
    taker = Taker(channels={"c1": 0}, used=frozenset({Rung.REACT}))
    ignored, later = replace(_taken(Rung.VOTE), acted=False), _taken(Rung.VOTE)
    later = replace(later, at=NOW - timedelta(days=7), until=NOW + timedelta(days=7), acted=False)
    chosen = choose(
        a_case(past=[later, ignored], confided=Confided(told_at=NOW)),
        taker,
        places(known, [room], frozenset(), NOW),
    )
    assert isinstance(chosen, Offer)
    assert chosen.rung is Rung.REACT


def test_a_schedule_offers_only_what_it_names() -> None:
    room = Room(channel=Channel(id="c1", name="c1"), size=90, questions=0, answered=0)
    only = places([_thread("t1", reactions=2)], [room], frozenset({"vote_poll"}), NOW)
    taker = Taker(channels={"c1": 0}, used=frozenset())
    assert choose(a_case(), taker, only) is SkipReason.NOTHING_NEW


def test_an_unanswered_question_is_offered_to_those_who_have_voted_before() -> None:
    room = Room(channel=Channel(id="c1", name="c1"), size=9, questions=0, answered=0)
    asked = [_thread("t1", question=True, hours=5)]
    taker = Taker(channels={"c1": 0}, used=frozenset({Rung.VOTE}))
    case = a_case(past=[_taken(Rung.VOTE)])
    chosen = choose(case, taker, places(asked, [room], frozenset(), NOW))
    assert isinstance(chosen, Offer)
    assert chosen.name == "answer_question"
    assert chosen.place == Place(channel="c1", thread="t1")


def test_of_questions_the_one_that_waits_longest_comes_first_where_somebody_replied_most() -> None:
    rooms_ = [
        Room(channel=Channel(id=name, name=name), size=9, questions=0, answered=0)
        for name in ("c1", "c2")
    ]
    asked = [_thread(f"t{hours}", question=True, hours=hours) for hours in (5, 40, 20)]
    asked += [replace(one, channel="c2") for one in asked]
    taker = Taker(
        channels={"c1": 50, "c2": 9}, replied={"c1": 1, "c2": 8}, used=frozenset({Rung.VOTE})
    )
    only = places(asked, rooms_, frozenset({"answer_question"}), NOW)
    chosen = choose(a_case(past=[_taken(Rung.VOTE)]), taker, only)
    assert isinstance(chosen, Offer)
    assert chosen.place == Place(channel="c2", thread="t40")


@pytest.mark.parametrize(
    ("replies", "participants", "author", "offered"),
    [(1, 1, "m", True), (2, 1, "m", False), (0, 0, "m", False), (1, 1, "other", False)],
)
def test_whoever_was_answered_can_say_thank_you_where_they_have_not_been_back(
    replies: int, participants: int, author: str, offered: bool
) -> None:
    room = Room(channel=Channel(id="c1", name="c1"), size=9, questions=0, answered=0)
    mine = replace(
        _thread("t1", question=True), author=author, replies=replies, participants=participants
    )
    only = places([mine], [room], frozenset({"thank_colleague"}), NOW)
    taker = Taker(channels={"c1": 1}, used=frozenset({Rung.VOTE}))
    case = a_case(member=a_member("m"), past=[_taken(Rung.VOTE)])
    assert isinstance(choose(case, taker, only), Offer) is offered


@pytest.mark.parametrize("kind", [k for k in KINDS if k.rung > Rung.VOTE and k.room])
def test_nobody_is_asked_to_speak_where_announcements_are_made(kind: Kind) -> None:
    assert kind.room is not None
    there = Channel(id="c1", name="c1")
    room = Room(channel=there, size=9, questions=5, answered=5, promised=True)
    social = replace(room, channel=replace(room.channel, kind=ChannelKind.SOCIAL))
    news = replace(room, channel=replace(room.channel, kind=ChannelKind.ANNOUNCEMENTS))
    assert kind.room(room) or kind.room(social)
    assert not kind.room(news)


def _thread_of(chosen: Offer | SkipReason) -> str | None:
    return chosen.place.thread if isinstance(chosen, Offer) and chosen.place else None


def test_there_is_something_on_every_rung() -> None:
    assert {kind.rung for kind in KINDS} == set(Rung)


def _taken(rung: Rung) -> Past:
    place = Place(channel="c9")
    offer = Offer(name="vote_poll", rung=rung, place=place, reason=Reason.NEVER_YET)
    at = NOW - timedelta(days=20)
    return Past(offer=offer, at=at, until=at + timedelta(days=14), acted=True, answer=None)


def _thread(name: str, *, hours: int = 3, reactions: int = 0, question: bool = False) -> Thread:
    return Thread(
        channel="c1",
        id=name,
        author="other",
        started_at=NOW - timedelta(hours=hours),
        question=question,
        replies=0,
        reactions=reactions,
        votes=0,
        first=False,
    )
