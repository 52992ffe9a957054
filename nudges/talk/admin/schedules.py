"""Adding, changing, pausing and deleting the schedules of the programme."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from nudges.engine import programme as engine
from nudges.errors import Refusal
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.programme import Schedule
from nudges.rules import cron as cron_rule
from nudges.store import programmes
from nudges.talk.admin import dry_run, schedule_form
from nudges.talk.admin.cron_words import in_words
from nudges.talk.ask import Ask, Handler
from nudges.talk.words import hear

RUNS = 5
"""How many of the next runs are told."""

Verb = Callable[[Ask, Schedule], Awaitable[Reply]]


async def schedules(ask: Ask) -> Reply:
    """Lists them; or ``add``, and ``change``, ``pause``, ``resume`` or ``delete NAME``."""
    if not ask.rest:
        return listing(ask, await _every(ask))
    heard = hear(ask.rest, ("schedule-add", *VERBS), ask.say)
    if heard is None:
        raise Refusal("schedule-unclear")
    if heard.name == "schedule-add":
        return await _add(ask)
    return await VERBS[heard.name](ask, _named(await _every(ask), heard.rest))


def listing(ask: Ask, every: tuple[Schedule, ...]) -> Reply:
    """Each schedule in plain words, with its next runs where the admin is."""
    add = Button(label=ask.say("schedule-button-add"), action="admin.schedule.add")
    lines, blocks = list[str](), list[Block]()
    for schedule in every:
        lines.append(describe(ask, schedule))
        blocks += [Text(text=lines[-1]), _buttons(ask, schedule)]
    if not every:
        lines.append(ask.say("schedules-none"))
        blocks.append(Text(text=lines[-1]))
    heading = Text(text=ask.say("schedules-heading"), heading=True)
    limits = Button(label=ask.say("admin-button-limits"), action="admin.do.limits")
    shown = (heading, *blocks, Buttons(buttons=(add, limits)))
    return Reply(messages=(Message(text=" ".join(lines), blocks=shown),))


def _buttons(ask: Ask, schedule: Schedule) -> Buttons:
    names = ("change", "resume" if schedule.paused else "pause", "dry-run", "delete")
    return Buttons(
        buttons=tuple(
            Button(
                label=ask.say(f"schedule-button-{name}"),
                action=f"admin.schedule.{name}",
                value=schedule.id,
            )
            for name in names
        )
    )


def describe(ask: Ask, schedule: Schedule) -> str:
    """Its name, when and for whom it looks at people, and its next five runs."""
    when, audience = in_words(schedule.cron, ask.say), ask.say(f"audience-{schedule.audience}")
    line = ask.say("schedule-line", name=schedule.name, when=when, audience=audience)
    if schedule.offers:
        line = f"{line} {ask.say('schedule-some-offers', count=len(schedule.offers))}"
    if schedule.paused:
        return f"{line} {ask.say('schedule-is-paused')}"
    moments = cron_rule.upcoming(schedule.cron, ask.person.zone, ask.now, RUNS)
    runs = ", ".join(ask.say("schedule-run", day=m.date(), at=f"{m:%H:%M}") for m in moments)
    return f"{line} {ask.say('schedule-next', runs=runs or ask.say('schedule-never'))}"


async def _add(ask: Ask) -> Reply:
    return Reply(form=schedule_form.form(schedule_form.NEW, ask.say))


async def _change(ask: Ask, schedule: Schedule) -> Reply:
    return Reply(form=schedule_form.form(schedule, ask.say))


async def _pause(ask: Ask, schedule: Schedule) -> Reply:
    return await _save(ask, replace(schedule, paused=True))


async def _resume(ask: Ask, schedule: Schedule) -> Reply:
    return await _save(ask, replace(schedule, paused=False))


async def _delete(ask: Ask, schedule: Schedule) -> Reply:
    """Asks once more, because what is deleted has to be typed in again."""
    text = ask.say("schedule-delete-sure", name=schedule.name)
    sure = Button(
        label=ask.say("schedule-delete-button"),
        action="admin.schedule.delete.sure",
        value=schedule.id,
    )
    blocks = (Text(text=text), Buttons(buttons=(sure,)))
    return Reply(messages=(Message(text=text, blocks=blocks),))


async def _deleted(ask: Ask) -> Reply:
    schedule = _with_id(await _every(ask), ask.turn.value)
    await engine.delete_schedule(ask.database, ask.admin, schedule)
    return replace(ask.says("schedule-deleted", name=schedule.name), in_place=True)


def _tapped(verb: Verb) -> Handler:
    """The verb for the schedule whose id comes with the button."""

    async def handler(ask: Ask) -> Reply:
        return await verb(ask, _with_id(await _every(ask), ask.turn.value))

    return handler


async def _dry_run(ask: Ask, schedule: Schedule) -> Reply:
    return await dry_run.of_schedule(ask, schedule)


async def _filled_in(ask: Ask) -> Reply:
    before = schedule_form.NEW
    if ask.turn.value:
        before = _with_id(await _every(ask), ask.turn.value)
    read = schedule_form.read(before, ask.turn.fields, ask.say)
    if read.errors:
        return Reply(form=schedule_form.form(before, ask.say), errors=read.errors)
    try:
        return await _save(ask, read.schedule)
    except Refusal as refusal:
        errors = {"name": ask.say(refusal.code, **refusal.details)}
        return Reply(form=schedule_form.form(before, ask.say), errors=errors)


async def _save(ask: Ask, schedule: Schedule) -> Reply:
    await engine.save_schedule(ask.database, ask.admin, schedule)
    return ask.says("schedule-saved", schedule=describe(ask, schedule))


async def _every(ask: Ask) -> tuple[Schedule, ...]:
    async with ask.database.read() as connection:
        return (await programmes.load(connection, ask.workspace.organisation)).schedules


def _named(every: tuple[Schedule, ...], name: str) -> Schedule:
    for schedule in every:
        if schedule.name.casefold() == name.casefold():
            return schedule
    raise Refusal("schedule-unknown", name=name)


def _with_id(every: tuple[Schedule, ...], id_: str) -> Schedule:
    for schedule in every:
        if schedule.id == id_:
            return schedule
    raise Refusal("schedule-gone")


VERBS: Mapping[str, Verb] = {
    "schedule-change": _change,
    "schedule-pause": _pause,
    "schedule-resume": _resume,
    "schedule-delete": _delete,
}
COMMANDS: dict[str, Handler] = {"admin-schedules": schedules}
ACTIONS: dict[str, Handler] = {
    "admin.schedule.add": _add,
    "admin.schedule.change": _tapped(_change),
    "admin.schedule.pause": _tapped(_pause),
    "admin.schedule.resume": _tapped(_resume),
    "admin.schedule.dry-run": _tapped(_dry_run),
    "admin.schedule.delete": _tapped(_delete),
    "admin.schedule.delete.sure": _deleted,
    "admin.schedule": _filled_in,
}
