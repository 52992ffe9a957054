"""Gives roles to people: who owns and runs the programme, who leads, who has a team."""

from nudges.engine.programme import Admin, note
from nudges.errors import Refusal
from nudges.people import Member, Role
from nudges.store import persons
from nudges.store.database import Database

IN_CHARGE = frozenset({Role.ADMIN, Role.OWNER})


async def set_roles(database: Database, admin: Admin, of: Member, held: frozenset[Role]) -> None:
    """Make these the roles of a person. Refusal: roles-last, if nobody would be in charge then."""
    organisation, person = admin.workspace.organisation, of.person
    async with database.write() as connection:
        if not held & IN_CHARGE and person.roles & IN_CHARGE:
            others = await persons.holding(connection, organisation, IN_CHARGE)
            if not [other for other in others if other != person.id]:
                raise Refusal("roles-last")
        await persons.set_roles(connection, organisation, person.id, held)
        await persons.look_again_now(connection, organisation, person.id)
        await note(connection, admin, "roles", f"{person.id}: {_named(held)}")


async def make_owner(database: Database, admin: Admin, of: Member) -> None:
    """One more role for this person: the programme is theirs to look after."""
    if Role.OWNER not in of.person.roles:
        await set_roles(database, admin, of, of.person.roles | {Role.OWNER})


def _named(held: frozenset[Role]) -> str:
    return ",".join(sorted(held)) or "none"
