"""Whatever anybody is shown, in any language, is in that language and fits both platforms."""

import json
import re
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta

import pytest

from adapters.slack import home, modal
from adapters.slack.here import page
from adapters.slack.render import blocks
from adapters.teams import forms
from adapters.teams.render import activity
from adapters.teams.text import Json
from nudges.message import Button, Buttons, Message, Reply
from nudges.nudge import Answer, Nudge, Offer, Place, Reason
from nudges.people import Member
from nudges.rules.catalogue import CATALOGUE, PRIVATE
from nudges.store import members
from nudges.store.database import Database
from nudges.talk.desk import Desk
from nudges.talk.offers import card
from nudges.talk.wording import FORMAL, languages, locale_files
from nudges.voice import Voice
from tests.adapters.slack.limits import assert_blocks
from tests.adapters.walking import company, walk
from tests.builders import NOW
from tests.vaults import VAULT

MOST_BYTES = 28 * 1024
FEWEST = 100
"""Answers that a walk gets at the least, or it has not tried everything."""
SCRIPTS = {"ja": re.compile("[\u3040-\u30ff\u4e00-\u9fff]"), "ar": re.compile("[\u0600-\u06ff]")}
VOICES = [
    (locale, formal)
    for locale in languages()
    for formal in ((False, True) if list(locale_files(f"{locale}/{FORMAL}")) else (False,))
]


@pytest.fixture
async def sqlite(sqlite_url: str) -> AsyncIterator[Database]:
    database = Database.open(sqlite_url, vault=VAULT)
    yield database
    await database.close()


@pytest.mark.parametrize("platform", ["slack", "teams"])
@pytest.mark.parametrize(("locale", "formal"), VOICES)
async def test_whatever_can_be_shown_fits(
    sqlite: Database, platform: str, locale: str, formal: bool
) -> None:
    talk = await company(sqlite, platform=platform, locale=locale, formal=formal)
    for name in ("tom", "ada"):
        tried = [each async for each in walk(talk, name, locale)]
        assert len(tried) > FEWEST
        for what, reply in tried:
            assert reply.locale == locale, what
            assert_fits(reply, platform)
            assert_spoken(reply, locale)


@pytest.mark.parametrize("platform", ["slack", "teams"])
@pytest.mark.parametrize(("locale", "formal"), VOICES)
async def test_every_offer_fits(sqlite: Database, platform: str, locale: str, formal: bool) -> None:
    talk = await company(sqlite, platform=platform, locale=locale, formal=formal)
    async with sqlite.read() as connection:
        tom = await members.one(connection, talk.workspace.id, "tom")
    assert tom is not None
    desk = Desk(database=sqlite, workspace=talk.workspace, vault=VAULT, voice=Voice(formal=formal))
    shown = [message async for message in cards(desk, tom)]
    assert len(shown) > len(CATALOGUE)
    assert_fits(Reply(messages=tuple(shown)), platform)
    assert_spoken(Reply(messages=tuple(shown)), locale)


async def cards(desk: Desk, member: Member) -> AsyncIterator[Message]:
    """The card of each offer, open and as it stays with each answer, where there is one now."""
    for kind in CATALOGUE.values():
        place = None if kind in PRIVATE else Place(channel="C1", thread="t1" if kind.thread else "")
        for answer in (None, *Answer):
            nudge = Nudge(
                id=kind.name,
                member=member.id,
                schedule="s1",
                occurrence="today",
                decided_at=NOW,
                offer=Offer(name=kind.name, rung=kind.rung, place=place, reason=Reason.NEVER_YET),
                until=NOW + timedelta(days=14),
                answer=answer,
            )
            message = await card(nudge, member, desk, NOW)
            if message is not None:
                yield message


def assert_fits(reply: Reply, platform: str) -> None:
    for payload in payloads(reply, platform):
        if platform == "slack":
            most = 100 if payload.get("type") in ("modal", "home") else 50
            assert_blocks(payload["blocks"], most=most)
            for part in ("title", "submit"):
                assert len(payload.get(part, {}).get("text", "")) <= modal.LONGEST_TITLE
        else:
            assert len(json.dumps(payload, ensure_ascii=False).encode()) <= MOST_BYTES


def payloads(reply: Reply, platform: str) -> Iterator[Json]:
    """What the platform is sent for it, everywhere that it can be shown."""
    if platform == "slack":
        for message in reply.messages:
            yield from ({"blocks": each.blocks} for each in blocks(message, team="T1"))
            yield home.view(message, team="T1", locale=reply.locale or "en")
        if reply.messages:
            yield page(reply.messages, team="T1", locale=reply.locale or "en")
        if reply.form is not None:
            yield modal.view(reply.form, errors=reply.errors)
        return
    for message in reply.messages:
        yield from activity(message, locale=reply.locale or "en")
    if reply.form is not None:
        yield forms.card(reply.form, locale=reply.locale, errors=reply.errors)


def assert_spoken(reply: Reply, locale: str) -> None:
    """Where the script tells: nothing is in another language."""
    script = SCRIPTS.get(locale)
    if script is None:
        return
    said = [message.text for message in reply.messages]
    said += [button.label for message in reply.messages for button in _buttons(message)]
    if reply.form is not None:
        said += [reply.form.title, reply.form.submit, *reply.errors.values()]
        said += [field.label for field in reply.form.fields]
    assert [text for text in said if not script.search(text)] == []


def _buttons(message: Message) -> Iterator[Button]:
    return (b for block in message.blocks if isinstance(block, Buttons) for b in block.buttons)
