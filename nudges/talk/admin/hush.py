"""Silences the programme or one channel until a moment, and shows what is silenced."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from nudges.engine import hush as engine
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
from nudges.programme import Channel
from nudges.rules.tact import Hushed
from nudges.store import channels, hushes
from nudges.talk.admin.channels import named
from nudges.talk.admin.hush_time import LENGTHS, filled_in, until
from nudges.talk.ask import Ask, Handler
from nudges.talk.words import listed


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """What was typed: about which channel (None: everything), and until when."""

    channel: Channel | None
    when: str


async def hush(ask: Ask) -> Reply:
    """``[CHANNEL] until WHEN``, ``[CHANNEL] off``; nothing: what is hushed, or else the form."""
    if not ask.rest.strip():
        found = await holding(ask)
        return await _shown(ask, found) if found.until or found.channels else await _open(ask)
    wish = _read(ask, await _every(ask))
    if wish.when in listed(ask.say, "hush-words-off"):
        return await _end(ask, wish.channel)
    return await _begin(ask, wish.channel, until(wish.when, ask.now, ask.zone, ask.say))


async def holding(ask: Ask) -> Hushed:
    """What is hushed now."""
    async with ask.database.read() as connection:
        return await hushes.holding(connection, ask.workspace.id, ask.now)


def in_words(ask: Ask, hushed: Hushed, every: Iterable[Channel]) -> list[str]:
    """A sentence about everything, and one for each channel; none where nothing is hushed."""
    names = {channel.id: channel.name for channel in every}
    lines = []
    if hushed.until is not None:
        lines.append(ask.say("hush-all", until=_local(ask, hushed.until)))
    for id_, moment in sorted(hushed.channels.items()):
        said = {"channel": names.get(id_, id_), "until": _local(ask, moment)}
        lines.append(ask.say("hush-one", **said))
    return lines


def _read(ask: Ask, every: list[Channel]) -> Wish:
    """What begins with a channel is about it; a hash says that a channel is meant."""
    first, _, rest = ask.rest.strip().partition(" ")
    try:
        return Wish(channel=named(every, first), when=rest.strip())
    except Refusal:
        if first.startswith("#"):
            raise
        return Wish(channel=None, when=ask.rest.strip())


async def _begin(ask: Ask, channel: Channel | None, moment: datetime) -> Reply:
    await engine.hush(ask.database, ask.admin, channel, until=moment)
    if channel is None:
        return ask.says("hush-done", until=_local(ask, moment))
    return ask.says("hush-done-channel", channel=channel.name, until=_local(ask, moment))


async def _end(ask: Ask, channel: Channel | None) -> Reply:
    await engine.end(ask.database, ask.admin, channel)
    if channel is None:
        return ask.says("hush-off")
    return ask.says("hush-off-channel", channel=channel.name)


async def _shown(ask: Ask, hushed: Hushed) -> Reply:
    lines = in_words(ask, hushed, await _every(ask))
    buttons = (
        Button(label=ask.say("hush-button-off"), action="admin.hush.off"),
        Button(label=ask.say("hush-button-more"), action="admin.hush.open"),
    )
    blocks: tuple[Block, ...] = (*(Text(text=line) for line in lines), Buttons(buttons=buttons))
    return Reply(messages=(Message(text=" ".join(lines), blocks=blocks),))


async def _off(ask: Ask) -> Reply:
    return await _end(ask, None)


async def _open(ask: Ask) -> Reply:
    return Reply(form=_form(ask))


async def _filled_in(ask: Ask) -> Reply:
    errors, name = {}, ask.field("channel")
    channel = moment = None
    try:
        channel = named(await _every(ask), name) if name else None
    except Refusal as refusal:
        errors["channel"] = ask.say(refusal.code, **refusal.details)
    try:
        moment = filled_in(ask.turn.fields, ask.now, ask.zone, ask.say)
    except Refusal as refusal:
        errors["until"] = ask.say(refusal.code, **refusal.details)
    if errors or moment is None:
        return Reply(form=_form(ask), errors=errors)
    return await _begin(ask, channel, moment)


def _form(ask: Ask) -> Form:
    lengths = tuple(Option(label=ask.say(f"hush-length-{each}"), value=each) for each in LENGTHS)
    channel = Field(
        name="channel",
        label=ask.say("hush-channel"),
        hint=ask.say("hush-channel-hint"),
        required=False,
    )
    length = Field(
        name="length",
        label=ask.say("hush-length"),
        kind=FieldKind.CHOICE,
        options=lengths,
        initial="tomorrow",
    )
    other = Field(
        name="until", label=ask.say("hush-until"), hint=ask.say("hush-until-hint"), required=False
    )
    return Form(
        title=ask.say("hush-title"),
        action="admin.hush",
        submit=ask.say("hush-submit"),
        fields=(channel, length, other),
    )


def _local(ask: Ask, moment: datetime) -> datetime:
    return moment.astimezone(ask.zone)


async def _every(ask: Ask) -> list[Channel]:
    async with ask.database.read() as connection:
        return list((await channels.every(connection, ask.workspace.id)).values())


COMMANDS: dict[str, Handler] = {"admin-hush": hush}
ACTIONS: dict[str, Handler] = {
    "admin.hush.open": _open,
    "admin.hush": _filled_in,
    "admin.hush.off": _off,
}
