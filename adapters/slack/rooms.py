"""Goes into the channels that an admin chose and out of others, and looks who is in them."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import structlog

from adapters.slack.people import Malformed, channel_entry, checked_id
from adapters.slack.reading import Refused, Visit, next_cursor
from nudges.engine.join import join
from nudges.ports import Clock
from nudges.programme import Channel
from nudges.store import channels, known
from nudges.store.database import Database
from nudges.workspace import Workspace

log = structlog.get_logger()

INSIDE = 500
"""Members a page."""
TRY_AGAIN = timedelta(hours=1)
"""So long after Slack refused something about a channel."""
JOIN_SCOPE = "channels:join"


@dataclass(slots=True)
class Room:
    """A channel whose members are looked up: those ``seen`` so far, and where to go on."""

    channel: str
    cursor: str = ""
    seen: set[str] = field(default_factory=set)


@dataclass(kw_only=True, slots=True)
class Rooms:
    """Those of one workspace; what is left over is done the next time."""

    database: Database
    workspace: Workspace
    clock: Clock
    _waiting: deque[Room] = field(default_factory=deque)
    _refused: dict[tuple[str, str], datetime] = field(default_factory=dict)

    async def name(self, visit: Visit) -> None:
        """Ask about the channels of which nothing but the id is known. NotYet; Closed."""
        for channel in (await self._every()).values():
            if channel.name or channel.archived:
                continue
            answer = await self._asked(visit, "conversations.info", channel.id)
            found = None if answer is None else answer.get("channel")
            if isinstance(found, dict) and found.get("id") == channel.id:
                async with self.database.write() as connection:
                    await join(connection, self.workspace, channels=[channel_entry(found)])

    async def attend(self, visit: Visit) -> int:
        """Be where the bot should be, and nowhere else; how many channels that changed. NotYet.

        A private channel is entered when somebody in it asks the bot in, and left likewise. Where
        the bot may not go in by itself, it stays wherever people put it.
        """
        scopes = await visit.scopes()
        free = not scopes or JOIN_SCOPE in scopes
        changed = 0
        for channel in (await self._every()).values():
            wanted = channel.included
            closed = channel.private or channel.archived or not channel.name
            if free and not closed and wanted is not channel.attended:
                changed += await self._go(visit, channel, inside=wanted)
        return changed

    async def look_into_all(self) -> None:
        """Look anew who is in each channel that is watched."""
        every = await self._every()
        self._waiting = deque(Room(id_) for id_, channel in every.items() if channel.watched)

    async def look(self, visit: Visit) -> None:
        """Look who is in the channels that wait for it. NotYet; Closed."""
        while self._waiting:
            room = self._waiting[0]
            try:
                more = await self._page(visit, room)
            except Refused as refused:
                log.info("members refused", workspace=self.workspace.id, code=refused.code)
                more = False
            if not more:
                self._waiting.popleft()

    async def _every(self) -> Mapping[str, Channel]:
        async with self.database.read() as connection:
            return await channels.every(connection, self.workspace.id)

    async def _asked(self, visit: Visit, method: str, channel: str) -> Mapping[str, Any] | None:
        """The answer about one channel; None: Slack refused it, now or in the last hour."""
        refused = self._refused.get((method, channel))
        if refused is not None and self.clock.now() - refused < TRY_AGAIN:
            return None
        try:
            return await visit.call(method, channel=channel)
        except Refused as error:
            log.info("slack refused", workspace=self.workspace.id, method=method, code=error.code)
            self._refused[method, channel] = self.clock.now()
            return None

    async def _go(self, visit: Visit, channel: Channel, *, inside: bool) -> bool:
        """In or out; whether Slack let it."""
        method = "conversations.join" if inside else "conversations.leave"
        if await self._asked(visit, method, channel.id) is None:
            return False
        async with self.database.write() as connection:
            await channels.attend(connection, self.workspace.id, {channel.id: inside})
        if inside:
            self._waiting.append(Room(channel.id))
        return True

    async def _page(self, visit: Visit, room: Room) -> bool:
        """Look at one page of a channel's members; whether there is another one."""
        answer = await visit.call(
            "conversations.members",
            channel=room.channel,
            limit=INSIDE,
            **({"cursor": room.cursor} if room.cursor else {}),
        )
        ids = _ids(answer.get("members"))
        room.seen |= ids
        room.cursor = next_cursor(answer, room.cursor)
        async with self.database.write() as connection:
            ours = await known.members_among(connection, self.workspace.id, ids)
            here = [(room.channel, member) for member in ours]
            await join(connection, self.workspace, inside=here)
            if not room.cursor:
                await channels.only_inside(connection, self.workspace.id, room.channel, room.seen)
        return bool(room.cursor)


def _ids(value: object) -> set[str]:
    found = set()
    for id_ in value if isinstance(value, list) else ():
        try:
            found.add(checked_id(id_))
        except Malformed:
            continue
    return found
