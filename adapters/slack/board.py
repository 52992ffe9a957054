"""Slack's channels as a board: posts that are made once, found again when in doubt, and removed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from slack_sdk.errors import SlackApiError

from adapters.slack.api import Api
from adapters.slack.outcomes import BROKEN, code_of, outcome
from adapters.slack.platform import EVENT, marked_in
from adapters.slack.posting import Posting
from nudges.message import Message
from nudges.ports import NotThere, Outcome, Sent, Unknown

SKEW = timedelta(minutes=10)
"""By how much clocks may differ."""
GONE = frozenset({"message_not_found", "channel_not_found", "is_archived"})


@dataclass(frozen=True, kw_only=True, slots=True)
class SlackBoard:
    """Implements nudges.ports.Board for one workspace."""

    api: Api
    workspace: str
    posting: Posting

    async def post(self, *, channel: str, message: Message, mark: str) -> Outcome:
        try:
            here = await self.api.installation(self.workspace)
            posted = await self.posting.post(
                self.api.speaking(here.token),
                message,
                channel=channel,
                team=self.workspace,
                url=here.url,
                metadata={"event_type": EVENT, "event_payload": {"id": mark}},
            )
        except BROKEN as error:
            return outcome(error)
        return Sent(reference=posted.ts) if posted.ts else Unknown()

    async def find(self, *, channel: str, mark: str, since: datetime) -> Sent | NotThere | Unknown:
        """Looks through the newest thousand messages since then; of more nobody knows."""
        try:
            client = await self.api.client(self.workspace)
            return await marked_in(client, channel, mark, since=since - SKEW)
        except BROKEN:
            return Unknown()

    async def remove(self, *, channel: str, reference: str) -> bool:
        try:
            client = await self.api.client(self.workspace)
            await client.chat_delete(channel=channel, ts=reference)
        except SlackApiError as error:
            return code_of(error) in GONE
        except BROKEN:
            return False
        return True
