"""A question put to a channel without one's name: asked in a form, and passed on by the bot."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from nudges.engine import questions as engine
from nudges.engine.questions import News
from nudges.errors import Refusal
from nudges.message import (
    Block,
    Button,
    Buttons,
    Field,
    FieldKind,
    Form,
    Go,
    Message,
    Option,
    Reply,
    Text,
)
from nudges.nudge import Place
from nudges.people import Person
from nudges.programme import Channel
from nudges.rules.asking import LONGEST
from nudges.rules.visibility import takes_posts
from nudges.store import channels
from nudges.store.questions import Question, State
from nudges.talk.ask import Ask, Handler
from nudges.talk.ideas import as_typed
from nudges.talk.introduction import Host
from nudges.talk.wording import DEFAULT_LOCALE, Say, wording
from nudges.voice import PLAIN, Voice

SCHEME = re.compile(r"\b[a-z][a-z0-9+.-]*://", re.IGNORECASE)
"""What makes a link of an address; without it, it can still be read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class QuestionWords:
    """Implements nudges.engine.asking.Words for one workspace."""

    host: Host
    channels: Mapping[str, Channel]
    locale: str = DEFAULT_LOCALE
    voice: Voice = PLAIN

    def post(self, text: str) -> Message:
        """In the language of most, for all to read.

        Nothing in the question can be tapped: who knows where a link leads.
        """
        say = wording(self.locale, self.voice)
        who = ", ".join(self.host.owners) or say("question-admins")
        lines = (say("question-post", text=SCHEME.sub("", text)), say("question-post-how", who=who))
        return Message(text=" ".join(lines), blocks=tuple(Text(text=line) for line in lines))

    def news(self, news: News, question: Question, text: str, person: Person) -> Message:
        say = wording(person.locale, self.voice)
        known = self.channels.get(question.channel)
        channel = known.name if known else question.channel
        said = say(f"question-{news}", channel=channel, text=text)
        if news is not News.REPLIED or question.message is None:
            return Message(text=said)
        return Message(
            text=said, blocks=(Text(text=said), *_links(question, question.message, say))
        )


async def ask_(ask: Ask) -> Reply:
    """A form, with what was typed behind the word in it already: nothing goes out by accident."""
    if not takes_posts(ask.workspace.platform):
        return ask.says("question-not-here")
    async with ask.database.read() as connection:
        places = await engine.places(connection, ask.workspace)
    if not places:
        return ask.says("question-no-channel")
    await engine.opened(ask.database, ask.workspace, ask.member, ask.now)
    return Reply(form=_form(ask, places, as_typed(ask)))


async def mine(ask: Ask) -> Reply:
    """One's own questions, each with what can be done about it."""
    async with ask.database.read() as connection:
        found = await engine.mine(connection, ask.workspace, ask.member.id, ask.vault)
        known = await channels.every(connection, ask.workspace.id)
    if not found:
        return ask.says("questions-none")
    said = ask.say("questions-yours", count=len(found))
    blocks: list[Block] = [Text(text=said, heading=True)]
    for question in sorted(found, key=lambda one: one.at):
        blocks += _own(ask, question, known)
    return Reply(messages=(Message(text=said, blocks=tuple(blocks)),))


async def _handed_in(ask: Ask) -> Reply:
    async with ask.database.read() as connection:
        places = await engine.places(connection, ask.workspace)
    try:
        kept = await engine.ask(
            ask.database,
            ask.workspace,
            ask.member,
            channel=ask.field("channel"),
            text=ask.field("text"),
            vault=ask.vault,
            now=ask.now,
        )
    except Refusal as refusal:
        if not places:
            return ask.says("question-no-channel")
        where = "channel" if refusal.code == "question-nowhere" else "text"
        errors = {where: ask.explain(refusal)}
        return Reply(form=_form(ask, places, ask.field("text")), errors=errors)
    when = kept.at.astimezone(ask.zone)
    said = ask.say(
        "question-kept", channel=places[kept.channel].name, day=when.date(), time=f"{when:%H:%M}"
    )
    back = Button(label=ask.say("question-take-back"), action="question.close", value=kept.id)
    return Reply(messages=(Message(text=said, blocks=(Text(text=said), Buttons(buttons=(back,)))),))


async def _close(ask: Ask) -> Reply:
    closed = await engine.close(ask.database, ask.workspace, ask.member, ask.turn.value, ask.vault)
    text_id = "question-not-yours" if closed is None else "question-closed"
    return Reply(messages=(Message(text=ask.say(text_id)),), in_place=True)


async def not_right(ask: Ask) -> Reply:
    """The questions in one's channels, each with a button that tells the owner of it."""
    async with ask.database.read() as connection:
        found = await engine.posted_for(connection, ask.workspace, ask.member)
        known = await channels.every(connection, ask.workspace.id)
    if not found:
        return ask.says("report-none")
    said = ask.say("report-which")
    blocks: list[Block] = [Text(text=said)]
    for question in found:
        name = known[question.channel].name if question.channel in known else question.channel
        text = engine.text_of(question, ask.vault) or ""
        tell = Button(label=ask.say("report-tell"), action="question.report", value=question.id)
        shown = Text(text=ask.say("questions-one", channel=name, text=text))
        blocks += [shown, Buttons(buttons=(tell,))]
    return Reply(messages=(Message(text=said, blocks=tuple(blocks)),))


async def _report(ask: Ask) -> Reply:
    told = await engine.report(ask.database, ask.workspace, ask.member, ask.turn.value, ask.now)
    return ask.says("report-told" if told else "question-gone")


def _own(ask: Ask, question: Question, known: Mapping[str, Channel]) -> list[Block]:
    channel = known[question.channel].name if question.channel in known else question.channel
    said = ask.say(
        "question-own",
        text=engine.text_of(question, ask.vault) or "",
        channel=channel,
        state=question.state,
    )
    if question.state is State.OPEN and question.message:
        return [Text(text=said), *_links(question, question.message, ask.say)]
    back = Button(label=ask.say("question-take-back"), action="question.close", value=question.id)
    return [Text(text=said), Buttons(buttons=(back,))]


def _links(question: Question, message: str, say: Say) -> tuple[Block, ...]:
    place = Place(channel=question.channel, thread=message)
    close = Button(label=say("question-close"), action="question.close", value=question.id)
    return Go(label=say("question-go"), place=place), Buttons(buttons=(close,))


def _form(ask: Ask, places: Mapping[str, Channel], text: str) -> Form:
    rooms = tuple(Option(label=f"#{room.name}", value=id_) for id_, room in places.items())
    return Form(
        title=ask.say("question-title"),
        action="question",
        submit=ask.say("question-submit"),
        fields=(
            Field(
                name="channel",
                label=ask.say("question-channel"),
                kind=FieldKind.CHOICE,
                options=rooms,
                initial=rooms[0].value,
            ),
            Field(
                name="text",
                label=ask.say("question-text"),
                kind=FieldKind.PARAGRAPH,
                hint=ask.say("question-text-hint"),
                initial=text[:LONGEST],
            ),
        ),
    )


COMMANDS: dict[str, Handler] = {"ask": ask_, "asked": mine, "report-question": not_right}
ACTIONS: dict[str, Handler] = {
    "question": _handed_in,
    "question.close": _close,
    "question.report": _report,
}
