"""The one web application. It owns the routes; adapters hand it theirs."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

import structlog
from aiohttp import web
from prometheus_client import CollectorRegistry
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot import metrics
from bot.logs import causes, to_stderr
from bot.main import Program
from bot.openings import open_many
from bot.platforms import Part, Running, serving
from bot.signals import told_to_stop
from nudges.errors import Refusal
from nudges.store.database import Database

log = structlog.get_logger()
DATABASE = web.AppKey("database", Database)
REGISTRY = web.AppKey("registry", CollectorRegistry)
DEADLINE_SECONDS = 2.0
LARGEST_BODY = 1024 * 1024
"""Bytes; more than any platform sends in one request."""

FINISH_SECONDS = 2.5
"""How long requests that are under way may take after the process was told to stop: longer than any
of a platform's, so that only what hangs is broken off."""

IDLE_SECONDS = 620.0
"""After that a connection on which nothing whole came is closed. Longer than any load balancer's,
which would else send a request into a connection that is just being closed."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


STOP_SECONDS = 5.0
"""Who runs us kills what has not ended 10 s after it was told to, and open requests take some."""

LOOPBACK = "127.0.0.1"


def application(
    database: Database, registry: CollectorRegistry, parts: Sequence[Part] = ()
) -> web.Application:
    """``/healthz``: the process answers. ``/readyz``: so does the database, within 2 s.

    ``/metrics``: what the registry holds. The rest is the parts'.
    """
    app = web.Application(client_max_size=LARGEST_BODY, middlewares=[_told])
    app[DATABASE] = database
    app[REGISTRY] = registry
    app.router.add_get("/healthz", _healthz)
    app.router.add_get("/readyz", _readyz)
    app.router.add_get("/metrics", _metrics)
    for part in parts:
        app.router.add_routes(part.routes())
    return app


async def serve(program: Program, *, socket: bool = False) -> None:
    """Serve on PORT until the process is told to stop; ``socket``: Slack in Socket Mode.

    Refusals: those of bot.platforms.serving; port-taken.
    """
    to_stderr()
    open_many()
    registry = metrics.registry()
    stop = told_to_stop()
    async with serving(program, registry, socket=socket) as served, _started(served.running):
        app = application(program.database, registry, served.parts)
        async with _listening(app, program.settings.port, LOOPBACK if served.here_only else None):
            log.info("listening", port=program.settings.port, socket=socket)
            await stop.wait()
            log.info("stopping")
    log.info("stopped")


@asynccontextmanager
async def _started(running: Sequence[Running]) -> AsyncIterator[None]:
    begun: list[Running] = []
    try:
        for each in running:
            await each.start()
            begun.append(each)
        yield
    finally:
        await _stopped(begun)


async def _stopped(running: Sequence[Running]) -> None:
    """Side by side. What hangs is broken off, as it would be in a crash."""
    if not running:
        return
    ending = [asyncio.ensure_future(each.stop()) for each in running]
    _, late = await asyncio.wait(ending, timeout=STOP_SECONDS)
    if late:
        log.warning("broken off", number=len(late))
    for each in late:
        each.cancel()
    for end in await asyncio.gather(*ending, return_exceptions=True):
        if isinstance(end, Exception):
            log.error("not stopped well", why=type(end).__name__)


@asynccontextmanager
async def _listening(app: web.Application, port: int, host: str | None) -> AsyncIterator[None]:
    """At the end it takes no new requests, and finishes those that are under way."""
    runner = web.AppRunner(
        app, access_log=None, shutdown_timeout=FINISH_SECONDS, keepalive_timeout=IDLE_SECONDS
    )
    await runner.setup()
    try:
        await _open(runner, port, host)
        yield
    finally:
        await runner.cleanup()


async def _open(runner: web.AppRunner, port: int, host: str | None) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError:
        raise Refusal("port-taken", port=port) from None


@web.middleware
async def _told(request: web.Request, handler: Handler) -> web.StreamResponse:
    """What nobody foresaw is logged without values, as a request may hold anything."""
    try:
        return await handler(request)
    except (web.HTTPException, ConnectionError):  # an answer, or nobody there to get one
        raise
    except Exception as error:
        resource = request.match_info.route.resource
        for cause in causes(error):
            log.error("request failed", path=getattr(resource, "canonical", ""), cause=cause)
        return web.Response(status=500)


async def _healthz(_request: web.Request) -> web.Response:
    return web.Response(text="ok\n")


async def _readyz(request: web.Request) -> web.Response:
    try:
        async with asyncio.timeout(DEADLINE_SECONDS), request.app[DATABASE].read() as connection:
            await connection.execute(text("SELECT 1"))
    except (TimeoutError, SQLAlchemyError):
        return web.Response(status=503, text="the database does not answer\n")
    return web.Response(text="ok\n")


async def _metrics(request: web.Request) -> web.Response:
    body, headers = metrics.shown(request.app[REGISTRY])
    return web.Response(body=body, headers=headers)
