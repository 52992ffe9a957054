"""How the bot speaks in an organisation."""

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import organisations, wordings
from nudges.voice import Changed, Voice


async def voice(connection: AsyncConnection, organisation: str) -> Voice:
    """Its form of address and the texts of its own."""
    formal = await connection.scalar(
        select(organisations.c.formal).where(organisations.c.id == organisation)
    )
    w = wordings.c
    query = select(w.locale, w.text_id, w.text).where(w.organisation_id == organisation)
    changed = frozenset(
        Changed(locale=row.locale, text_id=row.text_id, text=row.text)
        for row in await connection.execute(query)
    )
    return Voice(formal=bool(formal), changed=changed)


async def address(connection: AsyncConnection, organisation: str, *, formal: bool) -> None:
    """People are addressed formally from now on, or not."""
    query = update(organisations).where(organisations.c.id == organisation)
    await connection.execute(query.values(formal=formal))


async def change(connection: AsyncConnection, organisation: str, changed: Changed) -> None:
    """This text from now on."""
    new = insert(wordings).values(
        organisation_id=organisation,
        locale=changed.locale,
        text_id=changed.text_id,
        text=changed.text,
    )
    await connection.execute(
        new.on_conflict_do_update(
            index_elements=["organisation_id", "locale", "text_id"],
            set_={"text": new.excluded.text},
        )
    )


async def restore(
    connection: AsyncConnection, organisation: str, locale: str, text_id: str
) -> bool:
    """The original text again; False: it is so already."""
    w = wordings.c
    query = delete(wordings).where(
        w.organisation_id == organisation, w.locale == locale, w.text_id == text_id
    )
    return (await connection.execute(query)).rowcount > 0
