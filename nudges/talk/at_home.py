"""What somebody who wants no messages finds in the Home instead: their idea, and their letters."""

from nudges.confided import Confided, Reach
from nudges.delivery import Delivery
from nudges.engine import at_home as engine
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.programme import Programme
from nudges.rules.gathering import SEEN_AT_HOME
from nudges.rules.recheck import Letter
from nudges.store import digests, programmes
from nudges.talk import letters
from nudges.talk.ask import Ask, Handler
from nudges.talk.offers import card

LOOKED_AT = 20
"""As many letters are looked at for one that still stands."""


async def idea(ask: Ask, told: Confided) -> Message | None:
    """The latest idea that still can be answered, with its buttons; None: there is none."""
    if told.reach is not Reach.HOME:
        return None
    found = await engine.idea(ask.database, ask.workspace, ask.member, ask.now)
    return await card(found, ask.member, ask.desk, ask.now) if found else None


async def waiting(ask: Ask, told: Confided) -> tuple[Block, ...]:
    """The first letter that would have come as a message; once it is read the next one follows."""
    if told.reach is not Reach.HOME:
        return ()
    here = ask.workspace
    async with ask.database.read() as connection:
        found = await digests.waiting(connection, here.id, ask.member.id, SEEN_AT_HOME)
        programme = await programmes.limits(connection, here.organisation)
    for delivery in found[:LOOKED_AT]:
        message = await letters.compose(_letter(ask, delivery, programme), desk=ask.desk)
        if message is not None:
            said = message.blocks or (Text(text=message.text),)
            read = Button(label=ask.say("home-read"), action="home.read", value=delivery.id)
            return (Text(text=ask.say("home-waits"), heading=True), *said, Buttons(buttons=(read,)))
    return ()


def _letter(ask: Ask, delivery: Delivery, programme: Programme) -> Letter:
    """As it stands now; whoever set how they hear from us has met us."""
    return Letter(
        kind=delivery.kind,
        subject=delivery.subject,
        member=ask.member,
        programme=programme,
        met=True,
        now=ask.now,
    )


async def _read(ask: Ask) -> Reply:
    async with ask.database.write() as connection:
        here, member = ask.workspace.id, ask.member.id
        await digests.read(connection, here, member, ask.turn.value, ask.now)
    return ask.says("home-put-away")


ACTIONS: dict[str, Handler] = {"home.read": _read}
