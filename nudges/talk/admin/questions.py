"""Which channels take questions without a name, and those that are open: never who asked."""

from nudges.engine import questions as engine
from nudges.errors import Refusal
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.rules.asking import FEWEST
from nudges.store import channels, questions
from nudges.store.questions import State
from nudges.talk.admin.channels import named
from nudges.talk.ask import Ask, Handler
from nudges.talk.words import listed

MOST = 20


async def list_(ask: Ask) -> Reply:
    """What is open; or, with words behind it, ``open CHANNEL`` or ``close CHANNEL``."""
    verb, _, name = ask.rest.partition(" ")
    if not verb:
        return await _overview(ask)
    for text_id, open_ in (("words-questions-open", True), ("words-questions-close", False)):
        if verb in listed(ask.say, text_id):
            return await _turn(ask, name, open_=open_)
    raise Refusal("questions-unclear")


async def _turn(ask: Ask, name: str, *, open_: bool) -> Reply:
    async with ask.database.read() as connection:
        every = await channels.every(connection, ask.workspace.id)
    found = named(list(every.values()), name)
    await engine.open_channel(ask.database, ask.admin, found, open_=open_)
    return ask.says("questions-opened" if open_ else "questions-shut", channel=found.name)


async def _overview(ask: Ask) -> Reply:
    async with ask.database.read() as connection:
        opened = await questions.open_channels(connection, ask.workspace.id)
        fit = await engine.places(connection, ask.workspace)
        every = await channels.every(connection, ask.workspace.id)
        found = await questions.every(connection, ask.workspace.id)
    posted = [one for one in found if one.state is State.OPEN]
    if not opened and not posted:
        return ask.says("questions-no-channel", fewest=FEWEST)
    names = ", ".join(f"#{every[id_].name}" for id_ in sorted(opened)) or ask.say(
        "questions-shut-all"
    )
    lines = [ask.say("questions-open", channels=names, count=len(posted))]
    if opened - fit.keys():
        unfit = ", ".join(f"#{every[id_].name}" for id_ in sorted(opened - fit.keys()))
        lines.append(ask.say("questions-resting", channels=unfit, fewest=FEWEST))
    blocks: list[Block] = [Text(text=line) for line in lines]
    for question in posted[:MOST]:
        text = engine.text_of(question, ask.vault)
        if text is None:
            continue
        button = Button(
            label=ask.say("questions-remove"), action="admin.question.remove", value=question.id
        )
        channel = every[question.channel].name if question.channel in every else ""
        said = ask.say("questions-one", channel=channel, text=text)
        blocks += [Text(text=said), Buttons(buttons=(button,))]
    return Reply(messages=(Message(text=" ".join(lines), blocks=tuple(blocks)),))


async def _remove(ask: Ask) -> Reply:
    await engine.remove(ask.database, ask.admin, ask.turn.value)
    return ask.says("question-removing")


COMMANDS: dict[str, Handler] = {"admin-questions": list_}
ACTIONS: dict[str, Handler] = {"admin.question.remove": _remove}
