"""Messages in Teams: all of it is said, within Teams' limits, and nothing of it is read as code."""

import json

from hypothesis import given
from hypothesis import strategies as st

from adapters.teams import links
from adapters.teams.render import activity, card
from adapters.teams.text import Json
from nudges.message import (
    Block,
    Button,
    Buttons,
    Chart,
    ChartKind,
    Go,
    Message,
    Series,
    Table,
    Text,
)
from nudges.nudge import Place
from tests.adapters.slack.limits import MESSAGES

MOST_BYTES = 28 * 1024
CHART = Chart(
    title="Each week",
    kind=ChartKind.LINE,
    labels=("1 May", "8 May", "15 May"),
    series=(Series(name="posts", values=(3.0, None, 2.0)),),
    alt="Three people took part in the first of three weeks.",
)
EVERYTHING = Message(
    text="in short",
    blocks=(
        Text(text="Heading", heading=True),
        Text(text="Said"),
        Table(caption="Figures", columns=("team", "people"), rows=(("A", "7"),)),
        CHART,
        Go(label="Go there", place=Place(channel="19:c@thread.tacv2", thread="1")),
        Buttons(buttons=(Button(label="Stop", action="nudge.stop", value="n1"),)),
    ),
)


def shown(*said: Block, locale: str = "en") -> list[Json]:
    return card(Message(text="in short", blocks=said), locale=locale)


def words(shown: object) -> list[str]:
    """All that can be read, in order."""
    if isinstance(shown, list):
        return [word for each in shown for word in words(each)]
    if isinstance(shown, dict):
        own = [shown["text"]] if isinstance(shown.get("text"), str) else []
        return own + [word for each in shown.values() for word in words(each)]
    return []


def parts(cards: list[Json], kind: str) -> list[Json]:
    return [part for each in cards for part in each["body"] if part["type"] == kind]


@given(MESSAGES)
def test_every_message_is_one_card_or_one_text_and_never_too_large(message: Message) -> None:
    for each in activity(message, locale="en"):
        assert each["type"] == "message"
        assert each["summary"].strip()
        assert len(json.dumps(each)) <= MOST_BYTES
        assert ("text" in each) != ("attachments" in each)
        assert len(each.get("attachments", [1])) == 1


@given(MESSAGES)
def test_no_row_has_more_buttons_than_teams_shows(message: Message) -> None:
    for actions in parts(card(message, locale="en"), "ActionSet"):
        assert 1 <= len(actions["actions"]) <= 6
        assert all(1 <= len(action["title"]) <= 60 for action in actions["actions"])


LONG = st.builds(
    lambda word, times: word * times, st.text(alphabet="ab *<>\n", max_size=30), st.integers(0, 500)
)


@given(st.lists(LONG, max_size=3))
def test_a_long_text_is_said_to_the_end(texts: list[str]) -> None:
    said = "".join(words(shown(*(Text(text=text) for text in texts))))
    if "".join(texts).strip():
        assert "".join(said.split()) == "".join("".join(texts).split())


def test_every_row_of_a_long_table_is_shown() -> None:
    rows = tuple((f"team {n}", str(n)) for n in range(400))
    cards = shown(Table(caption="Teams", columns=("team", "people"), rows=rows))
    tables = parts(cards, "Table")
    assert len(cards) > 1
    assert all(words(table["rows"][0]) == ["team", "people"] for table in tables)
    assert [tuple(words(row)) for table in tables for row in table["rows"][1:]] == list(rows)


def test_every_column_of_a_wide_table_is_shown_beside_its_rows_name() -> None:
    columns = ("team", *(f"week {n}" for n in range(30)))
    tables = parts(shown(Table(caption="", columns=columns, rows=(columns,))), "Table")
    heads = [words(table["rows"][0]) for table in tables]
    assert all(head[0] == "team" for head in heads)
    assert [name for head in heads for name in head[1:]] == list(columns[1:])


def test_nothing_that_somebody_called_something_is_read_as_markdown_or_as_a_formula() -> None:
    name = "**bold** [here](https://evil.example) {{DATE(2026-01-01)}}"
    (text,) = parts(shown(Text(text=name)), "RichTextBlock")
    assert "".join(words(text)).replace("\u200b", "") == name
    assert "{{" not in json.dumps(text)
    (heading,) = parts(shown(Text(text="1. a *b* [c](d)", heading=True)), "TextBlock")
    assert heading["text"] == r"1\. a \*b\* \[c\](d)"


def test_an_address_can_be_tapped() -> None:
    (text,) = parts(shown(Text(text="see https://wiki.example/a?b=1, please")), "RichTextBlock")
    (link,) = [run for run in text["inlines"] if "selectAction" in run]
    assert link["selectAction"] == {"type": "Action.OpenUrl", "url": link["text"]}
    assert link["text"] == "https://wiki.example/a?b=1"


def test_a_heading_is_one_for_screen_readers() -> None:
    (heading,) = parts(shown(Text(text="Now", heading=True)), "TextBlock")
    assert heading["style"] == "heading"


def test_a_chart_is_drawn_by_teams_with_its_figures_and_its_words_beside_it() -> None:
    cards = shown(CHART)
    (chart,) = parts(cards, "Chart.Line")
    assert chart["fallback"]["type"] == "Table"
    assert "–" in words(chart["fallback"])
    assert CHART.alt in words(cards)


def test_a_line_does_not_cross_a_gap_and_keeps_its_colour() -> None:
    (chart,) = parts(shown(CHART), "Chart.Line")
    first, second = chart["data"]
    assert first["values"] == [{"x": "1 May", "y": 3.0}]
    assert second["values"] == [{"x": "15 May", "y": 2.0}]
    assert first["color"] == second["color"]


def test_a_chart_without_a_figure_is_told_in_words() -> None:
    empty = Chart(title="t", kind=ChartKind.BAR, labels=(), series=(), alt="Nothing yet.")
    cards = shown(empty)
    assert "Nothing yet." in words(cards)
    assert not [part for each in cards for part in each["body"] if "Chart" in part["type"]]


def test_right_to_left_languages_are_shown_so() -> None:
    assert shown(Text(text="x"), locale="ar-EG")[0]["rtl"] is True
    assert "rtl" not in shown(Text(text="x"), locale="de")[0]


def test_a_message_without_blocks_is_plain_text() -> None:
    (said,) = activity(Message(text="Tom & *Ann*"), locale="en")
    assert (said["text"], said["textFormat"]) == ("Tom & *Ann*", "plain")


def test_notifications_say_what_the_card_is_about() -> None:
    (said,) = activity(EVERYTHING, locale="en")
    assert said["summary"] == "in short"
    assert "text" not in said


def test_a_button_comes_back_with_its_action_and_value() -> None:
    (row,) = parts(card(EVERYTHING, locale="en"), "ActionSet")
    go, stop = row["actions"]
    assert go["type"] == "Action.OpenUrl"
    assert stop["verb"] == "nudge.stop"
    assert stop["data"] == {"value": "n1"}


def test_a_link_opens_the_thread_in_this_tenant() -> None:
    place = Place(channel="19:c@thread.tacv2", thread="1700")
    url = links.to(place, tenant="t1")
    assert url.startswith("https://teams.microsoft.com/l/message/19%3Ac%40thread.tacv2/1700?")
    assert "tenantId=t1" in url
    channel = Place(channel="19:c@thread.tacv2")
    assert links.to(channel).startswith("https://teams.microsoft.com/l/channel/19%3Ac%40thread")
