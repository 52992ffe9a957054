"""Polls for a channel, as those in charge make them: a form, what is open, and an early end."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from nudges.engine import notices
from nudges.engine import polls as engine
from nudges.engine.polls import FEWEST, MOST_OPTIONS, Draft
from nudges.errors import Refusal
from nudges.message import (
    Block,
    Button,
    Buttons,
    Field,
    FieldKind,
    Form,
    Message,
    Option,
    Reply,
    Text,
)
from nudges.programme import Channel
from nudges.rules.visibility import takes_posts
from nudges.store import polls
from nudges.talk.ask import Ask, Handler

MOST_CHANNELS = 100
WEEK = timedelta(days=7)
FIELDS = {"poll-enough": "enough", "poll-day": "day", "poll-nowhere": "channel"}
"""Beside which field a refusal stands; any other is about the options or the question."""


async def list_(ask: Ask) -> Reply:
    """Those that are open, without any count, and a button for a new one."""
    if not takes_posts(ask.workspace.platform):
        return ask.says("poll-not-here")
    async with ask.database.read() as connection:
        open_ = await polls.every(connection, ask.workspace.id)
        places = await notices.places(connection, ask.workspace)
    said = ask.say("polls-count", count=len(open_))
    blocks: list[Block] = [Text(text=said)]
    for poll in open_:
        name = places[poll.channel].name if poll.channel in places else poll.channel
        ends = poll.ends_at.astimezone(ask.zone).date() - timedelta(days=1)
        line = ask.say("poll-one", question=poll.question, channel=name, day=ends)
        button = Button(label=ask.say("poll-end"), action="admin.poll.end", value=poll.id)
        blocks += [Text(text=line), Buttons(buttons=(button,))]
    new = Button(label=ask.say("poll-new"), action="admin.poll.open")
    blocks.append(Buttons(buttons=(new,)))
    return Reply(messages=(Message(text=said, blocks=tuple(blocks)),))


async def _new(ask: Ask) -> Reply:
    places = await _places(ask)
    return Reply(form=_form(ask, places)) if places else ask.says("poll-no-channel")


async def _made(ask: Ask) -> Reply:
    places = await _places(ask)
    if not places:
        return ask.says("poll-no-channel")
    try:
        poll = await engine.make(ask.database, ask.admin, ask.member.id, _draft(ask))
    except Refusal as refusal:
        if refusal.code in ("poll-not-here", "poll-many"):
            raise
        where = FIELDS.get(refusal.code, refusal.code.removeprefix("poll-"))
        return Reply(form=_form(ask, places), errors={where: ask.explain(refusal)})
    return ask.says("poll-made", channel=places[poll.channel].name, enough=poll.enough)


async def _end(ask: Ask) -> Reply:
    await engine.end(ask.database, ask.admin, ask.turn.value)
    return ask.says("poll-ended")


def _draft(ask: Ask) -> Draft:
    """What was filled in; what is no number and no day is refused like one that does not fit."""
    lines = (line.strip() for line in ask.field("options").splitlines())
    enough = ask.field("enough")
    return Draft(
        channel=ask.field("channel"),
        question=ask.field("question"),
        options=tuple(line for line in lines if line),
        enough=int(enough) if enough.isdecimal() and len(enough) <= 6 else 0,
        ends_at=_end_of(ask.field("day"), ask),
    )


def _end_of(day: str, ask: Ask) -> datetime:
    """The last moment of a day here; a day that is none is over."""
    try:
        last = date.fromisoformat(day)
    except ValueError:
        return ask.now
    if last >= date.max:
        return ask.now
    return datetime.combine(last + timedelta(days=1), time.min, ask.zone)


async def _places(ask: Ask) -> Mapping[str, Channel]:
    async with ask.database.read() as connection:
        return await notices.places(connection, ask.workspace)


def _form(ask: Ask, places: Mapping[str, Channel]) -> Form:
    rooms = tuple(Option(label=f"#{c.name}", value=id_) for id_, c in places.items())
    return Form(
        title=ask.say("poll-title"),
        action="admin.poll",
        submit=ask.say("poll-submit"),
        fields=(
            Field(
                name="question", label=ask.say("poll-question-label"), initial=ask.field("question")
            ),
            Field(
                name="options",
                label=ask.say("poll-options-label"),
                kind=FieldKind.PARAGRAPH,
                hint=ask.say("poll-options-hint", most=MOST_OPTIONS),
                initial=ask.field("options"),
            ),
            Field(
                name="channel",
                label=ask.say("poll-channel-label"),
                kind=FieldKind.CHOICE,
                options=rooms[:MOST_CHANNELS],
                initial=ask.field("channel") or rooms[0].value,
            ),
            Field(
                name="enough",
                label=ask.say("poll-enough-label"),
                hint=ask.say("poll-enough-hint", fewest=FEWEST),
                initial=ask.field("enough") or str(FEWEST),
            ),
            Field(
                name="day",
                label=ask.say("poll-day-label"),
                kind=FieldKind.DATE,
                initial=ask.field("day") or (ask.today + WEEK).isoformat(),
            ),
        ),
    )


COMMANDS: dict[str, Handler] = {"admin-polls": list_}
ACTIONS: dict[str, Handler] = {
    "admin.poll.open": _new,
    "admin.poll": _made,
    "admin.poll.end": _end,
}
