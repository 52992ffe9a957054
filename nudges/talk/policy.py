"""The policy in the company's own plain words: what one can do here first, then what one can't."""

from dataclasses import replace

from nudges.engine import policy as engine
from nudges.engine.policy import Reading
from nudges.errors import Refusal
from nudges.message import (
    Block,
    Button,
    Buttons,
    Field,
    FieldKind,
    Form,
    Message,
    Reply,
    Text,
)
from nudges.policy import Policy, Section, lines
from nudges.rules.policy_changes import Change, How
from nudges.store import persons
from nudges.talk.ask import Ask, Handler


async def policy(ask: Ask) -> Reply:
    """What changed, for whoever knows an older version; else the whole; or whom to ask."""
    found = await engine.reading(ask.database, ask.workspace, ask.member)
    if found is not None and found.changed and not found.acknowledged:
        return Reply(messages=(await _news(ask, found),))
    return await _whole(ask, found)


async def _all(ask: Ask) -> Reply:
    return await _whole(ask, await engine.reading(ask.database, ask.workspace, ask.member))


async def _whole(ask: Ask, found: Reading | None) -> Reply:
    whom = await _whom(ask)
    if found is None:
        return Reply(messages=(Message(text=f"{ask.say('policy-none')} {whom}"),))
    message = shown(ask, found.policy, whom)
    return Reply(messages=(replace(message, blocks=(*message.blocks, _buttons(ask, found))),))


def shown(ask: Ask, found: Policy, last: str = "") -> Message:
    """A version of the policy, with ``last`` as its last words."""
    heading, blocks = ask.say("policy-heading"), list[Block]()
    said = [heading]
    for section in Section:
        told = lines(found.texts.get(section, ""))
        if told:
            title, text = ask.say(f"policy-{section}"), "\n".join(told)
            blocks += [Text(text=title, heading=True), Text(text=text)]
            said += [f"{title}:", text]
    since = ask.say("policy-since", version=found.version, day=found.at.astimezone(ask.zone).date())
    end = f"{since} {last}".strip()
    text = "\n".join((*said, end))
    return Message(text=text, blocks=(Text(text=heading, heading=True), *blocks, Text(text=end)))


async def _news(ask: Ask, found: Reading) -> Message:
    heading = ask.say("policy-changed", version=found.known, count=len(found.changed))
    said = [_told(ask, change) for change in found.changed]
    blocks = (Text(text=heading, heading=True), *(Text(text=line) for line in said))
    text = "\n".join((heading, *said))
    whole = Button(label=ask.say("policy-button-whole"), action="policy.whole")
    return Message(text=text, blocks=(*blocks, _buttons(ask, found, whole)))


def _told(ask: Ask, change: Change) -> str:
    section = ask.say(f"policy-{change.section}")
    match change.how:
        case How.NEW:
            return ask.say("policy-line-new", section=section, after=change.after)
        case How.GONE:
            return ask.say("policy-line-gone", section=section, before=change.before)
        case How.CHANGED:
            return ask.say(
                "policy-line-changed", section=section, before=change.before, after=change.after
            )


def _buttons(ask: Ask, found: Reading, *first: Button) -> Buttons:
    gap = Button(label=ask.say("policy-button-gap"), action="policy.gap")
    if found.acknowledged:
        return Buttons(buttons=(*first, gap))
    version = str(found.policy.version)
    known = Button(label=ask.say("policy-button-known"), action="policy.known", value=version)
    return Buttons(buttons=(*first, known, gap))


async def _known(ask: Ask) -> Reply:
    """The version that was on the screen; what is newer than that is shown instead."""
    told = ask.turn.value[:9]
    version = int(told) if told.isdecimal() else 0
    noted = await engine.acknowledge(ask.database, ask.workspace, ask.member, version, ask.now)
    if not noted:
        return await policy(ask)
    again = Button(label=ask.say("policy-button-again"), action="policy.whole")
    text = ask.say("policy-thanks")
    blocks = (Text(text=text), Buttons(buttons=(again,)))
    return Reply(messages=(Message(text=text, blocks=blocks),), in_place=True)


async def _gap(ask: Ask) -> Reply:
    return Reply(form=await _gap_form(ask))


async def _gap_asked(ask: Ask) -> Reply:
    try:
        await engine.ask_gap(ask.database, ask.workspace, ask.field("text"), ask.now)
    except Refusal as refusal:
        errors = {"text": ask.explain(refusal)}
        return Reply(form=await _gap_form(ask), errors=errors)
    return ask.says("gap-thanks")


async def _gap_form(ask: Ask) -> Form:
    """Says who reads it, that nobody can answer it personally, and why."""
    field = Field(
        name="text",
        label=ask.say("gap-text"),
        kind=FieldKind.PARAGRAPH,
        hint=f"{ask.say('gap-hint')} {await _whom(ask)}",
        initial=ask.field("text"),
    )
    return Form(
        title=ask.say("gap-title"),
        action="policy.gap.asked",
        submit=ask.say("gap-submit"),
        fields=(field,),
    )


async def _whom(ask: Ask) -> str:
    async with ask.database.read() as connection:
        owners = await persons.owners(connection, ask.workspace.organisation)
    named = ", ".join(filter(None, owners))
    return (
        ask.say("policy-owners", owners=named) if named else ask.say("introduction-owner-unknown")
    )


COMMANDS: dict[str, Handler] = {"policy": policy}
ACTIONS: dict[str, Handler] = {
    "policy.whole": _all,
    "policy.known": _known,
    "policy.gap": _gap,
    "policy.gap.asked": _gap_asked,
}
