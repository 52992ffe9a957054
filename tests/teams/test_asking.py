"""A question goes from a form in Teams to a channel, its answer back, and nobody learns of whom."""

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest

from adapters.teams import events
from adapters.teams.board import TeamsBoard
from adapters.teams.connector import Connector
from adapters.teams.platform import TeamsPlatform
from bot.main import Program
from bot.rounds import Rounds
from bot.settings import Settings
from nudges.engine.folding import Folding
from nudges.engine.intake import Intake
from nudges.store import conversations
from nudges.store.database import Database
from nudges.workspace import Workspace
from tests.conftest import SECRET
from tests.dump import dump
from tests.nudges.engine.nudging import Clock
from tests.nudges.talk.questioning import BATCH
from tests.teams.connector import Said
from tests.teams.fake import Fault
from tests.teams.talk import LUNCH, PEOPLE, TEAM, Teamsters, a_colleague, talking
from tests.teams.test_talking import buttons, handed_in, inside
from tests.vaults import VAULT

CANARY = "Why do canaries sing? [tap](https://example.com) <at>Mia</at> {{DATE(2026-01-01)}}"
DAY = timedelta(days=1)
MANY = tuple(a_colleague(f"29:m{n:02}") for n in range(20))


@dataclass
class Outside:
    """What the worker has of Teams."""

    connector: Connector
    database: Database

    def platform(self, workspace: Workspace) -> TeamsPlatform:
        return TeamsPlatform(
            connector=self.connector, database=self.database, workspace=workspace.id
        )

    def board(self, workspace: Workspace) -> TeamsBoard:
        return TeamsBoard(connector=self.connector, database=self.database, workspace=workspace.id)

    async def chores(self, workspace: Workspace) -> Mapping[str, int]:
        raise AssertionError(workspace)


@dataclass
class Lunch:
    """The channel for lunch, which takes questions, its people, and the worker."""

    teamsters: Teamsters
    database: Database

    async def ask(self, member: str, text: str = CANARY) -> dict[str, Any]:
        await self.teamsters.write(member, "ask")
        form = self.teamsters.letters(member)[-1]
        verb, data = handed_in(form.card, channel=LUNCH, text=text)
        return await self.teamsters.tap(member, verb, data, on=form.id)

    async def round(self, at: datetime = BATCH) -> dict[str, int]:
        program = Program(
            settings=Settings.model_validate({}),
            database=self.database,
            secret=SECRET,
            vault=VAULT,
            clock=Clock(at),
        )
        teams = Outside(self.teamsters.talking.connector, self.database)
        return await Rounds(program=program, outside={"teams": teams}).questions()

    async def reply(self, member: str, root: str, at: datetime) -> None:
        """``member`` answers in a thread, and what Teams tells of it is made use of."""
        said = self.teamsters.client.say(member, LUNCH, "They are glad.", root=root)
        arrival = events.arrival(said | {"timestamp": at.isoformat()}, received_at=at)
        assert arrival is not None
        intake = Intake(self.database, SECRET, Clock(at))
        await intake.start()
        await intake.take(arrival)
        await intake.stop()

        async def nobody(*_: object) -> list[Any]:
            return []

        await Folding(self.database, SECRET, Clock(at), nobody).fold_all()

    def posted(self) -> list[Said]:
        """What is in the channel."""
        return [said for said in self.teamsters.teams.said[LUNCH] if not said.deleted]


@pytest.fixture
async def lunch(sqlite_url: str) -> AsyncIterator[Lunch]:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database, people=(*PEOPLE, *MANY)) as teamsters:
        address, tenant = teamsters.teams.service_url, teamsters.teams.tenant
        async with database.write() as connection:
            await conversations.keep_team(connection, tenant, TEAM, address)
        await teamsters.write("29:ada", "/nudge-admin questions open lunch")
        yield Lunch(teamsters, database)
    await database.close()


async def test_a_question_is_asked_posted_once_answered_and_closed(lunch: Lunch) -> None:
    await lunch.ask("29:ann")
    assert lunch.posted() == []
    assert await lunch.round() == {"posted": 1}
    await lunch.round(BATCH + DAY)
    (post,) = lunch.posted()
    assert "29:ann" not in post.everything
    before = len(lunch.teamsters.letters("29:ann"))
    await lunch.reply("29:mia", post.id, BATCH + DAY)
    for minutes in (1, 2):
        await lunch.round(BATCH + DAY + timedelta(minutes=minutes))
    (letter,) = lunch.teamsters.letters("29:ann")[before:]
    links = [each["url"] for each in inside(letter.card) if each.get("type") == "Action.OpenUrl"]
    assert [post.id in link for link in links] == [True]
    (close,) = buttons(letter.card)
    await lunch.teamsters.tap("29:ann", close["verb"], close["data"], on=letter.id)
    rows = await dump(lunch.database)
    assert rows["questions"] == rows["deliveries"] == []
    assert len(lunch.posted()) == 1


async def test_nothing_in_a_post_can_be_tapped_and_nobody_is_mentioned(lunch: Lunch) -> None:
    await lunch.ask("29:ann")
    await lunch.round()
    (post,) = lunch.posted()
    assert "canaries" in post.everything
    assert "example.com" in post.everything
    kinds = {str(each.get("type")) for each in inside(post.card)}
    assert not {kind for kind in kinds if kind.startswith("Action.")}
    assert "TextBlock" not in kinds
    assert "entities" not in post.activity
    assert "{{" not in json.dumps(post.card["body"])


async def test_a_question_shows_nowhere_but_where_it_was_asked_before_it_is_posted(
    lunch: Lunch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    await lunch.ask("29:ann")
    assert "canaries" not in str(await dump(lunch.database))
    assert "canaries" not in " ".join(said.everything for said in lunch.teamsters.in_public())
    await lunch.round()
    printed = capfd.readouterr()
    told = caplog.text + printed.out + printed.err
    assert "canaries" not in told + str(await dump(lunch.database))
    assert "29:ann" not in told + str((await dump(lunch.database))["questions"])


async def test_what_may_be_posted_already_is_never_posted_again_and_that_is_told(
    lunch: Lunch,
) -> None:
    await lunch.ask("29:ann")
    before = len(lunch.teamsters.letters("29:ann"))
    lunch.teamsters.teams.fail("send", Fault(broken=True, done=True))
    for minutes in (0, 10, 30):
        await lunch.round(BATCH + timedelta(minutes=minutes))
    for minutes in (10, 20):
        await lunch.round(BATCH + DAY + timedelta(minutes=minutes))
    assert len(lunch.posted()) == 1
    (letter,) = lunch.teamsters.letters("29:ann")[before:]
    assert "can’t tell whether" in letter.everything
    assert (await dump(lunch.database))["questions"] == []


async def test_somebody_in_charge_takes_a_post_out(lunch: Lunch) -> None:
    await lunch.ask("29:ann")
    await lunch.round()
    await lunch.teamsters.write("29:olga", "/nudge-admin questions")
    listed = lunch.teamsters.letters("29:olga")[-1]
    assert "canaries" in listed.everything
    assert "29:ann" not in listed.everything
    (out,) = buttons(listed.card)
    await lunch.teamsters.tap("29:olga", out["verb"], out["data"], on=listed.id)
    await lunch.round(BATCH + timedelta(minutes=1))
    assert lunch.posted() == []
    assert "taken out" in lunch.teamsters.letters("29:ann")[-1].everything


async def test_asking_where_others_read_along_gives_nothing_away(lunch: Lunch) -> None:
    await lunch.teamsters.mention("29:ann", f"ask {CANARY}")
    assert "canaries" not in " ".join(said.everything for said in lunch.teamsters.in_public())
    assert (await dump(lunch.database))["questions"] == []
