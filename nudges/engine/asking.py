"""The rounds of questions without a name: posted in batches, their askers told, then forgotten.

What an asker is told goes straight to them: a delivery would tie them to the question.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import uuid4

import structlog

from nudges.engine.questions import asker_of, places
from nudges.lease import Lease
from nudges.message import Message
from nudges.people import Member, Person
from nudges.ports import (
    Board,
    NotNow,
    Outcome,
    Platform,
    Sent,
    Shut,
    Throttled,
    Unknown,
)
from nudges.programme import Channel
from nudges.rules.asking import OPEN_FOR
from nudges.rules.sending_time import is_sendable
from nudges.store import members, programmes, questions
from nudges.store.database import Database
from nudges.store.questions import Question, State
from nudges.vault import Vault, VaultLocked
from nudges.workspace import Workspace

PATIENCE = timedelta(seconds=60)
"""How long one post may take; well below a lease."""
AGAIN = timedelta(minutes=10)
TOLD_AT_MOST_EVERY = timedelta(days=1)

log = structlog.get_logger()


class News(StrEnum):
    """What an asker is told."""

    REPLIED = "replied"
    FAILED = "failed"
    REMOVED = "removed"


class Words(Protocol):
    """Puts it into words."""

    def post(self, text: str) -> Message:
        """What everybody in the channel reads."""
        ...

    def news(self, news: News, question: Question, text: str, person: Person) -> Message:
        """What its asker reads."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Asking:
    """One workspace's questions, as one worker looks after them."""

    database: Database
    workspace: Workspace
    board: Board
    platform: Platform
    vault: Vault
    words: Words
    now: datetime
    lease: Lease
    rng: random.Random = field(default_factory=random.Random)

    async def round(self) -> Counter[str]:
        """Post what is due, tell askers what they wait for, forget what is over; how many each."""
        done: Counter[str] = Counter()
        done["posted"] = await self._post_due()
        async with self.database.read() as connection:
            every = await questions.every(connection, self.workspace.id)
        for question in every:
            if await self._tend(question):
                done["tended"] += 1
        return +done

    async def _post_due(self) -> int:
        until = self.lease.until()
        async with self.database.write() as connection:
            batch = (
                await questions.claim(connection, self.workspace.id, self.lease.now(), until)
                if await self._any_due()
                else []
            )
            open_ = await places(connection, self.workspace) if batch else {}
        self.rng.shuffle(batch)
        posted = 0
        for question in batch:
            if self.lease.now() > until - 2 * PATIENCE:
                break  # the rest is taken up once the lease is over
            posted += await self._post(question, open_)
        return posted

    async def _any_due(self) -> bool:
        """Nearly always nothing is, and then nobody has to wait for us to write."""
        async with self.database.read() as connection:
            every = await questions.every(connection, self.workspace.id)
        early = (State.WAITING, State.POSTING)
        return any(one.state in early and one.at <= self.now for one in every)

    async def _post(self, question: Question, open_: Mapping[str, Channel]) -> bool:
        if question.state is State.POSTING:
            found = await self.board.find(channel=question.channel, mark=question.id)
            if isinstance(found, Unknown):
                return False  # it is looked for again once the lease is over
            if isinstance(found, Sent):
                return await self._is_there(question, found.reference)
        text = self._opened(question)
        if text is None or question.channel not in open_:
            return await self._settle(question, None)
        return await self._settle(question, await self._sent(question, self.words.post(text)))

    async def _sent(self, question: Question, message: Message) -> Outcome:
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                return await self.board.post(
                    channel=question.channel, message=message, mark=question.id
                )
        except TimeoutError:
            return Unknown()

    async def _settle(self, question: Question, outcome: Outcome | None) -> bool:
        match outcome:
            case Sent(reference=reference):
                return await self._is_there(question, reference)
            case Unknown():
                return False  # as above
            case Throttled(retry_after=wait):
                await self._put_off(question, wait)
            case Shut() | NotNow():
                await self._put_off(question, AGAIN)
            case _:
                async with self.database.write() as connection:
                    await questions.failed(connection, self.workspace.id, question.id)
        return False

    async def _is_there(self, question: Question, reference: str) -> bool:
        async with self.database.write() as connection:
            await questions.posted(connection, self.workspace.id, question.id, reference)
        return True

    async def _put_off(self, question: Question, wait: timedelta) -> None:
        async with self.database.write() as connection:
            await questions.put_off(
                connection, self.workspace.id, question.id, self.now + max(wait, AGAIN)
            )

    async def _tend(self, question: Question) -> bool:
        """Whether something was to be done about it, and was."""
        asker = await self._asker(question)
        if asker is None:
            return await self._forget(question)
        match question.state:
            case State.FAILED:
                await self._tell(asker, News.FAILED, question)
                return await self._forget(question)
            case State.REMOVING:
                if not await self._is_out(question):
                    return False
                await self._tell(asker, News.REMOVED, question)
                return await self._forget(question)
            case State.OPEN:
                if question.at < self.now - OPEN_FOR:
                    return await self._forget(question)
                return self._has_news(question) and await self._tell_of_replies(asker, question)
        return False

    async def _asker(self, question: Question) -> Member | None:
        """None: they are gone, or nobody has the key any more."""
        try:
            id_ = asker_of(question, self.vault)
        except VaultLocked:
            return None
        async with self.database.read() as connection:
            member = await members.one(connection, self.workspace.id, id_)
        return member if member is not None and member.may_talk else None

    def _has_news(self, question: Question) -> bool:
        replied, told = question.replied_at, question.told_at
        if replied is None or (told is not None and told >= replied):
            return False
        return told is None or told <= self.now - TOLD_AT_MOST_EVERY

    async def _tell_of_replies(self, asker: Member, question: Question) -> bool:
        """Noted before it is sent, so that nobody is told twice."""
        async with self.database.write() as connection:
            programme = await programmes.limits(connection, self.workspace.organisation)
            if not is_sendable(asker.person, programme, self.now):
                return False
            before = question.told_at
            if not await questions.told(
                connection, self.workspace.id, question.id, before=before, now=self.now
            ):
                return False
        if await self._tell(asker, News.REPLIED, question):
            return True
        async with self.database.write() as connection:
            await questions.not_told(connection, self.workspace.id, question.id, before)
        return False

    async def _tell(self, asker: Member, news: News, question: Question) -> bool:
        """Whether that is done: nobody is written to who said stop."""
        text = self._opened(question)
        if asker.person.stopped_at is not None or text is None:
            return True
        message = self.words.news(news, question, text, asker.person)
        outcome = await self.platform.send(member=asker.id, message=message, delivery=uuid4().hex)
        return not isinstance(outcome, Throttled | NotNow | Shut)

    async def _is_out(self, question: Question) -> bool:
        if question.message is None:
            return True
        return await self.board.remove(channel=question.channel, reference=question.message)

    async def _forget(self, question: Question) -> bool:
        if question.state is State.POSTING:
            return False
        async with self.database.write() as connection:
            return await questions.close(connection, self.workspace.id, question.id)

    def _opened(self, question: Question) -> str | None:
        try:
            return self.vault.open(question.text)
        except VaultLocked:
            log.error("question not opened", workspace=self.workspace.id)
            return None
