"""What admins configured, and when it was due."""

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Time,
    UniqueConstraint,
)

from nudges.store.tables.base import flag, metadata, text
from nudges.store.types import Instant

programmes = Table(
    "programmes",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), primary_key=True),
    Column("threshold", Float, nullable=False),
    Column("attention", Float, nullable=False),
    Column("quiet_from", Time, nullable=False),
    Column("quiet_to", Time, nullable=False),
    Column("grace_days", Integer, nullable=False),
    Column("window_days", Integer, nullable=False),
    Column("holdout_share", Float, nullable=False),
    Column("active_share", Float, nullable=False),
    Column("live_since", Instant),
    Column("renewed_at", Instant),  # when its present term began; null: when it went live
    Column("works_council", String),  # agreed, not_needed; null: nobody said
)

schedules = Table(
    "schedules",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("name", String, nullable=False),
    Column("cron", String, nullable=False),
    text("audience", "everyone"),
    text("offers"),  # names, comma-separated; empty: all
    flag("paused"),
    Column("since", Instant),  # occurrences before it are none; null: all are
    PrimaryKeyConstraint("organisation_id", "id"),
    UniqueConstraint("organisation_id", "name"),
)

occurrences = Table(
    "occurrences",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("schedule_id", String, nullable=False),
    Column("zone", String, nullable=False),
    Column("local", String(16), nullable=False),  # 2026-03-01T10:00, the wall clock's word
    Column("due_at", Instant, nullable=False),
    Column("claimed_by", String),
    Column("lease_until", Instant),
    Column("done_at", Instant),
    flag("missed"),
    PrimaryKeyConstraint("organisation_id", "schedule_id", "zone", "local"),
)

audit = Table(
    "audit",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("actor", String, nullable=False),  # a person's id, or the command line
    Column("what", String, nullable=False),
    text("detail"),
    PrimaryKeyConstraint("organisation_id", "id"),
)
