"""What people decide for themselves is honoured at once."""

from datetime import UTC, datetime, timedelta

import pytest

from nudges.nudge import Answer
from nudges.store.database import Database
from nudges.store.tables import members
from nudges.talk.wording import wording
from tests.builders import NOW, kept
from tests.nudges.talk.conversation import begin, somebody, taps, words
from tests.nudges.talk.offering import answered


@pytest.mark.parametrize("typed", ["/nudge stop", "stop", "STOP!", "/stop", "Stop sending these"])
async def test_somebody_who_says_stop_is_never_nudged_again(database: Database, typed: str) -> None:
    talk = await begin(database)
    reply = await talk.say("ann", typed)
    assert (await talk.person("ann")).stopped_at == NOW
    assert "resume" in words(reply)
    assert await talk.audited() == []


async def test_a_stop_holds_in_all_workspaces_and_is_looked_at_anew(database: Database) -> None:
    later = datetime(2026, 5, 1, tzinfo=UTC)
    talk = await begin(database)
    async with database.write() as connection:
        await connection.execute(members.update().values(next_look_at=later))
    await talk.say("ann", "stop")
    looks = await talk.rows(members.c.next_look_at)
    assert [look for look in looks if look is None] == [None]


async def test_somebody_who_says_resume_is_back(database: Database) -> None:
    talk = await begin(database)
    for typed in ("pause 2 weeks", "stop", "resume"):
        reply = await talk.say("ann", typed)
    person = await talk.person("ann")
    assert (person.stopped_at, person.paused_until) == (None, None)
    assert "at most one idea a week" in words(reply)


async def test_resume_where_nothing_was_paused_says_so(database: Database) -> None:
    talk = await begin(database)
    assert "Nothing was paused" in words(await talk.say("ann", "resume"))


async def test_a_pause_ends_when_the_day_begins_where_the_person_is(database: Database) -> None:
    talk = await begin(database, somebody("tom", zone="America/New_York"))
    reply = await talk.say("tom", "/nudge pause until 2026-04-01")
    assert (await talk.person("tom")).paused_until == datetime(2026, 4, 1, 4, tzinfo=UTC)
    assert "Wednesday, April 1, 2026" in words(reply)


async def test_a_pause_without_a_length_opens_a_form(database: Database) -> None:
    talk = await begin(database)
    reply = await talk.say("ann", "/nudge pause")
    assert reply.form is not None
    done = await talk.tap("ann", reply.form.action, reply.form.value, length="14")
    assert (await talk.person("ann")).paused_until == NOW.replace(hour=0) + timedelta(days=14)
    assert done.form is None


@pytest.mark.parametrize("until", ["2020-01-01", "2026-03-03", "2999-01-01", "nonsense", "\x00x"])
async def test_a_wrong_day_is_told_beside_its_field_and_nothing_changes(
    database: Database, until: str
) -> None:
    talk = await begin(database)
    for reply in (
        await talk.tap("ann", "pause", length="14", until=until),
        await talk.say("ann", f"/nudge pause until {until}x"),
    ):
        assert reply.form is not None
        assert list(reply.errors) in (["until"], ["length"])
        assert (await talk.person("ann")).paused_until is None


async def test_less_halves_down_to_one_in_four_weeks_and_says_what_holds(
    database: Database,
) -> None:
    talk = await begin(database)
    said = [words(await talk.say("ann", "less")) for _ in range(3)]
    assert "at most one idea every two weeks" in said[0]
    assert "at most one idea every four weeks" in said[1]
    assert "at most one idea every four weeks" in said[2]
    assert (await talk.person("ann")).attention == 0.25


async def test_resume_takes_less_back(database: Database) -> None:
    talk = await begin(database)
    await talk.say("ann", "less")
    assert "at most one idea a week" in words(await talk.say("ann", "resume"))
    assert (await talk.person("ann")).attention is None


@pytest.mark.parametrize("answer", ["done", "not_now", "less"])
async def test_an_answer_is_kept_and_its_card_changes_in_place(
    database: Database, answer: str
) -> None:
    talk = await begin(database)
    await talk.sends("ann", "n1")
    reply = await talk.tap("ann", f"nudge.{answer}", "n1")
    assert reply.in_place
    assert taps(reply) == []
    assert [n.answer for n in await kept(talk.database)] == [Answer(answer)]


async def test_a_second_tap_does_not_count_twice(database: Database) -> None:
    talk = await begin(database)
    await talk.sends("ann", "n1")
    for _ in range(3):
        await talk.tap("ann", "nudge.less", "n1")
    assert (await talk.person("ann")).attention == 0.5


async def test_stop_under_a_card_stops_and_takes_the_card_away(database: Database) -> None:
    talk = await begin(database)
    await talk.sends("ann", "n1")
    assert (await talk.tap("ann", "nudge.stop", "n1")).in_place
    assert (await talk.person("ann")).stopped_at == NOW


@pytest.mark.parametrize("answer", ["done", "not_now", "less", "why"])
@pytest.mark.parametrize("value", ["n1", "", "n2", "\x00\ud800", "n1' OR '1'='1"])
async def test_nobody_can_answer_somebody_elses_nudge(
    database: Database, answer: str, value: str
) -> None:
    talk = await begin(database)
    await talk.sends("ann", "n1")
    reply = await talk.tap("olga", f"nudge.{answer}", value)
    assert not reply.in_place
    assert "nothing was changed" in words(reply)
    assert [n.answer for n in await kept(talk.database)] == [None]
    assert (await talk.person("olga")).attention is None


@pytest.mark.parametrize(
    ("locale", "typed"),
    [
        ("en", "not now"),
        ("de", "Nicht jetzt!"),
        ("es", "ahora no"),
        ("pt", "Agora não"),
        ("fr", "pas maintenant"),
        ("ja", "今はしない"),
        ("ar", "ليس الآن"),
    ],
)
async def test_not_now_can_be_typed_as_the_card_says(
    database: Database, locale: str, typed: str
) -> None:
    talk = await begin(database, somebody("tom", locale=locale))
    await talk.sends("tom", "n1")
    reply = await talk.say("tom", typed)
    assert await answered(talk, "tom", "n1") is Answer.NOT_NOW
    assert words(reply) == wording(locale)("offer-answered-not_now")


async def test_not_now_without_an_idea_says_that_there_was_none(database: Database) -> None:
    talk = await begin(database)
    assert words(await talk.say("ann", "not now")) == wording()("why-none")
