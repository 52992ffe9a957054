"""Knows the message that somebody practises on: reactions and replies to it are noticed."""

from dataclasses import replace

from adapters.teams.inbound import PRACTISE, Heard
from nudges.message import PRACTISING, Message
from nudges.store import conversations
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
    """What was heard, for what it is; None: a reaction to anything else, which needs no answer."""
    where, turn = heard.where, heard.turn
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
