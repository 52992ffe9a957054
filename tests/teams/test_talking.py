"""All that can be said, tapped and handed in in Teams is answered, to whoever did it alone."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import insert

from nudges.message import Field, Form, Message, Reply, Text, Turn
from nudges.store import members
from nudges.store.database import Database
from nudges.store.tables import activity_days
from nudges.talk.admin.administering import COMMANDS as ADMIN
from nudges.talk.answer import ACTIONS
from nudges.talk.employee import COMMANDS as EMPLOYEE
from nudges.talk.wording import wording
from nudges.talk.words import listed
from tests.teams.fake import TENANT, Fault
from tests.teams.issuer import Json
from tests.teams.talk import LUNCH, PEOPLE, Teamsters, a_colleague, talking
from tests.vaults import VAULT

SAY = wording()
TROUBLE = SAY("teams-trouble")
CARD = "application/vnd.microsoft.card.adaptive"
WORD = "application/vnd.microsoft.activity.message"


@pytest.fixture
async def teamsters(sqlite_url: str) -> AsyncIterator[Teamsters]:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database) as found:
        yield found
    await database.close()


def inside(whole: object) -> Iterator[Json]:
    """Every object in a card."""
    if isinstance(whole, dict):
        yield whole
        whole = list(whole.values())
    for part in whole if isinstance(whole, list) else ():
        yield from inside(part)


def buttons(card: Json) -> list[Json]:
    return [each for each in inside(card) if each.get("type") == "Action.Execute"]


def handed_in(card: Json, **fields: str) -> tuple[str, dict[str, str]]:
    """The verb and the data of a form's button, with these fields filled in."""
    (button,) = [each for each in buttons(card) if each.get("associatedInputs", "auto") != "none"]
    ids = [str(each["id"]) for each in inside(card) if str(each.get("type")).startswith("Input.")]
    named = {next(id_ for id_ in ids if id_.endswith(name)): fields[name] for name in fields}
    return button["verb"], button["data"] | named


def assert_private(teamsters: Teamsters) -> None:
    assert teamsters.in_public() == []
    said = [each for every in teamsters.teams.said.values() for each in every]
    assert TROUBLE not in json.dumps([each.activity for each in said])


@pytest.mark.parametrize(
    "typed", ["help", "/nudge help", "HELP", "  /Help ", "nudge help", "<at>Chime In</at>\xa0help"]
)
async def test_the_same_words_are_known_however_they_are_typed(
    teamsters: Teamsters, typed: str
) -> None:
    activity = teamsters.client.write("29:ann", typed)
    if "<at>" in typed:
        bot = {"id": teamsters.client.bot_id, "name": "Chime In"}
        activity["entities"] = [{"type": "mention", "mentioned": bot, "text": "<at>Chime In</at>"}]
    await teamsters.converse(activity)
    (letter,) = teamsters.letters("29:ann")
    assert SAY("help-start")[:40] in letter.everything
    assert "text" not in letter.activity


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
        "adoption-report last-month",
        "/unheard-of",
        "",
    ],
)
async def test_every_command_is_answered_to_everybody_and_to_nobody_else(
    teamsters: Teamsters, typed: str
) -> None:
    for member in ("29:ann", "29:ben", "29:ada"):
        await teamsters.write(member, typed)
        assert teamsters.letters(member)
        assert_private(teamsters)
        teamsters.teams.said.clear()


@pytest.mark.parametrize("member", ["29:ben", "29:ada"])
async def test_every_button_is_answered(teamsters: Teamsters, member: str) -> None:
    for action in (*ACTIONS, "of.an.old.version"):
        body = await teamsters.tap(member, action, {"value": "x"})
        assert body["statusCode"] == 200
        assert body["type"] == CARD or teamsters.letters(member), action
        assert_private(teamsters)
        teamsters.teams.said.clear()


async def test_every_form_that_opens_can_be_handed_in_empty(teamsters: Teamsters) -> None:
    for action in ACTIONS:
        await teamsters.tap("29:ada", action, {"value": "s1"})
    forms = [said for said in teamsters.letters("29:ada") if "Input." in said.everything]
    assert len(forms) > 3
    for form in forms:
        verb, data = handed_in(form.card)
        body = await teamsters.tap("29:ada", verb, data, on=form.id)
        assert body["type"] == CARD
        assert_private(teamsters)


async def test_where_others_read_along_everybody_hears_the_same_neutral_word(
    teamsters: Teamsters,
) -> None:
    for typed in ("adoption-report", "stop", "my data", "<at>x</at>"):
        await teamsters.mention("29:olga", typed)
    await teamsters.converse(teamsters.client.say_in_group("29:ann", "why"))
    places = [place for place, said in teamsters.teams.said.items() if said]
    assert all(place.startswith((LUNCH, "19:group@")) for place in places)
    assert len(teamsters.in_public()) == 4
    assert {SAY("in-public")[:30] in said.everything for said in teamsters.in_public()} == {True}


async def test_an_answer_in_a_channel_stays_in_its_thread(teamsters: Teamsters) -> None:
    await teamsters.converse(teamsters.client.mention("29:ann", LUNCH, "hi", root="1700000000001"))
    (call,) = teamsters.teams.called("send")
    assert call.about == f"{LUNCH};messageid=1700000000001"


async def test_a_report_comes_with_its_chart_as_a_message_without_any_text(
    sqlite_url: str,
) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    more = tuple(a_colleague(f"29:p{n}") for n in range(20))
    async with talking(database, people=(*PEOPLE, *more)) as teamsters:
        row = {"workspace_id": TENANT, "day": date(2026, 2, 10), "channel_id": LUNCH, "posts": 1}
        async with database.write() as connection:
            rows = [row | {"member_id": member.id} for member in more]
            await connection.execute(insert(activity_days), rows)
        await teamsters.write("29:olga", "adoption-report last-month")
        said = teamsters.letters("29:olga")
        kinds = {str(each.get("type")) for one in said for each in inside(one.card)}
        assert {"Chart.Line", "Table"} & kinds
        assert all("text" not in each.activity for each in said)
        assert_private(teamsters)
    await database.close()


async def test_a_form_shows_what_is_wrong_beside_its_field_and_then_turns_into_the_answer(
    teamsters: Teamsters,
) -> None:
    await teamsters.write("29:ann", "pause")
    (form,) = teamsters.letters("29:ann")
    verb, data = handed_in(form.card, length="30", until="2020-01-01")
    wrong = await teamsters.tap("29:ann", verb, data, on=form.id)
    assert wrong["type"] == CARD
    filled = {str(each.get("value")) for each in inside(wrong["value"]) if "id" in each}
    assert filled == {"30", "2020-01-01"}
    assert "Attention" in json.dumps(wrong["value"])
    verb, data = handed_in(wrong["value"], length="14", until="")
    right = await teamsters.tap("29:ann", verb, data, on=form.id)
    assert right["type"] == CARD
    assert "Input." not in json.dumps(right["value"])
    assert len(teamsters.letters("29:ann")) == 1


async def test_a_form_that_a_button_opens_comes_below_what_was_tapped(
    teamsters: Teamsters,
) -> None:
    body = await teamsters.tap("29:ann", "do.pause", on="1700000000001")
    assert (body["type"], body["value"]) == (WORD, SAY("teams-below"))
    (form,) = teamsters.letters("29:ann")
    assert "Input." in form.everything


async def test_the_introduction_comes_along_with_a_form(teamsters: Teamsters) -> None:
    await teamsters.write("29:ben", "pause")
    introduction, form = teamsters.letters("29:ben")
    assert "Chime In" in introduction.everything
    assert "Input." in form.everything
    await teamsters.write("29:ben", "pause")
    assert len(teamsters.letters("29:ben")) == 3


async def test_who_practises_is_noticed(teamsters: Teamsters) -> None:
    await teamsters.write("29:ann", "practise")
    (start,) = teamsters.letters("29:ann")
    await teamsters.converse(teamsters.client.react("29:ann", start.id))
    (reacted,) = teamsters.letters("29:ann")
    assert SAY("practise-reacted")[:30] in reacted.everything
    reference = {
        "contentType": "messageReference",
        "content": json.dumps({"messageId": start.id, "messagePreview": "Try it"}),
    }
    await teamsters.write("29:ann", "Well done!", attachments=[reference])
    assert SAY("practise-replied")[:30] in teamsters.letters("29:ann")[-1].everything


async def test_whoever_changes_and_deletes_their_reply_while_practising_is_noticed(
    teamsters: Teamsters,
) -> None:
    await teamsters.write("29:ann", "practise")
    (start,) = teamsters.letters("29:ann")
    said = teamsters.client.write("29:ann", "Well done!")
    await teamsters.converse(teamsters.client.edit(said, "Better!"))
    assert len(teamsters.letters("29:ann")) == 1
    quoted = {"contentType": "messageReference", "content": json.dumps({"messageId": start.id})}
    await teamsters.converse(said | {"attachments": [quoted]})
    await teamsters.converse(teamsters.client.edit(said, "Better!"))
    assert SAY("practise-edited")[:30] in teamsters.letters("29:ann")[-1].everything
    await teamsters.converse(teamsters.client.unsay(said))
    assert SAY("practise-deleted")[:30] in teamsters.letters("29:ann")[-1].everything
    await teamsters.tap("29:ann", "practise.react", on=start.id)
    letters = len(teamsters.letters("29:ann"))
    await teamsters.converse(teamsters.client.edit(said, "Once more"))
    assert len(teamsters.letters("29:ann")) == letters


async def test_practising_by_button_is_answered_in_place_and_can_go_on(
    teamsters: Teamsters,
) -> None:
    await teamsters.write("29:ann", "practise")
    (start,) = teamsters.letters("29:ann")
    body = await teamsters.tap("29:ann", "practise.react", on=start.id)
    assert body["type"] == CARD
    assert SAY("practise-reacted")[:30] in json.dumps(body["value"], ensure_ascii=False)
    await teamsters.tap("29:ann", "practise.write", on=start.id)
    form = teamsters.letters("29:ann")[-1]
    verb, data = handed_in(form.card, text="Well done!")
    body = await teamsters.tap("29:ann", verb, data, on=form.id)
    assert SAY("practise-replied")[:30] in json.dumps(body["value"], ensure_ascii=False)


async def test_what_came_in_place_of_a_card_stays_there(teamsters: Teamsters) -> None:
    await teamsters.write("29:ann", "practise")
    (start,) = teamsters.letters("29:ann")
    body = await teamsters.tap("29:ann", "practise.react", on=start.id)
    assert start.card == body["value"]
    await teamsters.write("29:ann", "pause")
    form = teamsters.letters("29:ann")[-1]
    before = form.card
    verb, data = handed_in(before, until="2020-01-01")
    await teamsters.tap("29:ann", verb, data, on=form.id)
    assert form.card == before
    verb, data = handed_in(before, length="14")
    body = await teamsters.tap("29:ann", verb, data, on=form.id)
    assert form.card == body["value"]


async def test_a_reaction_to_anything_else_is_left_alone(teamsters: Teamsters) -> None:
    await teamsters.write("29:ann", "help")
    (letter,) = teamsters.letters("29:ann")
    await teamsters.converse(teamsters.client.react("29:ann", letter.id))
    await teamsters.converse(teamsters.client.unreact("29:ann", letter.id))
    assert len(teamsters.letters("29:ann")) == 1
    assert teamsters.teams.called("update") == []


async def test_an_impatient_finger_means_one_thing_once_and_gets_one_answer(
    teamsters: Teamsters,
) -> None:
    activity = teamsters.client.tap("29:ann", "do.less", {"value": ""}, on="1")
    again = activity | {"id": "f:another"}
    first, second = await asyncio.gather(teamsters.invoke(activity), teamsters.invoke(again))
    assert first == second
    assert len(teamsters.letters("29:ann")) <= 1


async def test_a_very_long_text_is_answered_with_a_kind_word(teamsters: Teamsters) -> None:
    await teamsters.write("29:ann", "word " * 5000)
    assert SAY("teams-long") in teamsters.letters("29:ann")[0].everything


async def test_a_closed_chat_breaks_nothing(teamsters: Teamsters) -> None:
    teamsters.teams.fail("send", Fault(status=403, error="Forbidden"), Fault(broken=True))
    for _ in range(3):
        await teamsters.write("29:ann", "help")
    assert len(teamsters.letters("29:ann")) == 1


async def test_when_it_is_too_much_at_once_the_answer_comes_a_little_later(
    teamsters: Teamsters,
) -> None:
    busy, odd = Fault(status=429, retry_after=4), Fault(status=502)
    teamsters.teams.fail("send", busy, odd)
    await teamsters.write("29:ann", "help")
    assert teamsters.slept == [6.0, 1.5]
    assert len(teamsters.letters("29:ann")) == 1
    teamsters.teams.fail("send", busy, busy, busy, Fault(status=429, retry_after=600))
    for _ in range(2):
        await teamsters.write("29:ann", "help")
    assert teamsters.slept == [6.0, 1.5, 6.0, 6.0]
    assert len(teamsters.letters("29:ann")) == 1


async def test_a_card_that_cannot_be_changed_any_more_is_followed_by_the_answer(
    teamsters: Teamsters,
) -> None:
    await teamsters.write("29:ann", "practise")
    (start,) = teamsters.letters("29:ann")
    teamsters.teams.fail("update", Fault(status=404, error="ActivityNotFoundInConversation"))
    await teamsters.converse(teamsters.client.react("29:ann", start.id))
    assert SAY("practise-reacted")[:30] in teamsters.letters("29:ann")[-1].everything


async def test_who_turns_to_the_bot_before_it_knows_them_gets_to_know_it(
    teamsters: Teamsters,
) -> None:
    teamsters.teams.add_person("29:new")
    teamsters.teams.add_person("29:guest", userRole="guest")
    teamsters.teams.add_person("29:far", tenantId="22222222-0000-0000-0000-00000000000b")
    for member in ("29:new", "29:guest", "29:far"):
        await teamsters.write(member, "help")
    assert "Chime In" in teamsters.shown("29:new")
    for member in ("29:guest", "29:far"):
        assert SAY("talk-not-for-you") in teamsters.shown(member)


async def test_whom_the_settings_name_may_begin_when_they_first_come_in(sqlite_url: str) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    plain = tuple(member for member in PEOPLE if member.name in ("29:ann", "29:ben"))
    named = frozenset({"new@example.com"})
    async with talking(database, people=plain, admins=named) as teamsters:
        teamsters.teams.add_person("29:new")
        await teamsters.write("29:new", "nudge-admin")
        async with database.read() as connection:
            member = await members.one(connection, TENANT, "29:new")
        assert member is not None
        assert member.person.roles
        assert SAY("welcome-heading")[:20] in teamsters.shown("29:new")
    await database.close()


class Broken:
    """A bot whose database is away."""

    async def answer(self, _turn: Turn) -> Reply:
        raise OSError("canary")

    async def welcome(self, _workspace: str, _member: str, _at: datetime) -> Message:
        raise OSError("canary")


async def test_when_nothing_works_people_are_told_that_it_is_not_their_fault(
    sqlite_url: str, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database, bot=Broken()) as teamsters:
        await teamsters.write("29:ann", "canary")
        await teamsters.tap("29:ann", "do.help", {"value": "canary"})
        body = await teamsters.tap("29:ann", "pause", {"value": "canary", "form": "true"})
        assert body["type"] == WORD
        assert [TROUBLE in said.everything for said in teamsters.letters("29:ann")] == [True] * 3
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

    async def welcome(self, _workspace: str, _member: str, _at: datetime) -> Message:
        return Message(text="welcome")


FORM = Form(title="Pause", action="pause", submit="Save", fields=(Field(name="for", label="For"),))
SAID = Message(text="said", blocks=(Text(text="said"),))


@pytest.mark.parametrize(
    ("reply", "changed", "below"),
    [
        (Reply(messages=(SAID,)), 0, 1),
        (Reply(messages=(SAID,), in_place=True), 1, 0),
        (Reply(messages=(SAID, SAID), in_place=True), 1, 1),
        (Reply(form=FORM), 0, 1),
    ],
)
async def test_a_slow_answer_to_a_tap_comes_all_the_same(
    sqlite_url: str, reply: Reply, changed: int, below: int
) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database, bot=Slow(reply), patience=0.0) as teamsters:
        await teamsters.write("29:ann", "anything")
        tapped = teamsters.letters("29:ann")[0]
        before = len(teamsters.letters("29:ann"))
        body = await teamsters.tap("29:ann", "nudge.not_now", {"value": "n1"}, on=tapped.id)
        assert (body["type"], body["value"]) == (WORD, SAY("teams-moment"))
        assert len(teamsters.teams.called("update")) == changed
        assert len(teamsters.letters("29:ann")) - before == below
    await database.close()


async def test_what_is_no_word_of_anybodys_is_not_answered(teamsters: Teamsters) -> None:
    odd: list[dict[str, Any]] = [
        teamsters.client.meet("29:ann"),
        teamsters.client.install("29:ann"),
        teamsters.client.tap("29:ann", "x", {}, name="task/fetch"),
    ]
    for activity in odd:
        await teamsters.converse(activity)
    assert teamsters.letters("29:ann") == []
