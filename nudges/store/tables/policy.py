"""The policy in plain words, who knows which version, what it left open, and what drafts are
checked for."""

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
)

from nudges.store.tables.base import OF_PERSON, PERSON_KEY, flag, metadata, text
from nudges.store.types import Instant

policies = Table(
    "policies",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("version", Integer, nullable=False),
    text("can"),
    text("cannot"),
    text("public_can"),
    text("public_cannot"),
    text("whom"),
    Column("at", Instant, nullable=False),
    Column("actor", String, nullable=False),
    PrimaryKeyConstraint("organisation_id", "version"),
)

policy_reads = Table(
    "policy_reads",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),
    Column("version", Integer, nullable=False),  # the newest that they acknowledged; never when
    PrimaryKeyConstraint("organisation_id", "person_id"),
    ForeignKeyConstraint(OF_PERSON, PERSON_KEY),
)

policy_gaps = Table(
    "policy_gaps",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("day", Date, nullable=False),  # and neither the hour nor who asked
    Column("text", LargeBinary, nullable=False),
    PrimaryKeyConstraint("organisation_id", "id"),
)

policy_checks = Table(
    "policy_checks",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("words", String, nullable=False),  # comma-separated
    Column("advice", String, nullable=False),
    flag("public_only"),
    PrimaryKeyConstraint("organisation_id", "id"),
)
