"""The table of what is the same on every platform holds, row by row."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

from adapters.console.inbound import Seat
from adapters.slack import inbound as slack
from adapters.teams import inbound as teams
from nudges.arrival import Told
from nudges.message import Block, Button, FieldKind, Reply, Turn
from nudges.ports import NotThere, Outcome
from nudges.talk import answer, employee
from nudges.talk.admin import administering
from nudges.talk.wording import wording
from nudges.talk.words import hear, listed

ROOT = Path(__file__).parents[1]
SAY = wording()
AT = datetime(2026, 3, 3, 10, tzinfo=UTC)
FOLDERS = ("slack", "teams", "console")
MET, SAID = "Where people meet the bot", "What can be said"
TAPPED, SHOWN = "What can be tapped and handed in", "How it is shown"
SEEN, BECAME = "What is seen", "What becomes of a message"


@dataclass(frozen=True, kw_only=True)
class Row:
    """``names`` are what the row is about, as the code calls it; ``cells`` by FOLDERS."""

    names: tuple[str, ...]
    cells: tuple[str, ...]


def table() -> dict[str, list[Row]]:
    """The rows below each heading within the table."""
    found: dict[str, list[Row]] = {}
    for line in (ROOT / "docs" / "parity.md").read_text().splitlines():
        if not line.startswith("| ") or line.startswith(("| what |", "| ---")):
            continue
        first, *cells = (cell.strip() for cell in line.strip("|").split(" | "))
        if heading := re.fullmatch(r"\*\*(.+)\*\*", first):
            found[heading[1]] = []
            continue
        names = re.match(r"(`[^`]+`(, )?)*", first)
        assert names
        quoted = tuple(re.findall(r"`([^`]+)`", names[0]))
        found[[*found][-1]].append(Row(names=quoted, cells=tuple(cells)))
    return found


TABLE = table()


def named(heading: str) -> list[str]:
    return [name for row in TABLE[heading] for name in row.names]


def first_word(name: str) -> str:
    return listed(SAY, f"words-{name}")[0]


def test_every_cell_says_yes_or_why_not() -> None:
    for rows in TABLE.values():
        for row in rows:
            assert len(row.cells) == len(FOLDERS)
            for cell in row.cells:
                assert re.fullmatch(r"yes|yes: .{5,}|no: .{10,}", cell), cell


def test_everything_that_can_be_said_has_its_row() -> None:
    admins = [f"nudge-admin {first_word(name)}" for name in administering.COMMANDS]
    everybodys = [first_word(name) for name in employee.COMMANDS]
    assert named(SAID) == [*everybodys, "adoption-report", *admins]


def test_everything_that_can_be_tapped_has_its_row() -> None:
    own = [name for name in answer.ACTIONS if not name.startswith(("do.", "admin.do."))]
    assert sorted(named(TAPPED)) == sorted(own)


def test_every_way_of_showing_something_has_its_row() -> None:
    blocks = [kind.__name__ for kind in get_args(Block)]
    parts = [part.name for part in fields(Reply) if part.name not in ("messages", "locale")]
    assert sorted(named(SHOWN)) == sorted([*blocks, *parts, *FieldKind])


def test_everything_that_is_seen_has_its_row() -> None:
    assert {*named(SEEN)} == {kind.__name__ for kind in get_args(Told)}


def test_everything_that_becomes_of_a_message_has_its_row() -> None:
    outcomes = [kind.__name__ for kind in (*get_args(Outcome), NotThere)]
    assert sorted(named(BECAME)) == sorted(outcomes)


@pytest.mark.parametrize("heading", [SEEN, BECAME])
@pytest.mark.parametrize("column", range(len(FOLDERS)), ids=FOLDERS)
def test_yes_is_said_where_an_adapter_tells_of_it_and_nowhere_else(
    heading: str, column: int
) -> None:
    files = (ROOT / "adapters" / FOLDERS[column]).glob("*.py")
    source = "\n".join(file.read_text() for file in files)
    said = {name for row in TABLE[heading] if row.cells[column][:3] == "yes" for name in row.names}
    told = {name for name in named(heading) if re.search(rf"\b{name}\(", source)}
    assert said == told


def typed_in_slack(text: str) -> Turn:
    command, rest = text.split(" ", 1) if text.startswith("nudge-admin ") else ("nudge", text)
    if text == "adoption-report":
        command, rest = text, ""
    body = {"command": f"/{command}", "text": rest, "team_id": "T1", "user_id": "U1"}
    return _turn(slack.heard(body, AT))


def tapped_in_slack(action: str) -> Turn:
    body = {
        "type": "block_actions",
        "team": {"id": "T1"},
        "user": {"id": "U1"},
        "channel": {"id": "D1"},
        "container": {"type": "message", "channel_id": "D1", "message_ts": "1.1"},
        "actions": [{"action_id": f"{action}|1", "value": "v"}],
    }
    return _turn(slack.heard(body, AT))


def in_teams(kind: str, **told: object) -> Turn:
    body = {
        "type": kind,
        "id": "1",
        "timestamp": AT.isoformat(),
        "serviceUrl": "https://smba.trafficmanager.net/emea/",
        "from": {"id": "29:one"},
        "recipient": {"id": "28:bot"},
        "conversation": {"id": "a:1", "conversationType": "personal", "tenantId": "t1"},
        "channelData": {"tenant": {"id": "t1"}},
    }
    found = teams.heard(body | told, AT)
    assert found
    return found.turn


def typed_in_teams(text: str) -> Turn:
    return in_teams("message", text=f"/{text}".upper())


def tapped_in_teams(action: str) -> Turn:
    tapped = {"action": {"type": "Action.Execute", "verb": action, "data": {"value": "v"}}}
    return in_teams("invoke", name="adaptiveCard/action", value=tapped)


SEAT = Seat(workspace="w1", member="m1", at=AT)


def typed_in_console(text: str) -> Turn:
    return SEAT.line(f"/{text}" if text.startswith(("nudge-admin", "adoption")) else text, ())


def tapped_in_console(action: str) -> Turn:
    return SEAT.line("1", [Button(label="…", action=action, value="v")])


def _turn(heard: slack.Heard | None) -> Turn:
    assert heard
    return heard.turn


TYPED: Mapping[str, Callable[[str], Turn]] = {
    "slack": typed_in_slack,
    "teams": typed_in_teams,
    "console": typed_in_console,
}
TAPS: Mapping[str, Callable[[str], Turn]] = {
    "slack": tapped_in_slack,
    "teams": tapped_in_teams,
    "console": tapped_in_console,
}


@pytest.mark.parametrize("platform", TYPED)
def test_what_is_typed_is_understood_alike_on_every_platform(platform: str) -> None:
    for text in named(SAID):
        turn = TYPED[platform](text)
        said = f"{turn.command} {turn.text}".strip().lstrip("/").casefold().removeprefix("nudge ")
        assert said == text
        assert turn.private
        admin = said.removeprefix("nudge-admin ")
        commands = employee.COMMANDS if said == admin else administering.COMMANDS
        assert said in answer.COMMANDS or hear(admin, commands, SAY)


@pytest.mark.parametrize("platform", TAPS)
def test_what_is_tapped_comes_back_alike_from_every_platform(platform: str) -> None:
    for action in named(TAPPED):
        turn = TAPS[platform](action)
        assert (turn.action, turn.value) == (action, "v")
