"""The house keeps its shape: who may import whom, and tables that the migrations give."""

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from migrations import check, migrate


def test_every_room_imports_only_what_it_may() -> None:
    assert lint_imports(cache_dir=None) == EXIT_STATUS_SUCCESS


def test_models_equal_migrations(database_url: str) -> None:
    check(database_url)


def test_migrating_again_changes_nothing(database_url: str) -> None:
    migrate(database_url)
    check(database_url)
