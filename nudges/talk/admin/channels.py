"""Which channels count, and what each is for."""

import re

from nudges.engine import programme as engine
from nudges.errors import Refusal
from nudges.message import Button, Buttons, Field, FieldKind, Form, Message, Option, Reply, Table
from nudges.programme import NEVER_OFFERED, Channel, ChannelKind
from nudges.store import channels as store
from nudges.talk.admin import channel_choice
from nudges.talk.ask import Ask, Handler
from nudges.talk.words import listed

MENTION = re.compile(r"<#([^|>]+)(?:\|[^>]*)?>")
MOST_ROWS = 50


async def channels(ask: Ask) -> Reply:
    """Lists them; or, with words behind it, ``include NAME``, ``exclude NAME``, ``kind NAME X``.

    ``choose`` opens the form, ``choose WORD`` that for the channels with this word in their name.
    """
    words = ask.rest.split()
    if not words:
        return _list(ask, await _every(ask))
    verb, name = words[0].casefold(), " ".join(words[1:2])
    if verb in listed(ask.say, "words-channel-choose"):
        return await channel_choice.choose(ask, name)
    found = named(await _every(ask), name)
    if verb in listed(ask.say, "words-channel-kind"):
        kind = _kind(ask, " ".join(words[2:]))
        return await _change(ask, found, included=found.included, kind=kind)
    for text_id, included in (("words-channel-include", True), ("words-channel-exclude", False)):
        if verb in listed(ask.say, text_id):
            return await _change(ask, found, included=included, kind=found.kind)
    raise Refusal("channel-unclear")


async def _open(ask: Ask) -> Reply:
    return Reply(form=_form(ask))


async def _filled_in(ask: Ask) -> Reply:
    errors = {}
    included = {"yes": True, "no": False}.get(ask.field("included"))
    found = kind = None
    try:
        found = named(await _every(ask), ask.field("channel"))
    except Refusal as refusal:
        errors["channel"] = ask.say(refusal.code, **refusal.details)
    try:
        kind = ChannelKind(ask.field("kind"))
    except ValueError:
        errors["kind"] = ask.say("choose-one")
    if included is None:
        errors["included"] = ask.say("choose-one")
    if found is None or kind is None or included is None:
        return Reply(form=_form(ask), errors=errors)
    return await _change(ask, found, included=included, kind=kind)


async def _change(ask: Ask, channel: Channel, *, included: bool, kind: ChannelKind) -> Reply:
    await engine.change_channel(ask.database, ask.admin, channel, included=included, kind=kind)
    text_id = "channel-counts" if included else "channel-left-out"
    return ask.says(text_id, channel=channel.name, kind=ask.say(f"channel-kind-{kind}"))


def _list(ask: Ask, every: list[Channel]) -> Reply:
    if not every:
        return ask.says("channels-none")
    rows = tuple(
        (f"#{c.name}", ask.say(f"channel-kind-{c.kind}"), ask.say(_state(c)))
        for c in every[:MOST_ROWS]
    )
    table = Table(
        caption=ask.say("channels-caption", shown=len(rows), all=len(every)),
        columns=(ask.say("channels-name"), ask.say("channels-kind"), ask.say("channels-state")),
        rows=rows,
    )
    choose = Button(label=ask.say("channels-choose"), action="admin.channels.open")
    change = Button(label=ask.say("channels-change"), action="admin.channel.open")
    text = ask.say("channels-alone", counted=sum(c.offered for c in every), all=len(every))
    return Reply(messages=(Message(text=text, blocks=(table, Buttons(buttons=(choose, change)))),))


def _state(channel: Channel) -> str:
    if channel.archived:
        return "channel-state-archived"
    if not channel.included:
        return "channel-state-left-out"
    if channel.kind in NEVER_OFFERED:
        return "channel-state-never"
    return "channel-state-private" if channel.private else "channel-state-counts"


async def _every(ask: Ask) -> list[Channel]:
    async with ask.database.read() as connection:
        found = await store.every(connection, ask.workspace.id)
    return sorted(found.values(), key=lambda c: (c.archived, c.name, c.id))


def named(every: list[Channel], name: str) -> Channel:
    """The channel with this name or id, or that was mentioned. Refusal: channel-unknown."""
    mention = MENTION.fullmatch(name.strip())
    wanted = (mention[1] if mention else name.strip().lstrip("#")).casefold()
    for channel in every:
        if wanted and wanted in (channel.id.casefold(), channel.name.casefold()):
            return channel
    raise Refusal("channel-unknown", name=name)


def _kind(ask: Ask, word: str) -> ChannelKind:
    for kind in ChannelKind:
        if word.casefold() in (kind.value, ask.say(f"channel-kind-{kind}").casefold()):
            return kind
    raise Refusal("channel-unclear")


def _form(ask: Ask) -> Form:
    counts = tuple(Option(label=ask.say(f"channel-{w}"), value=w) for w in ("yes", "no"))
    kinds = tuple(Option(label=ask.say(f"channel-kind-{k}"), value=k.value) for k in ChannelKind)
    return Form(
        title=ask.say("channel-title"),
        action="admin.channel",
        submit=ask.say("form-save"),
        fields=(
            Field(name="channel", label=ask.say("channel-which")),
            Field(
                name="included",
                label=ask.say("channel-included"),
                kind=FieldKind.CHOICE,
                options=counts,
                initial="yes",
            ),
            Field(
                name="kind",
                label=ask.say("channel-kind"),
                kind=FieldKind.CHOICE,
                options=kinds,
                initial=ChannelKind.WORK.value,
            ),
        ),
    )


COMMANDS: dict[str, Handler] = {"admin-channels": channels}
ACTIONS: dict[str, Handler] = {
    **channel_choice.ACTIONS,
    "admin.channel.open": _open,
    "admin.channel": _filled_in,
}
