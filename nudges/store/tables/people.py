"""Organisations, their persons, and the workspaces and accounts that these have."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    String,
    Table,
)

from nudges.store.tables.base import OF_PERSON, PERSON_KEY, flag, metadata, text
from nudges.store.types import Instant

organisations = Table(
    "organisations",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("created_at", Instant, nullable=False),
    flag("formal"),  # how its people are addressed, in languages that have both
)

persons = Table(
    "persons",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("id", String, nullable=False),
    text("name"),
    Column("email", String),
    Column("introduced_at", Instant),
    Column("stopped_at", Instant),
    Column("paused_until", Instant),
    Column("asked_again_at", Instant),  # when they last asked for nudges again
    Column("attention", Float),  # nudges a week at most; null: as the programme says
    Column("holdout", Boolean),  # null until drawn
    text("locale", "en"),
    text("zone", "UTC"),
    Column("working_days", String(7)),  # ISO weekdays, such as 12345; null: nobody told us
    text("employment", "employee"),
    Column("included", Boolean),  # what an admin said; null: by the rule
    PrimaryKeyConstraint("organisation_id", "id"),
    Index(None, "organisation_id", "email"),
)

roles = Table(
    "roles",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),
    Column("role", String, nullable=False),
    PrimaryKeyConstraint("organisation_id", "person_id", "role"),
    ForeignKeyConstraint(OF_PERSON, PERSON_KEY),
)

leaves = Table(
    "leaves",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),
    Column("starts", Date, nullable=False),
    Column("ends", Date, nullable=False),
    text("source"),  # the workspace whose status told it; empty: the file of people
    PrimaryKeyConstraint("organisation_id", "person_id", "starts", "source"),
    ForeignKeyConstraint(OF_PERSON, PERSON_KEY),
)

workspaces = Table(
    "workspaces",
    metadata,
    Column("id", String, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("platform", String, nullable=False),  # slack, teams; console: imported or invented
    Column("name", String, nullable=False),
    Column("created_at", Instant, nullable=False),
    flag("invented"),
    Column("uninstalled_at", Instant),
    text("installation"),  # with whose token it is spoken to: its own id or an enterprise's
)

members = Table(
    "members",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),
    text("name"),
    text("handle"),
    text("team"),
    Column("manager_id", String),
    Column("joined_at", Instant),
    flag("deleted"),
    flag("bot"),
    flag("guest"),
    Column("first_act_at", Instant),
    Column("first_post_at", Instant),
    Column("last_react_at", Instant),
    Column("last_vote_at", Instant),
    Column("last_reply_at", Instant),
    Column("last_post_at", Instant),
    Column("last_host_at", Instant),
    Column("next_look_at", Instant),  # null: at the next occasion
    PrimaryKeyConstraint("workspace_id", "id"),
    ForeignKeyConstraint(OF_PERSON, PERSON_KEY),
    Index(None, "workspace_id", "next_look_at"),
    Index(None, "workspace_id", "manager_id"),
    Index(None, "organisation_id", "person_id"),
)
