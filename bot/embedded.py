"""Brings an embedded database to this version's tables, when the program starts."""

import sqlite3
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path


def bring_up(url: str, database: Path) -> None:
    """Migrate it where there is something to migrate."""
    if not is_newest(database):
        # Alembic takes 9 MB and a third of a second to import; hardly any start needs it.
        from migrations import migrate

        migrate(url)


def is_newest(database: Path) -> bool:
    """Whether it has the newest tables; False where there is none (yet), or it can't be read."""
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as file:
            (has,) = file.execute("SELECT version_num FROM alembic_version").fetchone()
    except (sqlite3.Error, TypeError):
        return False
    return bool(has == newest())


def newest() -> str:
    """The newest revision; the names of their files begin with them."""
    found = find_spec("migrations")
    places = found.submodule_search_locations if found is not None else None
    if not places:
        raise LookupError("migrations")
    return max(path.name.split("_")[0] for path in Path(places[0]).glob("versions/[0-9]*.py"))
