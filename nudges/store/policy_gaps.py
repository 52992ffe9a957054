"""Questions that the policy left open: sealed, with the day they came and nobody's name."""

from datetime import date

from sqlalchemy import and_, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import policy_gaps
from nudges.store.vaults import vault_of
from nudges.vault import VaultLocked


async def add(
    connection: AsyncConnection, organisation: str, id_: str, text: str, day: date
) -> None:
    """Keep a question, sealed."""
    sealed = vault_of(connection).seal(text)
    row = {"organisation_id": organisation, "id": id_, "day": day, "text": sealed}
    await connection.execute(insert(policy_gaps).values(**row))


async def count(connection: AsyncConnection, organisation: str) -> int:
    """How many are kept."""
    query = select(func.count()).where(policy_gaps.c.organisation_id == organisation)
    return (await connection.execute(query)).scalar_one()


async def text(connection: AsyncConnection, organisation: str, id_: str) -> str | None:
    """What was asked; None: it is gone, or no key opens it any more."""
    this = and_(policy_gaps.c.organisation_id == organisation, policy_gaps.c.id == id_)
    sealed = await connection.scalar(select(policy_gaps.c.text).where(this))
    try:
        return None if sealed is None else vault_of(connection).open(sealed)
    except VaultLocked:
        return None


async def forget(connection: AsyncConnection, organisation: str, id_: str) -> None:
    """The question is dealt with, and nothing of it is kept."""
    this = and_(policy_gaps.c.organisation_id == organisation, policy_gaps.c.id == id_)
    await connection.execute(delete(policy_gaps).where(this))


async def forget_before(connection: AsyncConnection, organisation: str, day: date) -> int:
    """Let go of what came before this day; how many that were."""
    late = and_(policy_gaps.c.organisation_id == organisation, policy_gaps.c.day < day)
    return (await connection.execute(delete(policy_gaps).where(late))).rowcount
