"""Silences the programme or one channel at once, and lets them speak again; both are audited."""

from datetime import datetime

from nudges.engine.programme import Admin, note
from nudges.programme import Channel
from nudges.store import hushes
from nudges.store.database import Database


async def hush(
    database: Database, admin: Admin, channel: Channel | None, *, until: datetime
) -> None:
    """From now on nothing is sent ``until`` then: about one channel, or (None) at all.

    A programme is one in all its workspaces; a channel is hushed where it is.
    """
    async with database.write() as connection:
        if channel is None:
            here = await hushes.beside(connection, admin.workspace.organisation)
            place = hushes.EVERYWHERE
        else:
            here, place = [admin.workspace.id], channel.id
        await hushes.begin(connection, here, channel=place, until=until, actor=admin.person.id)
        await note(connection, admin, "hush", f"{_named(channel)} until {until:%Y-%m-%d %H:%M %Z}")


async def end(database: Database, admin: Admin, channel: Channel | None) -> None:
    """One channel is hushed no more, or (None) nothing is."""
    async with database.write() as connection:
        if channel is None:
            here = await hushes.beside(connection, admin.workspace.organisation)
            await hushes.end(connection, here)
        else:
            await hushes.end(connection, [admin.workspace.id], channel=channel.id)
        await note(connection, admin, "hush-off", _named(channel))


def _named(channel: Channel | None) -> str:
    return "everything" if channel is None else f"#{channel.name}"
