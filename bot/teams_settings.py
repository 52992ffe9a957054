"""Whether Teams is set up: all of it, nothing of it, or by half, which is refused."""

from urllib.parse import urlsplit
from uuid import UUID

from adapters.teams.addresses import is_loopback
from adapters.teams.config import Cloud, TeamsConfig
from bot.settings import Settings
from nudges.errors import Refusal

APP_ID, PASSWORD = "MICROSOFT_APP_ID", "MICROSOFT_APP_PASSWORD"
TENANT, TYPE = "MICROSOFT_APP_TENANT_ID", "MICROSOFT_APP_TYPE"
ANONYMOUS = "CHIMEIN_TEAMS_ANONYMOUS"
SINGLE_TENANT = "singletenant"
ISSUER, METADATA = "TO_BOT_FROM_CHANNEL_TOKEN_ISSUER", "TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL"
LOGIN, SCOPE = "TO_CHANNEL_FROM_BOT_LOGIN_URL", "TO_CHANNEL_FROM_BOT_OAUTH_SCOPE"
EMULATOR, OAUTH = "TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL", "OAUTH_URL"


def teams_config(settings: Settings) -> TeamsConfig | None:
    """Teams' settings; None: there are none.

    Refusals: teams-half, teams-type, teams-app-id, teams-both, teams-bad-cloud.
    """
    given = _given(settings)
    if not any(given.values()) and not settings.teams_anonymous:
        return None
    if settings.teams_anonymous and (given[APP_ID] or given[PASSWORD]):
        raise Refusal("teams-both", name=ANONYMOUS)
    needed = (TENANT,) if settings.teams_anonymous else (APP_ID, PASSWORD, TENANT)
    _all_of({name: given[name] for name in needed})
    if given[TYPE].casefold() not in ("", SINGLE_TENANT):
        raise Refusal("teams-type", type=given[TYPE])
    return TeamsConfig(
        app_id=_app_id(given[APP_ID]),
        password=given[PASSWORD],
        tenant=given[TENANT].casefold(),
        organisation=settings.organisation.strip(),
        admins=frozenset(filter(None, map(_plain, settings.admins.split(",")))),
        cloud=_cloud(settings),
    )


def _given(settings: Settings) -> dict[str, str]:
    return {
        APP_ID: settings.teams_app_id.strip(),
        PASSWORD: settings.teams_password.get_secret_value().strip(),
        TENANT: settings.teams_tenant.strip(),
        TYPE: settings.teams_type.strip(),
    }


def _all_of(values: dict[str, str]) -> None:
    missing = [name for name, value in values.items() if not value]
    if missing:
        raise Refusal("teams-half", missing=", ".join(missing), count=len(missing))


def _plain(name: str) -> str:
    return name.strip().casefold()


def _app_id(text: str) -> str:
    try:
        return str(UUID(text)) if text else ""
    except ValueError:
        raise Refusal("teams-app-id") from None


def _cloud(settings: Settings) -> Cloud:
    """Of another cloud all settings are needed, or none."""
    values = {
        ISSUER: settings.teams_issuer.strip(),
        METADATA: settings.teams_metadata.strip(),
        EMULATOR: settings.teams_emulator_metadata.strip(),
        LOGIN: settings.teams_login.strip(),
        SCOPE: settings.teams_scope.strip(),
        OAUTH: settings.teams_oauth.strip(),
    }
    if not any(values.values()):
        return Cloud()
    _all_of(values)
    for name in (METADATA, LOGIN):
        if not _is_safe(values[name]):
            raise Refusal("teams-bad-cloud", name=name)
    return Cloud(
        issuer=values[ISSUER],
        metadata=values[METADATA],
        login=values[LOGIN],
        scope=values[SCOPE],
    )


def _is_safe(address: str) -> bool:
    """Never in the clear, but within one machine."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
