"""Drafting with the bot: a post is held against the company's list, and nothing of it is kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from nudges.engine import self_check as engine
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
from nudges.programme import Channel
from nudges.rules.self_check import Match
from nudges.store import channels
from nudges.talk.ask import Ask, Handler
from nudges.talk.ideas import as_typed

INSIDE, PUBLIC = "inside", "public"


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """What is filled in. It travels in the form and in the button to change it, nowhere else."""

    text: str = ""
    where: str = INSIDE
    channel: str = ""

    @classmethod
    def of_form(cls, ask: Ask) -> Self:
        where = PUBLIC if ask.field("where") == PUBLIC else INSIDE
        return cls(text=ask.field("text"), where=where, channel=ask.field("channel"))

    @classmethod
    def of_button(cls, value: str) -> Self:
        """What ``carried`` made."""
        where, _, rest = value.partition(" ")
        channel, _, text = rest.partition(" ")
        return cls(text=text, where=where if where == PUBLIC else INSIDE, channel=channel)

    @property
    def carried(self) -> str:
        return f"{self.where} {self.channel} {self.text}"

    @property
    def public(self) -> bool:
        return self.where == PUBLIC


async def draft(ask: Ask) -> Reply:
    """A form, with what was typed behind the word in it already."""
    return Reply(form=await _form(ask, Draft(text=as_typed(ask))))


async def _again(ask: Ask) -> Reply:
    return Reply(form=await _form(ask, Draft.of_button(ask.turn.value)))


async def _checked(ask: Ask) -> Reply:
    written = Draft.of_form(ask)
    try:
        found = await engine.check(ask.database, ask.workspace, written.text, public=written.public)
    except Refusal as refusal:
        errors = {"text": ask.explain(refusal)}
        return Reply(form=await _form(ask, written), errors=errors)
    await engine.drafted(ask.database, ask.workspace, ask.member, ask.now)
    there = next((c for c in await _channels(ask) if c.id == written.channel), None)
    return Reply(messages=(_result(ask, written, found, there),))


def _result(ask: Ask, written: Draft, found: Iterable[Match], there: Channel | None) -> Message:
    """What matched, whose decision it is, and the draft to copy."""
    said = [*said_of(ask, found), ask.say("draft-decide")]
    heading = Text(text=ask.say("draft-heading"), heading=True)
    blocks: list[Block] = [heading, *(Text(text=line) for line in said), Text(text=written.text)]
    if there is not None and not written.public:
        label = ask.say("draft-go", channel=there.name)
        blocks.append(Go(label=label, place=Place(channel=there.id)))
    change = Button(label=ask.say("draft-change"), action="draft.again", value=written.carried)
    policy = Button(label=ask.say("draft-policy"), action="do.policy")
    blocks.append(Buttons(buttons=(change, policy)))
    return Message(text="\n".join((*said, written.text)), blocks=tuple(blocks))


def said_of(ask: Ask, found: Iterable[Match]) -> list[str]:
    """A line for each match; or that there is none, which is never told as more than that."""
    told = [
        ask.say("draft-match", entries=", ".join(match.entries), advice=match.advice)
        for match in found
    ]
    return told or [ask.say("draft-nothing")]


async def _form(ask: Ask, written: Draft) -> Form:
    rooms = tuple(Option(label=f"#{room.name}", value=room.id) for room in await _channels(ask))
    channel = Field(
        name="channel",
        label=ask.say("draft-channel"),
        kind=FieldKind.CHOICE,
        hint=ask.say("draft-channel-hint"),
        options=rooms,
        initial=written.channel,
        required=False,
    )
    return Form(
        title=ask.say("draft-title"),
        action="draft",
        submit=ask.say("draft-submit"),
        fields=(*fields(ask, written), *((channel,) if rooms else ())),
    )


def fields(ask: Ask, written: Draft) -> tuple[Field, Field]:
    """The text, and where it is to be read."""
    places = tuple(Option(label=ask.say(f"draft-{p}"), value=p) for p in (INSIDE, PUBLIC))
    return (
        Field(
            name="text",
            label=ask.say("draft-text"),
            kind=FieldKind.PARAGRAPH,
            hint=ask.say("draft-text-hint"),
            initial=written.text,
        ),
        Field(
            name="where",
            label=ask.say("draft-where"),
            kind=FieldKind.CHOICE,
            options=places,
            initial=written.where,
        ),
    )


async def _channels(ask: Ask) -> list[Channel]:
    """Those that this person is in, by name."""
    async with ask.database.read() as connection:
        found = await channels.of_member(connection, ask.workspace.id, ask.member.id)
    return sorted((room for room in found if not room.archived), key=lambda room: room.name)


COMMANDS: dict[str, Handler] = {"draft": draft}
ACTIONS: dict[str, Handler] = {"draft": _checked, "draft.again": _again}
