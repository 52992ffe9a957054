"""Socket Mode: what comes over Slack's socket goes the same way as what comes over HTTP."""

import asyncio
import json
import logging
from collections.abc import Mapping
from typing import Any

import structlog
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from adapters.slack.door import INTERACTIONS
from adapters.slack.outcomes import BROKEN, TOKEN_REFUSED, code_of
from adapters.slack.reception import Reception
from adapters.slack.slack import Slack
from nudges.engine.intake import Overloaded
from nudges.errors import Refusal

LAST_TRY = 3
_SPEECHLESS = logging.getLogger("adapters.slack.socket_mode")
"""The client's own log has whole envelopes in it, and so texts."""

_SPEECHLESS.setLevel(logging.CRITICAL + 1)

log = structlog.get_logger()


class Socket:
    """Between ``start`` and ``stop`` it is connected, and connects again whenever it is cut off.

    An envelope is acked when what it says is kept, or when there is an answer; one that is not
    acked comes again.
    """

    def __init__(self, slack: Slack, reception: Reception) -> None:
        self._slack = slack
        self._reception = reception
        self._client: SocketModeClient | None = None
        self._connecting: asyncio.Task[None] | None = None
        self._underway: set[asyncio.Task[Any]] = set()

    async def start(self) -> None:
        """The client goes on trying until it is connected. Refusals: socket-token."""
        self._client = SocketModeClient(
            app_token=self._slack.config.app_token,
            web_client=self._slack.api.speaking(None),
            logger=_SPEECHLESS,
        )
        self._client.socket_mode_request_listeners.append(self._taken)
        await _try_token(self._client)
        self._connecting = asyncio.ensure_future(self._client.connect())  # type: ignore[no-untyped-call]
        log.info("socket-connecting")

    async def stop(self) -> None:
        """Take nothing more, and ack what was taken already."""
        if self._client is None:
            return
        self._client.socket_mode_request_listeners.clear()
        if self._underway:
            await asyncio.wait(self._underway, timeout=self._reception.deadline)
        await self._client.close()  # type: ignore[no-untyped-call]
        if self._connecting is not None:
            self._connecting.cancel()

    async def _taken(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._underway.add(task)
        try:
            payload = await self._payload(request)
        except Overloaded:
            return
        finally:
            self._underway.discard(task)
        said = dict(payload) if payload and request.accepts_response_payload else None
        answer = SocketModeResponse(envelope_id=request.envelope_id, payload=said)
        await client.send_socket_mode_response(answer)

    async def _payload(self, request: SocketModeRequest) -> Mapping[str, Any] | None:
        """What goes back with the ack. Overloaded: it is not to be acked."""
        body = request.payload
        match request.type:
            case "events_api":
                await self._event(body, (request.retry_attempt or 0) >= LAST_TRY)
                return None
            case "slash_commands":
                return await self._asked(body, "command")
            case "interactive" if body.get("type") in INTERACTIONS:
                return await self._asked(body, str(body["type"]))
            case _:
                return None

    async def _event(self, body: Mapping[str, Any], last_try: bool) -> None:
        try:
            await self._reception.event(body, last_try=last_try)
        except ValueError:
            self._reception.metrics.refused("malformed")

    async def _asked(self, body: Mapping[str, Any], kind: str) -> Mapping[str, Any] | None:
        answer = (await self._reception.ask(body, kind)).body
        try:
            found = json.loads(answer) if answer else None
        except ValueError:
            return None
        return found if isinstance(found, dict) else None


async def _try_token(client: SocketModeClient) -> None:
    """A token that Slack refuses will not get better; without an answer it is tried later."""
    try:
        client.wss_uri = await client.issue_new_wss_url()
    except BROKEN as error:
        if code_of(error) in TOKEN_REFUSED | {"not_allowed_token_type"}:
            await client.close()  # type: ignore[no-untyped-call]
            raise Refusal("socket-token", why=code_of(error)) from None
