"""What would make it easier: asked in private, answered with one tap, changed or erased at will."""

from dataclasses import replace

from nudges.barrier import Barrier
from nudges.engine import confiding
from nudges.engine.own_view import next_step
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.talk.ask import Ask, Handler
from nudges.talk.offers import suggestion
from nudges.talk.reasons import answers, label

THEN = {
    Barrier.READING_IS_ENOUGH: "easier-then-reading_is_enough",
    Barrier.ELSEWHERE: "easier-then-elsewhere",
    Barrier.RATHER_NOT_SAY: "easier-then-rather_not_say",
}
"""What is said after an answer that calls for no step."""


async def easier(ask: Ask) -> Reply:
    """The question, with what was answered before, and a way to have that erased."""
    told = (await confiding.told(ask.database, ask.workspace, ask.member)).barrier
    lines = [ask.say("easier-question"), ask.say("easier-private")]
    if told is not None:
        lines.append(ask.say("easier-told", answer=label(told, ask.say)))
    rows = [answers(ask.say)]
    if told is not None:
        erase = Button(label=ask.say("easier-button-forget"), action="easier.forget")
        rows.append(Buttons(buttons=(erase,)))
    blocks: tuple[Block, ...] = (*(Text(text=line) for line in lines), *rows)
    return Reply(messages=(Message(text=" ".join(lines), blocks=blocks),))


async def _tell(ask: Ask) -> Reply:
    """Kept; what was tapped on gives way to thanks that tell nothing, and a step follows."""
    if ask.turn.value not in [*Barrier]:
        return ask.says("button-unknown")
    barrier = Barrier(ask.turn.value)
    await confiding.tell(ask.database, ask.workspace, ask.member, barrier, ask.now)
    thanks = Message(text=ask.say("easier-thanks"))
    return Reply(messages=(thanks, await _then(ask, barrier)), in_place=True)


async def _then(ask: Ask, barrier: Barrier) -> Message:
    if barrier in THEN:
        return Message(text=ask.say(THEN[barrier]))
    offer = await next_step(ask.database, ask.workspace, ask.member, now=ask.now)
    found = offer and await suggestion(offer, ask.member, ask.desk, ask.now)
    return found or Message(text=ask.say("now-nothing"))


async def _forget(ask: Ask) -> Reply:
    await confiding.forget(ask.database, ask.workspace, ask.member, ask.now)
    return replace(ask.says("easier-forgotten"), in_place=True)


COMMANDS: dict[str, Handler] = {"easier": easier}
ACTIONS: dict[str, Handler] = {"easier.tell": _tell, "easier.forget": _forget}
