"""Undoes an act: a reaction was removed, a message deleted."""

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Activity, Rung
from nudges.engine.record import Ledger, host_act
from nudges.rules.rollup import KINDS, Root, thread_of
from nudges.rules.tact import mourns
from nudges.store import acts as store
from nudges.store import summaries

_COUNTED = {Rung.REACT: "reactions", Rung.VOTE: "votes", Rung.REPLY: "replies"}


async def take_back(
    connection: AsyncConnection, workspace: str, act: Activity, *, secret: bytes
) -> bool:
    """Undo an act on the day on which it was counted; False if it is not known (any more).

    It can be recorded anew afterwards. Who replied has taken part: a deleted reply lowers the
    thread's replies, while its participants, its last reply and its host stay. A thread whose
    first message is deleted has no start and no host; both come back with the message.
    """
    ledger = Ledger(connection=connection, workspace=workspace, secret=secret)
    if not await _uncount(ledger, act):
        return False
    root = thread_of(act)
    if root is not None and act.rung is Rung.POST:
        await _unstart(ledger, act, root)
    elif root is not None:
        await store.lower_threads(connection, workspace, [root], _COUNTED[act.rung])
        if act.rung is Rung.REACT and mourns(act.emoji):
            await store.lower_threads(connection, workspace, [root], "griefs")
    if root is not None:
        await store.drop_thread_if_empty(connection, workspace, root)
    await summaries.settle(connection, workspace, act.member, act.rung)
    return True


async def _uncount(ledger: Ledger, act: Activity) -> bool:
    day = await store.remove_key(ledger.connection, ledger.workspace, ledger.key(act))
    if day is None:
        return False
    key = (act.member, day, act.channel)
    await store.take_from_day(ledger.connection, ledger.workspace, key, KINDS[act.rung - 1])
    return True


async def _unstart(ledger: Ledger, act: Activity, root: Root) -> None:
    """From now on whoever started the thread is one of those who replied in it, if they did."""
    own = ledger.participant_key(root, act.member)
    replied = await store.known_keys(ledger.connection, ledger.workspace, [own])
    await store.unstart(ledger.connection, ledger.workspace, root, joined=len(replied))
    host = host_act(root, act.member, act.at)
    if await _uncount(ledger, host):
        await summaries.settle(ledger.connection, ledger.workspace, act.member, Rung.HOST)
