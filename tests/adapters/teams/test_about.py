"""Whoever looks at the app in Teams finds out what it does before they add it."""

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.teams.about import about
from adapters.teams.manifest import ABOUT_PATH, manifest


async def test_the_page_that_the_manifest_links_to_is_there() -> None:
    app = web.Application()
    app.router.add_get(ABOUT_PATH, about)
    async with TestClient(TestServer(app)) as client:
        answer = await client.get(ABOUT_PATH)
        page = await answer.text()
    assert answer.status == 200
    assert answer.content_type == "text/html"
    assert "never a word of what was written" in page
    assert page.count("<p>") == 6


def test_every_link_of_the_app_leads_to_that_page() -> None:
    app_id = "11111111-2222-3333-4444-555555555555"
    developer = manifest(url="https://x.example", app_id=app_id, version="1.0.0")["developer"]
    links = {value for name, value in developer.items() if name.endswith("Url")}
    assert links == {f"https://x.example{ABOUT_PATH}"}
