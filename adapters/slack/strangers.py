"""Asks Slack about people whom nobody has told of yet."""

from collections.abc import Sequence

import structlog

from adapters.slack.people import Json, Malformed, is_stranger, member_entry
from adapters.slack.reading import Closed, NotYet, Reading, Refused, Visit
from nudges.store.roster import MemberEntry

log = structlog.get_logger()

SECONDS = 10.0
AT_MOST = 100
"""People looked up in one go; whoever is left over is asked about the next time."""
NOBODIES = 10_000
"""So many whom Slack does not tell of are remembered, so that they are not asked about again."""


class Strangers:
    """For one process; tells neither of people who left nor of other companies' people."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._nobodies: dict[tuple[str, str], None] = {}

    async def lookup(self, workspace: str, members: Sequence[str]) -> list[MemberEntry]:
        """Those of these members of whom Slack tells in a few seconds. Raises nothing."""
        try:
            return (await self.met(self._reading.visit(workspace, SECONDS), members))[0]
        except Closed:
            return []

    async def met(
        self, visit: Visit, members: Sequence[str]
    ) -> tuple[list[MemberEntry], list[str]]:
        """Who they are, and those whom there was no time to ask about. Closed."""
        found: list[MemberEntry] = []
        asked = [id_ for id_ in members if (visit.workspace, id_) not in self._nobodies]
        for place, member in enumerate(asked):
            if place == AT_MOST:
                return found, asked[place:]
            try:
                entry = await self._one(visit, member)
            except NotYet:
                return found, asked[place:]
            if entry is None:
                self._remember(visit.workspace, member)
            else:
                found.append(entry)
        return found, []

    async def _one(self, visit: Visit, member: str) -> MemberEntry | None:
        try:
            answer = await visit.call("users.info", user=member, include_locale="true")
            user = answer.get("user")
            return _entry(user, visit.workspace) if isinstance(user, dict) else None
        except Refused as refused:
            log.info("member not told of", workspace=visit.workspace, code=refused.code)
        except Malformed:
            log.info("member malformed", workspace=visit.workspace)
        return None

    def _remember(self, workspace: str, member: str) -> None:
        while len(self._nobodies) >= NOBODIES:
            del self._nobodies[next(iter(self._nobodies))]
        self._nobodies[workspace, member] = None


def _entry(user: Json, workspace: str) -> MemberEntry | None:
    entry = member_entry(user)
    return None if entry.deleted or is_stranger(user, workspace) else entry
