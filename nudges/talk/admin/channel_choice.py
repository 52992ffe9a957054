"""Choosing which channels count in a form: a page at a time, or those with a word in their name."""

from collections.abc import Sequence

from nudges.engine import programme as engine
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
from nudges.programme import Channel
from nudges.store import channels as store
from nudges.talk.ask import Ask, Handler

PAGE = 100
"""As many channels as one form takes on every platform."""

LONGEST_IDS = 2_500
"""Characters of all ids of a page together, as what a form brings back is cut off somewhere."""

MOST_PAGES = 20


async def choose(ask: Ask, word: str) -> Reply:
    """The form, where one page is enough; else a button for each page, as far as they go."""
    found = await _found(ask, word)
    if not found:
        return ask.says("choose-nothing", word=word) if word else ask.says("channels-none")
    pages = _pages(found)
    if len(pages) == 1:
        return Reply(form=_form(ask, found))
    text = ask.say("choose-pages", count=len(found))
    buttons = tuple(
        Button(
            label=ask.say("choose-page", first=page[0].name, last=page[-1].name),
            action="admin.channels.page",
            value=f"{page[0].id} {word}",
        )
        for page in pages[:MOST_PAGES]
    )
    blocks: tuple[Block, ...] = (Text(text=text), Buttons(buttons=buttons))
    return Reply(messages=(Message(text=text, blocks=blocks),))


async def _open(ask: Ask) -> Reply:
    return await choose(ask, "")


async def _page(ask: Ask) -> Reply:
    """The page with this channel."""
    wanted, _, word = ask.turn.value.partition(" ")
    pages = _pages(await _found(ask, word))
    there = (page for page in pages if wanted in [channel.id for channel in page])
    return Reply(form=_form(ask, next(there, pages[0])))


async def _filled_in(ask: Ask) -> Reply:
    """Only what the form showed is changed, whatever has come since."""
    shown = frozenset(ask.turn.value.split(",")) - {""}
    chosen = frozenset(ask.field("channels").split(",")) & shown
    changed = await engine.choose_channels(ask.database, ask.admin, shown=shown, chosen=chosen)
    every = await _found(ask, "")
    counted = sum(channel.included for channel in every)
    return ask.says("choose-done", changed=changed, counted=counted, all=len(every))


async def _found(ask: Ask, word: str) -> list[Channel]:
    async with ask.database.read() as connection:
        every = (await store.every(connection, ask.workspace.id)).values()
    wanted = word.casefold().lstrip("#")
    found = [c for c in every if not c.archived and wanted in c.name.casefold()]
    return sorted(found, key=lambda channel: (channel.name, channel.id))


def _pages(found: Sequence[Channel]) -> list[list[Channel]]:
    """At least one, which may be empty."""
    pages: list[list[Channel]] = [[]]
    used = 0
    for channel in found:
        used += len(channel.id) + 1
        if pages[-1] and (len(pages[-1]) == PAGE or used > LONGEST_IDS):
            pages.append([])
            used = len(channel.id) + 1
        pages[-1].append(channel)
    return pages


def _form(ask: Ask, page: Sequence[Channel]) -> Form:
    field = Field(
        name="channels",
        label=ask.say("choose-label"),
        kind=FieldKind.CHOICES,
        hint=ask.say("choose-hint"),
        options=tuple(Option(label=_label(ask, channel), value=channel.id) for channel in page),
        initial=",".join(channel.id for channel in page if channel.included),
        required=False,
    )
    return Form(
        title=ask.say("choose-title"),
        action="admin.channels",
        submit=ask.say("form-save"),
        value=",".join(channel.id for channel in page),
        fields=(field,),
    )


def _label(ask: Ask, channel: Channel) -> str:
    return ask.say("choose-private" if channel.private else "choose-public", channel=channel.name)


ACTIONS: dict[str, Handler] = {
    "admin.channels.open": _open,
    "admin.channels.page": _page,
    "admin.channels": _filled_in,
}
