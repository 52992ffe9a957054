"""Where pictures of what people see are kept: in a folder of the run, unless one is named."""

import os
from pathlib import Path

import pytest


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """CHIMEIN_PICTURES=docs keeps them for the docs."""
    return Path(os.environ.get("CHIMEIN_PICTURES") or tmp_path / "pictures").absolute()
