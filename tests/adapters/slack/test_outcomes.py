"""Each error of Slack's is told apart by what can be done about it."""

from datetime import timedelta
from types import SimpleNamespace

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from adapters.slack.api import NotInstalled
from adapters.slack.outcomes import code_of, outcome
from nudges.ports import Shut, Throttled, Unknown, Unreachable


def refused(
    code: str | None, *, status: int = 200, headers: dict[str, str] | None = None
) -> SlackApiError:
    data = {} if code is None else {"ok": False, "error": code}
    return SlackApiError(  # type: ignore[no-untyped-call]
        "refused", SimpleNamespace(data=data, status_code=status, headers=headers or {})
    )


@pytest.mark.parametrize(
    "code", ["token_revoked", "invalid_auth", "account_inactive", "not_authed", "app_uninstalled"]
)
def test_a_refused_token_means_that_we_are_shut_out(code: str) -> None:
    assert outcome(refused(code)) == Shut()
    assert outcome(NotInstalled("T1")) == Shut()


@pytest.mark.parametrize(
    "code",
    ["user_not_found", "cannot_dm_bot", "user_disabled", "messages_tab_disabled", "invalid_blocks"],
)
def test_what_no_later_try_can_help_is_out_of_reach(code: str) -> None:
    assert outcome(refused(code)) == Unreachable()


@pytest.mark.parametrize("odd", ["What Ada wrote", "x" * 65, "a\nb", "", "é"])
def test_what_is_no_word_of_slacks_is_not_passed_on(odd: str) -> None:
    assert code_of(refused(odd)) == ""
    assert outcome(refused(odd)) == Unknown()


def test_too_much_at_once_says_how_long_to_wait() -> None:
    found = outcome(refused("ratelimited", status=429, headers={"Retry-After": "17"}))
    assert found == Throttled(retry_after=timedelta(seconds=17))


@pytest.mark.parametrize("wait", ["", "soon", "9" * 30])
def test_without_a_sensible_wait_a_minute_will_do(wait: str) -> None:
    found = outcome(refused(None, status=429, headers={"Retry-After": wait}))
    assert found == Throttled(retry_after=timedelta(minutes=1))


def test_what_an_admin_can_put_right_waits_and_blames_nobody() -> None:
    assert outcome(refused("missing_scope")) == Throttled(retry_after=timedelta(hours=1))


@pytest.mark.parametrize(
    "error",
    [
        refused("internal_error"),
        refused("service_unavailable", status=503),
        refused(None, status=502),
        refused(None),
        aiohttp.ClientConnectionError(),
        TimeoutError(),
    ],
)
def test_without_a_clear_answer_the_outcome_is_unknown(error: Exception) -> None:
    assert outcome(error) == Unknown()


def test_an_answer_that_cannot_be_read_has_no_code() -> None:
    unreadable = SlackApiError("unreadable", SimpleNamespace(status=500))  # type: ignore[no-untyped-call]
    assert code_of(unreadable) == ""
    assert code_of(ValueError()) == ""
