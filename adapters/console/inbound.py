"""A typed line as a turn: a number taps a button, a slash is a command, the rest is free text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from nudges.message import Button, Form, Turn


@dataclass(frozen=True, kw_only=True, slots=True)
class Seat:
    """Who sits at the terminal, in which workspace, and what time it is there."""

    workspace: str
    member: str
    at: datetime

    def line(self, text: str, buttons: Sequence[Button]) -> Turn:
        """What was typed; ``buttons`` are those that can be tapped, from 1 on."""
        typed = text.strip()
        if typed.isascii() and typed.isdigit() and 0 < int(typed[:9]) <= len(buttons):
            button = buttons[int(typed) - 1]
            return self._turn(action=button.action, value=button.value)
        if typed.startswith("/"):
            command, _, rest = typed[1:].partition(" ")
            return self._turn(command=command, text=rest.strip())
        return self._turn(text=typed)

    def filled_in(self, form: Form, fields: dict[str, str]) -> Turn:
        """A form handed in."""
        return Turn(
            workspace=self.workspace,
            member=self.member,
            at=self.at,
            action=form.action,
            value=form.value,
            fields=fields,
        )

    def _turn(
        self, *, command: str = "", text: str = "", action: str = "", value: str = ""
    ) -> Turn:
        return Turn(
            workspace=self.workspace,
            member=self.member,
            at=self.at,
            command=command,
            text=text,
            action=action,
            value=value,
        )
