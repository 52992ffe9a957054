"""The company's own policy: every version is kept, the last one holds; and who knows which."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, insert, or_, select
from sqlalchemy.dialects.postgresql import insert as upsert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.policy import Policy, Section
from nudges.store.tables import members, policies, policy_reads
from nudges.workspace import Workspace


async def latest(connection: AsyncConnection, organisation: str) -> Policy | None:
    """The one that holds, or None while there is none."""
    query = select(policies).where(policies.c.organisation_id == organisation)
    newest = query.order_by(policies.c.version.desc()).limit(1)
    row = (await connection.execute(newest)).one_or_none()
    return None if row is None else _policy(row)


async def one(connection: AsyncConnection, organisation: str, version: int) -> Policy | None:
    """This version, or None."""
    this = and_(policies.c.organisation_id == organisation, policies.c.version == version)
    row = (await connection.execute(select(policies).where(this))).one_or_none()
    return None if row is None else _policy(row)


async def add(
    connection: AsyncConnection,
    organisation: str,
    texts: Mapping[Section, str],
    *,
    at: datetime,
    actor: str,
) -> Policy:
    """Keep a new version; it holds from now on."""
    version = (await _version(connection, organisation) or 0) + 1
    told = {section.value: texts.get(section, "") for section in Section}
    row = {"organisation_id": organisation, "version": version, "at": at, "actor": actor}
    await connection.execute(insert(policies).values(**row, **told))
    return Policy(version=version, at=at, texts=dict(texts))


async def acknowledge(
    connection: AsyncConnection, organisation: str, person: str, version: int
) -> None:
    """This person knows this version, and so all before it."""
    new = upsert(policy_reads).values(
        organisation_id=organisation, person_id=person, version=version
    )
    newer = new.excluded.version > policy_reads.c.version
    await connection.execute(
        new.on_conflict_do_update(
            index_elements=["organisation_id", "person_id"],
            set_={"version": new.excluded.version},
            where=newer,
        )
    )


async def known_to(connection: AsyncConnection, organisation: str, person: str) -> int:
    """The newest version that this person acknowledged; 0: none."""
    mine = and_(policy_reads.c.organisation_id == organisation, policy_reads.c.person_id == person)
    return await connection.scalar(select(policy_reads.c.version).where(mine)) or 0


async def acknowledged(connection: AsyncConnection, organisation: str, version: int) -> int:
    """How many people know this version."""
    query = select(func.count()).where(
        policy_reads.c.organisation_id == organisation, policy_reads.c.version >= version
    )
    return (await connection.execute(query)).scalar_one()


async def unread(connection: AsyncConnection, workspace: Workspace, now: datetime) -> set[str]:  # noqa: ARG001 - a Reader's signature
    """The ids of the members here who have not acknowledged the version that holds."""
    version = await _version(connection, workspace.organisation)
    if version is None:
        return set()
    query = (
        select(members.c.id)
        .select_from(members.outerjoin(policy_reads, _same_person()))
        .where(members.c.workspace_id == workspace.id)
        .where(or_(policy_reads.c.version.is_(None), policy_reads.c.version < version))
    )
    return set((await connection.execute(query)).scalars())


def _same_person() -> ColumnElement[bool]:
    return and_(
        policy_reads.c.organisation_id == members.c.organisation_id,
        policy_reads.c.person_id == members.c.person_id,
    )


async def _version(connection: AsyncConnection, organisation: str) -> int | None:
    query = select(func.max(policies.c.version)).where(policies.c.organisation_id == organisation)
    newest: int | None = await connection.scalar(query)
    return newest


def _policy(row: Row[Any]) -> Policy:
    texts = {section: getattr(row, section.value) for section in Section}
    return Policy(version=row.version, at=row.at, texts=texts)
