"""Tells operators what would be sent and why, about the programme and not about a colleague."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime

from nudges.engine.decide import Plan
from nudges.engine.outlook import Verdict
from nudges.message import Block, Message, Table, Text
from nudges.nudge import Offer
from nudges.people import Member
from nudges.rules.sending_time import sendable_at
from nudges.rules.zones import zone_named
from nudges.talk.few import grouped
from nudges.talk.wording import Say

Name = Callable[[Member], str]
"""What a member is called here: a pseudonym, or in an invented workspace the name."""

CROWD = 10
"""As in the report: nothing is told of fewer people than that."""


def plan_message(plan: Plan, say: Say, *, name: Name, limit: int) -> Message:
    """Who would get what and where, at most ``limit`` of them, and every skip by reason."""
    found = plan.outlook
    offers = [(v, v.nudge.offer) for v in found.verdicts if v.nudge.offer is not None]
    sent = [(v, offer) for v, offer in offers if not v.nudge.holdout]
    held = len(offers) - len(sent)
    day = f"{plan.at:%Y-%m-%d %H:%M} UTC"
    summary = say("plan-summary", at=day, sent=len(sent), held=held, of=len(found.verdicts))
    blocks: list[Block] = [Text(text=say("plan-heading"), heading=True), Text(text=summary)]
    if found.programme.live_since is None or found.programme.live_since > plan.at:
        blocks.append(Text(text=say("plan-not-live")))
    if sent:
        blocks.append(_offers(plan, sent[:limit], say, name))
    if len(sent) > limit:
        blocks.append(Text(text=say("plan-more", more=len(sent) - limit)))
    blocks.append(_skips(plan, say) if found.skips else Text(text=say("plan-no-skips")))
    if not sent:
        blocks.append(Text(text=_what_next(plan, say)))
    return Message(text=summary, blocks=tuple(blocks))


def _offers(plan: Plan, sent: list[tuple[Verdict, Offer]], say: Say, name: Name) -> Table:
    shared = clocks(plan)
    columns = ("plan-who", "plan-offer", "plan-where", "plan-why", "plan-when")
    return Table(
        caption=say("plan-offers"),
        columns=tuple(say(column) for column in columns),
        rows=tuple(
            (
                name(verdict.member),
                say(f"plan-offer-{offer.name}"),
                _where(plan, offer, say),
                say(f"plan-reason-{offer.reason}"),
                _when(plan, verdict.member, shared, say),
            )
            for verdict, offer in sent
        ),
    )


def may_be_named(plan: Plan, offer: Offer) -> bool:
    """Whether operators may see where an offer leads: in a small channel it would tell to whom."""
    if plan.workspace.invented or offer.place is None:
        return True
    return plan.outlook.sizes.get(offer.place.channel, 0) >= CROWD


def _where(plan: Plan, offer: Offer, say: Say) -> str:
    if offer.place is None:
        return say("plan-private")
    kind = "thread" if offer.place.thread else "channel"
    if not may_be_named(plan, offer):
        return say(f"plan-small-{kind}")
    return say(f"plan-{kind}", channel=plan.outlook.channels[offer.place.channel].name)


def clocks(plan: Plan) -> Counter[str]:
    """How many people live in each time zone."""
    return Counter(verdict.member.person.zone for verdict in plan.outlook.verdicts)


def arrives(plan: Plan, member: Member, shared: Counter[str]) -> datetime | None:
    """When it would arrive by the person's own clock; ``shared`` are the ``clocks`` of the plan.

    None where so few share that clock that it would tell who they are.
    """
    zone = member.person.zone
    if not plan.workspace.invented and shared[zone] < CROWD:
        return None
    at = sendable_at(member.person, plan.outlook.programme, plan.at)
    return at.astimezone(zone_named(zone)).replace(tzinfo=None)


def _when(plan: Plan, member: Member, shared: Counter[str], say: Say) -> str:
    at = arrives(plan, member, shared)
    return say("plan-in-their-hours") if at is None else f"{at:%a %H:%M}"


def _skips(plan: Plan, say: Say) -> Table:
    counts = {say(f"plan-skip-{reason}"): count for reason, count in plan.outlook.skips.items()}
    columns = (say("plan-reason"), say("plan-people"))
    return Table(caption=say("plan-skips"), columns=columns, rows=grouped(counts, say))


def _what_next(plan: Plan, say: Say) -> str:
    if not plan.outlook.verdicts:
        return say("plan-nobody")
    if not any(channel.offered for channel in plan.outlook.channels.values()):
        return say("plan-no-channels")
    return say("plan-nothing")
