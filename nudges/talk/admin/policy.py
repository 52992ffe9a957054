"""Writing the policy in a form, section by section: what holds, or something to start from."""

from collections.abc import Mapping

from nudges.engine import policy as engine
from nudges.engine.policy import LONGEST_SECTION
from nudges.message import Button, Buttons, Field, FieldKind, Form, Message, Reply
from nudges.policy import Policy, Section
from nudges.store import policies
from nudges.talk.admin import checklist
from nudges.talk.ask import Ask, Handler
from nudges.talk.policy import shown
from nudges.talk.wording import Say
from nudges.talk.words import listed

SHORTEST = 40
"""Fewer characters can hardly say what one can do."""
NEEDED = (Section.CAN, Section.CANNOT)
CANS = (Section.CAN, Section.PUBLIC_CAN)
CANNOTS = (Section.CANNOT, Section.PUBLIC_CANNOT)


async def policy(ask: Ask) -> Reply:
    """What holds and how many know it; the form where there is none yet, or to ``change`` it."""
    async with ask.database.read() as connection:
        found = await policies.latest(connection, ask.workspace.organisation)
    if found is None or ask.rest.casefold() in listed(ask.say, "words-policy-change"):
        return await _change(ask)
    count = await engine.acknowledged(ask.database, ask.workspace, found)
    known = ask.say("policy-known", count=count) if count else ask.say("policy-known-few")
    message = shown(ask, found, known)
    change = Button(label=ask.say("policy-button-change"), action="admin.policy.change")
    checks = Button(label=ask.say("policy-button-checks"), action="admin.do.checks")
    blocks = (*message.blocks, Buttons(buttons=(change, checks)))
    return Reply(messages=(Message(text=message.text, blocks=blocks),))


def starter(say: Say) -> dict[Section, str]:
    """Something to start from, for every section."""
    return {section: say(f"policy-starter-{section}") for section in Section}


async def _change(ask: Ask) -> Reply:
    async with ask.database.read() as connection:
        found = await policies.latest(connection, ask.workspace.organisation)
    return Reply(form=_form(ask, starter(ask.say) if found is None else found.texts))


async def _filled_in(ask: Ask) -> Reply:
    texts = {section: ask.field(section.value) for section in Section}
    errors = _errors(ask, texts)
    if errors:
        return Reply(form=_form(ask, texts), errors=errors)
    saved = await engine.write(ask.database, ask.admin, texts)
    said = ask.say("policy-saved-lopsided" if _lopsided(saved) else "policy-saved")
    reply = await checklist.done(ask, said)
    return Reply(messages=(shown(ask, saved), *reply.messages))


def _errors(ask: Ask, texts: dict[Section, str]) -> dict[str, str]:
    errors = {}
    for section, text in texts.items():
        if len(text) > LONGEST_SECTION:
            errors[section.value] = ask.say("policy-long", most=LONGEST_SECTION, length=len(text))
        elif section in NEEDED and not text:
            errors[section.value] = ask.say("policy-empty")
        elif section is Section.CAN and len(text) < SHORTEST:
            errors[section.value] = ask.say("policy-short")
    return errors


def _lopsided(found: Policy) -> bool:
    """Whether more is said about what one can't do than about what one can."""
    can, cannot = (sum(len(found.texts[each]) for each in part) for part in (CANS, CANNOTS))
    return cannot > can


def _form(ask: Ask, texts: Mapping[Section, str]) -> Form:
    fields = tuple(
        Field(
            name=section.value,
            label=ask.say(f"policy-{section}"),
            kind=FieldKind.PARAGRAPH,
            hint=ask.say(f"policy-hint-{section}"),
            initial=texts.get(section, ""),
            required=section in NEEDED,
        )
        for section in Section
    )
    return Form(
        title=ask.say("policy-title"),
        action="admin.policy",
        submit=ask.say("form-save"),
        fields=fields,
    )


COMMANDS: dict[str, Handler] = {"admin-policy": policy}
ACTIONS: dict[str, Handler] = {"admin.policy": _filled_in, "admin.policy.change": _change}
