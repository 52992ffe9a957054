"""``chimein manifest teams``: writes the app package that an admin uploads to Teams."""

from importlib.metadata import version
from pathlib import Path

import typer

from adapters.teams.manifest import MESSAGES_PATH, manifest
from adapters.teams.package import package
from nudges.errors import Refusal
from nudges.reachable import https_address
from nudges.talk.wording import wording


def run(*, url: str, app_id: str | None, out: Path) -> None:
    """Refusals: manifest-no-app-id, manifest-cannot-write; those of adapters.teams.manifest."""
    if not app_id:
        raise Refusal("manifest-no-app-id")
    made = package(manifest(url=url, app_id=app_id, version=version("chime-in")))
    try:
        out.write_bytes(made)
    except OSError as error:
        raise Refusal("manifest-cannot-write", path=str(out), why=error.strerror or "") from None
    endpoint = f"{https_address(url)}{MESSAGES_PATH}"
    typer.echo(wording()("manifest-teams-done", path=str(out), endpoint=endpoint))
