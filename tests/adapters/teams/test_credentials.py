"""The bot's own tokens: fetched from the login beside the loop, kept, and fetched anew."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from adapters.teams.credentials import Credentials, NoToken
from tests.teams import issuer
from tests.teams.fake import APP_ID, FakeTeams, Fault


@dataclass
class Desk:
    """A login with somebody who asks it; ``now`` in seconds."""

    teams: FakeTeams
    now: list[float] = field(default_factory=lambda: [0.0])

    def credentials(self, *, authority: str = "") -> Credentials:
        return Credentials(
            app_id=APP_ID,
            password="a password",
            authority=authority or self.teams.login_url,
            scope="https://api.botframework.com",
            seconds=lambda: self.now[0],
        )


@pytest.fixture
async def desk(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(issuer.certificate()))
    async with FakeTeams() as teams:
        yield Desk(teams)


async def test_a_token_is_fetched_once_however_many_ask_for_it(desk: Desk) -> None:
    credentials = desk.credentials()
    tokens = await asyncio.gather(*(credentials.token() for _ in range(20)))
    assert set(tokens) == set(desk.teams.login.given)
    (asked,) = desk.teams.login.asked
    assert asked["scope"] == "https://api.botframework.com/.default"
    assert asked["grant_type"] == "client_credentials"


async def test_a_token_that_ends_soon_is_replaced_in_time(desk: Desk) -> None:
    desk.teams.login.lasts = 200
    credentials = desk.credentials()
    first = await credentials.token()
    desk.now[0] = 59.0
    assert await credentials.token() == first
    desk.now[0] = 61.0
    assert await credentials.token() != first


async def test_a_token_that_is_not_accepted_any_more_is_fetched_anew(desk: Desk) -> None:
    credentials = desk.credentials()
    first = await credentials.token()
    credentials.forget("some other one")
    assert await credentials.token() == first
    credentials.forget(first)
    assert await credentials.token() != first


async def test_a_login_that_refuses_says_why_and_is_asked_again(desk: Desk) -> None:
    desk.teams.fail("token", Fault(status=401, error="invalid_client"))
    credentials = desk.credentials()
    with pytest.raises(NoToken, match="invalid_client"):
        await credentials.token()
    assert await credentials.token()


async def test_a_login_that_is_not_there_gives_no_token(desk: Desk) -> None:
    with pytest.raises(NoToken):
        await desk.credentials(authority="https://127.0.0.1:1/adfs").token()


async def test_nothing_that_is_printed_holds_the_password_or_a_token(desk: Desk) -> None:
    credentials = desk.credentials()
    token = await credentials.token()
    assert "a password" not in repr(credentials)
    assert token not in repr(credentials)
