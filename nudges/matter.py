"""What lands in the owner's inbox: something to do about the place, never about a person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class MatterKind(StrEnum):
    """UNANSWERED: a post that nobody on duty answered. PROMISE: its author was told so.

    POLICY_GAP: a question that the policy leaves open. QUESTION_ABUSE: somebody found a question
    without a name not right. REASONS: what keeps people from taking part, pooled.
    """

    UNANSWERED = "unanswered"
    PROMISE = "promise"
    POLICY_GAP = "policy_gap"
    QUESTION_ABUSE = "question_abuse"
    REASONS = "reasons"


class MatterState(StrEnum):
    OPEN = "open"
    DONE = "done"
    NOT_DOING = "not_doing"


DAYS: Mapping[MatterKind, int] = {
    MatterKind.UNANSWERED: 1,
    MatterKind.PROMISE: 3,
    MatterKind.POLICY_GAP: 10,
    MatterKind.QUESTION_ABUSE: 1,
    MatterKind.REASONS: 20,
}
"""Working days within which something should be done, until the owner says otherwise."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Matter:
    """``subject`` says which one of its kind: a place, the id of a text, a ground and a quarter."""

    id: str
    kind: MatterKind
    subject: str
    at: datetime
    due_on: date
    state: MatterState = MatterState.OPEN
    closed_at: datetime | None = None
