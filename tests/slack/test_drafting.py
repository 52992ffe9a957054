"""A draft goes from a form in Slack into its answer, can be changed there, and is kept nowhere."""

from collections.abc import AsyncIterator

import pytest

from nudges.store.database import Database
from tests.dump import dump
from tests.slack.fake import Json
from tests.slack.talk import VAULT, Slackers, talking

CANARY = "The canary sings <!channel> about Project Falcon & co 🎉\nin two lines"


@pytest.fixture
async def slackers(sqlite_url: str) -> AsyncIterator[Slackers]:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database) as found:
        await found.command("UADA", "/nudge-admin checks add")
        filled = {"words": "project falcon", "advice": "Ask olga first.", "where": "everywhere"}
        await found.hand_in("UADA", found.slack.opened[-1], **filled)
        yield found
    await database.close()


async def compares(slackers: Slackers, text: str = CANARY) -> Json:
    """What the modal turns into."""
    await slackers.command("UANN", "/nudge draft")
    filled = {"text": text, "where": "inside", "channel": "C1"}
    shown = await slackers.hand_in("UANN", slackers.slack.opened[-1], **filled)
    return dict(shown["view"])


def elements(view: Json) -> list[Json]:
    rows = (block for block in view["blocks"] if block["type"] == "actions")
    return [element for row in rows for element in row["elements"]]


async def test_the_answer_takes_the_place_of_the_form_and_leads_on(slackers: Slackers) -> None:
    view = await compares(slackers)
    shown = str(view["blocks"])
    assert "On the list: project falcon. The advice there: Ask olga first." in shown
    go, change, policy = elements(view)
    assert go["url"].endswith("channel=C1")
    assert policy["action_id"].startswith("do.policy|")
    modal = {"id": slackers.slack.opened[-1]["id"], "type": "modal"}
    place = {"type": "view", "view_id": modal["id"]}
    await slackers.tap("UANN", "draft.again", change["value"], container=place, view=modal)
    again = slackers.slack.opened[-1]
    assert again["callback_id"] == "draft"
    assert again["blocks"][0]["element"]["initial_value"] == CANARY


async def test_nothing_of_it_is_in_the_database_in_what_is_printed_or_in_a_message(
    slackers: Slackers, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    database = slackers.ours.house.database
    before = await dump(database)
    await compares(slackers)
    refused = await slackers.hand_in(
        "UANN", slackers.slack.opened[-1], text=CANARY * 20, where="inside"
    )
    assert "too long" in refused["errors"]["text"]
    assert await dump(database) == before
    printed = capfd.readouterr()
    assert "canary" not in (caplog.text + printed.out + printed.err).casefold()
    assert "canary" not in str(slackers.slack.said)
