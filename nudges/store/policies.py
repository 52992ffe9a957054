"""The company's own policy in plain words: every version is kept, the last one holds."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import policies


@dataclass(frozen=True, kw_only=True, slots=True)
class Policy:
    """``version`` counts from 1; it holds since ``at``."""

    version: int
    text: str
    at: datetime


async def latest(connection: AsyncConnection, organisation: str) -> Policy | None:
    """The one that holds, or None while there is none."""
    row = (await connection.execute(_newest(organisation))).one_or_none()
    return None if row is None else Policy(version=row.version, text=row.text, at=row.at)


async def add(
    connection: AsyncConnection, organisation: str, text: str, *, at: datetime, actor: str
) -> Policy:
    """Keep a new version; it holds from now on."""
    known = select(func.max(policies.c.version)).where(policies.c.organisation_id == organisation)
    version = ((await connection.execute(known)).scalar_one() or 0) + 1
    row = {"organisation_id": organisation, "version": version, "text": text}
    await connection.execute(insert(policies).values(**row, at=at, actor=actor))
    return Policy(version=version, text=text, at=at)


def _newest(organisation: str) -> Select[int, str, datetime]:
    p = policies.c
    query = select(p.version, p.text, p.at).where(p.organisation_id == organisation)
    return query.order_by(p.version.desc()).limit(1)
