"""A day in Teams, in Microsoft's own client: an employee's, a manager's and an admin's."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from nudges.activity import Rung
from nudges.nudge import Offer, Place, Reason
from nudges.store.database import Database
from nudges.talk.wording import wording
from nudges.workspace import Workspace
from tests.clients.house import House, a_house, free_port, furnish, today
from tests.clients.playground import NEWS, Playground, chat, member, playing
from tests.nudges.engine.nudging import due
from tests.vaults import VAULT

pytestmark = pytest.mark.clients

SAY = wording()
HELLO = Offer(name="say_hello", rung=Rung.POST, place=Place(channel=NEWS), reason=Reason.NEVER_YET)


@dataclass(frozen=True, kw_only=True)
class Company:
    """The program with a company in it; ``playing`` is one of its people in their client."""

    house: House
    database: Database
    workspace: Workspace
    folder: Path

    @asynccontextmanager
    async def playing(self, name: str) -> AsyncIterator[Playground]:
        folder = self.folder / member(name)
        port = free_port()
        async with playing(name, bot=self.house.endpoint, folder=folder, port=port) as client:
            yield client


@pytest.fixture
async def company(tmp_path: Path) -> AsyncIterator[Company]:
    """It has been here for a while; Eve has not taken part yet, and an idea for her is due."""
    async with a_house(tmp_path) as house:
        database = Database.open(house.url, vault=VAULT)
        workspace = await furnish(database, today())
        await due(database, workspace, member("Eve Member"), offer=HELLO, at=today())
        yield Company(house=house, database=database, workspace=workspace, folder=tmp_path)
        await database.close()


def text(id_: str, **arguments: str) -> str:
    """The beginning of a text of ours, as a pattern."""
    return re.escape(SAY(id_, **arguments)[:60].strip())


async def looking_in(client: Playground) -> None:
    """Into a channel once, which is how this Teams tells the bot that it is in a team."""
    await client.open("News")
    await client.open("Personal Chat")


async def test_an_employee_gets_an_idea_says_not_now_practises_and_pauses(
    company: Company, pictures: Path
) -> None:
    async with company.playing("Eve Member") as eve:
        await looking_in(eve)
        await eve.say("help")
        await eve.sees(text("help-start"))
        await company.house.worker()
        await eve.sees(text("offer-heading"))
        await eve.picture(pictures / "teams-nudge.png", card=True)

        await eve.tap(SAY("button-why"))
        await eve.sees("Why you")
        await eve.tap(SAY("button-not_now"))
        await eve.sees(text("offer-answered-not_now"))

        await eve.say("Practise")
        await eve.sees(text("practise-start"))
        reaction = {"type": "messageReaction", "reactionsAdded": [{"type": "like"}]}
        told = reaction | {"replyToId": eve.last_message()}
        await eve.send(told, chat("Eve Member"))
        await eve.sees(text("practise-reacted"))

        await eve.say("/pause")
        await eve.sees(text("pause-length"))
        await eve.tap(SAY("pause-submit"))
        await eve.sees("no ideas from me before")


async def test_a_manager_reads_the_report_with_its_chart_and_others_are_told_why_not(
    company: Company, pictures: Path
) -> None:
    async with company.playing("Gus Boss") as gus:
        await gus.say("adoption-report last-month")
        await gus.sees("Who took part in")
        assert await gus.charts()
        await gus.picture(pictures / "teams-report.png", card=True)
    async with company.playing("Eve Member") as eve:
        await eve.say("/adoption-report")
        await eve.sees(text("report-not-you"))


async def test_an_admin_adds_a_schedule_and_sees_what_is_wrong_beside_its_field(
    company: Company, pictures: Path
) -> None:
    async with company.playing("Ada Admin") as ada:
        await ada.say("nudge-admin")
        await ada.sees(text("overview-heading"))
        await ada.picture(pictures / "teams-admin.png", card=True)
        await ada.say("nudge-admin schedule add")
        await ada.fill(SAY("schedule-name"), "Fridays")
        await ada.fill(SAY("schedule-cron"), "every friday")
        await ada.tap(SAY("form-save"))
        await ada.sees("A cron line has five parts")
        await ada.picture(pictures / "teams-form.png", card=True)
        await ada.fill(SAY("schedule-cron"), "0 10 * * fri")
        await ada.tap(SAY("form-save"))
        await ada.sees("Saved.")


async def test_where_others_read_along_nobody_learns_anything(company: Company) -> None:
    async with company.playing("Gus Boss") as gus:
        for place in ("News", "Project Chat"):
            await gus.open(place)
            await gus.mention("adoption-report")
            await gus.sees(text("in-public"))
            assert "Who took part in" not in await gus.reads()


async def test_whoever_says_stop_hears_nothing_more(company: Company) -> None:
    async with company.playing("Eve Member") as eve:
        await looking_in(eve)
        await eve.say("STOP")
        await eve.sees(text("stop-done"))
        await company.house.worker()
        await eve.say("help")
        await eve.sees(text("help-start"))
        assert SAY("offer-heading") not in await eve.reads()


async def test_whoever_the_settings_name_is_led_from_nothing_to_the_first_channel(
    tmp_path: Path,
) -> None:
    async with a_house(tmp_path) as house:
        client = playing("Ada Admin", bot=house.endpoint, folder=tmp_path / "ada", port=free_port())
        async with client as ada:
            await looking_in(ada)
            await ada.say("hello")
            await ada.sees(text("welcome-heading"))
            await house.worker()
            await ada.say("nudge-admin channel choose")
            await ada.sees(text("choose-label"))
            await ada.choose("News")
            await ada.tap(SAY("form-save"))
            await ada.sees("1 of 2 channels")
