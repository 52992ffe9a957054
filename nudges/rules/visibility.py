"""What a platform does not show: it is not measured, and held against nobody."""

from collections.abc import Mapping

from nudges.activity import Rung

_UNSEEN: Mapping[str, frozenset[Rung]] = {"teams": frozenset({Rung.REACT, Rung.VOTE})}
"""In Teams a bot is told of reactions to its own messages only."""


_WITHOUT_PAST = frozenset({"teams"})
"""Where a bot is shown only what happens while it is there."""


_WITH_BOARD = frozenset({"slack", "teams"})
"""Where the bot can post in channels, too."""


def takes_posts(platform: str) -> bool:
    """Whether questions can be passed on to a channel."""
    return platform in _WITH_BOARD


def shows_past(platform: str) -> bool:
    """Whether the history of a channel can be read."""
    return platform not in _WITHOUT_PAST


_ONLY_WITH_APP = frozenset({"teams"})
"""Where somebody can be written to only once the app is there for them."""


def needs_app(platform: str) -> bool:
    """Whether those without the app are out of reach."""
    return platform in _ONLY_WITH_APP


def unseen(platform: str) -> frozenset[Rung]:
    """The acts between people that nobody tells us of."""
    return _UNSEEN.get(platform, frozenset())
