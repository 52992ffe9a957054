"""Every text is there, every text is used, and none of them says what nobody should read."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from nudges.nudge import Answer, Reason, SkipReason
from nudges.people import Employment, Role
from nudges.programme import Audience, ChannelKind, Council
from nudges.rules.catalogue import CATALOGUE
from nudges.talk.admin.administering import COMMANDS as ADMIN
from nudges.talk.admin.schedules import VERBS
from nudges.talk.employee import COMMANDS as EMPLOYEE
from nudges.talk.wording import wording

ROOT = Path(__file__).parents[3]
LOCALE = ROOT / "nudges" / "talk" / "locales" / "en"
LOOKUPS = {"say", "says", "explain", "Refusal", "_write", "_page"}
TO_COLLEAGUES = (
    "talk",
    "champions",
    "home",
    "ideas",
    "offers",
    "introduction",
    "places",
    "policy",
    "drafting",
    "silence",
    "asking",
    "executives",
    "fewer",
    "minutes",
    "polls",
    "practising",
    "staying",
)
TO_ADMINS = (
    "admin",
    "checks",
    "conditions",
    "hush",
    "inbox",
    "net",
    "people",
    "plan",
    "schedules",
    "term",
    "welcome",
    "words",
)
NEVER_ONE = {"question-unfit", "questions-no-channel", "questions-resting", "poll-day"}
"""Their number is a limit of the program's own, such as twenty colleagues or ninety days."""
IN_CHAT = (*TO_COLLEAGUES, *TO_ADMINS, "operator-console")
NEVER_SAID = re.compile(
    r"silen|quiet|inactive|lurk|passive|streak|should have|you must|falling behind|last chance"
    r"|ashamed|disappoint|\bshy\b|unfortunately|you (?:have not|haven.t) ",
    re.IGNORECASE,
)
NAMED = [
    *(f"offer-{name}{part}" for name in CATALOGUE for part in ("", "-go")),
    *(f"reason-{reason}" for reason in Reason),
    *(f"offer-answered-{answer}" for answer in Answer),
    *(f"nothing-{reason}" for reason in SkipReason),
    *(f"role-{role}" for role in Role),
    *(f"employment-{employment}" for employment in Employment),
    *(f"audience-{audience}" for audience in Audience),
    *(f"channel-kind-{kind}" for kind in ChannelKind),
    *(f"{text}-{said}" for said in Council for text in ("council", "words-council")),
    *(f"checklist-council-{said}" for said in Council),
    *(f"council-{said}-done" for said in Council),
    *(f"weekday-{day}" for day in range(1, 8)),
    *(f"{part}-{name}" for name in (*EMPLOYEE, *ADMIN) for part in ("words", "help")),
    *(f"words-{verb}" for verb in ("schedule-add", *VERBS)),
]


@lru_cache
def messages(file: str | None = None) -> dict[str, ftl.Message]:
    parser = FluentParser()
    found: dict[str, ftl.Message] = {}
    for path in sorted(LOCALE.glob("*.ftl")):
        if file is not None and path.stem != file:
            continue
        for entry in parser.parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), (path.name, entry.content)
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, entry.id.name
                found[entry.id.name] = entry
    return found


@lru_cache
def trees() -> list[ast.Module]:
    folders = ("nudges", "adapters", "bot")
    paths = (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))
    return [ast.parse(path.read_text(encoding="utf-8")) for path in paths]


def strings() -> Iterator[str]:
    """Every string in the code, with a placeholder for what is put into it."""
    for tree in trees():
        for node in ast.walk(tree):
            yield from _string(node)


def looked_up() -> Iterator[str]:
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in LOOKUPS and node.args:
                for argument in node.args[:2]:
                    branches = (
                        (argument.body, argument.orelse)
                        if isinstance(argument, ast.IfExp)
                        else (argument,)
                    )
                    for branch in branches:
                        yield from _string(branch)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _string(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.JoinedStr):
        yield "".join(
            str(part.value) if isinstance(part, ast.Constant) else "\0" for part in node.values
        )


def pattern(text: str) -> re.Pattern[str]:
    return re.compile("[A-Za-z0-9_-]+".join(re.escape(part) for part in text.split("\0")))


def is_id(text: str) -> bool:
    return re.fullmatch(r"[a-z][a-z0-9_\0-]*-[a-z0-9_\0-]+", text) is not None


def is_end(text: str) -> bool:
    """Of an id that the rest is put in front of."""
    return re.fullmatch(r"\0-[a-z]{4,}", text) is not None


def test_every_text_that_the_code_looks_up_is_there() -> None:
    known = messages()
    missing = [
        text
        for text in set(looked_up())
        if is_id(text) and not any(pattern(text).fullmatch(id_) for id_ in known)
    ]
    assert missing == []


@pytest.mark.parametrize("text_id", NAMED)
def test_every_name_in_the_code_has_its_text(text_id: str) -> None:
    assert text_id in messages()


def test_every_text_is_used() -> None:
    used = {text for text in strings() if text and text.strip("\0-")}
    exact = {text for text in used if "\0" not in text}
    patterns = [pattern(text) for text in used if "\0" in text and (is_id(text) or is_end(text))]
    inside = {name for entry in messages().values() for name in _references(entry)}
    left = [
        id_
        for id_ in messages()
        if id_ not in exact | inside and not any(p.fullmatch(id_) for p in patterns)
    ]
    assert left == []


@pytest.mark.parametrize("file", TO_COLLEAGUES)
def test_no_colleague_reads_that_somebody_is_silent_or_guilty(file: str) -> None:
    texts = {id_: shown(id_, 2) for id_ in messages(file)}
    assert {id_: text for id_, text in texts.items() if NEVER_SAID.search(text)} == {}


def test_one_thing_is_never_told_as_several() -> None:
    """In what is read in a chat; reports are about ten people and ninety days at least."""
    nouns = "days|weeks|months|years|people|members|persons|ideas|nudges|channels|acts|rows|files"
    wrong = re.compile(rf"\b1 ({nouns}|minutes|hours|colleagues|schedules|workspaces)\b")
    ids = {id_ for file in IN_CHAT for id_ in messages(file)} - NEVER_ONE
    texts = {id_: shown(id_, 1) for id_ in ids}
    assert {id_: text for id_, text in texts.items() if wrong.search(text)} == {}


def shown(text_id: str, number: int) -> str:
    """The text with this number for everything that it needs, and a day for days."""
    entry = messages()[text_id]
    names = [entry, *(messages()[name] for name in _references(entry))]
    arguments = {name: value for each in names for name, value in _arguments(each, number).items()}
    return wording()(text_id, **arguments)


def _arguments(entry: ftl.Message, number: int) -> dict[str, int | date]:
    found = _Variables()
    found.visit(entry)
    days = dict.fromkeys(found.days, datetime(2026, 3, 3, tzinfo=UTC))
    return {**dict.fromkeys(found.names, number), **days}


def _references(entry: ftl.Message) -> set[str]:
    found = _Variables()
    found.visit(entry)
    return found.messages


class _Variables(Visitor):
    """Collects what a text refers to."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.days: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_FunctionReference(self, node: ftl.FunctionReference) -> None:  # noqa: N802
        for argument in node.arguments.positional:
            if node.id.name == "DATETIME" and isinstance(argument, ftl.VariableReference):
                self.days.add(argument.id.name)
        self.generic_visit(node)
