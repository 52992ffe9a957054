"""What a platform told, as compact JSON: how an arrival is kept until it is made use of."""

from typing import Any

from pydantic import TypeAdapter
from pydantic_core import from_json

from nudges.arrival import (
    Acted,
    Attended,
    CameIn,
    ChannelGone,
    ChannelTold,
    ChatGone,
    ChatTold,
    MemberTold,
    Missed,
    TakenBack,
    TeamGone,
    TeamTold,
    Told,
    WentOut,
)

_KINDS: tuple[type[Told], ...] = (
    Acted,
    TakenBack,
    MemberTold,
    ChannelTold,
    ChannelGone,
    CameIn,
    WentOut,
    Attended,
    ChatTold,
    ChatGone,
    TeamTold,
    TeamGone,
    Missed,
)
_ADAPTERS: dict[str, TypeAdapter[Any]] = {kind.__name__: TypeAdapter(kind) for kind in _KINDS}
_DUMP = {kind: _ADAPTERS[kind.__name__].dump_json for kind in _KINDS}


def dump(told: tuple[Told, ...]) -> str | None:
    """``[["Acted", {…}], …]``; None where nothing was told."""
    if not told:
        return None
    parts = [f'["{type(one).__name__}",{_DUMP[type(one)](one).decode()}]' for one in told]
    return f"[{','.join(parts)}]"


def load(body: str) -> tuple[Told, ...]:
    """The values again. ValueError: this is none of ours."""
    return tuple(_ADAPTERS[name].validate_python(value) for name, value in from_json(body))
