"""Runs what of Node's the clients are made of, in their folder."""

import subprocess
from pathlib import Path

HERE = Path(__file__).parent
SECONDS = 120


def node(script: str, *arguments: str) -> tuple[int, str]:
    """Exit code, and all that was printed. ``script`` is a file in tests/clients."""
    ran = subprocess.run(
        ["node", str(HERE / script), *arguments],
        cwd=HERE,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    return ran.returncode, (ran.stdout + ran.stderr).strip()
