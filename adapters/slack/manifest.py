"""The manifest from which Slack makes the app: addresses, commands, events and scopes."""

from collections.abc import Collection
from typing import Any

from adapters.slack.scopes import FEATURES, scopes
from nudges.errors import Refusal
from nudges.reachable import https_address
from nudges.talk.wording import wording

EVENTS_PATH = "/slack/events"
INSTALL_PATH = "/slack/install"
REDIRECT_PATH = "/slack/oauth_redirect"

COMMANDS = ("nudge", "adoption-report", "nudge-admin")
EVENTS = (
    "app_uninstalled",
    "channel_archive",
    "channel_created",
    "channel_deleted",
    "channel_left",
    "channel_rename",
    "channel_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.im",
    "reaction_added",
    "reaction_removed",
    "team_access_granted",
    "team_access_revoked",
    "team_join",
    "tokens_revoked",
    "user_change",
)
HOME_EVENTS = ("app_home_opened",)
PRIVATE_EVENTS = (
    "group_archive",
    "group_deleted",
    "group_left",
    "group_rename",
    "group_unarchive",
    "message.groups",
)
COLOUR = "#2f5d62"


def manifest(
    *,
    url: str | None,
    without: Collection[str] = (),
    private: bool = False,
    socket: bool = False,
) -> dict[str, Any]:
    """As JSON. ``url`` is where the web part is reached; in Socket Mode it may be None.

    Refusals: manifest-feature, manifest-url, manifest-no-url.
    """
    for name in without:
        if name not in FEATURES:
            raise Refusal("manifest-feature", name=name, names=", ".join(FEATURES))
    base = _base(url, socket=socket)
    reached = None if socket else f"{base}{EVENTS_PATH}"
    home = "home" not in without
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": _display(),
        "features": {
            "app_home": {
                "home_tab_enabled": home,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": wording()("slack-name"), "always_online": True},
            "slash_commands": [_command(name, reached) for name in COMMANDS],
        },
        "oauth_config": {
            **({} if base is None else {"redirect_urls": [f"{base}{REDIRECT_PATH}"]}),
            "scopes": {"bot": scopes(without=without, private=private)},
        },
        "settings": {
            "event_subscriptions": {**_at(reached), "bot_events": _events(home, private)},
            "interactivity": {"is_enabled": True, **_at(reached)},
            "org_deploy_enabled": True,
            "socket_mode_enabled": socket,
            "token_rotation_enabled": False,
        },
    }


def _base(url: str | None, *, socket: bool) -> str | None:
    if url is None:
        if not socket:
            raise Refusal("manifest-no-url")
        return None
    return https_address(url)


def _display() -> dict[str, str]:
    say = wording()
    return {
        "name": say("slack-name"),
        "description": say("slack-description"),
        "long_description": say("slack-long-description"),
        "background_color": COLOUR,
    }


def _command(name: str, reached: str | None) -> dict[str, Any]:
    say = wording()
    return {
        "command": f"/{name}",
        "description": say(f"slack-command-{name}"),
        "usage_hint": say(f"slack-hint-{name}"),
        "should_escape": True,
        **({} if reached is None else {"url": reached}),
    }


def _events(home: bool, private: bool) -> list[str]:
    wanted = (*EVENTS, *(HOME_EVENTS if home else ()), *(PRIVATE_EVENTS if private else ()))
    return sorted(wanted)


def _at(reached: str | None) -> dict[str, str]:
    return {} if reached is None else {"request_url": reached}
