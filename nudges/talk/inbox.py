"""What somebody finds from the bot: the introduction, what was sent, or what would be sent."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from nudges.engine import consent
from nudges.engine.own_view import would_get
from nudges.message import Block, Message, Text
from nudges.nudge import Nudge
from nudges.people import Member
from nudges.programme import Channel
from nudges.store import channels, received
from nudges.store.database import Database
from nudges.talk.introduction import host_of, introduction
from nudges.talk.offers import card
from nudges.talk.wording import Say, wording
from nudges.workspace import Workspace

LATEST = 3
"""How many of the messages that were sent are shown again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Desk:
    """Whose messages, and in which words."""

    database: Database
    workspace: Workspace
    member: Member
    now: datetime
    say: Say


async def inbox(
    database: Database, workspace: Workspace, member: Member, *, now: datetime, secret: bytes
) -> tuple[Message, ...]:
    """The introduction if it was never shown (now it was), and the latest nudges.

    Where none was sent: the one that the programme would choose now, or why there is none.
    """
    desk = _Desk(
        database=database,
        workspace=workspace,
        member=member,
        now=now,
        say=wording(member.person.locale),
    )
    async with database.read() as connection:
        got = await received.sent(connection, workspace.id, member.id)
        places = await channels.every(connection, workspace.id)
    first = await _introduction(desk)
    if got:
        return (*first, *(_again(desk, at, nudge, places) for at, nudge in got[-LATEST:]))
    nudge = await would_get(database, workspace, member, now=now, secret=secret)
    return (*first, _next(desk, nudge, places))


async def _introduction(desk: _Desk) -> tuple[Message, ...]:
    if desk.member.person.introduced_at is not None:
        return ()
    host = await host_of(desk.database, desk.workspace)
    await consent.introduce(desk.database, desk.workspace, desk.member.person, desk.now)
    return (introduction(desk.say, host),)


def _again(desk: _Desk, at: datetime, nudge: Nudge, places: Mapping[str, Channel]) -> Message:
    moment = f"{at:%Y-%m-%d %H:%M} UTC"
    return _under(
        desk.say("inbox-got", moment=moment),
        card(nudge, desk.say, places, platform=desk.workspace.platform),
    )


def _next(desk: _Desk, nudge: Nudge, places: Mapping[str, Channel]) -> Message:
    if nudge.offer is None:
        return Message(text=desk.say(f"nothing-{nudge.skip}"))
    if nudge.holdout:
        return Message(text=desk.say("nothing-comparison"))
    shown = card(nudge, desk.say, places, platform=desk.workspace.platform)
    return _under(desk.say("inbox-next"), shown)


def _under(line: str, message: Message) -> Message:
    blocks: tuple[Block, ...] = (Text(text=line), *message.blocks)
    return replace(message, text=f"{line} {message.text}", blocks=blocks)
