"""Which platforms are set up, and each of them opened for the worker."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from adapters.slack.slack import House, opened
from bot.main import Program
from bot.rounds import Outside
from bot.slack_settings import slack_config
from nudges.message import Chart


@asynccontextmanager
async def outside(program: Program) -> AsyncIterator[Mapping[str, Outside]]:
    """By its name, each platform that is set up; none at all is fine.

    Refusals: those of bot.slack_settings and adapters.slack.single.
    """
    config = slack_config(program.settings)
    if config is None:
        yield {}
        return
    async with opened(config, house(program)) as slack:
        yield {"slack": slack}


def house(program: Program) -> House:
    return House(
        database=program.database,
        secret=program.secret,
        vault=program.vault,
        clock=program.clock,
        draw=_draw,
    )


def _draw(chart: Chart) -> bytes:
    # Drawing takes a second and 60 MB to import, for charts only.
    from nudges.talk.picture import png

    return png(chart)
