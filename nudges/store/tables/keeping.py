"""Tokens, keys, and the stops that outlive their persons."""

from sqlalchemy import Column, LargeBinary, String, Table

from nudges.store.tables.base import flag, metadata, text
from nudges.store.types import Instant

installations = Table(
    "installations",
    metadata,
    Column("id", String, primary_key=True),  # a Slack team's or, if org-wide, an enterprise's id
    Column("platform", String, nullable=False),
    flag("enterprise"),
    Column("token", LargeBinary, nullable=False),  # encrypted
    text("app"),
    text("bot_user"),
    text("url"),  # of the workspace, with a slash at the end
    text("scopes"),
    text("installer"),  # the member who installed it
    Column("installed_at", Instant, nullable=False),
    Column("revoked_at", Instant),
)

oauth_states = Table(
    "oauth_states",
    metadata,
    Column("hash", LargeBinary(16), primary_key=True),
    Column("expires_at", Instant, nullable=False),
)

keyring = Table(
    "keyring",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),  # encrypted
)

stops = Table(
    "stops",
    metadata,
    Column("key", LargeBinary(16), primary_key=True),  # of whom, as a keyed hash
    Column("at", Instant, nullable=False),
)
