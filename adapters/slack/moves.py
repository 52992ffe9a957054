"""Events of the bot being taken out of workspaces, or let into some of an enterprise's.

They hold before they are acked: from then on not one message goes where it was taken out.
"""

from dataclasses import dataclass
from datetime import datetime

from adapters.slack.envelope import Json, enterprise_of, told_at
from adapters.slack.people import Malformed, checked_id


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """``teams`` are workspaces or, where the bot is out of all of it, one enterprise.

    ``at`` is when it happened, by Slack's clock. Without an ``enterprise`` nothing is let in.
    """

    teams: tuple[str, ...]
    inside: bool
    at: datetime
    enterprise: str | None


def move(body: Json, *, received_at: datetime) -> Move | None:
    """What an event tells of that; None: nothing. Malformed."""
    event = body.get("event")
    if not isinstance(event, dict):
        return None
    match event.get("type"):
        case "app_uninstalled":
            teams = _whole(body)
        case "tokens_revoked":
            teams = _whole(body) if _is_ours(event) else ()
        case "team_access_granted" | "team_access_revoked":
            teams = _teams(event)
        case _:
            return None
    return Move(
        teams=teams,
        inside=event["type"] == "team_access_granted",
        at=told_at(body, received_at),
        enterprise=enterprise_of(body),
    )


def _whole(body: Json) -> tuple[str, ...]:
    return (checked_id(body.get("team_id") or enterprise_of(body)),)


def _teams(event: Json) -> tuple[str, ...]:
    teams = event.get("team_ids")
    if not isinstance(teams, list):
        raise Malformed("no teams")
    return tuple(checked_id(team) for team in teams)


def _is_ours(event: Json) -> bool:
    """Only the bot's own tokens matter; it asks nobody for theirs."""
    tokens = event.get("tokens")
    return isinstance(tokens, dict) and bool(tokens.get("bot"))
