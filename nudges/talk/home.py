"""The Home of somebody: how things stand for them, one small step, and all they can tap."""

from datetime import date

from nudges.confided import Confided, Reach
from nudges.engine import confiding
from nudges.engine.notices import lines_of
from nudges.engine.own_view import next_step
from nudges.message import Block, Button, Buttons, Message, Reply, Text
from nudges.rules.attention import held
from nudges.store import notices, programmes
from nudges.talk import at_home
from nudges.talk.admin import overview
from nudges.talk.ask import Ask, Handler
from nudges.talk.deciding import often
from nudges.talk.helping import is_admin, may_read_report
from nudges.talk.offers import suggestion

STOP_OR_RESUME = ("pause", "less", "stop")
MORE = ("practise", "ask", "idea", "draft", "data", "policy", "help")


async def home(ask: Ask) -> Reply:
    """The same where there is no Home to open."""
    return Reply(messages=(await page(ask),))


async def page(ask: Ask) -> Message:
    """For everybody their own; the report for those who may read it, the programme for admins."""
    told = await confiding.told(ask.database, ask.workspace, ask.member)
    state = " ".join([await _state(ask), *_reach(ask, told)])
    blocks: list[Block] = [_heading(ask, "home-heading"), Text(text=state), *await _step(ask, told)]
    blocks += await at_home.waiting(ask, told)
    blocks += [_buttons(ask, _deciding(ask)), _buttons(ask, MORE), *await _fixed(ask)]
    if may_read_report(ask.person):
        blocks += [_heading(ask, "home-report"), _buttons(ask, ("report",))]
    if is_admin(ask.person):
        blocks += (await overview.page(ask)).blocks
    return Message(text=ask.say("home-alone", state=state), blocks=tuple(blocks))


async def _state(ask: Ask) -> str:
    async with ask.database.read() as connection:
        programme = await programmes.limits(connection, ask.workspace.organisation)
    if ask.person.stopped_at is not None:
        return ask.say("home-stopped")
    until = _paused_until(ask)
    if until is not None:
        return ask.say("home-paused", day=until)
    if not ask.member.counted:
        return ask.say("nothing-left_out")
    if programme.live_since is None:
        return ask.say("nothing-not_live")
    if programme.over(ask.now):
        return ask.say("nothing-ended")
    return ask.say("home-going", often=often(held(ask.person.attention, programme), ask.say))


def _reach(ask: Ask, told: Confided) -> tuple[str, ...]:
    """How they hear from us, where they set it, and nothing they said keeps all of it away."""
    resting = told.reach is Reach.MESSAGES or _resting(ask)
    return () if resting else (ask.say(f"home-reach-{told.reach}"),)


def _paused_until(ask: Ask) -> date | None:
    until = ask.person.paused_until
    return until.astimezone(ask.zone).date() if until and until > ask.now else None


def _resting(ask: Ask) -> bool:
    return ask.person.stopped_at is not None or _paused_until(ask) is not None


async def _step(ask: Ask, told: Confided) -> tuple[Block, ...]:
    """Nothing is suggested to somebody who said stop or pause; they can still ask."""
    if _resting(ask):
        return ()
    if (idea := await at_home.idea(ask, told)) is not None:
        return idea.blocks
    offer = await next_step(ask.database, ask.workspace, ask.member, now=ask.now)
    found = offer and await suggestion(offer, ask.member, ask.desk, ask.now)
    return found.blocks if found else (Text(text=ask.say("now-nothing")),)


async def _fixed(ask: Ask) -> tuple[Block, ...]:
    """What those in charge have told everyone lately."""
    async with ask.database.read() as connection:
        shown = await notices.shown(connection, ask.workspace.id, ask.now)
    lines = [line for notice in shown for line in lines_of(notice, ask.vault)]
    if not lines:
        return ()
    return _heading(ask, "home-fixed"), *(Text(text=line) for line in lines)


def _deciding(ask: Ask) -> tuple[str, ...]:
    return ("now", "why", *(("resume",) if _resting(ask) else STOP_OR_RESUME))


def _heading(ask: Ask, text_id: str) -> Text:
    return Text(text=ask.say(text_id), heading=True)


def _buttons(ask: Ask, names: tuple[str, ...]) -> Buttons:
    return Buttons(
        buttons=tuple(
            Button(label=ask.say(f"home-button-{name}"), action=f"do.{name}") for name in names
        )
    )


COMMANDS: dict[str, Handler] = {"home": home}
