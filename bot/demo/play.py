"""Plays the invented company's half year through the real engine, tick by tick."""

import random
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from adapters.console.platform import ConsolePlatform
from bot.demo import names
from bot.demo.company import FOUNDED, WEEKS, Company, found
from bot.demo.life import Life
from bot.main import Program
from bot.progress import Told
from nudges.engine import conditions, confiding, policy, questions, self_check, term
from nudges.engine.credit import credit
from nudges.engine.decide import decide
from nudges.engine.deliver import deliver
from nudges.engine.due import run_due
from nudges.engine.join import join
from nudges.engine.programme import Admin
from nudges.engine.record import record
from nudges.engine.taken import taken
from nudges.errors import Refusal
from nudges.message import Message
from nudges.nudge import Nudge
from nudges.people import WORK_WEEK, Member
from nudges.programme import Council, Programme, Schedule
from nudges.rules.order import ASKING
from nudges.rules.recheck import Letter, Standing
from nudges.rules.visibility import takes_posts
from nudges.store import channels, members, programmes, workspaces
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.talk.admin.policy import starter
from nudges.talk.desk import Desk
from nudges.talk.introduction import host_of
from nudges.talk.letters import compose
from nudges.talk.wording import wording
from nudges.workspace import CONSOLE, Workspace

DAYS = 7 * WEEKS
LIVE = FOUNDED + timedelta(weeks=14)
"""Three months of history first, then an admin says go."""
INTRODUCED = LIVE - timedelta(weeks=1)
"""Everybody hears of it five working days before the first idea."""
TICKS = tuple(timedelta(hours=hours) for hours in (5, 9, 15))
"""When the worker looks: after ten in the morning in each of the company's time zones."""
RENEWED = timedelta(weeks=11)
"""The boss does not wait until the programme has ended."""
CHECKED, ADVICE = "project falcon", "That name is for colleagues only."
ONCE_A_FORTNIGHT = 0.5
WORKSPACE = Workspace(
    id="demo",
    organisation="demo",
    platform=CONSOLE,
    name=names.COMPANY,
    created_at=FOUNDED,
    invented=True,
)
PROGRAMME = Programme(organisation="demo", attention=ONCE_A_FORTNIGHT)
SCHEDULE = Schedule(id="weekly", name="Tuesday morning", cron="0 10 * * tue")


@dataclass(frozen=True, kw_only=True, slots=True)
class Received:
    """A message as somebody got it; without a nudge it is the introduction."""

    member: Member
    nudge: Nudge | None
    message: Message
    at: datetime


async def play(
    program: Program,
    *,
    seed: int,
    people: int,
    told: Told,
    days: int = DAYS,
    workspace: Workspace = WORKSPACE,
) -> list[Received]:
    """Everything that anybody got; ``told`` hears of the days done and of how many there are."""
    rng = random.Random(seed)
    company = found(rng, people)
    await _open(program, workspace, company)
    host = await host_of(program.database, workspace)
    desk = Desk(database=program.database, workspace=workspace, host=host, vault=program.vault)
    game = _Play(
        program=program, workspace=workspace, life=Life(company=company, rng=rng), desk=desk
    )
    for day in range(days):
        await game.day(FOUNDED + timedelta(days=day))
        told(day + 1, days)
    return game.got


async def _open(program: Program, workspace: Workspace, company: Company) -> None:
    """The company's workspace, in place of an earlier demo's."""
    async with program.database.write() as connection:
        await workspaces.remove(connection, workspace)
        await workspaces.create(connection, workspace)
        await programmes.save(connection, PROGRAMME)
        await programmes.save_schedule(connection, "demo", SCHEDULE)
        await join(
            connection,
            workspace,
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


@dataclass(kw_only=True, slots=True)
class _Play:
    """The half year as far as it has gone."""

    program: Program
    workspace: Workspace
    life: Life
    desk: Desk
    got: list[Received] = field(default_factory=list)
    platform: ConsolePlatform = field(default_factory=ConsolePlatform)

    async def day(self, start: datetime) -> None:
        acts = sorted(self.life.day(start), key=lambda act: act.at)
        end, since = start + timedelta(days=1), start
        # Nothing is due at weekends, or before everybody is introduced.
        looks = TICKS if start >= INTRODUCED and start.isoweekday() in WORK_WEEK else ()
        for until in (*(start + tick for tick in looks), end):
            batch = [act for act in acts if since <= act.at < until]
            secret = self.program.secret
            await record(self.program.database, self.workspace.id, batch, secret=secret)
            if until < end:
                await self._decide(until)
                await self._work(until)
            since = until

    async def _decide(self, now: datetime) -> None:
        """What the owner does: all that go needs, and a week later go."""
        if now == INTRODUCED + TICKS[0]:
            boss = await self._boss(now)
            await policy.write(self.program.database, boss, starter(wording()))
            await conditions.set_council(self.program.database, boss, Council.AGREED)
            await conditions.introduce(self.program.database, boss)
            await self._make_it_easy(boss)
        if now == LIVE + TICKS[0]:
            await conditions.go(self.program.database, await self._boss(now))
        if now > LIVE and (now - LIVE - TICKS[0]) % RENEWED == timedelta(0):
            await term.renew(self.program.database, await self._boss(now))

    async def _make_it_easy(self, boss: Admin) -> None:
        """What else the boss sets up: what drafts are checked for, and questions without a name
        where the platform takes them."""
        database, workspace = self.program.database, self.workspace
        await self_check.save(database, boss, "", words=CHECKED, advice=ADVICE, public_only=False)
        if not takes_posts(workspace.platform):
            return
        async with database.write() as connection:
            known = await channels.every(connection, workspace.id)
            await channels.attend(connection, workspace.id, dict.fromkeys(known, True))
        for channel in known.values():
            with suppress(Refusal):
                here = replace(channel, attended=True)
                await questions.open_channel(database, boss, here, open_=True)

    async def _boss(self, now: datetime) -> Admin:
        async with self.program.database.read() as connection:
            boss = await members.one(
                connection, self.workspace.id, self.life.company.employees[0].id
            )
        if boss is None:
            raise LookupError("the company has no boss")
        return Admin(workspace=self.workspace, person=boss.person, now=now)

    async def _work(self, now: datetime) -> None:
        """What the worker does at one tick; those who get something may take it up."""
        database, before = self.program.database, len(self.got)
        await self._steps(now)
        await credit(database, self.workspace, now)
        await run_due(
            database,
            workspaces=[self.workspace],
            now=now,
            worker="demo",
            secret=self.program.secret,
            decide=decide,
        )
        await deliver(
            database,
            workspace=self.workspace,
            platform=self.platform,
            compose=partial(self._compose, now),
            now=now,
            worker="demo",
            rng=self.life.rng,
            limit=1000,
        )
        for received in self.got[before:]:
            if received.nudge is not None and received.nudge.offer is not None:
                self.life.offered(received.member.id, received.nudge.offer, now)

    async def _steps(self, now: datetime) -> None:
        """What people did with the bot alone since the last tick."""
        database = self.program.database
        for id_, offer in self.life.steps_taken(now):
            async with database.read() as connection:
                member = await members.one(connection, self.workspace.id, id_)
            if member is None:
                continue
            if offer.name == ASKING:
                answer = self.life.employee(id_).answer
                await confiding.tell(database, self.workspace, member, answer, now)
            else:
                async with database.write() as connection:
                    await taken(connection, self.workspace, id_, {offer.name}, now)

    async def _compose(self, now: datetime, found: Standing | Letter) -> Message | None:
        message = await compose(found, desk=self.desk)
        if message is not None:
            nudge = found.nudge if isinstance(found, Standing) else None
            self.got.append(Received(member=found.member, nudge=nudge, message=message, at=now))
        return message
