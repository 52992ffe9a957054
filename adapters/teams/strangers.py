"""Asks Teams about people whom nobody has told of yet, in the teams that the bot is in."""

from collections.abc import Sequence

import structlog

from adapters.teams.directory import Directory
from adapters.teams.outcomes import BROKEN
from adapters.teams.people import Malformed, is_stranger, member_entry
from nudges.store import conversations
from nudges.store.conversations import Conversation
from nudges.store.database import Database
from nudges.store.roster import MemberEntry

log = structlog.get_logger()

AT_MOST = 20
"""People looked up in one go; whoever is left over is asked about the next time."""


class Strangers:
    """Tells neither of people who left nor of other companies' people."""

    def __init__(self, database: Database, directory: Directory) -> None:
        self._database = database
        self._directory = directory

    async def lookup(self, workspace: str, members: Sequence[str]) -> list[MemberEntry]:
        """Those of these members of whom Teams tells."""
        async with self._database.read() as connection:
            teams = await conversations.teams(connection, workspace)
        asked = [await self._one(workspace, teams, member) for member in members[:AT_MOST]]
        return [entry for entry in asked if entry is not None]

    async def _one(
        self, workspace: str, teams: Sequence[Conversation], member: str
    ) -> MemberEntry | None:
        for team in teams:
            try:
                user = await self._directory.member(team.address, team.id, member)
                if user is not None:
                    return None if is_stranger(user, workspace) else member_entry(user)
            except BROKEN as error:
                log.info("member not told of", workspace=workspace, why=type(error).__name__)
            except Malformed:
                log.info("member malformed", workspace=workspace)
        return None
