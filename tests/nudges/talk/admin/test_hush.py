"""An admin silences everything or one channel with a few words, and lets it speak again."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from nudges.errors import Refusal
from nudges.rules.tact import NOTHING_HUSHED, Hushed
from nudges.store import hushes
from nudges.store.database import Database
from nudges.talk.admin.hush_time import until
from nudges.talk.wording import wording
from tests.builders import NOW, a_workspace
from tests.nudges.talk.conversation import Talk, begin, taps, words

BERLIN = ZoneInfo("Europe/Berlin")
LATER = NOW + timedelta(hours=1)


async def hushed(talk: Talk, at: datetime = NOW, workspace: str = "w1") -> Hushed:
    async with talk.database.read() as connection:
        return await hushes.holding(connection, workspace, at)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("until 15:00", "2026-03-03T15:00"),
        ("until 9.30", "2026-03-04T09:30"),
        ("3 hours", "2026-03-03T14:00"),
        ("for an hour", "2026-03-03T12:00"),
        ("2h", "2026-03-03T13:00"),
        ("until tomorrow", "2026-03-04T00:00"),
        ("2 weeks", "2026-03-17T00:00"),
        ("until 2026-04-01", "2026-04-01T00:00"),
    ],
)
def test_until_when_is_understood_in_the_admins_own_time(text: str, moment: str) -> None:
    at = datetime(2026, 3, 3, 10, tzinfo=UTC)
    assert until(text, at, BERLIN, wording()) == datetime.fromisoformat(moment).replace(
        tzinfo=BERLIN
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "hush-unclear"),
        ("now", "hush-unclear"),
        ("25:00", "hush-unclear"),
        ("0 hours", "hush-unclear"),
        ("99999999999 hours", "hush-unclear"),
        ("until 2020-01-01", "hush-past"),
        ("400 days", "hush-too-long"),
    ],
)
def test_what_cannot_be_read_is_said_so(text: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        until(text, NOW, BERLIN, wording())
    assert refused.value.code == code
    assert wording()(code)


async def test_a_hush_of_everything_holds_in_all_workspaces_and_ends_by_itself(
    database: Database,
) -> None:
    talk = await begin(database)
    await a_workspace(database, id_="w2")
    said = words(await talk.say("ada", "/nudge-admin hush until 15:00"))
    assert "15:00" in said or "3:00" in said
    end = NOW.replace(hour=15)
    for workspace in ("w1", "w2"):
        assert await hushed(talk, workspace=workspace) == Hushed(until=end)
        assert await hushed(talk, end, workspace) == NOTHING_HUSHED
    assert await talk.audited() == ["hush"]


async def test_one_channel_is_hushed_and_a_new_end_replaces_the_old(database: Database) -> None:
    talk = await begin(database)
    await talk.say("ada", "/nudge-admin hush #lunch 3 hours")
    assert "#lunch" in words(await talk.say("olga", "/nudge-admin hush lunch for 2 weeks"))
    found = await hushed(talk)
    assert found.until is None
    assert found.channels == {"C1": datetime(2026, 3, 17, tzinfo=UTC)}


@pytest.mark.parametrize(("off", "left"), [("off", set()), ("#lunch off", {""})])
async def test_a_hush_is_ended_for_all_or_for_one_channel(
    database: Database, off: str, left: set[str]
) -> None:
    talk = await begin(database)
    await talk.say("ada", "/nudge-admin hush tomorrow")
    await talk.say("ada", "/nudge-admin hush #lunch tomorrow")
    await talk.say("ada", f"/nudge-admin hush {off}")
    found = await hushed(talk)
    assert ({""} if found.until else set()) | {*found.channels} == left
    assert await talk.audited() == ["hush", "hush", "hush-off"]


async def test_hush_alone_asks_until_when_or_shows_what_is_hushed(database: Database) -> None:
    talk = await begin(database)
    assert (await talk.say("ada", "/nudge-admin hush")).form
    await talk.say("ada", "/nudge-admin hush #lunch tomorrow")
    shown = await talk.say("ada", "/nudge-admin hush")
    assert "#lunch" in words(shown)
    assert {tap.action for tap in taps(shown)} == {"admin.hush.off", "admin.hush.open"}
    assert "#lunch is hushed" in words(await talk.say("ada", "/nudge-admin"))
    await talk.tap("ada", "admin.hush.off")
    assert await hushed(talk) == NOTHING_HUSHED


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"length": "hour"}, Hushed(until=LATER)),
        ({"length": "hour", "channel": "#lunch"}, Hushed(channels={"C1": LATER})),
        ({"length": "week", "until": "11:00"}, Hushed(until=LATER)),
        ({"length": "tomorrow"}, Hushed(until=datetime(2026, 3, 4, tzinfo=UTC))),
        ({"length": "hours"}, Hushed(until=NOW + timedelta(hours=4))),
    ],
)
async def test_the_form_hushes_as_it_was_filled_in(
    sqlite: Database, fields: dict[str, str], found: Hushed
) -> None:
    talk = await begin(sqlite)
    assert (await talk.tap("ada", "admin.hush.open")).form
    await talk.tap("ada", "admin.hush", "", **fields)
    assert await hushed(talk) == found


async def test_what_is_wrong_in_the_form_is_told_beside_it(sqlite: Database) -> None:
    talk = await begin(sqlite)
    reply = await talk.tap("ada", "admin.hush", "", length="never", channel="nowhere")
    assert {*reply.errors} == {"until", "channel"}
    assert await hushed(talk) == NOTHING_HUSHED


async def test_an_unknown_channel_hushes_nothing(sqlite: Database) -> None:
    talk = await begin(sqlite)
    assert "nowhere" in words(await talk.say("ada", "/nudge-admin hush #nowhere tomorrow"))
    assert await hushed(talk) == NOTHING_HUSHED


async def test_nobody_but_admins_hushes(sqlite: Database) -> None:
    talk = await begin(sqlite)
    await talk.say("ann", "/nudge-admin hush tomorrow")
    assert await hushed(talk) == NOTHING_HUSHED
