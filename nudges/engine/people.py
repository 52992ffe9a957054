"""Applies what a file says about people: all of it or, where anything is wrong, nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.people import Member
from nudges.people_row import PeopleRow, Problem
from nudges.rules.directory import Directory
from nudges.rules.people_changes import Wishes, changed_leaves, changes, in_circles
from nudges.store import audit, members, people
from nudges.workspace import Workspace

OPERATOR = "operator"


@dataclass(frozen=True, kw_only=True, slots=True)
class Applied:
    """How many people the file is about, and of how many it changed anything; or what is wrong."""

    people: int = 0
    changed: int = 0
    problems: tuple[Problem, ...] = ()


async def apply(
    connection: AsyncConnection, workspace: Workspace, rows: Sequence[PeopleRow], *, now: datetime
) -> Applied:
    """Change what the rows really change; with problems, nothing is changed.

    Whoever is changed is looked at on the next occasion. A manager is somebody's id, email or
    handle in the rows; a person's name is that of their member, too.
    """
    directory = Directory(await people.finders(connection, workspace.id))
    wishes, problems = _understood(rows, directory)
    everyone = {m.id: m for m in await members.everyone(connection, workspace.id)}
    problems += _circles(wishes, everyone)
    if problems:
        return Applied(problems=tuple(sorted(problems, key=lambda problem: problem.line)))
    changed = await _write(connection, workspace, wishes, everyone)
    if changed:
        await people.look_again_now(connection, workspace.organisation, sorted(changed))
        await audit.note(
            connection,
            workspace.organisation,
            at=now,
            actor=OPERATOR,
            what="people-file",
            detail=str(len(changed)),
        )
    about = {*wishes.of_person, *wishes.leaves}
    return Applied(people=len(about), changed=len(changed))


def _understood(rows: Sequence[PeopleRow], directory: Directory) -> tuple[Wishes, list[Problem]]:
    wishes = Wishes()
    problems: list[Problem] = []
    for row in rows:
        member, problem = directory.who(row)
        if member is None or problem is not None:
            problems += [problem] if problem else []
            continue
        told = row.changes.get("manager")
        if isinstance(told, str):
            manager = directory.manager(told)
            if manager is None:
                details: dict[str, str | int] = {"who": told}
                problems.append(
                    Problem(line=row.line, code="people-unknown-manager", details=details)
                )
                continue
            row = replace(row, changes=row.changes | {"manager": manager})
        problems += wishes.add(row, member, directory.person_of[member])
    return wishes, problems


def _circles(wishes: Wishes, everyone: Mapping[str, Member]) -> list[Problem]:
    """A problem for each row that sets a manager within a circle of managers."""
    managers = {id_: member.manager for id_, member in everyone.items()}
    lines: dict[str, int] = {}
    for id_, said in wishes.of_member.items():
        if "manager" in said:
            managers[id_] = changes(everyone[id_], said).get("manager", managers[id_])
            lines[id_] = said["manager"][1]
    return [
        Problem(line=lines[id_], code="people-manager-circle", details={"who": id_})
        for id_ in sorted(in_circles(managers) & set(lines))
    ]


async def _write(
    connection: AsyncConnection,
    workspace: Workspace,
    wishes: Wishes,
    everyone: Mapping[str, Member],
) -> set[str]:
    """Write what really changes; the ids of the persons whom it is about."""
    persons = {member.person.id: member.person for member in everyone.values()}
    organisation = workspace.organisation
    own = _changed({i: changes(persons[i], said) for i, said in wishes.of_person.items()})
    held = {i: values.pop("roles") for i, values in own.items() if "roles" in values}
    members_own = _changed({i: changes(everyone[i], said) for i, said in wishes.of_member.items()})
    away = {i: changed_leaves(persons[i], said) for i, said in wishes.leaves.items()}
    leaves = {i: wanted for i, wanted in away.items() if wanted is not None}
    await people.set_persons(connection, organisation, {i: _columns(v) for i, v in own.items()})
    await people.set_roles(connection, organisation, held)
    await people.set_leaves(connection, organisation, leaves)
    named = {i: _columns(values) for i, values in members_own.items()}
    await people.set_members(connection, workspace.id, named)
    return {*own, *leaves, *(everyone[i].person.id for i in members_own)}


def _changed(values: Mapping[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {id_: columns for id_, columns in values.items() if columns}


def _columns(values: Mapping[str, Any]) -> dict[str, Any]:
    """Fields as the tables keep them."""
    columns = dict(values)
    if "manager" in columns:
        columns["manager_id"] = columns.pop("manager")
    if columns.get("working_days") is not None:
        columns["working_days"] = "".join(map(str, sorted(columns["working_days"])))
    if "employment" in columns:
        columns["employment"] = columns["employment"].value
    return columns
