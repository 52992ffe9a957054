"""``chimein worker``: decides and sends, for as long as it runs or for one round."""

from datetime import UTC, datetime

from rich.console import Console

from bot import moments
from bot.logs import to_stderr
from bot.main import Program
from bot.platforms import outside
from bot.rounds import Rounds
from nudges.programme import Programme
from nudges.rules import cron
from nudges.store import deliveries, members, programmes
from nudges.talk.wording import Say, wording
from nudges.workspace import Workspace


async def run(program: Program, *, once: bool, at: str | None) -> None:
    """With ``once`` one round, and what came of it on stdout. Refusal: bad-moment."""
    if at is not None:
        moments.parse(at)
    to_stderr()
    async with outside(program) as found:
        if once:
            await _once(Rounds(program=program, at=at, outside=found), wording())
        else:
            # Scheduling takes a while to import, which one round should not wait for.
            from bot.worker import work

            rounds = Rounds(program=program, at=at, outside=found)
            _print(await _todo(rounds, wording()), stderr=True)
            await work(program, at=at, outside=found)


async def _once(rounds: Rounds, say: Say) -> None:
    kept = await rounds.chores()
    credited = await rounds.credit()
    decided = await rounds.due()
    told = await rounds.inbox()
    delivered = await rounds.deliver()
    done = {**kept, **credited, **decided, **told, **delivered}
    lines = [say(f"worker-did-{name}", count=count) for name, count in done.items()]
    _print([*(lines or [say("worker-nothing")]), *await _todo(rounds, say)])


async def _todo(rounds: Rounds, say: Say) -> list[str]:
    """What somebody has to do, or when there is something to do next."""
    served = await rounds.served()
    if not served:
        return [say("worker-no-workspace")]
    return [line for workspace in served for line in await _next(rounds, workspace, say)]


async def _next(rounds: Rounds, workspace: Workspace, say: Say) -> list[str]:
    now = await rounds.now(workspace)
    async with rounds.program.database.read() as connection:
        programme = await programmes.load(connection, workspace.organisation)
        zones = await members.zones(connection, workspace.organisation)
        waiting = await deliveries.next_due(connection, workspace.id)
    name = workspace.name
    if not any(not schedule.paused for schedule in programme.schedules):
        return [say("worker-no-schedule", workspace=name)]
    if programme.live_since is None:
        return [say("worker-not-live", workspace=name), *_at(waiting, now, name, say)]
    moment = min(filter(None, [waiting, _next_occurrence(programme, zones, now)]), default=None)
    return _at(moment, now, name, say)


def _at(moment: datetime | None, now: datetime, name: str, say: Say) -> list[str]:
    if moment is None or moment <= now:
        return []
    at = f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M}Z"
    return [say("worker-next", workspace=name, at=at)]


def _next_occurrence(programme: Programme, zones: list[str], now: datetime) -> datetime | None:
    moments_ = [
        moment
        for schedule in programme.schedules
        for zone in zones
        if not schedule.paused
        for moment in cron.upcoming(schedule.cron, zone, now, 1)
    ]
    return min(moments_, default=None)


def _print(lines: list[str], *, stderr: bool = False) -> None:
    console = Console(stderr=stderr, highlight=False, soft_wrap=True)
    for line in lines:
        console.print(line, markup=False)
