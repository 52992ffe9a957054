"""What a colleague reads when an offer comes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from nudges.message import Buttons, Go, Message, Text
from nudges.nudge import Answer, Nudge, Offer, Place, Reason, SkipReason
from nudges.people import Member
from nudges.programme import Channel
from nudges.rules.catalogue import CATALOGUE
from nudges.rules.offers import Done
from nudges.store.database import Database
from nudges.talk import offers
from nudges.talk.desk import Desk
from nudges.talk.introduction import UNKNOWN, Host
from nudges.talk.steps import STEPS
from nudges.talk.wording import wording
from tests.builders import NOW, a_member, a_workspace
from tests.vaults import VAULT

SAY = wording()
LUNCH = Channel(id="C1", name="lunch")
KNOWN = a_member("ann")
NEW = a_member("ann", introduced_at=None)
PLAIN = [name for name in CATALOGUE if name not in STEPS]


def a_nudge(name: str = "say_hello", *, reason: Reason = Reason.NEVER_YET) -> Nudge:
    kind = CATALOGUE[name]
    place = Place(channel="C1") if kind.room else None
    offer = Offer(name=name, rung=kind.rung, place=place, reason=reason)
    return Nudge(id="n1", member="ann", schedule="s1", occurrence="x", decided_at=NOW, offer=offer)


async def compose(
    database: Database,
    nudge: Nudge,
    member: Member = KNOWN,
    *,
    platform: str = "slack",
    host: Host = UNKNOWN,
) -> Message:
    workspace = await a_workspace(database, places=[LUNCH], platform=platform, id_=platform)
    desk = Desk(database=database, workspace=workspace, vault=VAULT, host=host)
    message = await offers.compose(nudge, member, desk, NOW)
    assert message is not None
    return message


def words(message: Message) -> str:
    texts = (block.text for block in message.blocks if isinstance(block, Text))
    return f"{message.text} {' '.join(texts)}"


def labels(message: Message) -> list[str]:
    """Of the last row: what answers the card."""
    rows = [block.buttons for block in message.blocks if isinstance(block, Buttons)]
    return [button.label for button in rows[-1]] if rows else []


@pytest.mark.parametrize("name", PLAIN)
async def test_an_offer_says_what_where_and_how_long_and_how_to_stop(
    sqlite: Database, name: str
) -> None:
    message = await compose(sqlite, a_nudge(name))
    assert SAY("offer-time", seconds=CATALOGUE[name].seconds) in message.text
    assert "stop" in message.text
    if CATALOGUE[name].room:
        assert "#lunch" in message.text
        assert [b.place for b in message.blocks if isinstance(b, Go)] == [Place(channel="C1")]
    else:
        (first, *_) = [b for b in message.blocks if isinstance(b, Buttons)]
        assert [button.action for button in first.buttons] == [f"do.{CATALOGUE[name].opens}"]
    answers = labels(message)
    assert answers[0] == "Why did I get this?"
    assert [label for label in answers if label in ("Not now", "Less often", "Stop")] == [
        "Not now",
        "Less often",
        "Stop",
    ]


@pytest.mark.parametrize("name", PLAIN)
async def test_a_card_is_the_same_whyever_somebody_got_it(sqlite: Database, name: str) -> None:
    workspace = await a_workspace(sqlite, places=[LUNCH])
    desk = Desk(database=sqlite, workspace=workspace, vault=VAULT)
    cards = [
        await offers.compose(a_nudge(name, reason=reason), KNOWN, desk, NOW) for reason in Reason
    ]
    assert all(card == cards[0] for card in cards)
    assert cards[0] is not None
    assert not any(SAY(f"reason-{reason}") in words(cards[0]) for reason in Reason)


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("platform", ["slack", "teams"])
async def test_what_a_platform_does_not_show_can_be_told(
    sqlite: Database, name: str, platform: str
) -> None:
    kind, told = CATALOGUE[name], {"Done", "Useful"}
    hidden = platform == "teams" and kind.done is Done.SEEN and name.startswith(("react", "vote"))
    wanted = told if hidden else {"Done"} if kind.done is Done.TOLD else set()
    assert told & set(labels(await compose(sqlite, a_nudge(name), platform=platform))) == wanted


@pytest.mark.parametrize("answer", Answer)
async def test_an_offer_that_was_answered_shows_no_reason_and_asks_nothing(
    sqlite: Database, answer: Answer
) -> None:
    message = await compose(sqlite, replace(a_nudge(), answer=answer))
    assert not any(SAY(f"reason-{reason}") in words(message) for reason in Reason)
    assert SAY("offer-why") not in words(message)
    assert labels(message) == []


async def test_the_first_message_of_all_begins_with_who_runs_this(sqlite: Database) -> None:
    message = await compose(sqlite, a_nudge(), NEW, host=Host(name="Acme", owners=("Olga",)))
    assert message.text.startswith("I’m Chime In, a small helper that Acme runs.")
    assert "Olga" in message.text
    assert all(SAY(f"introduction-{part}") in words(message) for part in ("sees", "keeps", "stop"))
    assert "#lunch" in message.text


async def test_an_introduction_without_an_owner_names_the_admins(sqlite: Database) -> None:
    assert "the admins of your workspace" in (await compose(sqlite, a_nudge(), NEW)).text


async def test_a_channel_that_nobody_knows_is_named_by_its_id(sqlite: Database) -> None:
    nudge = a_nudge()
    assert nudge.offer is not None
    elsewhere = replace(nudge, offer=replace(nudge.offer, place=Place(channel="C9")))
    assert "#C9" in (await compose(sqlite, elsewhere)).text


async def test_a_skip_has_no_message(sqlite: Database) -> None:
    skip = replace(a_nudge(), offer=None, skip=SkipReason.PAUSED)
    with pytest.raises(ValueError, match="no message"):
        await compose(sqlite, skip)


async def test_a_step_that_can_not_be_done_any_more_is_no_card(
    sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(*_: object) -> None:
        return None

    monkeypatch.setitem(STEPS, "practise", gone)
    desk = Desk(database=sqlite, workspace=await a_workspace(sqlite), vault=VAULT)
    later = NOW + timedelta(days=1)
    assert await offers.compose(a_nudge("practise"), KNOWN, desk, later) is None
