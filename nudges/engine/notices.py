"""Posts into channels what everybody there may read, each notice once, whatever breaks."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.lease import Lease
from nudges.message import Message, Text
from nudges.ports import Board, NotNow, Outcome, Sent, Shut, Throttled, Unknown
from nudges.programme import Channel
from nudges.store import channels, hushes, notices
from nudges.store.database import Database
from nudges.store.notices import Notice, State
from nudges.store.vaults import vault_of
from nudges.vault import Vault, VaultLocked
from nudges.workspace import Workspace

PATIENCE = timedelta(seconds=60)
AGAIN = timedelta(minutes=10)
LOOKED_FOR = timedelta(days=1)
"""As long it is tried to find out whether a notice was posted."""


async def places(connection: AsyncConnection, workspace: Workspace) -> Mapping[str, Channel]:
    """Where notices may go: the public channels that the bot is in."""
    known = await channels.every(connection, workspace.id)
    return {id_: channel for id_, channel in known.items() if channel.offered and channel.attended}


async def add(
    connection: AsyncConnection,
    workspace: Workspace,
    channel: str,
    lines: Sequence[str],
    *,
    now: datetime,
    id_: str = "",
    shown_until: datetime | None = None,
) -> None:
    """Have ``lines`` posted; again with the same ``id_`` it is one notice."""
    body = vault_of(connection).seal(json.dumps(list(lines)))
    notice = Notice(
        id=id_ or uuid4().hex, channel=channel, body=body, due_at=now, shown_until=shown_until
    )
    await notices.add(connection, workspace.id, notice)


def lines_of(notice: Notice, vault: Vault) -> list[str]:
    """What it says; nothing if nobody has the key to it any more."""
    try:
        return [str(line) for line in json.loads(vault.open(notice.body))]
    except VaultLocked:
        return []


@dataclass(frozen=True, kw_only=True, slots=True)
class Posting:
    """One workspace's notices, as one worker looks after them."""

    database: Database
    workspace: Workspace
    board: Board
    vault: Vault
    now: datetime
    lease: Lease

    async def round(self) -> int:
        """Post what is due, and forget what is over; how many were posted."""
        async with self.database.read() as connection:
            batch = await notices.due(connection, self.workspace.id, self.lease.now())
            hushed = await hushes.holding(connection, self.workspace.id, self.now)
            open_ = await places(connection, self.workspace) if batch else {}
        done = 0
        for notice in batch:
            if not hushed.silences(notice.channel) and await self._claim(notice):
                done += await self._post(notice, notice.channel in open_)
        async with self.database.write() as connection:
            await notices.tidy(connection, self.workspace.id, self.now)
        return done

    async def _claim(self, notice: Notice) -> bool:
        now, until = self.lease.now(), self.lease.until()
        async with self.database.write() as connection:
            return await notices.claim(connection, self.workspace.id, notice.id, now, until)

    async def _post(self, notice: Notice, open_: bool) -> bool:
        if notice.state is State.POSTING:
            since = notice.due_at
            found = await self.board.find(channel=notice.channel, mark=notice.id, since=since)
            if isinstance(found, Sent):
                return await self._settle(notice, State.POSTED, found.reference)
            if isinstance(found, Unknown):
                late = notice.due_at < self.now - LOOKED_FOR
                return await self._settle(notice, State.FAILED) if late else False
        lines = lines_of(notice, self.vault)
        if not open_ or not lines:
            return await self._settle(notice, State.FAILED)
        return await self._follow(notice, await self._sent(notice, lines))

    async def _sent(self, notice: Notice, lines: Sequence[str]) -> Outcome:
        message = Message(text=" ".join(lines), blocks=tuple(Text(text=line) for line in lines))
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                return await self.board.post(
                    channel=notice.channel, message=message, mark=notice.id
                )
        except TimeoutError:
            return Unknown()

    async def _follow(self, notice: Notice, outcome: Outcome) -> bool:
        match outcome:
            case Sent(reference=reference):
                return await self._settle(notice, State.POSTED, reference)
            case Unknown():
                return False  # the board is asked once the lease has ended
            case Throttled(retry_after=wait):
                return await self._put_off(notice, max(wait, AGAIN))
            case Shut() | NotNow():
                return await self._put_off(notice, AGAIN)
            case _:
                return await self._settle(notice, State.FAILED)

    async def _put_off(self, notice: Notice, wait: timedelta) -> bool:
        async with self.database.write() as connection:
            await notices.put_off(connection, self.workspace.id, notice.id, self.now + wait)
        return False

    async def _settle(self, notice: Notice, state: State, message: str | None = None) -> bool:
        async with self.database.write() as connection:
            await notices.settle(connection, self.workspace.id, notice.id, state, message)
        return state is State.POSTED
