"""An idea goes from a card in Teams to the owner, its answer back, and it mentions nobody."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.main import Program
from bot.rounds import Rounds
from bot.settings import Settings
from nudges.store.database import Database
from tests.builders import NOW
from tests.conftest import SECRET
from tests.dump import dump
from tests.nudges.engine.nudging import Clock
from tests.teams.connector import Said
from tests.teams.talk import Teamsters, talking
from tests.teams.test_asking import Outside
from tests.teams.test_talking import buttons, handed_in, inside
from tests.vaults import VAULT

CANARY = "canaries **sing** <at>Mia</at> [tap](https://example.com) {{DATE(2026-01-01)}}\nשלום 🎉"
ANN, OLGA = "29:ann", "29:olga"
LATER = NOW + timedelta(minutes=30)


class Office:
    """Ann, who has an idea, Olga, who decides, and the worker between them."""

    def __init__(self, teamsters: Teamsters, database: Database) -> None:
        self.teamsters = teamsters
        self.database = database

    async def fills_in(self, member: str, **fields: str) -> None:
        """The form that somebody was shown last."""
        form = self.teamsters.letters(member)[-1]
        verb, data = handed_in(form.card, **fields)
        await self.teamsters.tap(member, verb, data, on=form.id)

    async def hands_in(self) -> None:
        await self.teamsters.write(ANN, "idea")
        await self.fills_in(ANN, text=CANARY, name="unnamed")

    async def decides(self, letter: Said, fate: str, word: str) -> None:
        (button,) = [each for each in buttons(letter.card) if each["verb"] == f"admin.idea.{fate}"]
        await self.teamsters.tap(OLGA, button["verb"], button["data"], on=letter.id)
        await self.fills_in(OLGA, word=word)

    async def round(self) -> None:
        """What a worker sends and lets go of."""
        program = Program(
            settings=Settings.model_validate({}),
            database=self.database,
            secret=SECRET,
            vault=VAULT,
            clock=Clock(LATER),
        )
        teams = Outside(self.teamsters.talking.connector, self.database)
        rounds = Rounds(program=program, outside={"teams": teams})
        await rounds.deliver()
        await rounds.purge()


@pytest.fixture
async def office(sqlite_url: str) -> AsyncIterator[Office]:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database) as teamsters:
        yield Office(teamsters, database)
    await database.close()


async def test_an_idea_is_read_declined_and_answered_and_then_nothing_is_kept(
    office: Office,
) -> None:
    await office.hands_in()
    held = str(await dump(office.database))
    await office.round()
    (letter,) = office.teamsters.letters(OLGA)
    assert ANN not in letter.everything
    await office.decides(letter, "declined", "Another time, gladly")
    held += str(await dump(office.database))
    await office.round()
    assert "Another time, gladly" in office.teamsters.letters(ANN)[-1].everything
    assert "canaries" not in held
    assert (await dump(office.database))["ideas"] == []
    assert office.teamsters.in_public() == []


async def test_nothing_that_people_write_is_read_as_markup_or_mentions_anybody(
    office: Office,
) -> None:
    await office.hands_in()
    await office.round()
    (letter,) = office.teamsters.letters(OLGA)
    await office.decides(letter, "used", CANARY)
    await office.round()
    for said in (letter, office.teamsters.letters(ANN)[-1]):
        assert "entities" not in said.activity
        (shown,) = [each for each in inside(said.card) if "canaries" in str(each.get("text"))]
        assert shown["type"] == "TextRun"
        assert "{{" not in str(said.card["body"])
