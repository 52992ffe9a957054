"""Random members with random pasts, for the rules about them."""

from datetime import date, datetime, timedelta

from hypothesis import strategies as st

from nudges.activity import Rung
from nudges.barrier import Barrier
from nudges.confided import Confided
from nudges.nudge import Answer, Offer, Place, Reason
from nudges.people import Employment, Leave, Member, Person
from nudges.programme import Programme
from nudges.rules.catalogue import KINDS
from nudges.rules.limits import Case
from nudges.rules.offers import Kind
from nudges.rules.past import Past
from tests.builders import NOW

moments = st.integers(-200, 40).map(lambda days: NOW + timedelta(days=days))
past_moments = st.integers(-200, 0).map(lambda days: NOW + timedelta(days=days))
dates = st.integers(-30, 30).map(lambda days: NOW.date() + timedelta(days=days))


def _leave(pair: tuple[date, int]) -> Leave:
    return Leave(starts=pair[0], ends=pair[0] + timedelta(days=pair[1]))


persons = st.builds(
    Person,
    id=st.just("p"),
    introduced_at=st.none() | past_moments,
    stopped_at=st.none() | past_moments,
    asked_again_at=st.none() | past_moments,
    paused_until=st.none() | moments,
    attention=st.none() | st.sampled_from([0.25, 0.5, 1.0, 2.0]),
    leaves=st.lists(st.tuples(dates, st.integers(0, 10)).map(_leave), max_size=2).map(tuple),
    employment=st.sampled_from(Employment),
    included=st.none() | st.booleans(),
    zone=st.sampled_from(["UTC", "Asia/Tokyo", "America/Los_Angeles"]),
)
members = st.builds(
    Member,
    id=st.just("m"),
    person=persons,
    joined_at=st.none() | past_moments,
    deleted=st.booleans(),
    bot=st.booleans(),
    guest=st.booleans(),
    last_react_at=st.none() | past_moments,
)
places = st.builds(
    Place, channel=st.sampled_from(["c1", "c2"]), thread=st.none() | st.sampled_from(["t1", "t2"])
)


def _offer(kind: Kind, place: Place, reason: Reason) -> Offer:
    return Offer(name=kind.name, rung=kind.rung, place=place if kind.room else None, reason=reason)


offers = st.builds(_offer, st.sampled_from(KINDS), places, st.sampled_from(Reason))


@st.composite
def pasts(draw: st.DrawFn) -> Past:
    at: datetime = draw(past_moments)
    return Past(
        offer=draw(offers),
        at=at,
        until=at + timedelta(days=14),
        acted=draw(st.booleans()),
        answer=draw(st.none() | st.sampled_from(Answer)),
        seen=draw(st.booleans()),
    )


told = st.builds(
    Confided,
    barrier=st.none() | st.sampled_from(Barrier),
    told_at=past_moments,
    highest=st.none() | st.sampled_from(Rung),
)
cases = st.builds(
    Case,
    member=members,
    programme=st.builds(
        Programme,
        organisation=st.just("o"),
        attention=st.sampled_from([0.5, 1.0, 2.0, 3.0]),
        grace_days=st.integers(0, 30),
    ),
    now=st.just(NOW),
    past=st.lists(pasts(), max_size=6).map(lambda p: sorted(p, key=lambda x: x.at, reverse=True)),
    silence=st.none() | st.floats(0, 1),
    drawn=st.booleans(),
    confided=told,
    hushed=st.sampled_from([False, False, False, True]),
    lot=st.floats(0, 1, exclude_max=True),
)
