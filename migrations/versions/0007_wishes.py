"""What a person may set: among it, one message a week for all that waits."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("deliveries") as table:
        table.add_column(sa.Column("digest_id", sa.String(), nullable=True))
        table.create_index(
            op.f("ix_deliveries_workspace_id_digest_id"), ["workspace_id", "digest_id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("deliveries") as table:
        table.drop_index(op.f("ix_deliveries_workspace_id_digest_id"))
        table.drop_column("digest_id")
