"""Counts and uncounts acts by what was told last about each, in whatever order it arrives."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from nudges.activity import Activity, Rung
from nudges.arrival import Acted, TakenBack
from nudges.engine.record import Ledger, record
from nudges.engine.take_back import take_back
from nudges.store import acts, turns

News = Acted | TakenBack


@dataclass(slots=True)
class _Plan:
    """What is to be done, in this order, so that it ends as if all had come in order."""

    undo: list[Activity] = field(default_factory=list)
    record: list[Activity] = field(default_factory=list)
    undo_again: list[Activity] = field(default_factory=list)
    turns: dict[bytes, datetime] = field(default_factory=dict)
    stale: int = 0


async def hear_news(ledger: Ledger, told: Sequence[News]) -> Counter[str]:
    """Make use of news about acts of members who are known; how many were new, known, and so on.

    Of two that were told for the same moment, the one that undoes holds.
    """
    by_key: dict[bytes, list[News]] = defaultdict(list)
    for one in told:
        by_key[ledger.key(one.act)].append(one)
    connection, workspace = ledger.connection, ledger.workspace
    keys = list(by_key)
    last = await turns.of(connection, workspace, keys)
    known = await acts.known_keys(connection, workspace, keys)
    plan = _plan(by_key, last, known)
    undone = [await _undo(ledger, act) for act in plan.undo]
    recorded = await record(connection, workspace, plan.record, secret=ledger.secret)
    undone += [await _undo(ledger, act) for act in plan.undo_again]
    await turns.note(connection, workspace, plan.turns)
    return Counter(
        recorded=recorded.new, repeated=recorded.repeated, undone=sum(undone), stale=plan.stale
    )


def _plan(
    by_key: Mapping[bytes, list[News]], last: Mapping[bytes, datetime], known: set[bytes]
) -> _Plan:
    plan = _Plan()
    for key, told in by_key.items():
        told.sort(key=lambda one: (one.at, isinstance(one, TakenBack)))
        newest, turn = told[-1], last.get(key)
        if _is_stale(newest, turn):
            plan.stale += len(told)
            if key not in known:
                _trace(plan, told)
        elif isinstance(newest, TakenBack):
            plan.turns[key] = newest.at
            if key in known:
                plan.undo_again.append(newest.act)
            else:
                _trace(plan, told)
        else:
            _count(plan, newest, key, key in known)
    return plan


def _is_stale(newest: News, turn: datetime | None) -> bool:
    if turn is None:
        return False
    return newest.at < turn or (newest.at == turn and isinstance(newest, Acted))


def _count(plan: _Plan, newest: News, key: bytes, known: bool) -> None:
    """A reaction can be taken back and given again: it counts where it was given last.

    A message that was deleted can come back: it counts where it was written.
    """
    if newest.act.emoji or newest.at > newest.act.at:
        plan.turns[key] = newest.at
    if newest.act.emoji and known:
        plan.undo.append(newest.act)
    plan.record.append(newest.act)


def _trace(plan: _Plan, told: Sequence[News]) -> None:
    """What was done and undone leaves nothing, but whoever replied has joined the thread."""
    replies = [one.act for one in told if isinstance(one, Acted) and one.act.rung is Rung.REPLY]
    plan.record.extend(replies[-1:])
    plan.undo_again.extend(replies[-1:])


async def _undo(ledger: Ledger, act: Activity) -> bool:
    return await take_back(ledger.connection, ledger.workspace, act, secret=ledger.secret)
