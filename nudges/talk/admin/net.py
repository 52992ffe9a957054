"""The channels in which champions promise an answer: opened, closed, and how they stand."""

from collections.abc import Mapping, Sequence

from nudges.engine import nets as engine
from nudges.engine.duty import on_duty
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
from nudges.rules.promises import HOURS, USUAL_HOURS
from nudges.store import champions, channels, nets
from nudges.store.nets import Net
from nudges.talk.admin.channels import named
from nudges.talk.ask import Ask, Handler
from nudges.talk.duty import line
from nudges.talk.words import listed

TOLD_FROM = 5
"""So many champions there must be before their number is told."""


async def net(ask: Ask) -> Reply:
    """How things stand; or, with words behind it, ``open CHANNEL HOURS`` or ``close CHANNEL``."""
    verb, _, rest = ask.rest.partition(" ")
    if not verb:
        return Reply(messages=(await _page(ask),))
    if verb in listed(ask.say, "words-net-open"):
        name, _, hours = rest.rpartition(" ") if rest[-1:].isdecimal() else (rest, "", "")
        return await _spread(ask, name or rest, hours if name else "")
    if verb in listed(ask.say, "words-net-close"):
        return await _take_in(ask, rest)
    raise Refusal("net-unclear")


async def _page(ask: Ask) -> Message:
    async with ask.database.read() as connection:
        every = await channels.every(connection, ask.workspace.id)
        found = await nets.every(connection, ask.workspace.id)
        guards = await on_duty(connection, ask.workspace)
        count = len(await champions.active(connection, ask.workspace.organisation))
    number = (
        ask.say("net-champions", count=count)
        if count >= TOLD_FROM
        else ask.say("net-champions-few")
    )
    start = ask.say("net-start")
    heading = Text(text=ask.say("net-heading"), heading=True)
    blocks: list[Block] = [heading, Text(text=start), Text(text=number)]
    names = {channel: list(here.values()) for channel, here in guards.items()}
    blocks += _nets(ask, every, found, names)
    blocks.append(Buttons(buttons=(Button(label=ask.say("net-open"), action="admin.net.open"),)))
    return Message(text=f"{start} {number}", blocks=tuple(blocks))


def _nets(
    ask: Ask,
    every: Mapping[str, Channel],
    found: Mapping[str, Net],
    names: Mapping[str, Sequence[str]],
) -> list[Block]:
    if not found:
        return [Text(text=ask.say("net-none-yet"))]
    blocks: list[Block] = []
    for id_, one in found.items():
        label = ask.say("net-close", channel=every[id_].name)
        close = Button(label=label, action="admin.net.close", value=id_)
        blocks += [
            Text(text=line(ask.say, every[id_], one, names.get(id_, ()))),
            Buttons(buttons=(close,)),
        ]
    return blocks


async def _open(ask: Ask) -> Reply:
    return Reply(form=_form(ask))


async def _filled_in(ask: Ask) -> Reply:
    try:
        return await _spread(ask, ask.field("channel"), ask.field("hours"))
    except Refusal as refusal:
        errors = {"channel": ask.explain(refusal)}
        return Reply(form=_form(ask), errors=errors)


async def _close(ask: Ask) -> Reply:
    return await _take_in(ask, ask.turn.value)


async def _spread(ask: Ask, name: str, hours: str) -> Reply:
    channel = await _named(ask, name)
    chosen = int(hours) if hours.isdecimal() else USUAL_HOURS
    await engine.spread(ask.database, ask.admin, channel, chosen)
    said = ask.say("net-opened", channel=channel.name, hours=chosen)
    if not channel.attended:
        said = f"{said} {ask.say('net-opened-unseen')}"
    return Reply(messages=(Message(text=said),))


async def _take_in(ask: Ask, name: str) -> Reply:
    channel = await _named(ask, name)
    await engine.take_in(ask.database, ask.admin, channel)
    return ask.says("net-closed", channel=channel.name)


async def _named(ask: Ask, name: str) -> Channel:
    async with ask.database.read() as connection:
        every = await channels.every(connection, ask.workspace.id)
    return named(list(every.values()), name)


def _form(ask: Ask) -> Form:
    hours = tuple(
        Option(label=ask.say("net-hours-label", hours=hours), value=str(hours)) for hours in HOURS
    )
    return Form(
        title=ask.say("net-title"),
        action="admin.net",
        submit=ask.say("form-save"),
        fields=(
            Field(
                name="channel",
                label=ask.say("net-channel"),
                hint=ask.say("net-channel-hint"),
                initial=ask.field("channel"),
            ),
            Field(
                name="hours",
                label=ask.say("net-hours"),
                kind=FieldKind.CHOICE,
                options=hours,
                initial=ask.field("hours") or str(USUAL_HOURS),
            ),
        ),
    )


COMMANDS: dict[str, Handler] = {"admin-net": net}
ACTIONS: dict[str, Handler] = {
    "admin.net": _filled_in,
    "admin.net.open": _open,
    "admin.net.close": _close,
}
