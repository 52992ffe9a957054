"""Holds a draft against the company's own list of words, without judging it.

An entry is plain words with two signs: ``*`` for any letters within a word, ``#`` for one digit.
Regular expressions would say more, but an admin's mistake in one can take a server's time for
ever; these take a time that grows with the text and nothing else, and can be read aloud.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from nudges.errors import Refusal

LONGEST_ENTRY = 60
MOST_ENTRIES = 20
"""In one check."""
FEWEST_SIGNS = 2
"""Letters and digits of an entry; a shorter one would match almost everything."""
WITHIN_A_WORD = r"\w{0,40}?"
"""What ``*`` stands for: bounded, so that long words take no time."""
ACCENTS = range(0x0300, 0x0370)
UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
"""Scripts without blanks between words (the first word of their characters' names)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """Any of the ``entries`` calls for the ``advice``: everywhere, or on public networks only."""

    id: str
    entries: tuple[str, ...]
    advice: str
    public_only: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Match:
    """The entries of one check that were found in a draft, and what it advises."""

    entries: tuple[str, ...]
    advice: str


def matching(checks: Iterable[Check], text: str, *, public: bool) -> tuple[Match, ...]:
    """What the list says about this text, in the order of the list; whatever the case."""
    draft = _folded(text)
    held = ((each, _found(each, draft)) for each in checks if public or not each.public_only)
    return tuple(Match(entries=found, advice=each.advice) for each, found in held if found)


def entries(typed: str) -> tuple[str, ...]:
    """The entries in a comma-separated text, each once.

    Refusals: check-empty, check-short, check-long, check-many.
    """
    parts = re.split(r"[,،、;\n]", typed)
    found = tuple(dict.fromkeys(" ".join(part.split()) for part in parts if part.strip()))
    if not found:
        raise Refusal("check-empty")
    if len(found) > MOST_ENTRIES:
        raise Refusal("check-many", most=MOST_ENTRIES)
    for entry in found:
        if len(entry) > LONGEST_ENTRY:
            raise Refusal("check-long", entry=f"{entry[:LONGEST_ENTRY]}…", most=LONGEST_ENTRY)
        if sum(sign.isalnum() or sign == "#" for sign in _folded(entry)) < FEWEST_SIGNS:
            raise Refusal("check-short", entry=entry)
    return found


def _found(check: Check, draft: str) -> tuple[str, ...]:
    return tuple(entry for entry in check.entries if _pattern(entry).search(draft))


@lru_cache(maxsize=4096)
def _pattern(entry: str) -> re.Pattern[str]:
    """The first place where a part fits is the right one, so each part is settled for good."""
    folded = _folded(entry)
    first, *others = (_part(part) for part in folded.strip("*").split("*"))
    *middle, last = others or [""]
    settled = "".join(f"(?>{WITHIN_A_WORD}{part})" for part in middle if part)
    end = f"{WITHIN_A_WORD}{last}" if others else ""
    begins, ends = _border(folded[:1]), _border(folded[-1:])
    before = r"(?<!\w)" if begins else ""
    after = r"(?!\w)" if ends else ""
    return re.compile(f"{before}{first}{settled}{end}{after}")


def _part(part: str) -> str:
    return r"\d".join(re.escape(plain) for plain in part.split("#"))


def _border(sign: str) -> bool:
    """Whether a word begins or ends with this sign of an entry."""
    if not (sign.isalnum() or sign == "#"):
        return False
    return unicodedata.name(sign, "").split(" ")[0].split("-")[0] not in UNSPACED


def _folded(text: str) -> str:
    """Without case, accents and signs that nobody sees; blanks are one blank."""
    signs = unicodedata.normalize("NFKD", text.upper().casefold())
    seen = (s for s in signs if ord(s) not in ACCENTS and unicodedata.category(s) != "Cf")
    plain = unicodedata.normalize("NFKC", "".join(seen)).upper().casefold()
    return " ".join(plain.split())
