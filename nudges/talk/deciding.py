"""What a person says or taps to decide for themselves: pause, less, stop, resume, and answers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from nudges.engine import consent
from nudges.errors import Refusal
from nudges.message import Reply
from nudges.nudge import Answer
from nudges.rules.attention import held
from nudges.store import programmes, received
from nudges.talk import pausing
from nudges.talk.ask import Ask, Handler
from nudges.talk.offers import card
from nudges.talk.wording import Say


async def pause(ask: Ask) -> Reply:
    """For how long was typed, or a form asks for it; what was not understood is in the form."""
    if not ask.rest:
        return Reply(form=pausing.form(ask.say))
    return await _pause(ask, "until", lambda: pausing.until(ask.rest, ask.today, ask.say))


async def pause_filled_in(ask: Ask) -> Reply:
    """The form of ``pause``, handed in."""
    where = "until" if ask.field("until") else "length"
    return await _pause(ask, where, lambda: pausing.filled_in(ask.turn.fields, ask.today))


async def not_now(ask: Ask) -> Reply:
    """Typed instead of tapped: about the latest idea."""
    async with ask.database.read() as connection:
        got = await received.sent(connection, ask.workspace.id, ask.member.id)
    if not got:
        return ask.says("why-none")
    latest = got[-1][1].id
    await consent.answer(ask.database, ask.workspace, ask.member, latest, Answer.NOT_NOW, ask.now)
    return ask.says("offer-answered-not_now")


async def less(ask: Ask) -> Reply:
    attention = await consent.less(ask.database, ask.workspace, ask.person)
    return ask.says("less-done", often=often(attention, ask.say))


async def stop(ask: Ask) -> Reply:
    """Honoured whatever the button was under; its card goes."""
    await consent.stop(ask.database, ask.workspace, ask.person, ask.now)
    return replace(ask.says("stop-done"), in_place=ask.turn.action == "nudge.stop")


async def resume(ask: Ask) -> Reply:
    before = ask.person
    await consent.resume(ask.database, ask.workspace, before, ask.now)
    ended = before.stopped_at or before.paused_until
    async with ask.database.read() as connection:
        programme = await programmes.load(connection, ask.workspace.organisation)
    holds = often(held(before.attention if ended else None, programme), ask.say)
    if not ended and before.attention is None:
        return ask.says("resume-nothing", often=holds)
    return ask.says("resume-done", often=holds)


def often(attention: float, say: Say) -> str:
    """How often at most, in words."""
    if attention >= 1:
        return say("often-week", count=round(attention, 1))
    return say("often-weeks", weeks=round(1 / attention)) if attention > 0 else say("often-never")


def _answering(given: Answer) -> Handler:
    async def handler(ask: Ask) -> Reply:
        kept = await consent.answer(
            ask.database, ask.workspace, ask.member, ask.turn.value, given, ask.now
        )
        if kept is None:
            return ask.says("nudge-gone")
        shown = await card(kept, ask.member, ask.desk, ask.now)
        return ask.says("nudge-gone") if shown is None else Reply(messages=(shown,), in_place=True)

    return handler


async def _pause(ask: Ask, where: str, read: Callable[[], date]) -> Reply:
    try:
        day = read()
    except Refusal as refusal:
        error = ask.explain(refusal)
        return Reply(form=pausing.form(ask.say), errors={where: error})
    begins = datetime.combine(day, time(), ask.zone)
    await consent.pause(ask.database, ask.workspace, ask.person, begins)
    return ask.says("pause-done", day=day)


COMMANDS: dict[str, Handler] = {
    "not_now": not_now,
    "pause": pause,
    "less": less,
    "stop": stop,
    "resume": resume,
}
ACTIONS: dict[str, Handler] = {
    "pause": pause_filled_in,
    "nudge.stop": stop,
    "nudge.done": _answering(Answer.DONE),
    "nudge.useful": _answering(Answer.USEFUL),
    "nudge.not_now": _answering(Answer.NOT_NOW),
    "nudge.less": _answering(Answer.LESS),
}
