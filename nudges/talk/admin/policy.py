"""Writing the policy in a form: the text that holds, or one to start from."""

from nudges.engine import conditions as engine
from nudges.message import Field, FieldKind, Form, Reply
from nudges.store import policies
from nudges.talk.admin import checklist
from nudges.talk.ask import Ask, Handler
from nudges.talk.policy import shown

SHORTEST = 40
"""Fewer characters can hardly say what one can do, what one can't, and whom to ask."""


async def policy(ask: Ask) -> Reply:
    """Opens the form with the text that holds, or with the one to start from."""
    async with ask.database.read() as connection:
        found = await policies.latest(connection, ask.workspace.organisation)
    return Reply(form=_form(ask, ask.say("policy-starter") if found is None else found.text))


async def _filled_in(ask: Ask) -> Reply:
    text = ask.field("text")
    if len(text) < SHORTEST:
        return Reply(form=_form(ask, text), errors={"text": ask.say("policy-short")})
    saved = await engine.set_policy(ask.database, ask.admin, text)
    reply = await checklist.done(ask, ask.say("policy-saved"))
    return Reply(messages=(shown(ask, saved, ""), *reply.messages))


def _form(ask: Ask, text: str) -> Form:
    field = Field(
        name="text",
        label=ask.say("policy-text"),
        kind=FieldKind.PARAGRAPH,
        hint=ask.say("policy-text-hint"),
        initial=text,
    )
    return Form(
        title=ask.say("policy-title"),
        action="admin.policy",
        submit=ask.say("form-save"),
        fields=(field,),
    )


COMMANDS: dict[str, Handler] = {"admin-policy": policy}
ACTIONS: dict[str, Handler] = {"admin.policy": _filled_in}
