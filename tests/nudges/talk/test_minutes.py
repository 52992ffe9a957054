"""A person says how much time is fine, on which day, and how far they want to go."""

import pytest

from nudges.activity import Rung
from nudges.message import Form
from nudges.nudge import Answer
from nudges.store import confided
from nudges.store.database import Database
from tests.nudges.talk.conversation import begin, taps, words
from tests.nudges.talk.offering import answered, offered


def initial(form: Form | None) -> list[str]:
    assert form
    return [field.initial for field in form.fields]


async def test_minutes_and_day_are_kept_shown_and_changed(database: Database) -> None:
    talk = await begin(database)
    await offered(talk, "ann", "your_minutes")
    assert initial((await talk.say("ann", "/nudge minutes")).form) == ["any", "any"]
    said = words(await talk.tap("ann", "minutes", minutes="10", day="3"))
    assert "10 minutes a month at most" in said
    assert "Wednesday" in said
    assert await answered(talk, "ann", "your_minutes") is Answer.DONE
    assert initial((await talk.say("ann", "minutes")).form) == ["10", "3"]
    data = words(await talk.say("ann", "my data"))
    assert "Minutes a month that you set 10 minutes a month at most" in data
    assert "The day of the week that you set Wednesday" in data
    await talk.tap("ann", "minutes", minutes="any", day="any")
    async with database.read() as connection:
        assert await confided.of_people(connection, "o1") == {}


@pytest.mark.parametrize("wrong", [{"minutes": "7"}, {"day": "8"}, {"minutes": "-5", "day": "x"}])
async def test_what_is_not_among_the_choices_keeps_the_form_open(
    sqlite: Database, wrong: dict[str, str]
) -> None:
    talk = await begin(sqlite)
    reply = await talk.tap("ann", "minutes", **wrong)
    assert reply.form
    assert set(reply.errors) == set(wrong)


async def test_one_may_stay_anywhere_and_go_further_again(database: Database) -> None:
    talk = await begin(database)
    for rung in Rung:
        reply = await talk.tap("ann", "stay", str(rung.value))
        assert reply.in_place
        async with database.read() as connection:
            assert (await confided.one(connection, "o1", "p-ann")).highest is rung
    assert "starting conversations" in words(await talk.say("ann", "stay"))
    further = taps(await talk.say("ann", "further"))[-1]
    assert "any step" in words(await talk.tap("ann", further.action, further.value))
    assert "older message" in words(await talk.tap("ann", "stay", "x"))
