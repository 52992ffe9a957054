"""Who is in a workspace and where: members, their persons, channels; written in sets."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal_column, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.people import Role
from nudges.programme import NEVER_OFFERED, ChannelKind
from nudges.rules.away import Status
from nudges.store import bulk
from nudges.store.tables import channel_members, channels, members, persons, roles
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class MemberEntry:
    """A member as a platform or a file tells it; empty and None: not told.

    ``email`` joins the member to a person of the organisation who has the same one. ``manager`` is
    a member's id.
    """

    id: str
    name: str = ""
    handle: str = ""
    email: str | None = None
    zone: str = "UTC"
    locale: str = "en"
    deleted: bool = False
    bot: bool = False
    guest: bool = False
    joined_at: datetime | None = None
    team: str = ""
    manager: str | None = None
    roles: frozenset[Role] = frozenset()
    status: Status | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ChannelEntry:
    """A channel as a platform or a file tells it; ``kind`` None: guess it from the name.

    ``included`` says whether a new one counts from the start; a known one stays as it is.
    ``parent`` is the team it is part of, on a platform that has such.
    """

    id: str
    name: str = ""
    kind: ChannelKind | None = None
    archived: bool = False
    private: bool = False
    created_at: datetime | None = None
    included: bool = True
    parent: str = ""


_EMPTY: ColumnElement[str] = literal_column(
    "''"
)  # as text: what is written in bulk has room for values only

_PERSON_COLUMNS = ("organisation_id", "id", "name", "email", "locale", "zone")
_NEW_PERSONS = insert(persons).on_conflict_do_nothing()

_ROLE_COLUMNS = ("organisation_id", "person_id", "role")
_NEW_ROLES = insert(roles).on_conflict_do_nothing()

_own = attrgetter("name", "handle", "team", "manager", "joined_at", "deleted", "bot", "guest")
_MEMBER_COLUMNS = (
    "workspace_id",
    "id",
    "organisation_id",
    "person_id",
    "name",
    "handle",
    "team",
    "manager_id",
    "joined_at",
    "deleted",
    "bot",
    "guest",
)
_told = insert(members)
_MEMBERS = _told.on_conflict_do_update(
    index_elements=["workspace_id", "id"],
    # What the platform alone knows follows it; what people may have set is only filled in.
    set_={name: _told.excluded[name] for name in ("deleted", "bot", "guest")}
    | {
        name: func.coalesce(func.nullif(members.c[name], _EMPTY), _told.excluded[name])
        for name in ("name", "handle", "team")
    }
    | {
        name: func.coalesce(members.c[name], _told.excluded[name])
        for name in ("manager_id", "joined_at")
    },
)

_TACT: list[ColumnElement[str]] = [literal_column(f"'{kind}'") for kind in sorted(NEVER_OFFERED)]
_CHANNEL_COLUMNS = (
    "workspace_id",
    "id",
    "name",
    "kind",
    "included",
    "archived",
    "private",
    "parent",
    "created_at",
)
_seen = insert(channels)
_CHANNELS = _seen.on_conflict_do_update(
    index_elements=["workspace_id", "id"],
    set_={name: _seen.excluded[name] for name in ("archived", "private")}
    | {
        name: func.coalesce(func.nullif(_seen.excluded[name], _EMPTY), channels.c[name])
        for name in ("name", "parent")
    }
    | {
        "created_at": func.coalesce(channels.c.created_at, _seen.excluded.created_at),
        # A name that calls for tact is heeded also when it comes later, unless an admin said more.
        "kind": case(
            (
                and_(channels.c.kind_told.is_(False), _seen.excluded.kind.in_(_TACT)),
                _seen.excluded.kind,
            ),
            else_=channels.c.kind,
        ),
    },
)

_INSIDE_COLUMNS = ("workspace_id", "channel_id", "member_id")
_INSIDE = insert(channel_members).on_conflict_do_nothing()


async def persons_of(connection: AsyncConnection, workspace: str) -> dict[str, str]:
    """Member id -> person id, of the members that are known already."""
    query = select(members.c.id, members.c.person_id).where(members.c.workspace_id == workspace)
    return {row.id: row.person_id for row in await connection.execute(query)}


async def persons_by_email(connection: AsyncConnection, organisation: str) -> dict[str, str]:
    """Email in lower case -> person id; of several persons with one email, the first by id."""
    query = (
        select(persons.c.id, persons.c.email)
        .where(persons.c.organisation_id == organisation, persons.c.email.is_not(None))
        .order_by(persons.c.id.desc())
    )
    return {row.email.casefold(): row.id for row in await connection.execute(query)}


async def add_persons(
    connection: AsyncConnection, organisation: str, people: Mapping[str, MemberEntry]
) -> None:
    """Add persons by id, with what one of their members says; those known stay as they are."""
    rows = [
        (organisation, person, entry.name, entry.email, entry.locale, entry.zone)
        for person, entry in people.items()
    ]
    held = [
        (organisation, person, role.value)
        for person, entry in people.items()
        for role in sorted(entry.roles)
    ]
    await bulk.write(connection, _NEW_PERSONS, _PERSON_COLUMNS, rows)
    await bulk.write(connection, _NEW_ROLES, _ROLE_COLUMNS, held)


async def add_members(
    connection: AsyncConnection,
    workspace: Workspace,
    entries: Mapping[str, MemberEntry],
    person_of: Mapping[str, str],
) -> None:
    """Add members, or bring those known up to date with what their platform says."""
    rows = [
        (workspace.id, entry.id, workspace.organisation, person_of[entry.id], *_own(entry))
        for entry in entries.values()
    ]
    await bulk.write(connection, _MEMBERS, _MEMBER_COLUMNS, rows)


async def add_channels(
    connection: AsyncConnection, workspace: str, entries: Sequence[tuple[ChannelEntry, ChannelKind]]
) -> None:
    """Add channels with their kinds; one keeps its kind, but for a changed name."""
    rows: list[tuple[Any, ...]] = [
        (
            workspace,
            entry.id,
            entry.name,
            kind.value,
            entry.included,
            entry.archived,
            entry.private,
            entry.parent,
            entry.created_at,
        )
        for entry, kind in entries
    ]
    await bulk.write(connection, _CHANNELS, _CHANNEL_COLUMNS, rows)


async def add_inside(
    connection: AsyncConnection, workspace: str, inside: Iterable[tuple[str, str]]
) -> None:
    """Put members into channels: pairs of (channel, member)."""
    rows = [(workspace, channel, member) for channel, member in sorted(inside)]
    await bulk.write(connection, _INSIDE, _INSIDE_COLUMNS, rows)
