"""The manifest from which Teams makes the app: the bot, its commands, and the one permission."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid5

from nudges.errors import Refusal
from nudges.reachable import https_address
from nudges.talk.wording import wording

MESSAGES_PATH = "/api/messages"
ABOUT_PATH = "/teams/about"
SCHEMA_VERSION = "1.23"
SCHEMA = f"https://developer.microsoft.com/json-schemas/teams/v{SCHEMA_VERSION}/MicrosoftTeams.schema.json"
COLOUR = "#2f5d62"
COLOUR_ICON, OUTLINE_ICON = "color.png", "outline.png"
PERMISSIONS = ("ChannelMessage.Read.Group",)
"""What a team's owner agrees to by adding the app: that the bot sees its channels' messages."""

RESOURCE = "https://RscBasedStoreApp"
"""Teams wants a resource named beside such a permission, and never looks at it."""

COMMANDS: Mapping[str, str] = {
    "help": "help",
    "nudge": "nudge",
    "why": "why",
    "pause": "pause",
    "stop": "stop",
    "practise": "practise",
    "my data": "data",
    "policy": "policy",
    "adoption-report": "report",
    "nudge-admin": "admin",
}
"""What Teams offers to tap on, ten at most, and under which id each is explained."""

IN_CHANNELS = ("help",)


def manifest(*, url: str, app_id: str, version: str) -> dict[str, Any]:
    """As JSON. ``url`` is where the web part is reached, ``version`` ours.

    Refusals: manifest-url, manifest-app-id.
    """
    base, bot = https_address(url), _checked(app_id)
    return {
        "$schema": SCHEMA,
        "manifestVersion": SCHEMA_VERSION,
        "version": version,
        "id": str(uuid5(UUID(bot), "chime-in")),
        **_presented(f"{base}{ABOUT_PATH}"),
        "bots": [
            {
                "botId": bot,
                "scopes": ["personal", "team"],
                "isNotificationOnly": False,
                "supportsFiles": False,
                "commandLists": [
                    _commands("personal", *COMMANDS),
                    _commands("team", *IN_CHANNELS),
                ],
            }
        ],
        "defaultInstallScope": "personal",
        "validDomains": [],
        "webApplicationInfo": {"id": bot, "resource": RESOURCE},
        "authorization": {
            "permissions": {
                "resourceSpecific": [{"name": name, "type": "Application"} for name in PERMISSIONS]
            }
        },
    }


def _checked(app_id: str) -> str:
    try:
        return str(UUID(app_id.strip()))
    except ValueError:
        raise Refusal("manifest-app-id", id=app_id) from None


def _presented(about: str) -> dict[str, Any]:
    say = wording()
    name = say("teams-name")
    return {
        "developer": {
            "name": say("teams-developer"),
            "websiteUrl": about,
            "privacyUrl": about,
            "termsOfUseUrl": about,
        },
        "name": {"short": name, "full": name},
        "description": {
            "short": say("teams-description"),
            "full": say("teams-long-description"),
        },
        "icons": {"color": COLOUR_ICON, "outline": OUTLINE_ICON},
        "accentColor": COLOUR,
    }


def _commands(scope: str, *titles: str) -> dict[str, Any]:
    say = wording()
    named = [
        {"title": title, "description": say(f"teams-command-{COMMANDS[title]}")} for title in titles
    ]
    return {"scopes": [scope], "commands": named}
