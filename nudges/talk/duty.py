"""Duty: the channels in which champions promise an answer to every post, and the posts that wait.

Whoever goes on duty agrees to be named there; nobody else is named anywhere.
"""

from collections.abc import Sequence
from datetime import datetime

from nudges.champion import Standing
from nudges.engine import duty as engine
from nudges.engine.duty import Known
from nudges.errors import Refusal
from nudges.message import Block, Button, Buttons, Go, Message, Reply, Text
from nudges.nudge import Offer, Place
from nudges.people import Member
from nudges.programme import Channel
from nudges.rules.promises import FEWEST, Watch
from nudges.rules.recheck import Letter
from nudges.rules.zones import zone_named
from nudges.store import champions, channels, nets
from nudges.store.nets import Net
from nudges.talk.ask import Ask, Handler
from nudges.talk.desk import Desk
from nudges.talk.helping import is_admin
from nudges.talk.wording import Say


async def duty(ask: Ask) -> Reply:
    """The channels of this person with a net, who is on duty there, and what can be changed."""
    return Reply(messages=(await _page(ask),))


async def _page(ask: Ask) -> Message:
    async with ask.database.read() as connection:
        found = await engine.open_to(connection, ask.workspace, ask.member)
        known = await champions.one(connection, ask.workspace.organisation, ask.person.id)
        guards = await engine.on_duty(connection, ask.workspace)
        every = await channels.every(connection, ask.workspace.id)
    if not found:
        return Message(text=ask.say("duty-none"))
    may = known is not None and known.standing is Standing.YES
    text = ask.say("duty-start")
    blocks: list[Block] = [Text(text=ask.say("duty-heading"), heading=True), Text(text=text)]
    for channel, net in found.items():
        here = guards.get(channel, {})
        names = list(here.values())
        blocks.append(Text(text=line(ask.say, every[channel], net, names)))
        if may:
            blocks.append(_switch(ask.say, channel, mine=ask.member.id in here))
    if not may:
        button = Button(label=ask.say("duty-champion"), action="do.champion")
        blocks.append(Buttons(buttons=(button,)))
    return Message(text=text, blocks=tuple(blocks))


def line(say: Say, channel: Channel, net: Net, names: Sequence[str]) -> str:
    """What is promised in a channel, and by whom."""
    if not channel.attended:
        return say("duty-net-unseen", channel=channel.name)
    told = {"channel": channel.name, "hours": net.hours, "names": ", ".join(names)}
    if len(names) >= FEWEST:
        return say("duty-net", **told)
    if names:
        return say("duty-net-one", **told)
    return say("duty-net-nobody", channel=channel.name, hours=net.hours)


def _switch(say: Say, channel: str, *, mine: bool) -> Buttons:
    name = "leave" if mine else "take"
    button = Button(label=say(f"duty-{name}"), action=f"duty.{name}", value=channel)
    return Buttons(buttons=(button,))


async def _take(ask: Ask) -> Reply:
    await engine.go_on(ask.database, ask.workspace, ask.member, ask.turn.value, ask.now)
    return Reply(messages=(await _page(ask),), in_place=True)


async def _leave(ask: Ask) -> Reply:
    channel, _, thread = ask.turn.value.partition(" ")
    await engine.go_off(ask.database, ask.workspace, ask.member, channel, ask.now)
    if thread:
        return Reply(messages=(Message(text=ask.say("duty-left")),), in_place=True)
    return Reply(messages=(await _page(ask),), in_place=True)


async def _on_it(ask: Ask) -> Reply:
    watch = await _watch(ask)
    if not await engine.on_it(ask.database, ask.workspace, ask.member, watch, ask.now):
        return _said(ask, "duty-over")
    said = ask.say("duty-on-it-said")
    label = ask.say("duty-go")
    go = Go(label=label, place=Place(channel=watch.channel, thread=watch.thread))
    passing = (_button(ask.say, "pass", watch), _button(ask.say, "leave", watch))
    blocks = (Text(text=said), go, Buttons(buttons=passing))
    return Reply(messages=(Message(text=said, blocks=blocks),), in_place=True)


async def _pass(ask: Ask) -> Reply:
    watch = await _watch(ask)
    done = await engine.pass_on(ask.database, ask.workspace, ask.member, watch, ask.now)
    return _said(ask, "duty-passed" if done else "duty-over")


async def _watch(ask: Ask) -> Watch:
    """The post that a button is about. Refusal: duty-over."""
    known = await engine.known(ask.database, ask.workspace, ask.turn.value)
    if known is None or not known.waits:
        raise Refusal("duty-over")
    return known.watch


def _said(ask: Ask, text_id: str) -> Reply:
    return Reply(messages=(Message(text=ask.say(text_id)),), in_place=True)


async def left_over(letter: Letter, desk: Desk) -> Message | None:
    """Tells those in charge that no champion is left to ask; None: it is answered or gone."""
    known = await engine.known(desk.database, desk.workspace, letter.subject)
    if known is None or not known.waits or not is_admin(letter.member.person):
        return None
    say = desk.say(letter.member.person)
    text = say("net-left-over", channel=known.channel, by=_by(known, letter))
    return _pointing(say, text, known.watch)


async def waits(letter: Letter, desk: Desk) -> Message | None:
    """Tells a champion of a post; None: it is answered or gone, or not their turn any more."""
    known = await engine.known(desk.database, desk.workspace, letter.subject)
    if known is None or not known.waits or letter.member.id not in known.turns:
        return None
    say = desk.say(letter.member.person)
    text = say("duty-waits", channel=known.channel, by=_by(known, letter))
    buttons = tuple(_button(say, name, known.watch) for name in ("on_it", "pass", "leave"))
    return _pointing(say, text, known.watch, Buttons(buttons=buttons))


async def broken(letter: Letter, desk: Desk) -> Message | None:
    """Tells an author that the promise was not kept; None: it has been answered since."""
    known = await engine.known(desk.database, desk.workspace, letter.subject)
    post = known.post if known else None
    if known is None or post is None or post.answered or post.author != letter.member.id:
        return None
    say = desk.say(letter.member.person)
    return _pointing(say, say("promise-broken", channel=known.channel), known.watch)


def _by(known: Known, letter: Letter) -> datetime:
    """Until when an answer is promised, by the clock of whoever reads it."""
    return known.watch.due_at.astimezone(zone_named(letter.member.person.zone))


def _pointing(say: Say, text: str, watch: Watch, *more: Block) -> Message:
    go = Go(label=say("duty-go"), place=Place(channel=watch.channel, thread=watch.thread))
    return Message(text=text, blocks=(Text(text=text), go, *more))


def _button(say: Say, name: str, watch: Watch) -> Button:
    label = say(f"duty-button-{name}")
    return Button(label=label, action=f"duty.{name}", value=watch.subject)


async def safe_post(
    offer: Offer, member: Member, desk: Desk, _now: datetime
) -> tuple[Block, ...] | None:
    """What is promised where the offer leads; None: not enough are on duty any more."""
    if offer.place is None:
        return None
    async with desk.database.read() as connection:
        held = await nets.holding(connection, desk.workspace.id)
    promise = held.get(offer.place.channel)
    if promise is None:
        return None
    say = desk.say(member.person)
    text = say("duty-promise", hours=promise.hours, people=promise.people)
    return Text(text=text), Go(label=say("offer-safe_post-go"), place=offer.place)


COMMANDS: dict[str, Handler] = {"duty": duty}
ACTIONS: dict[str, Handler] = {
    "duty.take": _take,
    "duty.leave": _leave,
    "duty.on_it": _on_it,
    "duty.pass": _pass,
}
