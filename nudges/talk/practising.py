"""Practising with the bot alone: nobody sees it, and nothing of it counts."""

from dataclasses import replace

from nudges.engine import practice as engine
from nudges.message import (
    PRACTISING,
    Block,
    Button,
    Buttons,
    Chat,
    Field,
    FieldKind,
    Form,
    Go,
    Message,
    Reply,
    Text,
)
from nudges.rules.practice import Step, left, possible
from nudges.talk.ask import Ask, Handler

DONE = {
    Step.REACT: "practise-reacted",
    Step.REPLY: "practise-replied",
    Step.EDIT: "practise-edited",
    Step.DELETE: "practise-deleted",
}
TAPPED = {
    Step.REACT: "practise.react",
    Step.REPLY: "practise.write",
    Step.EDIT: "practise.edit",
    Step.DELETE: "practise.delete",
}
"""Where a platform tells of it, nobody has to tap on anything but to write in a form."""


async def practise(ask: Ask) -> Reply:
    """The bot's own message to try things out on: a real one, wherever it was asked for."""
    await engine.begin(ask.database, ask.workspace, ask.member, ask.now)
    blocks = (Text(text=ask.say("practise-start")), _buttons(ask, frozenset()))
    page = Message(
        text=ask.say("practise-start"),
        blocks=(*blocks, *await _buddy(ask)),
        purpose=PRACTISING,
    )
    return Reply(messages=(page,), direct=True)


async def _react(ask: Ask) -> Reply:
    return replace(await _tried(ask, Step.REACT), in_place=True)


async def _write(ask: Ask) -> Reply:
    field = Field(name="text", label=ask.say("practise-text"), kind=FieldKind.PARAGRAPH)
    return Reply(
        form=Form(
            title=ask.say("practise-title"),
            action="practise.written",
            submit=ask.say("practise-submit"),
            fields=(field,),
        )
    )


async def _written(ask: Ask) -> Reply:
    if not ask.field("text"):
        form = (await _write(ask)).form
        return Reply(form=form, errors={"text": ask.say("practise-empty")})
    return await _tried(ask, Step.REPLY)


async def _edit(ask: Ask) -> Reply:
    return await _tried(ask, Step.EDIT)


async def _delete(ask: Ask) -> Reply:
    return await _tried(ask, Step.DELETE)


async def _tried(ask: Ask, step: Step) -> Reply:
    """What was seen of it, and what could be next."""
    done = await engine.step(ask.database, ask.workspace, ask.member, step, ask.now)
    if not left(done):
        lines = [ask.say(DONE[step]), ask.say("practise-finished")]
        blocks: tuple[Block, ...] = tuple(Text(text=line) for line in lines)
        return Reply(messages=(Message(text=" ".join(lines), blocks=blocks),))
    lines = [ask.say(DONE[step]), ask.say(f"practise-next-{possible(done)[0]}")]
    blocks = (*(Text(text=line) for line in lines), _buttons(ask, done))
    page = Message(text=" ".join(lines), blocks=blocks, purpose=PRACTISING)
    return Reply(messages=(page,))


def _buttons(ask: Ask, done: frozenset[str]) -> Buttons:
    return Buttons(
        buttons=tuple(
            Button(label=ask.say(f"practise-button-{step}"), action=TAPPED[step])
            for step in possible(done)
        )
    )


async def _buddy(ask: Ask) -> tuple[Block, ...]:
    """A colleague who offered it, and the way to them; they are told nothing."""
    async with ask.database.read() as connection:
        found = await engine.buddy(connection, ask.workspace, ask.member, ask.secret, ask.now)
    if found is None:
        return ()
    chat = Chat(member=found.member, email=found.email)
    go = Go(label=ask.say("practise-buddy-go", name=found.name), place=chat)
    return Text(text=ask.say("practise-buddy", name=found.name)), go


COMMANDS: dict[str, Handler] = {"practise": practise}
ACTIONS: dict[str, Handler] = {
    "practise.react": _react,
    "practise.write": _write,
    "practise.written": _written,
    "practise.edit": _edit,
    "practise.delete": _delete,
}
