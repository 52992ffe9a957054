"""``chimein report``: the adoption report in the terminal, and as PNG, CSV or JSON."""

import sys
from pathlib import Path

from rich.console import Console
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.console.render import PLAIN_WIDTH, show
from bot.files import check_target, write_whole
from bot.main import Program
from bot.moments import now_in
from nudges.errors import Refusal
from nudges.message import Chart, Message
from nudges.reports import export
from nudges.reports.adoption import adoption
from nudges.reports.period import parse
from nudges.reports.report import Report
from nudges.store import members, workspaces
from nudges.talk.report_message import report_message
from nudges.talk.wording import wording


async def run(
    program: Program,
    *,
    workspace: str | None,
    period: str | None,
    team: str | None,
    at: str | None,
    png: Path | None,
    csv: Path | None,
    as_json: bool,
) -> None:
    """Print the report of a workspace, or of the people below ``team`` (a manager).

    ``period`` as nudges.reports.period.parse reads it, ``png`` and ``csv`` are files to write;
    with ``as_json`` stdout gets the figures instead of the message. The same data gives the same
    bytes. Refusals: those of the period, the workspace and the files; group-too-small,
    report-no-manager, report-which-manager.
    """
    for path in (png, csv):
        if path is not None:
            check_target(path)
    report = await _report(program, workspace=workspace, period=period, team=team, at=at)
    message = report_message(report, wording())
    if png is not None:
        _wrote(png, _picture(message))
    if csv is not None:
        _wrote(csv, export.as_csv(report).encode())
    if as_json:
        sys.stdout.write(export.as_json(report))
    else:
        # Where there is no terminal, the environment's idea of its width must change nothing.
        show(message, Console(width=None if sys.stdout.isatty() else PLAIN_WIDTH))


async def _report(
    program: Program, *, workspace: str | None, period: str | None, team: str | None, at: str | None
) -> Report:
    async with program.database.read() as connection:
        found = await workspaces.find(connection, workspace)
        now = await now_in(connection, found, program.clock, at)
        return await adoption(
            connection,
            found,
            period=parse(period, now),
            manager=None if team is None else await _manager(connection, found.id, team),
            now=now,
        )


async def _manager(connection: AsyncConnection, workspace: str, name: str) -> str:
    found = await members.named(connection, workspace, name)
    if len(found) > 1:
        ids = ", ".join(sorted(member.id for member in found))
        raise Refusal("report-which-manager", name=name, ids=ids)
    if not found:
        raise Refusal("report-no-manager", name=name)
    return found[0].id


def _picture(message: Message) -> bytes:
    # Drawing takes a second to import, which only those who want a picture should wait for.
    from nudges.talk.picture import png

    chart = next((block for block in message.blocks if isinstance(block, Chart)), None)
    if chart is None:
        raise Refusal("report-no-picture")
    return png(chart)


def _wrote(path: Path, content: bytes) -> None:
    write_whole(path, content)
    Console(stderr=True, highlight=False, soft_wrap=True).print(
        wording()("report-wrote", path=str(path)), markup=False
    )
