"""What operators see instead of people: the same pseudonym for the same member, and no name."""

from nudges.activity import keyed_hash
from nudges.people import Member
from nudges.workspace import Workspace


def shown_name(secret: bytes, workspace: Workspace, member: Member) -> str:
    """Eight letters that tell members apart; the name only of people who were invented."""
    if workspace.invented:
        return member.name or member.id
    return keyed_hash(secret, "pseudonym", workspace.id, member.id).hex()[:8]
