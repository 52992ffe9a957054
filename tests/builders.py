"""Builds workspaces for tests, in one line each."""

from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import Row, insert, select

from nudges.nudge import Nudge
from nudges.people import Member, Person
from nudges.programme import Channel, Programme
from nudges.store import contents, persons, programmes, workspaces
from nudges.store.database import Database
from nudges.store.tables import channel_members, channels, leaves, members, nudges
from nudges.store.tables import persons as persons_table
from nudges.workspace import Workspace
from tests.vaults import VAULT

NOW = datetime(2026, 3, 3, 10, tzinfo=UTC)
"""A Tuesday morning."""
LONG_AGO = datetime(2025, 1, 1, tzinfo=UTC)


def a_member(name: str, *, joined_at: datetime | None = None, **person: object) -> Member:
    """A member called ``name``, introduced long ago, whose person has the values given."""
    known = {"introduced_at": LONG_AGO} | person
    who = Person(id=f"p-{name}", name=name, **known)  # type: ignore[arg-type]
    return Member(id=name, name=name, person=who, joined_at=joined_at or LONG_AGO)


async def a_workspace(
    database: Database,
    *,
    id_: str = "w1",
    people: Iterable[Member] = (),
    places: Iterable[Channel] = (),
    programme: Programme | None = None,
    platform: str = "console",
) -> Workspace:
    """A workspace in organisation o1 whose members are all in all of its channels."""
    workspace = Workspace(
        id=id_,
        organisation="o1",
        platform=platform,
        name=id_,
        created_at=datetime(2025, 1, 1, tzinfo=UTC),
    )
    known, rooms = list(people), list(places)
    async with database.write() as connection:
        await workspaces.create(connection, workspace)
        chosen = programme or Programme(organisation="o1", live_since=NOW, quiet_from=time(18))
        await programmes.save(connection, chosen)
        for schedule in chosen.schedules:
            await programmes.save_schedule(connection, "o1", schedule)
        if known:
            await connection.execute(insert(persons_table), [_person_row(m.person) for m in known])
            await connection.execute(insert(members), [_member_row(id_, m) for m in known])
        for member in known:
            await persons.set_roles(connection, "o1", member.person.id, member.person.roles)
            for leave in member.person.leaves:
                await connection.execute(
                    insert(leaves).values(
                        organisation_id="o1",
                        person_id=member.person.id,
                        starts=leave.starts,
                        ends=leave.ends,
                    )
                )
        if rooms:
            await connection.execute(insert(channels), [_channel_row(id_, c) for c in rooms])
        inside = [
            {"workspace_id": id_, "channel_id": room.id, "member_id": member.id}
            for room in rooms
            for member in known
        ]
        if inside:
            await connection.execute(insert(channel_members), inside)
    return workspace


def _person_row(person: Person) -> dict[str, object]:
    plain = {
        name: getattr(person, name)
        for name in (
            "id",
            "name",
            "introduced_at",
            "stopped_at",
            "paused_until",
            "asked_again_at",
            "attention",
            "holdout",
            "locale",
            "zone",
            "included",
        )
    }
    days = person.working_days
    return plain | {
        "organisation_id": "o1",
        "employment": person.employment.value,
        "working_days": None if days is None else "".join(map(str, sorted(days))),
    }


def _member_row(workspace: str, member: Member) -> dict[str, object]:
    plain = {
        name: getattr(member, name)
        for name in (
            "id",
            "name",
            "team",
            "joined_at",
            "deleted",
            "bot",
            "guest",
            "first_act_at",
            "last_react_at",
            "last_vote_at",
            "last_reply_at",
            "last_post_at",
            "last_host_at",
            "next_look_at",
        )
    }
    return plain | {
        "workspace_id": workspace,
        "organisation_id": "o1",
        "person_id": member.person.id,
        "manager_id": member.manager,
        "handle": member.name,
    }


def _channel_row(workspace: str, channel: Channel) -> dict[str, object]:
    return {
        "workspace_id": workspace,
        "id": channel.id,
        "name": channel.name,
        "kind": channel.kind.value,
        "included": channel.included,
        "archived": channel.archived,
        "private": channel.private,
        "attended": channel.attended,
    }


async def kept(database: Database) -> list[Nudge]:
    """Every nudge there is, offers and skips, the earliest first."""
    query = select(nudges).order_by(nudges.c.decided_at, nudges.c.id)
    async with database.read() as connection:
        rows = (await connection.execute(query)).all()
    return [_opened(row) for row in rows]


def _opened(row: Row[Any]) -> Nudge:
    known = contents.opened(row.sealed, VAULT)
    return Nudge(
        id=row.id,
        member=row.member_id,
        schedule=row.schedule_id,
        occurrence=row.occurrence,
        decided_at=row.decided_at,
        offer=known.offer,
        skip=known.skip,
        holdout=row.holdout,
        until=row.until,
        acted_at=row.acted_at,
        answer=known.answer,
    )
