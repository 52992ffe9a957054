"""What a colleague reads when an offer comes."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from nudges.activity import Rung
from nudges.message import Buttons, Go, Message, Text
from nudges.nudge import Answer, Nudge, Offer, Place, Reason, SkipReason
from nudges.people import Member
from nudges.programme import Channel
from nudges.rules.catalogue import CATALOGUE
from nudges.talk import offers
from nudges.talk.introduction import UNKNOWN, Host
from nudges.talk.wording import wording
from tests.builders import NOW, a_member

SAY = wording()
CHANNELS = {"C1": Channel(id="C1", name="lunch")}
KNOWN = a_member("ann", introduced_at=datetime(2026, 1, 1, tzinfo=UTC))


def a_nudge(
    name: str = "say_hello", *, rung: Rung = Rung.POST, reason: Reason = Reason.NEVER_YET
) -> Nudge:
    offer = Offer(name=name, rung=rung, place=Place(channel="C1"), reason=reason)
    return Nudge(id="n1", member="ann", schedule="s1", occurrence="x", decided_at=NOW, offer=offer)


def compose(
    nudge: Nudge,
    member: Member,
    channels: dict[str, Channel],
    *,
    platform: str = "slack",
    host: Host = UNKNOWN,
) -> Message:
    return offers.compose(nudge, member, channels, platform=platform, host=host)


def words(message: Message) -> str:
    texts = (block.text for block in message.blocks if isinstance(block, Text))
    return f"{message.text} {' '.join(texts)}"


def labels(message: Message) -> list[str]:
    rows = [block.buttons for block in message.blocks if isinstance(block, Buttons)]
    return [button.label for row in rows for button in row]


@pytest.mark.parametrize("name", CATALOGUE)
@pytest.mark.parametrize("reason", Reason)
def test_an_offer_says_what_why_where_and_how_long_and_how_to_stop(
    name: str, reason: Reason
) -> None:
    message = compose(a_nudge(name, reason=reason), KNOWN, CHANNELS)
    assert "#lunch" in message.text
    assert SAY("offer-time", seconds=CATALOGUE[name].seconds) in message.text
    assert "stop" in message.text
    assert SAY(f"reason-{reason}") in words(message)
    assert [b.place.channel for b in message.blocks if isinstance(b, Go)] == ["C1"]
    assert labels(message) == ["Why did I get this?", "Not now", "Less often", "Stop"]


def test_what_shows_on_a_shared_screen_tells_no_reason() -> None:
    for reason in Reason:
        message = compose(a_nudge(reason=reason), KNOWN, CHANNELS)
        assert SAY(f"reason-{reason}") not in message.text
        assert message.text == compose(a_nudge(), KNOWN, CHANNELS).text


def test_reading_can_be_told_because_it_cannot_be_seen() -> None:
    assert "Done" in labels(compose(a_nudge("read_lively", rung=Rung.READ), KNOWN, CHANNELS))


@pytest.mark.parametrize("rung", [Rung.REACT, Rung.VOTE])
def test_what_a_platform_does_not_show_can_be_told(rung: Rung) -> None:
    nudge = a_nudge("react_thread", rung=rung)
    told = {"Done", "Useful"}
    assert told <= set(labels(compose(nudge, KNOWN, CHANNELS, platform="teams")))
    assert not told & set(labels(compose(nudge, KNOWN, CHANNELS, platform="slack")))
    assert not told & set(labels(compose(a_nudge(), KNOWN, CHANNELS, platform="teams")))


@pytest.mark.parametrize("answer", Answer)
def test_an_offer_that_was_answered_shows_no_reason_and_asks_nothing(answer: Answer) -> None:
    message = compose(replace(a_nudge(), answer=answer), KNOWN, CHANNELS)
    assert not any(SAY(f"reason-{reason}") in words(message) for reason in Reason)
    assert labels(message) == []


def test_the_first_message_of_all_begins_with_who_runs_this() -> None:
    host = Host(name="Acme", owners=("Olga",))
    message = compose(a_nudge(), a_member("ann"), CHANNELS, host=host)
    assert message.text.startswith("I’m Chime In, a small helper that Acme runs.")
    assert "Olga" in message.text
    assert all(SAY(f"introduction-{part}") in words(message) for part in ("sees", "keeps", "stop"))
    assert "#lunch" in message.text


def test_an_introduction_without_an_owner_names_the_admins() -> None:
    assert "the admins of your workspace" in compose(a_nudge(), a_member("ann"), CHANNELS).text


def test_a_channel_that_nobody_knows_is_named_by_its_id() -> None:
    assert "#C1" in compose(a_nudge(), KNOWN, {}).text


def test_a_skip_has_no_message() -> None:
    skip = replace(a_nudge(), offer=None, skip=SkipReason.PAUSED)
    with pytest.raises(ValueError, match="no message"):
        compose(skip, KNOWN, CHANNELS)
