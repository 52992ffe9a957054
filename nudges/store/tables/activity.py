"""What members did, as counts and moments: never a text."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
)

from nudges.store.tables.base import count, metadata
from nudges.store.types import Instant

act_keys = Table(
    "act_keys",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("key", LargeBinary(16), nullable=False),
    Column("day", Date, nullable=False),  # to take the act back from the right day
    PrimaryKeyConstraint("workspace_id", "key"),
    sqlite_with_rowid=False,
)

activity_days = Table(
    "activity_days",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("member_id", String, nullable=False),
    Column("day", Date, nullable=False),  # UTC
    Column("channel_id", String, nullable=False),
    count("reacts"),
    count("votes"),
    count("replies"),
    count("posts"),
    count("hosts"),
    PrimaryKeyConstraint("workspace_id", "member_id", "day", "channel_id"),
    Index(None, "workspace_id", "day"),
    sqlite_with_rowid=False,
)

threads = Table(
    "threads",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("channel_id", String, nullable=False),
    Column("id", String, nullable=False),  # the platform's id of its first message
    Column("member_id", String),  # null: nobody we know started it, or its start is not here (yet)
    Column("started_at", Instant),  # null together with it
    Column("last_reply_at", Instant),
    Column("question", Boolean),  # null: unknown
    count("replies"),
    count("participants"),  # others than who started it
    count("reactions"),
    count("votes"),
    count("griefs"),  # of the reactions, those that mourn
    PrimaryKeyConstraint("workspace_id", "channel_id", "id"),
    Index(None, "workspace_id", "started_at"),
)
