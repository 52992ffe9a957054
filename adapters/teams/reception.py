"""Takes what Teams says: each activity once, and acked only when it is kept.

What tells participation goes into the intake. What is said to the bot is answered after the ack, a
tap in its answer.
"""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, Protocol

from adapters.teams import events
from adapters.teams.envelope import Envelope
from adapters.teams.inbound import Heard, heard
from adapters.teams.metrics import Metrics
from adapters.teams.people import Json
from nudges.arrival import Arrival
from nudges.engine.intake import Intake, Overloaded
from nudges.ports import Clock

MOST_TALKING = 500
"""Conversations at a time; whoever comes then has to come again."""


class Foreign(Exception):  # noqa: N818 - an answer, not a fault
    """This is another company's."""


class Unasked(Exception):  # noqa: N818 - an answer, not a fault
    """Nobody here answers this kind of invoke."""


class Talking(Protocol):
    """Who talks with people."""

    async def converse(self, heard: Heard, /) -> None: ...

    async def invoke(self, heard: Heard, /) -> Json: ...


@dataclass(kw_only=True, slots=True)
class Reception:
    """One for a process, for the company ``tenant``."""

    intake: Intake
    talking: Talking
    metrics: Metrics
    clock: Clock
    tenant: str
    _running: set[asyncio.Task[Any]] = field(default_factory=set)
    _owed: set[str] = field(default_factory=set)

    async def activity(self, body: Json) -> Json | None:
        """Return when the activity may be acked, with what an invoke is to be answered.

        Overloaded: it may not be acked, and Teams will send it again. Foreign; Unasked.
        ValueError: it is malformed.
        """
        now = self.clock.now()
        if Envelope(body, now).tenant != self.tenant:
            raise Foreign
        kind = events.kind(body)
        if kind == events.INVOKE:
            return await self._invoke(body)
        if kind == events.CONVERSATION:
            await self._conversation(body)
            return None
        told = events.arrival(body, received_at=now)
        if told is None:
            self.metrics.asked("activity", "ignored")
        else:
            await self._kept("activity", told)
        return None

    async def stop(self) -> None:
        """Finish the conversations that are under way."""
        if self._running:
            await asyncio.wait(self._running, timeout=10)

    async def _invoke(self, body: Json) -> Json:
        tapped = heard(body, self.clock.now())
        if tapped is None:
            self.metrics.asked("invoke", "unasked")
            raise Unasked
        answer = await self.talking.invoke(tapped)
        self.metrics.asked("invoke", "answered")
        return answer

    async def _conversation(self, body: Json) -> None:
        now = self.clock.now()
        said = heard(body, now)
        if said is None:
            self.metrics.asked("conversation", "ignored")
            return
        if len(self._running) >= MOST_TALKING:
            raise Overloaded
        envelope = said.envelope
        told = Arrival(workspace=envelope.tenant, id=envelope.id, received_at=now)
        if await self._kept("conversation", told):
            self._run(self.talking.converse(said))

    async def _kept(self, kind: str, told: Arrival) -> bool:
        """Whether nobody has made use of it yet; its id may be kept though it was not acked."""
        try:
            new = await self.intake.take(told)
        except Overloaded:
            self.metrics.asked(kind, "overloaded")
            if not told.told and len(self._owed) < MOST_TALKING:
                self._owed.add(told.id)
            raise
        new = new or told.id in self._owed
        self._owed.discard(told.id)
        self.metrics.asked(kind, "taken" if new else "repeated")
        return new

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
