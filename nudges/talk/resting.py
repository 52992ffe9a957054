"""A pause with one tap under an idea: two weeks at once, and both ways from there."""

from datetime import datetime, time, timedelta

from nudges.engine import consent
from nudges.message import Button, Buttons, Message, Reply, Text
from nudges.nudge import Answer
from nudges.talk.ask import Ask, Handler

LENGTH = timedelta(days=14)


async def _pause(ask: Ask) -> Reply:
    """It is an answer to the idea as well, and its card goes."""
    day = ask.today + LENGTH
    begins = datetime.combine(day, time(), ask.zone)
    nudge = ask.turn.value
    await consent.answer(ask.database, ask.workspace, ask.member, nudge, Answer.NOT_NOW, ask.now)
    await consent.pause(ask.database, ask.workspace, ask.person, begins)
    said = ask.say("pause-done", day=day)
    buttons = Buttons(
        buttons=(
            Button(label=ask.say("home-button-resume"), action="do.resume"),
            Button(label=ask.say("pause-button-length"), action="do.pause"),
        )
    )
    return Reply(messages=(Message(text=said, blocks=(Text(text=said), buttons)),), in_place=True)


ACTIONS: dict[str, Handler] = {"nudge.pause": _pause}
