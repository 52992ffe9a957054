"""The twelve answers to what would make it easier, each a tap, wherever they are asked for."""

from datetime import datetime

from nudges.barrier import Barrier
from nudges.message import Block, Button, Buttons
from nudges.nudge import Offer
from nudges.people import Member
from nudges.talk.desk import Desk
from nudges.talk.wording import Say


def answers(say: Say) -> Buttons:
    """All of them, always in the same order."""
    return Buttons(
        buttons=tuple(
            Button(label=label(barrier, say), action="easier.tell", value=barrier)
            for barrier in Barrier
        )
    )


def label(barrier: Barrier, say: Say) -> str:
    return say(f"easier-{barrier}")


async def tell_why(
    _offer: Offer, member: Member, desk: Desk, _now: datetime
) -> tuple[Block, ...] | None:
    """In a card: nothing else needs to be opened."""
    return (answers(desk.say(member.person)),)
