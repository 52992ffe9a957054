"""Looks up who is in a workspace, and its channels: after the installation, and daily."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from adapters.slack.installations import SLACK
from adapters.slack.people import Malformed, channel_entry, is_stranger, member_entry
from adapters.slack.reading import Refused, Visit
from nudges.engine.install import first_admins
from nudges.engine.join import join
from nudges.engine.roster import follow
from nudges.ports import Clock
from nudges.store import channels
from nudges.store.database import Database
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.workspace import Workspace

PEOPLE = 500
CHANNELS = 500
"""Things a page; Slack gives fewer where it wants to."""
PRIVATE_SCOPE = "groups:read"
RANKS = ("is_primary_owner", "is_owner", "is_admin")
"""Slack's own, the highest first."""

Json = Mapping[str, Any]


@dataclass(kw_only=True, slots=True)
class Roster:
    """One look-up of one workspace; it can be left off between any two pages.

    ``first`` are the members whom it made the first admins. What Slack refuses is left out, and
    ``failure`` says why.
    """

    database: Database
    workspace: Workspace
    secret: bytes
    clock: Clock
    failure: str | None = None
    first: list[str] = field(default_factory=list)
    _part: int = 0
    _cursor: str = ""
    _ranked: list[tuple[int, str]] = field(default_factory=list)

    async def go_on(self, visit: Visit) -> None:
        """Look up what is left. NotYet: there is no time left; Closed."""
        parts = (self._people, self._channels)
        while self._part < len(parts):
            try:
                self._cursor = await parts[self._part](visit)
            except Refused as refused:
                self.failure, self._cursor = refused.code, ""
            if not self._cursor:
                self._part += 1

    async def _people(self, visit: Visit) -> str:
        page = await visit.page(
            "users.list",
            "members",
            cursor=self._cursor,
            limit=PEOPLE,
            include_locale="true",
            **await visit.team(),
        )
        found = list(self._members(page.items))
        entries = [entry for _, entry in found]
        now = self.clock.now()
        await follow(self.database, self.workspace, entries, secret=self.secret, now=now)
        self._ranked += [(rank, e.id) for u, e in found if (rank := _rank(u, e)) is not None]
        if not page.cursor:
            await self._admins()
        return page.cursor

    def _members(self, users: Sequence[Json]) -> Iterator[tuple[Json, MemberEntry]]:
        """People of other companies are none of ours."""
        for user in users:
            try:
                if not is_stranger(user, self.workspace.id):
                    yield user, member_entry(user)
            except Malformed:
                continue

    async def _admins(self) -> None:
        """Somebody has to be able to begin: Slack's own owners and admins, if nobody else can."""
        ids = [member for _, member in sorted(self._ranked)]
        async with self.database.write() as connection:
            self.first = await first_admins(
                connection, self.workspace.id, ids, actor=SLACK, now=self.clock.now()
            )

    async def _channels(self, visit: Visit) -> str:
        private = PRIVATE_SCOPE in await visit.scopes()
        page = await visit.page(
            "conversations.list",
            "channels",
            cursor=self._cursor,
            limit=CHANNELS,
            types="public_channel,private_channel" if private else "public_channel",
            **await visit.team(),
        )
        found = list(_channels(page.items))
        inside = {entry.id: there for entry, there in found if there is not None}
        async with self.database.write() as connection:
            await join(connection, self.workspace, channels=[entry for entry, _ in found])
            await channels.attend(connection, self.workspace.id, inside)
        return page.cursor


def _rank(user: Json, entry: MemberEntry) -> int | None:
    """Lower is higher; None: of no rank."""
    if entry.deleted or entry.bot or entry.guest:
        return None
    return next((rank for rank, name in enumerate(RANKS) if user.get(name) is True), None)


def _channels(found: Sequence[Json]) -> Iterator[tuple[ChannelEntry, bool | None]]:
    """The channels, and whether the bot is in each, where that is told."""
    for channel in found:
        there = channel.get("is_member")
        try:
            yield channel_entry(channel), there if isinstance(there, bool) else None
        except Malformed:
            continue
