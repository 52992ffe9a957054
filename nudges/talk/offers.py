"""The wording of each offer: one next step, what it takes, and every way to say no."""

from collections.abc import Mapping, Set
from datetime import datetime

from nudges.activity import Rung
from nudges.message import Block, Button, Buttons, Message, Text
from nudges.nudge import Nudge, Offer
from nudges.people import Member
from nudges.programme import Channel
from nudges.rules.catalogue import CATALOGUE
from nudges.rules.offers import Done
from nudges.rules.visibility import unseen
from nudges.store import channels
from nudges.talk.desk import Desk
from nudges.talk.introduction import introduced
from nudges.talk.steps import way
from nudges.talk.wording import Say


async def compose(nudge: Nudge, member: Member, desk: Desk, now: datetime) -> Message | None:
    """The message of a nudge, with the introduction in front if it is the first of all.

    None: there is nothing left to do. ValueError: a skip has no message.
    """
    message = await card(nudge, member, desk, now)
    if message is not None and member.person.introduced_at is None:
        return introduced(message, desk.say(member.person), desk.host)
    return message


async def card(nudge: Nudge, member: Member, desk: Desk, now: datetime) -> Message | None:
    """The message of a nudge without any introduction: open, or as it stays once answered.

    It tells the offer and how to stop, and never why this very person was chosen: somebody may
    look over their shoulder. That is behind a button.
    """
    offer = nudge.offer
    if offer is None:
        raise ValueError("a skip has no message")
    say = desk.say(member.person)
    what = _what(offer, say, await _channel(offer, desk))
    if nudge.answer is not None:
        return _answered(nudge, what, say)
    ways = await way(offer, member, desk, now)
    if ways is None:
        return None
    tellable = _tellable(offer, unseen(desk.workspace.platform))
    why = Text(text=say("offer-why"))
    return Message(
        text=say("offer-alone", what=what),
        blocks=(_heading(say), Text(text=what), *ways, why, _buttons(nudge, say, tellable)),
    )


async def suggestion(offer: Offer, member: Member, desk: Desk, now: datetime) -> Message | None:
    """An offer that somebody asked for: the step alone, with nothing to answer."""
    say = desk.say(member.person)
    what = _what(offer, say, await _channel(offer, desk))
    ways = await way(offer, member, desk, now)
    if ways is None:
        return None
    heading = Text(text=say("offer-asked"), heading=True)
    return Message(
        text=say("offer-asked-alone", what=what), blocks=(heading, Text(text=what), *ways)
    )


def _answered(nudge: Nudge, what: str, say: Say) -> Message:
    thanks = say(f"offer-answered-{nudge.answer}")
    blocks: tuple[Block, ...] = (_heading(say), Text(text=what), Text(text=thanks))
    return Message(text=say("offer-answered-alone", what=what, thanks=thanks), blocks=blocks)


def _heading(say: Say) -> Text:
    return Text(text=say("offer-heading"), heading=True)


async def _channel(offer: Offer, desk: Desk) -> str:
    """The name of the channel that it leads to, if any."""
    if offer.place is None:
        return ""
    async with desk.database.read() as connection:
        known: Mapping[str, Channel] = await channels.every(connection, desk.workspace.id)
    found = known.get(offer.place.channel)
    return found.name if found and found.name else offer.place.channel


def _what(offer: Offer, say: Say, channel: str) -> str:
    time = say("offer-time", seconds=CATALOGUE[offer.name].seconds)
    return f"{say(f'offer-{offer.name}', channel=channel)} {time}"


def _tellable(offer: Offer, hidden: Set[Rung]) -> tuple[str, ...]:
    """What cannot be seen can be told."""
    match CATALOGUE[offer.name].done:
        case Done.TOLD:
            return ("done",)
        case Done.SEEN if offer.rung in hidden:
            return ("done", "useful")
    return ()


def _buttons(nudge: Nudge, say: Say, tellable: tuple[str, ...]) -> Buttons:
    names = ("why", *tellable, "not_now", "less", "pause", "stop")
    return Buttons(
        buttons=tuple(
            Button(label=say(f"button-{name}"), action=f"nudge.{name}", value=nudge.id)
            for name in names
        )
    )
