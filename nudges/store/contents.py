"""What a nudge is about, sealed: which offer or why there was none, and what was answered.

All are filled up to one length, so that neither the value nor its length tells anything.
"""

import json
from dataclasses import dataclass
from typing import Any

from nudges.activity import Rung
from nudges.nudge import Answer, Nudge, Offer, Place, Reason, SkipReason
from nudges.vault import Vault, VaultLocked

LENGTH = 200
"""Characters; channels and threads of any platform fit, two of Teams' long ones as well."""
STEP = 100
"""What is longer is filled up to the next multiple."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Contents:
    offer: Offer | None = None
    skip: SkipReason | None = None
    answer: Answer | None = None


UNKNOWN = Contents(skip=SkipReason.NOTHING_NEW)
"""Of what no key opens any more."""


def of(nudge: Nudge) -> Contents:
    return Contents(offer=nudge.offer, skip=nudge.skip, answer=nudge.answer)


def sealed(contents: Contents, vault: Vault) -> bytes:
    text = json.dumps(_row(contents), separators=(",", ":"))
    length = LENGTH + max(0, -(-(len(text) - LENGTH) // STEP)) * STEP
    return vault.seal(text.ljust(length))


def opened(value: bytes, vault: Vault) -> Contents:
    try:
        return _contents(json.loads(vault.open(value)))
    except VaultLocked:
        return UNKNOWN


def _row(contents: Contents) -> list[str | int | None]:
    offer, place = contents.offer, contents.offer.place if contents.offer else None
    return [
        offer.name if offer else None,
        int(offer.rung) if offer else None,
        place.channel if place else None,
        place.thread if place else None,
        offer.reason.value if offer else None,
        contents.skip.value if contents.skip else None,
        contents.answer.value if contents.answer else None,
    ]


def _contents(row: list[Any]) -> Contents:
    name, rung, channel, thread, reason, skip, answer = row
    place = Place(channel=channel, thread=thread) if channel else None
    return Contents(
        offer=Offer(name=name, rung=Rung(rung), place=place, reason=Reason(reason))
        if name
        else None,
        skip=SkipReason(skip) if skip else None,
        answer=Answer(answer) if answer else None,
    )
