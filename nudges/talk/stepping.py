"""The next small step for somebody who asks for one."""

from nudges.engine.own_view import next_step
from nudges.message import Reply
from nudges.store import channels
from nudges.talk.ask import Ask, Handler
from nudges.talk.offers import suggestion


async def now(ask: Ask) -> Reply:
    """Chosen by the rules for nudges, but asked for: it is none, and no limit holds it back."""
    offer = await next_step(ask.database, ask.workspace, ask.member, now=ask.now)
    if offer is None:
        return ask.says("now-nothing")
    async with ask.database.read() as connection:
        places = await channels.every(connection, ask.workspace.id)
    return Reply(messages=(suggestion(offer, ask.say, places),))


COMMANDS: dict[str, Handler] = {"now": now}
