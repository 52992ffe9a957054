"""Looks up who is in the teams that the bot is in, and their channels: daily, or when asked."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from adapters.teams.directory import Directory
from adapters.teams.people import (
    Json,
    Malformed,
    channel_entry,
    is_stranger,
    member_entry,
    object_id,
)
from nudges.engine.install import first_admins
from nudges.engine.join import join
from nudges.engine.roster import follow
from nudges.ports import Clock
from nudges.store import channels, conversations
from nudges.store.conversations import Conversation
from nudges.store.database import Database
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.workspace import Workspace

SETTINGS = "settings"
"""Who named the first admins, as the audit has it."""


@dataclass(kw_only=True, slots=True)
class Roster:
    """One look-up of one company; it can be left off between any two calls.

    ``admins`` are emails or ids of the directory, in lower case; ``first`` are the members who
    became the first admins.
    """

    database: Database
    workspace: Workspace
    secret: bytes
    clock: Clock
    directory: Directory
    admins: frozenset[str]
    first: list[str] = field(default_factory=list)
    _teams: deque[Conversation] | None = None
    _gone: deque[str] | None = None
    _cursor: str = ""
    _here: set[str] = field(default_factory=set)
    _seen: set[str] = field(default_factory=set)
    _named: list[str] = field(default_factory=list)

    async def go_on(self, enough: Callable[[], bool]) -> bool:
        """Look up what is left until it is ``enough`` for now; whether that was all."""
        if self._teams is None:
            async with self.database.read() as connection:
                self._teams = deque(await conversations.teams(connection, self.workspace.id))
        while self._teams:
            if enough():
                return False
            await self._page(self._teams)
        if self._gone is None:
            await self._begin()
            self._gone = deque(await self._unseen())
        while self._gone:
            if enough():
                return False
            await self._look_for(self._gone[0])
            self._gone.popleft()
        return True

    async def _page(self, teams: deque[Conversation]) -> None:
        """One page of a team's people; after the last one its channels."""
        team = teams[0]
        users, cursor = await self.directory.members(team.address, team.id, self._cursor)
        entries = dict(self._entries(users))
        now = self.clock.now()
        await follow(
            self.database, self.workspace, list(entries.values()), secret=self.secret, now=now
        )
        self._here |= entries.keys()
        if not cursor:
            await self._channels(team)
            self._seen |= self._here
            self._here = set()
            teams.popleft()
        self._cursor = cursor

    def _entries(self, users: Sequence[Json]) -> Iterator[tuple[str, MemberEntry]]:
        """People of other companies are none of ours."""
        for user in users:
            try:
                entry = member_entry(user)
            except Malformed:
                continue
            if is_stranger(user, self.workspace.id):
                continue
            if not entry.guest and {entry.email, object_id(user)} & self.admins:
                self._named.append(entry.id)
            yield entry.id, entry

    async def _channels(self, team: Conversation) -> None:
        """Everybody in a team is in all of its channels, but for those that only some may enter."""
        found = list(_channels(await self.directory.channels(team.address, team.id), team.id))
        open_ = [entry.id for entry in found if not entry.private]
        here, workspace = self._here, self.workspace.id
        async with self.database.write() as connection:
            await join(connection, self.workspace, channels=found)
            await channels.attend(connection, workspace, {e.id: not e.private for e in found})
            inside = [(channel, member) for channel in open_ for member in here]
            await join(connection, self.workspace, inside=inside)
            for channel in open_:
                await channels.only_inside(connection, workspace, channel, here)

    async def _begin(self) -> None:
        """Somebody has to be able to begin: whom the settings name, if nobody else can."""
        async with self.database.write() as connection:
            self.first = await first_admins(
                connection, self.workspace.id, self._named, actor=SETTINGS, now=self.clock.now()
            )

    async def _unseen(self) -> list[str]:
        """Members with a chat who are in none of the teams. Of others nobody can tell."""
        async with self.database.read() as connection:
            chats = await conversations.chats(connection, self.workspace.id)
        return sorted(chats.keys() - self._seen)

    async def _look_for(self, member: str) -> None:
        """Who is not in their own chat any more has left the company."""
        async with self.database.read() as connection:
            chat = await conversations.chat(connection, self.workspace.id, member)
        if chat is None or await self.directory.member(chat.address, chat.id, member):
            return
        left = [MemberEntry(id=member, deleted=True)]
        now = self.clock.now()
        await follow(self.database, self.workspace, left, secret=self.secret, now=now)


def _channels(found: Sequence[Json], team: str) -> Iterator[ChannelEntry]:
    for channel in found:
        try:
            yield channel_entry(channel, team)
        except Malformed:
            continue
