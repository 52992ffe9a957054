"""Shows an admin what a nudge looks like, in a message that is none: nothing of it is kept."""

from dataclasses import replace

from nudges.activity import Rung
from nudges.engine.own_view import next_step
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.nudge import Nudge, Offer, Reason
from nudges.talk.ask import Ask, Handler
from nudges.talk.offers import card

EXAMPLE = Offer(name="practise", rung=Rung.READ, reason=Reason.FOR_EVERYONE)
"""For somebody whom no step would be offered right now."""


async def test(ask: Ask) -> Reply:
    """A card like everybody's, marked as a test; its buttons do nothing but say so."""
    offer = await next_step(ask.database, ask.workspace, ask.member, now=ask.now) or EXAMPLE
    nudge = Nudge(
        id="test",
        member=ask.member.id,
        schedule="",
        occurrence="",
        decided_at=ask.now,
        offer=offer,
    )
    shown = await card(nudge, ask.member, ask.desk, ask.now)
    return Reply(messages=(_marked(ask, shown),), direct=True) if shown else ask.says("now-nothing")


async def _tapped(ask: Ask) -> Reply:
    return ask.says("test-tapped", label=ask.turn.value)


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
