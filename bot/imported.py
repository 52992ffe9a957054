"""What all imports of activity share: the workspace that they fill, and how progress shows."""

import gc
import shlex
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from rich.console import Console
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.progress import progress as shown_progress
from nudges.activity import ACTS, Rung
from nudges.engine.found import found
from nudges.engine.record import Recorded
from nudges.errors import Refusal
from nudges.store import workspaces
from nudges.talk.wording import wording
from nudges.workspace import Workspace


async def settle_in(
    connection: AsyncConnection, workspace: Workspace, wanted: str | None
) -> Workspace:
    """The workspace to import into: the one with the id or name ``wanted``, or ``workspace``.

    A new one gets an organisation of its own, with a programme that is not live and one schedule.
    Refusals: import-into-live, import-into-invented, which-workspace.
    """
    known = await _known(connection, workspace, wanted)
    if known is None:
        await found(connection, workspace, schedule=wording()("first-schedule"))
        return workspace
    if known.live:
        raise Refusal("import-into-live", name=known.name)
    if known.invented:
        raise Refusal("import-into-invented", name=known.name)
    return known


async def _known(
    connection: AsyncConnection, workspace: Workspace, wanted: str | None
) -> Workspace | None:
    if wanted is not None:
        try:
            return await workspaces.find(connection, wanted)
        except Refusal as refusal:
            if refusal.code != "unknown-workspace":
                raise
    return await workspaces.known(connection, workspace.id)


@dataclass(slots=True)
class Tally:
    """What was recorded, over all batches, and between which moments."""

    new: Counter[Rung] = field(default_factory=Counter)
    known: int = 0
    first: datetime | None = None
    last: datetime | None = None

    def add(self, recorded: Recorded) -> None:
        self.new.update(recorded.by_rung)
        self.known += recorded.repeated

    def saw(self, moments: Iterable[datetime]) -> None:
        seen = [*(at for at in (self.first, self.last) if at is not None), *moments]
        if seen:
            self.first, self.last = min(seen), max(seen)


def tell(
    path: Path, workspace: Workspace, tally: Tally, *, members: int, notes: Iterable[str] = ()
) -> None:
    """Print what came in, ``notes`` of what did not, and what to do next."""
    say = wording()
    option = f" --workspace {shlex.quote(workspace.id)}"
    Console(highlight=False, soft_wrap=True).print(
        *(
            say("import-done", file=path.name, workspace=workspace.name, id=workspace.id),
            say("import-members", count=members),
            say("import-new", **{f"{r.name.lower()}s": tally.new[r] for r in ACTS}),
            say("import-known", count=tally.known),
            _dates(tally),
            *notes,
            say("import-next", option=option),
        ),
        sep="\n",
        markup=False,
    )


def _dates(tally: Tally) -> str:
    if tally.first is None or tally.last is None:
        return wording()("import-no-acts")
    first, last = tally.first.date().isoformat(), tally.last.date().isoformat()
    return wording()("import-dates", first=first, last=last)


@contextmanager
def rarely_collected() -> Iterator[None]:
    """Looks for garbage cycles rarely: acts by the hundred thousand make none, and a third of the

    time would go into looking.
    """
    usual = gc.get_threshold()
    gc.set_threshold(500_000, 20, 100)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@contextmanager
def progress(total: int | None = None) -> Iterator[Callable[[int], None]]:
    """How far reading has come; call it with how much more was read."""
    done = 0
    with shown_progress(wording()("import-progress")) as told:

        def read(more: int) -> None:
            nonlocal done
            done += more
            told(done, total)

        yield read
