"""The tables. Those of a workspace lead with workspace_id, so an existing engine can shard them.

Activity and the keys of acts have no foreign keys: they are written by the thousand, and only
after the members and channels that they name.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Time,
    UniqueConstraint,
    false,
    true,
)

from nudges.store.types import Instant

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default=false())


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, String, nullable=False, server_default=default)


organisations = Table(
    "organisations",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("created_at", Instant, nullable=False),
)

persons = Table(
    "persons",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("id", String, nullable=False),
    _text("name"),
    Column("email", String),
    Column("introduced_at", Instant),
    Column("stopped_at", Instant),
    Column("paused_until", Instant),
    Column("attention", Float),  # nudges a week at most; null: as the programme says
    Column("holdout", Boolean),  # null until drawn
    _text("locale", "en"),
    _text("zone", "UTC"),
    Column("working_days", String(7)),  # ISO weekdays, such as 12345; null: nobody told us
    _text("employment", "employee"),
    Column("included", Boolean),  # what an admin said; null: by the rule
    PrimaryKeyConstraint("organisation_id", "id"),
    Index(None, "organisation_id", "email"),
)

_of_person = ("organisation_id", "person_id")
_person_key = ("persons.organisation_id", "persons.id")

roles = Table(
    "roles",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),
    Column("role", String, nullable=False),
    PrimaryKeyConstraint("organisation_id", "person_id", "role"),
    ForeignKeyConstraint(_of_person, _person_key),
)

leaves = Table(
    "leaves",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),
    Column("starts", Date, nullable=False),
    Column("ends", Date, nullable=False),
    PrimaryKeyConstraint("organisation_id", "person_id", "starts"),
    ForeignKeyConstraint(_of_person, _person_key),
)

workspaces = Table(
    "workspaces",
    metadata,
    Column("id", String, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("platform", String, nullable=False),  # slack, teams; console: imported or invented
    Column("name", String, nullable=False),
    Column("created_at", Instant, nullable=False),
    _flag("invented"),
    Column("uninstalled_at", Instant),
    _text("installation"),  # with whose token it is spoken to: its own id or an enterprise's
)

members = Table(
    "members",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("organisation_id", String, nullable=False),
    Column("person_id", String, nullable=False),
    _text("name"),
    _text("handle"),
    _text("team"),
    Column("manager_id", String),
    Column("joined_at", Instant),
    _flag("deleted"),
    _flag("bot"),
    _flag("guest"),
    Column("first_act_at", Instant),
    Column("first_post_at", Instant),
    Column("last_react_at", Instant),
    Column("last_vote_at", Instant),
    Column("last_reply_at", Instant),
    Column("last_post_at", Instant),
    Column("last_host_at", Instant),
    Column("next_look_at", Instant),  # null: at the next occasion
    PrimaryKeyConstraint("workspace_id", "id"),
    ForeignKeyConstraint(_of_person, _person_key),
    Index(None, "workspace_id", "next_look_at"),
    Index(None, "workspace_id", "manager_id"),
    Index(None, "organisation_id", "person_id"),
)

channels = Table(
    "channels",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    _text("name"),
    _text("kind", "work"),
    Column("included", Boolean, nullable=False, server_default=true()),
    _flag("archived"),
    _flag("private"),
    _flag("questions"),  # an admin opened it for questions without a name
    _flag("attended"),  # the bot is in it, and sees what happens there
    _text("parent"),  # of which team it is part, where channels are (Teams)
    Column("created_at", Instant),
    PrimaryKeyConstraint("workspace_id", "id"),
)

conversations = Table(
    "conversations",  # where the bot may speak first, on a platform that has to be told (Teams)
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),  # the platform's own, of a personal chat or of a team
    Column("member_id", String),  # whose personal chat it is; null: a team's
    _text("name"),  # a team's
    _text("directory"),  # a team's id in the company's directory, which links to it need
    Column("address", String, nullable=False),  # the platform's, through which it is spoken to
    Column("practice", String),  # the message in a chat that its member tries things out on
    PrimaryKeyConstraint("workspace_id", "id"),
    UniqueConstraint("workspace_id", "member_id"),
)

channel_members = Table(
    "channel_members",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("channel_id", String, nullable=False),
    Column("member_id", String, nullable=False),
    PrimaryKeyConstraint("workspace_id", "channel_id", "member_id"),
    Index(None, "workspace_id", "member_id"),
)

act_keys = Table(
    "act_keys",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("key", LargeBinary(16), nullable=False),
    Column("day", Date, nullable=False),  # to take the act back from the right day
    PrimaryKeyConstraint("workspace_id", "key"),
    sqlite_with_rowid=False,
)

activity_days = Table(
    "activity_days",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("member_id", String, nullable=False),
    Column("day", Date, nullable=False),  # UTC
    Column("channel_id", String, nullable=False),
    _count("reacts"),
    _count("votes"),
    _count("replies"),
    _count("posts"),
    _count("hosts"),
    PrimaryKeyConstraint("workspace_id", "member_id", "day", "channel_id"),
    Index(None, "workspace_id", "day"),
    sqlite_with_rowid=False,
)

threads = Table(
    "threads",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("channel_id", String, nullable=False),
    Column("id", String, nullable=False),  # the platform's id of its first message
    Column("member_id", String),  # null: nobody we know started it, or its start is not here (yet)
    Column("started_at", Instant),  # null together with it
    Column("last_reply_at", Instant),
    Column("question", Boolean),  # null: unknown
    _count("replies"),
    _count("participants"),  # others than who started it
    _count("reactions"),
    _count("votes"),
    PrimaryKeyConstraint("workspace_id", "channel_id", "id"),
    Index(None, "workspace_id", "started_at"),
)

programmes = Table(
    "programmes",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), primary_key=True),
    Column("threshold", Float, nullable=False),
    Column("attention", Float, nullable=False),
    Column("quiet_from", Time, nullable=False),
    Column("quiet_to", Time, nullable=False),
    Column("grace_days", Integer, nullable=False),
    Column("window_days", Integer, nullable=False),
    Column("holdout_share", Float, nullable=False),
    Column("active_share", Float, nullable=False),
    Column("live_since", Instant),
    Column("works_council", String),  # agreed, not_needed; null: nobody said
)

schedules = Table(
    "schedules",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("name", String, nullable=False),
    Column("cron", String, nullable=False),
    _text("audience", "everyone"),
    _text("offers"),  # names, comma-separated; empty: all
    _flag("paused"),
    Column("since", Instant),  # occurrences before it are none; null: all are
    PrimaryKeyConstraint("organisation_id", "id"),
    UniqueConstraint("organisation_id", "name"),
)

occurrences = Table(
    "occurrences",
    metadata,
    Column("organisation_id", String, nullable=False),
    Column("schedule_id", String, nullable=False),
    Column("zone", String, nullable=False),
    Column("local", String(16), nullable=False),  # 2026-03-01T10:00, the wall clock's word
    Column("due_at", Instant, nullable=False),
    Column("claimed_by", String),
    Column("lease_until", Instant),
    Column("done_at", Instant),
    _flag("missed"),
    PrimaryKeyConstraint("organisation_id", "schedule_id", "zone", "local"),
)

nudges = Table(
    "nudges",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("member_id", String, nullable=False),
    Column("schedule_id", String, nullable=False),
    Column("occurrence", String(16), nullable=False),
    Column("decided_at", Instant, nullable=False),
    Column("offer", String),
    Column("rung", Integer),
    Column("channel_id", String),
    Column("thread_id", String),
    Column("reason", String),
    Column("skip", String),
    _flag("holdout"),
    Column("until", Instant),
    Column("acted_at", Instant),
    Column("answer", String),
    PrimaryKeyConstraint("workspace_id", "id"),
    UniqueConstraint("workspace_id", "schedule_id", "occurrence", "member_id"),
    Index(None, "workspace_id", "member_id", "decided_at"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("id", String, nullable=False),
    Column("nudge_id", String),  # null: a letter, which is no nudge
    _text("kind", "nudge"),
    _text("subject"),  # what a letter is about, such as an idea's id
    Column("member_id", String, nullable=False),
    _text("state", "due"),
    Column("due_at", Instant, nullable=False),
    Column("claimed_by", String),
    Column("lease_until", Instant),
    _count("attempts"),
    Column("sent_at", Instant),
    Column("reference", String),
    Column("failure", String),
    Column("skip", String),  # why it was withdrawn
    PrimaryKeyConstraint("workspace_id", "id"),
    UniqueConstraint("workspace_id", "nudge_id"),
    ForeignKeyConstraint(("workspace_id", "nudge_id"), ("nudges.workspace_id", "nudges.id")),
    Index(None, "state", "due_at"),
    Index(None, "workspace_id", "member_id", "sent_at"),
)

gaps = Table(
    "gaps",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("starts", Date, nullable=False),
    Column("ends", Date, nullable=False),
    Column("cause", String, nullable=False),
    Column("noted_at", Instant),  # when something was missed last; null: some time in these days
    PrimaryKeyConstraint("workspace_id", "starts", "ends"),
)

audit = Table(
    "audit",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("actor", String, nullable=False),  # a person's id, or the command line
    Column("what", String, nullable=False),
    _text("detail"),
    PrimaryKeyConstraint("organisation_id", "id"),
)

installations = Table(
    "installations",
    metadata,
    Column("id", String, primary_key=True),  # a Slack team's or, if org-wide, an enterprise's id
    Column("platform", String, nullable=False),
    _flag("enterprise"),
    Column("token", LargeBinary, nullable=False),  # encrypted
    _text("app"),
    _text("bot_user"),
    _text("url"),  # of the workspace, with a slash at the end
    _text("scopes"),
    _text("installer"),  # the member who installed it
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

arrivals = Table(
    "arrivals",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("id", LargeBinary(16), nullable=False),  # of the event: its beginning, and a hash
    Column("due_at", Instant, nullable=False),  # when it came or, if it failed, is tried again
    _count("tries"),
    Column("body", String),  # null: made use of; the id stays for a while, to catch repeats
    PrimaryKeyConstraint("workspace_id", "id"),
)
Index(
    "ix_arrivals_waiting",
    arrivals.c.workspace_id,
    arrivals.c.due_at,
    sqlite_where=arrivals.c.body.is_not(None),
    postgresql_where=arrivals.c.body.is_not(None),
)

turns = Table(
    "turns",
    metadata,
    Column("workspace_id", String, nullable=False),
    Column("key", LargeBinary(16), nullable=False),  # of an act that was taken back or repeated
    Column("at", Instant, nullable=False),  # the last thing known about it; older news is stale
    PrimaryKeyConstraint("workspace_id", "key"),
    Index(None, "at"),
    sqlite_with_rowid=False,
)

pulse = Table(
    "pulse",
    metadata,
    Column("name", String, primary_key=True),  # of what was alive, such as a platform's web part
    Column("at", Instant, nullable=False),
)

backfills = Table(
    "backfills",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("channel_id", String, nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("reached", String),  # the platform's id of the last message looked at, going back
    Column("reached_at", Instant),  # when that was written
    Column("thread", String),  # whose replies are being looked at, going on
    Column("reply", String),  # the last of them looked at
    Column("covered_from", Instant),  # what was done on that day and since is known already
    _count("acts"),
    _text("asked_by"),  # a member's id; empty: after a gap
    Column("asked_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("failure", String),
    PrimaryKeyConstraint("workspace_id", "channel_id"),
)

syncs = Table(
    "syncs",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), primary_key=True),
    Column("asked_at", Instant),  # null: nobody asked, it is done once a day
    Column("done_at", Instant),
    Column("failure", String),  # why it could not be done, as the platform says
)

policies = Table(
    "policies",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("text", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("actor", String, nullable=False),
    PrimaryKeyConstraint("organisation_id", "version"),
)

ideas = Table(
    "ideas",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("member_id", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("text", LargeBinary),  # encrypted; null once its purpose is done
    _flag("credited"),
    _text("state", "new"),
    Column("answer", LargeBinary),  # encrypted
    Column("answered_at", Instant),
    PrimaryKeyConstraint("workspace_id", "id"),
)

questions = Table(
    "questions",
    metadata,
    Column("workspace_id", ForeignKey("workspaces.id"), nullable=False),
    Column("id", String, nullable=False),
    Column("channel_id", String, nullable=False),
    Column(
        "at", Instant, nullable=False
    ),  # when it is to be posted: when it was asked, nobody knows
    Column("text", LargeBinary, nullable=False),  # encrypted
    Column("asker", LargeBinary, nullable=False),  # encrypted, with what they were last told
    _text("state", "waiting"),
    Column("leased_until", Instant),  # somebody is posting it until then
    Column("message", String),  # the platform's id of it, once it is posted
    Column("replied_at", Instant),
    PrimaryKeyConstraint("workspace_id", "id"),
    Index(None, "workspace_id", "message"),
    sqlite_with_rowid=False,  # a row's number would tell the order in which they were asked
)
