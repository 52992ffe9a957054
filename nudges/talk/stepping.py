"""The next small step for somebody who asks for one."""

from nudges.engine.own_view import next_step
from nudges.message import Reply
from nudges.talk.ask import Ask, Handler
from nudges.talk.offers import suggestion


async def now(ask: Ask) -> Reply:
    """Chosen by the rules for nudges, but asked for: it is none, and no limit holds it back."""
    offer = await next_step(ask.database, ask.workspace, ask.member, now=ask.now)
    message = offer and await suggestion(offer, ask.member, ask.desk, ask.now)
    return Reply(messages=(message,)) if message else ask.says("now-nothing")


COMMANDS: dict[str, Handler] = {"now": now}
