"""Whether a programme goes on is decided on what is known, with one tap, at any time."""

from datetime import timedelta

import pytest

from nudges.engine import term as engine
from nudges.message import Reply
from nudges.programme import TERM, Programme
from nudges.reports.evidence import Evidence
from nudges.rules.lift import Lift
from nudges.store import programmes
from nudges.store.database import Database
from nudges.talk.admin.term import lines
from nudges.talk.wording import wording
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk, begin, taps, words
from tests.nudges.talk.handing_in import posted

DAY = timedelta(days=1)
NEAR = NOW - TERM + DAY
OVER = NOW - TERM


async def a_talk(database: Database, began: object) -> Talk:
    programme = Programme(organisation="o1", live_since=began)  # type: ignore[arg-type]
    return await begin(database, programme=programme)


async def known(talk: Talk) -> Programme:
    async with talk.database.read() as connection:
        return await programmes.limits(connection, "o1")


def actions(reply: Reply) -> list[str]:
    return [button.action for button in taps(reply)]


def told(**known: object) -> str:
    programme = Programme(organisation="o1", live_since=NOW)
    empty = {"before": None, "lately": None, "lift": None}
    evidence = Evidence(programme=programme, **(empty | known))  # type: ignore[arg-type]
    return " ".join(lines(evidence, wording()))


async def test_the_owner_gets_the_evidence_in_time_and_renews_with_one_tap(
    database: Database,
) -> None:
    talk = await a_talk(database, NEAR)
    await engine.ask(database, talk.workspace, NOW)
    ((member, said, reply),) = await posted(talk)
    assert member == "olga"
    assert "until March 4, 2026" in said
    assert "can’t be told" in said
    assert actions(reply) == ["admin.term.renew", "admin.term.end"]
    done = await talk.tap("olga", "admin.term.renew")
    assert "May 26, 2026" in words(done)
    assert done.in_place
    assert (await known(talk)).ends_at == NOW + TERM


async def test_letting_it_end_changes_nothing_and_says_the_way_back(database: Database) -> None:
    talk = await a_talk(database, NEAR)
    reply = await talk.tap("olga", "admin.term.end")
    assert "renew" in words(reply)
    assert (await known(talk)).renewed_at is None


async def test_no_letter_goes_out_once_it_is_renewed(database: Database) -> None:
    talk = await a_talk(database, NEAR)
    await engine.ask(database, talk.workspace, NOW)
    await talk.tap("ada", "admin.term.renew")
    assert await posted(talk) == []


@pytest.mark.parametrize("name", ["ann", "mia", "eve"])
async def test_nobody_else_renews_it(database: Database, name: str) -> None:
    talk = await a_talk(database, NEAR)
    await talk.say(name, "/nudge-admin renew")
    await talk.tap(name, "admin.term.renew")
    assert (await known(talk)).renewed_at is None


async def test_before_go_there_is_nothing_to_renew(database: Database) -> None:
    talk = await a_talk(database, None)
    for reply in (
        await talk.say("ada", "/nudge-admin renew"),
        await talk.tap("ada", "admin.term.renew"),
    ):
        assert "not live" in words(reply)


async def test_the_overview_says_until_when_it_goes_on(database: Database) -> None:
    talk = await a_talk(database, NEAR)
    reply = await talk.say("ada", "/nudge-admin")
    assert "until March 4, 2026" in words(reply)
    assert "admin.do.hold" in actions(reply)


async def test_after_the_end_everybody_is_told_so_and_can_still_ask(database: Database) -> None:
    talk = await a_talk(database, OVER)
    await talk.starts_thread("mia", "t1", replies=3, participants=2, reactions=2)
    home = await talk.bot.home("w1", "ann", NOW)
    assert "the programme has ended" in words(home)
    asked = await talk.say("ann", "now")
    assert [message for message in asked.messages if message.blocks]


@pytest.mark.parametrize("said", ["/nudge-admin renew", "/nudge-admin go"])
async def test_after_the_end_a_tap_lets_it_go_on(database: Database, said: str) -> None:
    talk = await a_talk(database, OVER)
    overview = await talk.say("ada", "/nudge-admin")
    assert "has ended" in words(overview)
    assert "admin.do.renew" in actions(overview)
    reply = await talk.say("ada", said)
    assert "ended on March 3, 2026" in words(reply)
    assert actions(reply) == ["admin.term.renew"]
    await talk.tap("ada", "admin.term.renew")
    assert not (await known(talk)).over(NOW)


def test_what_is_not_known_is_said_to_be_not_known() -> None:
    assert "How many people take part can’t be told" in told()
    assert "How many did before it began can’t be told" in told(lately=0.5)
    assert "20 % of the people took part; in the last four weeks 50 %" in told(
        before=0.2, lately=0.5
    )
    assert "can’t be told yet" in told()


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0.01, 0.2, "more took part"),
        (-0.2, -0.01, "fewer took part"),
        (-0.1, 0.2, "can’t be told: the difference"),
        (0.0, 0.2, "can’t be told: the difference"),
    ],
)
def test_more_is_claimed_only_where_the_whole_interval_says_so(
    low: float, high: float, said: str
) -> None:
    lift = Lift(difference=(low + high) / 2, low=low, high=high)
    assert said in told(lift=lift)
