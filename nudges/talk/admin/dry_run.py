"""What would be sent now, for admins: counts about the programme, nothing about a colleague."""

from collections import Counter

from nudges.engine.decide import Plan, preview
from nudges.message import Message, Reply, Table, Text
from nudges.nudge import SkipReason
from nudges.programme import Schedule
from nudges.talk.ask import Ask, Handler
from nudges.talk.few import grouped

OWN_AFFAIR = frozenset(
    {
        SkipReason.STOPPED,
        SkipReason.PAUSED,
        SkipReason.AWAY,
        SkipReason.ATTENTION,
        SkipReason.IN_PEACE,
    }
)
"""Told as one number: otherwise two dry runs could show that somebody said stop in between."""


async def dry_run(ask: Ask) -> Reply:
    """By the rules for nudges, with all offers for everybody; nothing is written or sent."""
    return await of_schedule(ask, None)


async def of_schedule(ask: Ask, schedule: Schedule | None) -> Reply:
    """What one schedule would send now."""
    plan = await preview(
        ask.database, workspace=ask.workspace, now=ask.now, secret=ask.secret, schedule=schedule
    )
    if not plan.outlook.verdicts:
        return ask.says("dry-run-nobody")
    nudges = [verdict.nudge for verdict in plan.outlook.verdicts]
    sent = Counter(n.offer.name for n in nudges if n.offer is not None and not n.holdout)
    held = sum(nudge.holdout for nudge in nudges)
    summary = ask.say(
        "plan-summary",
        at=f"{ask.now.astimezone(ask.zone):%Y-%m-%d %H:%M}",
        sent=sent.total(),
        held=held,
        of=len(nudges),
    )
    offers = {ask.say(f"plan-offer-{name}"): count for name, count in sent.items()}
    blocks = (
        Text(text=ask.say("dry-run-heading"), heading=True),
        Text(text=summary),
        _table(ask, "plan-offers", "plan-offer", offers),
        _table(ask, "plan-skips", "plan-reason", _skips(ask, plan)),
    )
    return Reply(messages=(Message(text=summary, blocks=blocks),))


def _skips(ask: Ask, plan: Plan) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for reason, count in plan.outlook.skips.items():
        own = reason in OWN_AFFAIR
        counts[ask.say("dry-run-own-affair" if own else f"plan-skip-{reason}")] += count
    return counts


def _table(ask: Ask, caption: str, first: str, counts: dict[str, int]) -> Table:
    rows = grouped(counts, ask.say)
    columns = (ask.say(first), ask.say("plan-people"))
    return Table(caption=ask.say(caption), columns=columns, rows=rows)


COMMANDS: dict[str, Handler] = {"admin-dry-run": dry_run}
