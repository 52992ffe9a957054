"""The owner's inbox, what everybody is told about it, and reasons as they were pooled."""

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
)

from nudges.store.tables.base import metadata, text
from nudges.store.types import Instant

matters = Table(
    "matters",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("due_on", Date, nullable=False),
    text("state", "open"),
    Column("closed_at", Instant),
    PrimaryKeyConstraint("workspace_id", "id"),
    UniqueConstraint("workspace_id", "kind", "subject"),
)

notices = Table(
    "notices",  # what the bot posts into a channel, once
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("channel_id", String, nullable=False),
    Column("body", LargeBinary, nullable=False),  # encrypted
    Column("due_at", Instant, nullable=False),
    text("state", "waiting"),
    Column("leased_until", Instant),  # somebody is posting it until then
    Column("message", String),  # the platform's id of it, once it is posted
    Column("shown_until", Instant),  # in everybody's Home as well; null: only in the channel
    PrimaryKeyConstraint("workspace_id", "id"),
    Index(None, "workspace_id", "due_at"),
)

reason_pools = Table(
    "reason_pools",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("month", Date, nullable=False),  # its first day
    Column("ground", String, nullable=False),  # or: stays, of all that outlasted fitting offers
    Column("people", Integer, nullable=False),  # rounded down, so that nobody can be told apart
    PrimaryKeyConstraint("organisation_id", "month", "ground"),
)
