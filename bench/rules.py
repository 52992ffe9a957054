"""What the rules for one member cost, in microseconds: as the median over many of every kind."""

import random
import statistics
import sys
import time
from datetime import UTC, datetime, timedelta

from nudges.activity import ACTS
from nudges.barrier import Barrier
from nudges.confided import Confided
from nudges.nudge import Answer, Offer, Place, Reason
from nudges.people import Leave, Member, Person
from nudges.programme import Channel, ChannelKind, Programme
from nudges.rules.catalogue import KINDS
from nudges.rules.choice import Places, Taker, choose, places
from nudges.rules.limits import Case, first_limit
from nudges.rules.means import Means
from nudges.rules.offers import Room, Thread
from nudges.rules.past import Past

MEMBERS, BATCH = 100_000, 1_000
NOW = datetime(2026, 3, 3, 10, tzinfo=UTC)
CHANNELS = tuple(f"c{n}" for n in range(40))


def a_past(rng: random.Random) -> list[Past]:
    """Up to a year of nudges, the latest first."""
    found, at = [], NOW
    for _ in range(rng.choice([0, 0, 1, 2, 4, 8, 16, 30])):
        at -= timedelta(days=rng.choice([7, 14, 28]))
        kind = rng.choice(KINDS)
        place = Place(channel=rng.choice(CHANNELS), thread=str(rng.random())) if kind.room else None
        found.append(
            Past(
                offer=Offer(name=kind.name, rung=kind.rung, place=place, reason=Reason.NEXT_STEP),
                at=at,
                until=at + timedelta(days=20),
                acted=rng.random() < 0.3,
                answer=rng.choice([None, None, Answer.NOT_NOW, Answer.DONE]),
            )
        )
    return found


def a_case(rng: random.Random, number: int, programme: Programme) -> Case:
    """Somebody of any kind: most may get something, many may not, each for a reason of theirs."""
    starts = NOW.date() - timedelta(days=rng.randrange(-20, 60))
    person = Person(
        id=str(number),
        introduced_at=rng.choice([None, *[NOW - timedelta(days=90)] * 9]),
        stopped_at=rng.choice([NOW, *[None] * 19]),
        paused_until=rng.choice([NOW + timedelta(days=5), *[None] * 9]),
        attention=rng.choice([None, 0.5, 0.25]),
        leaves=rng.choice([(), (), (Leave(starts=starts, ends=starts + timedelta(days=9)),)]),
        zone=rng.choice(["Europe/Berlin", "Asia/Tokyo", "America/New_York"]),
    )
    member = Member(
        id=str(number),
        person=person,
        joined_at=NOW - timedelta(days=rng.choice([5, 400, 900])),
        first_act_at=rng.choice([None, NOW - timedelta(days=300)]),
        last_reply_at=rng.choice([None, NOW - timedelta(days=rng.randrange(1, 200))]),
    )
    barrier = rng.choice([None, *Barrier])
    told_at = NOW - timedelta(days=rng.randrange(300)) if barrier else None
    return Case(
        member=member,
        programme=programme,
        now=NOW,
        past=a_past(rng),
        silence=rng.choice([None, *[rng.random() for _ in range(9)]]),
        drawn=rng.random() < 0.2,
        confided=Confided(barrier=barrier, told_at=told_at, minutes=rng.choice([None, 20])),
        lot=rng.random(),
    )


def a_taker(rng: random.Random) -> Taker:
    return Taker(
        channels={channel: rng.randrange(9) for channel in rng.sample(CHANNELS, 8)},
        used=frozenset(rng.sample(ACTS, rng.randrange(4))),
        means=frozenset(rng.sample(list(Means), rng.randrange(3))),
        leads=rng.random() < 0.05,
    )


def somewhere(rng: random.Random) -> Places:
    rooms = [
        Room(
            channel=Channel(id=c, name=c, kind=rng.choice([ChannelKind.WORK, ChannelKind.SOCIAL])),
            size=rng.randrange(5, 500),
            questions=4,
            answered=3,
        )
        for c in CHANNELS
    ]
    threads = [
        Thread(
            channel=c,
            id=str(n),
            author=str(rng.randrange(MEMBERS)),
            started_at=NOW - timedelta(hours=rng.randrange(1, 160)),
            question=rng.random() < 0.4,
            replies=rng.randrange(4),
            reactions=rng.randrange(4),
            votes=rng.randrange(3),
            first=rng.random() < 0.2,
        )
        for c in CHANNELS
        for n in range(100)
    ]
    return places(threads, rooms, frozenset(), NOW)


def microseconds() -> tuple[list[float], int]:
    """Of each batch, the mean a member; and how many got an offer."""
    rng, offers = random.Random(1), 0
    programme = Programme(organisation="o", live_since=NOW - timedelta(days=40))
    open_places, found = somewhere(rng), []
    for start in range(0, MEMBERS, BATCH):
        batch = [(a_case(rng, start + n, programme), a_taker(rng)) for n in range(BATCH)]
        begun = time.perf_counter()
        for case, taker in batch:
            if first_limit(case) is None:
                offers += isinstance(choose(case, taker, open_places), Offer)
        found.append((time.perf_counter() - begun) / BATCH * 1e6)
    return found, offers


def main() -> None:
    found, offers = microseconds()
    sys.stdout.write(
        f"the rules for one member: median {statistics.median(found):.1f} us over {MEMBERS:,} "
        f"({min(found):.1f} to {max(found):.1f} in batches of {BATCH:,}); {offers:,} offers\n"
    )


if __name__ == "__main__":
    main()
