"""Sends everybody the introduction: asked twice with counts, and then how far it has come."""

from dataclasses import replace

from nudges.engine import conditions as engine
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.store import letters
from nudges.talk.admin import checklist
from nudges.talk.ask import Ask, Handler
from nudges.talk.introduction import host_of, introduction


async def introduce(ask: Ask) -> Reply:
    """How many would get it, what they would read, and the question whether to send it."""
    async with ask.database.read() as connection:
        organisation = ask.workspace.organisation
        ready = await engine.readiness(connection, organisation, ask.now)
        count = await letters.to_introduce(connection, organisation, ask.now)
    if not count:
        return _progress(ask, ready)
    host = await host_of(ask.database, ask.workspace)
    question = ask.say("introduce-question", count=count)
    sure = Button(label=ask.say("introduce-sure", count=count), action="admin.introduce.sure")
    preview = introduction(ask.say, host)
    blocks: tuple[Block, ...] = (
        Text(text=question),
        *preview.blocks,
        Text(text=ask.say("introduce-when")),
        Buttons(buttons=(sure,)),
    )
    return Reply(messages=(Message(text=question, blocks=blocks),))


async def _sure(ask: Ask) -> Reply:
    count = await engine.introduce(ask.database, ask.admin)
    async with ask.database.read() as connection:
        ready = await engine.readiness(connection, ask.workspace.organisation, ask.now)
    if not count:
        return replace(_progress(ask, ready), in_place=True)
    return replace(_page(ask, ask.say("introduce-begun", count=count)), in_place=True)


async def _look(ask: Ask) -> Reply:
    return replace(await introduce(ask), in_place=True)


def _progress(ask: Ask, ready: engine.Readiness) -> Reply:
    if not ready.reach.people:
        return ask.says("introduce-nobody")
    return _page(ask, checklist.introduction(ask, ready))


def _page(ask: Ask, text: str) -> Reply:
    look = Button(label=ask.say("introduce-look"), action="admin.introduce.look")
    overview = Button(label=ask.say("admin-button-overview"), action="admin.do.overview")
    blocks = (Text(text=text), Buttons(buttons=(look, overview)))
    return Reply(messages=(Message(text=text, blocks=blocks),))


COMMANDS: dict[str, Handler] = {"admin-introduce": introduce}
ACTIONS: dict[str, Handler] = {"admin.introduce.sure": _sure, "admin.introduce.look": _look}
