"""Goes into the channels that an admin chose and out of others, and looks who is in them."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from adapters.slack.people import Malformed, checked_id
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
"""So long after Slack refused to let the bot in or out."""


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
    _refused: dict[str, datetime] = field(default_factory=dict)

    async def attend(self, visit: Visit) -> int:
        """Be where the bot should be, and nowhere else; how many channels that changed. NotYet.

        A private channel is entered when somebody in it asks the bot in, and left likewise.
        """
        changed = 0
        for channel in (await self._every()).values():
            wanted = channel.included and not channel.archived
            if wanted is channel.attended or channel.private or self._in_vain(channel):
                continue
            if wanted or not channel.archived:
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

    def _in_vain(self, channel: Channel) -> bool:
        refused = self._refused.get(channel.id)
        return refused is not None and self.clock.now() - refused < TRY_AGAIN

    async def _go(self, visit: Visit, channel: Channel, *, inside: bool) -> bool:
        """In or out; whether Slack let it."""
        method = "conversations.join" if inside else "conversations.leave"
        try:
            await visit.call(method, channel=channel.id)
        except Refused as refused:
            log.info(method, workspace=self.workspace.id, code=refused.code)
            self._refused[channel.id] = self.clock.now()
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
        room.cursor = next_cursor(answer)
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
