"""What keeps the bot tactful, and whom people practise with."""

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, PrimaryKeyConstraint, String, Table

from nudges.store.tables.base import OF_PERSON, PERSON_KEY, metadata, text
from nudges.store.types import Instant

hushes = Table(
    "hushes",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    text("channel_id"),  # empty: everywhere
    Column("until", Instant, nullable=False),
    Column("actor", String, nullable=False),  # a person's id
    PrimaryKeyConstraint("workspace_id", "channel_id"),
)

practices = Table(
    "practices",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("member_id", String, nullable=False),
    text("done"),  # the steps, comma-separated; the row goes with the last of them
    Column("at", Instant, nullable=False),  # of the latest; a day later nobody practises any more
    PrimaryKeyConstraint("workspace_id", "member_id"),
)

buddies = Table(
    "buddies",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),  # they offered to practise with others
    PrimaryKeyConstraint("organisation_id", "person_id"),
    ForeignKeyConstraint(OF_PERSON, PERSON_KEY),
)
