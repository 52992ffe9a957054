"""Slack's end of a socket, on loopback: sends envelopes, and keeps what is acked."""

import asyncio
from collections.abc import Mapping
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer


class FakeSockets:
    """Use it as ``async with``; ``api`` is the Web API's address, ``opened`` how many came."""

    def __init__(self, refuses: str = "") -> None:
        self.refuses = refuses
        self.acked: dict[str, Any] = {}
        self.opened = 0
        self._now: web.WebSocketResponse | None = None
        self._connected = asyncio.Event()
        self._heard = asyncio.Condition()

    async def __aenter__(self) -> "FakeSockets":
        app = web.Application()
        app.router.add_post("/api/apps.connections.open", self._open)
        app.router.add_get("/link", self._link)
        self._server = TestServer(app)
        await self._server.start_server()
        self.api = str(self._server.make_url("/api/"))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._server.close()

    async def send(self, id_: str, kind: str, payload: Mapping[str, Any], **more: Any) -> None:
        await self._connected.wait()
        assert self._now is not None
        envelope = {"envelope_id": id_, "type": kind, "payload": payload}
        await self._now.send_json(envelope | {"accepts_response_payload": True} | more)

    async def answer(self, id_: str) -> Any:
        """What came with the ack, once it is there."""
        async with self._heard:
            await self._heard.wait_for(lambda: id_ in self.acked)
        return self.acked[id_]

    async def cut(self) -> None:
        """Tell the client to come again, and wait until it did."""
        await self._connected.wait()
        assert self._now is not None
        self._connected.clear()
        await self._now.send_json({"type": "disconnect", "reason": "refresh_requested"})
        await self._connected.wait()

    async def _open(self, _request: web.Request) -> web.Response:
        if self.refuses:
            return web.json_response({"ok": False, "error": self.refuses})
        url = str(self._server.make_url("/link")).replace("http", "ws", 1)
        return web.json_response({"ok": True, "url": url})

    async def _link(self, request: web.Request) -> web.WebSocketResponse:
        link = web.WebSocketResponse()
        await link.prepare(request)
        self.opened += 1
        self._now = link
        self._connected.set()
        async for said in link:
            answer = said.json()
            async with self._heard:
                self.acked[answer["envelope_id"]] = answer.get("payload")
                self._heard.notify_all()
        return link
