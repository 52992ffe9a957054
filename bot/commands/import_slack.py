"""``chimein import slack-export``: brings in a Slack export, in one transaction."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.imports.slack_export.export import SlackExport, opened
from bot.imported import Tally, progress, rarely_collected, settle_in, tell
from bot.main import Program
from nudges.activity import Activity
from nudges.engine.join import join
from nudges.engine.record import record
from nudges.store import roster
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.talk.wording import wording
from nudges.workspace import CONSOLE, Workspace

BATCH = 20_000
"""Acts recorded at once: enough to sum many up, and little memory."""


async def run(program: Program, path: Path, workspace: str | None) -> None:
    """Import all of the export or, where anything is wrong, nothing; twice changes nothing.

    It fills the workspace ``workspace``, or the one with Slack's id in the export. Refusals: those
    of the export (adapters.imports.slack_export), and of bot.imported.settle_in.
    """
    now = program.clock.now()
    with rarely_collected(), opened(path, now=now) as export, progress(len(export.days)) as told:
        id_ = workspace or export.team
        new = Workspace(
            id=id_, organisation=id_, platform=CONSOLE, name=export.name, created_at=now
        )
        async with program.database.write() as connection:
            target = await settle_in(connection, new, workspace)
            brought = _Brought(connection=connection, workspace=target, secret=program.secret)
            await brought.take(export, told)
    people = [entry for entry in brought.members.values() if not entry.bot]
    tell(path, target, brought.tally, members=len(people), notes=_notes(export))


@dataclass(slots=True)
class _Brought:
    """What was brought in so far: grows with people, not with acts."""

    connection: AsyncConnection
    workspace: Workspace
    secret: bytes
    tally: Tally = field(default_factory=Tally)
    members: dict[str, MemberEntry] = field(default_factory=dict)

    async def take(self, export: SlackExport, told: Callable[[int], None]) -> None:
        known = await roster.persons_of(self.connection, self.workspace.id)
        await self._let_in(
            {entry.id: entry for entry in export.members},
            channels=export.channels,
            inside=export.inside,
        )
        acts = _acts(export, told)
        while batch := list(islice(acts, BATCH)):
            self.tally.saw(act.at for act in batch)
            await self._let_in(_new(export.reader.strangers, self.members.keys() | known.keys()))
            self.tally.add(
                await record(self.connection, self.workspace.id, batch, secret=self.secret)
            )
        joined = export.reader.joined_at
        await self._let_in(
            {
                id_: replace(self.members[id_], joined_at=at)
                for id_, at in joined.items()
                if id_ in self.members
            }
        )

    async def _let_in(
        self,
        people: Mapping[str, MemberEntry],
        channels: Iterable[ChannelEntry] = (),
        inside: Iterable[tuple[str, str]] = (),
    ) -> None:
        self.members.update(people)
        await join(
            self.connection,
            self.workspace,
            members=people.values(),
            channels=channels,
            inside=inside,
        )


def _new(entries: Mapping[str, MemberEntry], known: Set[str]) -> dict[str, MemberEntry]:
    """Without those of whom the roster knows more than messages tell."""
    return {id_: entry for id_, entry in entries.items() if id_ not in known}


def _acts(export: SlackExport, told: Callable[[int], None]) -> Iterator[Activity]:
    for day in export.days:
        yield from export.acts(day)
        told(1)


def _notes(export: SlackExport) -> list[str]:
    """What was left out, and why: one line for each reason, the commonest first."""
    return [
        wording()(f"import-left-out-{reason}", count=count)
        for reason, count in export.reader.left_out.most_common()
        if count
    ]
