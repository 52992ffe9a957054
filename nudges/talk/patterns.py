"""Texts as they stand in the locale files: to be found, checked, and shown as an example."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from nudges.errors import Refusal
from nudges.talk.wording import Argument, as_entry, locale_files

LONGEST = 1500
EXAMPLE_DAY = datetime(2030, 4, 1, 10, tzinfo=UTC)
EXAMPLE_NUMBER = 3


class Parts(Visitor):
    """What a text refers to: ``names`` of variables, among them ``days`` and ``numbers``."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.days: set[str] = set()
        self.numbers: set[str] = set()
        self.messages: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_FunctionReference(self, node: ftl.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        for argument in node.arguments.positional:
            if node.id.name == "DATETIME" and isinstance(argument, ftl.VariableReference):
                self.days.add(argument.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ftl.VariableReference):
            self.numbers.add(node.selector.id.name)
        self.generic_visit(node)


@lru_cache
def patterns(language: str) -> dict[str, ftl.Message]:
    """All texts of a language by id, without those for operators."""
    found: dict[str, ftl.Message] = {}
    for name, text in locale_files(language):
        if not name.startswith("operator"):
            body = FluentParser().parse(text).body
            found |= {entry.id.name: entry for entry in body if isinstance(entry, ftl.Message)}
    return found


def written(entry: ftl.Message) -> str:
    """The pattern of a text as somebody would write it, without the id."""
    text = FluentSerializer().serialize_entry(entry).partition("=")[2]
    return "\n".join(line.removeprefix("    ") for line in text.strip().splitlines())


def parts(entry: ftl.Message) -> Parts:
    found = Parts()
    found.visit(entry)
    return found


def checked(text_id: str, text: str, original: ftl.Message) -> str:
    """A text that can stand in for the original.

    Refusals: wording-empty, wording-long, wording-unreadable, wording-unknown (new in it).
    """
    text = "\n".join(line.rstrip() for line in text.strip().splitlines())
    if not text:
        raise Refusal("wording-empty")
    if len(text) > LONGEST:
        raise Refusal("wording-long", most=LONGEST, length=len(text))
    body = FluentParser().parse(as_entry(text_id, text)).body
    if len(body) != 1 or not isinstance(body[0], ftl.Message) or body[0].attributes:
        raise Refusal("wording-unreadable")
    unknown = sorted(_references(parts(body[0])) - _references(parts(original)))
    if unknown:
        raise Refusal("wording-unknown", name=unknown[0])
    return text


def example(entry: ftl.Message) -> dict[str, Argument]:
    """Something for each variable of a text, to show what it looks like."""
    found = parts(entry)
    return {name: _example(name, found) for name in found.names}


def _example(name: str, found: Parts) -> Argument:
    if name in found.days:
        return EXAMPLE_DAY
    return EXAMPLE_NUMBER if name in found.numbers else name


def _references(found: Parts) -> set[str]:
    """As somebody would write them."""
    return set(_written(found))


def _written(found: Parts) -> Iterator[str]:
    yield from (f"${name}" for name in found.names)
    yield from found.messages
    yield from (f"{name}()" for name in found.functions if name not in ("DATETIME", "NUMBER"))
