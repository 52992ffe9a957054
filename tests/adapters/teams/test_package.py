"""The package holds what Teams wants to find in it."""

import io
import json
import zipfile

from matplotlib import image

from adapters.teams.icons import colour_icon, outline_icon
from adapters.teams.manifest import manifest
from adapters.teams.package import package

MANIFEST = manifest(
    url="https://chimein.example", app_id="11111111-2222-3333-4444-555555555555", version="1.2.3"
)


def test_the_package_holds_the_manifest_and_every_icon_that_it_names() -> None:
    with zipfile.ZipFile(io.BytesIO(package(MANIFEST))) as archive:
        assert json.loads(archive.read("manifest.json")) == MANIFEST
        assert set(archive.namelist()) == {"manifest.json", *MANIFEST["icons"].values()}


def test_the_same_app_gives_the_same_package() -> None:
    assert package(MANIFEST) == package(MANIFEST)


def test_the_colour_icon_is_192_dots_wide_and_filled_to_its_edges() -> None:
    dots = image.imread(io.BytesIO(colour_icon()))
    assert dots.shape[:2] == (192, 192)
    assert (dots[..., 3] == 1).all()


def test_the_outline_icon_is_32_dots_wide_and_white_or_nothing() -> None:
    dots = image.imread(io.BytesIO(outline_icon()))
    assert dots.shape == (32, 32, 4)
    seen = dots[dots[..., 3] > 0]
    assert (seen[:, :3] == 1).all()
    assert 0 < len(seen) < 32 * 32 / 2
