"""After a key was changed everything can be read with the new one alone."""

import pytest
from sqlalchemy import insert, select

from nudges.engine import rotate as rotating
from nudges.engine.rotate import rotate
from nudges.store import installations, keyring
from nudges.store.database import Database
from nudges.store.installations import Kept
from nudges.store.tables import ideas, questions
from nudges.vault import Vault
from tests.builders import NOW, a_workspace

OLD, NEW = "o" * 32, "n" * 32
OTHER = "x" * 32


async def filled(database: Database, vault: Vault, number: int = 1) -> None:
    await a_workspace(database)
    async with database.write() as connection:
        await keyring.keep(connection, "hash", vault.seal("secret"))
        kept = Kept(id="T1", platform="slack", token=vault.seal("xoxb"), installed_at=NOW)
        await installations.save(connection, kept)
        for i in range(number):
            row = {"workspace_id": "w1", "id": str(i), "at": NOW}
            await connection.execute(
                insert(ideas).values(**row, member_id="ada", text=vault.seal("idea"))
            )
            texts = {"text": vault.seal("question"), "asker": vault.seal("ada")}
            await connection.execute(insert(questions).values(**row, channel_id="C1", **texts))


async def opened(database: Database, vault: Vault) -> set[str]:
    async with database.read() as connection:
        sealed = [
            await keyring.sealed(connection, "hash"),
            *(kept.token for kept in await installations.every(connection, "slack")),
            *await connection.scalars(select(ideas.c.text)),
            *await connection.scalars(select(questions.c.text)),
            *await connection.scalars(select(questions.c.asker)),
        ]
    return {vault.open(value) for value in sealed if value is not None}


EVERYTHING = {"secret", "xoxb", "idea", "question", "ada"}


async def test_everything_sealed_opens_with_the_new_key_alone(database: Database) -> None:
    await filled(database, Vault((OLD,)))
    done = await rotate(database, Vault((NEW, OLD)))
    assert (done.total, done.renewed, done.locked) == (5, 5, 0)
    assert await opened(database, Vault((NEW,))) == EVERYTHING


async def test_what_was_done_before_an_interruption_is_not_done_again(database: Database) -> None:
    number = rotating.PAGE + 5
    await filled(database, Vault((OLD,)), number)

    def stop_soon(done: int, _of: int) -> None:
        if done > rotating.PAGE:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        await rotate(database, Vault((NEW, OLD)), stop_soon)
    rest = await rotate(database, Vault((NEW, OLD)))
    assert 0 < rest.renewed < rest.total == 2 + 3 * number
    assert await opened(database, Vault((NEW,))) == EVERYTHING
    assert (await rotate(database, Vault((NEW, OLD)))).renewed == 0


async def test_what_no_key_opens_is_counted_and_left_alone(database: Database) -> None:
    await filled(database, Vault((OTHER,)))
    done = await rotate(database, Vault((NEW, OLD)))
    assert (done.renewed, done.locked) == (0, 5)
    assert await opened(database, Vault((OTHER,))) == EVERYTHING
