"""Reads history into what is known: what an admin asks for, what a gap takes, how far it came."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Activity
from nudges.engine.meet import meet
from nudges.engine.programme import Admin, note
from nudges.engine.record import Ledger, record
from nudges.errors import Refusal
from nudges.programme import Channel
from nudges.rules import backfill as rules
from nudges.rules.backfill import MOST_DAYS, Backfill
from nudges.rules.visibility import shows_past
from nudges.store import backfills, channels, gaps, known, members, turns
from nudges.store.database import Database
from nudges.store.gaps import Gap
from nudges.store.roster import MemberEntry
from nudges.workspace import Workspace

OUTSIDE = frozenset({"not_in_channel", "channel_not_found"})
"""The failures that are over as soon as the bot is let in."""
ARCHIVED = "is_archived"

Rows = Mapping[str, Backfill]


class Overtaken(Exception):  # noqa: N818 - a state, not a fault
    """Somebody else reads this channel, or what is to be read of it has changed."""


async def ask(database: Database, admin: Admin, *, days: int, by: str) -> int:
    """Have the history of all channels that count read; in how many something is missing.

    ``by`` is a member's id. Refusals: backfill-days, backfill-no-channels, backfill-not-here,
    backfill-no-past.
    """
    if not 1 <= days <= MOST_DAYS:
        raise Refusal("backfill-days", most=MOST_DAYS)
    workspace = admin.workspace
    if not workspace.live:
        raise Refusal("backfill-not-here")
    if not shows_past(workspace.platform):
        raise Refusal("backfill-no-past")
    async with database.write() as connection:
        every = await channels.every(connection, workspace.id)
        counting = [c.id for c in every.values() if c.included and not c.archived]
        if not counting:
            raise Refusal("backfill-no-channels")
        rows = await backfills.every(connection, workspace.id)
        wanted = [
            wish
            for id_ in counting
            if (wish := rules.asked(rows.get(id_), id_, days=days, by=by, now=admin.now))
        ]
        await backfills.save(connection, workspace.id, wanted)
        await note(connection, admin, "backfill", f"{days} days")
        return len(wanted)


@dataclass(frozen=True, kw_only=True, slots=True)
class Book:
    """Where the history of one workspace is written down."""

    database: Database
    workspace: Workspace
    secret: bytes

    async def tend(self, now: datetime) -> int:
        """Ask for what gaps take, close those that are filled (how many), drop what is over."""
        async with self.database.write() as connection:
            watched, rows = await self._sorted_out(connection, now)
            filled = 0
            for gap in await gaps.of(connection, self.workspace.id):
                filled += await self._gap(connection, gap, watched, rows, now)
            if filled:
                await members.look_at_everyone(connection, self.workspace.id)
            return filled

    async def next(self) -> Backfill | None:
        """The one to go on with; None: there is nothing that could be read now."""
        async with self.database.read() as connection:
            rows = await backfills.every(connection, self.workspace.id)
            every = await channels.every(connection, self.workspace.id)
        open_ = (row for row in rows.values() if row.running and row.channel in every)
        return next((row for row in open_ if every[row.channel].watched), None)

    async def keep(self, before: Backfill, after: Backfill, acts: Sequence[Activity]) -> Backfill:
        """Record acts and how far this came, both or nothing. Overtaken: nothing.

        Acts of bots, of leavers and of whom nobody knows are none; what an event told of an act
        is newer than history.
        """
        async with self.database.write() as connection:
            fresh = await self._fresh(connection, acts)
            done = await record(connection, self.workspace.id, fresh, secret=self.secret)
            moved = replace(after, acts=before.acts + done.new)
            if not await backfills.move(connection, self.workspace.id, before, moved):
                raise Overtaken(before.channel)
            if moved.done_at is not None:
                await members.look_at_everyone(connection, self.workspace.id)
            return moved

    async def fail(self, row: Backfill, code: str) -> None:
        """It cannot go on; ``code`` is the platform's word for why."""
        async with self.database.write() as connection:
            await backfills.move(connection, self.workspace.id, row, replace(row, failure=code))
            if code in OUTSIDE:
                await channels.attend(connection, self.workspace.id, {row.channel: False})
            elif code == ARCHIVED:
                await channels.change(connection, self.workspace.id, row.channel, archived=True)

    async def unknown(self, ids: Collection[str]) -> list[str]:
        """Those of these members of whom nobody told yet."""
        async with self.database.read() as connection:
            here = await known.accounts_among(connection, self.workspace.id, ids)
        return sorted(set(ids) - here.keys())

    async def meet(self, entries: Sequence[MemberEntry], now: datetime) -> None:
        """These are members, too."""
        async with self.database.write() as connection:
            await meet(connection, self.workspace, entries, secret=self.secret, now=now)

    async def _sorted_out(
        self, connection: AsyncConnection, now: datetime
    ) -> tuple[dict[str, Channel], dict[str, Backfill]]:
        """The channels that are watched, and the back-fills that are left."""
        every = await channels.every(connection, self.workspace.id)
        rows = await backfills.every(connection, self.workspace.id)
        watched = {id_: channel for id_, channel in every.items() if channel.watched}
        over = [row.channel for row in rows.values() if _is_over(row, every.get(row.channel))]
        await backfills.drop(connection, self.workspace.id, over)
        again = [
            row.from_the_start(now)
            for row in rows.values()
            if row.failure in OUTSIDE and row.channel in watched
        ]
        await backfills.save(connection, self.workspace.id, again)
        return watched, await backfills.every(connection, self.workspace.id)

    async def _gap(
        self,
        connection: AsyncConnection,
        gap: Gap,
        watched: Mapping[str, Channel],
        rows: dict[str, Backfill],
        now: datetime,
    ) -> bool:
        """Whether it is filled; if not, what it takes is asked for."""
        noted = rules.noted_by(gap.ends, gap.noted_at)
        if not rules.can_be_filled(starts=gap.starts, noted=noted, now=now):
            return False
        read = [rules.fills(rows.get(id_), starts=gap.starts, noted=noted) for id_ in watched]
        if read and all(read):
            await gaps.fill(connection, self.workspace.id, gap)
            return True
        for id_ in watched:
            wish = rules.after_gap(rows.get(id_), id_, starts=gap.starts, noted=noted, now=now)
            if wish is not None:
                rows[id_] = wish
                await backfills.save(connection, self.workspace.id, [wish])
        return False

    async def _fresh(self, connection: AsyncConnection, acts: Sequence[Activity]) -> list[Activity]:
        ledger = Ledger(connection=connection, workspace=self.workspace.id, secret=self.secret)
        people = {act.member for act in acts}
        accounts = await known.accounts_among(connection, self.workspace.id, people)
        acting = {id_ for id_, account in accounts.items() if not any(account)}
        keyed = {ledger.key(act): act for act in acts if act.member in acting}
        told = await turns.of(connection, self.workspace.id, list(keyed))
        return [act for key, act in keyed.items() if key not in told]


def _is_over(row: Backfill, channel: Channel | None) -> bool:
    """Nobody wants it any more; or the bot went out, so that it does not know what came since."""
    if channel is None or channel.archived or not channel.included:
        return True
    return not channel.attended and row.done_at is not None
