"""Speaks with the Bot Connector: what the bot says, and who and what is in a company.

It retries nothing, as a message must not be said twice; only a token that is not accepted is
replaced by a new one, once.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import quote

import aiohttp

from adapters.teams.credentials import Tokens
from adapters.teams.people import Json

TIMEOUT_SECONDS = 15.0
PAGE = 500
REDIRECTED, UNAUTHORIZED, NOT_FOUND = 300, 401, 404
FAILED = "failed"


class Refused(Exception):  # noqa: N818 - an answer, not a fault
    """The Connector said no: its status, its word for it if any, and how long to wait if told."""

    def __init__(self, status: int, code: str = "", retry_after: str = "") -> None:
        super().__init__(f"{status} {code}".strip())
        self.status = status
        self.code = code
        self.retry_after = retry_after


class Untrusted(Exception):  # noqa: N818 - a state, not a fault
    """This address is not Microsoft's: nothing is sent there, a token least of all."""


class Counted(Protocol):
    def called(self, method: str, outcome: str) -> None:
        """One call of an operation; ``outcome`` is an HTTP status, or that there was none."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Connector:
    """One for a process. ``session`` is shared; without ``tokens`` it speaks anonymously.

    ``trusted`` says which addresses are Microsoft's; ``bot`` is the bot's own account. All calls
    raise what outcomes.BROKEN names. Ids of conversations may hold the message of a thread.
    """

    session: aiohttp.ClientSession
    tokens: Tokens | None
    trusted: Callable[[str], bool]
    bot: str
    counted: Counted | None = None

    async def send(self, address: str, conversation: str, activity: Json) -> str:
        """Say something; the message's id, empty where none is told."""
        path = f"conversations/{_quoted(conversation)}/activities"
        said = await self._call("send", "POST", address, path, body=self._mine(activity))
        return _text(said, "id")

    async def update(self, address: str, conversation: str, message: str, activity: Json) -> None:
        """Put something else in the place of a message of the bot's."""
        path = _message(conversation, message)
        body = {**self._mine(activity), "id": message}
        await self._call("update", "PUT", address, path, body=body)

    async def delete(self, address: str, conversation: str, message: str) -> None:
        """Take a message of the bot's away."""
        await self._call("delete", "DELETE", address, _message(conversation, message))

    async def create_chat(self, address: str, member: str, tenant: str) -> str:
        """The conversation with one member alone; the same one each time."""
        asked = {
            "bot": {"id": self.bot},
            "members": [{"id": member}],
            "isGroup": False,
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        told = await self._call("create_chat", "POST", address, "conversations", body=asked)
        return _text(told, "id")

    async def members(
        self, address: str, conversation: str, cursor: str
    ) -> tuple[Sequence[Json], str]:
        """A page of who is in a team or chat, and where the next one begins; empty: nowhere."""
        path = f"conversations/{_quoted(conversation)}/pagedmembers"
        query = {"pageSize": str(PAGE)} | ({"continuationToken": cursor} if cursor else {})
        page = await self._call("members", "GET", address, path, query=query)
        return _listed(page, "members"), _text(page, "continuationToken")

    async def member(self, address: str, conversation: str, member: str) -> Json | None:
        """Somebody in a team or chat; None: they are not in it (any more)."""
        path = f"conversations/{_quoted(conversation)}/members/{_quoted(member)}"
        try:
            return await self._call("member", "GET", address, path)
        except Refused as refused:
            if refused.status == NOT_FOUND:
                return None
            raise

    async def channels(self, address: str, team: str) -> Sequence[Json]:
        """The channels of a team."""
        path = f"teams/{_quoted(team)}/conversations"
        return _listed(await self._call("channels", "GET", address, path), "conversations")

    async def _call(
        self,
        operation: str,
        verb: str,
        address: str,
        path: str,
        *,
        body: Json | None = None,
        query: Mapping[str, str] | None = None,
    ) -> Json:
        if not self.trusted(address):
            raise Untrusted
        url = f"{address.rstrip('/')}/v3/{path}"
        try:
            found = await self._asked(verb, url, body, query)
        except Refused as refused:
            self._count(operation, str(refused.status))
            raise
        except (aiohttp.ClientError, OSError):
            self._count(operation, FAILED)
            raise
        self._count(operation, "200")
        return found

    async def _asked(
        self, verb: str, url: str, body: Json | None, query: Mapping[str, str] | None
    ) -> Json:
        token = "" if self.tokens is None else await self.tokens.token()
        try:
            return await self._once(verb, url, body, query, token)
        except Refused as refused:
            if self.tokens is None or refused.status != UNAUTHORIZED:
                raise
        self.tokens.forget(token)
        return await self._once(verb, url, body, query, await self.tokens.token())

    async def _once(
        self, verb: str, url: str, body: Json | None, query: Mapping[str, str] | None, token: str
    ) -> Json:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with self.session.request(
            verb,
            url,
            params=query,
            json=body,
            headers=headers,
            allow_redirects=False,
            timeout=aiohttp.ClientTimeout(total=TIMEOUT_SECONDS),
        ) as answer:
            told = _read(await answer.read())
            if answer.status < REDIRECTED:
                return told
            error = told.get("error")
            code = _text(error, "code") if isinstance(error, dict) else ""
            raise Refused(answer.status, code, answer.headers.get("Retry-After", ""))

    def _mine(self, activity: Json) -> dict[str, Any]:
        return {**activity, "from": {"id": self.bot}}

    def _count(self, operation: str, outcome: str) -> None:
        if self.counted is not None:
            self.counted.called(operation, outcome)


def _message(conversation: str, message: str) -> str:
    return f"conversations/{_quoted(conversation)}/activities/{_quoted(message)}"


def _quoted(id_: str) -> str:
    return quote(id_, safe="")


def _read(body: bytes) -> dict[str, Any]:
    """The JSON object of an answer; empty where it is something else, as a gateway's page."""
    try:
        told = json.loads(body or b"{}")
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _listed(whole: Json, name: str) -> list[dict[str, Any]]:
    found = whole.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _text(whole: Mapping[str, Any], name: str) -> str:
    value = whole.get(name)
    return value if isinstance(value, str) else ""
