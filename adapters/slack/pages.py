"""The few small pages that somebody sees in a browser while installing the bot."""

import html

from aiohttp import web

from nudges.talk.wording import wording

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 1.1rem/1.5 sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem }}
</style>
</head>
<body>
<h1>{title}</h1>
<p>{text}</p>
{link}</body>
</html>
"""


def page(
    text_id: str, *, status: int = 200, link: tuple[str, str] | None = None, **arguments: str
) -> web.Response:
    """The text ``text_id`` under its title; ``link`` is an address and the id of its words."""
    say = wording()
    filled = _PAGE.format(
        title=html.escape(say(f"{text_id}-title")),
        text=html.escape(say(text_id, **arguments)),
        link="" if link is None else _link(link[0], say(link[1])),
    )
    return web.Response(
        text=filled, status=status, content_type="text/html", charset="utf-8", headers=_HEADERS
    )


def _link(address: str, words: str) -> str:
    return f'<p><a href="{html.escape(address)}">{html.escape(words)}</a></p>\n'
