"""Admins change the programme; everything they change is audited, and nobody else changes it."""

from datetime import time

import pytest

from nudges.message import Reply
from nudges.programme import Audience, Channel, ChannelKind, Programme
from nudges.rules.catalogue import CATALOGUE
from nudges.store import channels, programmes
from nudges.store.database import Database
from nudges.store.tables import audit
from nudges.talk.admin.administering import ACTIONS, COMMANDS
from nudges.talk.wording import wording
from nudges.talk.words import listed
from tests.nudges.talk.conversation import Talk, begin, taps, words

TUESDAYS = {"name": "Weekly", "days": "tue,thu", "time": "9:30", "audience": "everyone"}


async def programme_of(talk: Talk) -> Programme:
    async with talk.database.read() as connection:
        return await programmes.load(connection, "o1")


@pytest.mark.parametrize("name", ["ann", "mia", "eve"])
async def test_who_is_no_admin_is_refused_politely_and_changes_nothing(
    database: Database, name: str
) -> None:
    talk = await begin(database)
    before = await programme_of(talk)
    commands = [listed(wording(), f"words-{command}")[0] for command in COMMANDS]
    for typed in ("", *commands, "schedule delete Morning", "channel exclude lunch"):
        assert "admins and owners" in words(await talk.say(name, f"/nudge-admin {typed}"))
    for action in ACTIONS:
        reply = await talk.tap(name, action, "s1", **TUESDAYS, channel="lunch")
        assert "admins and owners" in words(reply)
    assert await programme_of(talk) == before
    assert await talk.audited() == []


async def test_the_overview_says_who_owns_it_and_when_it_runs_next(database: Database) -> None:
    talk = await begin(database)
    said = words(await talk.say("ada", "/nudge-admin"))
    assert "Looked after by olga." in said
    assert "“Morning”: Tuesday at 10:00, for everyone." in said
    assert said.count("2026 10:00") >= 5
    assert "nothing from 18:00 to 09:00" in said
    assert "1 of 1 channel counts" in said


async def test_hold_stops_everything(database: Database) -> None:
    talk = await begin(database)
    for _ in range(2):
        await talk.say("ada", "/nudge-admin hold")
    assert (await programme_of(talk)).live_since is None
    assert "Not live" in words(await talk.say("ada", "/nudge-admin"))
    assert await talk.audited() == ["hold"]
    assert await talk.rows(audit.c.actor) == ["p-ada"]


async def test_a_schedule_is_added_in_plain_words(database: Database) -> None:
    talk = await begin(database)
    form = (await talk.say("ada", "/nudge-admin schedule add")).form
    assert form is not None
    reply = await talk.tap("ada", form.action, form.value, **TUESDAYS)
    assert "“Weekly”: Tuesday, Thursday at 09:30, for everyone." in words(reply)
    assert [(s.name, s.cron) for s in await talk.schedules()] == [
        ("Morning", "0 10 * * tue"),
        ("Weekly", "30 9 * * tue,thu"),
    ]
    assert await talk.audited() == ["schedule"]


async def test_a_schedule_is_changed_and_keeps_what_was_not_asked(database: Database) -> None:
    talk = await begin(database)
    await talk.say("ada", "/nudge-admin schedule pause morning")
    form = (await talk.say("ada", "/nudge-admin schedule change Morning")).form
    assert form is not None
    await talk.tap(
        "ada", form.action, form.value, name="Early", cron="0 8 1 * *", audience="executives"
    )
    (schedule,) = await talk.schedules()
    assert (schedule.id, schedule.name, schedule.cron) == ("s1", "Early", "0 8 1 * *")
    assert (schedule.audience, schedule.paused) == (Audience.EXECUTIVES, True)


async def test_a_schedule_is_paused_resumed_and_deleted_after_a_question(
    database: Database,
) -> None:
    talk = await begin(database)
    assert "It is paused." in words(await talk.say("ada", "/nudge-admin schedule pause Morning"))
    assert "Next" in words(await talk.say("ada", "/nudge-admin schedule resume Morning"))
    (sure,) = taps(await talk.say("ada", "/nudge-admin schedule delete Morning"))
    assert len(await talk.schedules()) == 1
    assert (await talk.tap("ada", sure.action, sure.value)).in_place
    assert await talk.schedules() == ()
    assert "gone already" in words(await talk.tap("ada", sure.action, sure.value))


async def test_a_schedule_is_paused_resumed_changed_tried_and_deleted_by_buttons(
    database: Database,
) -> None:
    talk = await begin(database)

    async def tap(name: str) -> Reply:
        (button,) = [
            b for b in taps(await talk.tap("ada", "admin.do.schedules")) if b.label == name
        ]
        return await talk.tap("ada", button.action, button.value)

    assert "It is paused." in words(await tap("Pause"))
    assert "Next" in words(await tap("Resume"))
    assert "nothing was sent" in words(await tap("Dry run"))
    form = (await tap("Change")).form
    assert form is not None
    assert (form.value, form.fields[0].initial) == ("s1", "Morning")
    (sure,) = taps(await tap("Delete"))
    assert len(await talk.schedules()) == 1
    await talk.tap("ada", sure.action, sure.value)
    assert await talk.schedules() == ()
    assert "add one" in words(await talk.tap("ada", "admin.do.schedules"))


@pytest.mark.parametrize(
    ("chosen", "kept", "said"),
    [
        ("react_thread,say_hello", {"react_thread", "say_hello"}, "It uses 2 kinds of ideas."),
        ("nonsense", set(), "for everyone. Next"),
        ("", set(), "for everyone. Next"),
        (",".join(CATALOGUE), set(), "for everyone. Next"),
    ],
)
async def test_a_schedule_uses_the_ideas_that_were_chosen(
    database: Database, chosen: str, kept: set[str], said: str
) -> None:
    talk = await begin(database)
    reply = await talk.tap("ada", "admin.schedule", "", **TUESDAYS, offers=chosen)
    assert said in words(reply)
    weekly = next(s for s in await talk.schedules() if s.name == "Weekly")
    assert weekly.offers == kept
    form = (await talk.say("ada", "/nudge-admin schedule change Weekly")).form
    assert form is not None
    assert set(form.fields[-1].initial.split(",")) - {""} == kept


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"name": ""}, {"name"}),
        ({"name": "x" * 61}, {"name"}),
        ({"name": "MORNING"}, {"name"}),
        ({"days": ""}, {"days"}),
        ({"days": "someday", "time": "25:00"}, {"days", "time"}),
        ({"cron": "* * 1 * 1"}, {"cron"}),
        ({"cron": "nonsense"}, {"cron"}),
        ({"audience": "nobody"}, {"audience"}),
    ],
)
async def test_what_is_wrong_with_a_schedule_is_told_beside_its_field(
    database: Database, fields: dict[str, str], wrong: set[str]
) -> None:
    talk = await begin(database)
    reply = await talk.tap("ada", "admin.schedule", "", **(TUESDAYS | fields))
    assert reply.form is not None
    assert set(reply.errors) == wrong
    assert all(reply.errors.values())
    assert len(await talk.schedules()) == 1
    assert await talk.audited() == []


@pytest.mark.parametrize(
    "typed", ["schedule", "schedule foo", "schedule change", "schedule pause x"]
)
async def test_unclear_words_about_schedules_are_helped(database: Database, typed: str) -> None:
    talk = await begin(database)
    assert "schedule" in words(await talk.say("ada", f"/nudge-admin {typed}")).casefold()


async def test_a_channel_is_left_out_and_told_its_kind(database: Database) -> None:
    talk = await begin(database)
    await talk.say("ada", "/nudge-admin channel exclude #Lunch")
    await talk.say("ada", "/nudge-admin channel kind lunch work")
    async with database.read() as connection:
        lunch = (await channels.every(connection, "w1"))["C1"]
    assert (lunch.included, lunch.kind) == (False, ChannelKind.WORK)
    reply = await talk.tap("ada", "admin.channel", channel="lunch", included="yes", kind="social")
    assert "counts" in words(reply)
    assert await talk.audited() == ["channel"] * 3


async def test_what_is_wrong_with_a_channel_is_told_beside_its_field(database: Database) -> None:
    talk = await begin(database)
    reply = await talk.tap("ada", "admin.channel", channel="nowhere", included="?", kind="")
    assert set(reply.errors) == {"channel", "included", "kind"}
    for typed in ("channel include nowhere", "channel kind lunch fun", "channel lunch"):
        assert "channel" in words(await talk.say("ada", f"/nudge-admin {typed}"))
    assert await talk.audited() == []


def rooms(count: int) -> list[Channel]:
    return [Channel(id=f"R{n:03}", name=f"room-{n:03}", included=False) for n in range(count)]


async def included(talk: Talk) -> set[str]:
    async with talk.database.read() as connection:
        every = await channels.every(connection, "w1")
    return {channel.id for channel in every.values() if channel.included}


async def test_channels_are_chosen_in_a_form(database: Database) -> None:
    talk = await begin(database, places=rooms(3))
    form = (await talk.tap("ada", "admin.channels.open")).form
    assert form is not None
    (field,) = form.fields
    assert [option.label for option in field.options] == [
        *("#lunch", "#room-000", "#room-001", "#room-002")
    ]
    assert field.initial == "C1"
    reply = await talk.tap("ada", form.action, form.value, channels="R000,R002,elsewhere")
    assert "3 channels were changed. 2 of 4 channels count." in words(reply)
    assert await included(talk) == {"R000", "R002"}
    assert await talk.audited() == ["channels"]
    reply = await talk.tap("ada", form.action, form.value, channels="")
    assert await included(talk) == set()
    assert "Nothing was changed" in words(await talk.tap("ada", form.action, form.value))
    assert "No channel counts yet" in words(await talk.say("ada", "/nudge-admin"))


async def test_more_channels_than_one_form_takes_come_in_pages(database: Database) -> None:
    talk = await begin(database, places=rooms(250))
    pages = taps(await talk.say("ada", "/nudge-admin channel choose"))
    assert [page.label for page in pages] == [
        "#lunch to #room-098",
        "#room-099 to #room-198",
        "#room-199 to #room-249",
    ]
    form = (await talk.tap("ada", pages[1].action, pages[1].value)).form
    assert form is not None
    assert len(form.fields[0].options) == 100
    await talk.tap("ada", form.action, form.value, channels="R150")
    assert await included(talk) == {"C1", "R150"}
    assert len(form.value) < 3000


async def test_however_long_their_ids_are_every_channel_on_a_page_can_be_chosen(
    database: Database,
) -> None:
    ids = [f"19:{number:044}@thread.tacv2" for number in range(100)]
    places = [Channel(id=id_, name=f"room-{n:02}", included=False) for n, id_ in enumerate(ids)]
    talk = await begin(database, places=places)
    pages = taps(await talk.say("ada", "/nudge-admin channel choose"))
    for page in pages:
        form = (await talk.tap("ada", page.action, page.value)).form
        assert form is not None
        options = [option.value for option in form.fields[0].options]
        await talk.tap("ada", form.action, form.value, channels=",".join(options))
    assert await included(talk) >= {*ids}


async def test_channels_are_found_by_a_part_of_their_name(database: Database) -> None:
    talk = await begin(database, places=rooms(250))
    form = (await talk.say("ada", "/nudge-admin channel choose #Room-24")).form
    assert form is not None
    assert len(form.fields[0].options) == 10
    await talk.tap("ada", form.action, form.value, channels="R241")
    assert await included(talk) == {"C1", "R241"}
    assert "No channel has" in words(await talk.say("ada", "/nudge-admin channel choose nowhere"))
    await talk.say("ada", "/nudge-admin channel include <#R249|room-249>")
    assert "R249" in await included(talk)


async def test_limits_are_set_in_a_form(database: Database) -> None:
    talk = await begin(database)
    form = (await talk.say("ada", "/nudge-admin limits")).form
    assert form is not None
    assert [field.initial for field in form.fields] == ["18:00", "09:00", "1"]
    reply = await talk.tap("ada", form.action, quiet_from="17:30", quiet_to="8:00", attention="0.5")
    assert "at most one idea every two weeks" in words(reply)
    programme = await programme_of(talk)
    assert (programme.quiet_from, programme.quiet_to) == (time(17, 30), time(8))
    assert programme.attention == 0.5


async def test_what_is_wrong_with_limits_is_told_beside_its_field(database: Database) -> None:
    talk = await begin(database)
    before = await programme_of(talk)
    wrong = await talk.tap("ada", "admin.limits", quiet_from="x", quiet_to="", attention="99")
    assert set(wrong.errors) == {"quiet_from", "quiet_to", "attention"}
    same = await talk.tap("ada", "admin.limits", quiet_from="9:00", quiet_to="09:00", attention="1")
    assert set(same.errors) == {"quiet_to"}
    assert await programme_of(talk) == before


async def test_a_dry_run_counts_and_changes_nothing(database: Database) -> None:
    talk = await begin(database)
    said = words(await talk.say("ada", "/nudge-admin dry run"))
    assert "nothing was sent" in said
    assert await talk.audited() == []
