"""What somebody finds from the bot: the introduction, what was sent, or what would be sent."""

from dataclasses import replace
from datetime import datetime

from nudges.engine import consent
from nudges.engine.own_view import would_get
from nudges.message import Block, Message, Text
from nudges.nudge import Nudge
from nudges.people import Member
from nudges.store import received
from nudges.talk.desk import Desk
from nudges.talk.introduction import host_of, introduction
from nudges.talk.offers import card
from nudges.talk.wording import Say

LATEST = 3
"""How many of the messages that were sent are shown again."""


async def inbox(desk: Desk, member: Member, *, now: datetime, secret: bytes) -> tuple[Message, ...]:
    """The introduction if it was never shown (now it was), and the latest nudges.

    Where none was sent: the one that the programme would choose now, or why there is none.
    """
    say = desk.say(member.person)
    async with desk.database.read() as connection:
        got = await received.sent(connection, desk.workspace.id, member.id)
    first = await _introduction(desk, member, now)
    if got:
        again = [await _again(desk, member, at, nudge, now) for at, nudge in got[-LATEST:]]
        return (*first, *(message for message in again if message))
    nudge = await would_get(desk.database, desk.workspace, member, now=now, secret=secret)
    return (*first, await _next(desk, member, nudge, say, now))


async def _introduction(desk: Desk, member: Member, now: datetime) -> tuple[Message, ...]:
    if member.person.introduced_at is not None:
        return ()
    host = await host_of(desk.database, desk.workspace)
    await consent.introduce(desk.database, desk.workspace, member.person, now)
    return (introduction(desk.say(member.person), host),)


async def _again(
    desk: Desk, member: Member, at: datetime, nudge: Nudge, now: datetime
) -> Message | None:
    shown = await card(nudge, member, desk, now)
    line = desk.say(member.person)("inbox-got", moment=f"{at:%Y-%m-%d %H:%M} UTC")
    return shown and _under(line, shown)


async def _next(desk: Desk, member: Member, nudge: Nudge, say: Say, now: datetime) -> Message:
    if nudge.offer is None:
        return Message(text=say(f"nothing-{nudge.skip}"))
    if nudge.holdout:
        return Message(text=say("nothing-comparison"))
    shown = await card(nudge, member, desk, now)
    return _under(say("inbox-next"), shown) if shown else Message(text=say("nothing-place_gone"))


def _under(line: str, message: Message) -> Message:
    blocks: tuple[Block, ...] = (Text(text=line), *message.blocks)
    return replace(message, text=f"{line} {message.text}", blocks=blocks)
