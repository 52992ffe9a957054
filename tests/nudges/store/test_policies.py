"""What is kept about the policy survives a migration and a new key, and goes with its people."""

from alembic import command
from sqlalchemy import create_engine, make_url, text

from migrations import config
from nudges.engine.erase import erase
from nudges.engine.rotate import rotate
from nudges.policy import Section
from nudges.rules.self_check import Check
from nudges.store import policies, policy_checks, policy_gaps, workspaces
from nudges.store.database import Database
from nudges.vault import Vault
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.dump import dump
from tests.vaults import VAULT

TABLES = ("policies", "policy_reads", "policy_gaps", "policy_checks")
TEXTS = {Section.CAN: "Ask anything.", Section.CANNOT: "Share passwords."}
OLD_POLICY = (
    "INSERT INTO organisations (id, name, created_at) VALUES ('o1', 'one', '2026-03-03 10:00:00')",
    "INSERT INTO policies (organisation_id, version, text, at, actor)"
    " VALUES ('o1', 1, 'Ask anything.', '2026-03-03 10:00:00', 'p-ada')",
)


async def filled(database: Database) -> None:
    """One row in each of TABLES."""
    async with database.write() as connection:
        await policies.add(connection, "o1", TEXTS, at=NOW, actor="p-ada")
        await policies.acknowledge(connection, "o1", "p-ann", 1)
        await policy_gaps.add(connection, "o1", "g1", "What about choirs?", NOW.date())
        check = Check(id="c1", entries=("falcon", "pass*"), advice="Ask.", public_only=True)
        await policy_checks.save(connection, "o1", check)


async def held(database: Database) -> dict[str, int]:
    rows = await dump(database)
    return {table: len(rows[table]) for table in TABLES}


async def test_what_was_one_text_is_what_one_can_do_after_the_migration(database_url: str) -> None:
    command.downgrade(config(database_url), "0007")
    engine = create_engine(make_url(config(database_url).attributes["url"]))
    with engine.begin() as connection:
        for row in OLD_POLICY:
            connection.execute(text(row))
    engine.dispose()
    command.upgrade(config(database_url), "head")
    database = Database.open(database_url, vault=VAULT)
    async with database.read() as reading:
        found = await policies.latest(reading, "o1")
    await database.close()
    assert found is not None
    assert (found.version, found.at) == (1, NOW)
    assert found.texts == dict.fromkeys(Section, "") | {Section.CAN: "Ask anything."}


async def test_who_is_erased_is_not_known_to_have_read_anything(database: Database) -> None:
    workspace = await a_workspace(database, people=[a_member("ann")])
    await filled(database)
    async with database.write() as connection:
        assert await erase(connection, workspace, "ann", secret=SECRET, now=NOW)
    assert await held(database) == dict.fromkeys(TABLES, 1) | {"policy_reads": 0}


async def test_it_goes_with_the_last_workspace(database: Database) -> None:
    workspace = await a_workspace(database, people=[a_member("ann")])
    second = await a_workspace(database, id_="w2")
    await filled(database)
    async with database.write() as connection:
        await workspaces.remove(connection, workspace)
    assert await held(database) == dict.fromkeys(TABLES, 1) | {"policy_reads": 0}
    async with database.write() as connection:
        await workspaces.remove(connection, second)
    assert await held(database) == dict.fromkeys(TABLES, 0)


async def gap(url: str, *keys: str) -> str | None:
    database = Database.open(url, vault=Vault(keys))
    async with database.read() as connection:
        found = await policy_gaps.text(connection, "o1", "g1")
    await database.close()
    return found


async def test_an_open_question_is_read_with_the_new_key_alone(database_url: str) -> None:
    old, new = "o" * 32, "n" * 32
    database = Database.open(database_url, vault=Vault((old,)))
    await a_workspace(database, people=[a_member("ann")])
    await filled(database)
    await rotate(database, Vault((new, old)))
    await database.close()
    assert await gap(database_url, new) == "What about choirs?"
    assert await gap(database_url, old) is None
