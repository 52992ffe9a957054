"""Guesses what a channel is for from its name, until an admin says so."""

import re

from nudges.programme import ChannelKind

_ANNOUNCEMENTS = re.compile(r"announce|(^|[-_ ])(news|all-?hands|releases)($|[-_ ])")
_SOCIAL = re.compile(
    r"(^|[-_ ])(random|social|water-?cooler|off-?topic|fun|jokes?|memes?|gifs?|pets?|cats?|dogs?|"
    r"food|lunch|cooking|coffee|beer|music|movies|films|books|games|gaming|sports?|running|"
    r"cycling|travel|photos?|hobbies|parents|plants|gardening|birthdays|kudos|thanks|introductions"
    r"|introduce-?yourself|intros?|lounge|chit-?chat|banter|pub)($|[-_ ])"
)


def guess_kind(name: str) -> ChannelKind:
    """Announcements and social channels by their usual names, work otherwise."""
    plain = name.casefold()
    if _ANNOUNCEMENTS.search(plain):
        return ChannelKind.ANNOUNCEMENTS
    return ChannelKind.SOCIAL if _SOCIAL.search(plain) else ChannelKind.WORK
