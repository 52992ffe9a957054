"""Puts texts into words of an organisation's own, and back: one audited transaction each."""

from nudges.engine.programme import Admin, note
from nudges.store import wordings
from nudges.store.database import Database
from nudges.voice import Changed


async def change(database: Database, admin: Admin, changed: Changed) -> None:
    """This text from now on, in this language."""
    async with database.write() as connection:
        await wordings.change(connection, admin.workspace.organisation, changed)
        await note(connection, admin, "wording", f"{changed.locale} {changed.text_id}")


async def restore(database: Database, admin: Admin, locale: str, text_id: str) -> bool:
    """The original again; False: it is so already."""
    async with database.write() as connection:
        organisation = admin.workspace.organisation
        done = await wordings.restore(connection, organisation, locale, text_id)
        if done:
            await note(connection, admin, "wording-restored", f"{locale} {text_id}")
        return done


async def set_address(database: Database, admin: Admin, *, formal: bool) -> None:
    """How people are addressed from now on, in languages that have both."""
    async with database.write() as connection:
        await wordings.address(connection, admin.workspace.organisation, formal=formal)
        await note(connection, admin, "address", "formal" if formal else "informal")
