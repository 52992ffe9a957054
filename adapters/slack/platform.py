"""Slack as a platform: direct messages that are sent once, and found again when in doubt."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.api import Api
from adapters.slack.outcomes import BROKEN, outcome
from adapters.slack.posting import Posting
from adapters.slack.status import away_until
from nudges.message import Message
from nudges.ports import Clock, NotNow, NotThere, Outcome, Sent, Shut, Throttled, Unknown

EVENT = "chimein_delivery"
"""The kind of metadata that marks a message of ours; it holds an opaque id and nothing else."""

PAGE = 100
MOST_PAGES = 10
LONGEST_WAIT = 20.0
"""Seconds for which an answer to ``find`` is waited for, well below how long it may take."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SlackPlatform:
    """Implements nudges.ports.Platform for one workspace."""

    api: Api
    workspace: str
    posting: Posting
    clock: Clock

    async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
        """A token that was refused may have been replaced meanwhile: then it is tried again."""
        token = await self._token()
        sent = await self._sent(member, message, delivery)
        if not isinstance(sent, Shut):
            return sent
        await self.api.tokens.forget(self.workspace)
        if await self._token() in (None, token):
            return sent
        return await self._sent(member, message, delivery)

    async def find(self, *, member: str, delivery: str) -> Sent | NotThere | Unknown:
        """Looks through the newest thousand messages; waits once if it was too much at once."""
        try:
            return await self._found(member, delivery)
        except BROKEN as error:
            found = outcome(error)
        if not isinstance(found, Throttled) or found.retry_after.total_seconds() > LONGEST_WAIT:
            return Unknown()
        await self.posting.sleep(found.retry_after.total_seconds())
        try:
            return await self._found(member, delivery)
        except BROKEN:
            return Unknown()

    async def _token(self) -> str | None:
        installation = await self.api.tokens.of(self.workspace)
        return None if installation is None else installation.token

    async def _sent(self, member: str, message: Message, delivery: str) -> Outcome:
        try:
            here = await self.api.installation(self.workspace)
            client = self.api.speaking(here.token)
            until = await away_until(client, member, self.clock.now())
            if until is not None:
                return NotNow(until=until)
            posted = await self.posting.post(
                client,
                message,
                channel=member,
                team=self.workspace,
                url=here.url,
                metadata={"event_type": EVENT, "event_payload": {"id": delivery}},
            )
        except BROKEN as error:
            return outcome(error)
        return Sent(reference=posted.ts) if posted.ts else Unknown()

    async def _found(self, member: str, delivery: str) -> Sent | NotThere | Unknown:
        client = await self.api.client(self.workspace)
        channel = await _conversation(client, member)
        if channel is None:
            return Unknown()
        return await marked_in(client, channel, delivery)


async def marked_in(
    client: AsyncWebClient, channel: str, mark: str, *, since: datetime | None = None
) -> Sent | NotThere | Unknown:
    """Whether one of the newest thousand messages has this mark. Raises one of BROKEN.

    Unknown: there are more ``since`` then.
    """
    looked_at = 0
    async for said in _newest(client, channel, since):
        looked_at += 1
        if isinstance(said, Mapping) and _marked(said, mark):
            return Sent(reference=str(said.get("ts")))
    return Unknown() if since is not None and looked_at >= PAGE * MOST_PAGES else NotThere()


async def _conversation(client: AsyncWebClient, member: str) -> str | None:
    answer = await client.conversations_open(users=member)
    found = _part(answer.data, "channel").get("id")
    return found if isinstance(found, str) else None


async def _newest(
    client: AsyncWebClient, channel: str, since: datetime | None = None
) -> AsyncIterator[object]:
    cursor = None
    for _ in range(MOST_PAGES):
        answer = await client.conversations_history(
            channel=channel,
            limit=PAGE,
            cursor=cursor,
            oldest=None if since is None else str(since.timestamp()),
            include_all_metadata=True,
        )
        for said in answer.get("messages") or ():
            yield said
        cursor = _part(answer.data, "response_metadata").get("next_cursor")
        if not cursor:
            return


def _marked(said: Mapping[str, Any], delivery: str) -> bool:
    metadata = _part(said, "metadata")
    ours = metadata.get("event_type") == EVENT
    return ours and _part(metadata, "event_payload").get("id") == delivery


def _part(whole: object, name: str) -> Mapping[str, Any]:
    """An object inside another one; empty where there is none."""
    part = whole.get(name) if isinstance(whole, Mapping) else None
    return part if isinstance(part, Mapping) else {}
