"""Makes use of what arrived, in one transaction: acts are counted, people and channels follow."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Rung
from nudges.arrival import Acted, CameIn, Missed, TakenBack, Told
from nudges.engine.join import join
from nudges.engine.meet import meet
from nudges.engine.news import News, hear_news
from nudges.engine.record import Ledger
from nudges.engine.tell import tell
from nudges.store import gaps, known, questions
from nudges.store.gaps import Cause, Gap
from nudges.store.known import Account
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.workspace import Workspace

Mine = Mapping[bytes, tuple[Told, ...]]
"""What each of some arrivals told, by their ids."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Used:
    """The arrivals that were made use of, and what became of the acts in them."""

    ready: frozenset[bytes]
    counts: Counter[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Fold:
    """One transaction of one workspace."""

    connection: AsyncConnection
    workspace: Workspace
    secret: bytes
    now: datetime

    async def use(self, mine: Mine, heard: Sequence[MemberEntry]) -> Used:
        """Make use of all but those with acts of members of whom nobody told.

        ``heard`` are members whom the platform was asked about.
        """
        if heard:
            await meet(self.connection, self.workspace, heard, secret=self.secret, now=self.now)
        for one in chain.from_iterable(mine.values()):
            await self._tell(one)
        acts = {id_: acts_in(values) for id_, values in mine.items()}
        everybody = {news.act.member for news in chain.from_iterable(acts.values())}
        accounts = await known.accounts_among(self.connection, self.workspace.id, everybody)
        ready = {
            id_: news
            for id_, news in acts.items()
            if all(one.act.member in accounts for one in news)
        }
        counts = await self._count(list(chain.from_iterable(ready.values())), accounts)
        return Used(ready=frozenset(ready), counts=counts + Counter(used=len(ready)))

    async def _tell(self, one: Told) -> None:
        if isinstance(one, Missed):
            gap = Gap(starts=one.day, ends=one.day, cause=Cause.LEFT_OUT, noted_at=self.now)
            await gaps.add(self.connection, self.workspace.id, gap)
        elif not isinstance(one, News):
            await tell(self.connection, self.workspace, one, secret=self.secret, now=self.now)

    async def _count(self, news: Sequence[News], accounts: Mapping[str, Account]) -> Counter[str]:
        """What a bot does is no act, nor is anything where no admin wants us; undoing always is."""
        await self._know_channels({one.act.channel for one in news})
        rooms = await known.counting_among(
            self.connection, self.workspace.id, {one.act.channel for one in news}
        )
        counting = [
            one
            for one in news
            if isinstance(one, TakenBack)
            or (one.act.channel in rooms and accounts[one.act.member].counts)
        ]
        if threads := _replied_in(counting):
            await questions.replied(self.connection, self.workspace.id, threads)
        ledger = Ledger(connection=self.connection, workspace=self.workspace.id, secret=self.secret)
        return await hear_news(ledger, counting) + Counter(left_out=len(news) - len(counting))

    async def _know_channels(self, ids: set[str]) -> None:
        """A channel that nobody told of has no name until somebody looks it up."""
        here = await known.channels_among(self.connection, self.workspace.id, ids)
        new = [ChannelEntry(id=id_, included=False) for id_ in sorted(ids - here)]
        if new:
            await join(self.connection, self.workspace, channels=new)


def _replied_in(news: Iterable[News]) -> dict[tuple[str, str], datetime]:
    """(channel, thread) -> when somebody replied there last."""
    replies = [
        one.act
        for one in news
        if isinstance(one, Acted) and one.act.rung is Rung.REPLY and one.act.thread
    ]
    return {
        (act.channel, act.thread or ""): act.at for act in sorted(replies, key=lambda act: act.at)
    }


def acts_in(values: Iterable[Told]) -> list[News]:
    return [one for one in values if isinstance(one, News)]


def named_in(values: Iterable[Told]) -> set[str]:
    """The members who act there or come into a channel."""
    coming = {one.member for one in values if isinstance(one, CameIn)}
    return coming | {one.act.member for one in acts_in(values)}
