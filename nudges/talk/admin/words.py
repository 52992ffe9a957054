"""Any text in the organisation's own words: found, changed with a preview, and changed back."""

from dataclasses import replace

from nudges.engine import wordings as engine
from nudges.errors import Refusal
from nudges.message import Block, Button, Buttons, Field, FieldKind, Form, Message, Reply, Text
from nudges.talk.ask import Ask, Handler
from nudges.talk.patterns import checked, example, patterns, written
from nudges.talk.wording import language_of, wording
from nudges.talk.words import listed
from nudges.voice import Changed, Voice

MOST = 10
BETWEEN = "\n"
ADDRESSES = {"informal": False, "formal": True}


async def words(ask: Ask) -> Reply:
    """The texts in which a word is found; without one, those that were changed."""
    own = _own(ask)
    known = patterns(_language(ask))
    wanted = ask.rest.casefold()
    found = [
        text_id
        for text_id, entry in known.items()
        if (wanted in written(entry).casefold() if wanted else text_id in own)
        or (wanted and wanted in own.get(text_id, "").casefold())
    ]
    if not found:
        return ask.says("wording-nothing", word=ask.rest) if wanted else ask.says("wording-none")
    said = ask.say("wording-found", count=len(found))
    blocks: list[Block] = [Text(text=said, heading=True)]
    for text_id in found[:MOST]:
        blocks += _shown(ask, text_id)
    if len(found) > MOST:
        blocks.append(Text(text=ask.say("wording-more", count=len(found) - MOST)))
    return Reply(messages=(Message(text=said, blocks=tuple(blocks)),))


async def _change(ask: Ask) -> Reply:
    _known(ask, ask.turn.value)
    return Reply(form=_form(ask, ask.turn.value, _now(ask, ask.turn.value)))


async def _written(ask: Ask) -> Reply:
    """What it would look like; nothing is changed yet."""
    text_id = ask.turn.value
    original = patterns(_language(ask))[_known(ask, text_id)]
    try:
        text = checked(text_id, ask.field("text"), original)
    except Refusal as refusal:
        form = _form(ask, text_id, ask.field("text"))
        return Reply(form=form, errors={"text": ask.explain(refusal)})
    said = ask.say("wording-preview")
    use = Button(
        label=ask.say("wording-use"), action="admin.words.use", value=f"{text_id}{BETWEEN}{text}"
    )
    blocks = (
        Text(text=said, heading=True),
        Text(text=_looks(ask, text_id, text)),
        Text(text=ask.say("wording-so-far", text=_looks(ask, text_id, _now(ask, text_id)))),
        Buttons(buttons=(use, _button(ask, "change", text_id))),
    )
    return Reply(messages=(Message(text=said, blocks=blocks),))


async def _use(ask: Ask) -> Reply:
    text_id, _, text = ask.turn.value.partition(BETWEEN)
    original = patterns(_language(ask))[_known(ask, text_id)]
    changed = Changed(locale=_language(ask), text_id=text_id, text=checked(text_id, text, original))
    await engine.change(ask.database, ask.admin, changed)
    said = ask.say("wording-changed")
    blocks = (
        Text(text=said),
        Text(text=_looks(ask, text_id, changed.text)),
        Buttons(buttons=(_button(ask, "back", text_id),)),
    )
    return Reply(messages=(Message(text=said, blocks=blocks),), in_place=True)


async def _back(ask: Ask) -> Reply:
    text_id = _known(ask, ask.turn.value)
    await engine.restore(ask.database, ask.admin, _language(ask), text_id)
    said = ask.say("wording-restored")
    original = written(patterns(_language(ask))[text_id])
    blocks = (Text(text=said), Text(text=_looks(ask, text_id, original)))
    return Reply(messages=(Message(text=said, blocks=blocks),), in_place=True)


async def address(ask: Ask) -> Reply:
    """Formal or informal, in the languages that have both."""
    meant = [name for name in ADDRESSES if ask.rest in listed(ask.say, f"words-address-{name}")]
    if not meant:
        buttons = tuple(
            Button(label=ask.say(f"address-{name}"), action="admin.address", value=name)
            for name in ADDRESSES
        )
        said = ask.say("address-which")
        blocks = (Text(text=said), Buttons(buttons=buttons))
        return Reply(messages=(Message(text=said, blocks=blocks),))
    return await _addressed(replace(ask, turn=replace(ask.turn, value=meant[0])))


async def _addressed(ask: Ask) -> Reply:
    name = ask.turn.value if ask.turn.value in ADDRESSES else "informal"
    await engine.set_address(ask.database, ask.admin, formal=ADDRESSES[name])
    return ask.says(f"address-{name}-done")


def _language(ask: Ask) -> str:
    return language_of(ask.person.locale)


def _own(ask: Ask) -> dict[str, str]:
    """The organisation's own texts in the language of whoever asks."""
    return {c.text_id: c.text for c in ask.voice.changed if c.locale == _language(ask)}


def _known(ask: Ask, text_id: str) -> str:
    """Refusal: wording-gone."""
    if text_id not in patterns(_language(ask)):
        raise Refusal("wording-gone")
    return text_id


def _now(ask: Ask, text_id: str) -> str:
    return _own(ask).get(text_id) or written(patterns(_language(ask))[text_id])


def _looks(ask: Ask, text_id: str, text: str) -> str:
    """A text with something in the place of each variable."""
    language = _language(ask)
    voice = Voice(changed=frozenset({Changed(locale=language, text_id=text_id, text=text)}))
    return wording(language, voice)(text_id, **example(patterns(language)[text_id]))


def _shown(ask: Ask, text_id: str) -> tuple[Block, ...]:
    names = ("change", "back") if text_id in _own(ask) else ("change",)
    buttons = tuple(_button(ask, name, text_id) for name in names)
    return Text(text=_looks(ask, text_id, _now(ask, text_id))), Buttons(buttons=buttons)


def _button(ask: Ask, name: str, text_id: str) -> Button:
    return Button(label=ask.say(f"wording-{name}"), action=f"admin.words.{name}", value=text_id)


def _form(ask: Ask, text_id: str, text: str) -> Form:
    return Form(
        title=ask.say("wording-title"),
        action="admin.words",
        submit=ask.say("wording-look"),
        value=text_id,
        fields=(
            Field(
                name="text",
                label=ask.say("wording-text"),
                kind=FieldKind.PARAGRAPH,
                hint=ask.say("wording-hint"),
                initial=text,
            ),
        ),
    )


COMMANDS: dict[str, Handler] = {"admin-words": words, "admin-address": address}
ACTIONS: dict[str, Handler] = {
    "admin.words": _written,
    "admin.words.change": _change,
    "admin.words.use": _use,
    "admin.words.back": _back,
    "admin.address": _addressed,
}
