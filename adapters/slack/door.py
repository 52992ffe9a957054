"""Where Slack's requests come in over HTTP: checked, told apart, answered with a clear status."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web
from slack_bolt.response import BoltResponse

from adapters.body import Refused, json_object, read
from adapters.slack.ack import Ack
from adapters.slack.metrics import Metrics
from adapters.slack.reception import Reception
from adapters.slack.replays import Replays
from adapters.slack.signature import Signature
from nudges.engine.intake import Overloaded
from nudges.ports import Clock

TIMESTAMP, SIGNATURE = "X-Slack-Request-Timestamp", "X-Slack-Signature"
RETRY = "X-Slack-Retry-Num"
LAST_TRY = "3"
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
MOST_FIELDS = 100
INTERACTIONS = frozenset(
    {
        "block_actions",
        "block_suggestion",
        "message_action",
        "shortcut",
        "view_closed",
        "view_submission",
    }
)


class Door:
    """``handle`` answers ``POST /slack/events``: events, commands and interactivity alike."""

    def __init__(
        self, signing_secret: str, *, reception: Reception, metrics: Metrics, clock: Clock
    ) -> None:
        self._signature = Signature(signing_secret)
        self._reception = reception
        self._metrics = metrics
        self._clock = clock
        self._replays = Replays()
        self._ack = Ack()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """401: not (or no longer) Slack's; 408, 413, 415, 400: not as Slack sends; 503: not now."""
        try:
            return await self._answer(request)
        except Refused as refused:
            self._metrics.refused(refused.reason)
            return web.Response(status=refused.status)
        except Overloaded:
            self._metrics.refused("overloaded")
            return web.Response(status=503)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        body = await read(request)
        headers = request.headers
        now = self._clock.now()
        signature = headers.get(SIGNATURE)
        wrong = self._signature.wrong(headers.get(TIMESTAMP), signature, body, now.timestamp())
        if wrong is not None:
            raise Refused(wrong, 401)
        kind = headers.get("Content-Type", "")
        if kind.startswith(JSON):
            challenge = await self._event(json_object(body), headers.get(RETRY) == LAST_TRY)
            return self._ack.to(request, now.timestamp()) if challenge is None else challenge
        if not kind.startswith(FORM):
            raise Refused("content-type", 415)
        return await self._ask(body, signature or "", now.timestamp())

    async def _event(self, body: Mapping[str, Any], last_try: bool) -> web.Response | None:
        """None: it is acked."""
        match body.get("type"):
            case "event_callback" | "app_rate_limited":
                try:
                    await self._reception.event(body, last_try=last_try)
                except ValueError:
                    raise Refused("malformed") from None
                return None
            case "url_verification":
                challenge = body.get("challenge")
                if not isinstance(challenge, str):
                    raise Refused("malformed")
                return web.Response(text=challenge)
            case _:
                raise Refused("unexpected")

    async def _ask(self, body: bytes, signature: str, now: float) -> web.StreamResponse:
        fields = _fields(body)
        if "ssl_check" in fields:
            return web.Response()
        asked, kind = _asked(fields)
        # An event that comes again is known by its id; these have none.
        if not self._replays.first(signature, now):
            raise Refused("replayed", 401)
        try:
            return _as_response(await self._reception.ask(asked, kind))
        except Overloaded:
            self._replays.forget(signature)
            raise


def _fields(body: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        raise Refused("malformed") from None
    return dict(pairs)


def _asked(fields: dict[str, str]) -> tuple[Mapping[str, Any], str]:
    """What bolt is to answer, and its kind: command, or an interaction's type."""
    if "payload" not in fields:
        if not fields.get("command"):
            raise Refused("unexpected")
        return fields, "command"
    payload = json_object(fields["payload"])
    kind = payload.get("type")
    if kind not in INTERACTIONS:
        raise Refused("unexpected")
    return payload, str(kind)


def _as_response(answer: BoltResponse) -> web.Response:
    kind = answer.first_headers().get("content-type", "").partition(";")[0]
    return web.Response(status=answer.status, text=answer.body, content_type=kind)
