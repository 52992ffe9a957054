"""Somebody who tries everything: each command, then each button and form that they are shown."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta

from nudges.message import Buttons, Field, FieldKind, Form, Reply
from nudges.people import Role
from nudges.programme import Channel, Programme
from nudges.store import programmes, wordings
from nudges.store.database import Database
from nudges.talk.admin.administering import COMMANDS as ADMIN
from nudges.talk.employee import COMMANDS as EMPLOYEE
from nudges.talk.wording import wording
from nudges.talk.words import listed
from tests.builders import NOW, a_workspace
from tests.nudges.talk.conversation import LUNCH, MORNING, Talk, somebody

MOST = 600
"""Answers after which a walk ends: each could lead to new ones."""
OTHERS = 24
GENERAL = Channel(id="C2", name="general")

Tried = tuple[str, str, tuple[tuple[str, str], ...]]
"""What is typed, or an action with its value and fields."""


async def company(database: Database, *, platform: str, locale: str, formal: bool) -> Talk:
    """Two who talk to the bot in this language, and colleagues: tom, and ada who may do all."""
    workspace = await a_workspace(
        database,
        people=(
            somebody("tom", locale=locale),
            somebody("ada", Role.ADMIN, Role.EXECUTIVE, locale=locale),
            *(somebody(f"p{number}") for number in range(OTHERS)),
        ),
        places=(LUNCH, GENERAL),
        platform=platform,
        programme=Programme(organisation="o1", live_since=NOW - timedelta(days=30)),
    )
    async with database.write() as connection:
        await programmes.save_schedule(connection, "o1", MORNING)
        await wordings.address(connection, "o1", formal=formal)
    talk = Talk(database, workspace)
    for name in ("tom", "ada"):
        await talk.acted(name, (NOW - timedelta(days=3)).date())
        await talk.sends(name, f"n-{name}")
    await talk.starts_thread("tom", "t1", replies=2, reactions=1)
    return talk


async def walk(talk: Talk, name: str, locale: str) -> AsyncIterator[tuple[str, Reply]]:
    """What ``name`` tried and was answered, breadth first."""
    waiting: list[Tried] = [(text, "", ()) for text in _typed(locale)]
    seen = set(waiting)
    for action, value, fields in waiting:
        typed = action.startswith("/")
        reply = await (
            talk.say(name, action) if typed else talk.tap(name, action, value, **dict(fields))
        )
        yield action, reply
        new = [tried for tried in _shown(reply) if tried not in seen]
        seen |= set(new)
        if len(waiting) < MOST:
            waiting += new


def _typed(locale: str) -> Iterator[str]:
    say = wording(locale)
    for command, table in (("nudge", EMPLOYEE), ("nudge-admin", ADMIN)):
        yield f"/{command}"
        yield f"/{command} ?!"
        for name in table:
            yield f"/{command} {listed(say, f'words-{name}')[0]}"
    yield "/adoption-report"


def _shown(reply: Reply) -> Iterator[Tried]:
    for message in reply.messages:
        for block in message.blocks:
            if isinstance(block, Buttons):
                yield from ((button.action, button.value, ()) for button in block.buttons)
    if reply.form is not None:
        for full in (False, True):
            yield reply.form.action, reply.form.value, _filled(reply.form, full=full)


def _filled(form: Form, *, full: bool) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, _value(field) if full else "") for field in form.fields)


def _value(field: Field) -> str:
    if field.initial:
        return field.initial
    if field.options:
        return field.options[0].value
    return "2030-04-01" if field.kind is FieldKind.DATE else "word 12"
