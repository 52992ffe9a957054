"""The owner's inbox: what there is to do, by when, and how to tell everybody what was fixed."""

from collections.abc import Mapping
from datetime import date

from nudges.barrier import Ground
from nudges.engine import matters as engine
from nudges.engine import notices
from nudges.errors import Refusal
from nudges.matter import Matter, MatterKind, MatterState
from nudges.message import (
    Block,
    Button,
    Buttons,
    Field,
    FieldKind,
    Form,
    Go,
    Message,
    Option,
    Reply,
    Text,
)
from nudges.nudge import Place
from nudges.people import Role
from nudges.programme import Channel
from nudges.rules.recheck import Letter
from nudges.store import channels, ideas, matters, persons, policy_gaps
from nudges.talk.ask import Ask, Handler
from nudges.talk.desk import Desk
from nudges.talk.helping import is_admin

MOST = 10
CLOSING = (MatterState.DONE, MatterState.NOT_DOING)
BETWEEN = " "


async def inbox(ask: Ask) -> Reply:
    """What is open, the most urgent first; without anything, what will come here."""
    waiting = await _waiting(ask)
    async with ask.database.read() as connection:
        handed_in = await ideas.count(connection, ask.workspace.id)
        known = await channels.every(connection, ask.workspace.id)
    if not waiting and not handed_in:
        return ask.says("inbox-empty")
    said = ask.say("inbox-waiting", count=len(waiting))
    blocks: list[Block] = [Text(text=said, heading=True)]
    for matter in waiting[:MOST]:
        blocks += await _shown(ask, matter, known)
    if len(waiting) > MOST:
        blocks.append(Text(text=ask.say("inbox-more", count=len(waiting) - MOST)))
    if handed_in:
        open_ = Button(label=ask.say("inbox-ideas-button"), action="admin.do.ideas")
        said_ideas = Text(text=ask.say("inbox-ideas", count=handed_in))
        blocks += [said_ideas, Buttons(buttons=(open_,))]
    tell = Button(label=ask.say("inbox-tell"), action="admin.do.fixed")
    blocks.append(Buttons(buttons=(tell,)))
    return Reply(messages=(Message(text=said, blocks=tuple(blocks)),))


async def _waiting(ask: Ask) -> list[Matter]:
    """Reasons are the owners' to see; other admins see them where nobody owns the programme."""
    found = await engine.waiting(ask.database, ask.workspace, ask.now)
    async with ask.database.read() as connection:
        owned = await persons.held(connection, ask.workspace.organisation, {Role.OWNER})
    if Role.OWNER in ask.person.roles or not owned:
        return found
    return [matter for matter in found if matter.kind is not MatterKind.REASONS]


async def letter(found: Letter, desk: Desk) -> Message | None:
    """How much is open; None: nothing is by now, or it is not theirs."""
    if not is_admin(found.member.person):
        return None
    waiting = await engine.waiting(desk.database, desk.workspace, found.now)
    if not waiting:
        return None
    say = desk.say(found.member.person)
    late = sum(matter.due_on < found.now.date() for matter in waiting)
    text = say("inbox-letter", count=len(waiting))
    if late:
        text = f"{text} {say('inbox-letter-late', count=late)}"
    button = Button(label=say("inbox-open"), action="admin.do.inbox")
    return Message(text=text, blocks=(Text(text=text), Buttons(buttons=(button,))))


async def _shown(ask: Ask, matter: Matter, known: Mapping[str, Channel]) -> tuple[Block, ...]:
    what, go = await _what(ask, matter, known)
    day = matter.due_on
    due = "matter-late" if day < ask.today else "matter-due"
    buttons = [
        Button(label=ask.say(f"matter-{state}"), action=f"admin.matter.{state}", value=matter.id)
        for state in CLOSING
    ]
    later = Button(label=ask.say("matter-later"), action="admin.matter.later", value=matter.id)
    return (
        Text(text=what),
        Text(text=f"{ask.say(f'matter-do-{matter.kind}')} {ask.say(due, day=day)}"),
        *go,
        Buttons(buttons=(*buttons, later)),
    )


async def _what(
    ask: Ask, matter: Matter, known: Mapping[str, Channel]
) -> tuple[str, tuple[Block, ...]]:
    """What it is about in words, and a link to its place if it has one."""
    if matter.kind is MatterKind.REASONS:
        return await _reasons(ask, matter.subject), ()
    if matter.kind is MatterKind.POLICY_GAP:
        async with ask.database.read() as connection:
            text = await policy_gaps.text(connection, ask.workspace.organisation, matter.subject)
        return ask.say("matter-policy_gap", text=text or ask.say("matter-locked")), ()
    channel, _, thread = matter.subject.partition(BETWEEN)
    name = known[channel].name if channel in known else channel
    place = Place(channel=channel, thread=thread or None)
    go = Go(label=ask.say("matter-go"), place=place)
    return ask.say(f"matter-{matter.kind}", channel=name), (go,) if channel in known else ()


async def _reasons(ask: Ask, subject: str) -> str:
    ground = Ground(subject.partition(BETWEEN)[0])
    async with ask.database.read() as connection:
        found = await engine.pool_of(connection, ask.workspace)
    people = found[1] if found else {}
    said = ask.say(f"matter-reasons-{ground}", people=people.get(ground.value, 0))
    stays = people.get(matters.STAYS, 0)
    return f"{said} {ask.say('matter-stays', people=stays)}" if stays else said


def _closing(state: MatterState) -> Handler:
    async def handler(ask: Ask) -> Reply:
        await engine.close(ask.database, ask.admin, ask.turn.value, state)
        said = ask.say(f"matter-{state}-said")
        tell = Button(label=ask.say("inbox-tell"), action="admin.do.fixed")
        again = Button(label=ask.say("inbox-open"), action="admin.do.inbox")
        blocks = (Text(text=said), Buttons(buttons=(tell, again)))
        return Reply(messages=(Message(text=said, blocks=blocks),))

    return handler


async def _later(ask: Ask) -> Reply:
    return Reply(form=_later_form(ask))


async def _put_off(ask: Ask) -> Reply:
    try:
        day = date.fromisoformat(ask.field("day"))
        await engine.put_off(ask.database, ask.admin, ask.turn.value, day)
    except ValueError:
        return Reply(form=_later_form(ask), errors={"day": ask.say("matter-day-wrong")})
    except Refusal as refusal:
        if refusal.code == "matter-gone":
            raise
        return Reply(form=_later_form(ask), errors={"day": ask.explain(refusal)})
    return ask.says("matter-put-off", day=day)


def _later_form(ask: Ask) -> Form:
    return Form(
        title=ask.say("matter-later-title"),
        action="admin.matter.put_off",
        submit=ask.say("form-save"),
        value=ask.turn.value,
        fields=(Field(name="day", label=ask.say("matter-day"), kind=FieldKind.DATE),),
    )


async def fixed(ask: Ask) -> Reply:
    """A form: what everybody is told, and where."""
    async with ask.database.read() as connection:
        places = await notices.places(connection, ask.workspace)
    if not places:
        return ask.says("fixed-nowhere")
    return Reply(form=_fixed_form(ask, places))


async def _tell(ask: Ask) -> Reply:
    async with ask.database.read() as connection:
        places = await notices.places(connection, ask.workspace)
    if not places:
        return ask.says("fixed-nowhere")
    try:
        await engine.tell_everyone(ask.database, ask.admin, ask.field("channel"), ask.field("text"))
    except Refusal as refusal:
        where = "channel" if refusal.code == "fixed-channel" else "text"
        return Reply(form=_fixed_form(ask, places), errors={where: ask.explain(refusal)})
    return ask.says("fixed-done", channel=places[ask.field("channel")].name)


def _fixed_form(ask: Ask, places: Mapping[str, Channel]) -> Form:
    options = tuple(Option(label=f"#{c.name}", value=id_) for id_, c in list(places.items())[:100])
    return Form(
        title=ask.say("fixed-title"),
        action="admin.fixed",
        submit=ask.say("fixed-submit"),
        fields=(
            Field(
                name="text",
                label=ask.say("fixed-text"),
                kind=FieldKind.PARAGRAPH,
                hint=ask.say("fixed-hint"),
                initial=ask.field("text"),
            ),
            Field(
                name="channel",
                label=ask.say("fixed-channel-label"),
                kind=FieldKind.CHOICE,
                options=options,
                initial=ask.field("channel"),
            ),
        ),
    )


COMMANDS: dict[str, Handler] = {"admin-inbox": inbox, "admin-fixed": fixed}
ACTIONS: dict[str, Handler] = {
    **{f"admin.matter.{state}": _closing(state) for state in CLOSING},
    "admin.matter.later": _later,
    "admin.matter.put_off": _put_off,
    "admin.fixed": _tell,
}
