"""Slack's own limits, written down once more and independently, to hold what is built against."""

from typing import Any

from hypothesis import strategies as st

from nudges.message import (
    Button,
    Buttons,
    Chart,
    ChartKind,
    Field,
    FieldKind,
    Form,
    Go,
    Message,
    Option,
    Series,
    Table,
    Text,
)
from nudges.nudge import Place

Json = dict[str, Any]

WORDS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["<!channel>", "@here & <b>", "", "   ", "&" * 80, "🎉" * 100, "a" * 4000]),
    st.builds(lambda word, times: f"{word} " * times, st.text(max_size=8), st.integers(0, 900)),
    st.just("see https://wiki.example/policy?a=1&b=2, and ask " * 90),
)
CELLS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["", "7", "<!here>", "&" * 80, "🎉" * 150, "word " * 100, "a" * 450]),
)
IDS = st.from_regex(r"[a-z]{1,10}\.[a-z]{1,10}", fullmatch=True)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.sampled_from([0, 1, 3, 20, 21, 40]))
    rows = draw(st.sampled_from([0, 1, 3, 99 if columns < 4 else 3, 100 if columns < 4 else 9]))
    cells = draw(st.lists(CELLS, min_size=1, max_size=5))
    row = tuple(cells[index % len(cells)] for index in range(columns))
    return Table(caption=draw(WORDS), columns=row, rows=(row,) * rows)


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    labels = draw(st.lists(WORDS, max_size=4))
    values = tuple(draw(st.sampled_from([None, 0.0, 2.5])) for _ in labels)
    return Chart(
        title=draw(WORDS),
        kind=draw(st.sampled_from(ChartKind)),
        labels=tuple(labels),
        series=(Series(name=draw(WORDS), values=values),),
        alt=draw(WORDS),
    )


BUTTONS = st.builds(Button, label=WORDS, action=IDS, value=st.text(max_size=20))
MANY_BUTTONS = st.one_of(
    st.lists(BUTTONS, max_size=3), st.builds(lambda button: [button] * 60, BUTTONS)
)
PLACES = st.builds(
    Place, channel=st.just("C1"), thread=st.sampled_from([None, "1700000000.000100"])
)
BLOCKS = st.one_of(
    st.builds(Text, text=WORDS, heading=st.booleans()),
    tables(),
    charts(),
    st.builds(Go, label=WORDS, place=PLACES),
    st.builds(Buttons, buttons=MANY_BUTTONS.map(tuple)),
)
MESSAGES = st.builds(Message, text=WORDS, blocks=st.lists(BLOCKS, max_size=5).map(tuple))
OPTIONS = st.builds(
    lambda labels, count: [Option(label=labels[n % 3], value=f"c{n}") for n in range(count)],
    st.tuples(WORDS, WORDS, WORDS),
    st.sampled_from([0, 1, 10, 11, 100, 101, 250]),
)


@st.composite
def fields(draw: st.DrawFn, name: str) -> Field:
    options = tuple(draw(OPTIONS))
    known = [option.value for option in options[:3]]
    return Field(
        name=name,
        label=draw(WORDS),
        kind=draw(st.sampled_from(FieldKind)),
        hint=draw(WORDS),
        initial=draw(st.sampled_from(["", ",".join(known), *known, "2026-03-01", "no day"])),
        options=options,
        required=draw(st.booleans()),
    )


@st.composite
def forms(draw: st.DrawFn) -> Form:
    asked = [draw(fields(f"field{n}")) for n in range(draw(st.integers(1, 4)))]
    return Form(
        title=draw(WORDS), action=draw(IDS), submit=draw(WORDS), fields=tuple(asked), value="v"
    )


def assert_blocks(blocks: list[Json], *, most: int) -> None:
    """Whether Slack takes these blocks."""
    assert len(blocks) <= most
    assert sum(block["type"] == "table" for block in blocks) <= 1
    for block in blocks:
        CHECKS[block["type"]](block)
    buttons = [
        each for block in blocks for each in block.get("elements", ()) if "action_id" in each
    ]
    assert len({button["action_id"] for button in buttons}) == len(buttons)


def assert_text(text: Json, most: int) -> None:
    assert text["type"] in ("plain_text", "mrkdwn")
    assert 1 <= len(text["text"].encode("utf-16-le")) // 2 <= most
    assert text["text"].strip()
    if text["type"] == "mrkdwn":
        assert "<!" not in text["text"]
        assert text["verbatim"]


def _section(block: Json) -> None:
    assert_text(block["text"], 3000)


def _header(block: Json) -> None:
    assert block["text"]["type"] == "plain_text"
    assert_text(block["text"], 150)


def _actions(block: Json) -> None:
    assert 1 <= len(block["elements"]) <= 25
    for button in block["elements"]:
        assert_text(button["text"], 75)
        assert len(button["action_id"]) <= 255
        assert len(button.get("value", "")) <= 2000


def _image(block: Json) -> None:
    assert_text(block["title"], 2000)
    assert 1 <= len(block["alt_text"]) <= 2000
    assert block["slack_file"]["id"]


def _table(block: Json) -> None:
    rows = block["rows"]
    assert 1 <= len(rows) <= 100
    assert 1 <= len(rows[0]) <= 20
    assert all(len(row) == len(rows[0]) for row in rows)
    assert all(cell["text"] for row in rows for cell in row)
    assert sum(len(cell["text"]) for row in rows for cell in row) <= 10_000
    assert len(block["column_settings"]) == len(rows[0])


def _rich_text(block: Json) -> None:
    assert block["elements"][0]["elements"][0]["text"]


def _input(block: Json) -> None:
    assert_text(block["label"], 2000)
    assert len(block["block_id"]) <= 255
    if "hint" in block:
        assert_text(block["hint"], 2000)
    element = block["element"]
    assert element["type"] != "checkboxes" or len(element["options"]) <= 10
    groups = element.get("option_groups", ())
    assert len(groups) <= 100
    for group in groups:
        assert_text(group["label"], 75)
    for options in (element.get("options"), *(group["options"] for group in groups)):
        assert options is None or 1 <= len(options) <= 100
        for option in options or ():
            assert_text(option["text"], 75)
            assert 1 <= len(option["value"]) <= 150
    assert len(element.get("initial_value", "")) <= element.get("max_length", 3000) <= 3000


CHECKS = {
    "section": _section,
    "header": _header,
    "actions": _actions,
    "image": _image,
    "table": _table,
    "rich_text": _rich_text,
    "input": _input,
}
