"""Questions without a name: asked, taken back, closed; and the channels that they may go to.

Who asked is sealed and nowhere else: no log, no audit, no delivery names them.
"""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.engine.programme import Admin, note
from nudges.errors import Refusal
from nudges.people import Member
from nudges.programme import Channel
from nudges.rules.asking import FEWEST, LONGEST, MOST_OPEN, may_take, posted_at
from nudges.rules.visibility import takes_posts
from nudges.rules.zones import zone_named
from nudges.store import channels, members, questions
from nudges.store.database import Database
from nudges.store.questions import Question, State
from nudges.vault import Vault
from nudges.workspace import Workspace

PADDED = 256
"""Characters to which whoever asked is filled up, so that the length tells nothing."""


async def ask(
    database: Database,
    workspace: Workspace,
    member: Member,
    *,
    channel: str,
    text: str,
    vault: Vault,
    now: datetime,
) -> Question:
    """Keep a question until it is posted, with all others of that time.

    Refusals: question-empty, question-long, question-many, question-nowhere.
    """
    text = text.strip()
    if not text:
        raise Refusal("question-empty")
    if len(text) > LONGEST:
        raise Refusal("question-long", most=LONGEST, length=len(text))
    async with database.write() as connection:
        if channel not in await places(connection, workspace):
            raise Refusal("question-nowhere")
        if len(await mine(connection, workspace, member.id, vault)) >= MOST_OPEN:
            raise Refusal("question-many", most=MOST_OPEN)
        zone = zone_named(await members.main_zone(connection, workspace.id))
        question = Question(
            id=uuid4().hex,
            channel=channel,
            at=posted_at(now, zone),
            text=vault.seal(text),
            asker=vault.seal(member.id.ljust(PADDED)),
        )
        await questions.add(connection, workspace.id, question)
    return question


async def mine(
    connection: AsyncConnection, workspace: Workspace, member: str, vault: Vault
) -> list[Question]:
    """What a member asked and is not closed."""
    every = await questions.every(connection, workspace.id)
    return [one for one in every if asker_of(one, vault) == member]


def asker_of(question: Question, vault: Vault) -> str:
    """The id of the member who asked."""
    return vault.open(question.asker).strip()


async def close(
    database: Database, workspace: Workspace, member: Member, id_: str, vault: Vault
) -> Question | None:
    """Close one's own question, or take it back before it is posted; None: there is none.

    Just when it is being posted it stays.
    """
    async with database.write() as connection:
        found = await questions.one(connection, workspace.id, id_)
        if found is None or asker_of(found, vault) != member.id or found.state is State.POSTING:
            return None
        await questions.close(connection, workspace.id, id_)
        return found


async def remove(database: Database, admin: Admin, id_: str) -> None:
    """Have a question taken out of its channel. Refusal: question-gone."""
    async with database.write() as connection:
        if not await questions.remove(connection, admin.workspace.id, id_):
            raise Refusal("question-gone")
        await note(connection, admin, "question-removed")


async def open_channel(database: Database, admin: Admin, channel: Channel, *, open_: bool) -> None:
    """Let questions into a channel, or no more. Refusals: question-not-here, question-unfit."""
    workspace = admin.workspace
    if not takes_posts(workspace.platform):
        raise Refusal("question-not-here")
    async with database.write() as connection:
        people = await questions.people_in(connection, workspace.id, channel.id)
        if open_ and not may_take(channel, people):
            raise Refusal("question-unfit", channel=channel.name, people=people, fewest=FEWEST)
        await channels.change(connection, workspace.id, channel.id, questions=open_)
        await note(connection, admin, "questions", f"{channel.id}: {'on' if open_ else 'off'}")


async def places(connection: AsyncConnection, workspace: Workspace) -> Mapping[str, Channel]:
    """The channels that take questions now, by id."""
    opened = await questions.open_channels(connection, workspace.id)
    if not opened:
        return {}
    every = await channels.every(connection, workspace.id)
    return {
        id_: every[id_]
        for id_ in sorted(opened)
        if may_take(every[id_], await questions.people_in(connection, workspace.id, id_))
    }
