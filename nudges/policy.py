"""The company's own policy in plain words, in the sections that everybody reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Section(StrEnum):
    """In the order in which they are read: what one can do comes first."""

    CAN = "can"
    CANNOT = "cannot"
    PUBLIC_CAN = "public_can"
    PUBLIC_CANNOT = "public_cannot"
    WHOM = "whom"


@dataclass(frozen=True, kw_only=True, slots=True)
class Policy:
    """``version`` counts from 1 and holds since ``at``; a section may be empty."""

    version: int
    at: datetime
    texts: Mapping[Section, str]


def lines(text: str) -> tuple[str, ...]:
    """What a section says, line by line, without empty ones."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
