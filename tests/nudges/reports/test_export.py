"""The figures for programs: stable keys, and nothing that a spreadsheet would run."""

import csv
import io
import json
from dataclasses import replace

import pytest

from nudges.activity import Rung
from nudges.reports.export import as_csv, as_json
from nudges.reports.report import LeftOut, Report
from tests.nudges.talk.reports import a_report


def rows(report: Report) -> list[list[str]]:
    return list(csv.reader(io.StringIO(as_csv(report), newline="")))


def test_the_json_has_the_keys_that_are_promised() -> None:
    plain = json.loads(as_json(a_report()))
    keys = "workspace team period figures before weeks leaders gap_days unseen"
    assert list(plain) == keys.split()
    assert plain["period"] == (
        {"code": "2026-02", "kind": "month", "starts": "2026-02-01", "ends": "2026-02-28"}
    )
    assert plain["figures"]["silence"] == {"silent": 23, "judged": 64}
    assert list(plain["weeks"][0]) == ["starts", "people", "took_part", "complete"]


def test_a_figure_that_is_left_out_says_why() -> None:
    report = replace(a_report(), before=LeftOut.GAPS)
    assert json.loads(as_json(report))["before"] == {"left_out": "gaps"}
    assert ["before", "left_out", "gaps"] in rows(report)


def test_the_csv_has_every_figure_in_a_row_of_its_own() -> None:
    found = rows(a_report())
    assert found[0] == ["section", "label", "value"]
    assert ["figures.funnel", "leader", "4"] in found
    assert ["weeks.2026-02-16.took_part", "reply", "11"] in found
    assert ["weeks.2026-02-09", "complete", "false"] in found
    assert ["report", "team", ""] in found
    assert len({(section, label) for section, label, _ in found}) == len(found)


@pytest.mark.parametrize("name", ["=1+1", "+49", "-x", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_name_is_a_formula_for_a_spreadsheet(name: str) -> None:
    report = replace(a_report(), workspace=name, team=name)
    values = [value for _, label, value in rows(report) if label in ("workspace", "team")]
    assert values == [f"'{name}"] * 2


def test_what_the_platform_does_not_show_is_told() -> None:
    report = replace(a_report(), unseen=frozenset({Rung.VOTE, Rung.REACT}))
    assert json.loads(as_json(report))["unseen"] == "react,vote"
    assert ["report", "unseen", "react,vote"] in rows(report)
