"""The answer to almost everything that Slack sends, made once and not each time anew."""

from email.utils import formatdate

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.web_request import BaseRequest


class Ack(web.StreamResponse):
    """200 without a body, for any number of requests: building a response takes as long as a third
    of all other work on an event. ``to`` gives it, or a response of their own to rare clients.
    """

    def __init__(self) -> None:
        super().__init__()
        self._second = 0
        self._bytes = b""

    def to(self, request: web.Request, now: float) -> web.StreamResponse:
        """``now`` in seconds since 1970."""
        if not request.keep_alive or request.version < (1, 1):
            return web.Response()
        if int(now) != self._second:
            self._second = int(now)
            date = formatdate(now, usegmt=True)
            self._bytes = f"HTTP/1.1 200 OK\r\nDate: {date}\r\nContent-Length: 0\r\n\r\n".encode()
        return self

    @property
    def keep_alive(self) -> bool:
        return True

    async def prepare(self, request: BaseRequest) -> AbstractStreamWriter | None:
        if request.transport is not None:
            request.transport.write(self._bytes)
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        """There is no body."""
