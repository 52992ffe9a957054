"""``/nudge`` and free text: the one table of what everybody can say to the bot."""

from collections.abc import Mapping
from dataclasses import replace

from nudges.message import Reply
from nudges.talk import (
    asking,
    at_home,
    buddying,
    championing,
    deciding,
    drafting,
    duty,
    easier,
    fewer,
    helping,
    home,
    ideas,
    leading,
    minutes,
    my_data,
    policy,
    polling,
    practising,
    resting,
    staying,
    stepping,
    why,
)
from nudges.talk.ask import Ask, Handler
from nudges.talk.words import hear, near

COMMANDS: Mapping[str, Handler] = {
    **stepping.COMMANDS,
    **why.COMMANDS,
    **deciding.COMMANDS,
    **easier.COMMANDS,
    **minutes.COMMANDS,
    **fewer.COMMANDS,
    **staying.COMMANDS,
    **practising.COMMANDS,
    **buddying.COMMANDS,
    **polling.COMMANDS,
    **ideas.COMMANDS,
    **asking.COMMANDS,
    **leading.COMMANDS,
    **my_data.COMMANDS,
    **policy.COMMANDS,
    **drafting.COMMANDS,
    **championing.COMMANDS,
    **duty.COMMANDS,
    **home.COMMANDS,
    "help": helping.help_,
}
ACTIONS: Mapping[str, Handler] = {
    **leading.ACTIONS,
    **{f"do.{name}": handler for name, handler in COMMANDS.items()},
    **why.ACTIONS,
    **easier.ACTIONS,
    **minutes.ACTIONS,
    **fewer.ACTIONS,
    **staying.ACTIONS,
    **at_home.ACTIONS,
    **resting.ACTIONS,
    **practising.ACTIONS,
    **buddying.ACTIONS,
    **polling.ACTIONS,
    **ideas.ACTIONS,
    **asking.ACTIONS,
    **policy.ACTIONS,
    **drafting.ACTIONS,
    **championing.ACTIONS,
    **duty.ACTIONS,
}
WITH_MORE = frozenset({"delegate", "stop", "pause", "help", "buddy"})
"""Commands that free text may begin with; the others have to stand alone in it."""


async def nudge(ask: Ask) -> Reply:
    """``/nudge`` with words behind it; without, the next small step."""
    if not ask.rest.strip():
        return await stepping.now(ask)
    heard = hear(ask.rest, COMMANDS, ask.say)
    if heard is None:
        return _unknown(ask)
    return await COMMANDS[heard.name](replace(ask, rest=heard.rest))


async def free_text(ask: Ask) -> Reply:
    """Something typed without a command: taken for one where that is plain, else helped."""
    heard = hear(ask.rest, COMMANDS, ask.say)
    if heard is None or (heard.rest and heard.name not in WITH_MORE):
        return _unknown(ask)
    return await COMMANDS[heard.name](replace(ask, rest=heard.rest))


async def in_public(ask: Ask) -> Reply:
    """Where others read along: always the same neutral words, though a stop is honoured."""
    typed = f"{ask.turn.command} {ask.turn.text}".strip(" /").casefold().removeprefix("nudge ")
    heard = hear(typed, COMMANDS, ask.say)
    if ask.turn.action in ("do.stop", "nudge.stop") or (heard and heard.name == "stop"):
        await deciding.stop(ask)
    return ask.says("in-public")


def _unknown(ask: Ask) -> Reply:
    meant = near(ask.rest, COMMANDS, ask.say)
    first = ask.say("unknown") if meant is None else ask.say("unknown-near", word=meant)
    return helping.page(ask, first)
