"""``chimein import activity``: brings in activity without texts, one act a line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.imports import activity_file
from adapters.imports.activity_file import ActivityLine
from bot.imported import Tally, progress, settle_in, tell
from bot.main import Program
from nudges.activity import Activity, Rung
from nudges.engine.join import join
from nudges.engine.record import record
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.workspace import CONSOLE, Workspace

BATCH = 5000
_RUNGS = {"message": Rung.POST, "reply": Rung.REPLY, "reaction": Rung.REACT}


async def run(program: Program, path: Path, workspace: str | None) -> None:
    """Import all of the file or, where anything is wrong, nothing; twice changes nothing.

    It fills the workspace ``workspace``, or one named after the file. Refusals: those of the file,
    and of bot.imported.settle_in.
    """
    name = workspace or path.name.split(".", 1)[0] or path.name
    new = Workspace(
        id=name, organisation=name, platform=CONSOLE, name=name, created_at=program.clock.now()
    )
    with progress() as told:
        async with program.database.write() as connection:
            target = await settle_in(connection, new, workspace)
            brought = _Brought(connection=connection, workspace=target, secret=program.secret)
            for batch in _batches(activity_file.read(path)):
                await brought.add(batch)
                told(len(batch))
    tell(path, target, brought.tally, members=len(brought.members))


@dataclass(slots=True)
class _Brought:
    """What was brought in so far: grows with people and channels, not with acts."""

    connection: AsyncConnection
    workspace: Workspace
    secret: bytes
    tally: Tally = field(default_factory=Tally)
    members: set[str] = field(default_factory=set)
    inside: set[tuple[str, str]] = field(default_factory=set)

    async def add(self, batch: list[ActivityLine]) -> None:
        await self._let_in(batch)
        acts = [_act(line) for line in batch if line.kind != "join"]
        self.tally.add(await record(self.connection, self.workspace.id, acts, secret=self.secret))
        self.tally.saw(act.at for act in acts)

    async def _let_in(self, batch: list[ActivityLine]) -> None:
        """Whoever does something in a channel is in it; who joins first and then acts is new."""
        people: dict[str, MemberEntry] = {}
        places: set[tuple[str, str]] = set()
        for line in batch:
            if line.user not in self.members and line.user not in people:
                joined_at = _moment(line.ts) if line.kind == "join" else None
                people[line.user] = MemberEntry(
                    id=line.user, name=line.user, handle=line.user, joined_at=joined_at
                )
            places.add((line.channel, line.user))
        places -= self.inside
        rooms = {channel for channel, _ in places}
        if people or places:
            channels = [ChannelEntry(id=room, name=room) for room in sorted(rooms)]
            await join(
                self.connection,
                self.workspace,
                members=people.values(),
                channels=channels,
                inside=places,
            )
        self.members.update(people)
        self.inside |= places


def _batches(lines: Iterable[ActivityLine]) -> Iterator[list[ActivityLine]]:
    lines = iter(lines)
    while batch := list(islice(lines, BATCH)):
        yield batch


def _act(line: ActivityLine) -> Activity:
    return Activity(
        channel=line.channel,
        message=_id(line.ts),
        member=line.user,
        rung=_RUNGS[line.kind],
        at=_moment(line.ts),
        thread=None if line.thread is None else _thread(line.thread),
    )


def _moment(ts: float) -> datetime:
    return datetime.fromtimestamp(ts, UTC)


def _id(ts: float) -> str:
    """As Slack writes the id of a message."""
    return f"{ts:.6f}"


def _thread(text: str) -> str:
    """The same time may be written with more or fewer digits."""
    try:
        return _id(float(text))
    except ValueError:
        return text
