"""What a platform does not show: it is not measured, and held against nobody."""

from collections.abc import Mapping

from nudges.activity import Rung

_UNSEEN: Mapping[str, frozenset[Rung]] = {"teams": frozenset({Rung.REACT, Rung.VOTE})}
"""In Teams a bot is told of reactions to its own messages only."""


def unseen(platform: str) -> frozenset[Rung]:
    """The acts between people that nobody tells us of."""
    return _UNSEEN.get(platform, frozenset())
