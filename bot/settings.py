"""The environment, read once."""

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from nudges.errors import Refusal

DEFAULT_DATABASE = "sqlite:///chimein.db"
SHORTEST_KEY = 32

_UNSET = SecretStr("")


class Settings(BaseSettings):
    """What operators set. Everything has a default on SQLite; PostgreSQL needs the key.

    An empty value is as good as none.
    """

    model_config = SettingsConfigDict(populate_by_name=True, env_ignore_empty=True)

    database_url: str = Field(DEFAULT_DATABASE, validation_alias="DATABASE_URL")
    secret_key: SecretStr | None = Field(None, validation_alias="CHIMEIN_SECRET_KEY")
    synchronous: str = Field(
        "NORMAL", validation_alias="CHIMEIN_SQLITE_SYNCHRONOUS", pattern="^(NORMAL|FULL)$"
    )
    port: int = Field(3000, validation_alias="PORT", ge=1, le=65535)

    slack_signing_secret: SecretStr = Field(_UNSET, validation_alias="SLACK_SIGNING_SECRET")
    slack_bot_token: SecretStr = Field(_UNSET, validation_alias="SLACK_BOT_TOKEN")
    slack_app_token: SecretStr = Field(_UNSET, validation_alias="SLACK_APP_TOKEN")
    slack_client_id: str = Field("", validation_alias="SLACK_CLIENT_ID")
    slack_client_secret: SecretStr = Field(_UNSET, validation_alias="SLACK_CLIENT_SECRET")
    slack_api_base_url: str = Field("", validation_alias="SLACK_API_BASE_URL")
    slack_without: str = Field("", validation_alias="SLACK_WITHOUT")
    slack_private_channels: bool = Field(False, validation_alias="SLACK_PRIVATE_CHANNELS")

    organisation: str = Field("", validation_alias="CHIMEIN_ORGANISATION", max_length=100)
    admins: str = Field("", validation_alias="CHIMEIN_ADMINS")
    teams_app_id: str = Field("", validation_alias="MICROSOFT_APP_ID")
    teams_password: SecretStr = Field(_UNSET, validation_alias="MICROSOFT_APP_PASSWORD")
    teams_tenant: str = Field("", validation_alias="MICROSOFT_APP_TENANT_ID")
    teams_type: str = Field("", validation_alias="MICROSOFT_APP_TYPE")
    teams_anonymous: bool = Field(False, validation_alias="CHIMEIN_TEAMS_ANONYMOUS")
    teams_issuer: str = Field("", validation_alias="TO_BOT_FROM_CHANNEL_TOKEN_ISSUER")
    teams_metadata: str = Field("", validation_alias="TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL")
    teams_emulator_metadata: str = Field(
        "", validation_alias="TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL"
    )
    teams_login: str = Field("", validation_alias="TO_CHANNEL_FROM_BOT_LOGIN_URL")
    teams_scope: str = Field("", validation_alias="TO_CHANNEL_FROM_BOT_OAUTH_SCOPE")
    teams_oauth: str = Field("", validation_alias="OAUTH_URL")

    def keys(self) -> tuple[str, ...]:
        """The secret keys that are set, the newest first; too short a one is refused."""
        if self.secret_key is None:
            return ()
        return checked_keys(self.secret_key.get_secret_value())


def checked_keys(text: str) -> tuple[str, ...]:
    """Keys parted by commas. Refusal: short-key."""
    keys = tuple(key.lstrip() for key in text.split(","))
    if any(len(key) < SHORTEST_KEY for key in keys):
        raise Refusal("short-key", shortest=SHORTEST_KEY)
    return keys
