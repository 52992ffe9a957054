"""Reading Slack: page by page, never faster than it allows, and honest about what it refuses."""

from collections.abc import AsyncIterator

import pytest

from adapters.slack.reading import CALLS_A_MINUTE, Closed, NotYet, Reading, Refused
from nudges.store.database import Database
from tests.adapters.slack.reading_slack import Desk, a_desk
from tests.slack.fake import Fault
from tests.vaults import VAULT


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    """What is read is kept by others: one database will do."""
    opened = Database.open(sqlite_url, vault=VAULT)
    yield opened
    await opened.close()


def reading(desk: Desk) -> Reading:
    return Reading(desk.api, desk.clock, desk.clock.sleep)


async def test_no_method_is_called_more_often_in_a_minute_than_its_tier_allows(
    database: Database,
) -> None:
    async with a_desk(database) as desk:
        visit = reading(desk).visit("T1", 150)
        began, called = desk.clock.now(), []
        for _ in range(45):
            await visit.page("users.list", "members")
            called.append((desk.clock.now() - began).total_seconds())
    most = CALLS_A_MINUTE["users.list"]
    assert all(later - called[place] >= 60 for place, later in enumerate(called[most:]))


async def test_what_does_not_fit_into_the_time_is_left_for_the_next_turn(
    database: Database,
) -> None:
    async with a_desk(database) as desk:
        read = reading(desk)
        visit = read.visit("T1", 20)
        for _ in range(20):
            await visit.page("users.list", "members")
        with pytest.raises(NotYet):
            await visit.page("users.list", "members")
        await visit.page("conversations.list", "channels")  # another method may be called
        await read.visit("T2", 20).page("users.list", "members")  # and another workspace
    assert desk.clock.slept == []


async def test_slack_is_left_in_peace_for_as_long_as_it_wants(database: Database) -> None:
    async with a_desk(database) as desk:
        desk.slack.fail("users.list", Fault(error="ratelimited", status=429, retry_after=7))
        await reading(desk).visit("T1", 20).page("users.list", "members")
        assert desk.clock.slept == [7]
        desk.slack.fail("users.list", Fault(error="ratelimited", status=429, retry_after=300))
        read = reading(desk)
        for _ in range(2):
            with pytest.raises(NotYet):
                await read.visit("T1", 20).page("users.list", "members")
    assert len(desk.slack.called("users.list")) == 3


async def test_a_refused_token_closes_the_workspace_and_is_forgotten(database: Database) -> None:
    async with a_desk(database) as desk:
        desk.slack.fail("users.list", Fault(error="token_revoked"))
        visit = reading(desk).visit("T1", 20)
        for _ in range(2):
            with pytest.raises(Closed):
                await visit.page("users.list", "members")
        with pytest.raises(Closed):
            await visit.team()
    assert len(desk.slack.called("users.list")) == 1


@pytest.mark.parametrize(
    "fault", [Fault(broken=True), Fault(status=502), Fault(error="internal_error")]
)
async def test_trouble_on_the_way_is_no_answer(database: Database, fault: Fault) -> None:
    async with a_desk(database) as desk:
        desk.slack.fail("users.list", fault, fault)  # aiohttp tries a GET once more
        with pytest.raises(NotYet):
            await reading(desk).visit("T1", 20).page("users.list", "members")


async def test_a_refusal_says_why(database: Database) -> None:
    async with a_desk(database) as desk:
        with pytest.raises(Refused) as refused:
            await reading(desk).visit("T1", 20).call("conversations.members", channel="C9")
    assert refused.value.code == "channel_not_found"


async def test_an_org_wide_token_says_which_workspace_is_meant(database: Database) -> None:
    async with a_desk(database) as desk:
        desk.tokens.enterprise = True
        assert await reading(desk).visit("T1", 20).team() == {"team_id": "T1"}
        desk.tokens.enterprise = False
        assert await reading(desk).visit("T1", 20).team() == {}
