"""Column types that hold on SQLite and PostgreSQL alike."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect
from sqlalchemy.types import TypeDecorator

Convert = Callable[[Any], Any]


class Instant(TypeDecorator[datetime]):
    """An aware moment, kept in UTC. A naive one is a mistake and refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Convert | None:
        return _sqlite_text if dialect.name == "sqlite" else super().bind_processor(dialect)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment = _aware(value).astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _sqlite_text(value: datetime | None) -> str | None:
    """As SQLAlchemy stores moments there, in a third of its time: acts bring them in crowds."""
    if value is None:
        return None
    moment = value if value.tzinfo is UTC else _aware(value).astimezone(UTC)
    return moment.isoformat(" ", "microseconds")[:-6]


def _aware(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError(f"a moment without a time zone: {value!r}")
    return value
