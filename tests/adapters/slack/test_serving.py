"""Slack's part of the web application: from an installation to the first answer."""

import hashlib
import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import CollectorRegistry

from adapters.slack.config import SlackConfig
from adapters.slack.metrics import Metrics
from adapters.slack.scopes import NEEDED
from adapters.slack.serving import Serving
from adapters.slack.slack import opened
from nudges.engine.receiving import Receiving
from nudges.errors import Refusal
from nudges.store.database import Database
from tests.adapters.slack.scripted import a_house
from tests.builders import NOW
from tests.slack.fake import FakeSlack, Fault, Json

SIGNING = "a signing secret"
Client = TestClient[web.Request, web.Application]


def granted() -> Json:
    return {
        "access_token": "xoxb-1",
        "bot_user_id": "UBOT",
        "scope": ",".join(NEEDED),
        "team": {"id": "T1", "name": "Larkspur"},
        "authed_user": {"id": "U1"},
    }


@asynccontextmanager
async def serving(database: Database, slack: FakeSlack, **more: Any) -> AsyncIterator[Client]:
    config = SlackConfig(signing_secret=SIGNING, api=slack.api, **more)
    metrics = Metrics(CollectorRegistry())
    async with opened(config, a_house(database), metrics) as ours:
        receiving = Receiving(database, ours.house.secret, ours.house.clock)
        part = Serving(ours, receiving, metrics)
        app = web.Application()
        app.router.add_routes(part.routes())
        await receiving.start()
        await part.start()
        server = TestServer(app)
        await server.start_server()
        jar = aiohttp.CookieJar(unsafe=True, treat_as_secure_origin=str(server.make_url("/")))
        async with TestClient(server, cookie_jar=jar) as client:
            yield client
        await part.stop()
        await receiving.stop()


async def install(client: Client, slack: FakeSlack) -> int:
    away = await client.get("/slack/install", allow_redirects=False)
    state = parse_qs(urlsplit(away.headers["Location"]).query)["state"][0]
    slack.codes["c0de"] = granted()
    query = {"code": "c0de", "state": state}
    return (await client.get("/slack/oauth_redirect", params=query)).status


async def command(client: Client, slack: FakeSlack, text: str) -> int:
    said = {"command": "/nudge-admin", "text": text, "team_id": "T1", "user_id": "U1"}
    more = {"channel_id": "D1", "channel_name": "directmessage", "trigger_id": "1.2"}
    body = urlencode(said | more | {"response_url": slack.response_url()}).encode()
    stamp = str(int(NOW.timestamp()))
    told = hmac.new(SIGNING.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256)
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={told.hexdigest()}",
    }
    return (await client.post("/slack/events", data=body, headers=headers)).status


async def test_whoever_installs_it_is_welcomed_and_can_begin_at_once(database: Database) -> None:
    async with FakeSlack() as slack:
        slack.add_user("U1")
        async with serving(database, slack, client_id="1", client_secret="c") as client:
            assert await install(client, slack) == 200
            assert len(slack.said[slack.direct("U1")]) == 1
            assert await command(client, slack, "owner me") == 200
        (answer,) = slack.answered
    assert "U1" in str(answer)


async def test_one_workspace_offers_no_installation(database: Database) -> None:
    slack = FakeSlack(scopes=",".join(NEEDED))
    async with slack, serving(database, slack, bot_token="xoxb-1") as client:
        assert (await client.get("/slack/install")).status == 404
        assert (await client.get("/slack/events")).status == 405


async def test_in_socket_mode_there_is_no_door_and_a_refused_token_ends_it(
    database: Database,
) -> None:
    async with FakeSlack() as slack:
        slack.fail("apps.connections.open", Fault(error="invalid_auth"))
        config = SlackConfig(app_token="xapp-1", client_id="1", api=slack.api)
        async with opened(config, a_house(database)) as ours:
            receiving = Receiving(database, ours.house.secret, ours.house.clock)
            part = Serving(ours, receiving, Metrics(CollectorRegistry()), socket=True)
            assert "/slack/events" not in [route.path for route in part.routes()]
            with pytest.raises(Refusal) as refused:
                await part.start()
    assert refused.value.code == "socket-token"
