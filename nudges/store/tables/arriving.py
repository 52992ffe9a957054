"""What platforms told, what of it was missed, and what is being fetched."""

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
)

from nudges.store.tables.base import count, metadata, text
from nudges.store.types import Instant

arrivals = Table(
    "arrivals",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("id", LargeBinary(16), nullable=False),  # of the event: its beginning, and a hash
    Column("due_at", Instant, nullable=False),  # when it came or, if it failed, is tried again
    count("tries"),
    Column("body", String),  # null: made use of; the id stays for a while, to catch repeats
    PrimaryKeyConstraint("workspace_id", "id"),
)

Index(
    "ix_arrivals_waiting",
    arrivals.c.workspace_id,
    arrivals.c.due_at,
    sqlite_where=arrivals.c.body.is_not(None),
    postgresql_where=arrivals.c.body.is_not(None),
)

turns = Table(
    "turns",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("key", LargeBinary(16), nullable=False),  # of an act that was taken back or repeated
    Column("at", Instant, nullable=False),  # the last thing known about it; older news is stale
    PrimaryKeyConstraint("workspace_id", "key"),
    Index(None, "at"),
    sqlite_with_rowid=False,
)

pulse = Table(
    "pulse",
    metadata,
    Column("name", String, primary_key=True),  # of what was alive, such as a platform's web part
    Column("at", Instant, nullable=False),
)

gaps = Table(
    "gaps",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("starts", Date, nullable=False),
    Column("ends", Date, nullable=False),
    Column("cause", String, nullable=False),
    Column("noted_at", Instant),  # when something was missed last; null: some time in these days
    PrimaryKeyConstraint("workspace_id", "starts", "ends"),
)

backfills = Table(
    "backfills",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("channel_id", String, nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("reached", String),  # the platform's id of the last message looked at, going back
    Column("reached_at", Instant),  # when that was written
    Column("thread", String),  # whose replies are being looked at, going on
    Column("reply", String),  # the last of them looked at
    Column("covered_from", Instant),  # what was done on that day and since is known already
    count("acts"),
    text("asked_by"),  # a member's id; empty: after a gap
    Column("asked_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("failure", String),
    PrimaryKeyConstraint("workspace_id", "channel_id"),
)

syncs = Table(
    "syncs",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), primary_key=True),
    Column("asked_at", Instant),  # null: nobody asked, it is done once a day
    Column("done_at", Instant),
    Column("failure", String),  # why it could not be done, as the platform says
)
