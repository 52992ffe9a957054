"""Champions, and what they promise."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "champions",
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), server_default="invited", nullable=False),
        sa.Column("load", sa.Integer(), server_default="3", nullable=False),
        sa.Column("resting", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id", "person_id"],
            ["persons.organisation_id", "persons.id"],
            name=op.f("fk_champions_organisation_id_person_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "person_id", name=op.f("pk_champions")),
    )
    _create("nets", [], sa.Column("hours", sa.Integer(), nullable=False), _moment("since"))
    _create("duties", ["member_id"], _moment("since"))
    _create(
        "watches",
        ["thread_id"],
        sa.Column("state", sa.String(), server_default="open", nullable=False),
        _moment("due_at"),
        _moment("next_at"),
        sa.Column("turns", sa.Integer(), server_default="0", nullable=False),
        sa.Column("raised", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("moves", sa.Integer(), server_default="0", nullable=False),
    )
    op.create_index(op.f("ix_watches_workspace_id_state"), "watches", ["workspace_id", "state"])
    _create(
        "asks",
        ["thread_id", "member_id"],
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(), server_default="asked", nullable=False),
        _moment("at"),
    )
    op.create_index(
        op.f("ix_asks_workspace_id_member_id_asked_at"),
        "asks",
        ["workspace_id", "member_id", "asked_at"],
    )


def downgrade() -> None:
    for table in ("asks", "watches", "duties", "nets", "champions"):
        op.drop_table(table)


def _moment(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _create(table: str, more: list[str], *columns: "sa.Column[object]") -> None:
    """A table of a workspace's channels, keyed by ``more`` as well."""
    key = ["workspace_id", "channel_id", *more]
    op.create_table(
        table,
        *(sa.Column(name, sa.String(), nullable=False) for name in key),
        *columns,
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f(f"fk_{table}_workspace_id")
        ),
        sa.PrimaryKeyConstraint(*key, name=op.f(f"pk_{table}")),
    )
