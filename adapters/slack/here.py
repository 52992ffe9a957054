"""Where somebody is spoken to: their workspace, as whom, and how to get through to them alone."""

from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import home, modal, practice
from adapters.slack.outcomes import BROKEN, code_of
from adapters.slack.posting import Posted, Posting
from adapters.slack.render import Rendered, blocks
from adapters.slack.text import Json, line, plain
from nudges.message import Block, File, Message, Reply, Text
from nudges.talk.wording import DEFAULT_LOCALE, wording

log = structlog.get_logger()


@dataclass(frozen=True, kw_only=True, slots=True)
class Here:
    """One person in one workspace. ``url`` is the workspace's, with a slash at its end, or empty.

    What breaks is logged by Slack's word for it, and told as a False or a None.
    """

    client: AsyncWebClient
    posting: Posting
    team: str
    member: str
    url: str = ""

    def drawn(self, message: Message) -> list[Rendered]:
        """The message as posts, its charts in words."""
        return blocks(message, url=self.url, team=self.team)

    async def write(self, message: Message) -> Posted | None:
        """As a direct message."""
        try:
            return await self.posting.post(
                self.client,
                message,
                channel=self.member,
                team=self.team,
                url=self.url,
                metadata=practice.mark(message),
            )
        except BROKEN as error:
            self._failed("message-not-sent", error)
            return None

    async def rewrite(self, message: Message, *, channel: str, ts: str) -> bool:
        """In the place of a direct message of the bot's; not what takes several posts."""
        drawn = self.drawn(message)
        if len(drawn) > 1:
            return False
        mark = practice.mark(message)
        try:
            await self.client.chat_update(
                channel=channel,
                ts=ts,
                text=drawn[0].text,
                blocks=drawn[0].blocks,
                metadata=None if mark is None else dict(mark),
            )
        except BROKEN as error:
            self._failed("message-not-changed", error)
            return False
        return True

    async def hand(self, file: File) -> bool:
        """A file, in the direct conversation."""
        try:
            answer = await self.client.conversations_open(users=self.member)
            await self.client.files_upload_v2(
                file=file.content,
                filename=file.name,
                title=file.name,
                alt_txt=file.alt,
                channel=answer["channel"]["id"],
            )
        except (*BROKEN, LookupError, TypeError) as error:  # or an answer of any shape
            self._failed("file-not-sent", error)
            return False
        return True

    async def open(self, trigger: str, view: Json) -> str | None:
        """Open a modal within 3 s of what triggered it; its id."""
        if not trigger:
            return None
        try:
            answer = await self.client.views_open(trigger_id=trigger, view=view)
        except BROKEN as error:
            self._failed("modal-not-opened", error)
            return None
        opened = answer.get("view")
        return str(opened.get("id") or "") if isinstance(opened, dict) else ""

    async def turn_over(self, id_: str, view: Json) -> bool:
        """Show something else in a modal that is open."""
        try:
            await self.client.views_update(view_id=id_, view=view)
        except BROKEN as error:
            self._failed("modal-not-updated", error)
            return False
        return True

    async def publish(self, shown: Reply) -> bool:
        """Their Home."""
        (message,) = shown.messages
        view = home.view(message, url=self.url, team=self.team, locale=shown.locale)
        try:
            await self.client.views_publish(user_id=self.member, view=view)
        except BROKEN as error:
            self._failed("home-not-published", error)
            return False
        return True

    def page(self, messages: Sequence[Message], locale: str = DEFAULT_LOCALE) -> Json:
        """A modal that shows messages."""
        return page(messages, url=self.url, team=self.team, locale=locale)

    def _failed(self, what: str, error: Exception) -> None:
        log.warning(what, workspace=self.team, error=code_of(error) or type(error).__name__)


def page(
    messages: Sequence[Message], *, url: str = "", team: str = "", locale: str = DEFAULT_LOCALE
) -> Json:
    """A modal that shows messages; ``url`` and ``team`` as for render.blocks."""
    say = wording(locale)
    shown: list[Block] = []
    for message in messages:
        shown += message.blocks or (Text(text=message.text),)
    return {
        "type": "modal",
        "callback_id": "page",
        "title": plain(line(say("slack-name"), modal.LONGEST_TITLE)),
        "close": plain(line(say("slack-close"), modal.LONGEST_TITLE)),
        "blocks": home.view(Message(text="", blocks=tuple(shown)), url=url, team=team)["blocks"],
    }
