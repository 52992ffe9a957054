"""How the bot speaks in one organisation: its form of address, and texts of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Changed:
    """One text in words of the organisation's own, as a Fluent pattern."""

    locale: str
    text_id: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Voice:
    """``formal``: in languages that have both, people are addressed formally."""

    formal: bool = False
    changed: frozenset[Changed] = frozenset()


PLAIN = Voice()
