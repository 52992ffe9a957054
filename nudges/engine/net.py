"""The safety net: posts in some channels are watched until somebody answers, as was promised.

Each post moves by itself, in one transaction with all that follows from it, and only from the state
in which it was read: whatever breaks in between, and however many do this at once, each champion
and each author is written to once at most.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Kind
from nudges.engine.ideas import in_charge
from nudges.engine.matters import raise_matter
from nudges.engine.office import office_of
from nudges.engine.record import Ledger
from nudges.matter import MatterKind
from nudges.people import Member
from nudges.rules.champions import WEEK, OnDuty, ready
from nudges.rules.office_hours import Office
from nudges.rules.promises import (
    ASKED_AT_MOST,
    ENDS,
    Act,
    State,
    Watch,
    begun,
    next_at,
    step,
)
from nudges.rules.tact import Hushed
from nudges.store import (
    acts,
    asks,
    champions,
    hushes,
    letters,
    members,
    nets,
    programmes,
    watches,
)
from nudges.store.database import Database
from nudges.store.watches import Post
from nudges.workspace import Workspace


async def keep(
    database: Database, workspace: Workspace, *, secret: bytes, now: datetime
) -> Mapping[str, int]:
    """One round: watch what is new, then do what is due; what was done, by its name."""
    async with database.read() as connection:
        held = await nets.holding(connection, workspace.id)
        pending = await watches.pending(connection, workspace.id, now)
        new = await watches.unwatched(connection, workspace.id, held, now) if held else []
        if not (pending or new):
            return {}
        office = await office_of(connection, workspace)
        hushed = await hushes.holding(connection, workspace.id, now)
    counts: Counter[str] = Counter()
    if new:
        async with database.write() as connection:
            begun_now = [
                await watches.begin(connection, workspace.id, watch)
                for watch in (
                    _watch(post, held[post.channel].hours, office, hushed) for post in new
                )
            ]
        counts["watched"] = sum(begun_now)
    round_ = _Round(workspace=workspace, office=office, secret=secret, now=now)
    for watch in pending:
        async with database.write() as connection:
            act = await round_.move(connection, watch.channel, watch.thread)
        if act is not None:
            counts[act.value] += 1
    return counts


def _watch(post: Post, hours: int, office: Office, hushed: Hushed) -> Watch:
    """What is written where a hush holds is nobody's to answer, not afterwards either."""
    due_at, first_at = begun(office, hours, post.at)
    state = State.GONE if hushed.silences(post.channel) else State.OPEN
    return Watch(
        channel=post.channel, thread=post.thread, due_at=due_at, next_at=first_at, state=state
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Round:
    workspace: Workspace
    office: Office
    secret: bytes
    now: datetime

    async def move(self, connection: AsyncConnection, channel: str, thread: str) -> Act | None:
        """Do what is due about one post; None: nothing is, or somebody else was faster."""
        here = self.workspace.id
        watch = await watches.one(connection, here, channel, thread)
        if watch is None:
            return None
        hushed = await hushes.holding(connection, here, self.now)
        post = await watches.post(connection, here, channel, thread)
        if hushed.silences(channel):
            post = None
        turn = self.now >= watch.next_at and watch.turns < ASKED_AT_MOST
        found = step(
            watch,
            there=post is not None,
            answered=post is not None and post.answered,
            ready=await self._ready(connection, watch, post) if post and turn else (),
            now=self.now,
        )
        if found is None or not await self._moved(connection, watch, found[0]):
            return None
        await self._follow(connection, watch, post, *found)
        return found[0]

    async def _moved(self, connection: AsyncConnection, watch: Watch, act: Act) -> bool:
        return await watches.move(
            connection,
            self.workspace.id,
            watch,
            state=ENDS.get(act, State.OPEN).value,
            turns=watch.turns + (act in (Act.ASK, Act.NOBODY)),
            raised=watch.raised or act is Act.RAISE,
            next_at=next_at(watch, act, self.office, self.now),
        )

    async def _follow(
        self,
        connection: AsyncConnection,
        watch: Watch,
        post: Post | None,
        act: Act,
        member: str | None,
    ) -> None:
        here, now = self.workspace, self.now
        if act is Act.ANSWERED:
            await self._thank(connection, watch)
        if act is Act.ASK and member is not None:
            await asks.ask(connection, here.id, watch, member, now)
            await self._write(connection, member, Kind.DUTY, watch)
            return
        await asks.turn_over(connection, here.id, watch, now)
        if act is Act.RAISE:
            await raise_matter(connection, here, MatterKind.UNANSWERED, watch.subject, now)
            for one in await in_charge(connection, here):
                await self._write(connection, one, Kind.UNANSWERED, watch)
        elif act is Act.TELL and post is not None:
            await raise_matter(connection, here, MatterKind.PROMISE, watch.subject, now)
            await self._write(connection, post.author, Kind.PROMISE, watch)

    async def _write(
        self, connection: AsyncConnection, member: str, kind: Kind, watch: Watch
    ) -> None:
        await letters.add(
            connection,
            self.workspace.id,
            member,
            kind,
            due_at=self.now,
            subject=watch.subject,
            once="net",
        )

    async def _thank(self, connection: AsyncConnection, watch: Watch) -> None:
        """Note which of those on duty, or asked, have answered."""
        here, root = self.workspace.id, (watch.channel, watch.thread)
        ledger = Ledger(connection=connection, workspace=here, secret=self.secret)
        on_duty = (await nets.on_duty(connection, here)).get(watch.channel, [])
        asked = await asks.of_post(connection, here, watch)
        keys = {ledger.participant_key(root, one): one for one in {*on_duty, *asked}}
        known = await acts.known_keys(connection, here, list(keys))
        who = [keys[key] for key in known]
        await asks.helped(connection, here, watch, who, self.now)

    async def _ready(self, connection: AsyncConnection, watch: Watch, post: Post) -> list[str]:
        """Whom it can be given to, while nobody else gives anything to any champion."""
        organisation = self.workspace.organisation
        await champions.lock(connection, organisation)
        known = await champions.every(connection, organisation)
        lately = await asks.lately(connection, organisation, self.now - WEEK)
        pool: list[OnDuty] = []
        for member in await self._guards(connection, watch.channel):
            had, champion = lately.get(member.person.id), known[member.person.id]
            asked, at = (had.asked, had.at) if had else (0, None)
            pool.append(OnDuty(member=member, load=champion.load, asked=asked, asked_at=at))
        but = await asks.of_post(connection, self.workspace.id, watch)
        programme = await programmes.limits(connection, organisation)
        return ready(pool, programme, author=post.author, but=but, now=self.now)

    async def _guards(self, connection: AsyncConnection, channel: str) -> list[Member]:
        guards = (await nets.on_duty(connection, self.workspace.id)).get(channel, [])
        found = [await members.one(connection, self.workspace.id, id_) for id_ in guards]
        return [member for member in found if member is not None]
