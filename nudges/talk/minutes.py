"""How many minutes a month are fine, and on which day: set by the person, kept to by the rules."""

from nudges.confided import Confided
from nudges.engine import confiding
from nudges.message import Field, FieldKind, Form, Option, Reply
from nudges.talk.ask import Ask, Handler
from nudges.talk.wording import Say

MINUTES = (5, 10, 20, 30, 60)
WEEK = range(1, 8)
ANY = "any"


async def minutes(ask: Ask) -> Reply:
    """The form, with what is set now."""
    told = await confiding.told(ask.database, ask.workspace, ask.member)
    return Reply(form=_form(told, ask.say))


async def _filled_in(ask: Ask) -> Reply:
    chosen, day = ask.field("minutes") or ANY, ask.field("day") or ANY
    wrong = {
        name: ask.say("choose-one")
        for name, value, known in (("minutes", chosen, MINUTES), ("day", day, WEEK))
        if value not in (ANY, *map(str, known))
    }
    if wrong:
        return Reply(form=(await minutes(ask)).form, errors=wrong)
    most, weekday = _number(chosen), _number(day)
    await confiding.set_minutes(
        ask.database, ask.workspace, ask.member, minutes=most, weekday=weekday, now=ask.now
    )
    said = (in_words(most, ask.say), day_in_words(weekday, ask.say))
    return ask.says("minutes-done", minutes=said[0], day=said[1])


def in_words(minutes: int | None, say: Say) -> str:
    return say("minutes-any") if minutes is None else say("minutes-most", minutes=minutes)


def day_in_words(weekday: int | None, say: Say) -> str:
    return say("minutes-day-any") if weekday is None else say(f"weekday-{weekday}")


def _number(chosen: str) -> int | None:
    return None if chosen == ANY else int(chosen)


def _form(told: Confided, say: Say) -> Form:
    lengths = (None, *MINUTES)
    days = (None, *WEEK)
    return Form(
        title=say("minutes-title"),
        action="minutes",
        submit=say("form-save"),
        fields=(
            Field(
                name="minutes",
                label=say("minutes-label"),
                kind=FieldKind.CHOICE,
                options=tuple(Option(label=in_words(n, say), value=str(n or ANY)) for n in lengths),
                initial=str(told.minutes or ANY),
            ),
            Field(
                name="day",
                label=say("minutes-day"),
                kind=FieldKind.CHOICE,
                options=tuple(
                    Option(label=day_in_words(d, say), value=str(d or ANY)) for d in days
                ),
                initial=str(told.weekday or ANY),
                hint=say("minutes-hint"),
            ),
        ),
    )


COMMANDS: dict[str, Handler] = {"minutes": minutes}
ACTIONS: dict[str, Handler] = {"minutes": _filled_in}
