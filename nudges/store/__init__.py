"""State in SQLAlchemy: tables, the two engines, and set-based reads and writes. All SQL is here."""
