"""The program starts from its environment, or says in one sentence why not."""

import hashlib
import stat
from pathlib import Path

import pytest

from bot.main import program, read_settings
from bot.settings import Settings
from nudges.errors import Refusal
from nudges.store import workspaces
from nudges.talk.wording import explain


def settings(**values: str) -> Settings:
    return Settings.model_validate(values)


async def test_an_embedded_database_is_made_migrated_and_gets_a_key_of_its_own(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    async with (
        program(settings(DATABASE_URL=url)) as first,
        first.database.read() as connection,
    ):
        assert await workspaces.every(connection) == []
    key = tmp_path / "new.db.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    async with program(settings(DATABASE_URL=url)) as second:
        assert second.secret == first.secret
        assert len(second.secret) == 32


async def test_the_key_from_the_environment_comes_first(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    async with program(settings(DATABASE_URL=url, CHIMEIN_SECRET_KEY="k" * 32)):
        assert not (tmp_path / "new.db.key").exists()


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"DATABASE_URL": "nonsense"}, "bad-database-url"),
        ({"DATABASE_URL": "mysql://localhost/x"}, "bad-database-url"),
        ({"DATABASE_URL": "sqlite:///:memory:"}, "database-needs-file"),
        ({"DATABASE_URL": "sqlite://"}, "database-needs-file"),
        ({"DATABASE_URL": "sqlite:////nowhere/at/all/x.db"}, "cannot-write"),
        ({"DATABASE_URL": "postgresql://localhost/x"}, "no-key"),
        ({"DATABASE_URL": "sqlite:///x.db", "CHIMEIN_SECRET_KEY": "short"}, "short-key"),
    ],
)
async def test_a_wrong_setting_is_refused_in_a_sentence(values: dict[str, str], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        async with program(settings(**values)):
            pass
    assert refused.value.code == code
    assert explain(refused.value)


def test_a_wrong_port_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "seventy")
    with pytest.raises(Refusal) as refused:
        read_settings()
    assert "PORT" in explain(refused.value)


KEYS = {"old": "o" * 32, "new": "n" * 32}


async def secret(url: str, key: str) -> bytes:
    async with program(settings(DATABASE_URL=url, CHIMEIN_SECRET_KEY=key)) as wired:
        return wired.secret


async def test_hashes_stay_the_same_when_the_key_changes(database_url: str) -> None:
    first = await secret(database_url, KEYS["old"])
    assert await secret(database_url, f"{KEYS['new']}, {KEYS['old']}") == first


async def test_an_older_database_keeps_the_secret_that_its_key_gave_it(sqlite_url: str) -> None:
    derived = hashlib.blake2b(KEYS["old"].encode(), digest_size=32, person=b"chimein").digest()
    assert await secret(sqlite_url, f"{KEYS['new']},{KEYS['old']}") == derived


async def test_another_key_than_the_databases_own_is_refused(database_url: str) -> None:
    await secret(database_url, KEYS["old"])
    with pytest.raises(Refusal) as refused:
        await secret(database_url, KEYS["new"])
    assert refused.value.code == "wrong-key"


async def test_a_database_without_tables_is_to_be_migrated_first(postgres: str) -> None:
    with pytest.raises(Refusal) as refused:
        await secret(postgres, KEYS["old"])
    assert refused.value.code == "not-migrated"


async def test_a_database_that_is_away_is_told_so() -> None:
    with pytest.raises(Refusal) as refused:
        await secret("postgresql://nobody@127.0.0.1:1/nothing", KEYS["old"])
    assert refused.value.code == "database-away"
