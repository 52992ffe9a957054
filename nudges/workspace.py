"""A workspace: one Slack workspace, one Teams tenant, or one in the console."""

from dataclasses import dataclass
from datetime import datetime

CONSOLE = "console"


@dataclass(frozen=True, kw_only=True, slots=True)
class Workspace:
    """``platform`` is slack, teams, or console for imported and invented ones."""

    id: str
    organisation: str
    platform: str
    name: str
    created_at: datetime
    invented: bool = False

    @property
    def live(self) -> bool:
        """Whether real colleagues are at the other end."""
        return self.platform != CONSOLE
