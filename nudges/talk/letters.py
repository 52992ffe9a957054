"""The words of everything that is sent: nudges, and letters, which are none."""

from collections.abc import Mapping

from nudges.delivery import Kind
from nudges.message import Block, Button, Buttons, Message, Text
from nudges.rules.recheck import Letter, Standing
from nudges.talk import brief, championing, duty, polling
from nudges.talk.admin import ideas, inbox, term
from nudges.talk.desk import Desk, Writer
from nudges.talk.gathered import staying
from nudges.talk.introduction import introduced, introduction
from nudges.talk.offers import compose as compose_nudge

BUTTONS = ("help", "policy", "pause", "stop")


async def compose(found: Standing | Letter, *, desk: Desk) -> Message | None:
    """What is about to be sent; None where what it was about is gone.

    Whatever somebody gets first begins with the introduction.
    """
    if isinstance(found, Standing):
        return await compose_nudge(found.nudge, found.member, desk, found.now)
    message = await WRITERS[found.kind](found, desk)
    if message is None or found.kind is Kind.INTRODUCTION:
        return message
    if found.member.person.introduced_at is None:
        return introduced(message, desk.say(found.member.person), desk.host)
    return message


async def introduce(letter: Letter, desk: Desk) -> Message:
    """The introduction, the same for everybody, with what one can do about it in one tap."""
    say = desk.say(letter.member.person)
    first = introduction(say, desk.host)
    buttons = tuple(Button(label=say(f"home-button-{b}"), action=f"do.{b}") for b in BUTTONS)
    blocks: tuple[Block, ...] = (*first.blocks, Buttons(buttons=buttons))
    return Message(text=first.text, blocks=blocks)


async def digest(letter: Letter, desk: Desk) -> Message | None:
    """All that it holds, one below the other; None: none of it stands any more."""
    said = [await compose(each, desk=desk) for each in letter.holds]
    found = [message for message in said if message is not None]
    if not found:
        return None
    say = desk.say(letter.member.person)
    heading = Text(text=say("digest-heading"), heading=True)
    blocks = (block for message in found for block in message.blocks or (Text(text=message.text),))
    alone = say("digest-alone", count=len(found))
    return Message(text=alone, blocks=(heading, *map(staying, blocks)))


WRITERS: Mapping[Kind, Writer] = {
    Kind.INTRODUCTION: introduce,
    Kind.DIGEST: digest,
    Kind.IDEA: ideas.letter,
    Kind.CHAMPION: championing.invitation,
    Kind.HELPED: championing.helped,
    Kind.DUTY: duty.waits,
    Kind.UNANSWERED: duty.left_over,
    Kind.PROMISE: duty.broken,
    Kind.MATTER: inbox.letter,
    Kind.TERM: term.letter,
    Kind.BRIEF: brief.letter,
    Kind.COPY: brief.copy,
    Kind.DELEGATE: brief.asked,
    Kind.POLL: polling.too_few,
}
