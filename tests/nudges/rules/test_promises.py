"""One promise: asked kindly, passed on, and always brought to an end."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from nudges.rules.office_hours import Office
from nudges.rules.promises import (
    ASKED_AT_MOST,
    ENDS,
    HOURS,
    Act,
    State,
    Watch,
    begun,
    next_at,
    step,
)

POSTED = datetime(2026, 3, 3, 10, tzinfo=UTC)
OFFICE = Office()
DUE, FIRST = begun(OFFICE, 8, POSTED)
WATCH = Watch(channel="C1", thread="1", due_at=DUE, next_at=FIRST)


def after_hours(hours: float) -> datetime:
    return POSTED + timedelta(hours=hours)


def done(
    watch: Watch, now: datetime, *ready: str, there: bool = True, answered: bool = False
) -> tuple[Act, str | None] | None:
    return step(watch, there=there, answered=answered, ready=ready, now=now)


def moved(watch: Watch, act: Act, now: datetime) -> Watch:
    return replace(
        watch,
        state=ENDS.get(act, State.OPEN),
        turns=watch.turns + (act in (Act.ASK, Act.NOBODY)),
        raised=watch.raised or act is Act.RAISE,
        next_at=next_at(watch, act, OFFICE, now),
    )


def test_nobody_is_asked_before_a_quarter_of_the_time_has_passed() -> None:
    assert done(WATCH, after_hours(1.9), "ann") is None
    assert done(WATCH, after_hours(2), "ann") == (Act.ASK, "ann")


def test_the_next_one_is_asked_after_half_of_what_remains() -> None:
    asked = moved(WATCH, Act.ASK, after_hours(2))
    assert asked.next_at == after_hours(5)


def test_those_in_charge_are_asked_last_and_once() -> None:
    twice = replace(WATCH, turns=ASKED_AT_MOST)
    assert done(twice, after_hours(7), "ann") == (Act.RAISE, None)
    raised = moved(twice, Act.RAISE, after_hours(7))
    assert done(raised, after_hours(7.5), "ann") is None


def test_an_answer_ends_it_whenever_it_comes() -> None:
    assert done(WATCH, after_hours(0.1), answered=True) == (Act.ANSWERED, None)
    assert done(WATCH, after_hours(100), answered=True) == (Act.ANSWERED, None)


def test_a_post_that_is_gone_is_nobodys_business() -> None:
    assert done(WATCH, after_hours(100), there=False) == (Act.DROP, None)


def test_its_author_is_told_when_the_time_is_over() -> None:
    assert done(WATCH, DUE) == (Act.TELL, None)


@given(
    hours=st.sampled_from(HOURS),
    looks=st.lists(st.tuples(st.integers(1, 300), st.integers(0, 3)), max_size=60),
)
def test_whenever_it_is_looked_at_it_comes_to_an_end(
    hours: int, looks: list[tuple[int, int]]
) -> None:
    due, first = begun(OFFICE, hours, POSTED)
    watch, now, acts = replace(WATCH, due_at=due, next_at=first), POSTED, []
    for minutes, free in [*looks, (60 * 24 * 14, 0)]:
        now += timedelta(minutes=minutes)
        found = done(watch, now, *map(str, range(free)))
        if found is not None:
            acts.append(found[0])
            watch = moved(watch, found[0], now)
            assert watch.next_at <= due
    assert watch.state is State.TOLD
    assert acts.count(Act.ASK) + acts.count(Act.NOBODY) <= ASKED_AT_MOST
    assert acts.count(Act.RAISE) <= 1
    assert acts.count(Act.TELL) == 1
    assert acts[-1] is Act.TELL
