"""``chimein rotate-key``: seals everything anew with the first key of CHIMEIN_SECRET_KEY."""

from rich.console import Console

from bot.main import Program
from bot.progress import progress
from nudges.engine.rotate import rotate
from nudges.errors import Refusal
from nudges.talk.wording import wording


async def run(program: Program) -> None:
    """Refusal: rotate-locked, after all the rest is done."""
    say = wording()
    with progress(say("rotate-progress")) as told:
        done = await rotate(program.database, program.vault, told)
    if done.locked:
        raise Refusal("rotate-locked", count=done.locked)
    line = say("rotate-done", total=done.total, renewed=done.renewed)
    Console(highlight=False, soft_wrap=True).print(line, markup=False)
