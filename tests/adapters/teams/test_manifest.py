"""The manifest asks for the least that does the job, and offers what the bot understands."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.manifest import COMMANDS, PERMISSIONS, manifest
from nudges.errors import Refusal
from nudges.talk import answer, employee
from nudges.talk.wording import explain, wording
from nudges.talk.words import hear

URL = "https://chimein.example"
APP_ID = "11111111-2222-3333-4444-555555555555"
DOCS = Path(__file__).parents[3] / "docs" / "teams.md"


def made(**more: str) -> dict[str, Any]:
    return manifest(**{"url": URL, "app_id": APP_ID, "version": "1.2.3"} | more)


def test_only_the_messages_of_channels_are_asked_for_and_nobodys_chats() -> None:
    permissions = made()["authorization"]["permissions"]["resourceSpecific"]
    assert permissions == [{"name": "ChannelMessage.Read.Group", "type": "Application"}]
    assert made()["bots"][0]["scopes"] == ["personal", "team"]


def test_every_command_that_teams_offers_is_understood() -> None:
    for title in COMMANDS:
        assert title in answer.COMMANDS or hear(title, employee.COMMANDS, wording())
    assert set(answer.COMMANDS) <= set(COMMANDS)


def test_the_texts_fit_where_teams_shows_them() -> None:
    found = made()
    assert len(found["name"]["short"]) <= 30
    assert len(found["developer"]["name"]) <= 32
    assert len(found["description"]["short"]) <= 80
    assert len(found["description"]["full"]) <= 4000
    for commands in found["bots"][0]["commandLists"]:
        assert len(commands["commands"]) <= 10
        for command in commands["commands"]:
            assert len(command["title"]) <= 32
            assert len(command["description"]) <= 128


@given(st.uuids())
def test_a_new_package_updates_the_app_that_is_there(app_id: UUID) -> None:
    first, second = made(app_id=str(app_id)), made(app_id=str(app_id).upper(), version="2.0.0")
    assert first["id"] == second["id"]
    assert first["id"] != str(app_id)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"url": "http://chimein.example"}, "manifest-url"),
        ({"url": "https://x.example/?q=1"}, "manifest-url"),
        ({"app_id": "chime-in"}, "manifest-app-id"),
        ({"app_id": ""}, "manifest-app-id"),
    ],
)
def test_what_makes_no_manifest_is_refused_in_a_sentence(
    arguments: dict[str, str], code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        made(**arguments)
    assert refused.value.code == code
    assert explain(refused.value)


@pytest.mark.parametrize("permission", PERMISSIONS)
def test_the_docs_say_why_for_each_permission(permission: str) -> None:
    assert f"| `{permission}` |" in DOCS.read_text()
