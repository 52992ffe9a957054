"""One round of each of the worker's jobs, over all workspaces that can be served."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar
from uuid import uuid4

import structlog

from adapters.console.platform import ConsolePlatform
from bot.main import Program
from bot.moments import now_in
from nudges.engine import briefs, champions, ideas, matters, net, notices, policy, polls, term
from nudges.engine.asking import Asking
from nudges.engine.credit import credit
from nudges.engine.decide import decide
from nudges.engine.deliver import deliver
from nudges.engine.due import run_due
from nudges.engine.purge import purge
from nudges.engine.reseal import reseal
from nudges.lease import Lease
from nudges.ports import Board, Platform
from nudges.store import channels, members, questions, wordings, workspaces
from nudges.talk.asking import QuestionWords
from nudges.talk.desk import Desk
from nudges.talk.introduction import host_of
from nudges.talk.letters import compose
from nudges.talk.polling import result
from nudges.talk.wording import wording
from nudges.workspace import Workspace

AT_ONCE = 16
"""Workspaces of which each waits for its platform, and none for another."""

log = structlog.get_logger()
Item = TypeVar("Item")


class Outside(Protocol):
    """What serves the workspaces of one platform."""

    def platform(self, workspace: Workspace) -> Platform:
        """How messages get there."""
        ...

    def board(self, workspace: Workspace) -> Board | None:
        """How to post in its channels; None: that can't be done."""
        ...

    async def chores(self, workspace: Workspace) -> Mapping[str, int]:
        """One bounded turn of what has to be fetched and kept in order; what came of it."""
        ...


@dataclass(kw_only=True, slots=True)
class Rounds:
    """What one worker does. ``stopping`` is asked before every batch.

    ``outside`` has, by its name, each platform that is set up; the console needs none. Rounds may
    overlap: what a workspace still takes long for is left alone by the next one.

    Every round gives what it did, as counts by name. What fails in one workspace does not stop the
    others; all failures are raised together at the end.
    """

    program: Program
    at: str | None = None
    outside: Mapping[str, Outside] = field(default_factory=dict)
    stopping: Callable[[], bool] = lambda: False
    worker: str = field(default_factory=lambda: uuid4().hex[:8])
    platforms: dict[str, Platform] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    busy: set[tuple[str, str]] = field(default_factory=set)

    async def due(self) -> dict[str, int]:
        """Decide what is due, organisation by organisation."""
        groups: dict[str, list[Workspace]] = defaultdict(list)
        for workspace in await self.served():
            groups[workspace.organisation].append(workspace)
        return await self._each(self._due, list(groups.values()))

    async def deliver(self) -> dict[str, int]:
        """Send what is due, until nothing is."""
        return await self._side_by_side(self._deliver)

    async def credit(self) -> dict[str, int]:
        """Mark what acts have answered."""
        return await self._each(self._credit, await self.served())

    async def chores(self) -> dict[str, int]:
        """Keep in order what each platform tells of its workspaces."""
        return await self._side_by_side(self._chores)

    async def questions(self) -> dict[str, int]:
        """Pass on questions without a name, and tell their askers of answers."""
        return await self._side_by_side(self._questions)

    async def net(self) -> dict[str, int]:
        """See to the posts for which champions promised an answer."""
        return await self._side_by_side(self._net)

    async def champions(self) -> dict[str, int]:
        """Invite champions, and tell them what their help did."""
        return await self._each(self._champions, await self.served())

    async def inbox(self) -> dict[str, int]:
        """Look after the owner's inbox, and ask in time whether the programme goes on."""
        return await self._each(self._inbox, await self.served())

    async def notices(self) -> dict[str, int]:
        """Post what is meant for channels."""
        return await self._side_by_side(self._notices)

    async def purge(self) -> dict[str, int]:
        """Remove what nobody needs any more: old workspaces, answered ideas, old questions."""
        gone = await purge(
            self.program.database, secret=self.program.secret, now=self.program.clock.now()
        )
        sealed = await reseal(self.program.database)
        tidied = await self._each(self._tidy, await self.served())
        counts = {"purged": gone, "sealed": sealed}
        return {name: count for name, count in counts.items() if count} | tidied

    async def served(self) -> list[Workspace]:
        """The workspaces that can be served; those whose platform is not set up are told of once.

        Where the bot was uninstalled nothing is done any more.
        """
        async with self.program.database.read() as connection:
            every = await workspaces.every(connection)
        installed = [workspace for workspace in every if workspace.uninstalled_at is None]
        for workspace in installed:
            if not self._known(workspace) and workspace.id not in self.left_out:
                self.left_out.add(workspace.id)
                log.warning("no adapter", workspace=workspace.id, platform=workspace.platform)
        return [workspace for workspace in installed if self._known(workspace)]

    def _known(self, workspace: Workspace) -> bool:
        return not workspace.live or workspace.platform in self.outside

    async def now(self, workspace: Workspace) -> datetime:
        """What time it is in a workspace."""
        async with self.program.database.read() as connection:
            return await now_in(connection, workspace, self.program.clock, self.at)

    async def _side_by_side(
        self, job: Callable[[Workspace], Awaitable[dict[str, int]]]
    ) -> dict[str, int]:
        async def alone(workspace: Workspace) -> dict[str, int]:
            mine = (job.__name__, workspace.id)
            if mine in self.busy:
                return {}
            self.busy.add(mine)
            try:
                return await job(workspace)
            finally:
                self.busy.discard(mine)

        return await self._each(alone, await self.served(), at_once=AT_ONCE)

    async def _each(
        self,
        job: Callable[[Item], Awaitable[dict[str, int]]],
        items: Sequence[Item],
        *,
        at_once: int = 1,
    ) -> dict[str, int]:
        total: Counter[str] = Counter()
        failures: list[Exception] = []
        free = asyncio.Semaphore(at_once)

        async def one(item: Item) -> None:
            async with free:
                if self.stopping():
                    return
                try:
                    total.update(await job(item))
                except Exception as failure:  # one workspace's trouble must not stop the others
                    failures.append(failure)

        async with asyncio.TaskGroup() as tasks:
            for item in items:
                tasks.create_task(one(item))
        if failures:
            raise ExceptionGroup("a round failed", failures)
        return {name: count for name, count in total.items() if count}

    async def _due(self, group: Sequence[Workspace]) -> dict[str, int]:
        done = await run_due(
            self.program.database,
            workspaces=group,
            now=max([await self.now(workspace) for workspace in group]),
            worker=self.worker,
            secret=self.program.secret,
            decide=decide,
            lease=self._lease(),
        )
        return asdict(done)

    async def _deliver(self, workspace: Workspace) -> dict[str, int]:
        database = self.program.database
        host = await host_of(database, workspace)
        async with database.read() as connection:
            voice = await wordings.voice(connection, workspace.organisation)
        vault = self.program.vault
        desk = Desk(database=database, workspace=workspace, host=host, vault=vault, voice=voice)
        platform = self._platform(workspace)
        total: Counter[str] = Counter()
        while not self.stopping():
            done = await deliver(
                database,
                workspace=workspace,
                platform=platform,
                compose=partial(compose, desk=desk),
                now=await self.now(workspace),
                worker=self.worker,
                lease=self._lease(),
                stopping=self.stopping,
            )
            if not done.fates:
                break
            total.update({fate.value: count for fate, count in done.fates.items()})
        return total

    def _platform(self, workspace: Workspace) -> Platform:
        if workspace.id not in self.platforms:
            outside = self.outside.get(workspace.platform)
            found = ConsolePlatform() if outside is None else outside.platform(workspace)
            self.platforms[workspace.id] = found
        return self.platforms[workspace.id]

    async def _chores(self, workspace: Workspace) -> dict[str, int]:
        outside = self.outside.get(workspace.platform)
        return {} if outside is None else dict(await outside.chores(workspace))

    async def _questions(self, workspace: Workspace) -> dict[str, int]:
        outside, database = self.outside.get(workspace.platform), self.program.database
        board = None if outside is None else outside.board(workspace)
        if board is None:
            return {}
        async with database.read() as connection:
            if not await questions.every(connection, workspace.id):
                return {}
            known = await channels.every(connection, workspace.id)
            locale = await members.main_locale(connection, workspace.id)
            voice = await wordings.voice(connection, workspace.organisation)
        host = await host_of(database, workspace)
        asking = Asking(
            database=database,
            workspace=workspace,
            board=board,
            platform=self._platform(workspace),
            vault=self.program.vault,
            words=QuestionWords(host=host, channels=known, locale=locale, voice=voice),
            now=await self.now(workspace),
            lease=self._lease(),
        )
        return dict(await asking.round())

    async def _credit(self, workspace: Workspace) -> dict[str, int]:
        now = await self.now(workspace)
        return {"acted_on": await credit(self.program.database, workspace, now)}

    async def _net(self, workspace: Workspace) -> dict[str, int]:
        secret, now = self.program.secret, await self.now(workspace)
        return dict(await net.keep(self.program.database, workspace, secret=secret, now=now))

    async def _champions(self, workspace: Workspace) -> dict[str, int]:
        now = await self.now(workspace)
        return dict(await champions.look_after(self.program.database, workspace, now))

    async def _inbox(self, workspace: Workspace) -> dict[str, int]:
        now, database = await self.now(workspace), self.program.database
        return {
            "inbox": await matters.look(database, workspace, now),
            "briefs": await briefs.look(database, workspace, now),
            "terms": await term.ask(database, workspace, now),
        }

    async def _notices(self, workspace: Workspace) -> dict[str, int]:
        outside = self.outside.get(workspace.platform)
        board = None if outside is None else outside.board(workspace)
        if board is None:
            return {}
        now, database = await self.now(workspace), self.program.database
        async with database.read() as connection:
            locale = await members.main_locale(connection, workspace.id)
            say = wording(locale, await wordings.voice(connection, workspace.organisation))
        over = await polls.look(database, workspace, now, partial(result, say=say))
        posting = notices.Posting(
            database=database,
            workspace=workspace,
            board=board,
            vault=self.program.vault,
            now=now,
            lease=self._lease(),
        )
        return {"polls": over, "notices": await posting.round()}

    async def _tidy(self, workspace: Workspace) -> dict[str, int]:
        now = await self.now(workspace)
        return {
            "ideas": await ideas.tidy(self.program.database, workspace, now),
            "policy_gaps": await policy.tidy(self.program.database, workspace, now),
        }

    def _lease(self) -> Lease:
        return Lease(worker=self.worker, clock=self.program.clock)
