"""The list that drafts are checked for: its words, its advice, and a way to try it."""

from collections.abc import Sequence

from nudges.engine import self_check as engine
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
from nudges.rules.self_check import Check
from nudges.store import policy_checks
from nudges.talk import drafting
from nudges.talk.ask import Ask, Handler
from nudges.talk.drafting import Draft
from nudges.talk.words import listed

PAGE = 10
EVERYWHERE, PUBLIC = "everywhere", "public"
NEW = Check(id="", entries=(), advice="")
BESIDE = {"check-advice": "advice", "check-advice-long": "advice"}
"""The field that a refusal is about; the others are about the words."""


async def checks(ask: Ask) -> Reply:
    """The whole list; or, with a word behind it, ``add`` or ``try``."""
    for text_id, handler in (("words-checks-add", _add), ("words-checks-try", _try)):
        if ask.rest.casefold() in listed(ask.say, text_id):
            return await handler(ask)
    return await _listed_from(ask, 0)


async def _page(ask: Ask) -> Reply:
    start = ask.turn.value[:9]
    return await _listed_from(ask, int(start) if start.isdecimal() else 0)


async def _listed_from(ask: Ask, start: int) -> Reply:
    async with ask.database.read() as connection:
        every = await policy_checks.every(connection, ask.workspace.organisation)
    return Reply(messages=(_list(ask, every, start if start < len(every) else 0),))


def _list(ask: Ask, every: Sequence[Check], start: int) -> Message:
    said = ask.say("checks-listed", count=len(every)) if every else ask.say("checks-none")
    blocks: list[Block] = [Text(text=ask.say("checks-heading"), heading=True), Text(text=said)]
    lines = [said]
    for check in every[start : start + PAGE]:
        lines.append(_line(ask, check))
        blocks += [Text(text=lines[-1]), _buttons(ask, check)]
    below = [_button(ask, "add", "admin.check.add")]
    if every:
        below.append(_button(ask, "try", "admin.checks.try"))
    if start + PAGE < len(every):
        below.append(_button(ask, "more", "admin.checks.page", str(start + PAGE)))
    return Message(text="\n".join(lines), blocks=(*blocks, Buttons(buttons=tuple(below))))


def _line(ask: Ask, check: Check) -> str:
    text_id = "check-line-public" if check.public_only else "check-line-everywhere"
    return ask.say(text_id, entries=", ".join(check.entries), advice=check.advice)


def _buttons(ask: Ask, check: Check) -> Buttons:
    verbs = ("change", "remove")
    return Buttons(
        buttons=tuple(_button(ask, verb, f"admin.check.{verb}", check.id) for verb in verbs)
    )


def _button(ask: Ask, name: str, action: str, value: str = "") -> Button:
    return Button(label=ask.say(f"check-button-{name}"), action=action, value=value)


async def _add(ask: Ask) -> Reply:
    return Reply(form=_form(ask, NEW))


async def _change(ask: Ask) -> Reply:
    return Reply(form=_form(ask, await engine.one(ask.database, ask.workspace, ask.turn.value)))


async def _filled_in(ask: Ask) -> Reply:
    try:
        saved = await engine.save(
            ask.database,
            ask.admin,
            ask.turn.value,
            words=ask.field("words"),
            advice=ask.field("advice"),
            public_only=ask.field("where") == PUBLIC,
        )
    except Refusal as refusal:
        errors = {BESIDE.get(refusal.code, "words"): ask.explain(refusal)}
        return Reply(form=_form(ask, _typed(ask)), errors=errors)
    said = f"{ask.say('check-saved')} {_line(ask, saved)}"
    every = Button(label=ask.say("check-button-all"), action="admin.do.checks")
    buttons = Buttons(buttons=(_button(ask, "try", "admin.checks.try"), every))
    return Reply(messages=(Message(text=said, blocks=(Text(text=said), buttons)),))


def _typed(ask: Ask) -> Check:
    return Check(
        id=ask.turn.value,
        entries=(ask.field("words"),),
        advice=ask.field("advice"),
        public_only=ask.field("where") == PUBLIC,
    )


async def _remove(ask: Ask) -> Reply:
    """Asks once more, because what is removed has to be typed in again."""
    check = await engine.one(ask.database, ask.workspace, ask.turn.value)
    text = ask.say("check-remove-sure", entries=", ".join(check.entries))
    sure = _button(ask, "sure", "admin.check.remove.sure", check.id)
    return Reply(messages=(Message(text=text, blocks=(Text(text=text), Buttons(buttons=(sure,)))),))


async def _removed(ask: Ask) -> Reply:
    gone = await engine.remove(ask.database, ask.admin, ask.turn.value)
    text = ask.say("check-removed" if gone else "check-gone")
    return Reply(messages=(Message(text=text),), in_place=True)


async def _try(ask: Ask) -> Reply:
    return Reply(form=_try_form(ask, Draft()))


async def _tried(ask: Ask) -> Reply:
    """As in a draft of anybody's, with the same answer and as little kept."""
    written = Draft.of_form(ask)
    try:
        found = await engine.check(ask.database, ask.workspace, written.text, public=written.public)
    except Refusal as refusal:
        errors = {"text": ask.explain(refusal)}
        return Reply(form=_try_form(ask, written), errors=errors)
    said = drafting.said_of(ask, found)
    blocks = tuple(Text(text=line) for line in said)
    again = Buttons(buttons=(_button(ask, "try", "admin.checks.try"),))
    return Reply(messages=(Message(text="\n".join(said), blocks=(*blocks, again)),))


def _try_form(ask: Ask, written: Draft) -> Form:
    return Form(
        title=ask.say("checks-try-title"),
        action="admin.checks.tried",
        submit=ask.say("draft-submit"),
        fields=drafting.fields(ask, written),
    )


def _form(ask: Ask, check: Check) -> Form:
    places = tuple(
        Option(label=ask.say(f"check-where-{where}"), value=where) for where in (EVERYWHERE, PUBLIC)
    )
    return Form(
        title=ask.say("check-title"),
        action="admin.check",
        submit=ask.say("form-save"),
        value=check.id,
        fields=(
            Field(
                name="words",
                label=ask.say("check-words"),
                kind=FieldKind.PARAGRAPH,
                hint=ask.say("check-words-hint"),
                initial=", ".join(check.entries),
            ),
            Field(
                name="advice",
                label=ask.say("check-advice-label"),
                kind=FieldKind.PARAGRAPH,
                hint=ask.say("check-advice-hint"),
                initial=check.advice,
            ),
            Field(
                name="where",
                label=ask.say("check-where"),
                kind=FieldKind.CHOICE,
                options=places,
                initial=PUBLIC if check.public_only else EVERYWHERE,
            ),
        ),
    )


COMMANDS: dict[str, Handler] = {"admin-checks": checks}
ACTIONS: dict[str, Handler] = {
    "admin.check.add": _add,
    "admin.check.change": _change,
    "admin.check.remove": _remove,
    "admin.check.remove.sure": _removed,
    "admin.check": _filled_in,
    "admin.checks.page": _page,
    "admin.checks.try": _try,
    "admin.checks.tried": _tried,
}
