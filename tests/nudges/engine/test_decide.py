"""Decisions are kept once, whoever takes them, and a dry run tells what they will be."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, insert, select, update

from nudges.activity import Activity, Rung
from nudges.delivery import Failure
from nudges.engine.decide import Decided, decide, preview
from nudges.engine.record import record
from nudges.nudge import SkipReason
from nudges.people import Member, Role
from nudges.programme import Audience, Channel, ChannelKind, Programme, Schedule
from nudges.store import members, past, workspaces
from nudges.store.database import Database
from nudges.store.tables import channel_members, deliveries, nudges
from nudges.store.tables import channels as channels_table
from nudges.store.tables import members as members_table
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace, kept
from tests.conftest import SECRET

WEEKLY = Schedule(id="weekly", name="weekly", cron="0 10 * * tue")
OPEN = Programme(
    organisation="o1",
    live_since=NOW - timedelta(days=30),
    holdout_share=0.0,
    active_share=0.0,
    schedules=(WEEKLY,),
)
PLACES = [
    Channel(id="general", name="general"),
    Channel(id="pets", name="pets", kind=ChannelKind.SOCIAL),
]


def post(member: str, days_ago: float, channel: str = "general") -> Activity:
    at = NOW - timedelta(days=days_ago)
    return Activity(
        channel=channel, message=f"{at.timestamp():.6f}", member=member, rung=Rung.POST, at=at
    )


def react(member: str, to: Activity, days_ago: float) -> Activity:
    at = NOW - timedelta(days=days_ago)
    return replace(to, member=member, rung=Rung.REACT, at=at, emoji="wave", thread=to.message)


async def a_company(
    database: Database,
    people: Iterable[Member] = (),
    programme: Programme = OPEN,
    quiet: int = 6,
) -> Workspace:
    """Ten colleagues who post all the time, and some of whom nothing was ever seen."""
    busy = [a_member(f"busy{n}") for n in range(10)]
    silent = [a_member(f"quiet{n}") for n in range(quiet)]
    workspace = await a_workspace(
        database, people=[*busy, *silent, *people], places=PLACES, programme=programme
    )
    talk = [post(m.id, day + i / 20) for day in range(60) for i, m in enumerate(busy)]
    liked = [react("busy1", act, 1) for act in talk if act.member == "busy0"][:4]
    await record(database, workspace.id, [*talk, *liked], secret=SECRET)
    return workspace


async def decide_now(
    database: Database, workspace: Workspace, schedule: Schedule = WEEKLY, now: datetime = NOW
) -> Decided:
    return await decide(
        database,
        workspace=workspace,
        schedule=schedule,
        zone="UTC",
        occurrence=f"{now:%Y-%m-%dT%H:%M}",
        now=now,
        secret=SECRET,
    )


async def another_workspace(database: Database, like: Workspace) -> Workspace:
    """A second workspace of the same organisation, with the same people in the same channels."""
    made = replace(like, id="w2", name="w2")
    async with database.write() as connection:
        await workspaces.create(connection, made)
        for table in (members_table, channels_table, channel_members):
            query = select(table).where(table.c.workspace_id == like.id)
            rows = [row._asdict() for row in await connection.execute(query)]
            await connection.execute(insert(table), [r | {"workspace_id": "w2"} for r in rows])
    await record(database, "w2", [post("busy0", 40)], secret=SECRET)
    return made


async def count(database: Database, table: object) -> int:
    async with database.read() as connection:
        query = select(func.count()).select_from(table)  # type: ignore[arg-type]
        return int((await connection.execute(query)).scalar_one())


async def test_the_silent_get_an_offer_and_the_others_do_not(database: Database) -> None:
    workspace = await a_company(database)
    decided = await decide_now(database, workspace)
    assert decided.offers == 6
    assert decided.skips == {SkipReason.ACTIVE: 10}
    assert await count(database, deliveries) == 6


async def test_deciding_again_adds_nothing(database: Database) -> None:
    workspace = await a_company(database)
    await decide_now(database, workspace)
    again = await decide_now(database, workspace)
    assert (again.offers, sum(again.skips.values())) == (0, 0)
    assert await count(database, deliveries) == 6
    assert await count(database, nudges) == 16


async def test_two_workers_at_once_decide_each_thing_once(database: Database) -> None:
    workspace = await a_company(database)
    both = await asyncio.gather(*(decide_now(database, workspace) for _ in range(2)))
    assert sum(decided.offers for decided in both) == 6
    assert await count(database, nudges) == 16
    assert await count(database, deliveries) == 6


async def test_two_schedules_decided_at_once_give_a_person_one_nudge(database: Database) -> None:
    workspace = await a_company(database)
    other = replace(WEEKLY, id="other", name="other")
    both = await asyncio.gather(*(decide_now(database, workspace, s) for s in (WEEKLY, other)))
    assert sum(decided.offers for decided in both) == 6
    assert await count(database, deliveries) == 6


async def test_a_person_in_two_workspaces_gets_one_nudge(
    database: Database,
) -> None:
    first = await a_company(database, quiet=3)
    second = await another_workspace(database, first)
    assert (await decide_now(database, first)).offers == 3
    decided = await decide_now(database, second)
    assert decided.skips[SkipReason.ATTENTION] == 3
    async with database.read() as connection:
        query = select(nudges.c.member_id).where(nudges.c.offered.is_(True))
        got = list((await connection.execute(query)).scalars())
    assert len(got) == len(set(got))


async def test_a_person_with_two_accounts_gets_one_nudge(database: Database) -> None:
    workspace = await a_company(database, quiet=1)
    async with database.write() as connection:
        row = (await connection.execute(select(members_table).filter_by(id="quiet0"))).one()
        await connection.execute(insert(members_table).values(row._asdict() | {"id": "again"}))
        inside = [{"workspace_id": "w1", "channel_id": p.id, "member_id": "again"} for p in PLACES]
        await connection.execute(insert(channel_members), inside)
    decided = await decide_now(database, workspace)
    assert (decided.offers, decided.skips[SkipReason.ATTENTION]) == (1, 1)


async def test_a_nudge_that_may_have_arrived_counts_and_one_that_never_did_does_not(
    database: Database,
) -> None:
    workspace = await a_company(database)
    await decide_now(database, workspace)
    async with database.write() as connection:
        lost = {"quiet0": Failure.OUTCOME_UNKNOWN, "quiet1": Failure.UNREACHABLE}
        for member, failure in lost.items():
            query = update(deliveries).where(deliveries.c.member_id == member)
            await connection.execute(query.values(state="failed", failure=failure.value))
    async with database.read() as connection:
        had = await past.of_people(connection, "o1", NOW)
    assert len(had["p-quiet0"]) == 1
    assert "p-quiet1" not in had


async def test_a_dry_run_tells_what_will_be_decided_and_writes_nothing(database: Database) -> None:
    workspace = await a_company(database)
    plan = await preview(database, workspace=workspace, now=NOW, secret=SECRET, schedule=WEEKLY)
    assert await count(database, nudges) == 0
    await decide_now(database, workspace)
    written = {(nudge.member, nudge.offer, nudge.skip) for nudge in await kept(database)}
    foretold = {(v.nudge.member, v.nudge.offer, v.nudge.skip) for v in plan.outlook.verdicts}
    assert written == foretold


async def test_a_holdout_is_decided_for_and_never_sent_anything(database: Database) -> None:
    workspace = await a_company(database, programme=replace(OPEN, holdout_share=1.0))
    decided = await decide_now(database, workspace)
    assert (decided.offers, decided.holdouts) == (0, 6)
    assert await count(database, deliveries) == 0
    async with database.read() as connection:
        everyone = await members.everyone(connection, workspace.id)
    assert all(member.person.holdout is True for member in everyone)


async def test_who_was_drawn_stays_drawn(database: Database) -> None:
    drawn = a_member("drawn", holdout=True)
    spared = a_member("spared", holdout=False)
    workspace = await a_company(
        database, [drawn, spared], replace(OPEN, holdout_share=0.5), quiet=0
    )
    plan = await preview(database, workspace=workspace, now=NOW, secret=SECRET)
    held = {v.member.id: v.nudge.holdout for v in plan.outlook.verdicts if v.nudge.offer}
    assert held == {"drawn": True, "spared": False}


async def test_nothing_is_decided_before_an_admin_has_said_go(database: Database) -> None:
    workspace = await a_company(database, programme=replace(OPEN, live_since=None))
    decided = await decide_now(database, workspace)
    assert decided.skips == {SkipReason.NOT_LIVE: 1}
    assert await count(database, nudges) == 0


async def test_only_the_people_of_the_zone_are_decided_for(database: Database) -> None:
    tokyo = a_member("tokyo", zone="Asia/Tokyo")
    workspace = await a_company(database, [tokyo], quiet=0)
    decided = await decide_now(database, workspace)
    assert decided.offers == 0


async def test_a_schedule_for_executives_leaves_everybody_else_alone(database: Database) -> None:
    boss = a_member("boss", roles=frozenset({Role.EXECUTIVE}))
    workspace = await a_company(database, [boss])
    schedule = replace(WEEKLY, audience=Audience.EXECUTIVES)
    decided = await decide_now(database, workspace, schedule)
    assert (decided.offers, sum(decided.skips.values())) == (1, 0)


async def test_nobody_gets_the_same_offer_twice_over_half_a_year(database: Database) -> None:
    workspace = await a_company(database)
    for week in range(26):
        await decide_now(database, workspace, now=NOW + timedelta(weeks=week))
    offers = [(n.member, n.offer) for n in await kept(database) if n.offer is not None]
    got = [(member, offer.name, offer.place) for member, offer in offers if offer.place]
    assert got
    assert len(got) == len(set(got))


async def test_somebody_who_had_a_nudge_is_looked_at_again_when_the_week_has_room(
    database: Database,
) -> None:
    workspace = await a_company(database)
    await decide_now(database, workspace)
    soon = await decide_now(database, workspace, now=NOW + timedelta(days=2))
    assert (soon.offers, sum(soon.skips.values())) == (0, 0)
    next_week = await decide_now(database, workspace, now=NOW + timedelta(days=7))
    assert next_week.offers + sum(next_week.skips.values()) == 16


async def test_a_plan_for_the_past_knows_nothing_of_what_came_later(database: Database) -> None:
    workspace = await a_company(database, quiet=2)
    then = NOW - timedelta(days=20)
    before = await preview(database, workspace=workspace, now=then, secret=SECRET)
    await record(database, workspace.id, [post("quiet0", 3), post("quiet0", 2)], secret=SECRET)
    after = await preview(database, workspace=workspace, now=then, secret=SECRET)
    assert [
        (v.nudge.skip, v.nudge.offer and v.nudge.offer.name) for v in before.outlook.verdicts
    ] == [(v.nudge.skip, v.nudge.offer and v.nudge.offer.name) for v in after.outlook.verdicts]
    assert before.at.tzinfo is UTC
