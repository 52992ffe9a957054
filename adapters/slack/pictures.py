"""Uploads the charts of a message, so that its blocks can show them as pictures."""

import asyncio

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.outcomes import BROKEN, code_of
from adapters.slack.text import line
from nudges.message import Chart, Message
from nudges.talk.house import Draw

LONGEST_ALT = 1_000
LONGEST_TITLE = 100

log = structlog.get_logger()


async def uploaded(client: AsyncWebClient, message: Message, draw: Draw) -> dict[Chart, str]:
    """The file ids of the charts of a message; a chart that could not be uploaded is missing."""
    charts = dict.fromkeys(block for block in message.blocks if isinstance(block, Chart))
    found = {chart: await _upload(client, chart, draw) for chart in charts}
    return {chart: file for chart, file in found.items() if file}


async def share(client: AsyncWebClient, channel: str, chart: Chart, draw: Draw) -> bool:
    """The picture as a file of its own in a conversation; whether it got there."""
    return await _upload(client, chart, draw, channel) is not None


async def _upload(
    client: AsyncWebClient, chart: Chart, draw: Draw, channel: str | None = None
) -> str | None:
    try:
        answer = await client.files_upload_v2(
            file=await asyncio.to_thread(draw, chart),
            filename="chart.png",
            title=line(chart.title, LONGEST_TITLE),
            alt_txt=line(chart.alt, LONGEST_ALT),
            channel=channel,
        )
        return str(answer["files"][0]["id"])
    except (*BROKEN, LookupError, TypeError, AttributeError) as error:  # or an answer of any shape
        log.warning("picture not uploaded", error=code_of(error) or type(error).__name__)
        return None
