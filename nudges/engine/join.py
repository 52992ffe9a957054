"""Lets members and channels in, as a platform, a file or an invention tells of them."""

import hashlib
from collections.abc import Iterable, Mapping

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.rules.channel_kind import guess_kind
from nudges.store import roster
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.workspace import Workspace


async def join(
    connection: AsyncConnection,
    workspace: Workspace,
    *,
    members: Iterable[MemberEntry] = (),
    channels: Iterable[ChannelEntry] = (),
    inside: Iterable[tuple[str, str]] = (),
) -> None:
    """Add what is new and bring the rest up to date; doing it twice changes nothing more.

    ``inside`` are pairs of (channel, member) ids. A new member gets a person of their own, or the
    organisation's person with the same email. What a person has (name, zone, roles) and a
    channel's kind are theirs from then on: a later call does not change them.
    """
    entries = {entry.id: entry for entry in members}
    if entries:
        person_of = await _persons(connection, workspace, entries)
        await roster.add_members(connection, workspace, entries, person_of)
    rooms = {entry.id: entry for entry in channels}
    kinds = [(room, room.kind or guess_kind(room.name)) for room in rooms.values()]
    await roster.add_channels(connection, workspace.id, kinds)
    await roster.add_inside(connection, workspace.id, set(inside))


async def _persons(
    connection: AsyncConnection, workspace: Workspace, entries: Mapping[str, MemberEntry]
) -> dict[str, str]:
    """Member id -> person id, with new persons for new members."""
    known = await roster.persons_of(connection, workspace.id)
    by_email = await roster.persons_by_email(connection, workspace.organisation)
    new: dict[str, MemberEntry] = {}
    for entry in entries.values():
        if entry.id in known:
            continue
        email = (entry.email or "").casefold()
        person = by_email.get(email) if email else None
        if person is None:
            person = person_id(workspace.id, entry.id)
            new[person] = entry
            by_email[email] = person
        known[entry.id] = person
    await roster.add_persons(connection, workspace.organisation, new)
    return known


def person_id(workspace: str, member: str) -> str:
    """The id of the person who comes with a new member: always the same one."""
    text = "\x1f".join((workspace, member)).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=12, person=b"chimein person").hexdigest()
