"""A conversation with the bot in a terminal: shows, asks, hands on, until there is no more."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from rich.console import Console
from rich.text import Text

from adapters.console.forms import Lines, fill_in
from adapters.console.inbound import Seat
from adapters.console.render import buttons, show
from nudges.message import Button, File, Form, Message, Reply, Turn
from nudges.programme import Channel
from nudges.talk.tidy import printable
from nudges.talk.wording import Say

SAVE = "/save"
LEAVE = ("/quit", "/exit")


class Answers(Protocol):
    """What answers turns: the bot."""

    async def answer(self, turn: Turn) -> Reply: ...


class Conversation:
    """One person's talk with the bot. Files are kept in ``folder``, and only when asked for."""

    def __init__(
        self,
        bot: Answers,
        seat: Seat,
        *,
        lines: Lines,
        console: Console,
        say: Say,
        channels: Mapping[str, Channel],
        folder: Path,
    ) -> None:
        self._bot = bot
        self._seat = seat
        self._lines = lines
        self._console = console
        self._say = say
        self._channels = channels
        self._folder = folder
        self._buttons: list[Button] = []
        self._files: tuple[File, ...] = ()

    async def run(self, first: Iterable[Message]) -> None:
        """Show the first messages, then answer every line until there are no more."""
        self._show(first)
        self._write("console-hint")
        while (line := self._lines.ask("> ")) is not None:
            if line.strip() in LEAVE:
                break
            if line.strip() == SAVE:
                self._save()
            elif line.strip():
                await self._hand_on(self._seat.line(line, self._buttons))
        self._write("console-bye")

    async def _hand_on(self, turn: Turn) -> None:
        reply = await self._bot.answer(turn)
        self._take(reply)
        filled: Mapping[str, str] = turn.fields
        while reply.form is not None:
            fields = self._fill_in(reply.form, reply.errors, filled)
            if fields is None:
                self._write("console-form-cancelled")
                return
            filled = fields
            reply = await self._bot.answer(self._seat.filled_in(reply.form, fields))
            self._take(reply)

    def _fill_in(
        self, form: Form, errors: Mapping[str, str], filled: Mapping[str, str]
    ) -> dict[str, str] | None:
        """Asks for everything at first, and after errors for the fields that have one."""
        labels = {field.name: field.label for field in form.fields}
        for name, error in errors.items():
            self._write("console-form-error", label=labels.get(name, name), error=error)
        again = labels.keys() & errors.keys()
        kept = {name: value for name, value in filled.items() if again and name not in again}
        return fill_in(form, self._lines, self._console, self._say, before=kept)

    def _take(self, reply: Reply) -> None:
        if reply.in_place:
            self._write("console-updated")
        self._show(reply.messages)
        self._files = reply.files or self._files
        for file in reply.files:
            self._write("console-file", name=file.name, alt=file.alt)

    def _show(self, messages: Iterable[Message]) -> None:
        """Buttons are numbered through all messages shown together, and stay until new ones."""
        shown: list[Button] = []
        for message in messages:
            show(message, self._console, self._channels, first_button=len(shown) + 1)
            shown += buttons(message)
        self._buttons = shown or self._buttons

    def _save(self) -> None:
        if not self._files:
            self._write("console-no-file")
        for file in self._files:
            path = self._folder / Path(file.name).name
            try:
                with path.open("xb") as target:
                    target.write(file.content)
            except OSError:
                self._write("console-not-saved", path=str(path))
            else:
                self._write("console-saved", path=str(path))

    def _write(self, text_id: str, **arguments: str) -> None:
        self._console.print(Text(printable(self._say(text_id, **arguments)), style="italic"))
