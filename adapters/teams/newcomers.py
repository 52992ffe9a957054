"""Gets to know whoever turns to the bot, and how they can be written to."""

from dataclasses import dataclass, field, replace

from adapters.teams.directory import Directory
from adapters.teams.envelope import PERSONAL, Envelope
from adapters.teams.people import is_stranger, member_entry, object_id, where_and_how
from adapters.teams.roster import SETTINGS
from nudges.engine.install import first_admins
from nudges.engine.meet import meet
from nudges.ports import Clock
from nudges.store import conversations, known, workspaces
from nudges.store.database import Database
from nudges.store.roster import MemberEntry


@dataclass(frozen=True, kw_only=True, slots=True)
class Newcomers:
    """``admins`` are emails or ids of the directory, in lower case."""

    database: Database
    secret: bytes = field(repr=False)
    clock: Clock
    directory: Directory
    admins: frozenset[str]

    async def welcome(self, envelope: Envelope) -> bool:
        """After that they are known, if they belong here; whether they became the first admin.

        Raises what the database does, and what outcomes.BROKEN names.
        """
        tenant, member = envelope.tenant, envelope.member
        async with self.database.read() as connection:
            new = not await known.members_among(connection, tenant, [member])
        entry, named = MemberEntry(id=member), False
        if new:
            user = await self.directory.member(envelope.address, envelope.conversation, member)
            if user is None or is_stranger(user, tenant):
                return False
            entry = member_entry(user)
            named = not entry.guest and bool({entry.email, object_id(user)} & self.admins)
        zone, locale = where_and_how(envelope.body)
        return await self._meet(envelope, replace(entry, zone=zone, locale=locale), named=named)

    async def _meet(self, envelope: Envelope, entry: MemberEntry, *, named: bool) -> bool:
        tenant, now = envelope.tenant, self.clock.now()
        async with self.database.write() as connection:
            here = await workspaces.known(connection, tenant)
            if here is None:
                return False
            await meet(connection, here, [entry], secret=self.secret, now=now)
            if envelope.place == PERSONAL:
                await conversations.keep_chat(
                    connection, tenant, entry.id, envelope.conversation, envelope.address
                )
            ids = [entry.id] if named else []
            chosen = await first_admins(connection, tenant, ids, actor=SETTINGS, now=now)
        return bool(chosen)
