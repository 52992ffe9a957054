"""Being a champion: what it means, yes or no, how much of it, and what one's help did."""

from datetime import datetime

from nudges.champion import LOADS, Champion, Standing
from nudges.engine import champions as engine
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.rules.recheck import Letter
from nudges.store import asks, champions
from nudges.talk.ask import Ask, Handler
from nudges.talk.desk import Desk
from nudges.talk.wording import Say

ANSWERS = ("yes", "later", "no")


async def champion(ask: Ask) -> Reply:
    """How it stands, and all that can be changed about it."""
    return Reply(messages=(await _page(ask),))


async def invitation(letter: Letter, desk: Desk) -> Message | None:
    """Asks whether somebody would like to; None: they have answered already."""
    async with desk.database.read() as connection:
        known = await champions.one(
            connection, desk.workspace.organisation, letter.member.person.id
        )
    if known is None or known.standing is not Standing.INVITED:
        return None
    say = desk.say(letter.member.person)
    lines = (say("champion-invitation"), say("champion-means"), say("champion-free"))
    heading = Text(text=say("champion-heading"), heading=True)
    texts = tuple(Text(text=line) for line in lines)
    return Message(text=" ".join(lines), blocks=(heading, *texts, _choice(say, ANSWERS)))


async def helped(letter: Letter, desk: Desk) -> Message | None:
    """What their help did since the day in the subject; None: nothing that can be told."""
    since, person = datetime.fromisoformat(letter.subject), letter.member.person
    async with desk.database.read() as connection:
        known = await champions.one(connection, desk.workspace.organisation, person.id)
        done = await asks.done(connection, desk.workspace.organisation, person.id, since)
    if known is None or known.standing is not Standing.YES or not done.answered:
        return None
    say = desk.say(person)
    lines = [say("helped-answered", count=done.answered)]
    lines += [say("helped-went-on", count=done.went_on)] if done.went_on else []
    lines += [say("helped-reactions", count=done.reactions)] if done.reactions else []
    lines.append(say("helped-thanks"))
    heading = Text(text=say("helped-heading"), heading=True)
    return Message(text=" ".join(lines), blocks=(heading, *(Text(text=line) for line in lines)))


async def _page(ask: Ask) -> Message:
    async with ask.database.read() as connection:
        known = await champions.one(connection, ask.workspace.organisation, ask.person.id)
    heading = Text(text=ask.say("champion-heading"), heading=True)
    if known is None or known.standing is not Standing.YES:
        lines = [ask.say("champion-means"), ask.say("champion-free")]
        choice: tuple[Block, ...] = (_choice(ask.say, ("yes",)),)
    else:
        lines, choice = [_state(ask, known)], _settings(ask, known)
    blocks: tuple[Block, ...] = (heading, *(Text(text=line) for line in lines), *choice)
    return Message(text=" ".join(lines), blocks=blocks)


def _state(ask: Ask, known: Champion) -> str:
    if known.resting:
        return ask.say("champion-resting")
    return ask.say("champion-is", load=known.load)


def _settings(ask: Ask, known: Champion) -> tuple[Block, ...]:
    loads = tuple(
        Button(label=ask.say("champion-load", load=load), action="champion.load", value=str(load))
        for load in LOADS
        if load != known.load
    )
    rest = "back" if known.resting else "rest"
    others = (
        Button(label=ask.say("champion-duty"), action="do.duty"),
        Button(label=ask.say(f"champion-{rest}"), action=f"champion.{rest}"),
        Button(label=ask.say("champion-stop"), action="champion.no"),
    )
    return Buttons(buttons=loads), Buttons(buttons=others)


def _choice(say: Say, answers: tuple[str, ...]) -> Buttons:
    return Buttons(
        buttons=tuple(
            Button(label=say(f"champion-{name}"), action=f"champion.{name}") for name in answers
        )
    )


async def _yes(ask: Ask) -> Reply:
    await engine.answer(ask.database, ask.workspace, ask.member, Standing.YES, ask.now)
    return Reply(messages=(await _page(ask),), in_place=True)


def _declining(standing: Standing) -> Handler:
    async def handler(ask: Ask) -> Reply:
        await engine.answer(ask.database, ask.workspace, ask.member, standing, ask.now)
        said = Message(text=ask.say(f"champion-said-{standing}"))
        return Reply(messages=(said,), in_place=True)

    return handler


async def _load(ask: Ask) -> Reply:
    load = int(ask.turn.value) if ask.turn.value.isdecimal() else 0
    await engine.set_load(ask.database, ask.workspace, ask.member, load)
    return Reply(messages=(await _page(ask),), in_place=True)


def _resting(resting: bool) -> Handler:
    async def handler(ask: Ask) -> Reply:
        await engine.rest(ask.database, ask.workspace, ask.member, ask.now, resting=resting)
        return Reply(messages=(await _page(ask),), in_place=True)

    return handler


COMMANDS: dict[str, Handler] = {"champion": champion}
ACTIONS: dict[str, Handler] = {
    "champion.yes": _yes,
    "champion.later": _declining(Standing.LATER),
    "champion.no": _declining(Standing.NO),
    "champion.load": _load,
    "champion.rest": _resting(True),
    "champion.back": _resting(False),
}
