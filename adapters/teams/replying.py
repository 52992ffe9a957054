"""Shows a reply where it belongs: in the place of what was tapped, or below it."""

from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from adapters.teams import forms, practice, render
from adapters.teams.inbound import Heard
from adapters.teams.links import Links
from adapters.teams.outcomes import BROKEN, code_of
from adapters.teams.patient import Patient
from adapters.teams.people import Json
from adapters.teams.saying import CARD, of_card, say
from nudges.message import Form, Message, Reply
from nudges.store.database import Database
from nudges.talk.wording import wording

TEXT = "application/vnd.microsoft.activity.message"

log = structlog.get_logger()


@dataclass(frozen=True, kw_only=True, slots=True)
class Showing:
    """One reply to what was heard, in the language of whom it is for.

    What breaks is logged by Teams' word for it; nobody is told twice.
    """

    sender: Patient
    database: Database
    heard: Heard
    reply: Reply
    links: Links
    locale: str

    def at_once(self) -> Json:
        """What Teams is told about a tap: the card that replaces the tapped one, or a word."""
        card = self._card()
        if card is not None:
            return told(CARD, card)
        return told(TEXT, wording(self.locale)("teams-below"))

    async def go_on(self) -> None:
        """Say what at_once did not show.

        What it showed has to be written as well: Teams forgets it, and shows the old card again.
        A form with errors is not, as somebody is filling it in.
        """
        card = self._card()
        if card is not None and not self.reply.errors:
            await self._rewritten(card)
        await self._rest()

    async def show(self) -> None:
        """All of it, where nobody waits for what at_once tells."""
        card = self._card()
        if card is None or await self._rewritten(card):
            await self._rest()
        else:
            await self._below(self.reply.messages, self.reply.form)

    @property
    def _replacing(self) -> bool:
        """Whether the first message comes in the place of what was tapped or reacted to."""
        heard, reply = self.heard, self.reply
        where = heard.where
        if not (reply.messages and where.message and where.personal and heard.turn.action):
            return False
        if reply.form is not None or reply.direct:
            return False
        return reply.in_place or where.form

    @property
    def _reforming(self) -> bool:
        """Whether a form follows on a form, or is the same one with what is wrong in it."""
        return self.reply.form is not None and self.heard.where.form

    def _card(self) -> Json | None:
        if self._reforming and self.reply.form is not None:
            return self._form(self.reply.form)
        if self._replacing:
            return self._cards(self.reply.messages[0])[0]
        return None

    def _cards(self, message: Message) -> Sequence[Json]:
        return render.card(message, locale=self.locale, links=self.links)

    def _form(self, form: Form) -> Json:
        """With what was filled in before, where something in it is wrong."""
        fields = self.heard.turn.fields if self.reply.errors else {}
        return forms.card(form, locale=self.locale, errors=self.reply.errors, fields=fields)

    async def _rest(self) -> None:
        """What does not come in the place of anything."""
        messages: Sequence[Message] = self.reply.messages
        if self._replacing:
            first, *messages = messages
            await practice.keep(self.database, self.heard, first, self.heard.where.message)
            await self._say([of_card(card, first.text) for card in self._cards(first)[1:]])
        await self._below(messages, None if self._reforming else self.reply.form)

    async def _below(self, messages: Sequence[Message], form: Form | None) -> None:
        for message in messages:
            said = render.activity(message, locale=self.locale, links=self.links)
            id_ = await self._say(said)
            await practice.keep(self.database, self.heard, message, id_)
        if form is not None:
            await self._say([of_card(self._form(form), form.title)])

    async def _say(self, activities: Sequence[Json]) -> str:
        """Its id; empty where there is nothing to say, or it could not be said."""
        where = self.heard.where
        if not activities:
            return ""
        try:
            return await say(self.sender, where.address, where.conversation, activities)
        except BROKEN as error:
            self._failed("message-not-sent", error)
            return ""

    async def _rewritten(self, card: Json) -> bool:
        where = self.heard.where
        if not where.message:
            return False
        form, messages = self.reply.form, self.reply.messages
        activity = of_card(card, messages[0].text if form is None else form.title)
        try:
            await self.sender.update(where.address, where.conversation, where.message, activity)
        except BROKEN as error:
            self._failed("message-not-changed", error)
            return False
        return True

    def _failed(self, what: str, error: Exception) -> None:
        log.warning(what, workspace=self.heard.turn.workspace, error=code_of(error))


def told(type_: str, value: Json | str) -> dict[str, object]:
    """The answer to a tap, as Teams wants it."""
    return {"statusCode": 200, "type": type_, "value": value}
