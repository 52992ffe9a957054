"""A nudge that somebody got, as the rules look back at it."""

from dataclasses import dataclass
from datetime import datetime

from nudges.nudge import Answer, Offer
from nudges.rules.ladder import Step


@dataclass(frozen=True, kw_only=True, slots=True)
class Past:
    """A nudge that a person got, or as a holdout would have got.

    ``at``: when it was decided. How long it then waited, over a weekend for one, keeps nobody from
    the next. ``until``: its window's end. ``seen``: whether its act would have been seen.
    """

    offer: Offer
    at: datetime
    until: datetime | None
    acted: bool
    answer: Answer | None
    seen: bool = True

    def step(self, now: datetime) -> Step:
        return Step(rung=self.offer.rung, taken=self._taken(now))

    def ignored(self, now: datetime) -> bool:
        """Nothing answered it within its window, and it could have been seen."""
        return self.seen and self.unanswered(now)

    def unanswered(self, now: datetime) -> bool:
        """Nothing answered it within its window. 'Not now' is an answer."""
        return not self.answered and self._over(now)

    def open(self, now: datetime) -> bool:
        """Nothing answered it so far, and there is still time."""
        return not self.answered and not self._over(now)

    @property
    def answered(self) -> bool:
        """By an act, or by a tap."""
        return self.acted or self.answer is not None

    def _over(self, now: datetime) -> bool:
        return self.until is not None and self.until < now

    def _taken(self, now: datetime) -> bool | None:
        if self.acted or self.answer is Answer.DONE:
            return True
        return False if self.ignored(now) else None
