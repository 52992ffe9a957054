"""Admins open and close channels for the promise of an answer: one audited step each."""

from nudges.engine.programme import Admin, note
from nudges.errors import Refusal
from nudges.programme import Channel, ChannelKind
from nudges.rules.promises import HOURS
from nudges.store import nets
from nudges.store.database import Database


async def spread(database: Database, admin: Admin, channel: Channel, hours: int) -> None:
    """From now on champions may go on duty there. Refusals: net-unclear, net-unfit."""
    if hours not in HOURS:
        raise Refusal("net-unclear")
    if not channel.offered or channel.kind is ChannelKind.ANNOUNCEMENTS:
        raise Refusal("net-unfit", channel=channel.name)
    async with database.write() as connection:
        await nets.spread(connection, admin.workspace.id, channel.id, hours, admin.now)
        await note(connection, admin, "net", f"{channel.name}: {hours}")


async def take_in(database: Database, admin: Admin, channel: Channel) -> None:
    """Nothing is promised there any more; what waits already goes its way. Refusal: net-none."""
    async with database.write() as connection:
        if not await nets.take_in(connection, admin.workspace.id, channel.id):
            raise Refusal("net-none", channel=channel.name)
        await note(connection, admin, "net-closed", channel.name)
