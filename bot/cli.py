"""The command line: names, options and help. What a command needs is imported when it runs,

because importing everything takes ten times as long as ``chimein --help`` should.
"""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.main import Program
    from nudges.errors import Refusal

app = typer.Typer(
    name="chimein",
    help="Helps quiet colleagues take part, in small voluntary steps.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
imports = typer.Typer(help="Bring in a Slack export, activity, or people.", no_args_is_help=True)
app.add_typer(imports, name="import")
manifests = typer.Typer(help="What a platform makes its app from.", no_args_is_help=True)
app.add_typer(manifests, name="manifest")

WorkspaceOption = Annotated[
    str | None, typer.Option("--workspace", help="Its id or name, where there are several.")
]
AtOption = Annotated[
    str | None, typer.Option("--at", help="Another 'now', such as 2026-03-01T10:00 (UTC).")
]
JsonOption = Annotated[bool, typer.Option("--json", help="For programs.")]


@imports.command("slack-export")
def import_slack_export(
    path: Annotated[Path, typer.Argument(help="The zip, or the folder it unpacks to.")],
    workspace: WorkspaceOption = None,
) -> None:
    """A Slack export, in Slack's own layout."""
    from bot.commands import import_slack

    _run(lambda program: import_slack.run(program, path, workspace))


@imports.command("activity")
def import_activity_file(
    path: Annotated[Path, typer.Argument(help="FILE.ndjson.gz: one act a line.")],
    workspace: WorkspaceOption = None,
) -> None:
    """Activity without texts, one act a line."""
    from bot.commands import import_activity

    _run(lambda program: import_activity.run(program, path, workspace))


@imports.command("people")
def import_people_file(
    path: Annotated[Path, typer.Argument(help="FILE.csv with a header.")],
    workspace: WorkspaceOption = None,
) -> None:
    """Names, roles, managers, teams, time zones, working days and leave."""
    from bot.commands import import_people

    _run(lambda program: import_people.run(program, path, workspace))


@manifests.command("slack")
def manifest_slack(
    url: Annotated[
        str | None, typer.Option(help="https://… where `chimein web` is reached.")
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option("--without", help="Leave out dnd, email, files, home or join; repeatable."),
    ] = None,
    private_channels: Annotated[
        bool, typer.Option("--private-channels", help="Private ones that admins add, too.")
    ] = False,
    socket: Annotated[
        bool, typer.Option("--socket", help="For Socket Mode, without a public address.")
    ] = False,
) -> None:
    """The manifest of the Slack app, as JSON."""
    from bot.commands import manifest
    from nudges.errors import Refusal

    try:
        manifest.slack(url=url, without=without or (), private=private_channels, socket=socket)
    except Refusal as refusal:
        _refuse(refusal)


@manifests.command("teams")
def manifest_teams(
    url: Annotated[str, typer.Option(help="https://… where `chimein web` is reached.")],
    out: Annotated[Path, typer.Option(help="Where the app package goes.")] = Path(
        "chimein-teams.zip"
    ),
    app_id: Annotated[
        str | None,
        typer.Option(help="The app's id in Entra.", envvar="MICROSOFT_APP_ID"),
    ] = None,
) -> None:
    """The package of the Teams app, as a zip."""
    from bot.commands import teams_package
    from nudges.errors import Refusal

    try:
        teams_package.run(url=url, app_id=app_id, out=out)
    except Refusal as refusal:
        _refuse(refusal)


@app.command()
def plan(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show, and change nothing.")] = False,
    workspace: WorkspaceOption = None,
    at: AtOption = None,
    limit: Annotated[int, typer.Option(min=1, help="Rows to show at most.")] = 20,
    as_json: JsonOption = False,
) -> None:
    """What would be sent at a moment, and why; and why others would get nothing."""
    from bot.commands import plan as command
    from nudges.errors import Refusal

    if not dry_run:
        _refuse(Refusal("plan-only-shows"))
    _run(
        lambda program: command.run(
            program, workspace=workspace, at=at, as_json=as_json, limit=limit
        )
    )


@app.command()
def report(
    period: Annotated[
        str | None,
        typer.Option(help="2026-W09, 2026-02, 2026-Q1, last-week, last-month or last-quarter."),
    ] = None,
    team: Annotated[str | None, typer.Option(help="A manager: id, handle or name.")] = None,
    workspace: WorkspaceOption = None,
    at: AtOption = None,
    png: Annotated[Path | None, typer.Option(help="Write the chart here.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Write all figures here.")] = None,
    as_json: JsonOption = False,
) -> None:
    """The adoption report of a workspace, or of one manager's people."""
    from bot.commands import report as command

    _run(
        lambda program: command.run(
            program,
            workspace=workspace,
            period=period,
            team=team,
            at=at,
            png=png,
            csv=csv,
            as_json=as_json,
        )
    )


@app.command()
def console(
    as_name: Annotated[str, typer.Option("--as", help="Who you are: name, handle or id.")],
    workspace: WorkspaceOption = None,
    at: AtOption = None,
) -> None:
    """The bot in this terminal, as one member of an imported or invented workspace."""
    from bot.commands import console as command

    _run(lambda program: command.run(program, as_name=as_name, workspace=workspace, at=at))


@app.command()
def backtest(
    path: Annotated[Path, typer.Argument(help="FILE.ndjson.gz: one act a line.")],
    out: Annotated[Path, typer.Option(help="Where the predictions go, as CSV.")],
    horizon_days: Annotated[int, typer.Option(min=1)] = 28,
    every_days: Annotated[int, typer.Option(min=1)] = 7,
    active_days: Annotated[int, typer.Option(min=1)] = 90,
    picture: Annotated[Path | None, typer.Option(help="Write a calibration picture.")] = None,
    prior: Annotated[str, typer.Option(help="Which shipped prior to start from.")] = "default",
    as_json: JsonOption = False,
) -> None:
    """How well silence would have been predicted in the past of a community."""
    from bot.commands import backtest as command
    from nudges.errors import Refusal

    try:
        command.run(
            path,
            horizon_days=horizon_days,
            every_days=every_days,
            active_days=active_days,
            out=out,
            picture=picture,
            prior=prior,
            as_json=as_json,
        )
    except Refusal as refusal:
        _refuse(refusal)


@app.command()
def demo(
    seed: Annotated[int, typer.Option(help="Another number, another company.")] = 7,
    people: Annotated[int, typer.Option(min=20, max=2000)] = 200,
) -> None:
    """An invented company over half a year: nudges, report, and what to try next."""
    from bot.commands import demo as command

    _run(lambda program: command.run(program, seed=seed, people=people))


@app.command()
def migrate() -> None:
    """Bring the database to this version's tables."""
    from bot.commands import migrate as command

    with _refusing():
        command.run()


@app.command("rotate-key")
def rotate_key() -> None:
    """Seal everything anew with the first key of CHIMEIN_SECRET_KEY."""
    from bot.commands import rotate_key as command

    _run(command.run)


@app.command()
def worker(
    once: Annotated[bool, typer.Option("--once", help="One round, then stop.")] = False,
    at: AtOption = None,
) -> None:
    """Decides when schedules are due, and sends what is due."""
    from bot.commands import worker as command

    _run(lambda program: command.run(program, once=once, at=at))


@app.command()
def web(
    socket: Annotated[
        bool, typer.Option("--socket", help="Slack in Socket Mode: no public address needed.")
    ] = False,
) -> None:
    """Answers over HTTP, on PORT."""
    from bot import web as command

    _run(lambda program: command.serve(program, socket=socket))


def _run(command: "Callable[[Program], Awaitable[None]]") -> None:
    import asyncio

    from bot.main import program

    async def session() -> None:
        async with program() as wired:
            await command(wired)

    try:
        with _refusing():
            asyncio.run(session())
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


@contextmanager
def _refusing() -> Iterator[None]:
    """What stands in the way is told in a sentence, and what the database said before it."""
    from sqlalchemy.exc import InterfaceError, OperationalError

    from bot.logs import causes
    from nudges.errors import Refusal

    try:
        yield
    except Refusal as refusal:
        _refuse(refusal)
    except (InterfaceError, OperationalError) as error:
        typer.echo("\n".join(causes(error)), err=True)
        _refuse(Refusal("database-away"))


def _refuse(refusal: "Refusal") -> NoReturn:
    from nudges.talk.wording import explain

    typer.echo(explain(refusal), err=True)
    raise typer.Exit(2)


def main() -> None:
    app()
