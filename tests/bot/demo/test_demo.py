"""The invented company is the same for the same seed, and lives by the product's own rules."""

import random
from collections import Counter
from datetime import timedelta

from sqlalchemy import func, select

from bot.demo.company import FOUNDED, Company, found
from bot.demo.life import Life
from bot.demo.play import INTRODUCED, LIVE, WORKSPACE, play
from bot.main import Program, WallClock
from bot.settings import Settings
from nudges.activity import Activity
from nudges.nudge import SkipReason
from nudges.programme import NEVER_OFFERED, ChannelKind
from nudges.store.database import Database
from nudges.store.tables import activity_days, deliveries
from nudges.vault import Vault
from tests.builders import kept
from tests.conftest import SECRET
from tests.vaults import VAULT


def live(days: int) -> tuple[Company, list[Activity]]:
    rng = random.Random(3)
    company = found(rng, 60)
    life = Life(company=company, rng=rng)
    return company, [a for day in range(days) for a in life.day(FOUNDED + timedelta(days=day))]


def test_the_same_seed_invents_the_same_company_and_the_same_days() -> None:
    assert live(20) == live(20)


def test_people_act_only_where_they_are_and_once_they_have_joined() -> None:
    company, acts = live(60)
    joined = {e.id: e.joined_at for e in company.employees}
    assert acts
    for act in acts:
        assert act.member in company.inside[act.channel]
        assert act.at >= min(joined[act.member], FOUNDED)


def test_everybody_has_a_name_of_their_own_and_somebody_above_but_the_boss() -> None:
    company = found(random.Random(1), 240)
    names = Counter(e.name for e in company.employees)
    assert max(names.values()) == 1
    assert [e.id for e in company.employees if e.manager is None] == ["E0000"]
    assert {c.kind for c in company.channels} == set(ChannelKind) - NEVER_OFFERED


async def test_a_played_company_keeps_all_limits(sqlite_url: str) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    program = Program(
        settings=Settings.model_validate({"DATABASE_URL": sqlite_url}),
        database=database,
        secret=SECRET,
        vault=Vault(("k" * 32,)),
        clock=WallClock(),
    )
    days = (LIVE - FOUNDED).days + 30
    told: list[tuple[int, int | None]] = []
    for _ in range(2):  # a second time in its place
        got = await play(
            program, seed=5, people=40, days=days, told=lambda done, all_: told.append((done, all_))
        )
    assert told[-1] == (days, days)
    assert got
    decided = await kept(database)
    async with database.read() as connection:
        sent = (await connection.execute(select(deliveries))).all()
        acts = (
            await connection.execute(select(func.count()).select_from(activity_days))
        ).scalar_one()
    await database.close()
    assert acts
    assert len([d for d in sent if d.sent_at is not None]) == len(got)
    assert all(r.at >= (INTRODUCED if r.nudge is None else LIVE) for r in got)
    assert len([r for r in got if r.nudge is None]) >= 37  # of forty; some join later
    held = {n.id for n in decided if n.holdout}
    assert not held & {d.nudge_id for d in sent}
    assert {n.skip for n in decided if n.skip} <= set(SkipReason)
    assert WORKSPACE.invented
    for received in got:
        assert not received.member.person.stopped_at
