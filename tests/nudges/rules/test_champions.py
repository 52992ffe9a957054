"""Champions are found by what they do, and asked within the load that they set."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from nudges.people import Role
from nudges.programme import Programme
from nudges.rules.champions import Deeds, OnDuty, in_order, invitable, places, ready
from tests.builders import NOW, a_member

PROGRAMME = Programme(organisation="o1")


def deeds(member: str, *, hosts: int = 0, replies: int = 0, days: int = 0) -> Deeds:
    return Deeds(member=member, hosts=hosts, replies=replies, reply_days=days)


def on_duty(name: str, *, load: int = 3, asked: int = 0, ago: int | None = None) -> OnDuty:
    at = None if ago is None else NOW - timedelta(hours=ago)
    return OnDuty(member=a_member(name), load=load, asked=asked, asked_at=at)


def asked(*pool: OnDuty, author: str = "kim", now: datetime = NOW) -> list[str]:
    return ready(pool, PROGRAMME, author=author, but=(), now=now)


def test_those_who_draw_others_in_come_first() -> None:
    found = in_order(
        [
            deeds("many-answers", replies=40, days=30),
            deeds("once", hosts=1, replies=3, days=3),
            deeds("host", hosts=4, replies=8, days=7),
        ]
    )
    assert [one.member for one in found] == ["host", "many-answers"]


def test_a_hundred_people_need_five_champions_and_ten_people_four() -> None:
    assert (places(100, 0), places(100, 5), places(10, 1)) == (5, 0, 3)


def test_nobody_is_invited_who_was_not_introduced_or_wants_no_messages() -> None:
    assert invitable(a_member("ann"), NOW)
    for person in (
        {"introduced_at": None},
        {"stopped_at": NOW},
        {"paused_until": NOW + timedelta(days=1)},
        {"holdout": True},
        {"roles": frozenset({Role.EXECUTIVE})},
    ):
        assert not invitable(a_member("ann", **person), NOW)


def test_whoever_was_asked_least_recently_is_asked_first() -> None:
    pool = (on_duty("a", ago=1), on_duty("b", ago=30), on_duty("c"))
    assert asked(*pool) == ["c", "b", "a"]


def test_nobody_is_asked_about_their_own_post_or_outside_their_hours() -> None:
    pool = (on_duty("kim"), on_duty("ann"))
    assert asked(*pool) == ["ann"]
    assert asked(*pool, now=datetime(2026, 3, 3, 21, tzinfo=UTC)) == []


@given(st.lists(st.tuples(st.sampled_from((1, 3, 5, 10)), st.integers(0, 12)), max_size=12))
def test_nobody_is_asked_beyond_their_load(loads: list[tuple[int, int]]) -> None:
    pool = [on_duty(f"m{n}", load=load, asked=had) for n, (load, had) in enumerate(loads)]
    free = {one.member.id for one in pool if one.asked < one.load}
    assert set(asked(*pool)) == free
