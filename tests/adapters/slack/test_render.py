"""Messages in Slack: all of it is said, within Slack's limits, and nobody is called by accident."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.render import Rendered, blocks, without_pictures
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
from tests.adapters.slack.limits import MESSAGES, assert_blocks

CHART = Chart(
    title="Each week",
    kind=ChartKind.LINE,
    labels=("1 May", "8 May"),
    series=(Series(name="anything", values=(3.0, None)),),
    alt="Three people took part in the first of two weeks.",
)


def shown(*said: Block, **known: object) -> list[Rendered]:
    return blocks(Message(text="in short", blocks=said), **known)  # type: ignore[arg-type]


@given(MESSAGES, st.booleans())
def test_every_message_is_within_the_limits(message: Message, drawn: bool) -> None:
    charts = {block: "F1" for block in message.blocks if isinstance(block, Chart)}
    rendered = blocks(message, url="https://team.example/", pictures=charts if drawn else {})
    assert rendered
    for each in rendered:
        assert_blocks(each.blocks, most=50)
        assert_blocks(without_pictures(each).blocks, most=50)
        assert 1 <= len(each.text) <= 4000
        assert not re.search(r"<(?!https?://)", each.text)


LONG = st.builds(
    lambda word, times: word * times, st.text(alphabet="ab &<>\n", max_size=30), st.integers(0, 500)
)


@given(st.lists(LONG, max_size=3))
def test_a_long_text_is_said_to_the_end(texts: list[str]) -> None:
    rendered = shown(*(Text(text=text) for text in texts))
    said = [block["text"]["text"] for each in rendered for block in each.blocks]
    if "".join(texts).strip():
        assert "".join("".join(said).split()) == "".join("".join(texts).split())


def test_every_row_of_a_long_table_is_shown_one_table_a_message() -> None:
    rows = tuple((f"team {n}", str(n)) for n in range(250))
    rendered = shown(Table(caption="Teams", columns=("team", "people"), rows=rows))
    assert len(rendered) == 3
    tables = [each.blocks[-1] for each in rendered]
    assert [table["rows"][0][0]["text"] for table in tables] == ["team"] * 3
    below = [tuple(c["text"] for c in row) for table in tables for row in table["rows"][1:]]
    assert tuple(below) == rows


def test_every_column_of_a_wide_table_is_shown_beside_its_rows_name() -> None:
    columns = ("team", *(f"week {n}" for n in range(30)))
    rendered = shown(Table(caption="", columns=columns, rows=(columns,)))
    heads = [[cell["text"] for cell in each.blocks[-1]["rows"][0]] for each in rendered]
    assert all(head[0] == "team" for head in heads)
    assert [name for head in heads for name in head[1:]] == list(columns[1:])


def test_a_long_cell_goes_on_below_itself() -> None:
    words = " ".join(f"word{n}" for n in range(100))
    (rendered,) = shown(Table(caption="", columns=("a", "b"), rows=(("x", words),)))
    rows = rendered.blocks[0]["rows"][1:]
    assert " ".join(row[1]["text"] for row in rows) == words
    assert [row[0]["text"] for row in rows[:2]] == ["x", " "]


def test_figures_line_up_on_the_right() -> None:
    (rendered,) = shown(Table(caption="", columns=("a", "b"), rows=(("x", "1"), ("y", "–"))))
    assert [each["align"] for each in rendered.blocks[0]["column_settings"]] == ["left", "right"]


def test_a_caption_stays_with_its_table() -> None:
    table = Table(caption="Figures", columns=("a",), rows=(("1",),))
    first, second = shown(table, Text(text="after"), table)
    assert [block["type"] for block in first.blocks] == ["section", "table", "section"]
    assert [block["type"] for block in second.blocks] == ["section", "table"]
    assert second.blocks[0]["text"]["text"] == "Figures"


def test_names_can_neither_call_everybody_nor_lead_elsewhere() -> None:
    (rendered,) = shown(Text(text="<!channel> <https://evil.example|here> *bold* & <@U1>"))
    text = rendered.blocks[0]["text"]
    assert text["type"] == "mrkdwn"
    assert "<!channel>" not in text["text"]
    assert "<@U1>" not in text["text"]
    assert "&lt;<https://evil.example>|here&gt;" in text["text"]


def test_a_text_without_links_is_plain_and_shown_as_it_is() -> None:
    (rendered,) = shown(Text(text="#general_chat is *not* <b>"))
    assert rendered.blocks[0]["text"] == {
        "type": "plain_text",
        "text": "#general_chat is *not* <b>",
        "emoji": True,
    }


def test_the_fallback_is_escaped_and_stands_alone() -> None:
    (rendered,) = blocks(Message(text="Tom & <!here>", blocks=(Text(text="more"),)))
    assert rendered.text == "Tom &amp; &lt;!here&gt;"


def test_a_later_part_has_a_fallback_of_its_own() -> None:
    table = Table(caption="Figures", columns=("a",), rows=(("1",),))
    _, second = shown(table, table)
    assert second.text == "Figures\na\n1"


def test_links_lead_to_the_place_itself() -> None:
    thread = Go(label="Look", place=Place(channel="C1", thread="1700000000.000100"))
    channel = Go(label="Look", place=Place(channel="C1"))
    (rendered,) = shown(thread, channel, url="https://team.slack.com/")
    found = [button["url"] for button in rendered.blocks[0]["elements"]]
    assert found == [
        "https://team.slack.com/archives/C1/p1700000000000100",
        "https://team.slack.com/archives/C1",
    ]


def test_without_the_workspaces_address_links_lead_to_the_channel() -> None:
    (rendered,) = shown(Go(label="Look", place=Place(channel="C1", thread="1.2")), team="T1")
    (button,) = rendered.blocks[0]["elements"]
    assert button["url"] == "https://slack.com/app_redirect?team=T1&channel=C1"
    assert button["action_id"] == "link|1"


def test_a_link_stands_in_one_row_with_the_buttons_below_it() -> None:
    row = Buttons(buttons=(Button(label="Not now", action="nudge.not_now", value="n1"),))
    (rendered,) = shown(Go(label="Look", place=Place(channel="C1")), row, row)
    assert [[b["action_id"] for b in block["elements"]] for block in rendered.blocks] == [
        ["link|1", "nudge.not_now|2"],
        ["nudge.not_now|3"],
    ]
    assert rendered.blocks[1]["elements"][0]["value"] == "n1"


def test_a_chart_is_a_picture_with_its_words() -> None:
    (rendered,) = shown(CHART, pictures={CHART: "F1"})
    (image,) = rendered.blocks
    assert image["slack_file"] == {"id": "F1"}
    assert image["alt_text"] == CHART.alt


def test_a_chart_without_its_picture_is_told_in_words_and_figures() -> None:
    (rendered,) = shown(CHART)
    heading, words, table = rendered.blocks
    assert heading["text"]["text"] == CHART.title
    assert words["text"]["text"] == CHART.alt
    assert [[cell["text"] for cell in row] for row in table["rows"]] == [
        ["–", "anything"],
        ["1 May", "3"],
        ["8 May", "–"],
    ]


def test_a_message_without_blocks_shows_its_text() -> None:
    (rendered,) = blocks(Message(text="Hello"))
    assert rendered.blocks[0]["text"]["text"] == "Hello"


def test_a_message_of_nothing_is_still_a_message() -> None:
    assert blocks(Message(text="")) == [Rendered(text="…", blocks=[])]


@pytest.mark.parametrize(
    ("url", "leads"),
    [
        ("https://team.slack.com/", "https://team.slack.com/team/U1"),
        ("", "slack://user?team=T1&id=U1"),
    ],
)
def test_a_link_to_a_colleague_leads_to_where_one_can_write_to_them(url: str, leads: str) -> None:
    (rendered,) = shown(Go(label="Write", place=Chat(member="U1")), url=url, team="T1")
    assert [button["url"] for button in rendered.blocks[0]["elements"]] == [leads]
