"""Shows a reply where it belongs: in place, in a modal, for one person's eyes, or directly."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from adapters.slack import modal
from adapters.slack.here import Here
from adapters.slack.hooks import MOST_USES, Hooks
from adapters.slack.inbound import AGAIN, Heard, Place
from adapters.slack.text import Json
from nudges.message import Button, Buttons, Chart, Form, Message, Reply, Text, Turn
from nudges.talk.wording import wording

LONGEST_VALUE = 1_900
"""Of the 2,000 characters that a button may hold."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Showing:
    """One reply to what was heard. ``window`` is the modal that was opened while it took long."""

    here: Here
    hooks: Hooks
    heard: Heard
    window: str = ""

    async def show(self, reply: Reply) -> None:
        """Whatever cannot be shown where it belongs comes as a direct message."""
        messages = reply.messages
        if reply.form is not None and await self._form(reply.form, reply):
            await self._beside(messages)
        elif reply.form is not None:
            await self._messages((*messages, _waiting(self.heard.turn, reply.locale)), reply)
        elif messages:
            await self._messages(messages, reply)
        for file in reply.files:
            await self.here.hand(file)

    @property
    def _modal(self) -> str:
        return self.window or self.heard.where.view

    async def _form(self, form: Form, reply: Reply) -> bool:
        where = self.heard.where
        view = form_view(form, reply, self.heard)
        if self._modal:
            return await self.here.turn_over(self._modal, view)
        return await self.here.open(where.trigger, view) is not None

    async def _messages(self, messages: Sequence[Message], reply: Reply) -> None:
        place = self.heard.where.place
        if is_direct(reply):
            await self._elsewhere(messages, reply.locale)
        elif place is Place.DIRECT:
            await self._directly(messages, reply)
        elif not await self._there(messages, reply):
            await self._write(messages)

    async def _directly(self, messages: Sequence[Message], reply: Reply) -> None:
        where, (first, *others) = self.heard.where, messages
        replaced = reply.in_place and where.ts
        if not replaced or not await self.here.rewrite(first, channel=where.channel, ts=where.ts):
            others = [first, *others]
        await self._write(others)
        if self._modal:
            await self.here.turn_over(self._modal, self.here.page(messages, reply.locale))

    async def _there(self, messages: Sequence[Message], reply: Reply) -> bool:
        """Where they are, for their eyes only."""
        if self._modal:
            return await self.here.turn_over(self._modal, self.here.page(messages, reply.locale))
        if self.heard.where.hook:
            return await self._whisper(messages, reply.in_place)
        return await self._open(messages, reply.locale)

    async def _beside(self, messages: Sequence[Message]) -> None:
        """While a form is open; so the first message of all comes along with a form."""
        if messages and not (self.heard.where.hook and await self._whisper(messages, False)):
            await self._write(messages)

    async def _open(self, messages: Sequence[Message], locale: str) -> bool:
        page = self.here.page(messages, locale)
        return await self.here.open(self.heard.where.trigger, page) is not None

    async def _whisper(self, messages: Sequence[Message], in_place: bool) -> bool:
        """For their eyes only. What others can see as well is never replaced."""
        said = [part for message in messages for part in self.here.drawn(message)]
        replaces = in_place and self.heard.where.place is Place.EPHEMERAL
        if len(said) >= MOST_USES:
            return False
        return await self.hooks.say(self.heard.where.hook, said, replace_original=replaces)

    async def _elsewhere(self, messages: Sequence[Message], locale: str) -> None:
        """As direct messages, with a word about it where they are."""
        written = await self._write(messages)
        if self.heard.where.place is not Place.DIRECT or self._modal:
            pointer = Message(text=wording(locale)("slack-gone-on"))
            await self._there([pointer] if written else messages, Reply(locale=locale))

    async def _write(self, messages: Sequence[Message]) -> bool:
        for message in messages:
            if await self.here.write(message) is None:
                return False
        return True


def is_direct(reply: Reply) -> bool:
    """Whether it has to be a message of its own: pictures are shown there only."""
    charts = any(isinstance(block, Chart) for each in reply.messages for block in each.blocks)
    return reply.direct or charts


def form_view(form: Form, reply: Reply, heard: Heard) -> Json:
    """The modal of a form, with what was filled in before, and where it was asked for."""
    typed = heard.turn.fields
    fields = tuple(replace(f, initial=typed.get(f.name, f.initial)) for f in form.fields)
    filled = replace(form, fields=fields) if reply.errors else form
    return modal.view(filled, channel=heard.where.place, errors=reply.errors)


def _waiting(turn: Turn, locale: str) -> Message:
    """A button to open a form with, for when there is (no longer) anything that may open it."""
    say = wording(locale)
    typed = f"/{turn.command} {turn.text}" if turn.command else turn.text
    action, value = (turn.action, turn.value) if turn.action else (AGAIN, typed.strip())
    button = Button(label=say("slack-form-open"), action=action, value=value[:LONGEST_VALUE])
    text = say("slack-form-waits")
    return Message(text=text, blocks=(Text(text=text), Buttons(buttons=(button,))))
