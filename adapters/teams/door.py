"""Where Teams' activities come in: checked, told apart, answered with a clear status."""

from aiohttp import web

from adapters.body import Refused, json_object, read
from adapters.teams.auth import Gate, NoKeys, Stranger
from adapters.teams.metrics import Metrics
from adapters.teams.people import Json
from adapters.teams.reception import Foreign, Reception, Unasked
from nudges.engine.intake import Overloaded

JSON = "application/json"


class Door:
    """``handle`` answers ``POST /api/messages``. Without a ``gate`` everybody is let in."""

    def __init__(self, gate: Gate | None, *, reception: Reception, metrics: Metrics) -> None:
        self._gate = gate
        self._reception = reception
        self._metrics = metrics

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """401: not from Teams; 403: another company's; 408, 413, 415, 400: not what Teams sends;
        501: an invoke that nobody answers; 503: not now."""
        try:
            answer = await self._answer(request)
        except Refused as refused:
            self._metrics.refused(refused.reason)
            return web.Response(status=refused.status)
        return web.Response() if answer is None else web.json_response(answer)

    async def _answer(self, request: web.Request) -> Json | None:
        if not request.headers.get("Content-Type", "").startswith(JSON):
            raise Refused("content-type", 415)
        body = json_object(await read(request))
        await self._admit(request.headers.get("Authorization"), body)
        try:
            return await self._reception.activity(body)
        except Foreign:
            raise Refused("foreign", 403) from None
        except Unasked:
            raise Refused("unasked", 501) from None
        except Overloaded:
            raise Refused("overloaded", 503) from None
        except ValueError:
            raise Refused("malformed") from None

    async def _admit(self, header: str | None, body: Json) -> None:
        if self._gate is None:
            return
        channel, address = body.get("channelId"), body.get("serviceUrl")
        if not isinstance(channel, str) or not isinstance(address, str):
            raise Refused("unsigned", 401)
        try:
            await self._gate.admit(header, channel=channel, address=address)
        except Stranger:
            raise Refused("forged" if header else "unsigned", 401) from None
        except NoKeys:
            raise Refused("no-keys", 503) from None
