"""Where people meet, and where the bot may speak first."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    true,
)

from nudges.store.tables.base import flag, metadata, text
from nudges.store.types import Instant

channels = Table(
    "channels",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    text("name"),
    text("kind", "work"),
    flag("kind_told"),  # an admin said so; else it is a guess
    Column("included", Boolean, nullable=False, server_default=true()),
    flag("archived"),
    flag("private"),
    flag("questions"),  # an admin opened it for questions without a name
    flag("attended"),  # the bot is in it, and sees what happens there
    text("parent"),  # of which team it is part, where channels are (Teams)
    Column("created_at", Instant),
    PrimaryKeyConstraint("workspace_id", "id"),
)

conversations = Table(
    "conversations",  # where the bot may speak first, on a platform that has to be told (Teams)
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),  # the platform's own, of a personal chat or of a team
    Column("member_id", String),  # whose personal chat it is; null: a team's
    text("name"),  # a team's
    text("directory"),  # a team's id in the company's directory, which links to it need
    Column("address", String, nullable=False),  # the platform's, through which it is spoken to
    Column("practice", String),  # the message in a chat that its member tries things out on
    PrimaryKeyConstraint("workspace_id", "id"),
    UniqueConstraint("workspace_id", "member_id"),
)

channel_members = Table(
    "channel_members",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("channel_id", String, nullable=False),
    Column("member_id", String, nullable=False),
    PrimaryKeyConstraint("workspace_id", "channel_id", "member_id"),
    Index(None, "workspace_id", "member_id"),
)
