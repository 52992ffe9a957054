"""How far long work has come: a bar in a terminal, a line now and then elsewhere, on stderr."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress

Told = Callable[[int, int | None], None]
"""To be called with (done, all); None while nobody knows how much there is."""

QUIET_SECONDS = 5.0
"""Without a terminal there is a line that often at most, and none about what is over sooner."""


@contextmanager
def progress(text: str) -> Iterator[Told]:
    """Shows ``text`` with how far things have come, for as long as the block runs."""
    console = Console(stderr=True, highlight=False)
    if console.is_terminal:
        with Progress(console=console, transient=True) as bar:
            task = bar.add_task(text, total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)
    else:
        yield _lines(console, text)


def _lines(console: Console, text: str) -> Told:
    last = time.monotonic()

    def told(done: int, total: int | None) -> None:
        nonlocal last
        if time.monotonic() - last >= QUIET_SECONDS:
            last = time.monotonic()
            far = f"{done:,}" if not total else f"{100 * done // total} %"
            console.print(f"{text}: {far}", markup=False)

    return told
