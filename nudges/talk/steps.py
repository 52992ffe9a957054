"""How an offer can be taken up: a link, a button, or whatever a step shows in its own card."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from nudges.message import Block, Button, Buttons, Go
from nudges.nudge import Offer
from nudges.people import Member
from nudges.rules.catalogue import CATALOGUE
from nudges.talk.desk import Desk
from nudges.talk.duty import safe_post
from nudges.talk.polling import answer_poll
from nudges.talk.reasons import tell_why

Step = Callable[[Offer, Member, Desk, datetime], Awaitable[tuple[Block, ...] | None]]
"""What is tapped on in a card; None: it can't be offered any more."""

STEPS: Mapping[str, Step] = {
    "answer_poll": answer_poll,
    "safe_post": safe_post,
    "tell_why": tell_why,
}
"""By the offer's name, for those that show more than one button."""


async def way(offer: Offer, member: Member, desk: Desk, now: datetime) -> tuple[Block, ...] | None:
    """What to tap on to do it; None: there is nothing to do any more."""
    step = STEPS.get(offer.name)
    if step is not None:
        return await step(offer, member, desk, now)
    label = desk.say(member.person)(f"offer-{offer.name}-go")
    if offer.place is not None:
        return (Go(label=label, place=offer.place),)
    opens = f"do.{CATALOGUE[offer.name].opens}"
    return (Buttons(buttons=(Button(label=label, action=opens),)),)
