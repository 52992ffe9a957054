"""What of the program every platform works with, as one value."""

from collections.abc import Callable
from dataclasses import dataclass, field

from nudges.message import Chart
from nudges.ports import Clock
from nudges.store.database import Database
from nudges.talk.answer import Bot
from nudges.vault import Vault

Draw = Callable[[Chart], bytes]
"""A chart as a PNG."""


@dataclass(frozen=True, kw_only=True, slots=True)
class House:
    """``secret`` keys all hashes; ``bot`` answers; ``draw`` makes a PNG of a chart."""

    database: Database
    secret: bytes = field(repr=False)
    vault: Vault
    clock: Clock
    bot: Bot
    draw: Draw
