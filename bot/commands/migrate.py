"""``chimein migrate``: run it before a new version's web and worker start."""

from bot.main import database_url, read_settings
from migrations import migrate


def run() -> None:
    """Migrate the database that DATABASE_URL names. Refusals as for its settings."""
    settings = read_settings()
    database_url(settings)
    migrate(settings.database_url)
