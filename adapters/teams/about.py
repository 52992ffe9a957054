"""The page that Teams links to beside the app: what it sees, what it keeps, how to stop it."""

from html import escape

from aiohttp import web

from nudges.talk.wording import wording

HEADERS = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}
STYLE = "body{font:1rem/1.5 sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}"


async def about(_request: web.Request) -> web.Response:
    """The same for everybody: nothing in it is about anyone."""
    say = wording()
    title, text = escape(say("teams-about-title")), escape(say("teams-about"))
    paragraphs = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    head = f'<meta charset="utf-8"><title>{title}</title><style>{STYLE}</style>'
    page = f'<!doctype html><html lang="en">{head}<h1>{title}</h1>{paragraphs}</html>'
    return web.Response(text=page, content_type="text/html", headers=HEADERS)
