"""Everything that a database holds, to say that something changed nothing."""

from sqlalchemy import select

from nudges.store.database import Database
from nudges.store.tables import metadata

Dump = dict[str, list[str]]


async def dump(database: Database, workspace: str | None = None) -> Dump:
    """Table name -> its rows as text, sorted; only one workspace's, without its name, if given."""
    found: Dump = {}
    async with database.read() as connection:
        for table in metadata.sorted_tables:
            query = select(table)
            if workspace is not None:
                if "workspace_id" not in table.c:
                    continue
                query = query.where(table.c.workspace_id == workspace)
            rows = (await connection.execute(query)).mappings().all()
            plain = [
                {k: v for k, v in row.items() if k != "workspace_id" or workspace is None}
                for row in rows
            ]
            found[table.name] = sorted(repr(row) for row in plain)
    return found
