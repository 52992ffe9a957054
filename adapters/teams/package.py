"""The app package that an admin uploads to Teams: the manifest and both icons in a zip."""

import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

from adapters.teams.icons import colour_icon, outline_icon
from adapters.teams.manifest import COLOUR_ICON, OUTLINE_ICON


def package(manifest: Mapping[str, Any]) -> bytes:
    """The zip; the same manifest gives the same bytes."""
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    contents = {
        "manifest.json": text.encode(),
        COLOUR_ICON: colour_icon(),
        OUTLINE_ICON: outline_icon(),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()
