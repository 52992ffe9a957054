"""Texts that people handed to the bot, sealed until their purpose is done."""

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, PrimaryKeyConstraint, String, Table

from nudges.store.tables.base import flag, metadata, text
from nudges.store.types import Instant

ideas = Table(
    "ideas",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("member_id", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("text", LargeBinary),  # encrypted; null once its purpose is done
    flag("credited"),
    flag("success"),  # something that went well, to be told to others
    text("state", "new"),
    Column("answer", LargeBinary),  # encrypted
    Column("answered_at", Instant),
    PrimaryKeyConstraint("workspace_id", "id"),
)

questions = Table(
    "questions",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("channel_id", String, nullable=False),
    Column(
        "at", Instant, nullable=False
    ),  # when it is to be posted: when it was asked, nobody knows
    Column("text", LargeBinary, nullable=False),  # encrypted
    Column("asker", LargeBinary, nullable=False),  # encrypted, with what they were last told
    text("state", "waiting"),
    Column("leased_until", Instant),  # somebody is posting it until then
    Column("message", String),  # the platform's id of it, once it is posted
    Column("replied_at", Instant),
    PrimaryKeyConstraint("workspace_id", "id"),
    Index(None, "workspace_id", "message"),
    sqlite_with_rowid=False,  # a row's number would tell the order in which they were asked
)
