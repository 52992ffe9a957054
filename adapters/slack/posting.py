"""Posts a neutral message to a conversation: pictures first, then one post after the other."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import pictures
from adapters.slack.outcomes import BROKEN, code_of
from adapters.slack.render import Rendered, blocks, without_pictures
from nudges.message import Chart, Message
from nudges.talk.house import Draw

WAITS = (1.0, 2.0, 4.0)
"""Seconds between the tries to show a picture that Slack is still working on."""

log = structlog.get_logger()


@dataclass(frozen=True, kw_only=True, slots=True)
class Posted:
    """Where a message is, its first part if it has several."""

    channel: str
    ts: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Posting:
    """``draw`` makes a PNG of a chart; ``sleep`` waits for so many seconds."""

    draw: Draw
    sleep: Callable[[float], Awaitable[None]]

    async def post(
        self,
        client: AsyncWebClient,
        message: Message,
        *,
        channel: str,
        team: str,
        url: str = "",
        metadata: Mapping[str, Any] | None = None,
    ) -> Posted:
        """Post all parts; ``channel`` may be a member, ``metadata`` goes with the first part.

        Raises one of outcomes.BROKEN if the first part is not known to be there. What breaks after
        it is logged: nothing is posted twice.
        """
        files = await pictures.uploaded(client, message, self.draw)
        first, *others = blocks(message, url=url, team=team, pictures=files)
        answer, shown = await self._shown(client, channel, first, metadata)
        posted = Posted(channel=_text(answer, "channel") or channel, ts=_text(answer, "ts"))
        try:
            for each in others:
                shown &= (await self._shown(client, posted.channel, each))[1]
            if not shown:
                await self._share(client, posted.channel, files)
        except BROKEN as error:
            log.warning("message not whole", workspace=team, error=code_of(error))
        return posted

    async def _shown(
        self,
        client: AsyncWebClient,
        channel: str,
        rendered: Rendered,
        metadata: Mapping[str, Any] | None = None,
    ) -> tuple[Mapping[str, Any], bool]:
        """Slack's answer, and whether all pictures are shown. A refused post may be tried again."""
        if any(block["type"] == "image" for block in rendered.blocks):
            for wait in WAITS:
                try:
                    return await _post(client, channel, rendered, metadata), True
                except SlackApiError as error:
                    if code_of(error) not in ("invalid_blocks", "invalid_blocks_format"):
                        raise
                await self.sleep(wait)
            bare = without_pictures(rendered)
            return await _post(client, channel, bare, metadata), False
        return await _post(client, channel, rendered, metadata), True

    async def _share(
        self, client: AsyncWebClient, channel: str, charts: Mapping[Chart, str]
    ) -> None:
        for chart in charts:
            await pictures.share(client, channel, chart, self.draw)


async def _post(
    client: AsyncWebClient, channel: str, rendered: Rendered, metadata: Mapping[str, Any] | None
) -> Mapping[str, Any]:
    answer = await client.chat_postMessage(
        channel=channel,
        text=rendered.text,
        blocks=rendered.blocks,
        metadata=None if metadata is None else dict(metadata),
        unfurl_links=False,
        unfurl_media=False,
    )
    return answer.data if isinstance(answer.data, Mapping) else {}


def _text(answer: Mapping[str, Any], name: str) -> str:
    value = answer.get(name)
    return value if isinstance(value, str) else ""
