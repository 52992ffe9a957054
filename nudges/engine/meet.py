"""Meets members as a platform tells of them: new ones, changed ones, and those who are gone."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.engine import statuses
from nudges.engine.erase import erase, stop_keys
from nudges.engine.join import join
from nudges.people import Member
from nudges.rules.consents import joined
from nudges.store import members, merging, persons, stops
from nudges.store.merging import Profile
from nudges.store.roster import MemberEntry
from nudges.workspace import Workspace


async def meet(
    connection: AsyncConnection,
    workspace: Workspace,
    entries: Sequence[MemberEntry],
    *,
    secret: bytes,
    now: datetime,
) -> None:
    """Bring all that is known of these members up to date.

    Whoever's account was closed is erased, and not met at all if nobody knew them. Whoever said
    stop before they were erased has still said it. Two persons with one email become one.
    """
    known = await merging.profiles(connection, workspace.id, [entry.id for entry in entries])
    for entry in entries:
        if entry.deleted and entry.id in known:
            await erase(connection, workspace, entry.id, secret=secret, now=now)
    there = [e for e in entries if not e.deleted and _says_more(e, known.get(e.id))]
    if there:
        await _let_in(connection, workspace, there, known, secret=secret, now=now)
    await statuses.follow(connection, workspace, entries, now)


async def _let_in(
    connection: AsyncConnection,
    workspace: Workspace,
    there: Sequence[MemberEntry],
    known: Mapping[str, Profile],
    *,
    secret: bytes,
    now: datetime,
) -> None:
    await join(connection, workspace, members=there)
    for entry in there:
        if entry.id in known:
            await _follow(connection, workspace, entry)
    new = [entry for entry in there if entry.id not in known]
    await _remember_stops(connection, workspace, new, secret=secret, now=now)


def _says_more(entry: MemberEntry, known: Profile | None) -> bool:
    """Most of what changes about people, such as their picture, is nothing to us."""
    if known is None or (entry.bot, entry.guest) != (known.bot, known.guest) or known.deleted:
        return True
    told = (
        (entry.name, known.name),
        (entry.handle, known.handle),
        (entry.email, known.email),
        (entry.zone, known.zone),
        (entry.locale, known.locale),
    )
    return any(new not in (None, "", "UTC", "en", old) for new, old in told)


async def _follow(connection: AsyncConnection, workspace: Workspace, entry: MemberEntry) -> None:
    """What may change about somebody who is known; nothing told leaves what was."""
    member = await members.one(connection, workspace.id, entry.id)
    if member is None:
        return
    await merging.rename(connection, workspace.id, entry.id, entry.name, entry.handle)
    told: dict[str, Any] = {}
    if entry.zone not in ("UTC", member.person.zone):
        told["zone"] = entry.zone
    if entry.locale not in ("en", member.person.locale):
        told["locale"] = entry.locale
    if told:
        await persons.change(connection, workspace.organisation, member.person.id, **told)
    if entry.email and not entry.guest:
        await _same_person(connection, workspace, member, entry.email)


async def _same_person(
    connection: AsyncConnection, workspace: Workspace, member: Member, email: str
) -> None:
    """The platform has verified the address: whoever has it, too, is the same person."""
    organisation = workspace.organisation
    other = await merging.with_email(connection, organisation, email, but=member.person.id)
    if other is None:
        await persons.change(connection, organisation, member.person.id, email=email)
        return
    accounts = await merging.accounts(connection, organisation, other)
    first = await members.one(connection, *accounts[0]) if accounts else None
    if first is None:
        return
    values: Mapping[str, Any] = dict(joined(first.person, member.person))
    await persons.change(connection, organisation, other, **values)
    held = first.person.roles | member.person.roles
    await persons.set_roles(connection, organisation, other, held)
    await merging.move(connection, organisation, source=member.person.id, to=other)
    await persons.look_again_now(connection, organisation, other)


async def _remember_stops(
    connection: AsyncConnection,
    workspace: Workspace,
    new: Sequence[MemberEntry],
    *,
    secret: bytes,
    now: datetime,
) -> None:
    keys = {
        key: entry.id
        for entry in new
        for key in stop_keys(secret, workspace, entry.id, entry.email)
    }
    for key in await stops.take(connection, list(keys)):
        person = await members.person_of(connection, workspace.id, keys[key])
        await persons.change(connection, workspace.organisation, person, stopped_at=now)
