"""The owner's inbox: matters come in once, are closed by somebody in charge, and told of."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.barrier import Ground
from nudges.delivery import Kind
from nudges.engine import notices
from nudges.engine.ideas import in_charge
from nudges.engine.programme import Admin, note
from nudges.errors import Refusal
from nudges.matter import DAYS, Matter, MatterKind, MatterState
from nudges.people import Person
from nudges.rules.pooling import pooled, staying
from nudges.rules.working_days import end_of
from nudges.rules.zones import zone_named
from nudges.store import confided, letters, matters, members, past, persons, policy_gaps
from nudges.store.database import Database
from nudges.workspace import Workspace

KEPT = timedelta(days=180)
"""Closed matters are gone after that, so that the same can be raised anew."""
URGENT = frozenset({MatterKind.QUESTION_ABUSE})
"""What is written about within the hour."""
LONGEST = 500
SHOWN = timedelta(weeks=4)
"""For so long what was fixed is in everybody's Home."""


async def raise_matter(
    connection: AsyncConnection, workspace: Workspace, kind: MatterKind, subject: str, now: datetime
) -> bool:
    """Put something into the owner's inbox; False: it is or was there already."""
    zone = await members.main_zone(connection, workspace.id)
    due = end_of(Person(id="", zone=zone), now, DAYS[kind]) - timedelta(days=1)
    due_on = due.astimezone(zone_named(zone)).date()
    return await matters.add(connection, workspace.id, kind, subject, at=now, due_on=due_on)


async def waiting(database: Database, workspace: Workspace, now: datetime) -> list[Matter]:
    """What is still to be done, the most urgent first; what was answered meanwhile is done."""
    async with database.write() as connection:
        await matters.close_answered(connection, workspace.id, now)
        return await matters.open_(connection, workspace.id)


async def close(database: Database, admin: Admin, id_: str, state: MatterState) -> Matter:
    """Done, or not to be done. Refusal: matter-gone."""
    workspace = admin.workspace
    async with database.write() as connection:
        matter = await matters.one(connection, workspace.id, id_)
        done = await matters.close(connection, workspace.id, id_, state, admin.now)
        if matter is None or not done:
            raise Refusal("matter-gone")
        if matter.kind is MatterKind.POLICY_GAP:
            await policy_gaps.forget(connection, workspace.organisation, matter.subject)
        await note(connection, admin, "matter", f"{matter.kind} {state}")
        return matter


async def put_off(database: Database, admin: Admin, id_: str, due_on: date) -> None:
    """Another day by which something should be done. Refusals: matter-gone, matter-day-past."""
    if due_on < admin.now.astimezone(zone_named(admin.person.zone)).date():
        raise Refusal("matter-day-past")
    async with database.write() as connection:
        if not await matters.put_off(connection, admin.workspace.id, id_, due_on):
            raise Refusal("matter-gone")


async def tell_everyone(database: Database, admin: Admin, channel: str, text: str) -> None:
    """What was fixed: posted once, and in everybody's Home for a while.

    Refusals: fixed-empty, fixed-long, fixed-channel.
    """
    text = text.strip()
    if not text:
        raise Refusal("fixed-empty")
    if len(text) > LONGEST:
        raise Refusal("fixed-long", most=LONGEST, length=len(text))
    async with database.write() as connection:
        if channel not in await notices.places(connection, admin.workspace):
            raise Refusal("fixed-channel")
        until = admin.now + SHOWN
        await notices.add(
            connection, admin.workspace, channel, (text,), now=admin.now, shown_until=until
        )
        await note(connection, admin, "fixed")


async def look(database: Database, workspace: Workspace, now: datetime) -> int:
    """Once a month the reasons; a letter if something is new or late; how many letters.

    One a week, but one at once for what can't wait. What was answered meanwhile goes by itself.
    """
    async with database.write() as connection:
        await _pool(connection, workspace, now)
        await _raise_reasons(connection, workspace, now)
        await matters.close_answered(connection, workspace.id, now)
        await matters.forget(connection, workspace.id, now - KEPT)
        found = await matters.open_(connection, workspace.id)
        urgent = [matter.id for matter in found if matter.kind in URGENT]
        if not urgent and not _worth_a_letter(found, now):
            return 0
        year, week, _ = now.isocalendar()
        return await _write(connection, workspace, now, urgent or [f"{year}-{week}"])


async def pool_of(
    connection: AsyncConnection, workspace: Workspace
) -> tuple[date, dict[str, int]] | None:
    """The reasons as they were pooled last: the month, and ground -> people, rounded down."""
    return await matters.pool(connection, workspace.organisation)


async def _pool(connection: AsyncConnection, workspace: Workspace, now: datetime) -> None:
    """Looked at once a month, so that nobody's answer shows as the difference of two looks."""
    organisation, month = workspace.organisation, now.date().replace(day=1)
    known = await matters.pool(connection, organisation)
    if known is not None and known[0] >= month:
        return
    told = await confided.of_people(connection, organisation)
    got = await past.of_people(connection, organisation, now)
    held = await persons.holdouts(connection, organisation)
    tried = [(each, got.get(who, ())) for who, each in told.items() if who not in held]
    found = {ground.value: people for ground, people in pooled(told.values(), now).items()}
    found[matters.STAYS] = staying(tried, now)
    await matters.keep_pool(connection, organisation, month, found)


async def _raise_reasons(connection: AsyncConnection, workspace: Workspace, now: datetime) -> None:
    """Each ground that has people once a quarter; one that has none any more goes by itself."""
    _, people = await matters.pool(connection, workspace.organisation) or (None, {})
    standing = {ground.value for ground in Ground if people.get(ground.value)}
    quarter = f"{now.year}-{(now.month + 2) // 3}"
    for ground in sorted(standing):
        subject = f"{ground} {quarter}"
        await raise_matter(connection, workspace, MatterKind.REASONS, subject, now)
    for matter in await matters.open_(connection, workspace.id):
        if matter.kind is MatterKind.REASONS and matter.subject.split()[0] not in standing:
            await matters.close(connection, workspace.id, matter.id, MatterState.DONE, now)


async def _write(
    connection: AsyncConnection, workspace: Workspace, now: datetime, about: Sequence[str]
) -> int:
    """One letter ``about`` each to all of those in charge; how many are new."""
    return sum(
        [
            await letters.add(connection, workspace.id, owner, Kind.MATTER, due_at=now, once=once)
            for owner in await in_charge(connection, workspace)
            for once in about
        ]
    )


def _worth_a_letter(found: Sequence[Matter], now: datetime) -> bool:
    """Whether something is new or late."""
    week_ago = now - timedelta(days=7)
    return any(matter.at > week_ago or matter.due_on < now.date() for matter in found)
