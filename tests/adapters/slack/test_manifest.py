"""The manifest asks for the least that does the job, and for what Slack takes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.manifest import manifest
from adapters.slack.scopes import FEATURES, NEEDED, lacking, scopes
from nudges.errors import Refusal
from nudges.talk.answer import COMMANDS
from nudges.talk.wording import explain

URL = "https://chimein.example"
DOCS = Path(__file__).parents[3] / "docs" / "slack.md"


def test_slack_reaches_every_part_under_the_address_given() -> None:
    made = manifest(url=f"{URL}/")
    events = f"{URL}/slack/events"
    assert made["settings"]["event_subscriptions"]["request_url"] == events
    assert made["settings"]["interactivity"]["request_url"] == events
    assert {command["url"] for command in made["features"]["slash_commands"]} == {events}
    assert made["oauth_config"]["redirect_urls"] == [f"{URL}/slack/oauth_redirect"]


def test_every_command_of_the_bot_is_in_the_manifest() -> None:
    made = manifest(url=URL)
    names = {command["command"] for command in made["features"]["slash_commands"]}
    assert names == {f"/{name}" for name in COMMANDS}


def test_public_channels_only_unless_private_ones_are_asked_for() -> None:
    usual, more = manifest(url=URL), manifest(url=URL, private=True)
    assert not [scope for scope in usual["oauth_config"]["scopes"]["bot"] if "groups" in scope]
    assert "groups:history" in more["oauth_config"]["scopes"]["bot"]
    assert "message.groups" in more["settings"]["event_subscriptions"]["bot_events"]


@given(st.sets(st.sampled_from(sorted(FEATURES))), st.booleans())
def test_nobody_is_asked_for_group_direct_messages(without: set[str], private: bool) -> None:
    made = manifest(url=URL, without=without, private=private)
    events = made["settings"]["event_subscriptions"]["bot_events"]
    assert not [name for name in (*scopes(without=without), *events) if "mpim" in name]


@given(st.sets(st.sampled_from(sorted(FEATURES))))
def test_what_is_left_out_asks_for_nothing(without: set[str]) -> None:
    asked = set(manifest(url=URL, without=without)["oauth_config"]["scopes"]["bot"])
    assert set(NEEDED) <= asked
    for name in without:
        assert not asked & set(FEATURES[name])


def test_without_its_home_the_app_has_messages_only() -> None:
    made = manifest(url=URL, without=["home"])
    assert not made["features"]["app_home"]["home_tab_enabled"]
    assert made["features"]["app_home"]["messages_tab_enabled"]
    assert "app_home_opened" not in made["settings"]["event_subscriptions"]["bot_events"]


def test_socket_mode_needs_no_address() -> None:
    made = manifest(url=None, socket=True)
    assert made["settings"]["socket_mode_enabled"]
    assert "request_url" not in str(made)
    assert "url" not in made["features"]["slash_commands"][0]


def test_texts_fit_where_slack_shows_them() -> None:
    made = manifest(url=URL)
    display = made["display_information"]
    assert len(display["name"]) <= 35
    assert len(display["description"]) <= 140
    assert 175 <= len(display["long_description"]) <= 4000
    for command in made["features"]["slash_commands"]:
        assert len(command["command"]) <= 32


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"url": "http://chimein.example"}, "manifest-url"),
        ({"url": "chimein.example"}, "manifest-url"),
        ({"url": "https://"}, "manifest-url"),
        ({"url": "https://[::1"}, "manifest-url"),
        ({"url": "https://x.example:0"}, "manifest-url"),
        ({"url": "https://user:word@x.example"}, "manifest-url"),
        ({"url": "https://x.example/?q=1"}, "manifest-url"),
        ({"url": None}, "manifest-no-url"),
        ({"url": URL, "without": ["telemetry"]}, "manifest-feature"),
    ],
)
def test_what_makes_no_manifest_is_refused_in_a_sentence(
    arguments: dict[str, object], code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        manifest(**arguments)  # type: ignore[arg-type]
    assert refused.value.code == code
    assert explain(refused.value)


def test_a_missing_scope_is_named_where_slack_tells_what_it_gave() -> None:
    assert lacking({"commands"}) == [scope for scope in NEEDED if scope != "commands"]
    assert lacking(()) == []


def test_the_docs_say_why_for_each_scope_and_how_to_leave_it_out() -> None:
    rows = [line for line in DOCS.read_text().splitlines() if line.startswith("| `")]
    for scope in scopes(private=True):
        (row,) = [line for line in rows if f"`{scope}`" in line.split("|")[1]]
        for name, optional in FEATURES.items():
            assert (scope in optional) == (f"`--without {name}`" in row)
