"""What activities of Teams tell of people, channels and what people do there."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams import events
from adapters.teams.people import Json, is_stranger, member_entry
from nudges.activity import Activity, Rung
from nudges.arrival import (
    Acted,
    Attended,
    CameIn,
    ChannelGone,
    ChannelTold,
    ChatGone,
    ChatTold,
    TakenBack,
    TeamGone,
    TeamTold,
    Told,
    WentOut,
)
from nudges.store.roster import ChannelEntry
from tests.teams.client import Client
from tests.teams.fake import FakeTeams

LATER = datetime(2026, 3, 2, 11, tzinfo=UTC)
TEAM, LUNCH = "19:core@thread.tacv2", "19:lunch@thread.tacv2"
ANA, BO = "29:ana", "29:bo"


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    async with FakeTeams() as teams, aiohttp.ClientSession() as session:
        for member in (ANA, BO):
            teams.add_person(member)
        teams.add_team(TEAM, "Core", ANA, BO, Lunch=LUNCH)
        yield Client(teams, session, "")


def told(activity: Json) -> tuple[Told, ...]:
    found = events.arrival(activity, received_at=LATER)
    return () if found is None else found.told


async def test_writing_in_a_channel_is_an_act_and_its_text_is_kept_nowhere(client: Client) -> None:
    said = client.say(ANA, LUNCH, "<p>Does the canary sing?</p>")
    (news,) = told(said)
    assert isinstance(news, Acted)
    assert (news.act.channel, news.act.member, news.act.rung) == (LUNCH, ANA, Rung.POST)
    assert (news.act.thread, news.act.question) == (None, True)
    assert news.at == datetime.fromtimestamp(int(said["id"]) / 1000, UTC)
    assert "canary" not in repr(events.arrival(said, received_at=LATER))


async def test_an_answer_belongs_to_its_thread(client: Client) -> None:
    post = client.say(ANA, LUNCH, "Hello")
    (news,) = told(client.say(BO, LUNCH, "Hi?", root=post["id"]))
    assert isinstance(news, Acted)
    assert (news.act.rung, news.act.thread, news.act.question) == (Rung.REPLY, post["id"], None)


@pytest.mark.parametrize("root", ["", "1700000000001"])
async def test_what_is_deleted_is_taken_back_and_may_come_again(client: Client, root: str) -> None:
    said = client.say(ANA, LUNCH, "Hello", root=root)
    first, gone, again = told(said)[0], told(client.unsay(said))[0], told(client.say_again(said))[0]
    assert isinstance(first, Acted)
    assert isinstance(gone, TakenBack)
    assert isinstance(again, Acted)
    assert {key(first.act)} == {key(gone.act)} == {key(again.act)}
    assert first.at < gone.at < again.at


def key(act: Activity) -> tuple[object, ...]:
    return act.channel, act.message, act.member, act.rung, act.emoji


async def test_editing_is_nothing_new(client: Client) -> None:
    assert told(client.edit(client.say(ANA, LUNCH, "Helo"), "Hello")) == ()


async def test_what_the_bot_itself_says_is_no_act(client: Client) -> None:
    own = client.say(ANA, LUNCH, "I am the bot") | {"from": {"id": client.bot_id}}
    machine = client.say(ANA, LUNCH, "Build done") | {"from": {"id": "28:other", "role": "bot"}}
    assert (told(own), told(machine)) == ((), ())


async def test_talking_to_the_bot_is_conversation_and_no_act(client: Client) -> None:
    for activity in (
        client.write(ANA, "help"),
        client.mention(ANA, LUNCH, "help"),
        client.say_in_group(ANA, "help"),
        client.react(ANA, "1"),
    ):
        assert events.kind(activity) == events.CONVERSATION
        assert told(activity) == ()
    assert events.kind(client.tap(ANA, "do.help", {})) == events.INVOKE


async def test_who_takes_the_bot_in_can_be_written_to(client: Client) -> None:
    chat = ChatTold(
        member=ANA, conversation=client.teams.chat(ANA), address=client.teams.service_url
    )
    assert told(client.install(ANA)) == told(client.meet(ANA)) == (chat,)
    assert told(client.install(ANA, "remove")) == (ChatGone(member=ANA),)


async def test_the_bot_comes_into_a_team_and_goes(client: Client) -> None:
    inside = (
        TeamTold(
            team=TEAM,
            name="Core",
            address=client.teams.service_url,
            directory="group-core",
        ),
        ChannelTold(entry=ChannelEntry(id=TEAM, name="General", included=False, parent=TEAM)),
        Attended(channel=TEAM, inside=True),
    )
    assert told(client.come_in(TEAM, client.bot_id)) == inside
    assert told(client.install_in_team(ANA, TEAM)) == inside
    assert told(client.go_out(TEAM, client.bot_id)) == (TeamGone(team=TEAM),)
    assert told(client.install_in_team(ANA, TEAM, "remove")) == (TeamGone(team=TEAM),)


async def test_people_come_into_a_team_and_leave_it(client: Client) -> None:
    coming = tuple(CameIn(channel=TEAM, member=member) for member in (ANA, BO))
    assert told(client.come_in(TEAM, ANA, BO)) == coming
    assert told(client.go_out(TEAM, BO)) == (WentOut(channel=TEAM, member=BO),)


@pytest.mark.parametrize("event", ["channelCreated", "channelRenamed", "channelRestored"])
async def test_a_channel_counts_only_once_an_admin_chose_it(client: Client, event: str) -> None:
    entry = ChannelEntry(id=LUNCH, name="Lunch", included=False, parent=TEAM)
    assert told(client.channel(TEAM, event, LUNCH, "Lunch")) == (
        ChannelTold(entry=entry),
        Attended(channel=LUNCH, inside=True),
    )


async def test_channels_and_teams_go_and_come_back(client: Client) -> None:
    assert told(client.channel(TEAM, "channelDeleted", LUNCH)) == (ChannelGone(channel=LUNCH),)
    for event in ("teamDeleted", "teamHardDeleted", "teamArchived"):
        assert told(client.team(TEAM, event)) == (TeamGone(team=TEAM),)
    for event in ("teamRenamed", "teamRestored", "teamUnarchived"):
        assert isinstance(told(client.team(TEAM, event))[0], TeamTold)


async def test_what_comes_again_has_the_same_id_and_nothing_else_has(client: Client) -> None:
    said = client.say(ANA, LUNCH, "Hello")
    every = [said, client.unsay(said), client.say_again(said), client.say(ANA, LUNCH, "Hello")]
    ids = [found.id for a in every if (found := events.arrival(a, received_at=LATER))]
    assert len(set(ids)) == len(every)
    again = events.arrival(json.loads(json.dumps(said)), received_at=LATER + timedelta(minutes=1))
    assert again is not None
    assert again.id == ids[0]


async def test_a_company_has_one_id_however_it_is_written(client: Client) -> None:
    said = client.say(ANA, LUNCH, "Hello")
    said["channelData"]["tenant"]["id"] = client.teams.tenant.upper()
    found = events.arrival(said, received_at=LATER)
    assert found is not None
    assert found.workspace == client.teams.tenant


def test_guests_and_strangers_are_told_from_colleagues() -> None:
    colleague = {"id": ANA, "email": "Ana@Example.com", "userRole": "user", "tenantId": "T"}
    assert member_entry(colleague).email == "ana@example.com"
    assert not member_entry(colleague).guest
    invited = {"id": BO, "userPrincipalName": "bo_other.com#EXT#@example.com"}
    assert member_entry(invited).guest
    assert member_entry(invited).email is None
    assert member_entry(colleague | {"userRole": "guest"}).guest
    assert not is_stranger(colleague, "t")
    assert is_stranger(colleague, "another")


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
named = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(
            ["message", "messageDelete", "conversationUpdate", "installationUpdate"]
        ),
        "id": anything,
        "from": anything | st.fixed_dictionaries({"id": anything}),
        "recipient": anything | st.fixed_dictionaries({"id": anything}),
        "conversation": anything
        | st.fixed_dictionaries({"id": anything, "conversationType": st.just("channel")}),
        "channelData": anything
        | st.fixed_dictionaries({"tenant": st.fixed_dictionaries({"id": st.just("t")})}),
        "membersAdded": anything,
        "entities": anything,
        "timestamp": anything,
        "serviceUrl": anything,
    },
)


@given(named)
def test_whatever_comes_is_read_or_refused_and_never_breaks(activity: Json) -> None:
    try:
        found = events.arrival(activity, received_at=LATER)
    except ValueError:
        return
    assert found is None or found.told
