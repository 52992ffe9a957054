"""Whoever installs the bot may begin, and is led through; nobody else gets anything."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from adapters.slack.config import SlackConfig
from adapters.slack.granted import Granted
from adapters.slack.installation import Installation
from adapters.slack.slack import Slack, opened
from adapters.slack.welcome import welcome
from nudges.people import Role
from nudges.store import members, workspaces
from nudges.store.database import Database
from nudges.talk.wording import wording
from nudges.workspace import Workspace
from tests.adapters.slack.scripted import a_house
from tests.builders import NOW
from tests.slack.fake import FakeSlack, Fault

HOME = Workspace(id="T1", organisation="T1", platform="slack", name="Larkspur", created_at=NOW)
GRANTED = Granted(
    installation=Installation(id="T1", token="xoxb-1", installer="U1", installed_at=NOW),
    workspaces=(HOME,),
)


@asynccontextmanager
async def installed(database: Database, slack: FakeSlack) -> AsyncIterator[Slack]:
    async with opened(SlackConfig(client_id="1", api=slack.api), a_house(database)) as ours:
        await ours.installations.keep(GRANTED.installation, GRANTED.workspaces)
        yield ours


async def roles(database: Database, member: str) -> frozenset[Role]:
    async with database.read() as connection:
        found = await members.one(connection, "T1", member)
    return frozenset() if found is None else found.person.roles


async def test_the_installer_becomes_an_admin_and_reads_what_is_left_to_do(
    database: Database,
) -> None:
    async with FakeSlack() as slack, installed(database, slack) as ours:
        slack.add_user("U1", real_name="Ada")
        assert await welcome(ours, GRANTED)
        (message,) = slack.said[slack.direct("U1")]
    assert await roles(database, "U1") == {Role.ADMIN}
    assert wording()("welcome-heading") in str(message["blocks"])
    assert wording()("introduction-heading") in str(message["blocks"])
    async with database.read() as connection:
        ada = await members.one(connection, "T1", "U1")
    assert ada is not None
    assert (ada.person.zone, ada.person.introduced_at) == ("Europe/Berlin", NOW)


async def test_where_somebody_may_begin_already_an_installer_gets_neither(
    database: Database,
) -> None:
    async with FakeSlack() as slack, installed(database, slack) as ours:
        slack.add_user("U1")
        slack.add_user("U2")
        await welcome(ours, GRANTED)
        other = replace(GRANTED, installation=replace(GRANTED.installation, installer="U2"))
        assert not await welcome(ours, other)
        assert not slack.said[slack.direct("U2")]
    assert await roles(database, "U2") == frozenset()


@pytest.mark.parametrize("fault", [Fault(status=503), Fault(error="missing_scope")])
async def test_an_installer_of_whom_slack_does_not_tell_may_begin_all_the_same(
    database: Database, fault: Fault
) -> None:
    async with FakeSlack() as slack, installed(database, slack) as ours:
        slack.fail("users.info", fault)
        assert await welcome(ours, GRANTED)
    assert await roles(database, "U1") == {Role.ADMIN}


async def test_an_installer_who_wants_no_notifications_is_welcomed_all_the_same(
    database: Database,
) -> None:
    async with FakeSlack() as slack, installed(database, slack) as ours:
        slack.add_user("U1")
        until = int(NOW.timestamp()) + 3600
        slack.peace["U1"] = {"snooze_enabled": True, "snooze_endtime": until}
        await welcome(ours, GRANTED)
        assert slack.said[slack.direct("U1")]


async def test_a_welcome_that_does_not_arrive_stops_nothing(database: Database) -> None:
    async with FakeSlack() as slack, installed(database, slack) as ours:
        slack.add_user("U1")
        slack.fail("chat.postMessage", Fault(status=503))
        assert await welcome(ours, GRANTED)
    assert await roles(database, "U1") == {Role.ADMIN}


async def test_in_an_enterprise_the_installers_own_workspace_is_greeted(
    database: Database,
) -> None:
    async with FakeSlack() as slack, installed(database, slack) as ours:
        slack.add_user("U1")
        other = replace(HOME, id="T0")
        await ours.installations.keep(GRANTED.installation, [other])
        assert await welcome(ours, replace(GRANTED, workspaces=(other, HOME)))
    assert await roles(database, "U1") == {Role.ADMIN}


async def test_a_workspace_that_joins_its_enterprise_keeps_its_people_and_programme(
    database: Database,
) -> None:
    async with FakeSlack() as slack, installed(database, slack) as ours:
        slack.add_user("U1")
        wide = replace(GRANTED.installation, id="E1", enterprise=True)
        moved = replace(HOME, organisation="E1")
        await ours.installations.keep(wide, [moved])
        assert await welcome(ours, Granted(installation=wide, workspaces=(moved,)))
    async with database.read() as connection:
        assert (await workspaces.find(connection, "T1")).organisation == "T1"
    assert await roles(database, "U1") == {Role.ADMIN}


@pytest.mark.parametrize(
    "got",
    [
        replace(GRANTED, workspaces=()),
        replace(GRANTED, installation=replace(GRANTED.installation, installer="")),
    ],
)
async def test_without_anybody_or_anywhere_there_is_no_welcome(
    database: Database, got: Granted
) -> None:
    async with FakeSlack() as slack, installed(database, slack) as ours:
        assert not await welcome(ours, got)
        assert not slack.called("chat.postMessage")
