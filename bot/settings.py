"""The environment, read once."""

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from nudges.errors import Refusal

DEFAULT_DATABASE = "sqlite:///chimein.db"
SHORTEST_KEY = 32


class Settings(BaseSettings):
    """What operators set. Everything has a default on SQLite; PostgreSQL needs the key."""

    model_config = SettingsConfigDict(populate_by_name=True)

    database_url: str = Field(DEFAULT_DATABASE, validation_alias="DATABASE_URL")
    secret_key: SecretStr | None = Field(None, validation_alias="CHIMEIN_SECRET_KEY")
    synchronous: str = Field(
        "NORMAL", validation_alias="CHIMEIN_SQLITE_SYNCHRONOUS", pattern="^(NORMAL|FULL)$"
    )
    port: int = Field(3000, validation_alias="PORT", ge=1, le=65535)

    def key(self) -> bytes | None:
        """The secret key, if one is set; too short a one is refused."""
        if self.secret_key is None:
            return None
        key = self.secret_key.get_secret_value().encode()
        if len(key) < SHORTEST_KEY:
            raise Refusal("short-key", shortest=SHORTEST_KEY)
        return key
