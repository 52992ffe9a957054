"""Reads what Slack's Web API tells, page by page, never faster than Slack allows."""

from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError

from adapters.slack.api import Api, NotInstalled
from adapters.slack.outcomes import (
    BROKEN,
    NO_ANSWER,
    TOKEN_REFUSED,
    code_of,
    outcome,
    rate_limited,
)
from nudges.ports import Clock, Throttled

A_MINUTE = timedelta(minutes=1)
CALLS_A_MINUTE = {
    "users.list": 20,
    "users.info": 100,
    "conversations.list": 20,
    "conversations.info": 50,
    "conversations.members": 100,
    "conversations.history": 50,
    "conversations.replies": 50,
    "conversations.join": 50,
    "conversations.leave": 50,
}
"""Slack's tiers, which hold for each method in each workspace."""

CHANGING = frozenset({"conversations.join", "conversations.leave"})

Sleep = Callable[[float], Awaitable[None]]


class NotYet(Exception):  # noqa: N818 - a state, not a fault
    """There is no answer in the time that there is; what was done so far holds."""


class Closed(Exception):  # noqa: N818 - a state, not a fault
    """The workspace does not let us in (any more)."""


class Refused(Exception):  # noqa: N818 - an answer, not a fault
    """Slack says no; ``code`` is its word for why, such as channel_not_found."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """``cursor`` leads to the next one; ``more``: there is one, even without a cursor."""

    items: list[Mapping[str, Any]]
    cursor: str
    more: bool


class Reading:
    """All reading of one process, which keeps count of the calls of each minute."""

    def __init__(self, api: Api, clock: Clock, sleep: Sleep) -> None:
        self.api = api
        self.clock = clock
        self.sleep = sleep
        self._called: dict[tuple[str, str], deque[datetime]] = {}
        self._not_before: dict[tuple[str, str], datetime] = {}

    def visit(self, workspace: str, seconds: float) -> "Visit":
        """A turn in one workspace, over after so many seconds."""
        until = self.clock.now() + timedelta(seconds=seconds)
        return Visit(self, workspace, until)

    async def turn(self, workspace: str, method: str, until: datetime) -> None:
        """Wait until this method may be called. NotYet: that is after ``until``."""
        while (at := self._free_at((workspace, method))) > (now := self.clock.now()):
            if at > until:
                raise NotYet(method)
            await self.sleep((at - now).total_seconds())
        if now > until:
            raise NotYet(method)
        self._called[workspace, method].append(now)

    def hold(self, workspace: str, method: str, wait: timedelta) -> None:
        """Slack wants to be left in peace for a while."""
        self._not_before[workspace, method] = self.clock.now() + wait

    def _free_at(self, key: tuple[str, str]) -> datetime:
        most = CALLS_A_MINUTE[key[1]]
        called = self._called.setdefault(key, deque(maxlen=most))
        now = self.clock.now()
        free = called[0] + A_MINUTE if len(called) == most else now
        return max(free, self._not_before.get(key, now))


class Visit:
    """One bounded turn in one workspace; its calls raise NotYet, Closed and Refused only."""

    def __init__(self, reading: Reading, workspace: str, until: datetime) -> None:
        self.workspace = workspace
        self._reading = reading
        self._until = until

    @property
    def over(self) -> bool:
        return self._reading.clock.now() >= self._until

    async def page(
        self, method: str, key: str, *, cursor: str = "", **params: str | int | bool
    ) -> Page:
        """One page; ``key`` is where its items are, and those that are no objects are left out."""
        if cursor:
            params["cursor"] = cursor
        answer = await self.call(method, **params)
        coming = next_cursor(answer, cursor)
        more = bool(coming) or answer.get("has_more") is True
        return Page(items=objects(answer.get(key)), cursor=coming, more=more)

    async def call(self, method: str, **params: str | int | bool) -> Mapping[str, Any]:
        """One answer."""
        while True:
            await self._reading.turn(self.workspace, method, self._until)
            try:
                return await self._asked(method, params)
            except NotInstalled as error:
                raise Closed(self.workspace) from error
            except BROKEN as error:
                await self._failed(method, error)

    async def team(self) -> dict[str, str]:
        """What tells an org-wide token which workspace is meant, in methods that ask for it."""
        try:
            installed = await self._reading.api.installation(self.workspace)
        except NotInstalled as error:
            raise Closed(self.workspace) from error
        return {"team_id": self.workspace} if installed.enterprise else {}

    async def scopes(self) -> frozenset[str]:
        """What the bot may do here; empty: Slack did not tell."""
        try:
            return (await self._reading.api.installation(self.workspace)).scopes
        except NotInstalled as error:
            raise Closed(self.workspace) from error

    async def _asked(
        self, method: str, params: Mapping[str, str | int | bool]
    ) -> Mapping[str, Any]:
        client = await self._reading.api.client(self.workspace)
        verb = "POST" if method in CHANGING else "GET"
        answer = await client.api_call(method, http_verb=verb, params=dict(params))
        return answer.data if isinstance(answer.data, Mapping) else {}

    async def _failed(self, method: str, error: Exception) -> None:
        """Return where it is worth another try; raise what it comes to otherwise."""
        code = code_of(error)
        if code in TOKEN_REFUSED:
            await self._reading.api.tokens.forget(self.workspace)
            raise Closed(self.workspace) from error
        held = outcome(error)
        throttled = isinstance(error, SlackApiError) and rate_limited(error)
        if throttled and isinstance(held, Throttled):
            self._reading.hold(self.workspace, method, held.retry_after)
            return
        if not code or code in NO_ANSWER:
            raise NotYet(method) from error
        raise Refused(code) from error


def objects(value: object) -> list[Mapping[str, Any]]:
    """The objects in a list that came from outside."""
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def next_cursor(answer: Mapping[str, Any], cursor: str) -> str:
    """What leads to the next page; empty: there is none, or it is the same again."""
    metadata = answer.get("response_metadata")
    coming = metadata.get("next_cursor") if isinstance(metadata, Mapping) else None
    return coming if isinstance(coming, str) and coming != cursor else ""
