"""What champions on duty say: I take this channel, I'm on it, pass it on, off duty."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.champion import Standing
from nudges.engine.office import office_of
from nudges.errors import Refusal
from nudges.people import Member
from nudges.rules.office_hours import halfway
from nudges.rules.promises import Asked, State, Watch
from nudges.store import asks, candidates, champions, channels, members, merging, nets, watches
from nudges.store.database import Database
from nudges.store.nets import Net
from nudges.store.watches import Post
from nudges.workspace import Workspace

WAITING = (Asked.ASKED, Asked.ON_IT)


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """A post for which an answer is promised, as it stands.

    ``post``: None where it is gone. ``channel``: its name; ``turns``: whose turn it is.
    """

    watch: Watch
    post: Post | None
    channel: str
    turns: frozenset[str]

    @property
    def waits(self) -> bool:
        """Whether an answer is still awaited, and in time."""
        open_ = self.watch.state is State.OPEN
        return open_ and self.post is not None and not self.post.answered


async def known(database: Database, workspace: Workspace, subject: str) -> Known | None:
    """What a letter or a button is about; None: nothing that we know (any more)."""
    channel, _, thread = subject.partition(" ")
    async with database.read() as connection:
        watch = await watches.one(connection, workspace.id, channel, thread)
        place = await channels.one(connection, workspace.id, channel)
        if watch is None or place is None:
            return None
        asked = await asks.of_post(connection, workspace.id, watch)
        return Known(
            watch=watch,
            post=await watches.post(connection, workspace.id, channel, thread),
            channel=place.name,
            turns=frozenset(member for member, state in asked.items() if state in WAITING),
        )


async def on_duty(connection: AsyncConnection, workspace: Workspace) -> dict[str, dict[str, str]]:
    """Channel -> id and name of each member on duty there: they agreed to be named."""
    guards = await nets.on_duty(connection, workspace.id)
    known = {id_: await members.one(connection, workspace.id, id_) for id_ in _all(guards)}
    named = {one.id: one.person.name or one.name for one in known.values() if one}
    return {channel: {id_: named[id_] for id_ in ids} for channel, ids in guards.items()}


def _all(guards: Mapping[str, Sequence[str]]) -> set[str]:
    return {id_ for ids in guards.values() for id_ in ids}


async def open_to(
    connection: AsyncConnection, workspace: Workspace, member: Member
) -> dict[str, Net]:
    """The nets in whose channels this member is."""
    inside = await candidates.memberships(connection, workspace.id, member=member.id)
    known = await channels.every(connection, workspace.id)
    return {
        channel: net
        for channel, net in (await nets.every(connection, workspace.id)).items()
        if channel in inside.get(member.id, ()) and known[channel].offered
    }


async def go_on(
    database: Database, workspace: Workspace, member: Member, channel: str, now: datetime
) -> None:
    """Go on duty for a channel with a net. Refusals: duty-no-champion, duty-no-net."""
    async with database.write() as connection:
        known = await champions.one(connection, workspace.organisation, member.person.id)
        if known is None or known.standing is not Standing.YES:
            raise Refusal("duty-no-champion")
        if channel not in await open_to(connection, workspace, member):
            raise Refusal("duty-no-net")
        await nets.take(connection, workspace.id, channel, member.id, now)


async def go_off(
    database: Database, workspace: Workspace, member: Member, channel: str, now: datetime
) -> None:
    """Be on duty for a channel no more; what they had there is passed on."""
    async with database.write() as connection:
        await nets.leave(connection, workspace.id, member.id, channel)
        await _pass_all_on(connection, workspace.id, member.id, now, channel)


async def give_up(
    connection: AsyncConnection, organisation: str, person: str, now: datetime, *, leave: bool
) -> None:
    """Pass on all that a person has, everywhere; with ``leave`` their duties end as well."""
    for workspace, member in await merging.accounts(connection, organisation, person):
        if leave:
            await nets.leave(connection, workspace, member)
        await _pass_all_on(connection, workspace, member, now)


async def on_it(
    database: Database, workspace: Workspace, member: Member, watch: Watch, now: datetime
) -> bool:
    """A champion sees to a post: nobody else is asked before half of what remains has passed.

    False: it is not their turn any more.
    """
    async with database.write() as connection:
        later = halfway(await office_of(connection, workspace), now, watch.due_at)
        return await _say(
            connection, workspace.id, member.id, watch, Asked.ON_IT, now, next_at=later
        )


async def pass_on(
    database: Database, workspace: Workspace, member: Member, watch: Watch, now: datetime
) -> bool:
    """A champion gives a post to the next one, at once. False: it is not their turn any more."""
    async with database.write() as connection:
        return await _pass_on(connection, workspace.id, member.id, watch, now)


async def _pass_all_on(
    connection: AsyncConnection,
    workspace: str,
    member: str,
    now: datetime,
    channel: str | None = None,
) -> None:
    for place, thread in await asks.waiting(connection, workspace, member, channel):
        watch = await watches.one(connection, workspace, place, thread)
        if watch is not None:
            await _pass_on(connection, workspace, member, watch, now)


async def _pass_on(
    connection: AsyncConnection, workspace: str, member: str, watch: Watch, now: datetime
) -> bool:
    turns = max(0, watch.turns - 1)
    return await _say(
        connection, workspace, member, watch, Asked.PASSED, now, next_at=now, turns=turns
    )


async def _say(
    connection: AsyncConnection,
    workspace: str,
    member: str,
    watch: Watch,
    said: Asked,
    now: datetime,
    **values: datetime | int,
) -> bool:
    asked = await asks.of_post(connection, workspace, watch)
    theirs = asked.get(member) in WAITING
    if not theirs or not await watches.move(connection, workspace, watch, **values):
        return False
    return await asks.say(connection, workspace, watch, member, said, now)
