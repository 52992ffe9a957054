"""How far somebody wants to go: they may stay on any rung for good."""

from dataclasses import replace

from nudges.activity import Rung
from nudges.engine import confiding
from nudges.message import Button, Buttons, Message, Reply, Text
from nudges.talk.ask import Ask, Handler
from nudges.talk.wording import Say

ANY = "any"


async def stay(ask: Ask) -> Reply:
    """Where they stay now, and every other rung with one tap."""
    told = await confiding.told(ask.database, ask.workspace, ask.member)
    first = ask.say("stay-now", rung=in_words(told.highest, ask.say))
    buttons = tuple(
        Button(
            label=in_words(rung, ask.say),
            action="stay",
            value=ANY if rung is None else str(rung.value),
        )
        for rung in (*Rung, None)
        if rung is not told.highest
    )
    blocks = (Text(text=first), Buttons(buttons=buttons))
    return Reply(messages=(Message(text=first, blocks=blocks),))


async def _chosen(ask: Ask) -> Reply:
    known = {str(rung.value): rung for rung in Rung}
    if ask.turn.value not in (ANY, *known):
        return ask.says("button-unknown")
    highest = known.get(ask.turn.value)
    await confiding.stay(ask.database, ask.workspace, ask.member, highest, ask.now)
    return replace(ask.says("stay-done", rung=in_words(highest, ask.say)), in_place=True)


def in_words(rung: Rung | None, say: Say) -> str:
    return say("stay-any") if rung is None else say(f"stay-{rung.name.casefold()}")


COMMANDS: dict[str, Handler] = {"stay": stay}
ACTIONS: dict[str, Handler] = {"stay": _chosen}
