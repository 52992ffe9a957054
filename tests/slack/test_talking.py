"""All that can be said, tapped and handed in in Slack is answered, to whoever did it alone."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode

import pytest
from sqlalchemy import insert

from nudges.message import Field, Form, Message, Reply, Turn
from nudges.store.database import Database
from nudges.store.tables import activity_days
from nudges.talk.admin.administering import COMMANDS as ADMIN
from nudges.talk.answer import ACTIONS
from nudges.talk.employee import COMMANDS as EMPLOYEE
from nudges.talk.wording import wording
from nudges.talk.words import listed
from tests.slack.fake import Fault
from tests.slack.talk import AT_HOME, Slackers, a_colleague, talking
from tests.vaults import VAULT

SAY = wording()
TROUBLE = SAY("slack-trouble")
EVERYWHERE: dict[str, Any] = {
    "direct": {},
    "home": {"container": {"type": "view"}, "view": AT_HOME},
    "ephemeral": {
        "container": {
            "type": "message",
            "channel_id": "C1",
            "message_ts": "1.1",
            "is_ephemeral": True,
        }
    },
    "channel": {"container": {"type": "message", "channel_id": "C1", "message_ts": "1.1"}},
}


@pytest.fixture
async def slackers(sqlite_url: str) -> AsyncIterator[Slackers]:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database) as found:
        yield found
    await database.close()


def shown(slackers: Slackers) -> list[Any]:
    """All that anybody was shown, wherever."""
    slack = slackers.slack
    said = [each for messages in slack.said.values() for each in messages]
    return [*slack.answered, *said, *slack.opened, *slack.homes.values()]


def assert_private(slackers: Slackers) -> None:
    assert all(channel.startswith("D") for channel, said in slackers.slack.said.items() if said)
    assert all(answer["response_type"] == "ephemeral" for answer in slackers.slack.answered)
    assert TROUBLE not in str(shown(slackers))


async def acted(database: Database, *members: str) -> None:
    """All of them posted once, last month."""
    row = {"workspace_id": "T1", "day": date(2026, 2, 10), "channel_id": "C1", "posts": 1}
    async with database.write() as connection:
        rows = [row | {"member_id": member} for member in members]
        await connection.execute(insert(activity_days), rows)


async def test_a_command_is_answered_for_one_persons_eyes(slackers: Slackers) -> None:
    assert await slackers.command("UANN", "/nudge help") == ""
    (answer,) = slackers.slack.answered
    assert answer["response_type"] == "ephemeral"
    assert "/nudge pause" in str(answer["blocks"])
    assert slackers.slack.called("chat.postMessage") == []


@pytest.mark.parametrize(
    "typed",
    [
        *(f"/nudge {listed(SAY, f'words-{name}')[0]}" for name in EMPLOYEE),
        *(f"/nudge-admin {listed(SAY, f'words-{name}')[0]}" for name in ADMIN),
        "/nudge",
        "/nudge gibberish",
        "/nudge-admin",
        "/nudge-admin gibberish",
        "/adoption-report",
        "/adoption-report last-month",
        "/unheard-of",
    ],
)
async def test_every_command_is_answered_to_everybody_and_to_nobody_else(
    slackers: Slackers, typed: str
) -> None:
    for member in ("UANN", "UBEN", "UADA"):
        await slackers.command(member, typed)
        assert shown(slackers)
        assert_private(slackers)
        slackers.slack.answered.clear()
        slackers.slack.said.clear()
        slackers.slack.opened.clear()


@pytest.mark.parametrize("where", EVERYWHERE)
@pytest.mark.parametrize("member", ["UBEN", "UADA"])
async def test_every_button_is_answered_wherever_it_is_tapped(
    slackers: Slackers, where: str, member: str
) -> None:
    for action in (*ACTIONS, "of.an.old.version"):
        assert await slackers.tap(member, action, "x", **EVERYWHERE[where]) == ""
        assert shown(slackers), action
        assert_private(slackers)
        slackers.slack.answered.clear()
        slackers.slack.said.clear()
        slackers.slack.opened.clear()
        slackers.slack.homes.clear()


async def test_every_form_that_opens_can_be_handed_in_empty(slackers: Slackers) -> None:
    for action in ACTIONS:
        await slackers.tap("UADA", action, "s1", **EVERYWHERE["home"])
    forms = [view for view in slackers.slack.opened if view["callback_id"] != "page"]
    assert len({view["callback_id"] for view in forms}) > 3
    for view in forms:
        await slackers.hand_in("UADA", view)
        assert_private(slackers)


async def test_what_is_seen_in_a_channel_is_never_replaced(slackers: Slackers) -> None:
    await slackers.tap("UANN", "practise.react", **EVERYWHERE["channel"])
    assert slackers.slack.answered[-1]["replace_original"] is False
    await slackers.tap("UANN", "practise.react", **EVERYWHERE["ephemeral"])
    assert slackers.slack.answered[-1]["replace_original"] is True


async def test_a_report_comes_directly_with_its_picture_and_a_word_where_it_was_asked_for(
    sqlite_url: str,
) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    more = tuple(a_colleague(f"U{n}") for n in range(20))
    async with talking(database, people=more) as slackers:
        await acted(database, *(member.id for member in more))
        await slackers.command("UOLGA", "/adoption-report last-month")
        blocks = [block for each in slackers.letters("UOLGA") for block in each["blocks"]]
        kinds = [block["type"] for block in blocks]
        assert {"image", "table"} <= set(kinds)
        assert slackers.whispers() == [SAY("slack-gone-on")]
        assert_private(slackers)
    await database.close()


async def test_a_form_opens_shows_what_is_wrong_beside_its_field_and_closes(
    slackers: Slackers,
) -> None:
    await slackers.command("UANN", "/nudge pause")
    (view,) = slackers.slack.opened
    assert view["callback_id"] == "pause"
    wrong = await slackers.hand_in("UANN", view, length="ages")
    assert wrong["response_action"] == "errors"
    assert set(wrong["errors"]) == {"length"}
    answer = await slackers.hand_in("UANN", view, length="14")
    assert answer["response_action"] == "update"
    assert answer["view"]["callback_id"] == "page"


async def test_the_introduction_comes_along_with_a_form(slackers: Slackers) -> None:
    await slackers.command("UBEN", "/nudge pause")
    assert len(slackers.slack.opened) == 1
    assert "Chime In" in slackers.whispers()[0]
    await slackers.command("UBEN", "/nudge pause")
    assert len(slackers.whispers()) == 1


async def test_a_form_that_was_asked_for_directly_closes_and_the_talk_goes_on_there(
    slackers: Slackers,
) -> None:
    await slackers.tap("UANN", "do.pause")
    (view,) = slackers.slack.opened
    assert await slackers.hand_in("UANN", view, length="14") == {}
    assert len(slackers.letters("UANN")) == 1


async def test_a_form_asked_for_in_writing_is_a_tap_away(slackers: Slackers) -> None:
    await slackers.write("UANN", "pause")
    (letter,) = slackers.letters("UANN")
    (button,) = letter["blocks"][-1]["elements"]
    assert button["text"]["text"] == SAY("slack-form-open")
    await slackers.tap("UANN", button["action_id"].rpartition("|")[0], button["value"])
    assert slackers.slack.opened[0]["callback_id"] == "pause"


async def test_a_form_that_came_too_late_to_open_is_a_tap_away(slackers: Slackers) -> None:
    slackers.slack.fail("views.open", Fault(error="expired_trigger_id"))
    await slackers.command("UANN", "/nudge pause")
    (answer,) = slackers.slack.answered
    (button,) = answer["blocks"][-1]["elements"]
    await slackers.tap("UANN", button["action_id"].rpartition("|")[0], button["value"])
    assert slackers.slack.opened[0]["callback_id"] == "pause"


async def test_when_the_address_for_answers_is_gone_the_answer_comes_directly(
    slackers: Slackers,
) -> None:
    await slackers.command("UANN", "/nudge help", response_url=f"{slackers.slack.root}nowhere")
    assert len(slackers.letters("UANN")) == 1


@pytest.mark.parametrize(
    "address", ["https://evil.example/hook", "http://10.0.0.1/hook", "https://[", "file:///x", ""]
)
async def test_nothing_is_told_at_an_address_that_is_not_slacks(
    slackers: Slackers, address: str
) -> None:
    await slackers.command("UANN", "/nudge help", response_url=address)
    assert slackers.slack.answered == []
    assert len(shown(slackers)) == 1


async def test_who_cannot_be_written_to_directly_is_told_where_they_are(
    slackers: Slackers,
) -> None:
    slackers.slack.fail("chat.postMessage", Fault(error="messages_tab_disabled"))
    await slackers.command("UANN", "/nudge practise")
    assert SAY("practise-start") in slackers.whispers()[0]


async def test_a_closed_conversation_breaks_nothing(slackers: Slackers) -> None:
    slackers.slack.fail("chat.postMessage", Fault(error="channel_not_found"), Fault(broken=True))
    await slackers.write("UANN", "help")
    await slackers.write("UANN", "help")
    await slackers.write("UANN", "help")
    assert len(slackers.letters("UANN")) == 1


async def test_what_is_written_directly_is_answered_directly(slackers: Slackers) -> None:
    await slackers.write("UANN", "my data")
    assert slackers.letters("UANN")
    assert slackers.slack.answered == []


@pytest.mark.parametrize(
    "more",
    [
        {"subtype": "message_changed", "message": {"text": "help"}},
        {"subtype": "message_deleted"},
        {"bot_id": "B1"},
        {"channel_type": "mpim", "channel": "G1"},
    ],
)
async def test_what_nobody_said_to_the_bot_alone_is_not_answered(
    slackers: Slackers, more: dict[str, Any]
) -> None:
    await slackers.write("UANN", "help", **more)
    assert shown(slackers) == []


async def test_a_very_long_text_is_answered_with_a_kind_word(slackers: Slackers) -> None:
    await slackers.write("UANN", "word " * 5000)
    assert slackers.letters("UANN")[0]["text"] == SAY("slack-long")


async def test_who_practises_is_noticed_at_each_of_four_steps(slackers: Slackers) -> None:
    await slackers.command("UANN", "/nudge practise")
    (start,) = slackers.letters("UANN")
    await slackers.react("UANN", start["ts"])
    assert SAY("practise-reacted") in slackers.letters("UANN")[0]["text"]
    await slackers.write("UANN", "Well done!", thread_ts=start["ts"])
    assert SAY("practise-replied") in slackers.letters("UANN")[-1]["text"]
    await slackers.rewrite("UANN", "5.000001", start["ts"])
    assert SAY("practise-edited") in slackers.letters("UANN")[-1]["text"]
    await slackers.unsay("UANN", "5.000001", start["ts"])
    assert SAY("practise-finished") in slackers.letters("UANN")[-1]["text"]


async def test_what_is_changed_elsewhere_or_only_looks_changed_is_left_alone(
    slackers: Slackers,
) -> None:
    await slackers.command("UANN", "/nudge practise")
    (start,) = slackers.letters("UANN")
    await slackers.write("UANN", "help")
    before = [letter["text"] for letter in slackers.letters("UANN")]
    await slackers.rewrite("UANN", "5.000001", slackers.letters("UANN")[-1]["ts"])
    await slackers.rewrite("UANN", "5.000001", start["ts"], text="Well done!")
    await slackers.rewrite("UANN", start["ts"], start["ts"])
    await slackers.unsay("UANN", "5.000001", "1.000001")
    assert [letter["text"] for letter in slackers.letters("UANN")] == before


async def test_a_reaction_to_anything_else_is_left_alone(slackers: Slackers) -> None:
    await slackers.write("UANN", "help")
    before = list(slackers.letters("UANN"))
    await slackers.react("UANN", before[0]["ts"])
    await slackers.react("UANN", "1.000001")
    assert slackers.letters("UANN") == before


async def test_a_reply_below_anything_else_is_a_word_to_the_bot(slackers: Slackers) -> None:
    await slackers.write("UANN", "help")
    await slackers.write("UANN", "help", thread_ts=slackers.letters("UANN")[0]["ts"])
    assert len(slackers.letters("UANN")) == 2


async def test_home_shows_each_person_their_own(slackers: Slackers) -> None:
    for member in ("UANN", "UADA", "USTRANGER"):
        await slackers.open_home(member)
        assert slackers.slack.homes[member]["type"] == "home"
    assert slackers.slack.homes["UANN"] != slackers.slack.homes["UADA"]
    await slackers.open_home("UMIA", tab="messages")
    assert "UMIA" not in slackers.slack.homes


async def test_home_is_up_to_date_after_a_tap_in_it(slackers: Slackers) -> None:
    await slackers.open_home("UANN")
    before = slackers.slack.homes["UANN"]
    await slackers.tap_at_home("UANN", "do.stop")
    assert slackers.slack.homes["UANN"] != before
    assert slackers.slack.opened[0]["callback_id"] == "page"


async def test_a_tap_in_a_modal_is_answered_in_it(slackers: Slackers) -> None:
    await slackers.tap_at_home("UANN", "do.help")
    (page,) = slackers.slack.opened
    view = {"type": "modal", "id": page["id"]}
    await slackers.tap("UANN", "do.pause", container={"type": "view"}, view=view)
    assert [each["callback_id"] for each in slackers.slack.opened] == ["pause"]


async def test_an_impatient_finger_means_one_thing_once(slackers: Slackers) -> None:
    tapped = {"action_id": "do.less|1", "action_ts": "100.2"}
    await slackers.tap("UANN", "", actions=[tapped])
    await slackers.tap("UANN", "", actions=[tapped | {"action_ts": "100.7"}])
    assert len(slackers.letters("UANN")) == 1


async def test_a_tap_on_a_link_wants_no_answer(slackers: Slackers) -> None:
    assert await slackers.tap("UANN", "link") == ""
    assert shown(slackers) == []


async def test_what_is_set_for_other_programs_of_slacks_changes_nothing(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("BOT_TOKEN", "CLIENT_ID", "CLIENT_SECRET", "SIGNING_SECRET"):
        monkeypatch.setenv(f"SLACK_{name}", "xoxb-other")
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database) as slackers:
        await slackers.write("UANN", "help")
        assert {call.token for call in slackers.slack.calls} == {"xoxb-1"}
    await database.close()


async def test_strangers_are_told_politely(slackers: Slackers) -> None:
    await slackers.command("USTRANGER", "/nudge-admin")
    assert slackers.whispers() == [SAY("talk-not-for-you")]


async def test_who_turns_to_the_bot_before_it_knows_them_gets_to_know_it(
    slackers: Slackers,
) -> None:
    slackers.slack.add_user("UNEW")
    slackers.slack.add_user("UGUEST", is_restricted=True)
    slackers.slack.add_user("UGONE", deleted=True)
    slackers.slack.add_user("UOTHER", team_id="T9", is_stranger=True)
    await slackers.open_home("UNEW")
    assert "Chime In" in str(slackers.slack.homes["UNEW"])
    for member in ("UNEW", "UGUEST", "UGONE", "UOTHER"):
        await slackers.command(member, "/nudge help")
    assert "/nudge pause" in str(slackers.slack.answered[0]["blocks"])
    assert slackers.whispers()[1:] == [SAY("talk-not-for-you")] * 3


async def test_a_workspace_that_has_no_bot_is_told_so(sqlite_url: str) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database, installed=False) as slackers:
        await slackers.command("UANN", "/nudge help")
        await slackers.command("UANN", "/nudge help", team_id="T2")
        assert slackers.whispers() == [SAY("slack-not-here")] * 2
        view = {"type": "modal", "id": "V1", "callback_id": "pause", "blocks": []}
        assert SAY("slack-not-here") in str(await slackers.hand_in("UANN", view))
    await database.close()


@pytest.mark.parametrize(
    "body",
    [
        "command=%2Fnudge&team_id=T1",
        "command=%2Fnudge&team_id=..&user_id=UANN",
        "payload=%7B%22type%22%3A%22block_actions%22%7D",
        "payload=%7B%22type%22%3A%22view_submission%22%2C%22view%22%3A3%7D",
    ],
)
async def test_what_slack_does_not_send_is_refused(slackers: Slackers, body: str) -> None:
    status, said = await slackers.send(body, "application/x-www-form-urlencoded")
    assert (status, said) == (400, "")
    assert shown(slackers) == []


class Broken:
    """A bot whose database is away."""

    async def answer(self, _turn: Turn) -> Reply:
        raise OSError("canary")

    async def home(self, _workspace: str, _member: str, _at: datetime) -> Reply:
        raise OSError("canary")


async def test_when_nothing_works_people_are_told_that_it_is_not_their_fault(
    sqlite_url: str, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database, bot=Broken()) as slackers:
        await slackers.command("UANN", "/nudge canary")
        await slackers.open_home("UANN")
        assert slackers.whispers() == [TROUBLE]
        assert TROUBLE in str(slackers.slack.homes["UANN"])
    out = capsys.readouterr()
    assert "canary" not in caplog.text + out.out + out.err
    await database.close()


class Slow:
    """A bot that takes longer than anybody's patience."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply

    async def answer(self, _turn: Turn) -> Reply:
        await asyncio.sleep(0.05)
        return self.reply

    async def home(self, _workspace: str, _member: str, _at: datetime) -> Reply:
        return Reply(messages=(Message(text="home"),))


FORM = Form(title="Pause", action="pause", submit="Save", fields=(Field(name="for", label="For"),))
SAID = Reply(messages=(Message(text="said"),))


@asynccontextmanager
async def slowly(url: str, reply: Reply) -> AsyncIterator[Slackers]:
    database = Database.open(url, vault=VAULT)
    async with talking(database, bot=Slow(reply), patience=0.0) as slackers:
        yield slackers
    await database.close()


async def test_a_form_that_takes_long_is_waited_for_in_its_window(sqlite_url: str) -> None:
    async with slowly(sqlite_url, Reply(form=FORM)) as slackers:
        await slackers.command("UANN", "/nudge pause")
        (opened,) = slackers.slack.called("views.open")
        assert SAY("slack-moment") in str(opened["view"])
        assert slackers.slack.opened[0]["callback_id"] == "pause"


class Stuck:
    """A bot whose database does not answer before it is told to."""

    def __init__(self) -> None:
        self.free = asyncio.Event()

    async def answer(self, _turn: Turn) -> Reply:
        await self.free.wait()
        return SAID

    async def home(self, _workspace: str, _member: str, _at: datetime) -> Reply:
        await self.free.wait()
        return Reply(messages=(Message(text="home"),))


async def test_slack_gets_its_ack_whatever_the_database_does(sqlite_url: str) -> None:
    database, bot = Database.open(sqlite_url, vault=VAULT), Stuck()
    async with talking(database, bot=bot, patience=0.01) as slackers:
        command = {"command": "/nudge", "team_id": "T1", "user_id": "UANN"}
        hook = {"response_url": slackers.slack.response_url()}
        form = "application/x-www-form-urlencoded"
        assert await slackers.post(urlencode(command | hook), form) == (200, "")
        view = {"id": "V1", "type": "modal", "callback_id": "pause", "blocks": []}
        person = {"team": {"id": "T1"}, "user": {"id": "UANN"}}
        payload = json.dumps({"type": "view_submission", "view": view, **person})
        status, said = await slackers.post(urlencode({"payload": payload}), form)
        assert status == 200
        assert SAY("slack-moment") in str(json.loads(said)["view"]["blocks"])
        assert slackers.whispers() == []
        bot.free.set()
        await slackers.settle()
        assert slackers.whispers() == ["said"]
    await database.close()


async def test_an_answer_that_takes_long_comes_in_the_window_and_where_it_was_asked_for(
    sqlite_url: str,
) -> None:
    async with slowly(sqlite_url, SAID) as slackers:
        await slackers.tap("UANN", "do.now")
        assert "said" in str(slackers.slack.opened)
        assert slackers.letters("UANN")[0]["text"] == "said"


async def test_errors_that_take_long_are_shown_above_their_fields(sqlite_url: str) -> None:
    async with slowly(sqlite_url, Reply(form=FORM, errors={"for": "How long?"})) as slackers:
        await slackers.tap_at_home("UANN", "do.pause")
        (view,) = slackers.slack.opened
        answer = await slackers.hand_in("UANN", view, **{"for": "ages"})
        assert SAY("slack-moment") in str(answer["view"])
        (now,) = slackers.slack.opened
        assert "How long?" in str(now["blocks"])
        assert now["blocks"][-1]["element"]["initial_value"] == "ages"
