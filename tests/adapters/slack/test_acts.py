"""What a message shows: the same acts from an event, a page of history and an export."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.imports.slack_export.acts import Reader
from adapters.slack import acts
from nudges.activity import Activity

PEOPLE = ("UANN", "UBEN")
SUBTYPES = (
    None,
    "file_share",
    "me_message",
    "thread_broadcast",
    "channel_join",
    "channel_topic",
    "bot_message",
    "tombstone",
    "something_new",
)
STAMPS = st.integers(1_600_000_000, 1_700_000_000).map(lambda second: f"{second}.000200")
REACTION = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["tada", "one", "wave::skin-tone-2"]),
        "users": st.lists(st.sampled_from(PEOPLE), unique=True),
        "count": st.just(2),
    }
)
MESSAGE = st.fixed_dictionaries(
    {"ts": STAMPS, "user": st.sampled_from(PEOPLE), "type": st.just("message")},
    optional={
        "subtype": st.sampled_from([s for s in SUBTYPES if s]),
        "thread_ts": STAMPS,
        "bot_id": st.just("B1"),
        "text": st.sampled_from(["Shall we?", "No.", ""]),
        "reactions": st.lists(REACTION, max_size=2),
    },
)

A_MESSAGE: dict[str, Any] = {"type": "message", "user": "UANN", "ts": "1700000000.000100"}


def read(message: Mapping[str, Any]) -> list[Activity]:
    own = acts.written(message, "C1")
    return [*([] if own is None else [own]), *acts.reacted(message, "C1")]


@given(MESSAGE)
def test_history_and_an_export_tell_of_the_same_acts(message: dict[str, Any]) -> None:
    reader = Reader(latest=datetime(2027, 1, 1, tzinfo=UTC), people=set(PEOPLE), bots=set())
    assert read(message) == list(reader.acts("C1", [message], "day.json"))  # type: ignore[list-item]


@pytest.mark.parametrize(
    "wrong",
    [
        {"ts": None},
        {"ts": "soon"},
        {"ts": 1_700_000_000.5},
        {"thread_ts": ["1"]},
        {"reactions": [{"name": "a\nb", "users": ["UANN"]}]},
        {"reactions": [{"name": "a" * 1000, "users": ["UANN"]}]},
    ],
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no "):
        read(A_MESSAGE | wrong)


@pytest.mark.parametrize("odd", [{"subtype": {}}, {"user": 3}, {"user": None}, {"reactions": "x"}])
def test_what_is_merely_odd_is_no_act(odd: dict[str, Any]) -> None:
    assert len(read(A_MESSAGE | odd)) <= 1
