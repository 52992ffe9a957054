"""Quiet hours and weekly attention, in one form."""

from datetime import time

from nudges.engine import programme as engine
from nudges.message import Field, FieldKind, Form, Option, Reply
from nudges.programme import Programme
from nudges.store import programmes
from nudges.talk.admin.cron_words import clock
from nudges.talk.ask import Ask, Handler
from nudges.talk.deciding import often

ATTENTION = (2.0, 1.0, 0.5, 0.25)


async def limits(ask: Ask) -> Reply:
    """Opens the form with what holds now."""
    return Reply(form=_form(ask, await _programme(ask)))


async def _filled_in(ask: Ask) -> Reply:
    programme = await _programme(ask)
    starts, ends = clock(ask.field("quiet_from")), clock(ask.field("quiet_to"))
    chosen = ask.field("attention")
    errors = {}
    if starts is None:
        errors["quiet_from"] = ask.say("bad-time")
    if ends is None or ends == starts:
        errors["quiet_to"] = ask.say("bad-time" if ends is None else "limits-same")
    if chosen not in {option.value for option in _attention(ask, programme)}:
        errors["attention"] = ask.say("choose-one")
    if starts is None or ends is None or errors:
        return Reply(form=_form(ask, programme), errors=errors)
    changed = await engine.set_limits(
        ask.database, ask.admin, quiet_from=starts, quiet_to=ends, attention=float(chosen)
    )
    return ask.says("limits-done", **in_words(ask, changed))


def in_words(ask: Ask, programme: Programme) -> dict[str, str]:
    """The limits as arguments for a sentence: often, starts, ends."""
    return {
        "often": often(programme.attention, ask.say),
        "starts": _shown(programme.quiet_from),
        "ends": _shown(programme.quiet_to),
    }


async def _programme(ask: Ask) -> Programme:
    async with ask.database.read() as connection:
        return await programmes.load(connection, ask.workspace.organisation)


def _form(ask: Ask, programme: Programme) -> Form:
    hint = ask.say("limits-hint")
    return Form(
        title=ask.say("limits-title"),
        action="admin.limits",
        submit=ask.say("form-save"),
        fields=(
            Field(
                name="quiet_from",
                label=ask.say("limits-from"),
                hint=hint,
                initial=_shown(programme.quiet_from),
            ),
            Field(
                name="quiet_to",
                label=ask.say("limits-to"),
                hint=hint,
                initial=_shown(programme.quiet_to),
            ),
            Field(
                name="attention",
                label=ask.say("limits-attention"),
                kind=FieldKind.CHOICE,
                options=_attention(ask, programme),
                initial=f"{programme.attention:g}",
            ),
        ),
    )


def _attention(ask: Ask, programme: Programme) -> tuple[Option, ...]:
    choices = sorted({*ATTENTION, programme.attention}, reverse=True)
    return tuple(Option(label=often(each, ask.say), value=f"{each:g}") for each in choices)


def _shown(at: time) -> str:
    return f"{at:%H:%M}"


COMMANDS: dict[str, Handler] = {"admin-limits": limits}
ACTIONS: dict[str, Handler] = {"admin.limits": _filled_in}
