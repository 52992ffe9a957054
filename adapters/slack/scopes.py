"""What Slack has to allow: the least that does the job, and what can be left out of it."""

from collections.abc import Collection

NEEDED = (
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "im:history",
    "im:write",
    "reactions:read",
    "users:read",
)
"""Without one of these nothing works."""

FEATURES: dict[str, tuple[str, ...]] = {
    "dnd": ("dnd:read",),
    "email": ("users:read.email",),
    "files": ("files:write",),
    "home": (),
    "join": ("channels:join",),
}
"""What a security review may refuse, each with the scopes that only it takes."""

PRIVATE = ("groups:history", "groups:read")


def scopes(*, without: Collection[str] = (), private: bool = False) -> list[str]:
    """All to ask for, in order; ``without`` are names of features."""
    optional = [s for name, some in FEATURES.items() if name not in without for s in some]
    return sorted((*NEEDED, *optional, *(PRIVATE if private else ())))


def lacking(given: Collection[str]) -> list[str]:
    """What is needed and was not given; nothing, where Slack did not tell what was given."""
    return [scope for scope in NEEDED if scope not in given] if given else []
