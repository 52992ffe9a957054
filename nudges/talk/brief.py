"""The words of an executive's brief, of its copy for a delegate, and of the question to them."""

from collections.abc import Mapping

from nudges.engine import briefs as engine
from nudges.engine.briefs import Brief
from nudges.message import Block, Button, Buttons, Go, Message, Text
from nudges.people import Member, Role
from nudges.programme import Channel
from nudges.rules.executives import Why, tone
from nudges.rules.recheck import Letter
from nudges.store import channels, executives, members
from nudges.talk.desk import Desk
from nudges.talk.wording import Say


async def letter(found: Letter, desk: Desk) -> Message | None:
    """Their own brief; None: they do not lead any more, or want none."""
    if not _leads(found.member):
        return None
    async with desk.database.read() as connection:
        organisation, person = desk.workspace.organisation, found.member.person.id
        if (await executives.one(connection, organisation, person)).off:
            return None
        brief = await engine.brief(connection, desk.workspace, found.member, found.now)
        known = await channels.every(connection, desk.workspace.id)
    say = desk.say(found.member.person)
    return full(brief, say, known, first=say(f"brief-{tone(found.member, found.now)}"))


async def copy(found: Letter, desk: Desk) -> Message | None:
    """Links only, for the delegate; None: they are not asked any more, or there is no brief."""
    async with desk.database.read() as connection:
        leader = await members.one(connection, desk.workspace.id, found.subject)
        told = leader and await executives.one(
            connection, desk.workspace.organisation, leader.person.id
        )
        theirs = told and told.accepted and told.delegate == found.member.person.id
        if leader is None or not told or not theirs or told.off or not _leads(leader):
            return None
        brief = await engine.brief(connection, desk.workspace, leader, found.now)
        known = await channels.every(connection, desk.workspace.id)
    say = desk.say(found.member.person)
    first = say("brief-copy", name=leader.person.name or leader.name)
    end = Button(label=say("delegate-no-more"), action="delegate.no", value=leader.id)
    blocks = (Text(text=first), *_links(brief, say, known), Buttons(buttons=(end,)))
    return Message(text=first, blocks=blocks)


async def asked(found: Letter, desk: Desk) -> Message | None:
    """Asks whether somebody takes the brief; None: it was taken back, or is answered."""
    async with desk.database.read() as connection:
        leader = await members.one(connection, desk.workspace.id, found.subject)
        if leader is None:
            return None
        told = await executives.one(connection, desk.workspace.organisation, leader.person.id)
    theirs = told.delegate == found.member.person.id and not told.accepted
    if not theirs or not _leads(leader):
        return None
    say = desk.say(found.member.person)
    text = say("delegate-asked", name=leader.person.name or leader.name)
    buttons = tuple(
        Button(label=say(f"delegate-{answer}"), action=f"delegate.{answer}", value=leader.id)
        for answer in ("yes", "no")
    )
    return Message(text=text, blocks=(Text(text=text), Buttons(buttons=buttons)))


def full(brief: Brief, say: Say, known: Mapping[str, Channel], *, first: str) -> Message:
    """The brief with all that is for the executive alone; its text tells none of that."""
    blocks: list[Block] = [Text(text=say("brief-heading"), heading=True), Text(text=first)]
    blocks += _links(brief, say, known)
    for echo in brief.echoes:
        channel = known[echo.channel].name if echo.channel in known else echo.channel
        told = say("brief-echo", channel=channel, replies=echo.replies, reactions=echo.reactions)
        blocks.append(Text(text=told))
    if brief.goal is not None:
        blocks.append(Text(text=say("brief-goal-so-far", done=brief.done, goal=brief.goal)))
    names = ("goal", "delegate", "stop-brief")
    buttons = tuple(Button(label=say(f"brief-{n}"), action=f"do.{n}") for n in names)
    return Message(text=say("brief-alone"), blocks=(*blocks, Buttons(buttons=buttons)))


def _leads(member: Member) -> bool:
    return Role.EXECUTIVE in member.person.roles and member.person.stopped_at is None


def _links(brief: Brief, say: Say, known: Mapping[str, Channel]) -> tuple[Block, ...]:
    if not brief.acts:
        return (Text(text=say("brief-nothing")),)
    blocks: list[Block] = []
    for act in brief.acts:
        channel = known[act.place.channel].name
        go = "brief-go-there" if act.why is Why.OWN else "brief-go"
        blocks.append(Text(text=say(f"brief-{act.why}", channel=channel)))
        blocks.append(Go(label=say(go), place=act.place))
    return tuple(blocks)
