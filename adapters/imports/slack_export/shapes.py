"""The shapes of Slack's JSON: what is read of it, and nothing else."""

import json
from typing import Any, Required, TypeVar

from pydantic import TypeAdapter, ValidationError
from typing_extensions import TypedDict  # pydantic asks for it before Python 3.12

from adapters.imports.slack_export.files import Files
from nudges.errors import Refusal

Shape = TypeVar("Shape")


class Profile(TypedDict, total=False):
    """``user_profile`` of a message and ``profile`` of a user have the same names."""

    name: str | None
    real_name: str | None
    display_name: str | None
    email: str | None
    is_restricted: bool | None
    is_ultra_restricted: bool | None
    is_bot: bool | None


class User(TypedDict, total=False):
    id: Required[str]
    team_id: str | None
    name: str | None
    real_name: str | None
    deleted: bool | None
    is_bot: bool | None
    is_restricted: bool | None
    is_ultra_restricted: bool | None
    is_stranger: bool | None
    tz: str | None
    profile: Profile | None


class Channel(TypedDict, total=False):
    id: Required[str]
    name: Required[str]
    created: Any
    is_archived: bool | None
    members: list[str] | None


class Reaction(TypedDict, total=False):
    name: Required[str]
    users: list[str] | None
    count: int | None


class Comment(TypedDict, total=False):
    user: str | None


class Message(TypedDict, total=False):
    ts: Required[str | int | float]
    type: str | None
    subtype: str | None
    user: str | None
    bot_id: str | None
    text: str | None
    thread_ts: str | int | float | None
    user_profile: Profile | None
    comment: Comment | None
    reactions: list[Reaction] | None


USERS = TypeAdapter(list[User])
CHANNELS = TypeAdapter(list[Channel])
MESSAGES = TypeAdapter(list[Message])


def elements(files: Files, name: str, shape: TypeAdapter[list[Shape]]) -> list[Shape]:
    """The elements of the list that a file holds.

    Refusals: import-not-utf8, import-not-json, import-shape, and those of reading it.
    """
    try:
        text = files.read(name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal("import-not-utf8", file=name) from None
    try:
        return shape.validate_json(text)
    except ValidationError as error:
        if error.errors(include_url=False, include_input=False)[0]["type"] != "json_invalid":
            raise _wrong(name, error) from None
    return _leniently(name, text, shape)


def _leniently(name: str, text: str, shape: TypeAdapter[list[Shape]]) -> list[Shape]:
    """Halves of emoji, which Slack leaves where it cuts a text, are no JSON to stricter readers."""
    try:
        return shape.validate_python(json.loads(text))
    except ValidationError as error:
        raise _wrong(name, error) from None
    except (ValueError, RecursionError):
        raise Refusal("import-not-json", file=name) from None


def _wrong(name: str, error: ValidationError) -> Refusal:
    problem = error.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(map(str, problem["loc"])) or "0"
    return Refusal("import-shape", file=name, where=where)
