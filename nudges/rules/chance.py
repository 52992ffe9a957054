"""Chance that can be repeated: drawn from a secret, so that nobody outside can tell the draw."""

from nudges.activity import keyed_hash


def chance(secret: bytes, *parts: str) -> float:
    """Uniform in [0, 1), always the same for the same secret and parts."""
    return int.from_bytes(keyed_hash(secret, "chance", *parts)[:8]) / 2**64
