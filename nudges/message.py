"""The neutral message, form, turn and reply that every platform can show."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from nudges.nudge import Place


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """A paragraph of plain text; a heading if ``heading``."""

    text: str
    heading: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """Rows of cells under named columns, with a caption; all rows are as long as ``columns``."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class ChartKind(StrEnum):
    BAR = "bar"
    LINE = "line"


@dataclass(frozen=True, kw_only=True, slots=True)
class Series:
    """One line or set of bars; a None is a gap, drawn as such."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Chart:
    """A picture of figures; ``alt`` says in words what it shows, for those who do not see it."""

    title: str
    kind: ChartKind
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    alt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Chat:
    """Where one writes to a colleague alone. ``email`` is empty where it is not known."""

    member: str
    email: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Go:
    """A link to a place in the workspace, or to a colleague, with the words to tap on."""

    label: str
    place: Place | Chat


@dataclass(frozen=True, kw_only=True, slots=True)
class Button:
    """Something to tap: comes back as a turn with this ``action`` and ``value``."""

    label: str
    action: str
    value: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Buttons:
    buttons: tuple[Button, ...]


Block = Text | Table | Chart | Go | Buttons

PRACTISING = "practise"
"""The purpose of a message to try things out on: a reaction or a reply to it is noticed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """What the bot says. ``text`` alone must be enough: notifications and screen readers use it.

    ``purpose`` is for messages that are known again when somebody comes back to them.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    purpose: str = ""


class FieldKind(StrEnum):
    LINE = "line"
    PARAGRAPH = "paragraph"
    CHOICE = "choice"
    CHOICES = "choices"
    DATE = "date"


@dataclass(frozen=True, kw_only=True, slots=True)
class Option:
    label: str
    value: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One thing to fill in. A date is ISO 8601 (2026-03-01); choices come back comma-separated."""

    name: str
    label: str
    kind: FieldKind = FieldKind.LINE
    hint: str = ""
    initial: str = ""
    options: tuple[Option, ...] = ()
    required: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """Something to fill in: comes back as a turn with this ``action``, ``value`` and ``fields``."""

    title: str
    action: str
    submit: str
    fields: tuple[Field, ...]
    value: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Turn:
    """What a person said, tapped or filled in, from any platform.

    Exactly one of ``command`` (with ``text`` behind it), ``action`` (a tap, or a form handed in
    with ``fields``), or neither: then ``text`` is free text. ``private`` is False where others
    can read along.
    """

    workspace: str
    member: str
    at: datetime
    command: str = ""
    text: str = ""
    action: str = ""
    value: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    private: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class File:
    name: str
    media_type: str
    content: bytes
    alt: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """The answer to a turn, shown to the person who asked, only.

    ``in_place`` replaces the message whose button was tapped. ``direct``: comes as a direct message
    of its own, as a nudge would, wherever it was asked for. ``form`` opens a form. ``errors``
    (field name -> text) keep the form open, each beside its field. ``locale`` is theirs, empty
    if they are not known.
    """

    messages: tuple[Message, ...] = ()
    in_place: bool = False
    direct: bool = False
    form: Form | None = None
    errors: Mapping[str, str] = field(default_factory=dict)
    files: tuple[File, ...] = ()
    locale: str = ""
