"""Polls answered in private, in one tap, and what a channel and a poll's maker read of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from nudges.engine import polls as engine
from nudges.engine.polls import Voted
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.nudge import Offer
from nudges.people import Member
from nudges.poll import Poll
from nudges.programme import Channel
from nudges.rules.recheck import Letter
from nudges.store import channels, hushes, polls
from nudges.store.database import Database
from nudges.talk.ask import Ask, Handler
from nudges.talk.desk import Desk
from nudges.talk.wording import Say
from nudges.workspace import Workspace


async def list_(ask: Ask) -> Reply:
    """The open polls of one's channels that one has not answered."""
    blocks = await _open(ask)
    if not blocks:
        return ask.says("polls-none")
    said = ask.say("polls-open")
    return Reply(messages=(Message(text=said, blocks=(Text(text=said), *blocks)),))


async def answer_poll(
    _offer: Offer, member: Member, desk: Desk, now: datetime
) -> tuple[Block, ...] | None:
    """In a card: the poll that ends first; None: there is none any more."""
    async with desk.database.read() as connection:
        found = await polls.unanswered(connection, desk.workspace.id, member.id, now)
        hushed = await hushes.holding(connection, desk.workspace.id, now)
    fit = [poll for poll in found if not hushed.silences(poll.channel)]
    known = await _known(desk.database, desk.workspace)
    return shown(fit[0], known, desk.say(member.person)) if fit else None


async def too_few(found: Letter, desk: Desk) -> Message | None:
    """To a poll's maker: it is over, and there is nothing to see."""
    known = await _known(desk.database, desk.workspace)
    channel = _name(found.subject, known)
    return Message(text=desk.say(found.member.person)("poll-too-few", channel=channel))


def result(poll: Poll, say: Say) -> tuple[str, ...]:
    """What is posted, line by line: every option with its count, also one that nobody chose."""
    counted = zip(poll.options, poll.counts, strict=True)
    lines = (say("poll-result-option", option=option, count=count) for option, count in counted)
    first = say("poll-result", question=poll.question)
    return first, *lines, say("poll-result-how", count=poll.answers)


def shown(poll: Poll, known: Mapping[str, Channel], say: Say) -> tuple[Block, ...]:
    """The question, a button for each option, and what becomes of the answer."""
    buttons = tuple(
        Button(label=option, action="poll.vote", value=f"{poll.id} {number}")
        for number, option in enumerate(poll.options)
    )
    how = say("poll-how", channel=_name(poll.channel, known), enough=poll.enough)
    return Text(text=poll.question), Buttons(buttons=buttons), Text(text=how)


async def _vote(ask: Ask) -> Reply:
    id_, _, option = ask.turn.value.partition(" ")
    number = int(option) if option.isdecimal() and len(option) == 1 else -1
    voted = await engine.vote(ask.database, ask.workspace, ask.member, id_, number, ask.now)
    said = ask.say(f"poll-{voted}")
    more = await _open(ask) if voted is Voted.COUNTED else ()
    message = Message(text=said, blocks=(Text(text=said), *more))
    return Reply(messages=(message,), in_place=True)


async def _open(ask: Ask) -> Sequence[Block]:
    async with ask.database.read() as connection:
        found = await polls.unanswered(connection, ask.workspace.id, ask.member.id, ask.now)
    if not found:
        return ()
    known = await _known(ask.database, ask.workspace)
    return [block for poll in found for block in shown(poll, known, ask.say)]


async def _known(database: Database, workspace: Workspace) -> Mapping[str, Channel]:
    async with database.read() as connection:
        return await channels.every(connection, workspace.id)


def _name(channel: str, known: Mapping[str, Channel]) -> str:
    return known[channel].name if channel in known else channel


COMMANDS: dict[str, Handler] = {"polls": list_}
ACTIONS: dict[str, Handler] = {"poll.vote": _vote}
