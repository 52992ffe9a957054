"""``chimein import people``: sets what the platform does not tell about people."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from adapters.imports import people_file
from bot.main import Program
from nudges.engine.people import apply
from nudges.errors import Refusal
from nudges.people_row import Problem
from nudges.store import workspaces
from nudges.talk.wording import wording

TOLD_AT_ONCE = 20
"""Problems shown; whoever has more of them knows enough to look at the file."""


async def run(program: Program, path: Path, workspace: str | None) -> None:
    """Apply all rows or, where any is wrong, none; twice changes nothing.

    Refusals: those of the file and of the workspace; people-bad-rows, with each bad row's line.
    """
    read = people_file.read(path)
    async with program.database.write() as connection:
        target = await workspaces.find(connection, workspace)
        applied = await apply(connection, target, read.rows, now=program.clock.now())
        problems = sorted((*read.problems, *applied.problems), key=lambda problem: problem.line)
        if problems:
            raise _refusal(path, problems)
    said = wording()("people-done", file=path.name, people=applied.people, changed=applied.changed)
    Console(highlight=False, soft_wrap=True).print(said, markup=False)


def _refusal(path: Path, problems: Sequence[Problem]) -> Refusal:
    say = wording()
    told = [
        say("people-row", line=problem.line, problem=say(problem.code, **problem.details))
        for problem in problems[:TOLD_AT_ONCE]
    ]
    if len(problems) > TOLD_AT_ONCE:
        told.append(say("people-more", count=len(problems) - TOLD_AT_ONCE))
    return Refusal("people-bad-rows", file=path.name, count=len(problems), rows="\n".join(told))
