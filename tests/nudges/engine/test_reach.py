"""Where the bot may speak first is told by the platform, and kept as long as that holds."""

from datetime import timedelta

from sqlalchemy import select

from nudges.arrival import ChannelTold, ChatGone, ChatTold, TeamGone, TeamTold, Told
from nudges.engine.erase import erase
from nudges.engine.tell import tell
from nudges.store import conversations
from nudges.store.conversations import Conversation
from nudges.store.database import Database
from nudges.store.roster import ChannelEntry
from nudges.store.tables import channels
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace

SECRET = b"s" * 32
EMEA, AMER = "https://emea.example/", "https://amer.example/"


async def hear(database: Database, workspace: Workspace, *said: Told) -> None:
    async with database.write() as connection:
        for one in said:
            await tell(connection, workspace, one, secret=SECRET, now=NOW)


async def chat(database: Database, member: str) -> Conversation | None:
    async with database.read() as connection:
        return await conversations.chat(connection, "w1", member)


async def test_a_chat_is_known_until_the_member_takes_the_bot_out(database: Database) -> None:
    workspace = await a_workspace(database, people=[a_member("ana"), a_member("bo")])
    for name in ("ana", "bo"):
        await hear(database, workspace, ChatTold(member=name, conversation=name, address=EMEA))
    await hear(database, workspace, ChatTold(member="ana", conversation="new", address=AMER))
    assert await chat(database, "ana") == Conversation(id="new", address=AMER)
    await hear(database, workspace, ChatGone(member="ana"))
    assert await chat(database, "ana") is None
    assert await chat(database, "bo") == Conversation(id="bo", address=EMEA)


async def test_of_somebody_unknown_no_chat_is_kept(database: Database) -> None:
    workspace = await a_workspace(database)
    await hear(database, workspace, ChatTold(member="who", conversation="c", address=EMEA))
    assert await chat(database, "who") is None


async def test_a_chat_goes_with_the_account(database: Database) -> None:
    workspace = await a_workspace(database, people=[a_member("ana")])
    await hear(database, workspace, ChatTold(member="ana", conversation="c", address=EMEA))
    async with database.write() as connection:
        await erase(connection, workspace, "ana", secret=SECRET, now=NOW + timedelta(days=1))
    assert await chat(database, "ana") is None


async def test_a_channel_is_linked_to_by_its_teams_id_in_the_directory(database: Database) -> None:
    workspace = await a_workspace(database)
    entry = ChannelEntry(id="one", name="one", parent="t1")
    told = TeamTold(team="t1", name="Core", address=EMEA, directory="g1")
    await hear(database, workspace, ChannelTold(entry=entry), told)
    await hear(database, workspace, TeamTold(team="t1", name="", address=EMEA))
    async with database.read() as connection:
        assert await conversations.directories(connection, "w1") == {"one": "g1"}


async def test_a_team_that_is_gone_takes_its_channels_out_of_sight(database: Database) -> None:
    workspace = await a_workspace(database)
    for id_, parent in (("one", "t1"), ("two", "t2")):
        entry = ChannelEntry(id=id_, name=id_, parent=parent)
        await hear(database, workspace, ChannelTold(entry=entry))
    for team in ("t1", "t2"):
        await hear(database, workspace, TeamTold(team=team, name=team, address=EMEA))
    await hear(database, workspace, TeamTold(team="t2", name="", address=AMER))
    await hear(database, workspace, TeamGone(team="t1"))
    async with database.read() as connection:
        teams = await conversations.teams(connection, "w1")
        rows = await connection.execute(select(channels.c.id).where(channels.c.archived))
        assert teams == [Conversation(id="t2", address=AMER, name="t2")]
        assert [row.id for row in rows] == ["one"]
        assert await conversations.address(connection, "w1") == AMER
