"""Whether the programme goes on after its twelve weeks: the evidence, and one tap."""

from datetime import datetime

from nudges.engine import term as engine
from nudges.engine.term import Evidence
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.rules.recheck import Letter
from nudges.rules.zones import zone_named
from nudges.talk.ask import Ask, Handler
from nudges.talk.desk import Desk
from nudges.talk.helping import is_admin
from nudges.talk.wording import Say


async def renew(ask: Ask) -> Reply:
    """Shows what speaks for it and what does not; a tap decides."""
    async with ask.database.read() as connection:
        found = await engine.evidence_of(connection, ask.workspace, ask.now)
    if found.programme.term_since is None:
        return ask.says("term-not-live")
    return Reply(messages=(_page(found, ask.say, ask.zone.key),))


async def letter(found: Letter, desk: Desk) -> Message | None:
    """The same, in time before the end; None: it was renewed meanwhile, or is not theirs."""
    if not is_admin(found.member.person):
        return None
    async with desk.database.read() as connection:
        evidence = await engine.evidence_of(connection, desk.workspace, found.now)
    ends = evidence.programme.ends_at
    if ends is None or ends - engine.BEFORE > found.now:
        return None
    return _page(evidence, desk.say(found.member.person), found.member.person.zone)


def lines(found: Evidence, say: Say) -> list[str]:
    """What is known of it, in sentences that say as well what is not."""
    said = []
    if found.before is None or found.lately is None:
        said.append(say("term-few"))
    else:
        before, lately = round(100 * found.before), round(100 * found.lately)
        said.append(say("term-took-part", before=before, lately=lately))
    if found.lift is None:
        return [*said, say("term-lift-unknown")]
    low, high = round(100 * found.lift.low), round(100 * found.lift.high)
    points = round(100 * found.lift.difference)
    told = "more" if low > 0 else "less" if high < 0 else "open"
    return [*said, say(f"term-lift-{told}", points=points, low=low, high=high)]


def _page(found: Evidence, say: Say, zone: str) -> Message:
    ends = found.programme.ends_at
    first = say("term-ends", day=_day(ends, zone)) if ends else say("term-not-live")
    told = [first, *lines(found, say), say("term-how")]
    buttons = tuple(
        Button(label=say(f"term-{name}"), action=f"admin.term.{name}") for name in ("renew", "end")
    )
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
