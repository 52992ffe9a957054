"""Which platforms are set up, and each of them opened for the web part and for the worker."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

from aiohttp.web import RouteDef
from prometheus_client import CollectorRegistry

from adapters.slack.config import SlackConfig
from adapters.teams.config import TeamsConfig
from bot.main import Program
from bot.metrics import Received
from bot.rounds import Outside
from bot.slack_settings import APP_TOKEN, SIGNING_SECRET, slack_config
from bot.teams_settings import teams_config
from nudges.engine.receiving import Receiving
from nudges.errors import Refusal
from nudges.message import Chart
from nudges.talk.answer import Bot
from nudges.talk.house import House


class Running(Protocol):
    """Something that works in the background of the web part."""

    async def start(self) -> None:
        """Before the first request."""
        ...

    async def stop(self) -> None:
        """After the last one: finish what is under way, and keep all that was acked."""
        ...


class Part(Running, Protocol):
    """One platform's part of the application."""

    def routes(self) -> Iterable[RouteDef]: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Served:
    """What is served. ``here_only``: to nobody but this machine."""

    receiving: Receiving
    parts: Sequence[Part]
    here_only: bool

    @property
    def running(self) -> Sequence[Running]:
        """All that is started before the first request, in this order."""
        return (self.receiving, *self.parts)


@asynccontextmanager
async def outside(program: Program) -> AsyncIterator[Mapping[str, Outside]]:
    """By its name, each platform that is set up; none at all is fine.

    Refusals: those of bot.slack_settings, bot.teams_settings and adapters.slack.single.
    """
    slack, teams = slack_config(program.settings), teams_config(program.settings)
    found: dict[str, Outside] = {}
    async with AsyncExitStack() as stack:
        if slack is not None:
            from adapters.slack import slack as slack_side

            opened = slack_side.opened(slack, house(program))
            found["slack"] = await stack.enter_async_context(opened)
        if teams is not None:
            from adapters.teams import teams as teams_side

            found["teams"] = await stack.enter_async_context(
                teams_side.opened(teams, house(program))
            )
        yield found


@asynccontextmanager
async def serving(
    program: Program, registry: CollectorRegistry, *, socket: bool
) -> AsyncIterator[Served]:
    """What each platform that is set up serves, over HTTP or, if ``socket``, Slack over a socket.

    Refusals: no-platform; those of bot.slack_settings, bot.teams_settings, adapters.slack.single.
    """
    slack = slack_config(program.settings, needs=APP_TOKEN if socket else SIGNING_SECRET)
    teams = teams_config(program.settings)
    if slack is None and teams is None:
        raise Refusal("no-platform")
    received = Received(registry)
    receiving = Receiving(
        program.database,
        program.secret,
        program.clock,
        committed=received.committed,
        folded=received.folded,
    )
    async with AsyncExitStack() as stack:
        parts: list[Part] = []
        if slack is not None:
            parts.append(await _slack(stack, slack, program, receiving, registry, socket=socket))
        if teams is not None:
            parts.append(await _teams(stack, teams, program, receiving, registry))
        here_only = teams is not None and teams.anonymous
        yield Served(receiving=receiving, parts=parts, here_only=here_only)


async def _slack(
    stack: AsyncExitStack,
    config: SlackConfig,
    program: Program,
    receiving: Receiving,
    registry: CollectorRegistry,
    *,
    socket: bool,
) -> Part:
    # Each platform's libraries take time and memory, which only those pay who have that platform.
    from adapters.slack.metrics import Metrics
    from adapters.slack.serving import Serving
    from adapters.slack.slack import opened

    metrics = Metrics(registry)
    slack = await stack.enter_async_context(opened(config, house(program), metrics))
    return Serving(slack, receiving, metrics, socket=socket)


async def _teams(
    stack: AsyncExitStack,
    config: TeamsConfig,
    program: Program,
    receiving: Receiving,
    registry: CollectorRegistry,
) -> Part:
    from adapters.teams.metrics import Metrics
    from adapters.teams.serving import Serving
    from adapters.teams.teams import opened

    metrics = Metrics(registry)
    teams = await stack.enter_async_context(opened(config, house(program), metrics))
    return Serving(teams, receiving, metrics)


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
