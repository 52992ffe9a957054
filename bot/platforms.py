"""Which platforms are set up, and each of them opened for the worker."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from prometheus_client import CollectorRegistry

from adapters.slack.house import House
from adapters.slack.metrics import Metrics
from adapters.slack.serving import Serving
from adapters.slack.slack import opened
from bot.main import Program
from bot.rounds import Outside
from bot.slack_settings import APP_TOKEN, SIGNING_SECRET, slack_config
from nudges.errors import Refusal
from nudges.message import Chart
from nudges.talk.answer import Bot


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


@asynccontextmanager
async def serving(
    program: Program, registry: CollectorRegistry, *, socket: bool
) -> AsyncIterator[list[Serving]]:
    """What each platform that is set up serves, over HTTP or, if ``socket``, over a socket.

    Refusals: no-platform; those of bot.slack_settings and adapters.slack.single.
    """
    config = slack_config(program.settings, needs=APP_TOKEN if socket else SIGNING_SECRET)
    if config is None:
        raise Refusal("no-platform")
    metrics = Metrics(registry)
    async with opened(config, house(program), metrics) as slack:
        yield [Serving(slack, metrics, socket=socket)]


def house(program: Program) -> House:
    return House(
        database=program.database,
        secret=program.secret,
        vault=program.vault,
        clock=program.clock,
        bot=Bot(program.database, program.secret, program.vault),
        draw=_draw,
    )


def _draw(chart: Chart) -> bytes:
    # Drawing takes a second and 60 MB to import, for charts only.
    from nudges.talk.picture import png

    return png(chart)
