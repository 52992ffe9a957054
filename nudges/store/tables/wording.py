"""The texts that admins of an organisation put into words of their own."""

from sqlalchemy import Column, ForeignKey, PrimaryKeyConstraint, String, Table

from nudges.store.tables.base import metadata

wordings = Table(
    "wordings",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("locale", String, nullable=False),
    Column("text_id", String, nullable=False),
    Column("text", String, nullable=False),  # a Fluent pattern
    PrimaryKeyConstraint("organisation_id", "locale", "text_id"),
)
