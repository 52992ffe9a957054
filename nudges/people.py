"""People: a person (one human), their members (accounts), and what they hold."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Role(StrEnum):
    EXECUTIVE = "executive"
    MANAGER = "manager"
    ADMIN = "admin"
    OWNER = "owner"


class Employment(StrEnum):
    EMPLOYEE = "employee"
    CONTRACTOR = "contractor"


class Stage(StrEnum):
    """Reader-to-leader framework (Preece and Shneiderman 2009), from the last 90 days."""

    READER = "reader"
    CONTRIBUTOR = "contributor"
    COLLABORATOR = "collaborator"
    LEADER = "leader"


WORK_WEEK = frozenset({1, 2, 3, 4, 5})
"""ISO weekdays on which somebody works of whom nothing else is known (sending only)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Leave:
    """Days away, both ends included.

    ``source``: the workspace in which a status told it; empty: the file of people did.
    """

    starts: date
    ends: date
    source: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """One human in an organisation. Consent, attention, holdout and roles are theirs.

    ``attention`` is the most they may be asked for in a week (0.5: once a fortnight; None: as the
    programme says). ``asked_again_at``: when they last said resume. ``working_days`` are ISO
    weekdays, None if nobody told us. ``holdout`` is None until it is drawn.
    """

    id: str
    name: str = ""
    introduced_at: datetime | None = None
    stopped_at: datetime | None = None
    paused_until: datetime | None = None
    asked_again_at: datetime | None = None
    attention: float | None = None
    holdout: bool | None = None
    roles: frozenset[Role] = frozenset()
    locale: str = "en"
    zone: str = "UTC"
    working_days: frozenset[int] | None = None
    leaves: tuple[Leave, ...] = field(default=())
    employment: Employment = Employment.EMPLOYEE
    included: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Member:
    """A person's account in one workspace, with what they last did of each kind."""

    id: str
    person: Person
    name: str = ""
    team: str = ""
    manager: str | None = None
    joined_at: datetime | None = None
    deleted: bool = False
    bot: bool = False
    guest: bool = False
    first_act_at: datetime | None = None
    last_react_at: datetime | None = None
    last_vote_at: datetime | None = None
    last_reply_at: datetime | None = None
    last_post_at: datetime | None = None
    last_host_at: datetime | None = None
    next_look_at: datetime | None = None

    @property
    def counted(self) -> bool:
        """Whether figures and offers are about this member at all.

        Bots and leavers never are; guests and contractors only where an admin put them in.
        """
        if self.deleted or self.bot or self.person.included is False:
            return False
        outside = self.guest or self.person.employment is Employment.CONTRACTOR
        return not outside or self.person.included is True

    @property
    def may_talk(self) -> bool:
        """Whether the bot answers this member: colleagues, also those whom the figures leave out.

        Bots and leavers never; guests only where an admin put them in.
        """
        if self.deleted or self.bot:
            return False
        return not self.guest or self.person.included is True
