"""A year of an invented company: what each kind of person was offered, and what that gives away.

``python -m bench.year`` plays some companies through the real engine and prints tables. Nothing
here is a measurement of real people: it shows what the rules do.
"""

import asyncio
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from typer import echo

from bot.demo.company import Company, found
from bot.demo.play import LIVE, WORKSPACE, Received, play
from bot.main import program
from bot.settings import Settings
from nudges.barrier import Barrier
from nudges.nudge import Reason
from nudges.rules.catalogue import CATALOGUE, KINDS
from nudges.rules.silence.scores import auroc
from nudges.store.database import Database
from nudges.store.tables import activity_days

DAYS = 364
SEEDS, PEOPLE = (7, 8, 9), 240
TERM_DAYS = 84
WHERE = replace(WORKSPACE, platform="slack")
"""Where there are most offers."""
Floats = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True, slots=True)
class Year:
    """The company, everything that anybody got, and the days (ordinals) on which they acted."""

    company: Company
    got: Sequence[Received]
    days: Mapping[str, Sequence[int]]

    @property
    def offers(self) -> list[Received]:
        return [each for each in self.got if each.nudge is not None]


async def a_year(seed: int, people: int = PEOPLE, days: int = DAYS) -> Year:
    """Play it on an embedded database that is gone afterwards."""

    def told(done: int, of: int | None) -> None:
        if done % 28 == 0:
            echo(f"  week {done // 7} of {(of or days) // 7}", err=True)

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.model_validate({"DATABASE_URL": f"sqlite:///{Path(folder)}/year.db"})
        async with program(settings) as running:
            got = await play(
                running, seed=seed, people=people, days=days, told=told, workspace=WHERE
            )
            acted = await _acted(running.database)
    return Year(company=found(random.Random(seed), people), got=got, days=acted)


async def _acted(database: Database) -> dict[str, list[int]]:
    days: dict[str, list[int]] = defaultdict(list)
    query = select(activity_days.c.member_id, activity_days.c.day).distinct()
    async with database.read() as connection:
        for member, day in await connection.execute(query):
            days[member].append(day.toordinal())
    return days


def by_answer(years: Sequence[Year]) -> Mapping[Barrier, Counter[str]]:
    """What people of each answer were offered, whether or not they had told it by then."""
    counts: dict[Barrier, Counter[str]] = defaultdict(Counter)
    for year in years:
        answers = {e.id: e.answer for e in year.company.employees}
        for each in year.offers:
            if each.nudge is not None and each.nudge.offer is not None:
                counts[answers[each.member.id]][each.nudge.offer.name] += 1
    return counts


def print_by_answer(years: Sequence[Year]) -> None:
    counts = by_answer(years)
    people = Counter(e.answer for year in years for e in year.company.employees)
    names = [kind.name for kind in KINDS if any(c[kind.name] for c in counts.values())]
    width = max(map(len, names))
    echo("\nOffers in a year, by what people answer when they are asked (people in brackets);")
    echo("* marks the offers that are made for this answer.\n")
    head = " ".join(f"{answer[:9]:>10}" for answer in Barrier)
    echo(f"{'':{width}} {head}")
    echo(f"{'':{width}} " + " ".join(f"{f'({people[answer]})':>10}" for answer in Barrier))
    for name in names:
        cells = []
        for answer in Barrier:
            made = "*" if answer in CATALOGUE[name].answers else " "
            cells.append(f"{counts[answer][name]:>9}{made}")
        echo(f"{name:{width}} " + " ".join(cells))
    echo(f"{'in all':{width}} " + " ".join(f"{counts[a].total():>9} " for a in Barrier))


def guesses(years: Sequence[Year]) -> dict[str, float]:
    """How well somebody could tell who was thought silent, as AUROC: 0.5 is a guess.

    Among those who got a card within a term; thought silent is whoever was so at the first one.
    Whoever sees all public channels can count as the bot does; so the question is what all cards
    of everybody add to that. By ridge regression, on people whom it was not fitted on.
    """
    parts = [_seen(year) for year in years]
    labels = np.concatenate([labels for labels, _, _ in parts])
    public = np.concatenate([public for _, public, _ in parts])
    cards = np.concatenate([cards for _, _, cards in parts])
    both = np.concatenate([public, cards], axis=1)
    return {
        "people": float(len(labels)),
        "of them thought silent": float(labels.mean()),
        "AUROC of the first card alone": _either(labels, cards[:, 0]),
        "AUROC of the public channels alone": _told_from(public, labels),
        "AUROC of the channels and all cards": _told_from(both, labels),
    }


def _seen(year: Year) -> tuple[Floats, Floats, Floats]:
    """(people,) thought silent, (people, features) of their acts, and of their cards in a term."""
    cards: dict[str, list[Received]] = defaultdict(list)
    for each in year.offers:
        if (each.at - LIVE).days <= TERM_DAYS:
            cards[each.member.id].append(each)
    members = sorted(cards)
    labels = [_thought_silent(cards[member][0]) for member in members]
    public = [_public(year.days.get(m, ()), cards[m][0].at.date().toordinal()) for m in members]
    return np.array(labels), np.array(public), np.array([_of_cards(cards[m]) for m in members])


def _thought_silent(card: Received) -> float:
    offer = card.nudge.offer if card.nudge else None
    return float(offer is not None and offer.reason in (Reason.NEVER_YET, Reason.BEEN_A_WHILE))


def _public(days: Sequence[int], at: int) -> list[float]:
    """What anybody can count at the first card, and in the term after it; logarithms."""
    before = [at - day for day in days if day < at]
    after = [day for day in days if at <= day <= at + TERM_DAYS]
    spans = [sum(ago <= span for ago in before) for span in (7, 14, 28, 56, 400)]
    return [float(np.log1p(n)) for n in (min(before, default=400), *spans, len(after))]


def _of_cards(cards: Sequence[Received]) -> list[float]:
    """What kinds of cards somebody got: the first one's rung, how many, and of which kinds."""
    names = [card.nudge.offer.name for card in cards if card.nudge and card.nudge.offer]
    rungs = [float(CATALOGUE[name].rung) for name in names]
    kinds = [float(names.count(kind.name)) for kind in KINDS]
    return [rungs[0], float(len(names)), float(np.mean(rungs)), *kinds]


def _told_from(features: Floats, labels: Floats, folds: int = 10, ridge: float = 3.0) -> float:
    """AUROC of a linear guess for people whom it was not fitted on."""
    spread = features.std(axis=0)
    x = (features - features.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    x = np.concatenate([x, np.ones((len(x), 1))], axis=1)
    fold = np.random.default_rng(0).permutation(len(x)) % folds
    scores = np.zeros(len(x))
    for part in range(folds):
        known = fold != part
        weights = ridge * np.eye(x.shape[1]) + x[known].T @ x[known]
        scores[~known] = x[~known] @ np.linalg.solve(weights, x[known].T @ labels[known])
    return float(auroc(labels, scores))


def _either(labels: Floats, scores: Floats) -> float:
    """AUROC whichever way round is better for whoever guesses."""
    value = float(auroc(labels, scores))
    return max(value, 1 - value)


def main() -> None:
    years = [asyncio.run(a_year(seed)) for seed in SEEDS]
    print_by_answer(years)
    echo("\nWho was thought silent?")
    for name, value in guesses(years).items():
        echo(f"  {name}: {value:.2f}")


if __name__ == "__main__":
    main()
