"""What Slack sends, nearly sends, and would never send."""

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

WORDS = """
    type team team_id user user_id id command text actions action_id value container channel
    channel_id is_ephemeral view state values callback_id private_metadata event item ts tab
    thread_ts message_ts bot_id subtype channel_type enterprise enterprise_id trigger_id
    response_url action_ts selected_options app_installed_team_id
"""
KEYS = st.sampled_from(WORDS.split())
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from(["T1", "UANN", "D1", "im", "message", "home", "modal", "reaction_added"]),
)
JSON: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(KEYS, inside, max_size=6),
    max_leaves=20,
)
TYPES = st.sampled_from(["block_actions", "view_submission", "event_callback", "view_closed"])
HOOK = {"response_url": "https://hooks.slack.com/1", "trigger_id": "1.1"}
WHO: dict[str, Any] = {"team": {"id": "T1"}, "user": {"id": "UANN"}}
VIEW: dict[str, Any] = {
    "id": "V1",
    "type": "modal",
    "callback_id": "pause",
    "private_metadata": "",
    "blocks": [],
    "state": {"values": {"length": {"value": {"value": "14"}}}},
}
BUTTON: dict[str, Any] = {"type": "button", "action_id": "do.now|1", "value": "v"}
IN_MESSAGE: dict[str, Any] = {"type": "message", "channel_id": "D1", "message_ts": "1.1"}
EVENT: dict[str, Any] = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1"}
SAID: dict[str, Any] = {"type": "message", "channel_type": "im", "channel": "D1", "user": "UANN"}
REPLY: dict[str, Any] = {"user": "UANN", "ts": "2.2", "thread_ts": "1.1", "text": "Hi"}
CHANGED: dict[str, Any] = SAID | {
    "subtype": "message_changed",
    "message": REPLY | {"text": "Hello", "edited": {"user": "UANN", "ts": "3.3"}},
    "previous_message": REPLY,
}
GONE: dict[str, Any] = SAID | {"subtype": "message_deleted", "previous_message": REPLY}
REAL: list[dict[str, Any]] = [
    {"team_id": "T1", "user_id": "UANN", "command": "/nudge", "text": "help"} | HOOK,
    WHO | {"type": "block_actions", "actions": [BUTTON], "container": IN_MESSAGE} | HOOK,
    WHO | {"type": "block_actions", "actions": [BUTTON], "view": VIEW},
    WHO | {"type": "view_submission", "view": VIEW},
    EVENT | {"event": SAID | {"text": "help", "ts": "1.1"}},
    EVENT | {"event": CHANGED},
    EVENT | {"event": GONE},
    EVENT | {"event": {"type": "app_home_opened", "user": "UANN", "tab": "home"}},
]


def nearly(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The body with one value after the other, however deep, left out or something else."""
    for key, value in body.items():
        rest = {name: each for name, each in body.items() if name != key}
        yield rest
        for other in (None, 3, "x", [3], {"x": 3}):
            yield rest | {key: other}
        if isinstance(value, dict):
            for inner in nearly(value):
                yield rest | {key: inner}
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for inner in nearly(value[0]):
                yield rest | {key: [inner]}


ANYTHING = st.dictionaries(KEYS, JSON, max_size=12)
BODIES = ANYTHING | st.builds(lambda body, kind: body | {"type": kind}, ANYTHING, TYPES)
