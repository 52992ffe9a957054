"""Notes what the works council said, or that there is none to ask: with who noted it, and when."""

from nudges.engine import conditions as engine
from nudges.message import Field, FieldKind, Form, Option, Reply
from nudges.programme import Council
from nudges.talk.admin import checklist
from nudges.talk.ask import Ask, Handler
from nudges.talk.words import listed


async def council(ask: Ask) -> Reply:
    """``agreed`` or ``not needed``; a form where neither was typed."""
    for said in Council:
        if ask.rest.casefold() in listed(ask.say, f"words-council-{said}"):
            return await _noted(ask, said)
    return Reply(form=_form(ask))


async def _filled_in(ask: Ask) -> Reply:
    try:
        return await _noted(ask, Council(ask.field("said")))
    except ValueError:
        return Reply(form=_form(ask), errors={"said": ask.say("choose-one")})


async def _noted(ask: Ask, said: Council) -> Reply:
    await engine.set_council(ask.database, ask.admin, said)
    return await checklist.done(ask, ask.say(f"council-{said}-done"))


def _form(ask: Ask) -> Form:
    options = tuple(Option(label=ask.say(f"council-{said}"), value=said.value) for said in Council)
    said = Field(name="said", label=ask.say("council-said"), kind=FieldKind.CHOICE, options=options)
    return Form(
        title=ask.say("council-title"),
        action="admin.council",
        submit=ask.say("form-save"),
        fields=(said,),
    )


COMMANDS: dict[str, Handler] = {"admin-council": council}
ACTIONS: dict[str, Handler] = {"admin.council": _filled_in}
