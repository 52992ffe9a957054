"""Checking a draft against the company's list, which only its admins change."""

from datetime import datetime
from uuid import uuid4

from nudges.engine.programme import Admin, note
from nudges.engine.taken import taken
from nudges.errors import Refusal
from nudges.people import Member
from nudges.rules.self_check import Check, Match, entries, matching
from nudges.store import policy_checks
from nudges.store.database import Database
from nudges.workspace import Workspace

OFFER = "draft_with_me"
LONGEST_DRAFT = 900
"""Characters: with the draft in it, a button can open the form again on every platform."""
LONGEST_ADVICE = 300
MOST_CHECKS = 40


async def check(
    database: Database, workspace: Workspace, text: str, *, public: bool
) -> tuple[Match, ...]:
    """What the list says about a text, of which nothing is kept.

    Refusals: draft-empty, draft-long.
    """
    if not text.strip():
        raise Refusal("draft-empty")
    if len(text) > LONGEST_DRAFT:
        raise Refusal("draft-long", most=LONGEST_DRAFT, length=len(text))
    async with database.read() as connection:
        known = await policy_checks.every(connection, workspace.organisation)
    return matching(known, text, public=public)


async def drafted(database: Database, workspace: Workspace, member: Member, now: datetime) -> None:
    """If it was suggested to this member, they took it up; of a draft of their own nothing is
    noted."""
    async with database.write() as connection:
        await taken(connection, workspace, member.id, {OFFER}, now)


async def one(database: Database, workspace: Workspace, id_: str) -> Check:
    """The check with this id. Refusal: check-gone."""
    async with database.read() as connection:
        found = await policy_checks.one(connection, workspace.organisation, id_)
    if found is None:
        raise Refusal("check-gone")
    return found


async def save(
    database: Database, admin: Admin, id_: str, *, words: str, advice: str, public_only: bool
) -> Check:
    """Change the check with this id, or add one where ``id_`` is empty.

    Refusals: those of ``entries``, check-gone, check-advice, check-advice-long, checks-many.
    """
    advice = advice.strip()
    if not advice:
        raise Refusal("check-advice")
    if len(advice) > LONGEST_ADVICE:
        raise Refusal("check-advice-long", most=LONGEST_ADVICE, length=len(advice))
    new = Check(
        id=id_ or uuid4().hex, entries=entries(words), advice=advice, public_only=public_only
    )
    organisation = admin.workspace.organisation
    async with database.write() as connection:
        if id_ and await policy_checks.one(connection, organisation, id_) is None:
            raise Refusal("check-gone")
        if not id_ and await policy_checks.count(connection, organisation) >= MOST_CHECKS:
            raise Refusal("checks-many", most=MOST_CHECKS)
        await policy_checks.save(connection, organisation, new)
        await note(connection, admin, "policy-check", "changed" if id_ else "added")
    return new


async def remove(database: Database, admin: Admin, id_: str) -> bool:
    """Take a check off the list; False: it is gone already."""
    async with database.write() as connection:
        gone = await policy_checks.remove(connection, admin.workspace.organisation, id_)
        if gone:
            await note(connection, admin, "policy-check", "removed")
        return gone
