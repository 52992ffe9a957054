"""What the invented people do on a day, left alone and after an offer."""

import random
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.demo.company import FOUNDED, Company, Employee
from nudges.activity import Activity, Rung
from nudges.nudge import Offer
from nudges.programme import Channel, ChannelKind

REMEMBERED = timedelta(days=5)
VOTES = ("one", "two", "three")
REACTIONS = ("thumbsup", "heart", "tada", "eyes", "joy")
NEWCOMER = timedelta(days=10)
EASE = 3
"""How much likelier a step with the bot alone is than one that others see."""
WARM = timedelta(days=21)
"""For how long somebody is a little livelier after an offer that they took up."""


@dataclass(slots=True)
class Talk:
    """A thread that people still remember."""

    channel: str
    id: str
    author: str
    at: datetime
    poll: bool = False
    replies: int = 0


@dataclass(slots=True)
class Life:
    """The company's days, one after the other, all drawn from one ``rng``."""

    company: Company
    rng: random.Random
    talks: dict[str, list[Talk]] = field(default_factory=lambda: defaultdict(list))
    warmed: dict[str, datetime] = field(default_factory=dict)
    pending: list[tuple[datetime, str, Offer]] = field(default_factory=list)
    steps: list[tuple[datetime, str, Offer]] = field(default_factory=list)

    def day(self, start: datetime) -> list[Activity]:
        """What everybody does on the day that starts at ``start`` (UTC midnight), in order."""
        for talks in self.talks.values():
            talks[:] = [talk for talk in talks if talk.at > start - REMEMBERED]
        acts: list[Activity] = []
        for at, employee in sorted(self._occasions(start), key=lambda pair: (pair[0], pair[1].id)):
            act = self._act(employee, at)
            if act is not None:
                acts.append(act)
        return acts + self._taken_up(start)

    def offered(self, member: str, offer: Offer, at: datetime) -> None:
        """Somebody got an offer: perhaps they take it up within some days."""
        employee = self.employee(member)
        ease = 1 if offer.place else EASE
        if self.rng.random() < employee.openness * ease:
            later = at + timedelta(hours=self.rng.uniform(0.2, 60))
            (self.pending if offer.place else self.steps).append((later, member, offer))

    def steps_taken(self, now: datetime) -> list[tuple[str, Offer]]:
        """(member, offer) of the steps with the bot alone that people took up by now."""
        ripe = [entry for entry in self.steps if entry[0] <= now]
        self.steps = [entry for entry in self.steps if entry[0] > now]
        return [(member, offer) for _, member, offer in ripe]

    def employee(self, member: str) -> Employee:
        return next(e for e in self.company.employees if e.id == member)

    def _occasions(self, start: datetime) -> list[tuple[datetime, Employee]]:
        found: list[tuple[datetime, Employee]] = []
        working = start.weekday() < 5
        for employee in self.company.employees:
            pace = self._pace(employee, start) * (1.0 if working else 0.04)
            while pace > 0 and self.rng.random() < pace / (1 + pace):
                found.append((self._office_hour(employee, start), employee))
        return found

    def _pace(self, employee: Employee, day: datetime) -> float:
        if day < employee.joined_at:
            return 0.0
        pace = employee.pace
        if employee.fades_after is not None and (day - FOUNDED).days > employee.fades_after:
            pace *= 0.03
        if day - employee.joined_at < NEWCOMER:
            pace += 0.15
        warmed = self.warmed.get(employee.id)
        if warmed is not None and day - warmed < WARM:
            pace += 0.12
        return pace

    def _office_hour(self, employee: Employee, start: datetime) -> datetime:
        local = datetime.combine(start.date(), time(9), ZoneInfo(employee.zone))
        at = local.astimezone(UTC) + timedelta(hours=self.rng.uniform(0, 8))
        return min(max(at, start), start + timedelta(hours=23, minutes=59))

    def _act(self, employee: Employee, at: datetime) -> Activity | None:
        channel = self.rng.choice(self._rooms(employee))
        talks = [t for t in self.talks[channel.id] if t.author != employee.id and t.at < at]
        if self.rng.random() > employee.boldness and talks:
            return self._react(employee, self.rng.choice(talks), at)
        open_to_all = channel.kind is not ChannelKind.ANNOUNCEMENTS
        if talks and self.rng.random() < 0.6 and open_to_all:
            return self._reply(employee, self.rng.choice(talks[-6:]), at)
        return self._post(employee, channel, at) if open_to_all or employee.roles else None

    def _rooms(self, employee: Employee) -> list[Channel]:
        return [c for c in self.company.channels if employee.id in self.company.inside[c.id]]

    def _react(self, employee: Employee, talk: Talk, at: datetime) -> Activity:
        return Activity(
            channel=talk.channel,
            message=talk.id,
            thread=talk.id,
            member=employee.id,
            rung=Rung.VOTE if talk.poll else Rung.REACT,
            at=at,
            emoji=self.rng.choice(VOTES if talk.poll else REACTIONS),
        )

    def _reply(self, employee: Employee, talk: Talk, at: datetime) -> Activity:
        talk.replies += 1
        return Activity(
            channel=talk.channel,
            message=_stamp(at),
            thread=talk.id,
            member=employee.id,
            rung=Rung.REPLY,
            at=at,
            question=False,
        )

    def _post(self, employee: Employee, channel: Channel, at: datetime) -> Activity:
        talk = Talk(channel.id, _stamp(at), employee.id, at, poll=self.rng.random() < 0.06)
        self.talks[channel.id].append(talk)
        return Activity(
            channel=channel.id,
            message=talk.id,
            member=employee.id,
            rung=Rung.POST,
            at=at,
            question=self.rng.random() < 0.35,
        )

    def _taken_up(self, start: datetime) -> list[Activity]:
        until = start + timedelta(days=1)
        ripe = [entry for entry in self.pending if entry[0] < until]
        self.pending = [entry for entry in self.pending if entry[0] >= until]
        acts = []
        for at, member, offer in ripe:
            act = self._follow(member, offer, max(at, start))
            if act is not None:
                self.warmed[member] = start
                acts.append(act)
        return acts

    def _follow(self, member: str, offer: Offer, at: datetime) -> Activity | None:
        employee = self.employee(member)
        if offer.place is None:
            return None
        channel = next(c for c in self.company.channels if c.id == offer.place.channel)
        known = self.talks[channel.id]
        talk = next((t for t in known if t.id == offer.place.thread and t.at < at), None)
        if offer.rung is Rung.READ or (offer.place.thread is not None and talk is None):
            return None
        if talk is None:
            return self._post(employee, channel, at)
        reply = offer.rung is Rung.REPLY
        return self._reply(employee, talk, at) if reply else self._react(employee, talk, at)


def _stamp(at: datetime) -> str:
    return f"{at.timestamp():.6f}"
