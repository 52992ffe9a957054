"""A poll, as it stands: what it asks, what can be answered, and how often each was chosen."""

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

PADDED = 2_000
"""Sealed, every poll is at least so long, so that its length tells no count."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Poll:
    """``counts`` go with ``options``. ``key`` makes hashes of voters that are good here only."""

    id: str
    channel: str
    maker: str
    enough: int
    ends_at: datetime
    question: str = field(repr=False)
    options: tuple[str, ...] = field(repr=False)
    counts: tuple[int, ...] = field(repr=False)
    key: str = field(repr=False)

    @property
    def answers(self) -> int:
        return sum(self.counts)

    @property
    def is_enough(self) -> bool:
        return self.answers >= self.enough

    def over(self, now: datetime) -> bool:
        """Whether nobody can answer it any more."""
        return self.is_enough or now >= self.ends_at

    def voter(self, person: str) -> str:
        """How a person is known here, to whoever can open the poll."""
        key = bytes.fromhex(self.key)
        return hashlib.blake2b(person.encode(), key=key, digest_size=16).hexdigest()

    def chosen(self, option: int) -> Self:
        """With one answer more. IndexError: there is no such option."""
        counts = list(self.counts)
        counts[option] += 1
        return replace(self, counts=tuple(counts))

    def body(self) -> str:
        """What is sealed of it."""
        kept = [self.question, self.options, self.counts, self.key]
        return json.dumps(kept).ljust(PADDED)
