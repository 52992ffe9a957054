"""Tells a vote in an emoji poll from a reaction, by the emoji's name alone."""

import re

from nudges.activity import Rung

_TONE = re.compile(r"::skin-tone-\d$")
_OPTION = re.compile(
    r"zero|one|two|three|four|five|six|seven|eight|nine|ten|keycap_(?:\d|10|ten)"
    r"|[a-h]|(?:regional_indicator|letter|alphabet(?:[-_](?:white|yellow))?)[-_][a-z]"
    r"|number[-_]\d{1,2}|\d{1,2}|[0-9]\ufe0f?\u20e3|\U0001f51f|[\U0001f170\U0001f171]\ufe0f?"
    r"|[\U0001f1e6-\U0001f1ff]"
)


def rung_of(emoji: str) -> Rung:
    """VOTE for a number or a letter, as polls list their options; REACT for any other emoji."""
    return Rung.VOTE if _OPTION.fullmatch(_TONE.sub("", emoji)) else Rung.REACT
