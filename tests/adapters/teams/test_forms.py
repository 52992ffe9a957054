"""Forms in Teams: whatever is asked fits into a card, and comes back as it was filled in."""

import json

from hypothesis import given
from hypothesis import strategies as st

from adapters.teams import forms
from adapters.teams.forms import card, is_form
from adapters.teams.text import Json
from nudges.message import Field, FieldKind, Form, Option
from tests.adapters.slack.limits import forms as some_forms

DAYS = tuple(Option(label=name, value=name[:3].casefold()) for name in ("Monday", "Friday"))
FORM = Form(
    title="A schedule",
    action="admin.schedule",
    submit="Save",
    value="s1",
    fields=(
        Field(name="name", label="Name", initial="Weekly"),
        Field(name="text", label="Text", kind=FieldKind.PARAGRAPH, required=False),
        Field(name="days", label="Days", kind=FieldKind.CHOICES, options=DAYS, initial="fri"),
        Field(name="kind", label="Kind", kind=FieldKind.CHOICE, options=DAYS, initial="mon"),
        Field(name="until", label="Until", kind=FieldKind.DATE, initial="2026-03-01", hint="or"),
    ),
)


def inputs(shown: Json) -> dict[str, Json]:
    return {part["id"]: part for part in shown["body"] if "id" in part}


@given(some_forms(), st.dictionaries(st.sampled_from(["field0", "other"]), st.text(max_size=500)))
def test_every_form_fits_into_one_message(form: Form, errors: dict[str, str]) -> None:
    shown = card(form, locale="en", errors=errors)
    assert len(json.dumps(shown, ensure_ascii=False).encode("utf-8", "replace")) <= 26 * 1024
    assert shown["body"][-1]["actions"][0]["verb"] == form.action


def test_every_field_is_asked_for_with_what_holds() -> None:
    shown = inputs(card(FORM, locale="en"))
    assert {name: part.get("value", "") for name, part in shown.items()} == {
        "field.name": "Weekly",
        "field.text": "",
        "field.days": "fri",
        "field.kind": "mon",
        "field.until": "2026-03-01",
    }
    assert shown["field.text"]["isMultiline"]
    assert "isRequired" not in shown["field.text"]
    assert shown["field.name"]["isRequired"]


def test_what_was_filled_in_comes_back_by_its_name_and_nothing_else_does() -> None:
    data = {"value": "s1", "form": True, "field.name": "x", "field.days": "mon,fri", "field.n": 3}
    assert forms.fields(data) == {"name": "x", "days": "mon,fri"}
    assert is_form(data)
    assert not is_form({"value": "s1"})


def test_a_field_called_like_the_forms_own_value_changes_nothing() -> None:
    form = Form(
        title="t", action="a", submit="s", value="v", fields=(Field(name="value", label="x"),)
    )
    shown = card(form, locale="en")
    assert shown["body"][-1]["actions"][0]["data"] == {"value": "v", "form": True}
    assert "field.value" in inputs(shown)


def test_what_is_wrong_stands_above_its_field_with_what_was_filled_in() -> None:
    shown = card(FORM, locale="en", errors={"until": "That day is over."}, fields={"name": "Mine"})
    kinds = [part.get("id") or json.dumps(part) for part in shown["body"]]
    assert "That day is over." in kinds[kinds.index("field.until") - 1]
    assert inputs(shown)["field.name"]["value"] == "Mine"


def test_what_is_wrong_with_no_field_stands_above_all() -> None:
    shown = card(FORM, locale="en", errors={"nothing": "Not now."})
    assert "Not now." in json.dumps(shown["body"][1])


def test_a_choice_of_nothing_is_a_text() -> None:
    empty = Field(name="none", label="No channel yet", kind=FieldKind.CHOICES)
    form = Form(title="t", action="a", submit="s", fields=(empty,))
    shown = card(form, locale="en")
    assert not inputs(shown)
    assert "No channel yet" in json.dumps(shown)


def test_what_was_filled_in_is_never_cut_when_it_is_shown_again() -> None:
    long = "🎉" * 3000
    shown = card(FORM, locale="en", errors={"until": "No."}, fields={"text": long})
    assert inputs(shown)["field.text"]["value"] == long


def test_no_label_is_worked_out_by_the_client() -> None:
    field = Field(name="x", label="{{DATE(2026-01-01T00:00:00Z)}}")
    shown = card(Form(title="t", action="a", submit="s", fields=(field,)), locale="en")
    assert "{{" not in inputs(shown)["field.x"]["label"]
