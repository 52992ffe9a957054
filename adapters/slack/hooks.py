"""Answers at the address that Slack gave with a command or a tap, and at no other."""

from collections.abc import Sequence
from ipaddress import ip_address
from urllib.parse import urlsplit

import aiohttp
import structlog
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack.api import TIMEOUT_SECONDS
from adapters.slack.outcomes import BROKEN
from adapters.slack.render import Rendered

HOST = "hooks.slack.com"
MOST_USES = 5
"""How often Slack takes an answer at one address, within half an hour."""

OK = 200

log = structlog.get_logger()


class Hooks:
    """``api`` is the Web API's address: only if that is on this machine, answers may be, too."""

    def __init__(self, session: aiohttp.ClientSession, api: str) -> None:
        self._session = session
        self._here = _is_loopback(api)

    async def say(
        self, address: str, said: Sequence[Rendered], *, replace_original: bool = False
    ) -> bool:
        """Show it to the person alone; False: nothing of it is there.

        ``replace_original``: the first one takes the place of what was tapped.
        """
        if not self._may_be_told(address):
            return False
        hook = AsyncWebhookClient(
            address, timeout=TIMEOUT_SECONDS, session=self._session, retry_handlers=[]
        )
        for number, rendered in enumerate(said):
            if not await _sent(hook, rendered, replace_original and number == 0):
                return number > 0
        return True

    def _may_be_told(self, address: str) -> bool:
        try:
            parts = urlsplit(address)
        except ValueError:
            return False
        if parts.scheme == "https" and parts.netloc == HOST:
            return True
        return self._here and parts.scheme == "http" and _is_loopback(address)


async def _sent(hook: AsyncWebhookClient, rendered: Rendered, replace_original: bool) -> bool:
    try:
        answer = await hook.send(
            text=rendered.text,
            blocks=rendered.blocks or None,
            response_type="ephemeral",
            replace_original=replace_original,
        )
    except BROKEN as error:
        log.warning("hook-broken", why=type(error).__name__)
        return False
    if answer.status_code != OK:
        log.warning("hook-refused", status=answer.status_code)
    return answer.status_code == OK


def _is_loopback(address: str) -> bool:
    try:
        host = urlsplit(address).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
