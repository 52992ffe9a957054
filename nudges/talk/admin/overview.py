"""The programme at one look, and the switch between go and hold."""

from nudges.engine import briefs
from nudges.engine import conditions as engine
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.programme import Programme
from nudges.store import channels, ideas
from nudges.talk.admin import checklist, hush, limits, schedules, term
from nudges.talk.ask import Ask, Handler

BUTTONS = ("inbox", "dry-run", "schedules", "limits", "channels", "test")


async def overview(ask: Ask) -> Reply:
    return Reply(messages=(await page(ask),))


async def page(ask: Ask) -> Message:
    """Live or not, what has to be settled, the limits, and every schedule's next runs."""
    async with ask.database.read() as connection:
        ready = await engine.readiness(connection, ask.workspace.organisation, ask.now)
        places = (await channels.every(connection, ask.workspace.id)).values()
        handed_in = await ideas.count(connection, ask.workspace.id)
    programme = ready.programme
    lines = [
        _live(ask, programme),
        *checklist.lines(ask, ready),
        *await _leaders(ask),
        *hush.in_words(ask, await hush.holding(ask), places),
        ask.say("overview-limits", **limits.in_words(ask, programme)),
        _channels(ask, sum(channel.offered for channel in places), len(places)),
        *(schedules.describe(ask, schedule) for schedule in programme.schedules),
    ]
    if not programme.schedules:
        lines.append(ask.say("schedules-none"))
    if handed_in:
        lines.append(ask.say("overview-ideas", count=handed_in))
    blocks: tuple[Block, ...] = (
        Text(text=ask.say("overview-heading"), heading=True),
        *(Text(text=line) for line in lines),
        Buttons(buttons=(*checklist.buttons(ask, ready), *_buttons(ask, programme))),
    )
    return Message(text=" ".join(lines), blocks=blocks)


async def go(ask: Ask) -> Reply:
    missing = await engine.go(ask.database, ask.admin)
    async with ask.database.read() as connection:
        ready = await engine.readiness(connection, ask.workspace.organisation, ask.now)
    if ready.programme.over(ask.now):
        return await term.renew(ask)
    if not missing:
        return ask.says("go-done")
    return Reply(messages=(checklist.refusal(ask, ready),))


async def hold(ask: Ask) -> Reply:
    await engine.hold(ask.database, ask.admin)
    return ask.says("hold-done")


async def _leaders(ask: Ask) -> list[str]:
    async with ask.database.read() as connection:
        every, took = await briefs.how_many_took_part(connection, ask.workspace, ask.now)
    if took is not None:
        return [ask.say("overview-leaders", took=took, all=every)]
    return [ask.say("overview-leaders-few")] if every else []


def _live(ask: Ask, programme: Programme) -> str:
    if programme.live_since is None or programme.ends_at is None:
        return ask.say("overview-not-live")
    if programme.over(ask.now):
        return ask.say("overview-ended")
    since = ask.say("overview-live", day=programme.live_since.astimezone(ask.zone).date())
    until = ask.say("overview-ends", day=programme.ends_at.astimezone(ask.zone).date())
    return f"{since} {until}"


def _channels(ask: Ask, counted: int, every: int) -> str:
    if not counted:
        return ask.say("overview-no-channels")
    return ask.say("overview-channels", counted=counted, all=every)


def _buttons(ask: Ask, programme: Programme) -> tuple[Button, ...]:
    switch = "go" if programme.live_since is None else "hold"
    if programme.over(ask.now):
        switch = "renew"
    return tuple(
        Button(label=ask.say(f"admin-button-{name}"), action=f"admin.do.{name}")
        for name in (switch, *BUTTONS)
    )


COMMANDS: dict[str, Handler] = {
    "admin-overview": overview,
    "admin-go": go,
    "admin-hold": hold,
}
