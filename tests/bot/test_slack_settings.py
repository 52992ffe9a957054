"""Slack is set up whole or not at all, and what is wrong with it is said by name."""

import pytest

from bot.settings import Settings
from bot.slack_settings import APP_TOKEN, SIGNING_SECRET, slack_config
from nudges.errors import Refusal
from nudges.talk.wording import explain

ONE = {"SLACK_SIGNING_SECRET": "s", "SLACK_BOT_TOKEN": "xoxb-1"}
MANY = {"SLACK_SIGNING_SECRET": "s", "SLACK_CLIENT_ID": "1", "SLACK_CLIENT_SECRET": "hush"}


def settings(**values: str) -> Settings:
    return Settings.model_validate(values)


def refusal(needs: str = SIGNING_SECRET, **values: str) -> Refusal:
    with pytest.raises(Refusal) as refused:
        slack_config(settings(**values), needs=needs)
    assert explain(refused.value)
    return refused.value


def test_without_any_setting_slack_is_off() -> None:
    assert slack_config(settings(), needs=SIGNING_SECRET) is None


def test_one_workspace_needs_its_token_and_many_the_client() -> None:
    one = slack_config(settings(**ONE), needs=SIGNING_SECRET)
    assert one is not None
    assert one.bot_token == "xoxb-1"
    many = slack_config(settings(**MANY), needs=SIGNING_SECRET)
    assert many is not None
    assert (many.client_id, many.client_secret) == ("1", "hush")


@pytest.mark.parametrize(
    ("given", "needs", "missing"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, SIGNING_SECRET, "SLACK_SIGNING_SECRET"),
        ({"SLACK_SIGNING_SECRET": "s"}, SIGNING_SECRET, "SLACK_BOT_TOKEN"),
        (ONE, APP_TOKEN, "SLACK_APP_TOKEN"),
        ({**ONE, "SLACK_CLIENT_ID": "1"}, SIGNING_SECRET, "SLACK_CLIENT_SECRET"),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "", "SLACK_BOT_TOKEN"),
        (
            {"SLACK_CLIENT_SECRET": "c"},
            SIGNING_SECRET,
            "SLACK_SIGNING_SECRET, SLACK_CLIENT_ID",
        ),
    ],
)
def test_half_a_set_names_what_is_missing(given: dict[str, str], needs: str, missing: str) -> None:
    refused = refusal(needs, **given)
    assert refused.code == "slack-half"
    assert refused.details["missing"] == missing


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"SLACK_BOT_TOKEN": "xoxp-1"}, "slack-not-a-bot-token"),
        ({"SLACK_APP_TOKEN": "xoxb-1"}, "slack-not-an-app-token"),
        ({"SLACK_API_BASE_URL": "http://slack.example/api/"}, "slack-bad-api"),
        ({"SLACK_API_BASE_URL": "http://[::1"}, "slack-bad-api"),
        ({"SLACK_WITHOUT": "email,colours"}, "slack-bad-without"),
    ],
)
def test_a_wrong_value_is_refused_in_a_sentence(wrong: dict[str, str], code: str) -> None:
    assert refusal(**{**ONE, **wrong}).code == code


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/api", "http://localhost:1/api/"])
def test_tests_may_put_slack_on_this_machine(address: str) -> None:
    config = slack_config(settings(**ONE, SLACK_API_BASE_URL=address))
    assert config is not None
    assert config.api == f"{address.rstrip('/')}/"


def test_what_is_left_out_is_told_by_name() -> None:
    config = slack_config(settings(**ONE, SLACK_WITHOUT="email, dnd"))
    assert config is not None
    assert config.without == {"email", "dnd"}


def test_no_secret_shows_when_the_settings_are_printed() -> None:
    shown = repr(slack_config(settings(**MANY))) + repr(settings(**ONE))
    assert "xoxb-1" not in shown
    assert "hush" not in shown
