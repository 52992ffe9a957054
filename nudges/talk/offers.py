"""The wording of each offer: why this person got it, one next step, and every way to say no."""

from collections.abc import Mapping, Set

from nudges.activity import Rung
from nudges.message import Button, Buttons, Go, Message, Text
from nudges.nudge import Nudge, Offer
from nudges.people import Member
from nudges.programme import Channel
from nudges.rules.offers import CATALOGUE
from nudges.rules.visibility import unseen
from nudges.talk.introduction import UNKNOWN, Host, introduced
from nudges.talk.wording import Say, wording


def compose(
    nudge: Nudge,
    member: Member,
    channels: Mapping[str, Channel],
    *,
    platform: str,
    host: Host = UNKNOWN,
) -> Message:
    """The message of a nudge, with the introduction in front if it is the first of all.

    Its ``text`` tells the offer and how to stop, and never the reason: it may show up on a shared
    screen. A nudge that was answered shows no reason either. ValueError: a skip has no message.
    """
    say = wording(member.person.locale)
    message = card(nudge, say, channels, platform=platform)
    if member.person.introduced_at is None:
        return introduced(message, say, host)
    return message


def card(nudge: Nudge, say: Say, channels: Mapping[str, Channel], *, platform: str) -> Message:
    """The message of a nudge without any introduction: open, or as it stays once answered.

    Where the ``platform`` does not show the act, there are ways to tell of it.
    """
    if nudge.offer is None:
        raise ValueError("a skip has no message")
    if nudge.answer is not None:
        return _answered(nudge, nudge.offer, say, channels)
    return _open(nudge, nudge.offer, say, channels, hidden=unseen(platform))


def suggestion(offer: Offer, say: Say, channels: Mapping[str, Channel]) -> Message:
    """An offer that somebody asked for: the step alone, with nothing to answer."""
    what = _what(offer, say, channels)
    go = Go(label=say(f"offer-{offer.name}-go"), place=offer.place)
    return Message(
        text=say("offer-asked-alone", what=what),
        blocks=(Text(text=say("offer-asked"), heading=True), Text(text=what), go),
    )


def _open(
    nudge: Nudge,
    offer: Offer,
    say: Say,
    channels: Mapping[str, Channel],
    *,
    hidden: Set[Rung],
) -> Message:
    what = _what(offer, say, channels)
    return Message(
        text=say("offer-alone", what=what),
        blocks=(
            Text(text=say("offer-heading"), heading=True),
            Text(text=what),
            Text(text=say(f"reason-{offer.reason}")),
            Go(label=say(f"offer-{offer.name}-go"), place=offer.place),
            _buttons(nudge, say, _tellable(offer, hidden)),
        ),
    )


def _answered(nudge: Nudge, offer: Offer, say: Say, channels: Mapping[str, Channel]) -> Message:
    what = _what(offer, say, channels)
    thanks = say(f"offer-answered-{nudge.answer}")
    return Message(
        text=say("offer-answered-alone", what=what, thanks=thanks),
        blocks=(
            Text(text=say("offer-heading"), heading=True),
            Text(text=what),
            Go(label=say(f"offer-{offer.name}-go"), place=offer.place),
            Text(text=thanks),
        ),
    )


def _what(offer: Offer, say: Say, channels: Mapping[str, Channel]) -> str:
    known = channels.get(offer.place.channel)
    channel = known.name if known and known.name else offer.place.channel
    time = say("offer-time", seconds=CATALOGUE[offer.name].seconds)
    return f"{say(f'offer-{offer.name}', channel=channel)} {time}"


def _tellable(offer: Offer, hidden: Set[Rung]) -> tuple[str, ...]:
    """What cannot be seen can be told; reading never can be seen."""
    if offer.rung in hidden:
        return ("done", "useful")
    return ("done",) if offer.rung is Rung.READ else ()


def _buttons(nudge: Nudge, say: Say, tellable: tuple[str, ...]) -> Buttons:
    names = ("why", *tellable, "not_now", "less", "stop")
    return Buttons(
        buttons=tuple(
            Button(label=say(f"button-{name}"), action=f"nudge.{name}", value=nudge.id)
            for name in names
        )
    )
