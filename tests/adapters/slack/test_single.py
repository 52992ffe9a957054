"""One workspace with a token from the environment: whose it is, and what is wrong with it."""

from collections.abc import Mapping
from typing import Any

import pytest

from adapters.slack.config import SlackConfig
from adapters.slack.scopes import NEEDED
from adapters.slack.slack import Slack, opened
from nudges.errors import Refusal
from nudges.store import installations, programmes, workspaces
from nudges.store.database import Database
from nudges.talk.wording import explain
from tests.adapters.slack.scripted import ScriptedSlack, a_house, scripted
from tests.builders import NOW

TOKEN = "xoxb-1-canary"
MINE: Mapping[str, Any] = {
    "ok": True,
    "team": "Larkspur",
    "team_id": "T1",
    "user_id": "U0BOT",
    "url": "https://larkspur.slack.com/",
}


async def started(database: Database, slack: ScriptedSlack, token: str = TOKEN) -> list[str]:
    """The tokens with which T1 and T2 are spoken to after a start."""
    config = SlackConfig(bot_token=token, api=slack.url)
    async with opened(config, a_house(database)) as ours:
        return [await _token(ours, team) for team in ("T1", "T2")]


async def _token(ours: Slack, team: str) -> str:
    known = await ours.installations.workspace(team, None)
    found = await ours.installations.of(team)
    assert (known == team) is (found is not None)
    return "" if found is None else found.token


async def refused(database: Database, slack: ScriptedSlack) -> str:
    with pytest.raises(Refusal) as refusal:
        await started(database, slack)
    assert explain(refusal.value)
    assert "canary" not in explain(refusal.value)
    return refusal.value.code


async def test_its_workspace_is_made_with_a_schedule_and_not_live(database: Database) -> None:
    async with scripted({"auth.test": MINE}) as slack:
        assert await started(database, slack) == [TOKEN, ""]
    async with database.read() as connection:
        found = await workspaces.find(connection, "T1")
        programme = await programmes.load(connection, found.organisation)
    assert (found.platform, found.name) == ("slack", "Larkspur")
    assert programme.schedules
    assert programme.live_since is None


async def test_the_token_is_kept_sealed(database: Database) -> None:
    async with scripted({"auth.test": MINE}) as slack:
        await started(database, slack)
    async with database.read() as connection:
        (kept,) = await installations.every(connection, "slack")
    assert b"canary" not in kept.token


async def test_a_new_token_replaces_the_old_one_at_the_next_start(database: Database) -> None:
    async with scripted({"auth.test": MINE}) as slack:
        await started(database, slack)
        assert await started(database, slack, "xoxb-2") == ["xoxb-2", ""]


async def test_an_org_wide_token_serves_every_team_of_its_enterprise(database: Database) -> None:
    wide = {**MINE, "is_enterprise_install": True, "enterprise_id": "E1", "team_id": "E1"}
    teams = {"ok": True, "teams": [{"id": "T5", "name": "Five"}]}
    async with scripted({"auth.test": wide, "auth.teams.list": teams}) as slack:
        config = SlackConfig(bot_token=TOKEN, api=slack.url)
        async with opened(config, a_house(database)) as ours:
            assert await ours.installations.workspace("T5", None) == "T5"
            assert await ours.installations.workspace("T7", None) is None
            await ours.installations.forget("T7")
            assert await ours.installations.workspace("T7", "E2") is None
            await ours.installations.forget("T7")
            assert await ours.installations.workspace("T7", "E1") == "T7"
            found = await ours.installations.of("T7")
    assert found is not None
    assert (found.token, found.enterprise) == (TOKEN, True)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"ok": False, "error": "invalid_auth"}, "slack-token-refused"),
        ({"ok": False, "error": "account_inactive"}, "slack-token-refused"),
        ({"ok": False, "error": "fatal_error"}, "slack-away"),
        ({"ok": True}, "slack-token-unclear"),
        (503, "slack-away"),
        (404, "slack-away"),
    ],
)
async def test_a_token_that_does_not_work_is_refused_in_a_sentence(
    database: Database, answer: Any, code: str
) -> None:
    async with scripted({"auth.test": answer}) as slack:
        assert await refused(database, slack) == code


async def test_missing_scopes_are_named(database: Database) -> None:
    async with scripted({"auth.test": MINE}) as slack:
        slack.scopes = "commands,chat:write"
        assert await refused(database, slack) == "slack-lacks-scopes"
        slack.scopes = ",".join(NEEDED)
        assert await started(database, slack) == [TOKEN, ""]


async def test_while_slack_is_away_the_token_that_was_kept_will_do(database: Database) -> None:
    async with scripted({"auth.test": MINE}) as slack:
        await started(database, slack)
        slack.answers["auth.test"] = 503
        assert await started(database, slack) == [TOKEN, ""]
        assert (await installed_since(database)) == NOW


async def installed_since(database: Database) -> Any:
    async with database.read() as connection:
        (kept,) = await installations.every(connection, "slack")
    return kept.installed_at
