"""Why somebody would rather not take part, as they told it in private."""

from collections.abc import Mapping
from enum import StrEnum


class Barrier(StrEnum):
    """What people answer when they are asked what would make it easier."""

    SHY = "shy"
    LOOKING_SILLY = "looking_silly"
    TECHNOLOGY = "technology"
    TOO_MANY_TOOLS = "too_many_tools"
    LEGAL = "legal"
    SECURITY = "security"
    BUSY = "busy"
    LANGUAGE = "language"
    LEARNING = "learning"
    READING_IS_ENOUGH = "reading_is_enough"
    ELSEWHERE = "elsewhere"
    RATHER_NOT_SAY = "rather_not_say"


class Ground(StrEnum):
    """The three that barriers are pooled into before anybody else sees a number."""

    CONFIDENCE = "confidence"
    RULES = "rules"
    CAPACITY = "capacity"


GROUNDS: Mapping[Barrier, Ground] = {
    Barrier.SHY: Ground.CONFIDENCE,
    Barrier.LOOKING_SILLY: Ground.CONFIDENCE,
    Barrier.LANGUAGE: Ground.CONFIDENCE,
    Barrier.LEGAL: Ground.RULES,
    Barrier.SECURITY: Ground.RULES,
    Barrier.LEARNING: Ground.RULES,
    Barrier.TECHNOLOGY: Ground.CAPACITY,
    Barrier.TOO_MANY_TOOLS: Ground.CAPACITY,
    Barrier.BUSY: Ground.CAPACITY,
}
"""What is no obstacle (reading is enough, elsewhere, rather not say) is pooled nowhere."""
