"""Members with their persons, read as one value each."""

from collections.abc import AsyncIterator, Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.people import Employment, Leave, Member, Person, Role
from nudges.store.tables import leaves, members, persons, roles

_OWN = {
    "member_id": members.c.id,
    "member_name": members.c.name,
    **{
        name: members.c[name]
        for name in (
            "team",
            "manager_id",
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
    },
}
_COLUMNS = [column.label(name) for name, column in _OWN.items()] + list(persons.c)

MOST_MEANT = 20
Held = dict[str, set[Role]]
Away = dict[str, list[Leave]]


def _query(workspace: str) -> Select[Any]:
    same = and_(
        persons.c.organisation_id == members.c.organisation_id, persons.c.id == members.c.person_id
    )
    return (
        select(*_COLUMNS)
        .select_from(members.join(persons, same))
        .where(members.c.workspace_id == workspace)
        .order_by(members.c.id)
    )


async def stream(
    connection: AsyncConnection,
    workspace: str,
    *,
    zone: str | None = None,
    due_by: datetime | None = None,
) -> AsyncIterator[Member]:
    """The members by id: all, those in one time zone, those to be looked at by a moment."""
    query = _query(workspace)
    if zone is not None:
        query = query.where(persons.c.zone == zone)
    if due_by is not None:
        due = members.c.next_look_at
        query = query.where(or_(due.is_(None), due <= due_by))
    held, away = await _held(connection, workspace), await _away(connection, workspace)
    async with connection.stream(query) as result:
        async for row in result.mappings():
            yield _member(row, held, away)


async def everyone(connection: AsyncConnection, workspace: str) -> list[Member]:
    """All members by id, in memory."""
    return [member async for member in stream(connection, workspace)]


async def one(
    connection: AsyncConnection, workspace: str, member: str, *, alone: bool = False
) -> Member | None:
    """One member, or None if there is none with this id.

    ``alone``: nobody else who asks so about the same person gets on before this transaction ends.
    """
    query = _with_roles_and_leaves(_query(workspace).where(members.c.id == member))
    if alone:
        query = query.with_for_update(of=persons)
    rows = (await connection.execute(query)).mappings().all()
    if not rows:
        return None
    held = {Role(row["role"]) for row in rows if row["role"]}
    away = {_leave(row) for row in rows if row["starts"]}
    person = rows[0]["id"]
    return _member(rows[0], {person: held}, {person: sorted(away, key=_in_time)})


async def person_of(connection: AsyncConnection, workspace: str, member: str) -> str:
    """The id of the person whose account this is."""
    query = select(members.c.person_id).where(
        members.c.workspace_id == workspace, members.c.id == member
    )
    return str((await connection.execute(query)).scalar_one())


async def accounts_of(
    connection: AsyncConnection, workspace: str, people: Collection[str]
) -> list[str]:
    """The members here behind these persons, without those who left."""
    query = select(members.c.id).where(
        members.c.workspace_id == workspace,
        members.c.person_id.in_(list(people)),
        members.c.deleted.is_(False),
    )
    return list((await connection.execute(query.order_by(members.c.id))).scalars())


async def named(connection: AsyncConnection, workspace: str, name: str) -> list[Member]:
    """The members with this id, handle or name (in any case)."""
    wanted = name.casefold().lstrip("@")
    query = select(members.c.id, members.c.handle, members.c.name).where(
        members.c.workspace_id == workspace, members.c.deleted.is_(False)
    )
    rows = (await connection.execute(query)).all()
    ids = [
        r.id for r in rows if wanted in (r.id.casefold(), r.handle.casefold(), r.name.casefold())
    ]
    found = [await one(connection, workspace, i) for i in ids]
    return [member for member in found if member is not None]


async def meant(connection: AsyncConnection, workspace: str, name: str) -> list[Member]:
    """Those whom a name can mean, in any case: by id, email, handle or full name.

    Where there is none, by the beginnings of the words of a name.
    """
    wanted = name.casefold().lstrip("@").strip()
    same = and_(
        persons.c.organisation_id == members.c.organisation_id, persons.c.id == members.c.person_id
    )
    query = (
        select(members.c.id, members.c.handle, members.c.name, persons.c.email)
        .select_from(members.join(persons, same))
        .where(members.c.workspace_id == workspace)
        .where(members.c.deleted.is_(False), members.c.bot.is_(False))
        .order_by(members.c.name, members.c.id)
    )
    rows = (await connection.execute(query)).all()
    exact = [row.id for row in rows if wanted in _folded(row)]
    ids = exact or [row.id for row in rows if _begins(row.name, wanted)]
    found = [await one(connection, workspace, id_) for id_ in ids[:MOST_MEANT]]
    return [member for member in found if member is not None]


def _folded(values: Iterable[str | None]) -> list[str]:
    return [value.casefold() for value in values if value]


def _begins(name: str, wanted: str) -> bool:
    """Whether each word that is wanted begins a word of the name."""
    words, typed = name.casefold().split(), wanted.split()
    return bool(typed) and all(any(word.startswith(t) for word in words) for t in typed)


async def main_zone(connection: AsyncConnection, workspace: str) -> str:
    """The time zone of most people here; UTC where there is nobody."""
    return await _of_most(connection, workspace, persons.c.zone) or "UTC"


async def main_locale(connection: AsyncConnection, workspace: str) -> str:
    """The locale of most people here, in which all of them are spoken to; en for nobody."""
    return await _of_most(connection, workspace, persons.c.locale) or "en"


async def _of_most(
    connection: AsyncConnection, workspace: str, column: ColumnElement[str]
) -> str | None:
    same = and_(
        persons.c.organisation_id == members.c.organisation_id, persons.c.id == members.c.person_id
    )
    query = (
        select(column)
        .select_from(members.join(persons, same))
        .where(members.c.workspace_id == workspace, members.c.deleted.is_(False))
        .group_by(column)
        .order_by(func.count().desc(), column)
        .limit(1)
    )
    return (await connection.execute(query)).scalar_one_or_none()


async def zones(connection: AsyncConnection, organisation: str) -> list[str]:
    """The time zones that the people of an organisation live in."""
    query = (
        select(persons.c.zone)
        .where(persons.c.organisation_id == organisation)
        .distinct()
        .order_by(persons.c.zone)
    )
    return list((await connection.execute(query)).scalars())


async def look_again(
    connection: AsyncConnection, workspace: str, ids: Sequence[str], at: datetime | None
) -> None:
    """Set when these members are to be looked at next; None: at the next occasion."""
    query = update(members).where(members.c.workspace_id == workspace, members.c.id.in_(ids))
    await connection.execute(query.values(next_look_at=at))


async def look_at_everyone(connection: AsyncConnection, workspace: str) -> None:
    """All members are to be looked at at the next occasion: more is known about them now."""
    mine = members.c.workspace_id == workspace, members.c.next_look_at.is_not(None)
    await connection.execute(update(members).where(*mine).values(next_look_at=None))


def _with_roles_and_leaves(query: Select[Any]) -> Select[Any]:
    """A row for each pair of them, or just one where there are none."""
    for table in (roles, leaves):
        theirs = and_(
            table.c.organisation_id == persons.c.organisation_id, table.c.person_id == persons.c.id
        )
        query = query.outerjoin(table, theirs)
    return query.add_columns(roles.c.role, leaves.c.starts, leaves.c.ends, leaves.c.source)


async def _held(connection: AsyncConnection, workspace: str) -> Held:
    held: Held = {}
    for row in await connection.execute(_of_persons(roles, workspace)):
        held.setdefault(row.person_id, set()).add(Role(row.role))
    return held


async def _away(connection: AsyncConnection, workspace: str) -> Away:
    away: Away = {}
    query = _of_persons(leaves, workspace).order_by(leaves.c.starts, leaves.c.source)
    for row in (await connection.execute(query)).mappings():
        away.setdefault(row["person_id"], []).append(_leave(row))
    return away


def _leave(row: RowMapping) -> Leave:
    return Leave(starts=row["starts"], ends=row["ends"], source=row["source"])


def _in_time(leave: Leave) -> tuple[date, str]:
    return leave.starts, leave.source


def _of_persons(table: Any, workspace: str) -> Select[Any]:
    here = select(members.c.organisation_id).where(members.c.workspace_id == workspace).limit(1)
    return select(table).where(table.c.organisation_id == here.scalar_subquery())


def _member(row: RowMapping, held: Held, away: Away) -> Member:
    person = Person(
        id=row["id"],
        name=row["name"],
        introduced_at=row["introduced_at"],
        stopped_at=row["stopped_at"],
        paused_until=row["paused_until"],
        asked_again_at=row["asked_again_at"],
        attention=row["attention"],
        holdout=row["holdout"],
        roles=frozenset(held.get(row["id"], ())),
        locale=row["locale"],
        zone=row["zone"],
        working_days=_weekdays(row["working_days"]),
        leaves=tuple(away.get(row["id"], ())),
        employment=Employment(row["employment"]),
        included=row["included"],
    )
    own = {name: row[name] for name in _OWN}
    return Member(
        id=own.pop("member_id"),
        name=own.pop("member_name"),
        manager=own.pop("manager_id"),
        person=person,
        **own,
    )


def _weekdays(text: str | None) -> frozenset[int] | None:
    return None if text is None else frozenset(int(digit) for digit in text)
