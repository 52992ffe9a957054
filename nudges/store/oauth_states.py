"""Which installations were begun in a browser and not finished yet; hashes only, for minutes."""

from datetime import datetime

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import oauth_states


async def begin(
    connection: AsyncConnection, state: bytes, *, now: datetime, until: datetime, at_most: int
) -> bool:
    """Keep the hash of a state until it is used or too old; False: too many are open."""
    await connection.execute(delete(oauth_states).where(oauth_states.c.expires_at <= now))
    open_ = await connection.scalar(select(func.count()).select_from(oauth_states))
    if open_ is not None and open_ >= at_most:
        return False
    await connection.execute(insert(oauth_states).values(hash=state, expires_at=until))
    return True


async def finish(connection: AsyncConnection, state: bytes, now: datetime) -> bool:
    """Whether it was begun, is not too old, and was not used before; it is used up now."""
    mine = (oauth_states.c.hash == state) & (oauth_states.c.expires_at > now)
    done = await connection.execute(delete(oauth_states).where(mine))
    return done.rowcount == 1
