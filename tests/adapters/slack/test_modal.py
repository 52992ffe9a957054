"""Forms as modals: all that is asked for can be filled in, and comes back as it was meant."""

import json

from hypothesis import given
from hypothesis import strategies as st

from adapters.slack import modal
from nudges.message import Field, FieldKind, Form, Option
from tests.adapters.slack.limits import WORDS, Json, assert_blocks, assert_text, forms


def a_form(*fields: Field, title: str = "Pause") -> Form:
    return Form(title=title, action="do.pause", submit="Save", fields=fields, value="s1")


def options(count: int) -> tuple[Option, ...]:
    return tuple(Option(label=f"Choice {n}", value=f"c{n}") for n in range(count))


def element(field: Field) -> Json:
    found: Json = modal.view(a_form(field))["blocks"][0]["element"]
    return found


def filled(**states: Json) -> dict[str, str]:
    values = {name: {modal.ACTION: state} for name, state in states.items()}
    return modal.fields({"state": {"values": values}})


@given(forms(), st.dictionaries(st.sampled_from(["field0", "field1", "other"]), WORDS))
def test_every_form_is_within_the_limits(form: Form, errors: dict[str, str]) -> None:
    view = modal.view(form, channel="C1", errors=errors)
    assert_blocks(view["blocks"], most=100)
    assert_text(view["title"], 24)
    assert_text(view["submit"], 24)
    assert len(view["private_metadata"]) <= 3000


def test_a_form_comes_back_with_its_action_its_value_and_where_it_was_opened() -> None:
    view = modal.view(a_form(Field(name="text", label="Text")), channel="C1")
    assert view["callback_id"] == "do.pause"
    assert modal.context(view) == ("s1", "C1")


def test_what_was_kept_with_a_form_may_be_anything() -> None:
    for kept in ("", "nonsense", "[]", "3", json.dumps({"value": None})):
        assert modal.context({"private_metadata": kept}) == ("", "")
    assert modal.context({}) == ("", "")


def test_a_title_that_is_too_long_is_repeated_whole() -> None:
    title = "When and for whom this schedule runs"
    view = modal.view(a_form(Field(name="text", label="Text"), title=title))
    assert len(view["title"]["text"]) <= 24
    assert view["blocks"][0]["text"]["text"] == title


def test_only_what_is_required_has_to_be_filled_in() -> None:
    needed, free = Field(name="a", label="A"), Field(name="b", label="B", required=False)
    assert [b["optional"] for b in modal.view(a_form(needed, free))["blocks"]] == [False, True]


def test_texts_start_with_what_is_there() -> None:
    line = element(Field(name="a", label="A", initial="so far"))
    paragraph = element(Field(name="a", label="A", kind=FieldKind.PARAGRAPH))
    assert (line["multiline"], line["initial_value"]) == (False, "so far")
    assert paragraph["multiline"]
    assert "initial_value" not in paragraph


def test_a_date_is_picked_and_starts_with_a_valid_one_only() -> None:
    dated = element(Field(name="a", label="A", kind=FieldKind.DATE, initial="2026-03-01"))
    assert (dated["type"], dated["initial_date"]) == ("datepicker", "2026-03-01")
    undated = element(Field(name="a", label="A", kind=FieldKind.DATE, initial="tomorrow"))
    assert "initial_date" not in undated


def test_one_choice_is_a_menu_that_starts_with_what_is_chosen() -> None:
    menu = element(
        Field(name="a", label="A", kind=FieldKind.CHOICE, options=options(3), initial="c1")
    )
    assert menu["type"] == "static_select"
    assert menu["initial_option"]["value"] == "c1"


def test_several_choices_are_boxes_and_many_of_them_a_menu() -> None:
    field = Field(name="a", label="A", kind=FieldKind.CHOICES, options=options(10), initial="c1,c3")
    boxes = element(field)
    assert boxes["type"] == "checkboxes"
    assert [option["value"] for option in boxes["initial_options"]] == ["c1", "c3"]
    menu = element(Field(name="a", label="A", kind=FieldKind.CHOICES, options=options(11)))
    assert menu["type"] == "multi_static_select"


def test_more_than_a_hundred_choices_come_in_groups() -> None:
    menu = element(Field(name="a", label="A", kind=FieldKind.CHOICE, options=options(205)))
    assert [len(group["options"]) for group in menu["option_groups"]] == [100, 100, 5]
    assert menu["option_groups"][2]["label"]["text"] == "Choice 200–Choice 204"


def test_with_nothing_to_choose_from_there_is_only_the_text() -> None:
    field = Field(name="a", label="Channels", kind=FieldKind.CHOICE, hint="None yet")
    (block,) = modal.view(a_form(field))["blocks"]
    assert block["text"]["text"] == "Channels\nNone yet"


def test_errors_stand_above_their_fields_and_others_at_the_top() -> None:
    fields = (Field(name="a", label="A"), Field(name="b", label="B"))
    view = modal.view(a_form(*fields), errors={"b": "Too long.", "other": "Gone."})
    kinds = [block.get("block_id") or block["text"]["text"] for block in view["blocks"]]
    assert kinds == ["⚠️ Gone.", "a", "⚠️ Too long.", "b"]


def test_an_error_goes_to_its_field_or_to_the_first() -> None:
    view = modal.view(a_form(Field(name="a", label="A"), Field(name="b", label="B")))
    assert modal.errors(view, {"b": "Too long."}) == {"b": "Too long."}
    assert modal.errors(view, {"a": "No.", "other": "Gone."}) == {"a": "No. Gone."}
    assert modal.errors({"blocks": []}, {"a": "No."}) == {}


def test_what_was_filled_in_comes_back_by_field() -> None:
    assert filled(
        line={"type": "plain_text_input", "value": "hello"},
        untouched={"type": "plain_text_input", "value": None},
        day={"type": "datepicker", "selected_date": "2026-03-01"},
        one={"type": "static_select", "selected_option": {"value": "c1"}},
        none={"type": "static_select", "selected_option": None},
        some={"type": "checkboxes", "selected_options": [{"value": "c1"}, {"value": "c3"}]},
        nothing={"type": "checkboxes", "selected_options": []},
    ) == {
        "line": "hello",
        "untouched": "",
        "day": "2026-03-01",
        "one": "c1",
        "none": "",
        "some": "c1,c3",
        "nothing": "",
    }


def test_a_view_of_any_shape_is_read_without_a_fault() -> None:
    for state in (None, {}, {"values": None}, {"values": {"a": None}}, {"values": {"a": {"b": 3}}}):
        assert modal.fields({"state": state}) == {}
