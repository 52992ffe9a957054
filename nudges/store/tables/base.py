"""What all tables have in common: one metadata, and the columns that come again and again."""

from sqlalchemy import Boolean, Column, Integer, MetaData, String, false

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
OF_PERSON = ("organisation_id", "person_id")
PERSON_KEY = ("persons.organisation_id", "persons.id")
"""The foreign key of what belongs to a person."""


def count(name: str) -> Column[int]:
    """Nought until something is counted."""
    return Column(name, Integer, nullable=False, server_default="0")


def flag(name: str) -> Column[bool]:
    """False until somebody says so."""
    return Column(name, Boolean, nullable=False, server_default=false())


def text(name: str, default: str = "") -> Column[str]:
    """Never null."""
    return Column(name, String, nullable=False, server_default=default)
