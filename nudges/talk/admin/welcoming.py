"""Leads whoever installed the bot through the first steps: owner, channels, a first dry run."""

from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.talk.ask import Ask, Handler

STEPS = ("owner", "channels", "dry-run")
BUTTONS = ("owner", "policy", "channels", "dry-run", "overview")


async def welcome(ask: Ask) -> Reply:
    return Reply(messages=(page(ask),))


def page(ask: Ask) -> Message:
    """The steps, and a button for each."""
    lines = [ask.say("welcome-start"), *(ask.say(f"welcome-{step}") for step in STEPS)]
    lines.append(ask.say("welcome-nobody"))
    heading = Text(text=ask.say("welcome-heading"), heading=True)
    buttons = tuple(
        Button(label=ask.say(f"admin-button-{name}"), action=f"admin.do.{name}") for name in BUTTONS
    )
    blocks: tuple[Block, ...] = (
        heading,
        *(Text(text=line) for line in lines),
        Buttons(buttons=buttons),
    )
    return Message(text=" ".join(lines), blocks=blocks)


COMMANDS: dict[str, Handler] = {"admin-welcome": welcome}
