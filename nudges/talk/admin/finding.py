"""Finds the colleague whom an admin means: by mention, id, handle, email or name."""

import re
from collections.abc import Sequence

from nudges.errors import Refusal
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.people import Member
from nudges.store import members
from nudges.talk.ask import Ask
from nudges.talk.words import listed

MENTION = re.compile(r"<@([^|>]+)(?:\|[^>]*)?>")
MOST = 10
"""How many of those who might be meant are shown."""


async def find(ask: Ask, typed: str) -> list[Member]:
    """Everybody who may be meant, the admin for “me”. Refusals: who-nobody, who-missing."""
    wanted = typed.strip()
    if not wanted:
        raise Refusal("who-missing")
    if wanted.casefold() in listed(ask.say, "words-me"):
        return [ask.member]
    mention = MENTION.fullmatch(wanted)
    async with ask.database.read() as connection:
        name = mention[1] if mention else wanted
        found = await members.meant(connection, ask.workspace.id, name)
    talking = [member for member in found if member.may_talk]
    if not talking:
        raise Refusal("who-nobody", name=wanted)
    return talking


async def with_id(ask: Ask, member: str) -> Member:
    """The member with this very id. Refusal: who-nobody."""
    async with ask.database.read() as connection:
        found = await members.one(connection, ask.workspace.id, member)
    if found is None or not found.may_talk:
        raise Refusal("who-nobody", name=member)
    return found


def which(ask: Ask, found: Sequence[Member], action: str, more: str = "") -> Reply:
    """Asks who of several is meant; a tap comes back with “member|more” as its value."""
    text = ask.say("who-which", count=len(found))
    buttons = tuple(
        Button(label=_told_apart(ask, member), action=action, value=f"{member.id}|{more}")
        for member in found[:MOST]
    )
    blocks: tuple[Block, ...] = (Text(text=text), Buttons(buttons=buttons))
    return Reply(messages=(Message(text=text, blocks=blocks),))


def name_of(member: Member) -> str:
    return member.person.name or member.name or member.id


def _told_apart(ask: Ask, member: Member) -> str:
    more = member.team or member.id
    return ask.say("who-one", name=name_of(member), more=more)
