"""What a person told in confidence: one sealed value, of one length for everybody."""

from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
)

from nudges.store.tables.base import OF_PERSON, PERSON_KEY, metadata

confided = Table(
    "confided",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    PrimaryKeyConstraint("organisation_id", "person_id"),
    ForeignKeyConstraint(OF_PERSON, PERSON_KEY),
)
