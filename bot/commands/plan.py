"""``chimein plan --dry-run``: what would be sent at a moment, and why."""

import json
import sys
from datetime import UTC
from typing import Any

from rich.console import Console

from adapters.console.render import PLAIN_WIDTH, show
from bot.main import Program
from bot.moments import now_in
from nudges.engine.decide import Plan, preview
from nudges.nudge import Offer
from nudges.people import Member
from nudges.rules.pooling import FEWEST
from nudges.store import workspaces
from nudges.talk.names import shown_name
from nudges.talk.plan_message import Name, arrives, clocks, may_be_named, plan_message
from nudges.talk.wording import wording


async def run(
    program: Program, *, workspace: str | None, at: str | None, as_json: bool, limit: int
) -> None:
    """Print the plan of a moment; with ``as_json`` all of it, as ``as_data`` says.

    People are pseudonyms, except in an invented workspace.
    """
    async with program.database.read() as connection:
        found = await workspaces.find(connection, workspace)
        now = await now_in(connection, found, program.clock, at)
    plan = await preview(program.database, workspace=found, now=now, secret=program.secret)

    def name(member: Member) -> str:
        return shown_name(program.secret, found, member)

    if as_json:
        sys.stdout.write(json.dumps(as_data(plan, name), indent=2, ensure_ascii=False) + "\n")
    else:
        message = plan_message(plan, wording(), name=name, limit=limit)
        show(message, Console(width=None if sys.stdout.isatty() else PLAIN_WIDTH))


def as_data(plan: Plan, name: Name) -> dict[str, Any]:
    """The plan in plain values; new keys may come, these stay.

    ``workspace``, ``at`` (ISO 8601, UTC), ``live``, ``people`` (looked at), ``offers``, ``skips``
    (reason -> people). Each offer: ``who`` (pseudonym), ``offer``, ``rung``, ``reason``,
    ``holdout`` (would not be sent), ``channel`` and ``thread`` (null in channels of fewer than ten
    people), ``would_arrive`` (by the person's own clock; null where fewer than ten share it). In
    no order that would tell anything.
    """
    found, shared = plan.outlook, clocks(plan)
    return {
        "workspace": plan.workspace.id,
        "at": plan.at.astimezone(UTC).isoformat(),
        "live": found.programme.live_since is not None and found.programme.live_since <= plan.at,
        "people": len(found.verdicts),
        "offers": [
            {
                "who": name(verdict.member),
                "offer": offer.name,
                "rung": offer.rung.name.lower(),
                "reason": offer.reason.value,
                "holdout": verdict.nudge.holdout,
                "would_arrive": at.isoformat(timespec="minutes") if at else None,
                **_place(plan, offer),
            }
            for verdict in found.verdicts
            if (offer := verdict.nudge.offer) is not None
            for at in [arrives(plan, verdict.member, shared)]
        ],
        "skips": {
            reason.value: count for reason, count in sorted(found.skips.items()) if count >= FEWEST
        },
    }


def _place(plan: Plan, offer: Offer) -> dict[str, str | None]:
    if offer.place is None or not may_be_named(plan, offer):
        return {"channel": None, "thread": None}
    channel = plan.outlook.channels[offer.place.channel].name
    return {"channel": channel, "thread": offer.place.thread}
