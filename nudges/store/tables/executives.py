"""What executives set for their own briefs."""

from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
)

from nudges.store.tables.base import OF_PERSON, PERSON_KEY, flag, metadata

executives = Table(
    "executives",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),
    Column("goal", LargeBinary),  # acts a week, encrypted; null: none is set
    Column("hour", Integer),  # of their own day, at which the brief comes; null: as they write
    flag("off"),  # they want no brief
    Column("delegate_id", String),  # the person who gets it as well
    flag("accepted"),  # the delegate said yes
    PrimaryKeyConstraint("organisation_id", "person_id"),
    ForeignKeyConstraint(OF_PERSON, PERSON_KEY),
)
