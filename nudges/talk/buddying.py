"""Offering colleagues to practise with them; only who offered it is ever named."""

from nudges.message import Button, Buttons, Message, Reply, Text
from nudges.store import buddies
from nudges.talk.ask import Ask, Handler
from nudges.talk.words import listed


async def buddy(ask: Ask) -> Reply:
    """What it means, with the one tap that begins or ends it; ``buddy off`` ends it."""
    if ask.rest in listed(ask.say, "buddy-off-words"):
        return await _end(ask)
    async with ask.database.read() as connection:
        offers = await buddies.offers(connection, ask.workspace.organisation, ask.person.id)
    text = ask.say("buddy-offers" if offers else "buddy-asks")
    name = "end" if offers else "offer"
    button = Button(label=ask.say(f"buddy-button-{name}"), action=f"buddy.{name}")
    blocks = (Text(text=text), Buttons(buttons=(button,)))
    return Reply(messages=(Message(text=text, blocks=blocks),))


async def _offer(ask: Ask) -> Reply:
    async with ask.database.write() as connection:
        await buddies.offer(connection, ask.workspace.organisation, ask.person.id)
    return ask.says("buddy-offered")


async def _end(ask: Ask) -> Reply:
    async with ask.database.write() as connection:
        await buddies.withdraw(connection, ask.workspace.organisation, ask.person.id)
    return ask.says("buddy-ended")


COMMANDS: dict[str, Handler] = {"buddy": buddy}
ACTIONS: dict[str, Handler] = {"buddy.offer": _offer, "buddy.end": _end}
