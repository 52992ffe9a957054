"""Alembic's migrations, and the one function that applies them."""

from alembic import command
from alembic.config import Config
from sqlalchemy import make_url


def config(url: str) -> Config:
    """Alembic's settings for a database URL in SQLAlchemy's plain form."""
    target = make_url(url)
    if target.get_backend_name() == "postgresql":
        target = target.set(drivername="postgresql+psycopg")
    settings = Config()
    settings.set_main_option("script_location", "migrations:")
    settings.set_main_option("path_separator", "os")
    settings.attributes["url"] = target
    return settings


def migrate(url: str) -> None:
    """Bring the database to the newest version; does nothing if it is there already."""
    command.upgrade(config(url), "head")


def check(url: str) -> None:
    """Raise if the models and the migrated database differ."""
    command.check(config(url))
