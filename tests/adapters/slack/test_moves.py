"""Slack tells where the bot was taken out of, and where it was let in."""

from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.slack.moves import Move, move
from adapters.slack.people import Malformed
from tests.builders import NOW

AT = datetime.fromtimestamp(1772531940, UTC)


def moved(event: dict[str, Any], **more: Any) -> Move | None:
    body = {"type": "event_callback", "team_id": "T1", "event_time": 1772531940, "event": event}
    return move(body | more, received_at=NOW)


def test_uninstalling_takes_it_out_of_the_workspace() -> None:
    expected = Move(teams=("T1",), inside=False, at=AT, enterprise=None)
    assert moved({"type": "app_uninstalled"}) == expected
    assert moved({"type": "tokens_revoked", "tokens": {"bot": ["UBOT"]}}) == expected


def test_uninstalling_from_an_enterprise_takes_it_out_of_all_of_it() -> None:
    granted = [{"enterprise_id": "E1", "team_id": None, "is_enterprise_install": True}]
    found = moved({"type": "app_uninstalled"}, team_id=None, authorizations=granted)
    assert found == Move(teams=("E1",), inside=False, at=AT, enterprise="E1")


def test_tokens_of_people_are_none_of_ours() -> None:
    found = moved({"type": "tokens_revoked", "tokens": {"oauth": ["U1"]}})
    assert found is not None
    assert found.teams == ()


@pytest.mark.parametrize("inside", [True, False])
def test_an_enterprise_lets_it_into_workspaces_and_takes_it_out_again(inside: bool) -> None:
    kind = "team_access_granted" if inside else "team_access_revoked"
    found = moved({"type": kind, "team_ids": ["T2", "T3"]}, team_id=None, enterprise_id="E1")
    assert found == Move(teams=("T2", "T3"), inside=inside, at=AT, enterprise="E1")


@pytest.mark.parametrize("event", [{"type": "message"}, {"type": ["app_uninstalled"]}, None, []])
def test_other_events_tell_nothing_of_that(event: Any) -> None:
    assert moved(event) is None


@pytest.mark.parametrize("teams", [None, "T1", [None], ["T\0"], {}])
def test_what_slack_never_sends_is_malformed(teams: object) -> None:
    with pytest.raises(Malformed):
        moved({"type": "team_access_revoked", "team_ids": teams})
