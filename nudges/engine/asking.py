"""The rounds of questions without a name: posted in batches, their askers told, then forgotten.

What an asker is told goes straight to them: a delivery would tie them to the question.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol
from uuid import uuid4

from nudges.engine.questions import Asker, News, asker_of, places, sealed, text_of
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
from nudges.store import hushes, members, programmes, questions
from nudges.store.database import Database
from nudges.store.questions import Question, State
from nudges.vault import Vault
from nudges.workspace import Workspace

PATIENCE = timedelta(seconds=60)
"""How long one post may take; well below a lease."""
AGAIN = timedelta(minutes=10)
LOOKED_FOR = timedelta(days=1)
"""As long it is tried to find out whether a question was posted."""
TOLD_AT_MOST_EVERY = timedelta(days=1)


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
        async with self.database.read() as connection:
            hushed = await hushes.holding(connection, self.workspace.id, self.now)
            waiting = await questions.due(connection, self.workspace.id, self.lease.now())
            batch = [one for one in waiting if not hushed.silences(one.channel)]
            open_ = await places(connection, self.workspace) if batch else {}
        self.rng.shuffle(batch)
        return sum(
            [
                await self._claim(question) and await self._post(question, open_)
                for question in batch
            ]
        )

    async def _claim(self, question: Question) -> bool:
        """One at a time: of what is claimed and not posted, not every board can tell."""
        now, until = self.lease.now(), self.lease.until()
        async with self.database.write() as connection:
            return await questions.claim(connection, self.workspace.id, question, now, until)

    async def _post(self, question: Question, open_: Mapping[str, Channel]) -> bool:
        if question.state is State.POSTING:
            found = await self.board.find(
                channel=question.channel, mark=question.id, since=question.at
            )
            if isinstance(found, Unknown):
                return await self._not_found(question)
            if isinstance(found, Sent):
                return await self._is_there(question, found.reference)
        text = text_of(question, self.vault)
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
                await self._give_up(question, State.FAILED)
        return False

    async def _not_found(self, question: Question) -> bool:
        """It is looked for again once the lease is over, but not for ever: some can't look."""
        if question.at < self.now - LOOKED_FOR:
            await self._give_up(question, State.LOST)
        return False

    async def _give_up(self, question: Question, state: State) -> None:
        async with self.database.write() as connection:
            await questions.give_up(connection, self.workspace.id, question.id, state)

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
        over = question.at < self.now - OPEN_FOR
        if question.state is State.REMOVING and not over and not await self._is_out(question):
            return False
        asker = asker_of(question, self.vault)
        member = None if asker is None else await self._member(asker)
        if asker is None or member is None or over:
            return await self._forget(question)
        match question.state:
            case State.FAILED | State.LOST as state:
                return await self._end(question, asker, member, News(state.value))
            case State.REMOVING:
                return await self._end(question, asker, member, News.REMOVED)
            case State.OPEN if member.person.stopped_at is None and self._has_news(question, asker):
                return await self._bring(question, asker, member, News.REPLIED)
        return False

    async def _member(self, asker: Asker) -> Member | None:
        """None: they are gone."""
        async with self.database.read() as connection:
            member = await members.one(connection, self.workspace.id, asker.member)
        return member if member is not None and member.may_talk else None

    def _has_news(self, question: Question, asker: Asker) -> bool:
        replied, told = question.replied_at, asker.told_at
        if replied is None or told is None:
            return replied is not None
        return told < replied and told <= self.now - TOLD_AT_MOST_EVERY

    async def _end(self, question: Question, asker: Asker, member: Member, news: News) -> bool:
        """Kept until its asker knows."""
        told = asker.news is news or await self._bring(question, asker, member, news)
        return told and await self._forget(question)

    async def _bring(self, question: Question, asker: Asker, member: Member, news: News) -> bool:
        """Noted before it is sent, so that nobody is told twice; nobody is who said stop."""
        if member.person.stopped_at is not None:
            return True
        async with self.database.read() as connection:
            programme = await programmes.limits(connection, self.workspace.organisation)
        if not is_sendable(member.person, programme, self.now):
            return False
        noted = sealed(replace(asker, news=news, told_at=self.now), self.vault)
        if not await self._note(question, question.asker, noted):
            return False
        if await self._tell(question, member, news):
            return True
        await self._note(question, noted, question.asker)
        return False

    async def _note(self, question: Question, before: bytes, after: bytes) -> bool:
        async with self.database.write() as connection:
            return await questions.note(
                connection, self.workspace.id, question.id, before=before, after=after
            )

    async def _tell(self, question: Question, member: Member, news: News) -> bool:
        """False: not now."""
        text = text_of(question, self.vault) or ""
        message = self.words.news(news, question, text, member.person)
        outcome = await self.platform.send(member=member.id, message=message, delivery=uuid4().hex)
        return not isinstance(outcome, Throttled | NotNow | Shut)

    async def _is_out(self, question: Question) -> bool:
        if question.message is None:
            return True
        return await self.board.remove(channel=question.channel, reference=question.message)

    async def _forget(self, question: Question) -> bool:
        async with self.database.write() as connection:
            return await questions.close(connection, self.workspace.id, question.id)
