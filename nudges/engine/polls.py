"""Polls answered in private: made, answered in one tap, and told to a channel without names.

A poll is over once enough have answered, or on its last day; its result is posted once, and of
one that too few answered nobody sees any count.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Kind
from nudges.engine import notices
from nudges.engine.programme import Admin, note
from nudges.engine.taken import taken
from nudges.errors import Refusal
from nudges.people import Member
from nudges.poll import Poll
from nudges.rules.visibility import takes_posts
from nudges.store import letters, members, polls, questions
from nudges.store.database import Database
from nudges.workspace import Workspace

LONGEST = 300
LONGEST_OPTION = 60
FEWEST_OPTIONS, MOST_OPTIONS = 2, 5
FEWEST = 5
"""As many have to answer at least before anybody sees a count."""
MOST_OPEN = 10
LONGEST_OPEN = timedelta(days=31)


class Voted(StrEnum):
    COUNTED = "counted"
    ALREADY = "already"
    OVER = "over"


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A poll as somebody wants it."""

    channel: str
    question: str = field(repr=False)
    options: tuple[str, ...] = field(repr=False)
    enough: int
    ends_at: datetime


Words = Callable[[Poll], Sequence[str]]
"""What is posted of a poll that is over, line by line."""


async def make(database: Database, admin: Admin, maker: str, draft: Draft) -> Poll:
    """Open a poll. Refusals: poll-not-here, poll-many, poll-nowhere, poll-question, poll-options,

    poll-enough, poll-day.
    """
    workspace = admin.workspace
    if not takes_posts(workspace.platform):
        raise Refusal("poll-not-here")
    _check(draft, admin.now)
    poll = Poll(
        id=uuid4().hex,
        channel=draft.channel,
        maker=maker,
        enough=draft.enough,
        ends_at=draft.ends_at,
        question=draft.question,
        options=draft.options,
        counts=(0,) * len(draft.options),
        key=secrets.token_hex(32),
    )
    async with database.write() as connection:
        if draft.channel not in await notices.places(connection, workspace):
            raise Refusal("poll-nowhere")
        if await polls.count(connection, workspace.id) >= MOST_OPEN:
            raise Refusal("poll-many", most=MOST_OPEN)
        people = await questions.people_in(connection, workspace.id, draft.channel)
        if not FEWEST <= draft.enough <= people:
            raise Refusal("poll-enough", fewest=FEWEST, people=people)
        await polls.add(connection, workspace.id, poll)
        await note(connection, admin, "poll", "made")
    return poll


async def end(database: Database, admin: Admin, id_: str) -> None:
    """Take a poll out before its time; nobody sees a count of it. Refusal: poll-gone."""
    async with database.write() as connection:
        if not await polls.remove(connection, admin.workspace.id, id_):
            raise Refusal("poll-gone")
        await note(connection, admin, "poll", "ended")


async def vote(
    database: Database, workspace: Workspace, member: Member, id_: str, option: int, now: datetime
) -> Voted:
    """Count one's answer, once; somebody who is not in its channel has none."""
    async with database.write() as connection:
        poll = await polls.alone(connection, workspace.id, id_)
        if poll is None or poll.over(now) or not 0 <= option < len(poll.options):
            return Voted.OVER
        mine = await polls.unanswered(connection, workspace.id, member.id, now)
        if id_ not in {each.id for each in mine}:
            return Voted.ALREADY
        if not await polls.vote(connection, workspace.id, poll, member.person.id, option):
            return Voted.ALREADY
        await taken(connection, workspace, member.id, {"answer_poll"}, now)
    return Voted.COUNTED


async def look(database: Database, workspace: Workspace, now: datetime, words: Words) -> int:
    """Bring those to their end that are over; how many."""
    async with database.read() as connection:
        over = [poll for poll in await polls.every(connection, workspace.id) if poll.over(now)]
    return sum([await _finish(database, workspace, poll.id, now, words) for poll in over])


async def _finish(
    database: Database, workspace: Workspace, id_: str, now: datetime, words: Words
) -> bool:
    """In one transaction, so that it is told once whatever breaks."""
    async with database.write() as connection:
        poll = await polls.alone(connection, workspace.id, id_)
        if poll is None:
            return False
        if poll.is_enough:
            lines = words(poll)
            await notices.add(connection, workspace, poll.channel, lines, now=now, id_=poll.id)
        else:
            await _tell_maker(connection, workspace, poll, now)
        return await polls.remove(connection, workspace.id, poll.id)


async def _tell_maker(
    connection: AsyncConnection, workspace: Workspace, poll: Poll, now: datetime
) -> None:
    if await members.one(connection, workspace.id, poll.maker) is None:
        return
    await letters.add(
        connection,
        workspace.id,
        poll.maker,
        Kind.POLL,
        due_at=now,
        subject=poll.channel,
        once=poll.id,
    )


def _check(draft: Draft, now: datetime) -> None:
    if not 0 < len(draft.question) <= LONGEST:
        raise Refusal("poll-question", most=LONGEST)
    fits = all(0 < len(option) <= LONGEST_OPTION for option in draft.options)
    distinct = len({option.casefold() for option in draft.options}) == len(draft.options)
    if not (FEWEST_OPTIONS <= len(draft.options) <= MOST_OPTIONS and fits and distinct):
        raise Refusal(
            "poll-options", fewest=FEWEST_OPTIONS, most=MOST_OPTIONS, longest=LONGEST_OPTION
        )
    if not now < draft.ends_at <= now + LONGEST_OPEN:
        raise Refusal("poll-day", days=LONGEST_OPEN.days)
