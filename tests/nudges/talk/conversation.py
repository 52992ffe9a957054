"""A workspace with a few colleagues, and one-line ways to talk to the bot as one of them."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import insert, select

from nudges.activity import Rung
from nudges.delivery import State
from nudges.message import Button, Buttons, Message, Reply, Table, Text, Turn
from nudges.nudge import Answer, Offer, Place, Reason
from nudges.people import Member, Person, Role
from nudges.programme import Channel, ChannelKind, Programme, Schedule
from nudges.store import members, programmes
from nudges.store.contents import Contents, sealed
from nudges.store.database import Database
from nudges.store.tables import activity_days, audit, deliveries, nudges, threads
from nudges.talk.answer import Bot
from nudges.vault import Vault
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.vaults import VAULT

KNOWN_SINCE = datetime.fromisoformat("2026-01-05T10:00+00:00")
LUNCH = Channel(id="C1", name="lunch", kind=ChannelKind.SOCIAL)
MORNING = Schedule(id="s1", name="Morning", cron="0 10 * * tue")


def somebody(name: str, *roles: Role, known: bool = True, **person: Any) -> Member:
    introduced = KNOWN_SINCE if known else None
    return a_member(name, roles=frozenset(roles), introduced_at=introduced, **person)


PEOPLE = (
    somebody("ann"),
    somebody("ben", known=False),
    somebody("mia", Role.MANAGER),
    somebody("ada", Role.ADMIN),
    somebody("olga", Role.OWNER),
    somebody("eve", Role.EXECUTIVE),
)


class Talk:
    """The bot, and the database behind it."""

    def __init__(self, database: Database, workspace: Workspace) -> None:
        self.database = database
        self.workspace = workspace
        self.bot = Bot(database, SECRET, Vault(("k" * 32,)))

    async def say(self, name: str, text: str, *, private: bool = True, at: datetime = NOW) -> Reply:
        """Typed by ``name``: a command behind a slash, else free text."""
        if not text.startswith("/"):
            return await self.turn(name, text=text, private=private, at=at)
        command, _, rest = text[1:].partition(" ")
        return await self.turn(name, command=command, text=rest, private=private, at=at)

    async def tap(self, name: str, action: str, value: str = "", /, **fields: str) -> Reply:
        return await self.turn(name, action=action, value=value, fields=fields)

    async def turn(self, name: str, *, at: datetime = NOW, **turn: Any) -> Reply:
        return await self.bot.answer(Turn(workspace=self.workspace.id, member=name, at=at, **turn))

    async def person(self, name: str) -> Person:
        async with self.database.read() as connection:
            member = await members.one(connection, self.workspace.id, name)
        assert member is not None
        return member.person

    async def schedules(self) -> tuple[Schedule, ...]:
        async with self.database.read() as connection:
            return (await programmes.load(connection, "o1")).schedules

    async def rows(self, column: Any) -> list[Any]:
        async with self.database.read() as connection:
            return list((await connection.execute(select(column).order_by(column))).scalars())

    async def audited(self) -> list[str]:
        return await self.rows(audit.c.what)

    async def acted(self, name: str, day: date) -> None:
        """``name`` posted once on this day."""
        async with self.database.write() as connection:
            await connection.execute(
                insert(activity_days).values(
                    workspace_id=self.workspace.id,
                    member_id=name,
                    day=day,
                    channel_id="C1",
                    posts=1,
                )
            )

    async def starts_thread(self, name: str, thread: str, **counts: int) -> None:
        """``name`` wrote something the day before that others answered or reacted to."""
        async with self.database.write() as connection:
            await connection.execute(
                insert(threads).values(
                    workspace_id=self.workspace.id,
                    channel_id="C1",
                    id=thread,
                    member_id=name,
                    started_at=NOW - timedelta(days=1),
                    **counts,
                )
            )

    async def sends(self, name: str, nudge: str, *, answer: str | None = None) -> None:
        """An offer was made and sent to ``name``."""
        place, reason = Place(channel="C1"), Reason.BEEN_A_WHILE
        offer = Offer(name="say_hello", rung=Rung.POST, place=place, reason=reason)
        contents = Contents(offer=offer, answer=Answer(answer) if answer else None)
        async with self.database.write() as connection:
            await connection.execute(
                insert(nudges).values(
                    workspace_id=self.workspace.id,
                    id=nudge,
                    member_id=name,
                    schedule_id="s1",
                    occurrence=f"o-{nudge}"[:16],
                    decided_at=NOW,
                    offered=True,
                    sealed=sealed(contents, VAULT),
                    answered_at=NOW if answer else None,
                )
            )
            await connection.execute(
                insert(deliveries).values(
                    workspace_id=self.workspace.id,
                    id=f"d-{nudge}",
                    nudge_id=nudge,
                    member_id=name,
                    state=State.SENT.value,
                    due_at=NOW,
                    sent_at=NOW,
                )
            )


async def begin(
    database: Database,
    *more: Member,
    programme: Programme | None = None,
    places: Iterable[Channel] = (),
) -> Talk:
    workspace = await a_workspace(
        database, people=(*PEOPLE, *more), places=(LUNCH, *places), programme=programme
    )
    async with database.write() as connection:
        await programmes.save_schedule(connection, "o1", MORNING)
    return Talk(database, workspace)


def words(reply: Reply) -> str:
    """Everything that a reply says."""
    return " ".join(part for message in reply.messages for part in _parts(message))


def taps(reply: Reply) -> list[Button]:
    blocks = [block for message in reply.messages for block in message.blocks]
    return [b for block in blocks if isinstance(block, Buttons) for b in block.buttons]


def _parts(message: Message) -> list[str]:
    parts = [message.text]
    for block in message.blocks:
        if isinstance(block, Text):
            parts.append(block.text)
        if isinstance(block, Table):
            parts += [block.caption, *(" ".join(row) for row in block.rows)]
    return parts
