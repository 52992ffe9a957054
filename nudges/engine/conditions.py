"""What has to be settled before anybody is nudged, as admins settle it: one audited step each."""

from dataclasses import replace

from nudges.engine.programme import Admin, note
from nudges.programme import Council
from nudges.store import policies, programmes
from nudges.store.database import Database
from nudges.store.policies import Policy


async def set_policy(database: Database, admin: Admin, text: str) -> Policy:
    """A new version of the policy; the same text once more makes none."""
    async with database.write() as connection:
        organisation = admin.workspace.organisation
        known = await policies.latest(connection, organisation)
        if known is not None and known.text == text:
            return known
        actor = admin.person.id
        new = await policies.add(connection, organisation, text, at=admin.now, actor=actor)
        await note(connection, admin, "policy", f"version {new.version}")
        return new


async def set_council(database: Database, admin: Admin, said: Council) -> None:
    """What the works council said, or that there is none to ask."""
    async with database.write() as connection:
        programme = await programmes.limits(connection, admin.workspace.organisation)
        await programmes.save(connection, replace(programme, council=said))
        await note(connection, admin, "works-council", said.value)
