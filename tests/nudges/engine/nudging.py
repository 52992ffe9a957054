"""Nudges that are due, in one line each, and looking at what became of them."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import Table, insert, select, update

from adapters.console.platform import ConsolePlatform
from nudges.activity import Rung
from nudges.delivery import Delivery
from nudges.engine.deliver import Delivered, deliver
from nudges.lease import Lease
from nudges.message import Message
from nudges.nudge import Nudge, Offer, Place, Reason
from nudges.ports import Outcome, Platform
from nudges.programme import Channel, Programme, Schedule
from nudges.rules.recheck import Letter, Standing
from nudges.store import decisions, deliveries
from nudges.store.database import Database
from nudges.store.tables import deliveries as table
from nudges.store.tables import threads
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace

PETS = Channel(id="c-pets", name="pets")
NEW_YEAR = Schedule(id="s1", name="New year", cron="0 10 1 1 *")
"""Decides nothing in tests that have their nudges made by hand."""
LIVE = Programme(organisation="o1", live_since=NOW - timedelta(days=30), schedules=(NEW_YEAR,))
OFFER = Offer(
    name="say_hello", rung=Rung.POST, place=Place(channel=PETS.id), reason=Reason.NEVER_YET
)


class Clock:
    """The clock of a machine, which tests turn on."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


class Counting(ConsolePlatform):
    """Remembers every message that it was asked to send."""

    def __init__(self) -> None:
        super().__init__()
        self.sends: list[str] = []

    async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
        self.sends.append(delivery)
        await asyncio.sleep(0)
        return await super().send(member=member, message=message, delivery=delivery)


async def compose(found: Standing | Letter) -> Message:
    """The words don't matter here, only whom and what they are about."""
    member = found.member
    first = ", introduced" if member.person.introduced_at is None else ""
    if isinstance(found, Letter):
        return Message(text=f"{found.kind} {found.subject} for {member.id}{first}")
    assert found.nudge.offer is not None
    place = found.nudge.offer.place
    assert (place and place.channel) == (found.channel and found.channel.id)
    return Message(text=f"{found.nudge.offer.name} for {member.id}{first}")


async def people(
    database: Database, *names: str, programme: Programme = LIVE, **person: object
) -> Workspace:
    """A workspace with these people, all in #pets."""
    new = {"introduced_at": None} | person
    members = [a_member(name, **new) for name in names]  # type: ignore[arg-type]
    return await a_workspace(database, people=members, places=[PETS], programme=programme)


async def due(
    database: Database,
    workspace: Workspace,
    member: str,
    *,
    offer: Offer = OFFER,
    at: datetime = NOW,
    **nudge: object,
) -> str:
    """A nudge that is due; the id of its delivery."""
    made = Nudge(
        id=f"n-{member}-{at:%d%H%M%S}",
        member=member,
        schedule="s1",
        occurrence=f"{at:%Y-%m-%dT%H:%M}",
        decided_at=at,
        offer=offer,
        until=at + timedelta(days=14),
    )
    made = replace(made, **nudge)  # type: ignore[arg-type]
    async with database.write() as connection:
        await decisions.add(connection, workspace.id, [made])
        if not made.holdout:
            await decisions.deliver(connection, workspace.id, {made.id: (member, at)})
    return made.id


async def send(
    database: Database,
    workspace: Workspace,
    platform: Platform,
    *,
    now: datetime = NOW,
    worker: str = "a",
    clock: Clock | None = None,
    limit: int = 50,
) -> Delivered:
    """One round of one worker, whose clock shows ``now`` unless it has one of its own."""
    return await deliver(
        database,
        workspace=workspace,
        platform=platform,
        compose=compose,
        now=now,
        worker=worker,
        limit=limit,
        lease=Lease(worker=worker, clock=clock or Clock(now)),
    )


async def change(database: Database, table: Table, **values: object) -> None:
    """Set columns in all rows of a table."""
    async with database.write() as connection:
        await connection.execute(update(table).values(**values))


async def a_thread(
    database: Database, workspace: Workspace, thread: str, author: str, **values: object
) -> None:
    async with database.write() as connection:
        await connection.execute(
            insert(threads).values(
                workspace_id=workspace.id,
                channel_id=PETS.id,
                id=thread,
                member_id=author,
                started_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
                **values,
            )
        )


async def one(database: Database, delivery: str, workspace: str = "w1") -> Delivery:
    """What became of a delivery."""
    async with database.read() as connection:
        found = await deliveries.one(connection, workspace, delivery)
    assert found is not None
    return found


async def everything(database: Database) -> list[Delivery]:
    async with database.read() as connection:
        keys = (await connection.execute(select(table.c.workspace_id, table.c.id))).all()
    return [
        await one(database, delivery, workspace) for workspace, delivery in sorted(map(tuple, keys))
    ]
