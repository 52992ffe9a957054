"""What Alembic runs: one transaction on the database that ``migrations.config`` names."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import create_engine, event, pool

from nudges.store.database import prepare_sqlite
from nudges.store.tables import metadata
from nudges.store.types import Instant


def plainly(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """A migration is history, so it must not import our own types, which change."""
    if kind == "type" and isinstance(item, Instant):
        return "sa.DateTime(timezone=True)"
    return False


def _unbound(connection: Any, _: Any) -> None:
    """SQLite changes a table by writing it anew, and what refers to its rows must not mind."""
    connection.execute("PRAGMA foreign_keys=OFF")


def run() -> None:
    engine = create_engine(context.config.attributes["url"], poolclass=pool.NullPool)
    if engine.dialect.name == "sqlite":
        prepare_sqlite(engine, synchronous="NORMAL", begin="BEGIN IMMEDIATE")
        event.listen(engine, "connect", _unbound)
    with engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=metadata,
            render_as_batch=True,
            render_item=plainly,
            compare_type=True,
        )
        with context.begin_transaction():
            context.run_migrations()


run()
