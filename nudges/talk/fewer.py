"""Fewer tools: channels that can be left, and ways to hear less from the bot."""

from dataclasses import replace

from nudges.confided import Reach
from nudges.engine import confiding
from nudges.message import Block, Button, Buttons, Go, Message, Reply, Text
from nudges.nudge import Place
from nudges.store import idle
from nudges.talk.ask import Ask, Handler


async def fewer(ask: Ask) -> Reply:
    """What could be left, and how one hears from the bot: each way with one tap."""
    told = await confiding.told(ask.database, ask.workspace, ask.member)
    return Reply(messages=(await _page(ask, told.reach, ask.say(f"fewer-reach-{told.reach}")),))


async def _page(ask: Ask, reach: Reach, first: str) -> Message:
    async with ask.database.read() as connection:
        channels = await idle.of_member(connection, ask.workspace, ask.member.id, ask.now)
    links = tuple(
        Go(label=ask.say("choose-public", channel=name), place=Place(channel=id_))
        for id_, name in channels
    )
    found = ask.say("fewer-channels" if links else "fewer-no-channels", count=len(links))
    blocks: list[Block] = [
        Text(text=ask.say("fewer-heading"), heading=True),
        Text(text=first),
        Buttons(buttons=tuple(_ways(ask, reach))),
        Text(text=found),
        *links,
    ]
    if links:
        tidied = Button(label=ask.say("fewer-button-tidied"), action="fewer.tidied")
        how = Text(text=ask.say("fewer-how", platform=ask.workspace.platform))
        blocks += [how, Buttons(buttons=(tidied,))]
    return Message(text=f"{first} {found}", blocks=tuple(blocks))


def _ways(ask: Ask, reach: Reach) -> list[Button]:
    return [
        Button(label=ask.say(f"fewer-button-{way}"), action="fewer.reach", value=way)
        for way in Reach
        if way is not reach
    ]


async def _reach(ask: Ask) -> Reply:
    if ask.turn.value not in [*Reach]:
        return ask.says("button-unknown")
    reach = Reach(ask.turn.value)
    await confiding.set_reach(ask.database, ask.workspace, ask.member, reach, ask.now)
    page = await _page(ask, reach, ask.say(f"fewer-done-{reach}"))
    return Reply(messages=(page,), in_place=True)


async def _tidied(ask: Ask) -> Reply:
    await confiding.tidied(ask.database, ask.workspace, ask.member, ask.now)
    return replace(ask.says("fewer-tidied"), in_place=True)


COMMANDS: dict[str, Handler] = {"fewer": fewer}
ACTIONS: dict[str, Handler] = {"fewer.reach": _reach, "fewer.tidied": _tidied}
