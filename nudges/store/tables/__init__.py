"""The tables. Those of a workspace lead with workspace_id, so an existing engine can shard them.

Activity and the keys of acts have no foreign keys: they are written by the thousand, and only
after the members and channels that they name.
"""

from nudges.store.tables.activity import act_keys, activity_days, threads
from nudges.store.tables.arriving import arrivals, backfills, gaps, pulse, syncs, turns
from nudges.store.tables.base import metadata
from nudges.store.tables.championing import asks, champions, duties, nets, watches
from nudges.store.tables.confiding import confided
from nudges.store.tables.executives import executives
from nudges.store.tables.handed_in import ideas, questions
from nudges.store.tables.inbox import matters, notices, reason_pools
from nudges.store.tables.keeping import installations, keyring, oauth_states, stops
from nudges.store.tables.people import leaves, members, organisations, persons, roles, workspaces
from nudges.store.tables.places import channel_members, channels, conversations
from nudges.store.tables.policy import policies, policy_checks, policy_gaps, policy_reads
from nudges.store.tables.polling import poll_votes, polls
from nudges.store.tables.programme import audit, occurrences, programmes, schedules
from nudges.store.tables.sending import deliveries, nudges
from nudges.store.tables.tact import buddies, hushes, practices
from nudges.store.tables.wording import wordings

__all__ = [
    "act_keys",
    "activity_days",
    "arrivals",
    "asks",
    "audit",
    "backfills",
    "buddies",
    "champions",
    "channel_members",
    "channels",
    "confided",
    "conversations",
    "deliveries",
    "duties",
    "executives",
    "gaps",
    "hushes",
    "ideas",
    "installations",
    "keyring",
    "leaves",
    "matters",
    "members",
    "metadata",
    "nets",
    "notices",
    "nudges",
    "oauth_states",
    "occurrences",
    "organisations",
    "persons",
    "policies",
    "policy_checks",
    "policy_gaps",
    "policy_reads",
    "poll_votes",
    "polls",
    "practices",
    "programmes",
    "pulse",
    "questions",
    "reason_pools",
    "roles",
    "schedules",
    "stops",
    "syncs",
    "threads",
    "turns",
    "watches",
    "wordings",
    "workspaces",
]
