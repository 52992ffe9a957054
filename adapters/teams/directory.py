"""What of the Bot Connector tells who and what is in a company."""

from collections.abc import Sequence
from typing import Protocol

from adapters.teams.people import Json


class Directory(Protocol):
    """All of it raises what outcomes.BROKEN names. ``address``: see nudges.store.conversations."""

    async def members(
        self, address: str, conversation: str, cursor: str
    ) -> tuple[Sequence[Json], str]:
        """A page of who is in a team or chat, and where the next one begins; empty: nowhere."""
        ...

    async def member(self, address: str, conversation: str, member: str) -> Json | None:
        """Somebody in a team or chat; None: they are not in it (any more)."""
        ...

    async def channels(self, address: str, team: str) -> Sequence[Json]:
        """The channels of a team."""
        ...
