"""Champions, the channels in which they promise an answer, and the posts that wait for one."""

from sqlalchemy import (
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
)

from nudges.store.tables.base import OF_PERSON, PERSON_KEY, count, flag, metadata, text
from nudges.store.types import Instant

champions = Table(
    "champions",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),
    text("state", "invited"),
    Column("load", Integer, nullable=False, server_default="3"),  # posts a week, at most
    flag("resting"),
    Column("at", Instant, nullable=False),  # when they were invited, or answered
    Column("told_at", Instant),  # when they last heard what their help did
    PrimaryKeyConstraint("organisation_id", "person_id"),
    ForeignKeyConstraint(OF_PERSON, PERSON_KEY),
)

nets = Table(
    "nets",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("channel_id", String, nullable=False),
    Column("hours", Integer, nullable=False),  # working hours within which a post is answered
    Column("since", Instant, nullable=False),
    PrimaryKeyConstraint("workspace_id", "channel_id"),
)

duties = Table(
    "duties",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("channel_id", String, nullable=False),
    Column("member_id", String, nullable=False),
    Column("since", Instant, nullable=False),
    PrimaryKeyConstraint("workspace_id", "channel_id", "member_id"),
)

watches = Table(
    "watches",  # one promise a post; of the post only the platform's id
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("channel_id", String, nullable=False),
    Column("thread_id", String, nullable=False),
    text("state", "open"),
    Column("due_at", Instant, nullable=False),  # until when an answer is promised
    Column("next_at", Instant, nullable=False),  # when something is to be done, at the latest
    count("turns"),
    flag("raised"),  # those in charge have been asked
    count("moves"),  # for the compare-and-swap
    PrimaryKeyConstraint("workspace_id", "channel_id", "thread_id"),
    Index(None, "workspace_id", "state"),
)

asks = Table(
    "asks",  # which champions were asked about a post, or answered it
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("channel_id", String, nullable=False),
    Column("thread_id", String, nullable=False),
    Column("member_id", String, nullable=False),
    Column("asked_at", Instant),  # null: they answered before anybody was asked
    text("state", "asked"),
    Column("at", Instant, nullable=False),  # when it became so
    PrimaryKeyConstraint("workspace_id", "channel_id", "thread_id", "member_id"),
    Index(None, "workspace_id", "member_id", "asked_at"),
)
