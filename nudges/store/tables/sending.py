"""What was decided, and what became of each message."""

from sqlalchemy import (
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
)

from nudges.store.tables.base import count, flag, metadata, text
from nudges.store.types import Instant

nudges = Table(
    "nudges",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("member_id", String, nullable=False),
    Column("schedule_id", String, nullable=False),
    Column("occurrence", String(16), nullable=False),
    Column("decided_at", Instant, nullable=False),
    flag("offered"),  # whether it is an offer, or a skip
    Column("sealed", LargeBinary, nullable=False),  # which offer or skip and why, and the answer
    flag("holdout"),
    Column("until", Instant),
    Column("acted_at", Instant),
    Column("answered_at", Instant),  # when something was tapped under it
    PrimaryKeyConstraint("workspace_id", "id"),
    UniqueConstraint("workspace_id", "schedule_id", "occurrence", "member_id"),
    Index(None, "workspace_id", "member_id", "decided_at"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("id", String, nullable=False),
    Column("nudge_id", String),  # null: a letter, which is no nudge
    text("kind", "nudge"),
    text("subject"),  # what a letter is about, such as an idea's id
    Column("member_id", String, nullable=False),
    text("state", "due"),
    Column("due_at", Instant, nullable=False),
    Column("claimed_by", String),
    Column("lease_until", Instant),
    count("attempts"),
    Column("sent_at", Instant),
    Column("reference", String),
    Column("failure", String),
    Column("skip", String),  # why it was withdrawn
    Column("digest_id", String),  # with which message of the week it goes
    PrimaryKeyConstraint("workspace_id", "id"),
    UniqueConstraint("workspace_id", "nudge_id"),
    ForeignKeyConstraint(("workspace_id", "nudge_id"), ("nudges.workspace_id", "nudges.id")),
    Index(None, "state", "due_at"),
    Index(None, "workspace_id", "member_id", "sent_at"),
    Index(None, "workspace_id", "digest_id"),
)
