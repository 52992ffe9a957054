"""The bot as it is installed in one workspace or, org-wide, in an enterprise."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, kw_only=True, slots=True)
class Installation:
    """``id`` is a team's or, if ``enterprise``, an enterprise's. ``url`` ends with a slash."""

    id: str
    token: str = field(repr=False)
    enterprise: bool = False
    app: str = ""
    bot_user: str = ""
    url: str = ""
    scopes: frozenset[str] = frozenset()
    installer: str = ""
    installed_at: datetime | None = None


class Tokens(Protocol):
    """Who knows with which token a workspace is spoken to."""

    async def of(self, workspace: str) -> Installation | None:
        """The installation that serves a workspace; None: there is none (any more)."""
        ...

    async def forget(self, workspace: str) -> None:
        """The token was refused: look it up anew the next time."""
        ...
