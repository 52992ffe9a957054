"""A conversation in the terminal: buttons, forms with errors, updates, files, and the end."""

import io
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console

from adapters.console.app import Conversation
from adapters.console.inbound import Seat
from nudges.message import (
    Button,
    Buttons,
    Field,
    FieldKind,
    File,
    Form,
    Message,
    Option,
    Reply,
    Text,
    Turn,
)
from nudges.talk.wording import wording
from tests.builders import NOW

DAY = Field(name="day", label="Which day?", kind=FieldKind.DATE)
LENGTH = Field(
    name="length",
    label="How long?",
    kind=FieldKind.CHOICE,
    options=(Option(label="A week", value="7"), Option(label="A month", value="30")),
    initial="7",
)
FORM = Form(title="Pause", action="pause", submit="Pause", fields=(LENGTH, DAY), value="v1")


class Script:
    """Lines typed in advance."""

    def __init__(self, *lines: str) -> None:
        self._lines = list(lines)

    def ask(self, prompt: str) -> str | None:  # noqa: ARG002 - the protocol's signature
        return self._lines.pop(0) if self._lines else None


class Scripted:
    """A bot that gives prepared replies and remembers the turns."""

    def __init__(self, *replies: Reply) -> None:
        self.turns: list[Turn] = []
        self._replies = list(replies)

    async def answer(self, turn: Turn) -> Reply:
        self.turns.append(turn)
        return self._replies.pop(0) if self._replies else says("Fine.")


def says(text: str, *, in_place: bool = False) -> Reply:
    return Reply(messages=(Message(text=text),), in_place=in_place)


def tap(*labels: str) -> Message:
    buttons = tuple(Button(label=label, action=label) for label in labels)
    return Message(text="x", blocks=(Text(text="x"), Buttons(buttons=buttons)))


async def talk(
    bot: Scripted, *lines: str, first: Iterable[Message] = (), folder: Path = Path()
) -> str:
    out = io.StringIO()
    conversation = Conversation(
        bot,
        Seat(workspace="w1", member="ann", at=NOW),
        lines=Script(*lines),
        console=Console(file=out, width=200),
        say=wording(),
        channels={},
        folder=folder,
    )
    await conversation.run(first)
    return out.getvalue()


async def test_every_line_is_answered_until_there_are_no_more() -> None:
    bot = Scripted(says("Hello."), says("Bye now."))
    shown = await talk(bot, "hello", "", "bye")
    assert [turn.text for turn in bot.turns] == ["hello", "bye"]
    assert "Hello." in shown
    assert shown.rstrip().endswith("Bye.")


async def test_quit_ends_it() -> None:
    bot = Scripted()
    await talk(bot, "/quit", "hello")
    assert bot.turns == []


async def test_buttons_of_all_messages_shown_together_can_be_tapped() -> None:
    bot = Scripted()
    await talk(bot, "2", "3", first=[tap("a", "b"), tap("c")])
    assert [turn.action for turn in bot.turns] == ["b", "c"]


async def test_an_update_in_place_is_told_as_such() -> None:
    assert "(updated)\nDone." in await talk(Scripted(says("Done.", in_place=True)), "1")


async def test_a_form_is_asked_field_by_field_and_handed_in() -> None:
    bot = Scripted(Reply(form=FORM))
    shown = await talk(bot, "/nudge pause", "2", "2026-04-01")
    assert "How long? – [A week]" in shown
    assert "Which day?" in shown
    handed = bot.turns[1]
    assert (handed.action, handed.value) == ("pause", "v1")
    assert handed.fields == {"length": "30", "day": "2026-04-01"}


async def test_enter_keeps_what_the_form_proposes() -> None:
    bot = Scripted(Reply(form=FORM))
    await talk(bot, "/nudge pause", "", "2026-04-01")
    assert bot.turns[1].fields["length"] == "7"


async def test_only_the_field_with_an_error_is_asked_again() -> None:
    bot = Scripted(Reply(form=FORM), Reply(form=FORM, errors={"day": "That day is gone."}))
    shown = await talk(bot, "/nudge pause", "1", "2020-01-01", "2026-04-01")
    assert "Which day?: That day is gone." in shown
    assert bot.turns[2].fields == {"length": "7", "day": "2026-04-01"}


async def test_an_error_without_a_field_asks_for_everything_again() -> None:
    bot = Scripted(Reply(form=FORM), Reply(form=FORM, errors={"other": "No."}))
    await talk(bot, "/nudge pause", "1", "2020-01-01", "2", "2026-04-01")
    assert bot.turns[2].fields == {"length": "30", "day": "2026-04-01"}


async def test_a_form_can_be_cancelled_and_ends_with_the_input() -> None:
    for lines in (("x", "cancel"), ("x", "1")):
        bot = Scripted(Reply(form=FORM))
        shown = await talk(bot, *lines)
        assert len(bot.turns) == 1
        assert "nothing was changed" in shown


async def test_a_file_is_kept_only_when_asked_for_and_never_overwrites(tmp_path: Path) -> None:
    file = File(name="../report.csv", media_type="text/csv", content=b"a,b\n", alt="The figures.")
    bot = Scripted(Reply(messages=(Message(text="Here."),), files=(file,)))
    shown = await talk(bot, "x", folder=tmp_path)
    assert "The figures." in shown
    assert list(tmp_path.iterdir()) == []
    bot = Scripted(Reply(messages=(Message(text="Here."),), files=(file,)))
    shown = await talk(bot, "x", "/save", "/save", folder=tmp_path)
    assert (tmp_path / "report.csv").read_bytes() == b"a,b\n"
    assert "could not be written" in shown
