"""Tact by rule, as the bot is blind to text: what is hushed, and where people mourn."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache

from nudges.delivery import Kind
from nudges.nudge import Place

GRIEFS = frozenset(
    [
        "broken_heart",
        "black_heart",
        "mending_heart",
        "heavy_heart",
        "candle",
        "dove",
        "dove_of_peace",
        "wilted_flower",
        "white_flower",
        "reminder_ribbon",
        "coffin",
        "headstone",
        "funeral_urn",
        "people_hugging",
        "hugging_people",
        "sad",
        "sob",
        "cry",
        "crying",
        "crying_cat_face",
        "disappointed",
        "disappointed_relieved",
        "pensive",
    ]
) | frozenset("💔🖤🕯🕊🥀💮🎗⚰🪦⚱🫂😭😢😿😞😥😔")
"""Reactions that people give to bad news, by the names that platforms have for them.

One is enough: a thread too few is soon made up for, being sent to a lay-off with a cheer is not. So
those that are also given in fun, such as *sob*, are among them. *pray* is not: at work nearly
everybody means *thank you* by it, and what people are thanked for is worth an offer.
"""
GRIEF_WORDS = frozenset(
    [
        "rip",
        "condolence",
        "condolences",
        "grief",
        "grieving",
        "mourn",
        "mourning",
        "funeral",
        "heartbroken",
        "sorrow",
    ]
)
"""Words in the names of emoji that companies make themselves, such as *our-condolences*."""
LOOK_AGAIN = timedelta(minutes=10)
"""How often what waits for the end of a hush is looked at: an admin may end it early."""
ANSWERS = frozenset({Kind.IDEA})
"""The letters that somebody waits for because they asked for something: no hush holds them back."""
_TONE = re.compile(r"::skin-tone-\d|[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Hushed:
    """What an admin has silenced in a workspace: everything ``until`` then, and single channels.

    What is over is not there: None, and no channel.
    """

    until: datetime | None = None
    channels: Mapping[str, datetime] = field(default_factory=dict)

    def at(self, place: Place | None) -> bool:
        """Whether the channel of this place is hushed."""
        return place is not None and place.channel in self.channels

    def silences(self, channel: str) -> bool:
        """Whether nothing may be posted into this channel now."""
        return self.until is not None or channel in self.channels


NOTHING_HUSHED = Hushed()


def waits_until(hushed: Hushed, kind: Kind, now: datetime) -> datetime | None:
    """When to look again at a message that waits for the end of a hush; None: it need not."""
    if hushed.until is None or kind in ANSWERS:
        return None
    return min(hushed.until, now + LOOK_AGAIN)


def plain_name(emoji: str) -> str:
    """An emoji's name, or itself, without colons and skin tone."""
    return _TONE.sub("", emoji.casefold()).strip(":")


@lru_cache(maxsize=1024)
def mourns(emoji: str) -> bool:
    """Whether a reaction with this emoji is one of grief."""
    name = plain_name(emoji)
    return name in GRIEFS or not GRIEF_WORDS.isdisjoint(re.split(r"[-_ ]", name))
