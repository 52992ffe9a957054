"""``chimein demo``: an invented company over half a year, and what Chime In did for it."""

from collections.abc import Sequence

from rich.console import Console
from rich.rule import Rule

from adapters.console.render import PLAIN_WIDTH, show
from bot.demo.play import WORKSPACE, Received, play
from bot.main import Program
from bot.progress import progress
from nudges.message import Message, Text
from nudges.reports.adoption import adoption
from nudges.reports.period import parse
from nudges.store import channels, workspaces
from nudges.talk.report_message import report_message
from nudges.talk.wording import wording

SHOWN = 3


async def run(program: Program, *, seed: int, people: int) -> None:
    """Play the half year, then show some nudges, the report, and what to try next."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=PLAIN_WIDTH)
    say = wording()
    show(Message(text=say("demo-start", people=people)), console)
    with progress(say("demo-progress")) as told:
        got = await play(program, seed=seed, people=people, told=told)
    await _show_nudges(program, console, got)
    console.print(Rule(say("demo-report")))
    await _show_report(program, console)
    console.print(Rule(say("demo-next")))
    show(_next(got), console)


async def _show_nudges(program: Program, console: Console, got: Sequence[Received]) -> None:
    say = wording()
    console.print(Rule(say("demo-nudges", count=len(got), shown=SHOWN)))
    async with program.database.read() as connection:
        places = await channels.every(connection, WORKSPACE.id)
    for received in _samples(got):
        when = f"{received.at:%A %d %B}"
        who = received.member.name
        show(Message(text="", blocks=(Text(text=say("demo-got", who=who, when=when)),)), console)
        show(received.message, console, places)


def _samples(got: Sequence[Received]) -> list[Received]:
    """An introduction, and then different offers."""
    chosen: dict[str, Received] = {}
    for received in got:
        offer = received.nudge.offer if received.nudge is not None else None
        known = received.member.person.introduced_at is not None
        if received.nudge is None or (offer is not None and known):
            chosen.setdefault("" if offer is None else offer.name, received)
    return list(chosen.values())[:SHOWN]


async def _show_report(program: Program, console: Console) -> None:
    async with program.database.read() as connection:
        now = await workspaces.last_act_at(connection, WORKSPACE.id) or program.clock.now()
        report = await adoption(
            connection, WORKSPACE, period=parse("last-month", now), manager=None, now=now
        )
    show(report_message(report, wording()), console)


def _next(got: Sequence[Received]) -> Message:
    say = wording()
    somebody = got[-1].member.name if got else "E0001"
    lines = tuple(
        Text(text=say(text_id, name=somebody))
        for text_id in ("demo-try-console", "demo-try-plan", "demo-try-report", "demo-try-own")
    )
    return Message(text=say("demo-next"), blocks=lines)
