"""Reads lines from a terminal, or from a pipe without showing any prompt."""

import io
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console


class Typed:
    """Standard input. The end of it, Ctrl-D and Ctrl-C are all the same: no more lines."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._terminal = sys.stdin.isatty() and console.is_terminal
        if isinstance(sys.stdin, io.TextIOWrapper):
            sys.stdin.reconfigure(errors="replace")

    def ask(self, prompt: str) -> str | None:
        """The next line without its end; None when there are no more."""
        try:
            with _interruptible():
                if self._terminal:
                    return self._console.input(prompt, markup=False)
                line = sys.stdin.readline()
                return line.rstrip("\r\n") if line else None
        except (EOFError, KeyboardInterrupt):
            self._console.print()
            return None


@contextmanager
def _interruptible() -> Iterator[None]:
    """Ctrl-C ends the waiting at once; the event loop's own handler would wait for the line."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
