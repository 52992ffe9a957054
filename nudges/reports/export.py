"""The report's figures for programs and spreadsheets: stable keys, no wording, no time of making.

JSON, with its keys in this order::

    {"workspace": TEXT, "team": TEXT or null (all people),
     "period": {"code", "kind", "starts", "ends"},
     "figures": FIGURES, "before": FIGURES of the period before,
     "weeks": [{"starts", "people", "took_part": TOOK_PART, "complete": true or false}, ...],
     "leaders": {"executives", "took_part", "replies", "posts"}, "gap_days": NUMBER,
     "unseen": TEXT, the acts that the platform does not show (react, vote), comma-separated}

    FIGURES = {"population", "window_days", "window_seen",
               "funnel": {"reader", "contributor", "collaborator", "leader", "not_measured"},
               "took_part": TOOK_PART, "first_timers", "silence": {"silent", "judged"}}
    TOOK_PART = {"anything", "react", "vote", "reply", "post", "host"}

``before``, ``leaders``, ``first_timers`` and ``silence`` may be ``{"left_out": REASON}`` instead,
with too_few, not_covered, gaps or unseen as the reason. Days are ISO 8601; the other values are
numbers of people, but for replies and posts (acts), window_* and gap_days (days).

CSV: the same in rows of ``section,label,value``. The section is the path of keys to a figure, such
as ``figures.funnel`` or ``weeks.2016-06-06.took_part``, the label is its own key.
"""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

from nudges.reports.period import Period
from nudges.reports.report import LeftOut, Report

Plain = dict[str, "Plain"] | list["Plain"] | str | int | None

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A spreadsheet would run a text that begins with one of these."""


def as_json(report: Report) -> str:
    """The whole report, indented, with a newline at the end."""
    return json.dumps(_plain(report), indent=2, ensure_ascii=False) + "\n"


def as_csv(report: Report) -> str:
    """The whole report in long form (RFC 4180); no text in it is taken for a formula."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(("section", "label", "value"))
    for path, value in _leaves(_plain(report), ()):
        writer.writerow((".".join(path[:-1]) or "report", path[-1], _cell(value)))
    return file.getvalue()


def _plain(value: object) -> Plain:
    match value:
        case LeftOut():
            return {"left_out": value.value}
        case Period():
            span = {"starts": value.starts.isoformat(), "ends": value.ends.isoformat()}
            return {"code": value.code, "kind": value.kind.value, **span}
        case date():
            return value.isoformat()
        case frozenset():
            return ",".join(rung.name.lower() for rung in sorted(value))
        case tuple():
            return [_plain(each) for each in value]
        case None | str() | int():
            return value
    if not is_dataclass(value):
        raise TypeError(f"no figure: {value!r}")
    return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}


def _leaves(
    tree: Plain, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], str | int | None]]:
    if isinstance(tree, list):
        tree = {str(each["starts"]): each for each in tree if isinstance(each, dict)}
    if not isinstance(tree, dict):
        yield path, tree
        return
    for key, value in tree.items():
        yield from _leaves(value, (*path, key))


def _cell(value: str | int | None) -> str | int | None:
    if isinstance(value, bool):
        return str(value).lower()
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value
