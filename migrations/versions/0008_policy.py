"""The policy in plain words, who knows it, and what drafts are checked for."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

SECTIONS = ("cannot", "public_can", "public_cannot", "whom")


def upgrade() -> None:
    """What was one text says from now on what one can do: it is read first, and nothing is lost."""
    with op.batch_alter_table("policies", schema=None) as batch_op:
        batch_op.alter_column(
            "text", new_column_name="can", existing_type=sa.String(), server_default=""
        )
        for name in SECTIONS:
            batch_op.add_column(sa.Column(name, sa.String(), server_default="", nullable=False))
    op.create_table(
        "policy_reads",
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "person_id"],
            ["persons.organisation_id", "persons.id"],
            name=op.f("fk_policy_reads_organisation_id_person_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "person_id", name=op.f("pk_policy_reads")),
    )
    op.create_table(
        "policy_gaps",
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_policy_gaps_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_policy_gaps")),
    )
    op.create_table(
        "policy_checks",
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("advice", sa.String(), nullable=False),
        sa.Column("public_only", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_policy_checks_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "id", name=op.f("pk_policy_checks")),
    )


def downgrade() -> None:
    """What one can do is the one text again; the other sections are gone."""
    op.drop_table("policy_checks")
    op.drop_table("policy_gaps")
    op.drop_table("policy_reads")
    with op.batch_alter_table("policies", schema=None) as batch_op:
        for name in SECTIONS:
            batch_op.drop_column(name)
        batch_op.alter_column(
            "can", new_column_name="text", existing_type=sa.String(), server_default=None
        )
