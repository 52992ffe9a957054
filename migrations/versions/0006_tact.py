"""Hushes, grief, leave by status, and whom people practise with."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEY = ["organisation_id", "person_id", "starts"]


def upgrade() -> None:
    op.create_table(
        "hushes",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("channel_id", sa.String(), server_default="", nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_hushes_workspace_id")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "channel_id", name=op.f("pk_hushes")),
    )
    op.create_table(
        "practices",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("done", sa.String(), server_default="", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_practices_workspace_id")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "member_id", name=op.f("pk_practices")),
    )
    op.create_table(
        "buddies",
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "person_id"],
            ["persons.organisation_id", "persons.id"],
            name=op.f("fk_buddies_organisation_id_person_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "person_id", name=op.f("pk_buddies")),
    )
    with op.batch_alter_table("threads", schema=None) as batch_op:
        batch_op.add_column(sa.Column("griefs", sa.Integer(), server_default="0", nullable=False))
    with op.batch_alter_table("channels", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("kind_told", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
    with op.batch_alter_table("leaves", schema=None) as batch_op:
        batch_op.add_column(sa.Column("source", sa.String(), server_default="", nullable=False))
        batch_op.drop_constraint(op.f("pk_leaves"), type_="primary")
        batch_op.create_primary_key(op.f("pk_leaves"), [*KEY, "source"])


def downgrade() -> None:
    """What a status told is forgotten."""
    op.execute("DELETE FROM leaves WHERE source <> ''")
    with op.batch_alter_table("leaves", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("pk_leaves"), type_="primary")
        batch_op.create_primary_key(op.f("pk_leaves"), KEY)
        batch_op.drop_column("source")
    with op.batch_alter_table("channels", schema=None) as batch_op:
        batch_op.drop_column("kind_told")
    with op.batch_alter_table("threads", schema=None) as batch_op:
        batch_op.drop_column("griefs")
    op.drop_table("buddies")
    op.drop_table("practices")
    op.drop_table("hushes")
