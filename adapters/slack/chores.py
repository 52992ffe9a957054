"""What is fetched from Slack and kept in order there, a bounded turn at a time."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from adapters.slack.api import Api
from adapters.slack.history import History
from adapters.slack.reading import Closed, NotYet, Reading, Sleep, Visit
from adapters.slack.rooms import Rooms
from adapters.slack.roster import Roster
from adapters.slack.strangers import Strangers
from nudges.engine.backfill import Book, Overtaken
from nudges.ports import Clock
from nudges.store import syncs
from nudges.store.database import Database
from nudges.workspace import Workspace

log = structlog.get_logger()

SECONDS = 20.0
"""How long one turn in one workspace takes at most, give or take one answer of Slack's."""

Greet = Callable[[Workspace, str], Awaitable[None]]
"""Tells the first admin of a workspace what there is to do."""


@dataclass(slots=True)
class _Place:
    """One workspace, with what is under way there."""

    rooms: Rooms
    roster: Roster | None = None


class SlackChores:
    """Those of all workspaces, in one process; several may work side by side."""

    def __init__(
        self,
        api: Api,
        database: Database,
        secret: bytes,
        clock: Clock,
        sleep: Sleep,
        *,
        greet: Greet | None = None,
    ) -> None:
        self._database = database
        self._secret = secret
        self._clock = clock
        self._greet = greet
        self._reading = Reading(api, clock, sleep)
        self._strangers = Strangers(self._reading)
        self._places: dict[str, _Place] = {}

    async def round(self, workspace: Workspace) -> Counter[str]:
        """One turn: who is there, where the bot is, and what is to be read of history.

        How many people's roster was looked up, channels entered or left, and channels read.
        """
        visit = self._reading.visit(workspace.id, SECONDS)
        place = self._place(workspace)
        done: Counter[str] = Counter()
        try:
            for chore in (self._roster, self._rooms, self._history):
                try:
                    done += await chore(visit, workspace, place)
                except NotYet:
                    continue  # another method may still be called
        except Closed:
            log.warning("slack does not let us in", workspace=workspace.id)
        return done

    def _place(self, workspace: Workspace) -> _Place:
        if workspace.id not in self._places:
            rooms = Rooms(database=self._database, workspace=workspace, clock=self._clock)
            self._places[workspace.id] = _Place(rooms)
        return self._places[workspace.id]

    async def _roster(self, visit: Visit, workspace: Workspace, place: _Place) -> Counter[str]:
        if place.roster is None:
            if not await self._is_due(workspace):
                return Counter()
            place.roster = Roster(
                database=self._database,
                workspace=workspace,
                secret=self._secret,
                clock=self._clock,
            )
        roster = place.roster
        await roster.go_on(visit)
        place.roster = None
        async with self._database.write() as connection:
            await syncs.save(
                connection, workspace.id, done_at=self._clock.now(), failure=roster.failure
            )
        await place.rooms.look_into_all()
        if roster.first and self._greet is not None:
            await self._greet(workspace, roster.first[0])
        return Counter(rosters=1)

    async def _is_due(self, workspace: Workspace) -> bool:
        async with self._database.read() as connection:
            sync = await syncs.of(connection, workspace.id)
        return sync.is_due(self._clock.now())

    async def _rooms(self, visit: Visit, _workspace: Workspace, place: _Place) -> Counter[str]:
        await place.rooms.name(visit)
        changed = await place.rooms.attend(visit)
        await place.rooms.look(visit)
        return Counter(channels=changed) if changed else Counter()

    async def _history(self, visit: Visit, workspace: Workspace, _place: _Place) -> Counter[str]:
        book = Book(database=self._database, workspace=workspace, secret=self._secret)
        done: Counter[str] = Counter()
        done["gaps"] = await book.tend(self._clock.now())
        while not visit.over and (row := await book.next()) is not None:
            try:
                await History(visit, book, self._strangers, self._clock, row).fill()
            except Overtaken:
                break
            done["histories"] += 1
        if done["histories"]:
            done["gaps"] += await book.tend(self._clock.now())
        return done
