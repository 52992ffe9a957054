"""Talks with people in Slack: hands what they said to the bot, and its replies back to them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol

import structlog

from adapters.slack import practice
from adapters.slack.api import Api, NotInstalled
from adapters.slack.handing_in import at_once
from adapters.slack.here import Here, page
from adapters.slack.hooks import Hooks
from adapters.slack.inbound import Heard, Place
from adapters.slack.newcomers import Newcomers
from adapters.slack.posting import Posting
from adapters.slack.render import blocks
from adapters.slack.replying import Showing
from adapters.slack.taps import Taps
from adapters.underway import Underway
from nudges.message import Message, Reply, Turn
from nudges.talk.wording import DEFAULT_LOCALE, wording

PATIENCE_SECONDS = 1.2
"""How long an answer may take before something is shown in the meantime: a form opens within 3 s
of what triggered it, and one that was handed in closes within 2 s."""

log = structlog.get_logger()


class Answers(Protocol):
    """The bot."""

    async def answer(self, turn: Turn, /) -> Reply: ...

    async def home(self, workspace: str, member: str, at: datetime, /) -> Reply: ...


class Homes(Protocol):
    """Who knows where the bot is installed."""

    async def workspace(self, team: str, enterprise: str | None) -> str | None: ...


Ack = Callable[..., Awaitable[Any]]


@dataclass(kw_only=True, slots=True)
class Talking:
    """One for a process. Nothing is looked up before Slack has its ack, if it waits for one."""

    bot: Answers
    api: Api
    homes: Homes
    newcomers: Newcomers
    posting: Posting
    hooks: Hooks
    patience: float = PATIENCE_SECONDS
    _taps: Taps = field(default_factory=Taps)
    _underway: Underway = field(default_factory=Underway)

    async def stop(self) -> None:
        """Finish what is under way."""
        await self._underway.finish()

    async def converse(self, heard: Heard) -> None:
        """Answer a command, a tap, or something written or shown to the bot alone."""
        with self._underway.now():
            here = await self._here(heard) if self._taps.first(heard) else None
            known = None if here is None else await practice.noticed(here.client, heard)
            if here is not None and known is not None:
                await self._answer(here, known)

    async def open_home(self, heard: Heard) -> None:
        """Show somebody their Home."""
        with self._underway.now():
            here = await self._here(heard)
            if here is not None:
                await self._home(here, heard)

    async def take_in(self, heard: Heard, ack: Ack) -> None:
        """Answer a form that was handed in: it stays open for errors, goes on, or closes."""
        with self._underway.now():
            answering = asyncio.ensure_future(self._reply(heard))
            await asyncio.wait({answering}, timeout=self.patience)
            if not answering.done():
                await ack(response_action="update", view=page([_said("slack-moment")]))
                await self._handed_in(heard, await answering, heard.where.view)
                return
            reply = answering.result()
            answer = at_once(heard, reply)
            await ack(**answer.ack)
            if answer.rest is not None:
                await self._handed_in(heard, answer.rest, answer.window)

    async def _handed_in(self, heard: Heard, reply: Reply, window: str) -> None:
        """Show what the ack could not; ``window`` is the modal if it is still open."""
        here = await self._here(heard)
        if here is None:
            return
        bare = replace(heard, where=replace(heard.where, view=""))
        await Showing(here=here, hooks=self.hooks, heard=bare, window=window).show(reply)
        await self._refresh(here, heard)

    async def _answer(self, here: Here, heard: Heard) -> None:
        answering = asyncio.ensure_future(self._reply(heard))
        await asyncio.wait({answering}, timeout=self.patience)
        window = "" if answering.done() else await _meanwhile(here, heard)
        showing = Showing(here=here, hooks=self.hooks, heard=heard, window=window)
        await showing.show(await answering)
        await self._refresh(here, heard)

    async def _refresh(self, here: Here, heard: Heard) -> None:
        """Home may lie open behind what they did."""
        if heard.where.place in (Place.HOME, Place.MODAL):
            await self._home(here, heard)

    async def _home(self, here: Here, heard: Heard) -> None:
        turn = heard.turn
        try:
            await self.newcomers.welcome(turn.workspace, turn.member)
            shown = await self.bot.home(turn.workspace, turn.member, turn.at)
        except Exception as error:  # whatever it is, they get to know that it is not their fault
            shown = Reply(messages=(_trouble(heard, error),))
        await here.publish(shown)

    async def _reply(self, heard: Heard) -> Reply:
        """The bot's. Without a token it can be had as well."""
        try:
            if await self.homes.workspace(heard.turn.workspace, heard.enterprise) is None:
                return Reply(messages=(_said("slack-not-here"),))
            await self.newcomers.welcome(heard.turn.workspace, heard.turn.member)
            reply = await self.bot.answer(heard.turn)
        except Exception as error:  # as above
            return Reply(messages=(_trouble(heard, error),))
        if not heard.cut:
            return reply
        return replace(reply, messages=(_said("slack-long", reply.locale), *reply.messages))

    async def _here(self, heard: Heard) -> Here | None:
        """None: there is no way to them but the address for answers, if there is one."""
        team = heard.turn.workspace
        try:
            await self.homes.workspace(team, heard.enterprise)
            found = await self.api.installation(team)
        except NotInstalled:
            await self.hooks.say(heard.where.hook, blocks(_said("slack-not-here")))
            return None
        except Exception as error:  # as above
            await self.hooks.say(heard.where.hook, blocks(_trouble(heard, error)))
            return None
        return Here(
            client=self.api.speaking(found.token),
            posting=self.posting,
            team=team,
            member=heard.turn.member,
            url=found.url,
        )


async def _meanwhile(here: Here, heard: Heard) -> str:
    """Something to look at until the answer is there; the modal it is in, if it is a new one."""
    moment = here.page([_said("slack-moment")])
    if heard.where.view:
        await here.turn_over(heard.where.view, moment)
        return ""
    return await here.open(heard.where.trigger, moment) or ""


def _trouble(heard: Heard, error: Exception) -> Message:
    log.error("no-answer", workspace=heard.turn.workspace, why=type(error).__name__)
    return _said("slack-trouble")


def _said(text_id: str, locale: str = DEFAULT_LOCALE) -> Message:
    return Message(text=wording(locale)(text_id))
