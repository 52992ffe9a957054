"""Tells what Teams itself sent from everything else, by the token that comes with it.

The Bot Framework checks the token; what it lets pass or answers in odd ways is made strict here.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from math import inf
from typing import Any, NamedTuple

import jwt
import requests
from botframework.connector.auth import BotFrameworkAuthenticationFactory
from botframework.connector.auth.jwt_token_extractor import JwtTokenExtractor
from botframework.connector.auth.password_service_client_credential_factory import (
    PasswordServiceClientCredentialFactory,
)
from jwt.algorithms import RSAAlgorithm

from adapters.teams.config import TeamsConfig

TIMEOUT_SECONDS = 5.0
KEPT_SECONDS = 24 * 3600.0
NEW_KEY_SECONDS = 600.0
"""A key that nobody knows is looked for again no more often: anybody can make one up."""

RETRY_SECONDS = 5.0
"""Between two tries while Microsoft does not answer; whoever comes meanwhile has to come again."""

PASS_SECONDS = 300.0
"""For how long a token that was checked is not checked again."""

MOST_PASSES = 1_000

BEARER = "Bearer "
ALGORITHM = "RS256"


class Stranger(Exception):  # noqa: N818 - an answer, not a fault
    """This is not from Teams, or not for us."""


class NoKeys(Exception):  # noqa: N818 - a state, not a fault
    """Microsoft's keys can't be had just now, so that nobody can tell."""


class _Shown(NamedTuple):
    """What of an activity the token is checked against."""

    channel_id: str
    service_url: str


class _Pass(NamedTuple):
    """A token, as its digest, and what it was checked against."""

    digest: bytes
    channel: str
    address: str


class _Key(NamedTuple):
    public_key: Any
    endorsements: list[str]


@dataclass(kw_only=True, slots=True)
class Keys:
    """The keys with which Microsoft signs, fetched beside the event loop and kept for a day."""

    url: str
    seconds: Callable[[], float] = time.monotonic
    _keys: dict[str, _Key] = field(default_factory=dict)
    _fetched_at: float | None = None
    _failed_at: float | None = None
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def get(self, key_id: str) -> _Key:
        """NoKeys; Stranger: nobody has such a key."""
        if self._is_due(key_id):
            async with self._one_at_a_time:
                if self._is_due(key_id):
                    await self._fetch()
        key = self._keys.get(key_id)
        if key is None and self._failed_at is not None:
            raise NoKeys
        if key is None:
            raise Stranger("unknown key")
        return key

    async def _fetch(self) -> None:
        """The old ones hold until new ones can be had."""
        try:
            self._keys = await asyncio.to_thread(_fetched, self.url)
        except (requests.RequestException, ValueError, LookupError, TypeError, AttributeError):
            self._failed_at = self.seconds()
        else:
            self._fetched_at, self._failed_at = self.seconds(), None

    def _is_due(self, key_id: str) -> bool:
        if self._was_within(RETRY_SECONDS, self._failed_at):
            return False
        if not self._was_within(KEPT_SECONDS, self._fetched_at):
            return True
        return key_id not in self._keys and not self._was_within(NEW_KEY_SECONDS, self._fetched_at)

    def _was_within(self, seconds: float, moment: float | None) -> bool:
        return moment is not None and self.seconds() - moment <= seconds


class Gate:
    """Lets in what Teams sends to this bot, and nothing else.

    ``now``: seconds since 1970; ``seconds``: a clock that never jumps.
    """

    def __init__(
        self,
        config: TeamsConfig,
        *,
        keys: Keys | None = None,
        now: Callable[[], float] = time.time,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        cloud = config.cloud
        self._issuer = cloud.issuer
        self._now = now
        self._seconds = seconds
        self._passes: dict[_Pass, float] = {}
        credentials = PasswordServiceClientCredentialFactory(
            config.app_id, config.password, config.tenant
        )
        self._checks = BotFrameworkAuthenticationFactory.create(
            to_channel_from_bot_login_url=config.authority,
            to_channel_from_bot_oauth_scope=cloud.scope,
            to_bot_from_channel_token_issuer=cloud.issuer,
            to_bot_from_channel_open_id_metadata_url=cloud.metadata,
            to_bot_from_emulator_open_id_metadata_url=cloud.metadata,
            credential_factory=credentials,
        )
        # The library asks for keys on the event loop, and builds them anew each time.
        JwtTokenExtractor.metadataCache[cloud.metadata] = keys or Keys(url=cloud.metadata)

    async def admit(self, header: str | None, *, channel: str, address: str) -> None:
        """``channel`` and ``address`` are those that the activity names. Stranger; NoKeys.

        Teams uses a token for many activities, so one that was checked is known for a while.
        """
        if not header or not header.startswith(BEARER):
            raise Stranger("no token")
        digest = sha256(header.encode("utf-8", "surrogateescape")).digest()
        shown = _Pass(digest, channel, address)
        if self._passes.get(shown, -inf) > self._seconds():
            return
        self._look(header.removeprefix(BEARER))
        claims = await self._checked(header, channel, address)
        if "exp" not in claims or claims.get("iss") != self._issuer:
            raise Stranger("claims")
        self._remember(shown, float(claims["exp"]))

    async def _checked(self, header: str, channel: str, address: str) -> Mapping[str, Any]:
        try:
            found = await self._checks.authenticate_request(
                _Shown(channel_id=channel, service_url=address), header
            )
        except (Stranger, NoKeys):
            raise
        except Exception as error:  # it refuses with exceptions of every kind
            raise Stranger(type(error).__name__) from None
        claims: Mapping[str, Any] = found.claims_identity.claims
        return claims

    def _remember(self, shown: _Pass, ends: float) -> None:
        left = min(PASS_SECONDS, ends - self._now())
        if left <= 0:
            return
        if len(self._passes) >= MOST_PASSES:
            self._passes.clear()
        self._passes[shown] = self._seconds() + left

    def _look(self, token: str) -> None:
        """What can be told without a key: nobody needs to ask for one because of rubbish."""
        try:
            head = jwt.get_unverified_header(token)
            claims = jwt.decode(token, options={"verify_signature": False})
        except (jwt.PyJWTError, ValueError, TypeError):
            raise Stranger("no token") from None
        if head.get("alg") != ALGORITHM or not isinstance(head.get("kid"), str):
            raise Stranger("algorithm")
        if claims.get("iss") != self._issuer:
            raise Stranger("issuer")


def _fetched(url: str) -> dict[str, _Key]:
    told = requests.get(url, timeout=TIMEOUT_SECONDS)
    told.raise_for_status()
    keys = requests.get(told.json()["jwks_uri"], timeout=TIMEOUT_SECONDS)
    keys.raise_for_status()
    return {
        key["kid"]: _Key(RSAAlgorithm.from_jwk(key), list(key.get("endorsements") or []))
        for key in keys.json()["keys"]
        if key.get("kty") == "RSA" and isinstance(key.get("kid"), str)
    }
