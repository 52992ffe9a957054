"""Ideas for a post: handed in by anybody, decided on by those in charge, and answered."""

from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Kind
from nudges.engine.programme import Admin
from nudges.engine.taken import taken
from nudges.errors import Refusal
from nudges.people import Member, Role
from nudges.store import ideas, letters, members, persons
from nudges.store.database import Database
from nudges.store.ideas import Fate, Idea
from nudges.vault import Vault, VaultLocked
from nudges.workspace import Workspace

LONGEST = 1000
LONGEST_ANSWER = 500
MOST_WAITING = 5
LAPSES_AFTER = timedelta(days=60)


async def hand_in(
    database: Database,
    workspace: Workspace,
    member: Member,
    *,
    text: str,
    credited: bool,
    success: bool = False,
    vault: Vault,
    now: datetime,
) -> Idea:
    """Keep an idea and tell those in charge. Refusals: idea-empty, idea-long, idea-many."""
    text = text.strip()
    if not text:
        raise Refusal("idea-empty")
    if len(text) > LONGEST:
        raise Refusal("idea-long", most=LONGEST, length=len(text))
    idea = Idea(
        id=uuid4().hex,
        member=member.id,
        at=now,
        credited=credited,
        success=success,
        text=vault.seal(text),
    )
    async with database.write() as connection:
        # Whoever hands in several at once does so one after the other, so that they are counted.
        await members.one(connection, workspace.id, member.id, alone=True)
        if await ideas.count(connection, workspace.id, member=member.id) >= MOST_WAITING:
            raise Refusal("idea-many", most=MOST_WAITING)
        await ideas.add(connection, workspace.id, idea)
        for decider in await in_charge(connection, workspace):
            await _letter(connection, workspace, decider, idea.id, now)
        await taken(connection, workspace, member.id, {"hand_in_idea"}, now)
    return idea


async def take_back(database: Database, workspace: Workspace, member: Member, id_: str) -> bool:
    """Remove one's own idea that nobody has decided on; False: there is none."""
    async with database.write() as connection:
        gone = await ideas.withdraw(connection, workspace.id, id_, member.id)
        if gone:
            await ideas.hush(connection, workspace.id, id_)
        return gone


async def undecided(database: Database, workspace: Workspace, id_: str) -> Idea:
    """The idea, while nobody has decided on it. Refusal: idea-gone."""
    async with database.read() as connection:
        return await _undecided(connection, workspace, id_)


async def decide(
    database: Database, admin: Admin, id_: str, fate: Fate, *, word: str, vault: Vault
) -> Idea:
    """Use or decline an idea, with a word for its giver; the idea as it was, for the last time.

    Refusals: idea-gone, idea-word-long.
    """
    word, workspace = word.strip(), admin.workspace
    if len(word) > LONGEST_ANSWER:
        raise Refusal("idea-word-long", most=LONGEST_ANSWER, length=len(word))
    async with database.write() as connection:
        idea = await _undecided(connection, workspace, id_)
        answer = vault.seal(word) if word else None
        if not await _close(connection, workspace, idea, fate, answer=answer, now=admin.now):
            raise Refusal("idea-gone")
    return idea


async def tidy(database: Database, workspace: Workspace, now: datetime) -> int:
    """Let go of what nobody decided on for long, and of what has been answered; how many."""
    async with database.write() as connection:
        late = await ideas.waiting_before(connection, workspace.id, now - LAPSES_AFTER)
        closed = [
            await _close(connection, workspace, idea, Fate.LAPSED, answer=None, now=now)
            for idea in late
        ]
        return sum(closed) + await ideas.forget_told(connection, workspace.id)


def text_of(idea: Idea, vault: Vault) -> str | None:
    """What it says; None: nobody has the key to that any more, or it is decided."""
    return _opened(idea.text, vault)


def answer_of(idea: Idea, vault: Vault) -> str | None:
    """The word for its giver; None: nobody has the key to that any more, or there is none."""
    return _opened(idea.answer, vault)


def _opened(sealed: bytes | None, vault: Vault) -> str | None:
    try:
        return None if sealed is None else vault.open(sealed)
    except VaultLocked:
        return None


async def _undecided(connection: AsyncConnection, workspace: Workspace, id_: str) -> Idea:
    idea = await ideas.one(connection, workspace.id, id_)
    if idea is None or idea.fate is not Fate.NEW:
        raise Refusal("idea-gone")
    return idea


async def _close(
    connection: AsyncConnection,
    workspace: Workspace,
    idea: Idea,
    fate: Fate,
    *,
    answer: bytes | None,
    now: datetime,
) -> bool:
    """Decided, and its giver is told, only; False: somebody else was faster."""
    if not await ideas.decide(connection, workspace.id, idea.id, fate, answer=answer, now=now):
        return False
    await ideas.hush(connection, workspace.id, idea.id)
    await _letter(connection, workspace, idea.member, idea.id, now)
    return True


async def _letter(
    connection: AsyncConnection, workspace: Workspace, member: str, idea: str, now: datetime
) -> None:
    await letters.add(connection, workspace.id, member, Kind.IDEA, due_at=now, subject=idea)


async def in_charge(connection: AsyncConnection, workspace: Workspace) -> list[str]:
    """The owners' accounts here, or where nobody owns the programme, the admins'."""
    for role in (Role.OWNER, Role.ADMIN):
        held = await persons.holding(connection, workspace.organisation, {role})
        if found := await members.accounts_of(connection, workspace.id, held):
            return found
    return []
