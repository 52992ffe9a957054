"""Messages in Teams: all of it is said, within Teams' limits, and nothing of it is read as code."""

import json

from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.links import Links
from adapters.teams.render import activity, card
from adapters.teams.text import Json
from nudges.message import (
    Block,
    Button,
    Buttons,
    Chart,
    ChartKind,
    Chat,
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
    series=(
        Series(name="posts", values=(None, 3.0, 2.0)),
        Series(name="replies", values=(None, 1.0, 0.0)),
    ),
    alt="Three people took part in the second of three weeks.",
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


def test_what_nobody_knows_at_the_ends_of_a_chart_is_left_off() -> None:
    (chart,) = parts(shown(CHART), "Chart.Line")
    assert [[each["x"] for each in line["values"]] for line in chart["data"]] == [
        ["8 May", "15 May"],
        ["8 May", "15 May"],
    ]


@given(st.lists(st.lists(st.none() | st.floats(0, 9), min_size=5, max_size=5), max_size=3))
def test_teams_is_never_given_a_gap_to_close_or_weeks_in_another_order(
    values: list[list[float | None]],
) -> None:
    labels = ("7 Sep", "14 Sep", "21 Sep", "28 Sep", "5 Oct")
    series = tuple(Series(name=f"s{n}", values=tuple(row)) for n, row in enumerate(values))
    said = Chart(title="t", kind=ChartKind.LINE, labels=labels, series=series, alt="a")
    for chart in parts(shown(said), "Chart.Line"):
        for line in chart["data"]:
            weeks = [labels.index(each["x"]) for each in line["values"]]
            assert weeks == list(range(weeks[0], weeks[-1] + 1))
            assert len(weeks) == len(chart["data"][0]["values"])


def test_a_chart_with_a_gap_is_a_table_that_says_so() -> None:
    gap = (Series(name="posts", values=(3.0, None, 2.0)),)
    chart = Chart(title="t", kind=ChartKind.LINE, labels=CHART.labels, series=gap, alt="a")
    (table,) = parts(shown(chart), "Table")
    assert words(table["rows"][2]) == ["8 May", "–"]


def test_a_caption_stays_with_its_table() -> None:
    rows = tuple((f"team {n}", str(n)) for n in range(90))
    table = Table(caption="Figures", columns=("team", "people"), rows=rows)
    cards = shown(*[table] * 4)
    assert len(cards) > 1
    for each in cards:
        assert words(each["body"][-1]) != ["Figures"]


HEAVY = st.sampled_from(["🎉", "https://" + "字" * 50 + " ", "https://" + "🎉" * 1500, "a {{", "x"])


@given(HEAVY, HEAVY, st.integers(1, 1500), st.integers(1, 12))
def test_the_heaviest_words_there_are_fit(word: str, other: str, times: int, wide: int) -> None:
    long, cell = (word * times)[:4000], (other * times)[:300]
    table = Table(caption=long[:2000], columns=(cell,) * wide, rows=((cell,) * wide,) * 2)
    said = Message(text=long, blocks=(Text(text=long), table))
    for each in activity(said, locale="en"):
        assert len(json.dumps(each)) <= MOST_BYTES


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
    url = Links(tenant="t1", groups={place.channel: "g1"}).to(place)
    assert url.startswith("https://teams.microsoft.com/l/message/19%3Ac%40thread.tacv2/1700?")
    assert url.endswith("?groupId=g1&tenantId=t1&parentMessageId=1700")
    channel = Place(channel="19:c@thread.tacv2")
    assert Links().to(channel).startswith("https://teams.microsoft.com/l/channel/19%3Ac%40thread")


def test_a_link_to_a_colleague_opens_the_chat_with_them() -> None:
    url = Links(tenant="t1").to(Chat(member="29:one", email="mia+x@example.com"))
    start = "https://teams.microsoft.com/l/chat/0/0?"
    assert url == f"{start}tenantId=t1&users=mia%2Bx%40example.com"
