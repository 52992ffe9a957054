"""Whether Slack is set up: all of it, nothing of it, or by half, which is refused."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from adapters.slack.config import API, SlackConfig
from adapters.slack.scopes import FEATURES
from bot.settings import Settings
from nudges.errors import Refusal

SIGNING_SECRET, APP_TOKEN = "SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN"
BOT_TOKEN = "SLACK_BOT_TOKEN"
CLIENT_ID, CLIENT_SECRET = "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"


def slack_config(settings: Settings, *, needs: str = "") -> SlackConfig | None:
    """Slack's settings; None: there are none. ``needs`` is one that has to be among them.

    Refusals: slack-half, slack-not-a-bot-token, slack-not-an-app-token, slack-bad-api,
    slack-bad-without.
    """
    given = _given(settings)
    if not any(given.values()) and not settings.slack_api_base_url:
        return None
    missing = [name for name in _needed(given, needs) if not given[name]]
    if missing:
        raise Refusal("slack-half", missing=", ".join(missing), count=len(missing))
    if given[BOT_TOKEN] and not given[BOT_TOKEN].startswith("xoxb-"):
        raise Refusal("slack-not-a-bot-token")
    if given[APP_TOKEN] and not given[APP_TOKEN].startswith("xapp-"):
        raise Refusal("slack-not-an-app-token")
    return SlackConfig(
        signing_secret=given[SIGNING_SECRET],
        bot_token=given[BOT_TOKEN],
        app_token=given[APP_TOKEN],
        client_id=given[CLIENT_ID],
        client_secret=given[CLIENT_SECRET],
        api=_api(settings.slack_api_base_url),
        without=_without(settings.slack_without),
        private=settings.slack_private_channels,
    )


def _given(settings: Settings) -> dict[str, str]:
    return {
        SIGNING_SECRET: settings.slack_signing_secret.get_secret_value().strip(),
        BOT_TOKEN: settings.slack_bot_token.get_secret_value().strip(),
        APP_TOKEN: settings.slack_app_token.get_secret_value().strip(),
        CLIENT_ID: settings.slack_client_id.strip(),
        CLIENT_SECRET: settings.slack_client_secret.get_secret_value().strip(),
    }


def _needed(given: dict[str, str], needs: str) -> list[str]:
    """One workspace is served by its token, many by the client's id and secret."""
    many = given[CLIENT_ID] or given[CLIENT_SECRET]
    one = [] if many else [BOT_TOKEN]
    return [*([needs] if needs else []), *one, *([CLIENT_ID, CLIENT_SECRET] if many else [])]


def _api(address: str) -> str:
    """Tokens go there: never in the clear, but within one machine."""
    if not address:
        return API
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        raise Refusal("slack-bad-api") from None
    if parts.scheme != "https" and not (parts.scheme == "http" and _here(host)):
        raise Refusal("slack-bad-api")
    return f"{address.rstrip('/')}/"


def _here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _without(text: str) -> frozenset[str]:
    names = frozenset(name.strip() for name in text.split(",") if name.strip())
    for name in sorted(names - FEATURES.keys()):
        raise Refusal("slack-bad-without", name=name, names=", ".join(FEATURES))
    return names
