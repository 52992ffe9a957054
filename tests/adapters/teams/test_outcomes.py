"""What becomes of a message by how Teams refuses it."""

from datetime import timedelta

import aiohttp
import pytest

from adapters.teams.connector import Refused, Untrusted
from adapters.teams.credentials import NoToken
from adapters.teams.outcomes import code_of, outcome, unsent
from nudges.ports import Blocked, Outcome, Shut, Throttled, Unknown, Unreachable


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
def test_what_teams_asks_to_try_again_waits_as_long_as_it_says(status: int) -> None:
    assert outcome(Refused(status, "", "9")) == Throttled(retry_after=timedelta(seconds=9))
    assert outcome(Refused(status)) == Throttled(retry_after=timedelta(minutes=1))
    assert outcome(Refused(status, "", "soon")) == Throttled(retry_after=timedelta(minutes=1))
    assert outcome(Refused(status, "", "-1")) == Throttled(retry_after=timedelta(seconds=1))


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (Refused(403, "ConversationBlockedByUser"), Blocked()),
        (Refused(403, "BotNotInConversationRoster"), Unreachable()),
        (Refused(404, "ConversationNotFound"), Unreachable()),
        (Refused(413, "MessageSizeTooBig"), Unreachable()),
        (Refused(401), Shut()),
        (Refused(500), Unknown()),
        (Untrusted(), Unreachable()),
        (NoToken("invalid_client"), Throttled(retry_after=timedelta(hours=1))),
        (TimeoutError(), Unknown()),
        (aiohttp.ServerDisconnectedError(), Unknown()),
    ],
)
def test_each_refusal_is_taken_for_what_can_be_done_about_it(
    error: Exception, expected: Outcome
) -> None:
    assert outcome(error) == expected


def test_what_breaks_before_a_message_is_on_its_way_is_tried_again() -> None:
    assert unsent(TimeoutError()) == Throttled(retry_after=timedelta(minutes=1))
    assert unsent(Refused(403, "ConversationBlockedByUser")) == Blocked()


def test_an_error_is_named_by_teams_word_or_else_by_what_it_was() -> None:
    assert code_of(Refused(403, "ConversationBlockedByUser")) == "ConversationBlockedByUser"
    assert code_of(Refused(502)) == "502"
    assert code_of(TimeoutError()) == "TimeoutError"
