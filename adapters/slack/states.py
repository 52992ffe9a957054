"""The state of an installation under way: used once, for minutes, by the browser that began it."""

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import timedelta

from nudges.ports import Clock
from nudges.store import oauth_states
from nudges.store.database import Database

LASTS = timedelta(minutes=10)
OPEN_AT_MOST = 10_000
LONGEST = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Begun:
    """``state`` goes to Slack and comes back, ``browser`` stays in a cookie; both are needed."""

    state: str = field(repr=False)
    browser: str = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class States:
    database: Database
    clock: Clock

    async def begin(self) -> Begun | None:
        """A new one; None: too many are open just now."""
        begun = Begun(state=secrets.token_urlsafe(24), browser=secrets.token_urlsafe(24))
        now = self.clock.now()
        async with self.database.write() as connection:
            kept = await oauth_states.begin(
                connection, _hash(begun), now=now, until=now + LASTS, at_most=OPEN_AT_MOST
            )
        return begun if kept else None

    async def finish(self, begun: Begun) -> bool:
        """Whether this was begun here, by this browser, not long ago, and never used."""
        if not 0 < len(begun.state) <= LONGEST or not 0 < len(begun.browser) <= LONGEST:
            return False
        async with self.database.write() as connection:
            return await oauth_states.finish(connection, _hash(begun), self.clock.now())


def _hash(begun: Begun) -> bytes:
    text = f"{begun.state} {begun.browser}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=16, person=b"chimein state").digest()
