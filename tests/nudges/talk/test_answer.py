"""The bot answers everybody, whatever they say, and tells strangers nothing."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from nudges.message import Turn
from nudges.store.database import Database
from nudges.store.tables import members
from nudges.talk import helping
from nudges.talk.answer import ACTIONS, COMMANDS, Bot
from nudges.talk.employee import COMMANDS as EMPLOYEE
from tests.builders import NOW, a_member
from tests.nudges.talk.conversation import begin, taps, words

PRIVATE = ("my data", "why", "/nudge pause", "/adoption-report", "/nudge-admin", "/nudge now")


def test_help_lists_every_command_there_is() -> None:
    assert {*helping.EMPLOYEE, *helping.LEADERS} == set(EMPLOYEE)


@pytest.mark.parametrize(
    "typed", ["/nudge help", "help", "HELP!", "hello", "/help", "how are you?"]
)
async def test_who_asks_anything_gets_the_words_that_are_understood(
    database: Database, typed: str
) -> None:
    talk = await begin(database)
    reply = await talk.say("ann", typed)
    assert "/nudge pause" in words(reply)
    assert "/nudge-admin" not in words(reply)
    assert taps(reply)


async def test_help_tells_admins_of_their_own_commands(database: Database) -> None:
    talk = await begin(database)
    assert "/nudge-admin" in words(await talk.say("ada", "help"))
    assert "/adoption-report" in words(await talk.say("mia", "help"))


async def test_a_slip_of_the_finger_is_asked_about(database: Database) -> None:
    talk = await begin(database)
    assert "Did you mean “pause”?" in words(await talk.say("ann", "/nudge puase"))


async def test_the_first_answer_of_all_begins_with_the_introduction_once(
    database: Database,
) -> None:
    talk = await begin(database)
    first, second = await talk.say("ben", "help"), await talk.say("ben", "help")
    assert words(first).startswith("I’m Chime In, a small helper that w1 runs.")
    assert "olga" in words(first)
    assert "I’m Chime In" not in words(second)
    assert (await talk.person("ben")).introduced_at == NOW


async def test_the_introduction_comes_before_a_form_too(database: Database) -> None:
    talk = await begin(database)
    reply = await talk.say("ben", "pause")
    assert reply.form is not None
    assert words(reply).startswith("I’m Chime In")


@pytest.mark.parametrize("typed", PRIVATE)
async def test_where_others_read_along_nothing_private_is_said(
    database: Database, typed: str
) -> None:
    talk = await begin(database)
    for name in ("ann", "olga", "ben"):
        reply = await talk.say(name, typed, private=False)
        assert words(reply).startswith("I’d rather talk in private")
        assert (reply.form, reply.files, reply.errors) == (None, (), {})
    assert (await talk.person("ben")).introduced_at is None


@pytest.mark.parametrize("typed", ["stop", "/nudge stop", "/stop"])
async def test_a_stop_in_public_is_honoured_in_neutral_words(
    database: Database, typed: str
) -> None:
    talk = await begin(database)
    reply = await talk.say("ann", typed, private=False)
    assert words(reply) == words(await talk.say("ann", "hello", private=False))
    assert (await talk.person("ann")).stopped_at == NOW


@pytest.mark.parametrize("change", [{"deleted": True}, {"bot": True}, {"guest": True}])
async def test_guests_bots_and_leavers_are_refused_politely(
    database: Database, change: dict[str, bool]
) -> None:
    talk = await begin(database, replace(a_member("gus")))
    async with database.write() as connection:
        await connection.execute(update(members).where(members.c.id == "gus").values(**change))
    assert "nothing I do for you" in words(await talk.say("gus", "/adoption-report"))


async def test_strangers_and_other_workspaces_are_refused_politely(database: Database) -> None:
    talk = await begin(database)
    turn = Turn(workspace="elsewhere", member="ann", at=NOW, text="help")
    for reply in (await talk.say("nobody", "my data"), await talk.bot.answer(turn)):
        assert "nothing I do for you" in words(reply)


async def test_practising_is_noticed_and_counts_for_nothing(database: Database) -> None:
    talk = await begin(database)
    start = await talk.say("ann", "practise")
    assert [button.action for button in taps(start)] == ["practise.react", "practise.write"]
    assert (await talk.tap("ann", "practise.react")).in_place
    form = (await talk.tap("ann", "practise.write")).form
    assert form is not None
    assert "text" in (await talk.tap("ann", form.action, text="  ")).errors
    assert "not kept it" in words(await talk.tap("ann", form.action, text="hello"))
    assert "Days with something visible 0" in words(await talk.say("ann", "my data"))


async def test_my_data_tells_everything_and_that_no_text_is_kept(database: Database) -> None:
    talk = await begin(database)
    await talk.sends("ann", "n1", answer="not_now")
    await talk.say("ann", "pause until 2026-04-01")
    said = words(await talk.say("ann", "my data"))
    for part in ("Paused until April 1, 2026", "Ideas sent to you 1", "Ideas you answered 1"):
        assert part in said
    assert "I keep no text" in said


PLAIN = st.text(max_size=12)
KNOWN_WORDS = st.sampled_from(
    ["stop", "pause until 2026-02-30", "schedule change Morning", "channel kind lunch social"]
)


@given(
    name=st.sampled_from(["ann", "ben", "mia", "ada", "eve"]) | PLAIN,
    command=st.sampled_from(["", "", *COMMANDS]) | PLAIN,
    text=PLAIN | KNOWN_WORDS,
    action=st.sampled_from(["", "", *ACTIONS]) | PLAIN,
    value=PLAIN | st.sampled_from(["n1", "s1"]),
    fields=st.dictionaries(
        st.sampled_from(["name", "cron", "days", "time", "until", "length", "channel"]) | PLAIN,
        PLAIN | st.sampled_from(["mon", "10:00", "0 10 * * tue", "* * * * *", "2026-04-01"]),
        max_size=6,
    ),
    private=st.booleans(),
)
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_whatever_somebody_says_taps_or_fills_in_there_is_an_answer(
    sqlite_bot: Bot,
    name: str,
    command: str,
    text: str,
    action: str,
    value: str,
    fields: dict[str, str],
    private: bool,
) -> None:
    reply = await sqlite_bot.answer(
        Turn(
            workspace="w1",
            member=name,
            at=NOW,
            command=command,
            text=text,
            action=action,
            value=value,
            fields=fields,
            private=private,
        )
    )
    assert reply.form is not None or all(message.text for message in reply.messages)
    assert reply.form is not None or reply.messages
    labels = {field.name for field in reply.form.fields} if reply.form else set()
    assert set(reply.errors) <= labels
