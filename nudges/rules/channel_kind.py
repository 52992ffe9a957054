"""Guesses what a channel is for from its name, until an admin says so."""

import re

from nudges.programme import ChannelKind

_CONDOLENCE = re.compile(
    r"(^|[-_ ])(condolences?|in-?memoriam|in-?memory-?of|in-?memory|mourning|grief|funeral|rip)"
    r"($|[-_ ])"
)
_INCIDENT = re.compile(
    r"^inc[-_]?\d|^inc[-_]|(^|[-_ ])(incidents?|outages?|sev-?\d|post-?mortems?|war-?room|"
    r"emergency|emergencies|crisis)($|[-_ \d])"
)
_ANNOUNCEMENTS = re.compile(r"announce|(^|[-_ ])(news|all-?hands|releases)($|[-_ ])")
_SOCIAL = re.compile(
    r"(^|[-_ ])(random|social|water-?cooler|off-?topic|fun|jokes?|memes?|gifs?|pets?|cats?|dogs?|"
    r"food|lunch|cooking|coffee|beer|music|movies|films|books|games|gaming|sports?|running|"
    r"cycling|travel|photos?|hobbies|parents|plants|gardening|birthdays|kudos|thanks|introductions"
    r"|introduce-?yourself|intros?|lounge|chit-?chat|banter|pub)($|[-_ ])"
)


def guess_kind(name: str) -> ChannelKind:
    """Each by its usual names, work otherwise; what calls for tact before what does not."""
    plain = name.casefold()
    if _CONDOLENCE.search(plain):
        return ChannelKind.CONDOLENCE
    if _INCIDENT.search(plain):
        return ChannelKind.INCIDENT
    if _ANNOUNCEMENTS.search(plain):
        return ChannelKind.ANNOUNCEMENTS
    return ChannelKind.SOCIAL if _SOCIAL.search(plain) else ChannelKind.WORK
