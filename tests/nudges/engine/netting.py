"""A channel under which champions hold a net, and what people do there, in one line each."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Row, Table, select

from nudges.activity import Activity, Rung
from nudges.champion import Standing
from nudges.engine.net import keep
from nudges.engine.record import record
from nudges.engine.take_back import take_back
from nudges.people import Role
from nudges.programme import Channel
from nudges.store import champions, nets
from nudges.store.database import Database
from nudges.store.tables import asks, deliveries, watches
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET

ROOM = Channel(id="C1", name="help", attended=True)
HOURS = 8
PEOPLE = ("kim", "lee")


class Net:
    """A workspace with some champions on duty, an owner, and two colleagues who post."""

    def __init__(self, database: Database, workspace: Workspace) -> None:
        self.database, self.workspace, self.posts = database, workspace, 0

    async def post(self, at: datetime = NOW, by: str = "kim") -> Activity:
        self.posts += 1
        act = Activity(
            channel=ROOM.id, message=f"post{self.posts}", member=by, rung=Rung.POST, at=at
        )
        await record(self.database, self.workspace.id, [act], secret=SECRET)
        return act

    async def reply(self, to: Activity, by: str, at: datetime) -> None:
        act = Activity(
            channel=ROOM.id,
            message=f"{to.message}-{by}-{at.timestamp()}",
            member=by,
            rung=Rung.REPLY,
            at=at,
            thread=to.message,
        )
        await record(self.database, self.workspace.id, [act], secret=SECRET)

    async def react(self, to: Activity, by: str, emoji: str) -> None:
        act = Activity(
            channel=ROOM.id,
            message=to.message,
            member=by,
            rung=Rung.REACT,
            at=to.at + timedelta(minutes=1),
            thread=to.message,
            emoji=emoji,
        )
        await record(self.database, self.workspace.id, [act], secret=SECRET)

    async def delete(self, act: Activity) -> None:
        async with self.database.write() as connection:
            await take_back(connection, self.workspace.id, act, secret=SECRET)

    async def round(self, hours: float, database: Database | None = None) -> dict[str, int]:
        """What a worker does so many hours after NOW."""
        now = NOW + timedelta(hours=hours)
        found = await keep(database or self.database, self.workspace, secret=SECRET, now=now)
        return {name: count for name, count in found.items() if count}

    async def rows(self, table: Table) -> Sequence[Row[tuple[object, ...]]]:
        async with self.database.read() as connection:
            return (await connection.execute(select(table))).all()

    async def letters(self) -> list[tuple[str, str]]:
        """(kind, to whom) of all letters, in order."""
        return sorted((row.kind, row.member_id) for row in await self.rows(deliveries))

    async def asked(self) -> dict[str, str]:
        return {row.member_id: row.state for row in await self.rows(asks)}

    async def states(self) -> list[str]:
        return [row.state for row in await self.rows(watches)]


async def a_net(
    database: Database, *guards: str, load: int = 10, hours: int = HOURS, zone: str = "UTC"
) -> Net:
    known = [a_member(name, zone=zone) for name in guards]
    owner = a_member("olga", roles=frozenset({Role.OWNER}))
    others = [a_member(name) for name in PEOPLE]
    workspace = await a_workspace(database, people=(*known, owner, *others), places=(ROOM,))
    long_ago = NOW - timedelta(days=10)
    async with database.write() as connection:
        await nets.spread(connection, workspace.id, ROOM.id, hours, long_ago)
        for name in guards:
            await champions.answer(connection, "o1", f"p-{name}", Standing.YES, long_ago)
            await champions.change(connection, "o1", f"p-{name}", load=load)
            await nets.take(connection, workspace.id, ROOM.id, name, long_ago)
    return Net(database, workspace)
