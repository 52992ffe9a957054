"""Records acts, each once, whatever order and however often they arrive.

What is kept depends on the acts alone: replies may come before the message that they answer, in
another batch or file, and still the thread, its participants and its host come out the same.
"""

from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Activity, Rung, act_key, keyed_hash
from nudges.rules.rollup import Rollup, Root, ThreadChange, thread_of, utc_day
from nudges.store import acts as store
from nudges.store import summaries
from nudges.store.acts import ThreadNow
from nudges.store.database import Database

JOINED_BY = 2
"""As many others make whoever started a thread its host."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Recorded:
    """How many acts were new, and how many were known or came twice.

    ``by_rung`` counts the new ones, and under Rung.HOST the threads that others joined by them,
    which are in neither of the other figures.
    """

    new: int
    repeated: int
    by_rung: Mapping[Rung, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Ledger:
    """Where acts are written: one transaction, one workspace, and the secret of its keys."""

    connection: AsyncConnection
    workspace: str
    secret: bytes

    def key(self, act: Activity) -> bytes:
        return act_key(self.secret, self.workspace, act)

    def participant_key(self, root: Root, member: str) -> bytes:
        """Stands for 'has replied in this thread' without saying who to anybody."""
        return keyed_hash(self.secret, "participant", self.workspace, *root, member)


async def record(
    target: Database | AsyncConnection, workspace: str, acts: Sequence[Activity], *, secret: bytes
) -> Recorded:
    """Record a batch in one transaction: the caller's, or one of its own.

    The members and channels that it names are there already. Whoever starts a thread gets one more
    act, on the day of its first message, when the second other person replies in it.
    """
    async with _writing(target) as connection:
        ledger = Ledger(connection=connection, workspace=workspace, secret=secret)
        fresh = await _new(ledger, acts)
        rollup = Rollup()
        rollup.add(fresh)
        await _join(ledger, fresh, rollup.threads)
        hosts = await _hosts(ledger, rollup.threads)
        rollup.add(hosts)
        await store.add_days(connection, workspace, rollup.days)
        await summaries.move(connection, workspace, rollup.moments)
    by_rung = Counter(act.rung for act in (*fresh, *hosts))
    return Recorded(new=len(fresh), repeated=len(acts) - len(fresh), by_rung=by_rung)


@asynccontextmanager
async def _writing(target: Database | AsyncConnection) -> AsyncIterator[AsyncConnection]:
    if isinstance(target, AsyncConnection):
        yield target
    else:
        async with target.write() as connection:
            yield connection


async def _new(ledger: Ledger, acts: Sequence[Activity]) -> list[Activity]:
    """Those that were never recorded; of an act that is there twice, the first."""
    keyed: dict[bytes, Activity] = {}
    for act in acts:
        keyed.setdefault(ledger.key(act), act)
    days = {key: utc_day(act.at) for key, act in keyed.items()}
    new = await store.add_keys(ledger.connection, ledger.workspace, days)
    return [act for key, act in keyed.items() if key in new]


async def _join(
    ledger: Ledger, fresh: Sequence[Activity], threads: Mapping[Root, ThreadChange]
) -> None:
    """Put into ``threads`` who replied there for the first time.

    The key of whoever starts a thread is kept like all others: who that is may not be known yet.
    """
    joins: dict[bytes, tuple[Root, str]] = {}
    days: dict[bytes, date] = {}
    for act in fresh:
        root = thread_of(act)
        if act.rung is Rung.REPLY and root is not None:
            key = ledger.participant_key(root, act.member)
            joins[key] = (root, act.member)
            days[key] = min(utc_day(act.at), days.get(key, date.max))
    new = await store.add_keys(ledger.connection, ledger.workspace, days)
    for root, member in map(joins.__getitem__, new):
        threads[root].joined.add(member)
    again = {key: day for key, day in days.items() if key not in new}
    await store.move_keys_back(ledger.connection, ledger.workspace, again)


async def _hosts(ledger: Ledger, threads: Mapping[Root, ThreadChange]) -> list[Activity]:
    """Write the threads; those whose second other person has now come give a new act each."""
    now = await store.add_to_threads(ledger.connection, ledger.workspace, threads)
    wrong = await _own_repliers(ledger, threads, now)
    await store.lower_threads(ledger.connection, ledger.workspace, wrong, "participants")
    authors = {
        root: thread.member
        for root, thread in now.items()
        if thread.member is not None and _joined_now(threads[root], thread, root in wrong)
    }
    starts = await store.starts(ledger.connection, ledger.workspace, list(authors))
    return await _new(ledger, [host_act(root, authors[root], at) for root, at in starts.items()])


def _joined_now(change: ThreadChange, thread: ThreadNow, corrected: bool) -> bool:
    """Whether this batch brought the second other person, or the start to those who had come."""
    others = thread.participants - corrected
    before = others - len(change.joined - {thread.member})
    return others >= JOINED_BY and (change.member is not None or before < JOINED_BY)


async def _own_repliers(
    ledger: Ledger, threads: Mapping[Root, ThreadChange], now: Mapping[Root, ThreadNow]
) -> set[Root]:
    """Where whoever started the thread was counted among the others, before that was known."""
    wrong: set[Root] = set()
    asked: dict[bytes, Root] = {}
    for root, thread in now.items():
        change = threads[root]
        if thread.member is None:
            continue
        joined_own = thread.member in change.joined
        if change.member is None and joined_own:
            wrong.add(root)
        elif change.member and not joined_own and thread.participants > change.others:
            asked[ledger.participant_key(root, thread.member)] = root
    known = await store.known_keys(ledger.connection, ledger.workspace, list(asked))
    return wrong | {asked[key] for key in known}


def host_act(root: Root, member: str, at: datetime) -> Activity:
    """The act of having started a thread that others joined."""
    return Activity(channel=root[0], message=root[1], member=member, rung=Rung.HOST, at=at)
