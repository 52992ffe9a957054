"""Only a person's own working days count."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from nudges.people import Leave, Person
from nudges.rules.working_days import end_of, passed, works_on
from tests.builders import NOW

ZONES = ("UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati")
weeks = st.none() | st.frozensets(st.integers(1, 7), min_size=1)
people = st.builds(
    Person,
    id=st.just("p"),
    zone=st.sampled_from(ZONES),
    working_days=weeks,
    leaves=st.lists(
        st.tuples(st.integers(-20, 40), st.integers(0, 15)).map(
            lambda pair: Leave(
                starts=NOW.date() + timedelta(days=pair[0]),
                ends=NOW.date() + timedelta(days=sum(pair)),
            )
        ),
        max_size=2,
    ).map(tuple),
)
moments = st.integers(0, 24 * 30).map(lambda hours: NOW + timedelta(hours=hours))


def local(person: Person, moment: datetime) -> date:
    return moment.astimezone(ZoneInfo(person.zone)).date()


@given(people, moments, st.integers(0, 20))
def test_so_many_days_on_which_they_worked_lie_in_between(
    person: Person, start: datetime, days: int
) -> None:
    end = end_of(person, start, days)
    assert passed(person, start, end) == days
    assert passed(person, start, end - timedelta(seconds=1)) <= days
    if days:
        assert works_on(person, local(person, end - timedelta(seconds=1)))


@given(people, moments, moments)
def test_every_day_is_looked_at_once(person: Person, one: datetime, other: datetime) -> None:
    since, now = sorted((one, other))
    day, worked = local(person, since) + timedelta(days=1), 0
    while day < local(person, now):
        worked += works_on(person, day)
        day += timedelta(days=1)
    assert passed(person, since, now) == worked


def test_a_fortnight_of_part_time_takes_longer() -> None:
    friday = datetime(2026, 3, 6, 12, tzinfo=UTC)
    assert end_of(Person(id="p"), friday, 2) == datetime(2026, 3, 11, tzinfo=UTC)
    tuesdays = Person(id="p", working_days=frozenset({2}))
    assert end_of(tuesdays, friday, 2) == datetime(2026, 3, 18, tzinfo=UTC)


def test_whoever_never_works_is_waited_for_no_longer_than_a_good_year() -> None:
    gone = Person(id="p", leaves=(Leave(starts=NOW.date(), ends=NOW.date() + timedelta(9999)),))
    assert timedelta(days=400) <= end_of(gone, NOW, 5) - NOW <= timedelta(days=402)
