"""An embedded database is migrated when it has to be, and otherwise left alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from bot import embedded
from migrations import config


def test_the_newest_revision_is_the_one_that_alembic_goes_to() -> None:
    assert (
        embedded.newest() == ScriptDirectory.from_config(config("sqlite:///x")).get_current_head()
    )


def test_a_new_database_is_migrated_and_an_up_to_date_one_is_not_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.db"
    assert not embedded.is_newest(path)
    assert not path.exists()
    embedded.bring_up(f"sqlite:///{path}", path)
    assert embedded.is_newest(path)
    monkeypatch.setattr("migrations.migrate", None)
    embedded.bring_up(f"sqlite:///{path}", path)


@pytest.mark.parametrize("version", ["0001", None])
def test_an_older_database_is_not_the_newest(tmp_path: Path, version: str | None) -> None:
    path = tmp_path / "old #1.db"
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE alembic_version (version_num)")
        file.execute("INSERT INTO alembic_version VALUES (?)", (version,))
    assert not embedded.is_newest(path)


def test_what_is_no_database_is_left_to_the_migration_to_complain_of(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("This is not a database, and it is longer than a header." * 100)
    assert not embedded.is_newest(path)
