"""Turns a neutral message into the view of somebody's App Home, within what Slack takes."""

import json

from adapters.slack.render import Links, Shown
from adapters.slack.tables import aligned
from adapters.slack.text import Json, plain
from nudges.message import Message, Table, Text
from nudges.talk.wording import DEFAULT_LOCALE, wording

MOST_BLOCKS = 100
MOST_BYTES = 230_000
"""Of 250 KB, so that there is room for what Slack adds and for the last line."""


def view(message: Message, *, url: str = "", team: str = "", locale: str = DEFAULT_LOCALE) -> Json:
    """The view to publish; where it does not hold everything, it ends by saying so.

    ``url`` and ``team`` as for render.blocks.
    """
    shown = Shown(links=Links(url=url, team=team), grid=_grid)
    built = list(shown.all(message.blocks or (Text(text=message.text),)))
    return {"type": "home", "blocks": _fitting(built, locale)}


def _fitting(built: list[Json], locale: str) -> list[Json]:
    fitting = 0
    left = MOST_BYTES
    while fitting < len(built):
        left -= len(json.dumps(built[fitting]))
        if left < 0:
            break
        fitting += 1
    if fitting == len(built) <= MOST_BLOCKS:
        return built
    more = {"type": "section", "text": plain(wording(locale)("slack-home-more"))}
    return [*built[: min(fitting, MOST_BLOCKS - 1)], more]


def _grid(table: Table) -> Json:
    """A table block is for messages only."""
    inside = {"type": "text", "text": aligned(table)}
    lines = {"type": "rich_text_preformatted", "elements": [inside]}
    return {"type": "rich_text", "elements": [lines]}
