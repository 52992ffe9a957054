"""What was offered and why, sealed."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

OPEN = b"\x00"
"""In front of what is still to be sealed: a migration has no key. The worker does it."""
CLEAR = ("offer", "rung", "channel_id", "thread_id", "reason", "skip", "answer")
PAGE = 1000
LENGTH = 200


def upgrade() -> None:
    with op.batch_alter_table("nudges", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("offered", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("sealed", sa.LargeBinary(), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True))
    _carry_over()
    with op.batch_alter_table("nudges", schema=None) as batch_op:
        batch_op.alter_column("sealed", server_default=None)
        for name in CLEAR:
            batch_op.drop_column(name)


def _carry_over() -> None:
    clear: list[sa.ColumnClause[Any]] = [sa.column(name) for name in CLEAR]
    keys: tuple[sa.ColumnClause[str], ...] = (sa.column("workspace_id"), sa.column("id"))
    nudges = sa.table(
        "nudges",
        *keys,
        *clear,
        sa.column("sealed", sa.LargeBinary()),
        sa.column("offered", sa.Boolean()),
        sa.column("answered_at", sa.DateTime(timezone=True)),
        sa.column("decided_at", sa.DateTime(timezone=True)),
    )
    connection, after = op.get_bind(), ("", "")
    while True:
        query = sa.select(*keys, *clear, nudges.c.decided_at).where(sa.tuple_(*keys) > after)
        rows = connection.execute(query.order_by(*keys).limit(PAGE)).all()
        if not rows:
            return
        for workspace, id_, *values, decided_at in rows:
            body = OPEN + json.dumps(values, separators=(",", ":")).ljust(LENGTH).encode()
            this = (nudges.c.workspace_id == workspace) & (nudges.c.id == id_)
            connection.execute(
                sa.update(nudges)
                .where(this)
                .values(
                    sealed=body,
                    offered=values[0] is not None,
                    answered_at=decided_at if values[-1] is not None else None,
                )
            )
        after = (rows[-1][0], rows[-1][1])


def downgrade() -> None:
    with op.batch_alter_table("nudges", schema=None) as batch_op:
        batch_op.drop_column("answered_at")
        batch_op.drop_column("sealed")
        batch_op.drop_column("offered")
        for name in CLEAR:
            kind = sa.Integer() if name == "rung" else sa.String()
            batch_op.add_column(sa.Column(name, kind, nullable=True))
