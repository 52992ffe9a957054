"""Why did I get this? The reason of an idea, and the person's own figure in one sentence."""

from nudges.engine.own_view import own_silence
from nudges.message import Message, Reply, Text
from nudges.nudge import Nudge
from nudges.rules.silence.assessing import Cause, Silence
from nudges.store import received
from nudges.talk.ask import Ask, Handler
from nudges.talk.wording import Say


async def why(ask: Ask) -> Reply:
    """About the latest idea that was sent."""
    async with ask.database.read() as connection:
        got = await received.sent(connection, ask.workspace.id, ask.member.id)
    if not got:
        return await _because(ask, ask.say("why-none"))
    return await _because(ask, f"{ask.say('why-latest')} {_reason(got[-1][1], ask.say)}")


async def _tapped(ask: Ask) -> Reply:
    """About the idea whose button was tapped."""
    async with ask.database.read() as connection:
        nudge = await received.one(connection, ask.workspace.id, ask.member.id, ask.turn.value)
    if nudge is None:
        return ask.says("nudge-gone")
    return await _because(ask, _reason(nudge, ask.say))


async def _because(ask: Ask, first: str) -> Reply:
    silence = await own_silence(ask.database, ask.workspace, ask.member, now=ask.now)
    lines = (first, in_a_sentence(silence, ask.say), ask.say("why-yours"))
    blocks = tuple(Text(text=line) for line in lines)
    return Reply(messages=(Message(text=" ".join(lines), blocks=blocks),))


def in_a_sentence(silence: Silence, say: Say) -> str:
    """The figure and what moved it most, for the eyes of the person whom it is about."""
    told = silence.explanation
    if silence.probability is None or told.cause in (Cause.NEW, Cause.NEVER):
        return say(f"silence-{told.cause}")
    text_id = f"silence-{told.cause}-{'more' if told.more else 'less'}"
    cause = say(text_id, days=told.days_since, active=told.active_days)
    chance = min(99, max(1, round(100 * (1 - silence.probability))))
    return f"{cause} {say('why-chance', chance=chance)}"


def _reason(nudge: Nudge, say: Say) -> str:
    return say(f"reason-{nudge.offer.reason}") if nudge.offer else say("why-none")


COMMANDS: dict[str, Handler] = {"why": why}
ACTIONS: dict[str, Handler] = {"nudge.why": _tapped}
