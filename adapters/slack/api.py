"""Slack's Web API for every workspace: one shared session, each workspace's own token."""

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installation import Installation, Tokens

TIMEOUT_SECONDS = 30


class NotInstalled(Exception):  # noqa: N818 - a state, not a fault
    """The bot has no (valid) token for this workspace."""


class Api:
    """Hands out clients. They retry nothing by themselves: a message must not be posted twice."""

    def __init__(self, tokens: Tokens, *, base_url: str, session: aiohttp.ClientSession) -> None:
        self.tokens = tokens
        self._base_url = base_url
        self._session = session

    async def installation(self, workspace: str) -> Installation:
        """NotInstalled: there is none."""
        found = await self.tokens.of(workspace)
        if found is None:
            raise NotInstalled(workspace)
        return found

    async def client(self, workspace: str) -> AsyncWebClient:
        """A client that speaks as the bot of this workspace. NotInstalled: it has none."""
        return self.speaking((await self.installation(workspace)).token)

    def speaking(self, token: str | None) -> AsyncWebClient:
        """A client with a token of its own (None: for calls that need none)."""
        return AsyncWebClient(
            token=token,
            base_url=self._base_url,
            session=self._session,
            timeout=TIMEOUT_SECONDS,
            retry_handlers=[],
        )
