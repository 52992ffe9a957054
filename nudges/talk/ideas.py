"""An idea for a post, handed in by somebody who would rather not post it."""

from nudges.engine import ideas as engine
from nudges.errors import Refusal
from nudges.message import (
    Block,
    Button,
    Buttons,
    Field,
    FieldKind,
    Form,
    Message,
    Option,
    Reply,
    Text,
)
from nudges.store import ideas
from nudges.talk.ask import Ask, Handler
from nudges.talk.introduction import host_of

NAMED, UNNAMED = "named", "unnamed"
IDEA, SUCCESS = "idea", "success"


async def idea(ask: Ask) -> Reply:
    """A form says who reads it; what was typed behind the word is in it already."""
    return Reply(form=await _form(ask, as_typed(ask)))


async def _handed_in(ask: Ask) -> Reply:
    try:
        kept = await engine.hand_in(
            ask.database,
            ask.workspace,
            ask.member,
            text=ask.field("text"),
            credited=ask.field("name") == NAMED,
            success=ask.field("kind") == SUCCESS,
            vault=ask.vault,
            now=ask.now,
        )
    except Refusal as refusal:
        errors = {"text": ask.explain(refusal)}
        return Reply(form=await _form(ask, ask.field("text")), errors=errors)
    thanks = ask.say("idea-thanks")
    blocks = (Text(text=thanks), _back(ask, kept.id))
    return Reply(messages=(Message(text=thanks, blocks=blocks),))


async def own(ask: Ask) -> tuple[Block, ...]:
    """One's own ideas that nobody has decided on, each to be taken back in one tap."""
    async with ask.database.read() as connection:
        waiting = await ideas.waiting(connection, ask.workspace.id, member=ask.member.id)
    blocks: list[Block] = []
    for idea in waiting:
        day = idea.at.astimezone(ask.zone).date()
        text = engine.text_of(idea, ask.vault) or ask.say("idea-locked")
        blocks += [Text(text=ask.say("idea-own", day=day, text=text)), _back(ask, idea.id)]
    return tuple(blocks)


def _back(ask: Ask, id_: str) -> Buttons:
    back = Button(label=ask.say("idea-take-back"), action="idea.take_back", value=id_)
    return Buttons(buttons=(back,))


async def _take_back(ask: Ask) -> Reply:
    gone = await engine.take_back(ask.database, ask.workspace, ask.member, ask.turn.value)
    said = Message(text=ask.say("idea-taken-back" if gone else "idea-too-late"))
    return Reply(messages=(said,), in_place=True)


async def _form(ask: Ask, text: str) -> Form:
    host = await host_of(ask.database, ask.workspace)
    owners = ", ".join(host.owners)
    readers = ask.say("idea-readers", owners=owners) if owners else ask.say("idea-readers-admins")
    names = tuple(
        Option(label=ask.say(f"idea-name-{choice}"), value=choice) for choice in (UNNAMED, NAMED)
    )
    kinds = tuple(
        Option(label=ask.say(f"idea-kind-{choice}"), value=choice) for choice in (IDEA, SUCCESS)
    )
    return Form(
        title=ask.say("idea-title"),
        action="idea",
        submit=ask.say("idea-submit"),
        fields=(
            Field(
                name="text",
                label=ask.say("idea-text"),
                kind=FieldKind.PARAGRAPH,
                hint=ask.say("idea-text-hint", readers=readers),
                initial=text,
            ),
            Field(
                name="kind",
                label=ask.say("idea-kind"),
                kind=FieldKind.CHOICE,
                options=kinds,
                initial=SUCCESS if ask.field("kind") == SUCCESS else IDEA,
            ),
            Field(
                name="name",
                label=ask.say("idea-name"),
                kind=FieldKind.CHOICE,
                options=names,
                initial=UNNAMED,
            ),
        ),
    )


def as_typed(ask: Ask) -> str:
    """What was typed behind the command, its capitals and all."""
    typed = " ".join(ask.turn.text.split())
    place = typed.casefold().rfind(ask.rest)
    return typed[place:] if ask.rest and place >= 0 else ask.rest


COMMANDS: dict[str, Handler] = {"idea": idea}
ACTIONS: dict[str, Handler] = {"idea": _handed_in, "idea.take_back": _take_back}
