"""Questions without a name: asked, taken back, closed; and the channels that they may go to.

Who asked is sealed and nowhere else: no log, no audit, no delivery names them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.engine.matters import raise_matter
from nudges.engine.programme import Admin, note
from nudges.engine.taken import taken
from nudges.errors import Refusal
from nudges.matter import MatterKind
from nudges.people import Member
from nudges.programme import Channel
from nudges.rules.asking import FEWEST, LONGEST, MOST_OPEN, may_take, posted_at
from nudges.rules.visibility import takes_posts
from nudges.rules.zones import zone_named
from nudges.store import candidates, channels, members, questions
from nudges.store.database import Database
from nudges.store.questions import Question, State
from nudges.vault import Vault, VaultLocked
from nudges.workspace import Workspace

PADDED_TEXT = LONGEST * 4
PADDED_ASKER = 256
"""Bytes to which what is sealed is filled up, so that its length tells nothing."""

_NOTHING = "-"


class News(StrEnum):
    """What an asker is told."""

    REPLIED = "replied"
    FAILED = "failed"
    LOST = "lost"
    REMOVED = "removed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Asker:
    """Whoever asked, and what they were told last, and when.

    All of it is sealed: when an answer was held back tells by whose hours it was.
    """

    member: str
    news: News | None = None
    told_at: datetime | None = None


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
            text=vault.seal(_padded(text, PADDED_TEXT)),
            asker=sealed(Asker(member=member.id), vault),
        )
        await questions.add(connection, workspace.id, question)
    return question


async def mine(
    connection: AsyncConnection, workspace: Workspace, member: str, vault: Vault
) -> list[Question]:
    """What a member asked and is not closed."""
    every = await questions.every(connection, workspace.id)
    return [one for one in every if _is_by(one, member, vault)]


def sealed(asker: Asker, vault: Vault) -> bytes:
    """As long for everybody."""
    told = _NOTHING if asker.told_at is None else asker.told_at.isoformat()
    return vault.seal(_padded(f"{asker.news or _NOTHING} {told} {asker.member}", PADDED_ASKER))


def asker_of(question: Question, vault: Vault) -> Asker | None:
    """Who asked; None: nobody has the key to that any more."""
    try:
        news, told, member = vault.open(question.asker).rstrip().split(" ", 2)
    except VaultLocked:
        return None
    return Asker(
        member=member,
        news=None if news == _NOTHING else News(news),
        told_at=None if told == _NOTHING else datetime.fromisoformat(told),
    )


def text_of(question: Question, vault: Vault) -> str | None:
    """What was asked; None: nobody has the key to that any more."""
    try:
        return vault.open(question.text).rstrip()
    except VaultLocked:
        return None


async def close(
    database: Database, workspace: Workspace, member: Member, id_: str, vault: Vault
) -> Question | None:
    """Close one's own question, or take it back before it is posted; None: there is none.

    Just when it is being posted or taken out it stays.
    """
    async with database.write() as connection:
        found = await questions.one(connection, workspace.id, id_)
        if found is None or not _is_by(found, member.id, vault):
            return None
        if found.state is State.REMOVING:
            return None
        return found if await questions.close(connection, workspace.id, id_) else None


async def posted_for(
    connection: AsyncConnection, workspace: Workspace, member: Member
) -> list[Question]:
    """What stands in a member's channels now."""
    mine = (await candidates.memberships(connection, workspace.id, member=member.id))[member.id]
    every = await questions.every(connection, workspace.id)
    return [one for one in every if one.state is State.OPEN and one.channel in mine]


async def report(
    database: Database, workspace: Workspace, member: Member, id_: str, now: datetime
) -> bool:
    """Put it into the owner's inbox that a question is not right; not who says so.

    False: it does not stand in a channel of theirs (any more).
    """
    async with database.write() as connection:
        found = await posted_for(connection, workspace, member)
        question = next((one for one in found if one.id == id_), None)
        if question is None:
            return False
        subject = f"{question.channel} {question.message}"
        await raise_matter(connection, workspace, MatterKind.QUESTION_ABUSE, subject, now)
    return True


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


async def able(connection: AsyncConnection, workspace: Workspace, _now: datetime) -> set[str]:
    """The members in whose channels a question can be asked without a name."""
    found = await places(connection, workspace) if takes_posts(workspace.platform) else {}
    return await questions.members_in(connection, workspace.id, found) if found else set()


async def opened(database: Database, workspace: Workspace, member: Member, now: datetime) -> None:
    """Somebody looks at the form: that alone answers the nudge.

    Marked when a question is kept, it would tell, to whoever has the database, who asked.
    """
    async with database.write() as connection:
        await taken(connection, workspace, member.id, {"ask_unnamed"}, now)


def _is_by(question: Question, member: str, vault: Vault) -> bool:
    asker = asker_of(question, vault)
    return asker is not None and asker.member == member


def _padded(text: str, size: int) -> str:
    return text + " " * (size - len(text.encode()))
