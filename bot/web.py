"""The one web application. It owns the routes; adapters will hand it theirs."""

import asyncio
import signal

import structlog
from aiohttp import web
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.logs import to_stderr
from bot.main import Program
from nudges.store.database import Database

log = structlog.get_logger()
DATABASE = web.AppKey("database", Database)
DEADLINE_SECONDS = 2.0


def application(database: Database) -> web.Application:
    """``/healthz``: the process answers. ``/readyz``: so does the database, within 2 s."""
    app = web.Application()
    app[DATABASE] = database
    app.router.add_get("/healthz", _healthz)
    app.router.add_get("/readyz", _readyz)
    return app


async def serve(program: Program) -> None:
    """Serve on PORT until the process is told to stop."""
    to_stderr()
    runner = web.AppRunner(application(program.database))
    await runner.setup()
    await web.TCPSite(runner, port=program.settings.port).start()
    log.info("listening", port=program.settings.port)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        await stop.wait()
    finally:
        await runner.cleanup()


async def _healthz(_request: web.Request) -> web.Response:
    return web.Response(text="ok\n")


async def _readyz(request: web.Request) -> web.Response:
    try:
        async with asyncio.timeout(DEADLINE_SECONDS), request.app[DATABASE].read() as connection:
            await connection.execute(text("SELECT 1"))
    except (TimeoutError, SQLAlchemyError):
        return web.Response(status=503, text="the database does not answer\n")
    return web.Response(text="ok\n")
