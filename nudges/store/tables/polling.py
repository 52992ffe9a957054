"""Polls: what they ask and how it stands is sealed, and who has answered is a keyed hash."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, PrimaryKeyConstraint, String, Table

from nudges.store.tables.base import metadata
from nudges.store.types import Instant

polls = Table(
    "polls",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("channel_id", String, nullable=False),
    Column("maker", String, nullable=False),  # empty once they are erased
    Column("enough", Integer, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("body", LargeBinary, nullable=False),  # encrypted: question, options, counts, key
    PrimaryKeyConstraint("workspace_id", "id"),
)

poll_votes = Table(
    "poll_votes",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("poll_id", String, nullable=False),
    Column("voter", String, nullable=False),  # keyed with what only the sealed poll holds
    PrimaryKeyConstraint("workspace_id", "poll_id", "voter"),
    sqlite_with_rowid=False,  # a row's number would tell the order in which they answered
)
