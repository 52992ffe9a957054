"""What comes over HTTP: read within its size and its time, and refused with a clear status."""

import asyncio
from typing import Any

from aiohttp import web
from pydantic_core import from_json

SLOWEST_SECONDS = 3.0
"""A body that takes longer is none of a platform's."""


class Refused(Exception):  # noqa: N818 - an answer, not a fault
    """What came is not taken, for ``reason``."""

    def __init__(self, reason: str, status: int = 400) -> None:
        super().__init__(reason, status)
        self.reason = reason
        self.status = status


async def read(request: web.Request) -> bytes:
    """The whole body. Refused: 413, 408, or 400 where it breaks off."""
    content = request.content
    if content.is_eof():  # all of it is here already, as it nearly always is
        body = content.read_nowait()
        if len(body) > request.client_max_size:
            raise Refused("oversized", 413)
        return body
    try:
        async with asyncio.timeout(SLOWEST_SECONDS):
            return await request.read()
    except TimeoutError:
        raise Refused("slow", 408) from None
    except web.HTTPRequestEntityTooLarge:
        raise Refused("oversized", 413) from None
    except web.RequestPayloadError:
        raise Refused("malformed") from None


def json_object(text: bytes | str) -> dict[str, Any]:
    """Refused: it is no JSON, or no object."""
    try:
        found = from_json(text)
    except ValueError:
        raise Refused("malformed") from None
    if not isinstance(found, dict):
        raise Refused("malformed")
    return found
