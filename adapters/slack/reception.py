"""Takes what Slack says, over HTTP or a socket: each event once, and acked only when it is kept.

Events that tell participation go the short way into the intake. Conversation goes to bolt: events
of it after the ack, commands, actions and views for their answer.
"""

import asyncio
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol, TypeVar

import structlog
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from adapters.slack.envelope import enterprise_of, event_id
from adapters.slack.metrics import Metrics
from adapters.slack.moves import Move, move
from adapters.slack.people import checked_id
from nudges.arrival import Arrival
from nudges.engine.gaps import Pulse
from nudges.engine.intake import Intake, Overloaded
from nudges.ports import Clock
from nudges.store.gaps import Cause

log = structlog.get_logger()

Json = Mapping[str, Any]
Value = TypeVar("Value")
DEADLINE_SECONDS = 1.8
MOST_TALKING = 500
"""Conversations at a time; whoever comes then has to come again."""
CONVERSATION = "conversation"
_OUTCOMES = {400: "malformed", 500: "failed"}
SURE_FOR = timedelta(seconds=10)
"""Homes remember, too; but to ask them with a deadline takes as long as all the rest."""


class Events(Protocol):
    """Who reads events."""

    def arrival(self, body: Json, *, received_at: datetime) -> Arrival | None:
        """What an event tells of people, channels and what they do; None: nothing.

        ValueError: it is not what Slack sends.
        """
        ...

    def kind(self, body: Json) -> str:
        """What an event is that tells nothing of that: ``conversation``, or something else."""
        ...


class Talking(Protocol):
    """Who talks with people: bolt's app."""

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse: ...


class Homes(Protocol):
    """Who knows where the bot is installed."""

    async def workspace(self, team: str, enterprise: str | None) -> str | None: ...

    async def moved(self, told: Move) -> None:
        """It was taken out of some workspaces, or let into them."""
        ...


@dataclass(kw_only=True, slots=True)
class Reception:
    """One for a process. Nothing here waits longer than 2 s, whatever the database does."""

    intake: Intake
    events: Events
    talking: Talking
    homes: Homes
    pulse: Pulse
    metrics: Metrics
    clock: Clock
    deadline: float = DEADLINE_SECONDS
    _running: set[asyncio.Task[Any]] = field(default_factory=set)
    _owed: set[str] = field(default_factory=set)
    _sure: dict[str, datetime] = field(default_factory=dict)

    async def event(self, body: Json, *, last_try: bool = False) -> None:
        """Return when the event may be acked.

        Overloaded: it may not, and Slack will send it again unless this was the ``last_try``.
        ValueError: it is malformed.
        """
        now = self.clock.now()
        moved = move(body, received_at=now)
        arrival = None if moved else self.events.arrival(body, received_at=now)
        if moved is not None:
            await self._moved(moved)
        elif arrival is not None:
            await self._activity(arrival, body, last_try)
        elif self.events.kind(body) == CONVERSATION:
            await self._conversation(body, now)
        else:
            self.metrics.asked("event", "ignored")

    async def ask(self, body: Json, kind: str) -> BoltResponse:
        """The answer to a command, an action or a view. Overloaded: there is none.

        Who asked for something that takes longer gets it later; a form would close and forget, so
        it has to be handed in again.
        """
        answering = self._run(self._dispatch(body))
        await asyncio.wait({answering}, timeout=self.deadline)
        if answering.done():
            answer = answering.result()
            self.metrics.asked(kind, _OUTCOMES.get(answer.status, "answered"))
            return answer
        self.metrics.asked(kind, "late")
        if kind == "view_submission":
            raise Overloaded
        return BoltResponse(status=200)

    async def stop(self) -> None:
        """Finish the conversations that are under way."""
        if self._running:
            await asyncio.wait(self._running, timeout=10)

    async def _activity(self, arrival: Arrival, body: Json, last_try: bool) -> None:
        try:
            if not await self._is_ours(arrival.workspace, body):
                self.metrics.asked("activity", "not-installed")
                return
            new = await self.intake.take(arrival)  # the commit counts what is new
        except Overloaded:
            self.metrics.asked("activity", "overloaded")
            if last_try:
                self.pulse.missed(arrival.workspace, _day(body, arrival), Cause.OVERLOAD)
            raise
        if not new:
            self.metrics.asked("activity", "repeated")

    async def _moved(self, told: Move) -> None:
        """It holds from the ack on; told again it changes nothing."""
        for team in told.teams:
            self._sure.pop(team, None)
        moving = self._run(self.homes.moved(told))
        await asyncio.wait({moving}, timeout=self.deadline)
        if not moving.done() or moving.exception() is not None:
            log.error("move not kept", workspaces=len(told.teams))
            self.metrics.asked("move", "overloaded")
            raise Overloaded
        self.metrics.asked("move", "taken")

    async def _conversation(self, body: Json, now: datetime) -> None:
        team, event = checked_id(body.get("team_id")), event_id(body)
        if not await self._is_ours(team, body):
            self.metrics.asked(CONVERSATION, "not-installed")
            return
        if len(self._running) >= MOST_TALKING:
            raise Overloaded
        if await self._is_new(Arrival(workspace=team, id=event, received_at=now)):
            self._run(self._dispatch(body))
            self.metrics.asked(CONVERSATION, "taken")
        else:
            self.metrics.asked(CONVERSATION, "repeated")

    async def _is_new(self, arrival: Arrival) -> bool:
        """Whether nobody has talked about it yet; its id may be kept though it was not acked."""
        try:
            new = await self.intake.take(arrival)
        except Overloaded:
            self.metrics.asked(CONVERSATION, "overloaded")
            if len(self._owed) < MOST_TALKING:
                self._owed.add(arrival.id)
            raise
        owed = arrival.id in self._owed
        self._owed.discard(arrival.id)
        return new or owed

    async def _is_ours(self, team: str, body: Json) -> bool:
        now = self.clock.now()
        if now < self._sure.get(team, now):
            return True
        try:
            async with asyncio.timeout(self.deadline):
                ours = await self.homes.workspace(team, enterprise_of(body)) is not None
        except Exception as error:  # whatever the database does, Slack gets its answer
            log.error("workspace not looked up", workspace=team, why=type(error).__name__)
            raise Overloaded from None
        if ours:
            self._sure[team] = now + SURE_FOR
        return ours

    async def _dispatch(self, body: Json) -> BoltResponse:
        try:
            # Bolt checks no signature in this mode: that was done, and a socket has none.
            request = AsyncBoltRequest(body=dict(body), mode="socket_mode")
        except (AttributeError, LookupError, TypeError, ValueError):  # it trusts in every shape
            return BoltResponse(status=400)
        try:
            return await self.talking.async_dispatch(request)
        except Exception as error:
            log.error("no answer", why=type(error).__name__)
            return BoltResponse(status=500)

    def _run(self, work: Coroutine[Any, Any, Value]) -> asyncio.Task[Value]:
        if len(self._running) >= MOST_TALKING:
            work.close()
            raise Overloaded
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task


def _day(body: Json, arrival: Arrival) -> date:
    """The (UTC) day on which it happened."""
    told = body.get("event_time")
    if isinstance(told, int) and 0 < told < arrival.received_at.timestamp():
        return datetime.fromtimestamp(told, UTC).date()
    return arrival.received_at.astimezone(UTC).date()
