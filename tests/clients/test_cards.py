"""Every card that anybody may get is one by Microsoft's own types."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from adapters.teams import forms, render
from nudges.message import Turn
from nudges.store.database import Database
from nudges.talk.admin.administering import COMMANDS as ADMIN
from nudges.talk.answer import ACTIONS, Bot
from nudges.talk.employee import COMMANDS as EMPLOYEE
from nudges.talk.wording import wording
from nudges.talk.words import listed
from nudges.vault import Vault
from tests.clients.house import furnish, today
from tests.clients.node import HERE, node
from tests.clients.playground import TENANT, member
from tests.conftest import SECRET
from tests.vaults import VAULT

pytestmark = pytest.mark.clients

TSC = "node_modules/typescript/bin/tsc"
IMPORT = "import type { IAdaptiveCard } from '@microsoft/teams.cards';"
OPTIONS = ("--noEmit", "--strict", "--skipLibCheck", "--target", "es2022")
MODULES = ("--module", "preserve", "--moduleResolution", "bundler")


@pytest.fixture
async def bot(sqlite_url: str) -> AsyncIterator[Bot]:
    """In a company that has been here for a while."""
    database = Database.open(sqlite_url, vault=VAULT)
    await furnish(database, today())
    yield Bot(database, SECRET, Vault(("k" * 32,)))
    await database.close()


async def test_every_card_fits_microsofts_types(bot: Bot) -> None:
    cards = [card for turn in turns() for card in await shown(bot, turn)]
    assert len(cards) > 100
    assert checked(cards) == []


def test_the_types_would_find_a_fault() -> None:
    card = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "Nothing"}]}
    assert checked([card])


def turns() -> list[Turn]:
    """Everything that can be said and tapped, by an employee, a manager and an admin."""
    words = [listed(wording(), f"words-{name}")[0] for name in EMPLOYEE]
    admins = [f"nudge-admin {listed(wording(), f'words-{name}')[0]}" for name in ADMIN]
    said = ["", "gibberish", "adoption-report last-month", *words, *admins]
    people = [member(name) for name in ("Eve Member", "Gus Boss", "Ada Admin")]
    now = today()
    typed = [
        Turn(workspace=TENANT, member=who, at=now, text=text) for who in people for text in said
    ]
    taps = [
        Turn(workspace=TENANT, member=who, at=now, action=each)
        for who in people
        for each in ACTIONS
    ]
    return typed + taps


async def shown(bot: Bot, turn: Turn) -> list[dict[str, Any]]:
    reply = await bot.answer(turn)
    cards = [card for message in reply.messages for card in render.card(message, locale="en")]
    if reply.form is not None:
        cards.append(forms.card(reply.form, locale="en", errors=reply.errors))
    return cards


def checked(cards: list[dict[str, Any]]) -> list[str]:
    """What the compiler has against each."""
    with TemporaryDirectory(dir=HERE / "node_modules") as folder:
        files = []
        for number, card in enumerate(cards):
            bare = {name: value for name, value in card.items() if name != "$schema"}
            text = f"{IMPORT}\nexport const card = {json.dumps(bare)} satisfies IAdaptiveCard;\n"
            files.append(Path(folder) / f"card{number}.ts")
            files[-1].write_text(text)
        code, said = node(TSC, *OPTIONS, *MODULES, *map(str, files))
    return said.splitlines() if code else []
