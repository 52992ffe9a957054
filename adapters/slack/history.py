"""Reads a channel's history, newest message first, and the replies in its threads."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

import structlog

from adapters.slack import acts
from adapters.slack.people import checked_id
from adapters.slack.reading import NotYet, Page, Refused, Visit
from adapters.slack.strangers import Strangers
from nudges.activity import Activity
from nudges.engine.backfill import Book
from nudges.ports import Clock
from nudges.rules.backfill import Backfill

log = structlog.get_logger()

PAGE = 200
AT_ONCE = 1000
"""Acts that are recorded in one transaction, give or take those of one message."""
UNREADABLE = "unreadable"
"""The failure where what Slack answers makes no sense."""
THREAD_GONE = frozenset({"message_not_found", "thread_not_found"})

Message = Mapping[str, Any]


class History:
    """One channel's, from where it was left off. ``row`` is how far it came, as it is kept."""

    def __init__(
        self, visit: Visit, book: Book, strangers: Strangers, clock: Clock, row: Backfill
    ) -> None:
        self.row = row
        self._ahead = row
        self._acts: list[Activity] = []
        self._visit = visit
        self._book = book
        self._strangers = strangers
        self._clock = clock

    async def fill(self) -> Backfill:
        """Go on until all is read; what Slack refuses becomes the row's failure.

        NotYet: there is no time left; Overtaken: somebody else goes on; Closed.
        """
        try:
            await self._begin()
            await self._thread()
            while self.row.done_at is None:
                await self._page()
        except Refused as refused:
            log.info("history refused", workspace=self._visit.workspace, code=refused.code)
            await self._book.fail(self.row, refused.code)
            self.row = replace(self.row, failure=refused.code)
        return self.row

    async def _begin(self) -> None:
        """What is to be read ends now: before the bot came in nothing was seen."""
        row = self.row
        if row.reached is None and row.thread is None and row.covered_from is None:
            self._ahead = replace(row, until=self._clock.now())
            await self._keep()

    async def _page(self) -> None:
        row = self.row
        page = await self._visit.page(
            "conversations.history",
            "messages",
            channel=row.channel,
            limit=PAGE,
            oldest=_stamp(row.since),
            latest=row.reached or _stamp(row.until),
        )
        for message, ts in _dated(page):
            await self._message(message, ts)
        if not page.more:
            self._ahead = self._ahead.done(self._clock.now())
        elif self._ahead.reached == row.reached:
            raise Refused(UNREADABLE)
        await self._keep()

    async def _message(self, message: Message, ts: str) -> None:
        self._acts += _acts(message, self.row.channel)
        self._ahead = replace(self._ahead, reached=ts, reached_at=acts.moment(ts))
        if _has_replies(message):
            self._ahead = replace(self._ahead, thread=ts)
            await self._keep()
            await self._thread()
        elif len(self._acts) >= AT_ONCE:
            await self._keep()

    async def _thread(self) -> None:
        """Read the replies of the thread that was come to, if there is one, oldest first."""
        begun, cursor = self.row, ""
        while self.row.thread is not None:
            page = await self._replies(begun, cursor)
            cursor = page.cursor
            replies = [(message, ts) for message, ts in _dated(page) if ts != begun.thread]
            for message, ts in replies:
                self._acts += _acts(message, begun.channel)
                self._ahead = replace(self._ahead, reply=ts)
            if not cursor:
                self._ahead = replace(self._ahead, thread=None, reply=None)
            await self._keep()

    async def _replies(self, row: Backfill, cursor: str) -> Page:
        try:
            return await self._visit.page(
                "conversations.replies",
                "messages",
                cursor=cursor,
                channel=row.channel,
                ts=row.thread or "",
                limit=PAGE,
                oldest=row.reply or _stamp(row.since),
            )
        except Refused as refused:
            if refused.code not in THREAD_GONE:
                raise
            return Page(items=[], cursor="", more=False)

    async def _keep(self) -> None:
        await self._meet({act.member for act in self._acts})
        self.row = self._ahead = await self._book.keep(self.row, self._ahead, self._acts)
        self._acts = []

    async def _meet(self, members: set[str]) -> None:
        """Ask about those whom nobody told of; who was told of is kept, whatever comes then."""
        unknown = await self._book.unknown(members)
        if not unknown:
            return
        found, left = await self._strangers.met(self._visit, unknown)
        await self._book.meet(found, self._clock.now())
        if left:
            raise NotYet("users.info")


def _dated(page: Page) -> Iterator[tuple[Message, str]]:
    """The messages with their ids; those without one are none."""
    for message in page.items:
        try:
            ts = acts.stamp(message.get("ts"))
            acts.moment(ts)
            yield message, ts
        except ValueError:
            continue


def _acts(message: Message, channel: str) -> list[Activity]:
    """All that is in a message; what is malformed is left out."""
    found: list[Activity] = []
    try:
        own = acts.written(message, channel)
        found = [] if own is None else [own]
        found += acts.reacted(message, channel)
        for act in found:
            checked_id(act.member)
    except ValueError:
        return []
    return found


def _has_replies(message: Message) -> bool:
    count = message.get("reply_count")
    return isinstance(count, int) and count > 0


def _stamp(moment: datetime) -> str:
    return f"{moment.timestamp():.6f}"
