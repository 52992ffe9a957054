"""``python -m migrations``: whether the migrations give what the models say."""

import tempfile
from pathlib import Path

from migrations import check, migrate

with tempfile.TemporaryDirectory() as folder:
    url = f"sqlite:///{Path(folder) / 'migrated.db'}"
    migrate(url)
    check(url)
