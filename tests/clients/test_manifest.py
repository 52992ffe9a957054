"""Microsoft's schema takes the manifest, and would not take any other."""

import json
from pathlib import Path

import pytest

from adapters.teams.manifest import manifest
from tests.clients.node import node

pytestmark = pytest.mark.clients

MANIFEST = manifest(
    url="https://chimein.example", app_id="11111111-2222-3333-4444-555555555555", version="0.1.0"
)


def test_the_manifest_is_what_microsofts_schema_wants(tmp_path: Path) -> None:
    file = tmp_path / "manifest.json"
    file.write_text(json.dumps(MANIFEST))
    assert node("manifest.mjs", str(file)) == (0, "")


def test_the_schema_would_find_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "manifest.json"
    file.write_text(json.dumps(MANIFEST | {"accentColor": "teal"}))
    code, said = node("manifest.mjs", str(file))
    assert code == 1
    assert "accentColor" in said
