"""What Slack sends becomes a turn, whatever is in it, or is refused as not Slack's."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.inbound import Heard, Place, heard, spoken
from adapters.slack.people import Malformed
from nudges.talk.tidy import LONGEST
from tests.adapters.slack.payloads import BODIES, CHANGED, EVENT, GONE, REAL, nearly
from tests.builders import NOW

TAP: dict[str, Any] = {
    "type": "block_actions",
    "team": {"id": "T1"},
    "user": {"id": "UANN"},
    "container": {"type": "message", "channel_id": "D1", "message_ts": "1.1"},
    "trigger_id": "t",
    "response_url": "https://hooks.slack.com/x",
    "actions": [{"action_id": "do.now|3", "value": "v", "action_ts": "5.5"}],
}


def found(body: dict[str, Any]) -> Heard:
    answer = heard(body, NOW)
    assert answer is not None
    return answer


def said(**event: Any) -> dict[str, Any]:
    message = {"type": "message", "channel_type": "im", "channel": "D1", "user": "UANN"}
    return {"type": "event_callback", "team_id": "T1", "event": message | {"ts": "2.2"} | event}


@given(BODIES)
def test_whatever_comes_is_a_turn_or_refused(body: dict[str, Any]) -> None:
    with suppress(Malformed):
        heard(body, NOW)


@pytest.mark.parametrize("body", REAL)
def test_what_is_not_quite_slacks_is_a_turn_or_refused(body: dict[str, Any]) -> None:
    assert heard(body, NOW) is not None
    for each in nearly(body):
        with suppress(Malformed):
            heard(each, NOW)


@given(st.text())
def test_any_text_can_be_typed(text: str) -> None:
    body = {"team_id": "T1", "user_id": "UANN", "command": "/nudge", "text": text}
    turn = found(body).turn
    assert turn.command == "nudge"
    assert len(turn.text) <= LONGEST


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("make <@U1|ann> owner", "make U1 owner"),
        ("add <#C1|lunch> and <#C2>", "add C1 and C2"),
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("<https://example.com/a?b=c|here>", "https://example.com/a?b=c"),
        ("<mailto:ann@example.com|ann@example.com>", "mailto:ann@example.com"),
        ("1 < 2", "1 < 2"),
    ],
)
def test_people_channels_and_links_are_read_as_they_were_meant(typed: str, meant: str) -> None:
    assert spoken(typed) == meant


def test_a_command_is_a_turn_of_whoever_typed_it() -> None:
    body = {"team_id": "T1", "enterprise_id": "E1", "user_id": "UANN", "command": "/nudge-admin"}
    answer = found(body | {"text": " roles ", "channel_id": "C1", "trigger_id": "t"})
    turn = answer.turn
    assert (turn.workspace, turn.member, turn.at) == ("T1", "UANN", NOW)
    assert (turn.command, turn.text, turn.private) == ("nudge-admin", "roles", True)
    assert (answer.where.place, answer.enterprise) == (Place.COMMAND, "E1")


def test_a_tap_is_a_turn_in_the_place_of_its_button() -> None:
    answer = found(TAP)
    assert (answer.turn.action, answer.turn.value) == ("do.now", "v")
    assert (answer.where.place, answer.where.ts) == (Place.DIRECT, "1.1")
    hidden = TAP["container"] | {"channel_id": "C1", "is_ephemeral": True}
    assert found(TAP | {"container": hidden}).where.place is Place.EPHEMERAL
    public = TAP["container"] | {"channel_id": "C1"}
    assert found(TAP | {"container": public}).where.place is Place.CHANNEL
    at_home = TAP | {"container": {"type": "view"}, "view": {"type": "home", "id": "V1"}}
    assert found(at_home).where.place is Place.HOME


def test_a_tap_in_an_enterprise_belongs_to_the_workspace_of_the_view() -> None:
    view = {"type": "modal", "id": "V1", "app_installed_team_id": "T2"}
    body = TAP | {"team": None, "enterprise": {"id": "E1"}, "view": view}
    answer = found(body)
    assert (answer.turn.workspace, answer.enterprise) == ("T2", "E1")
    assert answer.where == answer.where.__class__(place=Place.MODAL, trigger="t", view="V1")


def test_saying_it_again_is_what_was_typed_before() -> None:
    body = TAP | {"actions": [{"action_id": "again|1", "value": "/nudge pause"}]}
    turn = found(body).turn
    assert (turn.action, turn.text) == ("", "/nudge pause")


def test_a_form_is_handed_in_where_it_was_opened() -> None:
    state = {"values": {"length": {"value": {"selected_option": {"value": "14"}}}}}
    view = {"id": "V1", "type": "modal", "callback_id": "pause", "state": state}
    body = {"type": "view_submission", "team": {"id": "T1"}, "user": {"id": "UANN"}}
    kept = '{"value": "x", "channel": "home"}'
    answer = found(body | {"view": view | {"private_metadata": kept}})
    assert (answer.turn.action, answer.turn.value) == ("pause", "x")
    assert answer.turn.fields == {"length": "14"}
    assert answer.where.place is Place.HOME
    assert found(body | {"view": view}).where.place is Place.MODAL


def test_what_is_written_to_the_bot_alone_is_free_text() -> None:
    answer = found(said(text="Hello &amp; bye"))
    assert (answer.turn.text, answer.turn.command, answer.cut) == ("Hello & bye", "", False)
    assert (answer.where.place, answer.where.ts) == (Place.DIRECT, "")
    assert found(said(text="Hello", thread_ts="1.1")).where.ts == "1.1"
    assert found(said(text="x" * 4000)).cut


@pytest.mark.parametrize(
    "event", [{"subtype": "message_changed"}, {"bot_id": "B1"}, {"channel_type": "channel"}]
)
def test_what_is_not_written_to_the_bot_alone_is_none_of_its_business(event: Any) -> None:
    assert heard(said(text="Hello", **event), NOW) is None


def test_only_reactions_to_direct_messages_are_looked_at() -> None:
    event = {"type": "reaction_added", "user": "UANN"}
    direct = found(said(**event, item={"channel": "D1", "ts": "1.1"}))
    assert (direct.turn.action, direct.where.ts) == ("practise.react", "1.1")
    assert heard(said(**event, item={"channel": "C1", "ts": "1.1"}), NOW) is None


@pytest.mark.parametrize(
    ("event", "action"), [(CHANGED, "practise.edit"), (GONE, "practise.delete")]
)
def test_ones_own_reply_that_was_changed_or_deleted_leads_to_what_it_answered(
    event: dict[str, Any], action: str
) -> None:
    answer = found(EVENT | {"event": event})
    assert (answer.turn.action, answer.turn.member, answer.where.ts) == (action, "UANN", "1.1")
    assert answer.turn.text == ""


@pytest.mark.parametrize(
    "message",
    [
        {"bot_id": "B1"},
        {"subtype": "tombstone"},
        {"thread_ts": "2.2"},
        {"thread_ts": ""},
        {"text": "Hi"},
        {"edited": None},
    ],
)
def test_what_changes_by_itself_or_stands_alone_is_no_practice(message: dict[str, Any]) -> None:
    changed = {name: v for name, v in (CHANGED["message"] | message).items() if v is not None}
    assert heard(EVENT | {"event": CHANGED | {"message": changed}}, NOW) is None
    assert heard(EVENT | {"event": CHANGED | {"channel_type": "channel"}}, NOW) is None
