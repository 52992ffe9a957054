"""The bot's own tokens: fetched through MSAL beside the event loop, and kept for a while."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

import requests
from msal import ConfidentialClientApplication
from msal.exceptions import MsalError

KEPT_SECONDS = 60.0
"""MSAL hands out no token that ends within five minutes, so this one holds for that long."""

TIMEOUT_SECONDS = 5.0
"""For each of MSAL's requests: a thread cannot be broken off, and the program has to end soon."""

DEFAULT = "/.default"


class NoToken(Exception):  # noqa: N818 - a state, not a fault
    """The login gives none; it says why in one word, such as invalid_client."""


class Tokens(Protocol):
    """Where the Connector gets its tokens from."""

    async def token(self) -> str:
        """NoToken: the login gives none, or does not answer."""
        ...

    def forget(self, token: str) -> None:
        """This one was not accepted: the next one has to be new."""
        ...


@dataclass(kw_only=True, slots=True)
class Credentials:
    """``authority``: the login's address with the tenant; ``seconds``: a clock that never jumps."""

    app_id: str
    password: str = field(repr=False)
    authority: str
    scope: str
    seconds: Callable[[], float] = time.monotonic
    _app: Any = field(default=None, repr=False)
    _token: str = field(default="", repr=False)
    _until: float = 0.0
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)

    async def token(self) -> str:
        """The bot's token for the Connector. NoToken: there is none to be had."""
        async with self._one_at_a_time:
            if not self._token or self.seconds() >= self._until:
                self._token = await asyncio.to_thread(self._fetched)
                self._until = self.seconds() + KEPT_SECONDS
            return self._token

    def forget(self, token: str) -> None:
        """This one was not accepted: the next one is fetched anew."""
        if token == self._token:
            self._token, self._app = "", None

    def _fetched(self) -> str:
        try:
            if self._app is None:
                self._app = ConfidentialClientApplication(
                    self.app_id,
                    client_credential=self.password,
                    authority=self.authority,
                    http_client=_Http(),
                )
            told = self._app.acquire_token_for_client(scopes=[f"{self.scope}{DEFAULT}"])
        except (
            requests.RequestException,
            MsalError,
            ValueError,
        ) as error:  # none, or a strange one
            raise NoToken(type(error).__name__) from None
        found = told.get("access_token")
        if not found:
            raise NoToken(str(told.get("error") or "no_token"))
        return str(found)


class _Http:
    """What MSAL asks with. Nothing stays open from one token to the next."""

    def get(self, url: str, **options: Any) -> requests.Response:
        return requests.get(url, timeout=TIMEOUT_SECONDS, **options)

    def post(self, url: str, **options: Any) -> requests.Response:
        return requests.post(url, timeout=TIMEOUT_SECONDS, **options)

    def close(self) -> None:
        """Nothing is open."""
