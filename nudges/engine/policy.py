"""Reading the policy, saying that one knows it, and asking what it leaves open."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

from nudges.engine.matters import raise_matter
from nudges.engine.programme import Admin, note
from nudges.engine.taken import taken
from nudges.errors import Refusal
from nudges.matter import MatterKind
from nudges.people import Member
from nudges.policy import Policy, Section
from nudges.rules.policy_changes import Change, changes
from nudges.store import policies, policy_gaps
from nudges.store.database import Database
from nudges.workspace import Workspace

OFFER = "read_policy"
LONGEST_SECTION = 1200
LONGEST_GAP = 500
MOST_GAPS = 50
"""Questions waiting in one organisation: nobody knows whose they are, so nobody's are counted."""
GAP_LAPSES_AFTER = timedelta(days=180)
GROUP = 5
"""How many people know a version is told in steps of this many, so that nobody is found out."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """The ``policy`` that holds for one person, the version they ``known`` (0: none) and what

    changed since that one.
    """

    policy: Policy
    known: int
    changed: tuple[Change, ...]

    @property
    def acknowledged(self) -> bool:
        return self.known >= self.policy.version


async def reading(database: Database, workspace: Workspace, member: Member) -> Reading | None:
    """What this person reads; None while there is no policy."""
    organisation = workspace.organisation
    async with database.read() as connection:
        policy = await policies.latest(connection, organisation)
        if policy is None:
            return None
        known = await policies.known_to(connection, organisation, member.person.id)
        before = await policies.one(connection, organisation, known)
    changed = changes(before, policy) if before is not None else ()
    return Reading(policy=policy, known=known, changed=changed)


async def acknowledge(
    database: Database, workspace: Workspace, member: Member, version: int, now: datetime
) -> bool:
    """This person knows ``version``; False: another one holds by now, and nothing was noted."""
    organisation = workspace.organisation
    async with database.write() as connection:
        policy = await policies.latest(connection, organisation)
        if policy is None or policy.version != version:
            return False
        await policies.acknowledge(connection, organisation, member.person.id, version)
        await taken(connection, workspace, member.id, {OFFER}, now)
    return True


async def acknowledged(database: Database, workspace: Workspace, policy: Policy) -> int:
    """How many people know this version, rounded down to steps of GROUP."""
    async with database.read() as connection:
        count = await policies.acknowledged(connection, workspace.organisation, policy.version)
    return count - count % GROUP


async def ask_gap(database: Database, workspace: Workspace, text: str, now: datetime) -> None:
    """Pass on to those in charge what the policy leaves open, without keeping who asked.

    Refusals: gap-empty, gap-long, gap-many.
    """
    text = text.strip()
    if not text:
        raise Refusal("gap-empty")
    if len(text) > LONGEST_GAP:
        raise Refusal("gap-long", most=LONGEST_GAP, length=len(text))
    async with database.write() as connection:
        organisation, id_ = workspace.organisation, uuid4().hex
        if await policy_gaps.count(connection, organisation) >= MOST_GAPS:
            raise Refusal("gap-many")
        day = _day(now)
        await policy_gaps.add(connection, organisation, id_, text, day)
        # Nobody is to see at which hour it was asked.
        midnight = datetime.combine(day, time(), UTC)
        await raise_matter(connection, workspace, MatterKind.POLICY_GAP, id_, midnight)


async def tidy(database: Database, workspace: Workspace, now: datetime) -> int:
    """Let go of questions that nobody dealt with for long; how many."""
    async with database.write() as connection:
        before = _day(now - GAP_LAPSES_AFTER)
        return await policy_gaps.forget_before(connection, workspace.organisation, before)


async def write(database: Database, admin: Admin, texts: dict[Section, str]) -> Policy:
    """A new version of the policy; the same texts once more make none."""
    organisation = admin.workspace.organisation
    async with database.write() as connection:
        known = await policies.latest(connection, organisation)
        if known is not None and known.texts == texts:
            return known
        actor = admin.person.id
        new = await policies.add(connection, organisation, texts, at=admin.now, actor=actor)
        await note(connection, admin, "policy", f"version {new.version}")
        return new


def _day(moment: datetime) -> date:
    return moment.astimezone(UTC).date()
