"""What people write, tap and hand in in Teams, as turns."""

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.inbound import PRACTISE, heard, spoken
from adapters.teams.people import Malformed
from nudges.talk.tidy import LONGEST
from tests.builders import NOW
from tests.teams.fake import TENANT

BOT = {"id": "28:bot", "name": "Chime In"}


def personal(kind: str = "message", **more: Any) -> dict[str, Any]:
    """An activity in Ann's chat with the bot."""
    return {
        "type": kind,
        "id": "1700000000001",
        "serviceUrl": "https://smba.trafficmanager.net/teams/",
        "from": {"id": "29:ann"},
        "recipient": BOT,
        "conversation": {"id": "a:ann", "conversationType": "personal", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
    } | more


def mention(who: dict[str, str], name: str) -> dict[str, Any]:
    return {"type": "mention", "mentioned": who, "text": f"<at>{name}</at>"}


def test_what_is_written_to_the_bot_alone_is_private_free_text() -> None:
    found = heard(personal(text=" my data\n"), NOW)
    assert found is not None
    turn = found.turn
    assert (turn.workspace, turn.member, turn.at) == (TENANT, "29:ann", NOW)
    assert (turn.text, turn.command, turn.action, turn.private) == ("my data", "", "", True)
    assert (found.where.conversation, found.where.personal) == ("a:ann", True)


def test_the_bots_name_is_no_part_of_what_was_said_and_others_are_named_by_their_ids() -> None:
    text = "<at>Chime In</at>&nbsp;nudge-admin owner <at>Dana Lead</at> &amp; more"
    entities = [mention(BOT, "Chime In"), mention({"id": "29:dana"}, "Dana Lead")]
    said = spoken(personal(text=text, entities=entities))
    assert said.split() == ["nudge-admin", "owner", "29:dana", "&", "more"]


@pytest.mark.parametrize("place", ["channel", "groupChat"])
def test_where_others_read_along_nothing_is_private(place: str) -> None:
    conversation = {"id": "19:x@thread.tacv2;messageid=17", "conversationType": place}
    found = heard(personal(text="stop", conversation=conversation), NOW)
    assert found is not None
    assert not found.turn.private
    assert found.where.conversation == "19:x@thread.tacv2;messageid=17"


def test_very_long_text_is_cut_and_said_to_be() -> None:
    found = heard(personal(text="x" * (LONGEST + 1)), NOW)
    assert found is not None
    assert (len(found.turn.text), found.cut) == (LONGEST, True)


def test_a_reaction_that_is_added_is_noticed_and_one_that_is_taken_back_is_not() -> None:
    added = personal("messageReaction", reactionsAdded=[{"type": "like"}], replyToId="7")
    found = heard(added, NOW)
    assert found is not None
    assert (found.turn.action, found.where.message) == (PRACTISE, "7")
    removed = personal("messageReaction", reactionsRemoved=[{"type": "like"}], replyToId="7")
    assert heard(removed, NOW) is None


@pytest.mark.parametrize("content", ['{"messageId": "7"}', {"messageId": "7"}])
def test_a_message_that_quotes_another_answers_it(content: object) -> None:
    quoted = [{"contentType": "messageReference", "content": content}]
    found = heard(personal(text="Well done!", attachments=quoted), NOW)
    assert found is not None
    assert found.where.message == "7"


def test_a_tap_says_what_was_tapped_and_where() -> None:
    action = {"type": "Action.Execute", "verb": "nudge.not_now", "data": {"value": "n1"}}
    tapped = personal("invoke", name="adaptiveCard/action", value={"action": action}, replyToId="7")
    found = heard(tapped, NOW)
    assert found is not None
    assert (found.turn.action, found.turn.value, found.turn.fields) == ("nudge.not_now", "n1", {})
    assert (found.where.message, found.where.form) == ("7", False)


@pytest.mark.parametrize(
    "activity",
    [
        personal("invoke", name="task/fetch", value={}),
        personal("typing"),
        personal("conversationUpdate"),
        {"type": 3},
    ],
)
def test_what_wants_no_answer_gets_none(activity: dict[str, Any]) -> None:
    assert heard(activity, NOW) is None


@pytest.mark.parametrize(
    "broken",
    [
        {"from": {}},
        {"from": {"id": "29 ann"}},
        {"conversation": {"conversationType": "personal"}},
        {"serviceUrl": None},
        {"channelData": {}, "conversation": {"id": "a:ann"}},
        {"entities": "mention"},
        {"attachments": [1]},
    ],
)
def test_what_teams_does_not_send_is_malformed(broken: dict[str, Any]) -> None:
    with pytest.raises(Malformed):
        heard(personal(text="hello") | broken, NOW)


@pytest.mark.parametrize("value", [None, {}, {"action": {"verb": ""}}, {"action": []}])
def test_a_tap_on_nothing_is_malformed(value: object) -> None:
    with pytest.raises(Malformed):
        heard(personal("invoke", name="adaptiveCard/action", value=value), NOW)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda part: (
        st.lists(part, max_size=3) | st.dictionaries(st.text(max_size=10), part, max_size=3)
    ),
    max_leaves=10,
)
NAMES = st.sampled_from(
    ["text", "entities", "attachments", "value", "replyToId", "from", "conversation"]
)


@given(
    st.sampled_from(["message", "messageReaction", "invoke"]),
    st.dictionaries(NAMES | st.just("reactionsAdded"), JSON, max_size=4),
)
def test_whatever_comes_is_heard_or_malformed(kind: str, odd: dict[str, Any]) -> None:
    with contextlib.suppress(Malformed):
        heard(personal(kind, name="adaptiveCard/action") | odd, NOW)
