"""While an admin wants it calm nothing is decided, sent or led there; afterwards it goes on."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from adapters.console.platform import ConsolePlatform
from nudges.delivery import Kind, State
from nudges.engine.decide import Decided, decide
from nudges.engine.own_view import next_step
from nudges.engine.settle import Fate
from nudges.nudge import SkipReason
from nudges.programme import Channel, ChannelKind, Schedule
from nudges.rules.tact import LOOK_AGAIN
from nudges.store import hushes, letters, members, tables
from nudges.store.database import Database
from nudges.workspace import Workspace
from tests.builders import LONG_AGO, NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.nudges.engine.nudging import LIVE, PETS, due, one, people, send

END = NOW + timedelta(hours=1)
DAILY = Schedule(id="s2", name="Daily", cron="0 10 * * *")


async def hush(
    database: Database, *, channel: str = hushes.EVERYWHERE, until: datetime = END
) -> None:
    async with database.write() as connection:
        await hushes.begin(connection, ["w1"], channel=channel, until=until, actor="p-admin")


async def decided(database: Database, workspace: Workspace, at: datetime) -> Decided:
    return await decide(
        database,
        workspace=workspace,
        schedule=DAILY,
        zone="UTC",
        occurrence=f"{at:%Y-%m-%dT%H:%M}",
        now=at,
        secret=SECRET,
    )


async def test_nothing_is_decided_while_everything_is_hushed(database: Database) -> None:
    workspace = await people(database, "ada", "ben", introduced_at=LONG_AGO)
    await hush(database)
    assert (await decided(database, workspace, NOW)).skips == {SkipReason.HUSHED: 2}


async def test_what_was_on_its_way_waits_for_the_end_of_a_hush(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    sent = await due(database, workspace, "ada")
    await hush(database)
    assert (await send(database, workspace, platform)).fates == {Fate.POSTPONED: 1}
    found = await one(database, sent)
    assert (found.state, found.due_at) == (State.DUE, NOW + LOOK_AGAIN)
    assert platform.there == {}
    assert (await send(database, workspace, platform, now=END)).sent == 1


async def test_a_hush_that_an_admin_ends_early_ends_at_once(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    await due(database, workspace, "ada")
    await hush(database, until=NOW + timedelta(days=3))
    await send(database, workspace, platform)
    async with database.write() as connection:
        await hushes.end(connection, ["w1"])
    assert (await send(database, workspace, platform, now=NOW + LOOK_AGAIN)).sent == 1


async def test_an_offer_into_a_hushed_channel_is_withdrawn(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    sent = await due(database, workspace, "ada")
    await hush(database, channel=PETS.id)
    assert (await send(database, workspace, platform)).fates == {Fate.WITHDRAWN: 1}
    assert (await one(database, sent)).skip is SkipReason.HUSHED


@pytest.mark.parametrize(("kind", "fate"), [(Kind.INTRODUCTION, Fate.POSTPONED), (Kind.IDEA, None)])
async def test_letters_wait_but_for_the_answers_that_somebody_asked_for(
    database: Database, kind: Kind, fate: Fate | None
) -> None:
    workspace = await people(database, "ada", introduced_at=None if fate else LONG_AGO)
    async with database.write() as connection:
        await letters.add(connection, "w1", "ada", kind, due_at=NOW)
    await hush(database)
    result = await send(database, workspace, ConsolePlatform())
    assert result.fates == {fate or Fate.SENT: 1}


@pytest.mark.parametrize("channel", [PETS.id, hushes.EVERYWHERE])
async def test_nobody_who_asks_is_led_to_a_hushed_channel(database: Database, channel: str) -> None:
    workspace = await people(database, "ada", "ben", introduced_at=LONG_AGO)
    async with database.read() as connection:
        ada = await members.one(connection, "w1", "ada")
    assert ada is not None
    await hush(database, channel=channel)
    found = await next_step(database, workspace, ada, now=NOW)
    assert found is None or found.place is None


@pytest.mark.parametrize("kind", [ChannelKind.INCIDENT, ChannelKind.CONDOLENCE])
async def test_nobody_is_led_to_an_incident_or_where_people_condole(
    database: Database, kind: ChannelKind
) -> None:
    room: Channel = replace(PETS, kind=kind)
    workspace = await a_workspace(
        database, people=[a_member("ada"), a_member("ben")], places=[room], programme=LIVE
    )
    async with database.read() as connection:
        ada = await members.one(connection, "w1", "ada")
    assert ada is not None
    found = await next_step(database, workspace, ada, now=NOW)
    assert found is None or found.place is None


async def test_a_channel_that_has_become_one_for_condolences_withdraws_what_led_there(
    database: Database,
) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    sent = await due(database, workspace, "ada")
    async with database.write() as connection:
        await connection.execute(update(tables.channels).values(kind="condolence"))
    await send(database, workspace, platform)
    assert (await one(database, sent)).skip is SkipReason.PLACE_GONE
