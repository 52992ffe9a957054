"""Everybody can ask why, and hears what really moved their own figure, in one plain sentence."""

import pytest

from nudges.rules.silence.assessing import Cause, Explanation, Silence
from nudges.store.database import Database
from nudges.talk.why import in_a_sentence
from nudges.talk.wording import wording
from tests.builders import NOW
from tests.nudges.talk.conversation import begin, taps, words

SAY = wording()


async def test_why_tells_the_reason_of_the_latest_idea_and_the_own_figure(
    database: Database,
) -> None:
    talk = await begin(database)
    await talk.acted("ann", NOW.date().replace(day=1))
    await talk.sends("ann", "n1")
    for reply in (await talk.say("ann", "why?"), await talk.tap("ann", "nudge.why", "n1")):
        assert SAY("reason-been_a_while") in words(reply)
        assert "in 100" in words(reply)
        assert "only you can see it" in words(reply)
        assert not reply.in_place


async def test_who_had_no_idea_yet_hears_the_own_figure_all_the_same(database: Database) -> None:
    talk = await begin(database)
    said = words(await talk.say("ann", "/nudge why"))
    assert SAY("why-none") in said
    assert SAY("silence-new") in said


@pytest.mark.parametrize("cause", Cause)
@pytest.mark.parametrize("more", [True, False])
@pytest.mark.parametrize("probability", [None, 0.0, 0.5, 1.0])
def test_every_figure_has_its_sentence_without_certainty(
    cause: Cause, more: bool, probability: float | None
) -> None:
    told = Explanation(cause=cause, more=more, days_since=3, active_days=4)
    if probability is None:
        told = Explanation(cause=Cause.NEW)
    said = in_a_sentence(Silence(probability=probability, explanation=told), SAY)
    assert said
    assert " 0 in 100" not in said
    assert " 100 in 100" not in said


async def test_what_now_is_one_step_with_its_link_and_counts_as_no_nudge(
    database: Database,
) -> None:
    talk = await begin(database)
    await talk.starts_thread("ben", "1772450000.000100", reactions=3)
    for typed in ("/nudge", "now", "/nudge what now"):
        reply = await talk.say("ann", typed)
        assert "#lunch" in words(reply)
        assert taps(reply) == []
    assert "Ideas sent to you 0" in words(await talk.say("ann", "my data"))


async def test_what_now_answers_those_who_stopped_and_those_in_no_channel(
    database: Database,
) -> None:
    talk = await begin(database)
    await talk.say("ann", "stop")
    assert words(await talk.say("ann", "now"))
    assert (await talk.person("ann")).stopped_at == NOW
