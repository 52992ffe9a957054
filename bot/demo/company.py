"""Who works at the invented company, which channels there are, and how each person is."""

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.demo import names
from nudges.barrier import Barrier
from nudges.people import Role
from nudges.programme import Channel, ChannelKind

FOUNDED = datetime(2026, 3, 2, tzinfo=UTC)
WEEKS = 26


@dataclass(frozen=True, kw_only=True, slots=True)
class Employee:
    """One invented person.

    ``pace``: acts on a working day, on average. ``fades_after``: days until they lose touch (None:
    never). ``openness``: how likely an offer is taken up. ``boldness``: the share of acts that are
    written rather than tapped. ``answer``: what they say when they are asked what would make it
    easier.
    """

    id: str
    name: str
    handle: str
    team: str
    manager: str | None
    roles: frozenset[Role]
    zone: str
    joined_at: datetime
    pace: float
    fades_after: int | None
    openness: float
    boldness: float
    answer: Barrier


@dataclass(frozen=True, kw_only=True, slots=True)
class Company:
    employees: tuple[Employee, ...]
    channels: tuple[Channel, ...]
    inside: dict[str, tuple[str, ...]]
    """Channel id -> ids of the employees in it."""


def found(rng: random.Random, size: int) -> Company:
    """A company of ``size`` people in twelve teams, the same for the same ``rng``."""
    employees = tuple(_hire(rng, number, size) for number in range(size))
    team_rooms = [_channel(_channel_of(team), "work") for team in names.TEAMS]
    channels = (
        *(_channel(name, kind) for name, kind in names.EVERYBODY),
        *(_channel(name, kind) for name, kind, _ in names.BY_CHOICE),
        *team_rooms,
    )
    inside = {channel.id: _inside(rng, channel, employees) for channel in channels}
    return Company(employees=employees, channels=channels, inside=inside)


def _hire(rng: random.Random, number: int, size: int) -> Employee:
    teams = len(names.TEAMS)
    team, rank = number % teams, number // teams
    pace, fades_after, openness = _temper(rng)
    name = _name(number)
    return Employee(
        id=f"E{number:04d}",
        name=name,
        handle=name.lower().replace(" ", "."),
        team=names.TEAMS[team],
        manager=None if number == 0 else "E0000" if rank == 0 else f"E{team:04d}",
        roles=_roles(number, rank),
        zone=names.ZONES[team % len(names.ZONES)],
        joined_at=_joined(rng, number, size),
        pace=pace if rank else pace / 2,
        fades_after=fades_after,
        openness=openness,
        boldness=rng.betavariate(2, 3),
        answer=rng.choice(list(Barrier)),
    )


def _name(number: int) -> str:
    first = names.FIRST[number % len(names.FIRST)]
    step = number // len(names.FIRST)
    return f"{first} {names.LAST[(number * 31 + step * 7) % len(names.LAST)]}"


def _roles(number: int, rank: int) -> frozenset[Role]:
    if number == 0:
        return frozenset({Role.EXECUTIVE, Role.MANAGER, Role.OWNER, Role.ADMIN})
    if rank == 0:
        return frozenset({Role.EXECUTIVE, Role.MANAGER})
    return frozenset()


def _temper(rng: random.Random) -> tuple[float, int | None, float]:
    """(pace, fades_after, openness): some take to it at once, many only read, some drift away."""
    kind = rng.random()
    if kind < 0.14:
        return rng.uniform(0.6, 2.5), None, 0.3
    if kind < 0.36:
        return rng.uniform(0.05, 0.3), None, 0.2
    if kind < 0.62:
        return rng.uniform(0.1, 0.8), rng.randrange(10, 80), 0.15
    if kind < 0.92:
        return rng.uniform(0.0, 0.01), None, 0.1
    return 0.0, None, 0.02


def _joined(rng: random.Random, number: int, size: int) -> datetime:
    """Nearly everybody was there before; the last twentieth arrives over the half year."""
    if number < size * 0.95:
        return FOUNDED - timedelta(days=rng.randrange(60, 1500))
    return FOUNDED + timedelta(days=rng.randrange(10, 7 * WEEKS - 10), hours=8)


def _channel(name: str, kind: str) -> Channel:
    return Channel(id=f"C-{name}", name=name, kind=ChannelKind(kind))


def _inside(
    rng: random.Random, channel: Channel, employees: tuple[Employee, ...]
) -> tuple[str, ...]:
    chosen = {name: share for name, _, share in names.BY_CHOICE}
    if channel.name in chosen:
        share = chosen[channel.name]
        return tuple(e.id for e in employees if rng.random() < share)
    if channel.name.startswith("team-"):
        return tuple(e.id for e in employees if _channel_of(e.team) == channel.name)
    return tuple(e.id for e in employees)


def _channel_of(team: str) -> str:
    return f"team-{team.lower().replace(' ', '-')}"
