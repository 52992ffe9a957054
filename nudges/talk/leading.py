"""What executives say about their brief: the goal, the hour, a delegate, or none at all."""

from nudges.engine import briefs as engine
from nudges.errors import Refusal
from nudges.executive import GOALS, Executive
from nudges.message import Button, Buttons, Field, FieldKind, Form, Message, Option, Reply, Text
from nudges.people import Member, Role
from nudges.rules.executives import tone
from nudges.store import channels, executives
from nudges.talk import brief as words
from nudges.talk.admin import finding
from nudges.talk.ask import Ask, Handler

NONE = "none"
HOURS = range(7, 19)


async def brief(ask: Ask) -> Reply:
    """The brief as it would be now."""
    async with ask.database.read() as connection:
        found = await engine.brief(connection, ask.workspace, ask.member, ask.now)
        known = await channels.every(connection, ask.workspace.id)
    first = ask.say(f"brief-{tone(ask.member, ask.now)}")
    return Reply(messages=(words.full(found, ask.say, known, first=first),))


async def goal(ask: Ask) -> Reply:
    """A form with what is set now."""
    return Reply(form=_form(ask, await _told(ask)))


async def _set(ask: Ask) -> Reply:
    chosen, hour = ask.field("goal"), ask.field("hour")
    errors = {}
    if chosen not in {NONE, *map(str, GOALS)}:
        errors["goal"] = ask.say("choose-one")
    if hour not in {NONE, *map(str, HOURS)}:
        errors["hour"] = ask.say("choose-one")
    if errors:
        return Reply(form=_form(ask, await _told(ask)), errors=errors)
    number = None if chosen == NONE else int(chosen)
    await engine.set_rhythm(
        ask.database,
        ask.workspace,
        ask.member,
        goal=number,
        hour_of_day=None if hour == NONE else int(hour),
    )
    return ask.says("goal-none") if number is None else ask.says("goal-set", goal=number)


async def stop(ask: Ask) -> Reply:
    await engine.switch(ask.database, ask.workspace, ask.member, off=True)
    return ask.says("brief-stopped")


async def delegate(ask: Ask) -> Reply:
    """A name behind it asks that colleague; without one, how it stands."""
    if not ask.rest:
        return await _delegation(ask)
    found = [m for m in await finding.find(ask, ask.rest) if m.person.id != ask.person.id]
    if not found:
        raise Refusal("delegate-self")
    if len(found) > 1:
        return finding.which(ask, found, "delegate.chosen")
    return await _ask(ask, found[0])


async def _delegation(ask: Ask) -> Reply:
    told = await _told(ask)
    if told.delegate is None:
        return ask.says("delegate-none")
    said = ask.say("delegate-is" if told.accepted else "delegate-waits")
    end = Button(label=ask.say("delegate-end"), action="delegate.end")
    blocks = (Text(text=said), Buttons(buttons=(end,)))
    return Reply(messages=(Message(text=said, blocks=blocks),))


async def _chosen(ask: Ask) -> Reply:
    return await _ask(ask, await finding.with_id(ask, ask.turn.value.partition("|")[0]))


async def _ask(ask: Ask, to: Member) -> Reply:
    await engine.delegate(ask.database, ask.workspace, ask.member, to, ask.now)
    return ask.says("delegate-asked-them", name=finding.name_of(to))


async def _end(ask: Ask) -> Reply:
    await engine.delegate(ask.database, ask.workspace, ask.member, None, ask.now)
    return ask.says("delegate-ended")


def _answering(*, yes: bool) -> Handler:
    """By the delegate, who need not lead anybody."""

    async def handler(ask: Ask) -> Reply:
        known = await engine.accept(
            ask.database, ask.workspace, ask.turn.value, ask.member, yes=yes
        )
        said = ask.say("delegate-said-yes" if yes else "delegate-said-no")
        text = said if known else ask.say("delegate-gone")
        return Reply(messages=(Message(text=text),), in_place=True)

    return handler


async def _told(ask: Ask) -> Executive:
    async with ask.database.read() as connection:
        return await executives.one(connection, ask.workspace.organisation, ask.person.id)


def _form(ask: Ask, told: Executive) -> Form:
    goals = (
        Option(label=ask.say("goal-no"), value=NONE),
        *(Option(label=ask.say("goal-acts", goal=n), value=str(n)) for n in GOALS),
    )
    hours = (
        Option(label=ask.say("goal-as-i-write"), value=NONE),
        *(Option(label=f"{hour:02}:00", value=str(hour)) for hour in HOURS),
    )
    return Form(
        title=ask.say("goal-title"),
        action="goal",
        submit=ask.say("form-save"),
        fields=(
            Field(
                name="goal",
                label=ask.say("goal-label"),
                kind=FieldKind.CHOICE,
                hint=ask.say("goal-hint"),
                options=goals,
                initial=NONE if told.goal is None else str(told.goal),
            ),
            Field(
                name="hour",
                label=ask.say("goal-hour"),
                kind=FieldKind.CHOICE,
                options=hours,
                initial=NONE if told.hour is None else str(told.hour),
            ),
        ),
    )


def _for_leaders(handler: Handler) -> Handler:
    async def guarded(ask: Ask) -> Reply:
        if Role.EXECUTIVE not in ask.person.roles:
            return ask.says("brief-not-you")
        return await handler(ask)

    return guarded


COMMANDS: dict[str, Handler] = {
    name: _for_leaders(handler)
    for name, handler in {
        "brief": brief,
        "goal": goal,
        "delegate": delegate,
        "stop-brief": stop,
    }.items()
}
ACTIONS: dict[str, Handler] = {
    "goal": _for_leaders(_set),
    "delegate.chosen": _for_leaders(_chosen),
    "delegate.end": _for_leaders(_end),
    "delegate.yes": _answering(yes=True),
    "delegate.no": _answering(yes=False),
}
