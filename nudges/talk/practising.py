"""Practising with the bot alone: a reaction and a reply that nobody sees and nothing counts."""

from dataclasses import replace

from nudges.message import (
    PRACTISING,
    Button,
    Buttons,
    Field,
    FieldKind,
    Form,
    Message,
    Reply,
    Text,
)
from nudges.talk.ask import Ask, Handler


async def practise(ask: Ask) -> Reply:
    """The bot's own message to react and to reply to: a real one, wherever it was asked for."""
    return replace(_page(ask, "practise-start", ("react", "write")), direct=True)


async def _react(ask: Ask) -> Reply:
    return _page(ask, "practise-reacted", ("write",), in_place=True)


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
    return _page(ask, "practise-replied", ("react",))


def _page(ask: Ask, text_id: str, steps: tuple[str, ...], *, in_place: bool = False) -> Reply:
    buttons = tuple(
        Button(label=ask.say(f"practise-button-{step}"), action=f"practise.{step}")
        for step in steps
    )
    text = ask.say(text_id)
    blocks = (Text(text=text), Buttons(buttons=buttons))
    page = Message(text=text, blocks=blocks, purpose=PRACTISING)
    return Reply(messages=(page,), in_place=in_place)


COMMANDS: dict[str, Handler] = {"practise": practise}
ACTIONS: dict[str, Handler] = {
    "practise.react": _react,
    "practise.write": _write,
    "practise.written": _written,
}
