"""What an offer needs, and who has it at hand."""

from enum import StrEnum


class Means(StrEnum):
    """Something that is there for one member and not for another.

    POLICY: a policy that they have not acknowledged as it is now. POLL: a poll in one of their
    channels that they can still answer. QUESTIONS: a channel of theirs takes questions without a
    name. IDLE_CHANNELS: channels that they could leave. DRAFTS: there are words
    and patterns that drafts are checked for.
    """

    POLICY = "policy"
    POLL = "poll"
    QUESTIONS = "questions"
    IDLE_CHANNELS = "idle_channels"
    DRAFTS = "drafts"
