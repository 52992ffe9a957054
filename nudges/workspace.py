"""A workspace: one Slack workspace, one Teams tenant, or one in the console."""

from dataclasses import dataclass
from datetime import datetime

CONSOLE = "console"


@dataclass(frozen=True, kw_only=True, slots=True)
class Workspace:
    """``platform`` is slack, teams, or console for imported and invented ones.

    ``uninstalled_at``: since then nothing is sent or shown there, until it is installed again.
    """

    id: str
    organisation: str
    platform: str
    name: str
    created_at: datetime
    invented: bool = False
    uninstalled_at: datetime | None = None

    @property
    def live(self) -> bool:
        """Whether real colleagues are at the other end."""
        return self.platform != CONSOLE
