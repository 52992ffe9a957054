"""A visible act in an export is one that a person made; all else is told apart and left out."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.imports.slack_export.acts import LeftOut
from adapters.imports.slack_export.export import SlackExport, opened
from nudges.activity import Activity, Rung
from nudges.programme import ChannelKind
from tests.slack_exports import TS, USERS, a_message, an_export, zipped

NOW = datetime(2017, 8, 1, tzinfo=UTC)
REPLY = {"thread_ts": TS, "user": "U2"}


@contextmanager
def exported(folder: Path, *messages: dict[str, object], **files: object) -> Iterator[SlackExport]:
    with opened(zipped(folder / "e.zip", an_export(*messages, **files)), now=NOW) as export:
        yield export


def read(
    folder: Path, *messages: dict[str, object], **files: object
) -> tuple[list[Activity], Counter[LeftOut]]:
    with exported(folder, *messages, **files) as export:
        acts = [act for day in export.days for act in export.acts(day)]
        return acts, +export.reader.left_out


def rungs(folder: Path, message: dict[str, object]) -> list[tuple[str, Rung]]:
    return [(act.member, act.rung) for act in read(folder, message)[0]]


def test_a_post_keeps_nothing_but_where_when_who_and_whether_it_asks(tmp_path: Path) -> None:
    (act,), _ = read(tmp_path, a_message(text="a secret, isn't it?"))
    assert act == Activity(
        channel="C1",
        message=TS,
        member="U1",
        rung=Rung.POST,
        at=datetime(2017, 7, 14, 2, 40, 0, 100, tzinfo=UTC),
        question=True,
    )


@pytest.mark.parametrize(
    ("message", "rung"),
    [
        ({}, Rung.POST),
        ({"subtype": "file_share"}, Rung.POST),
        ({"subtype": "me_message"}, Rung.POST),
        ({"thread_ts": TS}, Rung.POST),
        ({"edited": {"user": "U1", "ts": TS}}, Rung.POST),
        (REPLY, Rung.REPLY),
        (REPLY | {"subtype": "thread_broadcast"}, Rung.REPLY),
        (REPLY | {"subtype": "file_share"}, Rung.REPLY),
        ({"subtype": "file_comment", "user": None, "comment": {"user": "U2"}}, Rung.REPLY),
    ],
)
def test_what_a_person_wrote_counts(tmp_path: Path, message: dict[str, object], rung: Rung) -> None:
    number = 1 if rung is Rung.REPLY else 0
    ((_, found),) = rungs(tmp_path, a_message(number) | message)
    assert found is rung


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ({"subtype": "channel_join"}, LeftOut.JOINED),
        ({"subtype": "channel_leave"}, LeftOut.JOINED),
        ({"subtype": "channel_topic"}, LeftOut.SERVICE),
        ({"subtype": "channel_purpose"}, LeftOut.SERVICE),
        ({"subtype": "channel_name"}, LeftOut.SERVICE),
        ({"subtype": "channel_archive"}, LeftOut.SERVICE),
        ({"subtype": "pinned_item"}, LeftOut.SERVICE),
        ({"subtype": "reminder_add"}, LeftOut.SERVICE),
        ({"subtype": "message_changed"}, LeftOut.SERVICE),
        ({"subtype": "reply_broadcast"}, LeftOut.SERVICE),
        ({"subtype": "something_new"}, LeftOut.SERVICE),
        ({"subtype": "message_deleted"}, LeftOut.DELETED),
        ({"subtype": "tombstone", "user": "USLACKBOT"}, LeftOut.DELETED),
        ({"subtype": "bot_add"}, LeftOut.BOT),
        ({"subtype": "bot_message", "user": None}, LeftOut.BOT),
        ({"bot_id": "B1"}, LeftOut.BOT),
        ({"user": "U5"}, LeftOut.BOT),
        ({"user": "USLACKBOT"}, LeftOut.BOT),
        ({"user": None}, LeftOut.NOBODY),
        ({"subtype": "file_comment", "user": None, "comment": None}, LeftOut.NOBODY),
    ],
)
def test_what_no_person_wrote_is_left_out_and_counted(
    tmp_path: Path, message: dict[str, object], reason: LeftOut
) -> None:
    acts, left_out = read(tmp_path, a_message() | message)
    assert acts == []
    assert left_out == {reason: 1}


def test_reactions_count_for_those_who_are_named(tmp_path: Path) -> None:
    reactions = [
        {"name": "+1::skin-tone-3", "users": ["U1", "U2"], "count": 5},
        {"name": "two", "users": ["U3", "U5"], "count": 2},
        {"name": "eyes", "count": 1},
    ]
    acts, left_out = read(tmp_path, a_message(1, **REPLY, reactions=reactions))
    given = [(act.member, act.rung, act.emoji) for act in acts[1:]]
    assert given == [
        ("U1", Rung.REACT, "+1::skin-tone-3"),
        ("U2", Rung.REACT, "+1::skin-tone-3"),
        ("U3", Rung.VOTE, "two"),
    ]
    assert {(act.message, act.thread, act.at) for act in acts[1:]} == {
        (acts[0].message, TS, acts[0].at)
    }
    assert left_out == {LeftOut.UNNAMED: 4, LeftOut.BOT: 1}


def test_a_reaction_on_what_is_no_act_is_one_all_the_same(tmp_path: Path) -> None:
    join = a_message(subtype="channel_join", reactions=[{"name": "wave", "users": ["U2"]}])
    assert rungs(tmp_path, join) == [("U2", Rung.REACT)]


def test_people_of_whom_there_are_only_messages_become_members(tmp_path: Path) -> None:
    profile = {"real_name": "Eve", "name": "eve", "is_restricted": True}
    messages = [
        a_message(0, user="U7", user_profile=profile),
        a_message(1, user="U8", reactions=[{"name": "x", "users": ["U9"]}]),
        a_message(2, user="U6", user_profile={"is_bot": True}),
    ]
    with exported(tmp_path, *messages) as export:
        acts = [act for day in export.days for act in export.acts(day)]
        strangers = export.reader.strangers
    assert [act.member for act in acts] == ["U7", "U8", "U9"]
    assert (strangers["U7"].name, strangers["U7"].guest) == ("Eve", True)
    assert (strangers["U9"].bot, strangers["U6"].bot) == (False, True)


def test_members_come_as_users_json_tells_of_them(tmp_path: Path) -> None:
    with exported(tmp_path) as export:
        ann, bob, cem, dee, robot = export.members
        assert export.team == "T1"
        assert export.name == "e"
        assert export.inside == (("C1", "U1"), ("C1", "U2"))
    assert (ann.name, ann.handle, ann.email) == ("Ann Ó", "ann", "ann@example.com")
    assert ann.zone == "Europe/Berlin"
    assert (bob.deleted, bob.zone) == (True, "UTC")
    assert (cem.guest, dee.guest, robot.bot) == (True, True, True)


def test_odd_names_are_made_printable(tmp_path: Path) -> None:
    odd = USERS[0] | {"profile": {"real_name": "A\x00n\ud800n " + "x" * 999}, "tz": "../etc"}
    with exported(tmp_path, **{"users.json": [odd]}) as export:
        (ann,) = export.members
    assert ann.name.isprintable()
    assert len(ann.name) <= 200
    assert ann.zone == "UTC"


def test_archived_and_private_channels_are_told_apart(tmp_path: Path) -> None:
    groups = [{"id": "G1", "name": "hidden", "created": "no number", "members": ["U3"]}]
    secret = {"hidden/2017-07-15.json": [a_message(user="U3")], "groups.json": groups}
    with exported(tmp_path, **secret) as export:
        rooms = {room.id: room for room in export.channels}
        acts = [act for day in export.days for act in export.acts(day)]
    assert (rooms["C1"].archived, rooms["C2"].archived) == (False, True)
    assert (rooms["C1"].private, rooms["G1"].private) == (False, True)
    assert rooms["C1"].created_at == datetime(2014, 5, 13, 16, 53, 20, tzinfo=UTC)
    assert rooms["C2"].kind in (None, ChannelKind.WORK)
    assert {act.channel for act in acts} == {"C1", "G1"}


def test_who_joined_when_is_remembered_from_the_first_time(tmp_path: Path) -> None:
    joins = [a_message(n, subtype="channel_join", user="U2") for n in (5, 3, 9)]
    with exported(tmp_path, *joins) as export:
        assert [act for day in export.days for act in export.acts(day)] == []
        assert export.reader.joined_at == {"U2": datetime(2017, 7, 14, 2, 43, 0, 100, tzinfo=UTC)}


def test_the_workspace_is_called_after_the_file(tmp_path: Path) -> None:
    for name, called in [
        ("Acme Slack export Jan 1 2017 - Feb 1 2017.zip", "Acme"),
        ("meetup.slack-export.zip", "meetup"),
        ("acme.zip", "acme"),
        ("slack-export.zip", "slack-export"),
    ]:
        with opened(zipped(tmp_path / name, an_export()), now=NOW) as export:
            assert export.name == called


def test_an_export_that_names_no_team_gets_an_id_from_its_channels(tmp_path: Path) -> None:
    users = [{"id": "U1", "name": "ann"}]
    with exported(tmp_path, **{"users.json": users}) as export:
        first = export.team
    with exported(tmp_path, **{"users.json": [*users, {"id": "U2"}]}) as export:
        assert export.team == first
