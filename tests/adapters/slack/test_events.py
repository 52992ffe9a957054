"""What Slack's events tell, and that nothing which anybody wrote is in it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.imports.slack_export.acts import Reader
from adapters.slack.events import CONVERSATION, IGNORED, arrival, kind
from nudges.activity import Rung, act_key
from nudges.arrival import (
    Acted,
    Arrival,
    Attended,
    CameIn,
    ChannelGone,
    ChannelTold,
    MemberTold,
    Missed,
    TakenBack,
    Told,
    WentOut,
)
from nudges.rules.away import Status
from nudges.store.told import dump, load
from tests.conftest import SECRET

NOW = datetime(2026, 3, 3, 11, tzinfo=UTC)
WROTE = "1772532000.000100"
LATER = "1772532060.000200"
CANARY = "xylocanaryphone"
USER = {"id": "U1", "team_id": "T1", "name": "ada", "real_name": "Ada", "tz": "Europe/Zurich"}
MESSAGE = {
    "type": "message",
    "channel": "C1",
    "channel_type": "channel",
    "user": "U1",
    "team": "T1",
    "text": f"{CANARY}?",
    "ts": WROTE,
    "event_ts": WROTE,
}
REACTION = {
    "type": "reaction_added",
    "user": "U1",
    "reaction": "tada",
    "item": {"type": "message", "channel": "C1", "ts": WROTE},
    "event_ts": LATER,
}


def body(event: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "event_callback",
        "team_id": "T1",
        "event_id": "Ev1",
        "event_time": 1772532060,
        "authorizations": [{"team_id": "T1", "user_id": "UBOT", "is_bot": True}],
        "event": event,
        **more,
    }


def told(event: dict[str, Any], **more: Any) -> tuple[Told, ...]:
    found = arrival(body(event, **more), received_at=NOW)
    return () if found is None else found.told


def acted(event: dict[str, Any]) -> Acted:
    (one,) = told(event)
    assert isinstance(one, Acted)
    return one


def test_a_post_a_reply_and_a_reaction_are_acts() -> None:
    assert acted(MESSAGE).act.rung is Rung.POST
    assert acted(MESSAGE).act.question is True
    reply = acted(MESSAGE | {"thread_ts": "1772531000.000100"}).act
    assert (reply.rung, reply.thread) == (Rung.REPLY, "1772531000.000100")
    assert acted(REACTION).act.rung is Rung.REACT
    assert acted(REACTION | {"reaction": "two"}).act.rung is Rung.VOTE


@pytest.mark.parametrize("subtype", ["file_share", "me_message", "thread_broadcast"])
def test_a_file_an_action_and_a_broadcast_reply_are_written_by_a_person(subtype: str) -> None:
    assert acted(MESSAGE | {"subtype": subtype}).act.member == "U1"


@pytest.mark.parametrize(
    "change",
    [
        {"subtype": "bot_message"},
        {"bot_id": "B1"},
        {"subtype": "channel_join"},
        {"subtype": "channel_topic"},
        {"subtype": "message_replied"},
        {"subtype": "something_new_of_next_year"},
        {"channel_type": "mpim"},
        {"team": "T9"},
        {"user_team": "T9"},
        {"source_team": "T9"},
        {"user": None},
    ],
)
def test_bots_notices_group_messages_and_other_companies_are_no_acts(
    change: dict[str, Any],
) -> None:
    assert told(MESSAGE | change) == ()
    assert kind(body(MESSAGE | change)) == IGNORED


def test_an_edit_is_no_act_and_a_deletion_takes_the_act_back() -> None:
    around = {"type": "message", "channel": "C1", "channel_type": "channel", "event_ts": LATER}
    edited = around | {
        "subtype": "message_changed",
        "message": MESSAGE,
        "previous_message": MESSAGE,
    }
    assert told(edited) == ()
    deleted = around | {"subtype": "message_deleted", "previous_message": MESSAGE}
    tombstone = edited | {"message": {"subtype": "tombstone", "ts": WROTE}}
    for event in (deleted, tombstone):
        (back,) = told(event)
        assert isinstance(back, TakenBack)
        assert act_key(SECRET, "T1", back.act) == act_key(SECRET, "T1", acted(MESSAGE).act)
        assert back.at > acted(MESSAGE).at


def test_a_reaction_taken_back_is_the_act_that_was_given() -> None:
    (back,) = told(REACTION | {"type": "reaction_removed"})
    assert isinstance(back, TakenBack)
    assert act_key(SECRET, "T1", back.act) == act_key(SECRET, "T1", acted(REACTION).act)


def test_an_event_and_an_export_tell_of_the_same_act() -> None:
    listed = MESSAGE | {"reactions": [{"name": "tada", "users": ["U1"], "count": 1}]}
    reader = Reader(latest=NOW, people={"U1"}, bots=set())
    exported = list(reader.acts("C1", [listed], "day.json"))  # type: ignore[list-item]
    live = [acted(MESSAGE).act, acted(REACTION).act]
    assert [act_key(SECRET, "T1", act) for act in exported] == [
        act_key(SECRET, "T1", act) for act in live
    ]


def test_coming_and_going_is_told_and_the_bots_own_apart() -> None:
    joined = {"type": "member_joined_channel", "channel": "C1", "user": "U1", "team": "T1"}
    assert told(joined) == (CameIn(channel="C1", member="U1"),)
    assert told(joined | {"team": "T9"}) == ()
    assert told(joined | {"type": "member_left_channel"}) == (WentOut(channel="C1", member="U1"),)
    assert told(joined | {"user": "UBOT"}) == (Attended(channel="C1", inside=True),)
    left = joined | {"type": "member_left_channel", "user": "UBOT"}
    assert told(left) == (Attended(channel="C1", inside=False),)


@pytest.mark.parametrize(
    ("profile", "status"),
    [
        ({}, None),
        ({"status_emoji": 7, "status_expiration": "soon"}, None),
        ({"status_emoji": "", "status_expiration": 0}, Status(away=False)),
        ({"status_emoji": ":bus:", "status_expiration": 1772540000}, Status(away=False)),
        ({"status_emoji": ":palm_tree:", "status_expiration": 0}, Status(away=True)),
        ({"status_emoji": ":palm_tree:", "status_expiration": -1e300}, Status(away=True)),
        (
            {"status_emoji": ":face_with_thermometer:", "status_expiration": 1772540000},
            Status(away=True, until=datetime.fromtimestamp(1772540000, UTC)),
        ),
    ],
)
def test_a_status_is_told_by_its_emoji_and_never_by_its_words(
    profile: dict[str, Any], status: Status | None
) -> None:
    user = USER | {"profile": profile | {"status_text": CANARY}}
    (one,) = told({"type": "user_change", "user": user})
    assert isinstance(one, MemberTold)
    assert one.entry.status == status
    assert load(dump((one,)) or "") == (one,)
    assert CANARY not in repr(one)


@pytest.mark.parametrize("name", ["team_join", "user_change", "user_huddle_changed"])
def test_people_are_told_of_as_they_are_now(name: str) -> None:
    (one,) = told({"type": name, "user": USER | {"deleted": True, "is_restricted": True}})
    assert isinstance(one, MemberTold)
    assert (one.entry.id, one.entry.zone) == ("U1", "Europe/Zurich")
    assert one.entry.deleted
    assert one.entry.guest


@pytest.mark.parametrize("change", [{"team_id": "T9"}, {"is_stranger": True}])
def test_strangers_are_not_told_of(change: dict[str, Any]) -> None:
    assert told({"type": "user_change", "user": USER | change}) == ()


def test_people_of_the_same_enterprise_are_no_strangers() -> None:
    grid = USER | {"team_id": "E1", "enterprise_user": {"enterprise_id": "E1"}}
    assert len(told({"type": "user_change", "user": grid}, enterprise_id="E1")) == 1


def test_channels_are_followed_and_none_counts_before_an_admin_chose_it() -> None:
    (new,) = told({"type": "channel_created", "channel": {"id": "C1", "name": "pets"}})
    assert isinstance(new, ChannelTold)
    assert not new.entry.included
    (gone,) = told({"type": "channel_archive", "channel": "C1"})
    assert isinstance(gone, ChannelTold)
    assert gone.entry.archived
    (back,) = told({"type": "channel_unarchive", "channel": "C1"})
    assert isinstance(back, ChannelTold)
    assert not back.entry.archived
    assert told({"type": "channel_deleted", "channel": "C1"}) == (ChannelGone(channel="C1"),)


def test_what_slack_left_out_is_a_gap_on_that_day() -> None:
    said = {"type": "app_rate_limited", "team_id": "T1", "minute_rate_limited": 1772532060}
    found = arrival(said, received_at=NOW)
    assert found is not None
    assert found.told == (Missed(day=datetime.fromtimestamp(1772532060, UTC).date()),)


def test_what_is_said_to_the_bot_alone_is_a_conversation_and_no_act() -> None:
    direct = {**REACTION, "item": {"type": "message", "channel": "D1", "ts": WROTE}}
    for event in (
        MESSAGE | {"channel": "D1", "channel_type": "im"},
        {"type": "app_home_opened", "user": "U1", "tab": "home"},
        direct,
    ):
        assert told(event) == ()
        assert kind(body(event)) == CONVERSATION


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
SAMPLES = (
    MESSAGE,
    MESSAGE | {"subtype": "message_deleted", "previous_message": MESSAGE},
    MESSAGE | {"subtype": "message_changed", "message": {"subtype": "tombstone"}},
    REACTION,
    {"type": "user_change", "user": USER},
    {"type": "channel_rename", "channel": {"id": "C1", "name": "pets", "created": 1}},
    {"type": "member_joined_channel", "channel": "C1", "user": "U1"},
    {"type": "tokens_revoked", "tokens": {"bot": ["UBOT"]}},
)


@settings(max_examples=400)
@given(st.data())
def test_whatever_comes_is_an_arrival_or_malformed_and_never_a_fault(data: st.DataObject) -> None:
    sent: dict[str, Any] = body(dict(data.draw(st.sampled_from(SAMPLES))))
    if data.draw(st.booleans()):
        sent[data.draw(st.sampled_from(sorted(sent)))] = data.draw(anything)
    if isinstance(sent["event"], dict) and sent["event"]:
        event = dict(sent["event"])
        event[data.draw(st.sampled_from(sorted(event)))] = data.draw(anything)
        sent["event"] = event
    kind(sent)
    try:
        found = arrival(sent, received_at=NOW)
    except ValueError:
        return
    assert found is None or isinstance(found, Arrival)
    assert CANARY not in repr(found)
