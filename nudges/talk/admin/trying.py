"""Shows an admin what a nudge looks like, in a message that is none: nothing of it is kept."""

from collections.abc import Mapping
from dataclasses import replace

from nudges.activity import Rung
from nudges.engine.own_view import next_step
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.nudge import Nudge, Offer, Place, Reason
from nudges.programme import Channel
from nudges.store import channels
from nudges.talk.ask import Ask, Handler
from nudges.talk.offers import card


async def test(ask: Ask) -> Reply:
    """A card like everybody's, marked as a test; its buttons do nothing but say so."""
    async with ask.database.read() as connection:
        places = await channels.every(connection, ask.workspace.id)
    offer = await next_step(ask.database, ask.workspace, ask.member, now=ask.now)
    offer = offer or _any(places)
    if offer is None:
        return ask.says("test-no-channel")
    nudge = Nudge(
        id="test",
        member=ask.member.id,
        schedule="",
        occurrence="",
        decided_at=ask.now,
        offer=offer,
    )
    shown = await card(nudge, ask.member, ask.desk, ask.now)
    if shown is None:
        return ask.says("test-no-channel")
    return Reply(messages=(_marked(ask, shown),), direct=True)


async def _tapped(ask: Ask) -> Reply:
    return ask.says("test-tapped", label=ask.turn.value)


def _any(places: Mapping[str, Channel]) -> Offer | None:
    """An example for somebody whom no step would be offered right now."""
    first = next((channel for channel in places.values() if channel.offered), None)
    if first is None:
        return None
    place, reason = Place(channel=first.id), Reason.FOR_EVERYONE
    return Offer(name="say_hello", rung=Rung.POST, place=place, reason=reason)


def _marked(ask: Ask, message: Message) -> Message:
    mark = ask.say("test-mark")
    blocks: tuple[Block, ...] = (Text(text=mark), *(_harmless(block) for block in message.blocks))
    return replace(message, text=f"{mark} {message.text}", blocks=blocks)


def _harmless(block: Block) -> Block:
    if not isinstance(block, Buttons):
        return block
    return Buttons(
        buttons=tuple(
            Button(label=button.label, action="admin.test.tapped", value=button.label)
            for button in block.buttons
        )
    )


COMMANDS: dict[str, Handler] = {"admin-test": test}
ACTIONS: dict[str, Handler] = {"admin.test.tapped": _tapped}
