"""Whether the programme goes on after its twelve weeks: the evidence, and one tap."""

from datetime import datetime

from nudges.engine import term as engine
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.reports.evidence import Evidence, evidence_of
from nudges.rules.recheck import Letter
from nudges.rules.zones import zone_named
from nudges.talk.ask import Ask, Handler
from nudges.talk.desk import Desk
from nudges.talk.helping import is_admin
from nudges.talk.wording import Say


async def renew(ask: Ask) -> Reply:
    """Shows what speaks for it and what does not; a tap decides."""
    async with ask.database.read() as connection:
        found = await evidence_of(connection, ask.workspace, ask.now)
    if found.programme.term_since is None:
        return ask.says("term-not-live")
    return Reply(messages=(_page(found, ask.say, ask.zone.key, ask.now),))


async def letter(found: Letter, desk: Desk) -> Message | None:
    """The same, in time before the end; None: it was renewed meanwhile, or is not theirs."""
    if not is_admin(found.member.person):
        return None
    async with desk.database.read() as connection:
        evidence = await evidence_of(connection, desk.workspace, found.now)
    if not engine.asks(evidence.programme, found.now):
        return None
    return _page(evidence, desk.say(found.member.person), found.member.person.zone, found.now)


def lines(found: Evidence, say: Say) -> list[str]:
    """What is known of it, in sentences that say as well what is not."""
    return [_took_part(found, say), _lift(found, say)]


def _took_part(found: Evidence, say: Say) -> str:
    if found.lately is None:
        return say("term-few")
    lately = _percent(found.lately)
    if found.before is None:
        return say("term-lately", lately=lately)
    return say("term-took-part", before=_percent(found.before), lately=lately)


def _lift(found: Evidence, say: Say) -> str:
    if found.lift is None:
        return say("term-lift-unknown")
    low, high = _percent(found.lift.low), _percent(found.lift.high)
    told = "more" if found.lift.low > 0 else "less" if found.lift.high < 0 else "open"
    return say(f"term-lift-{told}", points=_percent(found.lift.difference), low=low, high=high)


def _percent(share: float) -> int:
    return round(100 * share)


def _page(found: Evidence, say: Say, zone: str, now: datetime) -> Message:
    ends, over = found.programme.ends_at, found.programme.over(now)
    when = "term-over" if over else "term-ends"
    first = say(when, day=_day(ends, zone)) if ends else say("term-not-live")
    told = [first, *lines(found, say), say("term-how")]
    taps = ("renew",) if over else ("renew", "end")
    buttons = tuple(Button(label=say(f"term-{name}"), action=f"admin.term.{name}") for name in taps)
    blocks: tuple[Block, ...] = (*(Text(text=line) for line in told), Buttons(buttons=buttons))
    return Message(text=" ".join(told), blocks=blocks)


def _day(moment: datetime, zone: str) -> datetime:
    return moment.astimezone(zone_named(zone))


async def _renewed(ask: Ask) -> Reply:
    programme = await engine.renew(ask.database, ask.admin)
    day = _day(programme.ends_at or ask.now, ask.zone.key)
    said = Message(text=ask.say("term-renewed", day=day))
    return Reply(messages=(said,), in_place=True)


async def _ending(ask: Ask) -> Reply:
    return Reply(messages=(Message(text=ask.say("term-ending")),), in_place=True)


COMMANDS: dict[str, Handler] = {"admin-renew": renew}
ACTIONS: dict[str, Handler] = {"admin.term.renew": _renewed, "admin.term.end": _ending}
