"""What the bot answers to anybody on any platform: finds out who asks what, and dispatches."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from nudges.engine import consent
from nudges.errors import Refusal
from nudges.message import Message, Reply, Turn
from nudges.store import members, wordings, workspaces
from nudges.store.database import Database
from nudges.talk import deciding, employee, home, managing
from nudges.talk.admin import administering, welcoming
from nudges.talk.ask import Ask, Handler
from nudges.talk.gathered import tapped
from nudges.talk.introduction import host_of, introduced, introduction
from nudges.talk.tidy import tidy
from nudges.talk.wording import wording
from nudges.vault import Vault
from nudges.voice import PLAIN

COMMANDS: Mapping[str, Handler] = {
    "nudge": employee.nudge,
    "adoption-report": managing.report,
    "nudge-admin": administering.command,
}
ACTIONS: Mapping[str, Handler] = {
    **employee.ACTIONS,
    **deciding.ACTIONS,
    **managing.ACTIONS,
    **administering.ACTIONS,
}


class Bot:
    """Answers turns. It never raises for what a person may say, tap or fill in."""

    def __init__(self, database: Database, secret: bytes, vault: Vault) -> None:
        self._database = database
        self._secret = secret
        self._vault = vault

    async def answer(self, turn: Turn) -> Reply:
        """Always a message or a form; the first one that a person gets introduces the bot."""
        plain, stays = tapped(tidy(turn))
        reply = await self._reply(plain)
        return replace(reply, in_place=False) if stays else reply

    async def _reply(self, turn: Turn) -> Reply:
        ask = await self._ask(turn)
        if ask is None:
            return Reply(messages=(_not_for_you(),))
        if turn.private:
            reply = await self._introduced(ask, await _answered(ask))
        else:
            reply = await employee.in_public(ask)
        return replace(reply, locale=ask.person.locale)

    async def home(self, workspace: str, member: str, at: datetime) -> Reply:
        """What somebody finds in the bot's Home; nothing is written by looking at it."""
        ask = await self._ask(Turn(workspace=workspace, member=member, at=at))
        if ask is None:
            return Reply(messages=(_not_for_you(),))
        page = await _in_front(ask, await home.page(ask))
        return Reply(messages=(page,), locale=ask.person.locale)

    async def welcome(self, workspace: str, member: str, at: datetime) -> Message:
        """What whoever installed the bot reads first: what is left to do before it may begin."""
        ask = await self._ask(Turn(workspace=workspace, member=member, at=at))
        return _not_for_you() if ask is None else await _in_front(ask, welcoming.page(ask))

    async def _ask(self, turn: Turn) -> Ask | None:
        member, voice = None, PLAIN
        async with self._database.read() as connection:
            workspace = await workspaces.known(connection, turn.workspace)
            if workspace is not None and workspace.uninstalled_at is None:
                member = await members.one(connection, workspace.id, turn.member)
                voice = await wordings.voice(connection, workspace.organisation)
        if workspace is None or member is None or not member.may_talk:
            return None
        return Ask(
            turn=turn,
            workspace=workspace,
            member=member,
            say=wording(member.person.locale, voice),
            voice=voice,
            database=self._database,
            secret=self._secret,
            vault=self._vault,
        )

    async def _introduced(self, ask: Ask, reply: Reply) -> Reply:
        if ask.person.introduced_at is not None:
            return reply
        host = await host_of(ask.database, ask.workspace)
        await consent.introduce(ask.database, ask.workspace, ask.person, ask.now)
        if not reply.messages:
            return replace(reply, messages=(introduction(ask.say, host),))
        first, *rest = reply.messages
        return replace(reply, messages=(introduced(first, ask.say, host), *rest))


async def _answered(ask: Ask) -> Reply:
    try:
        return await _chosen(ask)
    except Refusal as refusal:
        return _said(ask.explain(refusal))


async def _chosen(ask: Ask) -> Reply:
    if ask.turn.action:
        handler = ACTIONS.get(ask.turn.action)
        return ask.says("button-unknown") if handler is None else await handler(ask)
    typed = f"{ask.turn.command} {ask.turn.text}".strip()
    first, _, rest = typed.lstrip("/ ").partition(" ")
    handler = COMMANDS.get(first.casefold(), employee.free_text)
    return await handler(replace(ask, rest=typed if handler is employee.free_text else rest))


async def _in_front(ask: Ask, message: Message) -> Message:
    """The message, with the introduction for somebody who never met the bot."""
    if ask.person.introduced_at is not None:
        return message
    return introduced(message, ask.say, await host_of(ask.database, ask.workspace))


def _not_for_you() -> Message:
    return Message(text=wording()("talk-not-for-you"))


def _said(text: str) -> Reply:
    return Reply(messages=(Message(text=text),))
