"""Plays the invented company's half year through the real engine, tick by tick."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from adapters.console.platform import ConsolePlatform
from bot.demo import names
from bot.demo.company import FOUNDED, WEEKS, Company, found
from bot.demo.life import Life
from bot.main import Program
from nudges.engine.credit import credit
from nudges.engine.decide import decide
from nudges.engine.deliver import deliver
from nudges.engine.due import run_due
from nudges.engine.join import join
from nudges.engine.record import record
from nudges.message import Message
from nudges.nudge import Nudge
from nudges.people import Member
from nudges.programme import Channel, Programme, Schedule
from nudges.store import programmes, workspaces
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.talk.introduction import Host
from nudges.talk.offers import compose
from nudges.workspace import CONSOLE, Workspace

DAYS = 7 * WEEKS
LIVE = FOUNDED + timedelta(weeks=12)
"""Three months of history first, then an admin says go."""
TICKS = tuple(timedelta(hours=hours) for hours in (5, 9, 15))
"""When the worker looks: after ten in the morning in each of the company's time zones."""
ONCE_A_FORTNIGHT = 0.5
WORKSPACE = Workspace(
    id="demo",
    organisation="demo",
    platform=CONSOLE,
    name=names.COMPANY,
    created_at=FOUNDED,
    invented=True,
)
HOST = Host(name=names.COMPANY)
PROGRAMME = Programme(organisation="demo", live_since=LIVE, attention=ONCE_A_FORTNIGHT)
SCHEDULE = Schedule(id="weekly", name="Tuesday morning", cron="0 10 * * tue")


@dataclass(frozen=True, kw_only=True, slots=True)
class Received:
    """A message as somebody got it."""

    member: Member
    nudge: Nudge
    message: Message
    at: datetime


async def play(
    program: Program, *, seed: int, people: int, told: Callable[[int, int], None]
) -> list[Received]:
    """Everything that anybody got; ``told`` hears of the days done and of how many there are."""
    rng = random.Random(seed)
    company = found(rng, people)
    life = Life(company=company, rng=rng)
    await _open(program, company)
    got: list[Received] = []
    for day in range(DAYS):
        await _day(program, life, FOUNDED + timedelta(days=day), got)
        told(day + 1, DAYS)
    return got


async def _open(program: Program, company: Company) -> None:
    """The company's workspace, in place of an earlier demo's."""
    async with program.database.write() as connection:
        await workspaces.remove(connection, WORKSPACE)
        await workspaces.create(connection, WORKSPACE)
        await programmes.save(connection, PROGRAMME)
        await programmes.save_schedule(connection, "demo", SCHEDULE)
        await join(
            connection,
            WORKSPACE,
            members=[
                MemberEntry(
                    id=e.id,
                    name=e.name,
                    handle=e.handle,
                    zone=e.zone,
                    joined_at=e.joined_at,
                    team=e.team,
                    manager=e.manager,
                    roles=e.roles,
                )
                for e in company.employees
            ],
            channels=[ChannelEntry(id=c.id, name=c.name, kind=c.kind) for c in company.channels],
            inside=[(channel, e) for channel, inside in company.inside.items() for e in inside],
        )


async def _day(program: Program, life: Life, start: datetime, got: list[Received]) -> None:
    acts = sorted(life.day(start), key=lambda act: act.at)
    since = start
    for until in (*(start + tick for tick in TICKS), start + timedelta(days=1)):
        batch = [act for act in acts if since <= act.at < until]
        await record(program.database, WORKSPACE.id, batch, secret=program.secret)
        if LIVE <= until < start + timedelta(days=1):
            await _work(program, life, until, got)
        since = until


async def _work(program: Program, life: Life, now: datetime, got: list[Received]) -> None:
    """What the worker does at one tick."""
    before = len(got)

    def composing(nudge: Nudge, member: Member, channels: Mapping[str, Channel]) -> Message:
        message = compose(nudge, member, channels, host=HOST)
        got.append(Received(member=member, nudge=nudge, message=message, at=now))
        return message

    await credit(program.database, WORKSPACE, now)
    await run_due(
        program.database,
        workspaces=[WORKSPACE],
        now=now,
        worker="demo",
        secret=program.secret,
        decide=decide,
    )
    await deliver(
        program.database,
        workspace=WORKSPACE,
        platform=ConsolePlatform(),
        compose=composing,
        now=now,
        worker="demo",
        rng=life.rng,
        limit=1000,
    )
    for received in got[before:]:
        if received.nudge.offer is not None:
            life.offered(received.member.id, received.nudge.offer, now)
