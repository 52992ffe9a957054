"""Talks with people in Teams: hands what they said to the bot, and its replies back to them."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

import structlog

from adapters.teams import practice
from adapters.teams.connector import Connector
from adapters.teams.inbound import Heard
from adapters.teams.links import Links
from adapters.teams.links import known as known_links
from adapters.teams.newcomers import Newcomers
from adapters.teams.patient import Patient, Sleep
from adapters.teams.people import Json, where_and_how
from adapters.teams.replying import TEXT, Showing, told
from adapters.teams.taps import Answer, Taps
from adapters.underway import Underway
from nudges.message import Message, Reply, Turn
from nudges.store.database import Database
from nudges.talk.wording import wording

PATIENCE_SECONDS = 3.0
"""How long a tap may wait for its answer; Teams tells people that something is wrong after 5 s."""

log = structlog.get_logger()


class Answers(Protocol):
    """The bot."""

    async def answer(self, turn: Turn, /) -> Reply: ...

    async def welcome(self, workspace: str, member: str, at: datetime, /) -> Message: ...


@dataclass(kw_only=True, slots=True)
class Talking:
    """One for a process."""

    bot: Answers
    connector: Connector
    database: Database
    newcomers: Newcomers
    patience: float = PATIENCE_SECONDS
    sleep: Sleep = asyncio.sleep
    spread: Callable[[], float] = random.random
    _taps: Taps = field(default_factory=Taps)
    _underway: Underway = field(default_factory=Underway)

    async def stop(self) -> None:
        """Finish what is under way."""
        await self._underway.finish()

    async def converse(self, heard: Heard) -> None:
        """Answer something written, or a reaction."""
        with self._underway.now():
            showing = await self._showing(heard)
            if showing is not None:
                await showing.show()

    async def invoke(self, heard: Heard) -> Json:
        """The answer to a tap or a form that was handed in, as Teams wants it, while it waits."""
        return await asyncio.shield(self._taps.once(heard, lambda: self._begun(heard)))

    def _begun(self, heard: Heard) -> Answer:
        loop = asyncio.get_running_loop()
        answer: Answer = loop.create_future()
        moment = told(TEXT, wording(_locale(heard))("teams-moment"))
        loop.call_later(self.patience, _settle, answer, moment)
        tapping = loop.create_task(self._tapped(heard, answer))
        self._underway.add(tapping)
        return answer

    async def _tapped(self, heard: Heard, answer: Answer) -> None:
        with self._underway.now():
            showing = await self._showing(heard)
            if showing is not None and answer.done():
                await showing.show()
            elif showing is not None:
                answer.set_result(showing.at_once())
                await showing.go_on()

    async def _showing(self, heard: Heard) -> Showing | None:
        """None: there is nothing to answer."""
        try:
            known = await practice.noticed(self.database, heard)
            if known is None:
                return None
            heard, reply = known, await self._reply(known)
            links = await known_links(self.database, heard.turn.workspace)
        except Exception as error:  # whatever it is, they get to know that it is not their fault
            log.error("no-answer", workspace=heard.turn.workspace, why=type(error).__name__)
            reply = Reply(messages=(_said(heard, "teams-trouble"),), direct=True)
            links = Links(tenant=heard.turn.workspace)
        return Showing(
            sender=Patient(connector=self.connector, sleep=self.sleep, spread=self.spread),
            database=self.database,
            heard=heard,
            reply=reply,
            links=links,
            locale=reply.locale or _locale(heard),
        )

    async def _reply(self, heard: Heard) -> Reply:
        """The bot's; whoever became the first admin by coming in reads what there is to do."""
        turn = heard.turn
        first = await self.newcomers.welcome(heard.envelope)
        reply = await self.bot.answer(turn)
        messages = reply.messages
        if heard.cut:
            messages = (_said(heard, "teams-long"), *messages)
        if first and turn.private:
            messages = (*messages, await self.bot.welcome(turn.workspace, turn.member, turn.at))
        return replace(reply, messages=messages)


def _settle(answer: Answer, body: Json) -> None:
    if not answer.done():
        answer.set_result(body)


def _said(heard: Heard, text_id: str) -> Message:
    return Message(text=wording(_locale(heard))(text_id))


def _locale(heard: Heard) -> str:
    return where_and_how(heard.envelope.body)[1]
