"""Open polls. Once one is over nothing of it is kept: neither its counts nor who answered."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.poll import Poll
from nudges.store.tables import channel_members, members, poll_votes, polls, workspaces
from nudges.store.vaults import vault_of
from nudges.vault import Vault, VaultLocked
from nudges.workspace import Workspace


async def add(connection: AsyncConnection, workspace: str, poll: Poll) -> None:
    """Keep a new one."""
    row = insert(polls).values(
        workspace_id=workspace,
        id=poll.id,
        channel_id=poll.channel,
        maker=poll.maker,
        enough=poll.enough,
        ends_at=poll.ends_at,
        body=vault_of(connection).seal(poll.body()),
    )
    await connection.execute(row)


async def every(connection: AsyncConnection, workspace: str) -> list[Poll]:
    """All that can be opened, those that end first in front."""
    query = select(polls).where(polls.c.workspace_id == workspace)
    rows = await connection.execute(query.order_by(polls.c.ends_at, polls.c.id))
    return _opened(list(rows), vault_of(connection))


async def alone(connection: AsyncConnection, workspace: str, id_: str) -> Poll | None:
    """One, which nobody else changes before this transaction ends; None: it is over."""
    query = select(polls).where(_this(workspace, id_)).with_for_update()
    found = _opened(list(await connection.execute(query)), vault_of(connection))
    return found[0] if found else None


async def count(connection: AsyncConnection, workspace: str) -> int:
    """How many there are."""
    query = select(func.count()).select_from(polls).where(polls.c.workspace_id == workspace)
    return int((await connection.execute(query)).scalar_one())


async def vote(
    connection: AsyncConnection, workspace: str, poll: Poll, person: str, option: int
) -> bool:
    """Count an answer to what ``alone`` has found; False: this person has answered before."""
    row = {"workspace_id": workspace, "poll_id": poll.id, "voter": poll.voter(person)}
    new = insert(poll_votes).on_conflict_do_nothing().values(row).returning(poll_votes.c.voter)
    if (await connection.execute(new)).first() is None:
        return False
    body = vault_of(connection).seal(poll.chosen(option).body())
    query = update(polls).where(_this(workspace, poll.id)).values(body=body)
    await connection.execute(query)
    return True


async def remove(connection: AsyncConnection, workspace: str, id_: str) -> bool:
    """Keep nothing of it; False: there is none."""
    theirs = and_(poll_votes.c.workspace_id == workspace, poll_votes.c.poll_id == id_)
    await connection.execute(delete(poll_votes).where(theirs))
    return (await connection.execute(delete(polls).where(_this(workspace, id_)))).rowcount > 0


async def unanswered(
    connection: AsyncConnection, workspace: str, member: str, now: datetime
) -> list[Poll]:
    """Those of a member's channels that they can still answer, the one that ends first in front."""
    found = await _answerable(connection, workspace, now, member)
    return found.get(member, [])


async def with_poll(connection: AsyncConnection, workspace: Workspace, now: datetime) -> set[str]:
    """The members who have a poll in one of their channels to answer."""
    return set(await _answerable(connection, workspace.id, now))


async def answered(connection: AsyncConnection, organisation: str, person: str) -> int:
    """How many open polls somebody has answered."""
    known = await _of_organisation(connection, organisation)
    found = [
        (
            await connection.execute(
                select(poll_votes.c.voter).where(_voted(workspace, poll, person))
            )
        ).first()
        for workspace, poll in known
    ]
    return sum(row is not None for row in found)


async def let_go(connection: AsyncConnection, workspace: str, maker: str) -> None:
    """Nothing tells any more who made them."""
    theirs = and_(polls.c.workspace_id == workspace, polls.c.maker == maker)
    await connection.execute(update(polls).where(theirs).values(maker=""))


async def forget(connection: AsyncConnection, organisation: str, person: str) -> None:
    """Nothing tells any more that this person has answered."""
    for workspace, poll in await _of_organisation(connection, organisation):
        await connection.execute(delete(poll_votes).where(_voted(workspace, poll, person)))


async def move(connection: AsyncConnection, organisation: str, *, source: str, to: str) -> None:
    """Two persons are one, who has answered what either has."""
    for workspace, poll in await _of_organisation(connection, organisation):
        query = delete(poll_votes).where(_voted(workspace, poll, source))
        if (await connection.execute(query)).rowcount > 0:
            row = {"workspace_id": workspace, "poll_id": poll.id, "voter": poll.voter(to)}
            await connection.execute(insert(poll_votes).on_conflict_do_nothing().values(row))


async def _answerable(
    connection: AsyncConnection, workspace: str, now: datetime, member: str | None = None
) -> dict[str, list[Poll]]:
    """Member id -> polls."""
    open_ = [poll for poll in await every(connection, workspace) if not poll.over(now)]
    if not open_:
        return {}
    voted = await _voters(connection, workspace)
    inside = await _inside(connection, workspace, {poll.channel for poll in open_}, member)
    found: dict[str, list[Poll]] = defaultdict(list)
    for poll in open_:
        for id_, person in inside[poll.channel]:
            if (poll.id, poll.voter(person)) not in voted:
                found[id_].append(poll)
    return found


async def _voters(connection: AsyncConnection, workspace: str) -> set[tuple[str, str]]:
    query = select(poll_votes.c.poll_id, poll_votes.c.voter).where(
        poll_votes.c.workspace_id == workspace
    )
    return {(row.poll_id, row.voter) for row in await connection.execute(query)}


async def _inside(
    connection: AsyncConnection, workspace: str, channels: set[str], member: str | None
) -> dict[str, list[tuple[str, str]]]:
    """Channel id -> (member, person) of everybody in it."""
    c, m = channel_members.c, members.c
    theirs = and_(m.workspace_id == c.workspace_id, m.id == c.member_id)
    query = (
        select(c.channel_id, m.id, m.person_id)
        .select_from(channel_members.join(members, theirs))
        .where(c.workspace_id == workspace, c.channel_id.in_(sorted(channels)))
        .where(m.deleted.is_(False), m.bot.is_(False))
    )
    if member is not None:
        query = query.where(m.id == member)
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in await connection.execute(query):
        found[row.channel_id].append((row.id, row.person_id))
    return found


async def _of_organisation(
    connection: AsyncConnection, organisation: str
) -> Sequence[tuple[str, Poll]]:
    query = select(workspaces.c.id).where(workspaces.c.organisation_id == organisation)
    here = list((await connection.execute(query)).scalars())
    return [(workspace, poll) for workspace in here for poll in await every(connection, workspace)]


def _voted(workspace: str, poll: Poll, person: str) -> ColumnElement[bool]:
    return and_(
        poll_votes.c.workspace_id == workspace,
        poll_votes.c.poll_id == poll.id,
        poll_votes.c.voter == poll.voter(person),
    )


def _this(workspace: str, id_: str) -> ColumnElement[bool]:
    return and_(polls.c.workspace_id == workspace, polls.c.id == id_)


def _opened(rows: Sequence[Row[Any]], vault: Vault) -> list[Poll]:
    found = []
    for row in rows:
        try:
            question, options, counts, key = json.loads(vault.open(row.body))
        except VaultLocked:
            continue
        found.append(
            Poll(
                id=row.id,
                channel=row.channel_id,
                maker=row.maker,
                enough=row.enough,
                ends_at=row.ends_at,
                question=question,
                options=tuple(options),
                counts=tuple(counts),
                key=key,
            )
        )
    return found
