"""Knows the message that somebody practises on: what they do to it, and below, is noticed."""

from dataclasses import replace

from adapters.teams.inbound import PRACTISE, REWRITTEN, Heard
from nudges.message import PRACTISING, Message
from nudges.rules.practice import Step
from nudges.store import conversations, practices
from nudges.store.database import Database

WRITTEN = "practise.written"


async def keep(database: Database, heard: Heard, message: Message, id_: str) -> None:
    """Remember under which id a message to practise on is."""
    if message.purpose != PRACTISING or not id_ or not heard.where.personal:
        return
    turn = heard.turn
    async with database.write() as connection:
        await conversations.practise(connection, turn.workspace, turn.member, id_)


async def noticed(database: Database, heard: Heard) -> Heard | None:
    """What was heard, for what it is; None: it was done to anything else, which needs no answer."""
    where, turn = heard.where, heard.turn
    if not heard.tap and turn.action in REWRITTEN.values():
        return heard if await _replied(database, heard) else None
    if heard.tap or not where.personal or not where.message:
        return heard
    async with database.read() as connection:
        kept = await conversations.practice(connection, turn.workspace, turn.member)
    if turn.action == PRACTISE:
        return heard if kept == where.message else None
    if kept != where.message:
        return heard
    written = replace(turn, text="", action=WRITTEN, fields={"text": turn.text})
    return replace(heard, turn=written)


async def _replied(database: Database, heard: Heard) -> bool:
    """Whether they are practising, and have a reply to change or delete: which, nobody tells."""
    turn = heard.turn
    async with database.read() as connection:
        done = await practices.done(connection, turn.workspace, turn.member, turn.at)
    return done is not None and Step.REPLY in done
