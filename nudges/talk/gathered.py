"""Buttons in a message that holds several things: what is tapped there leaves the others alone."""

from dataclasses import replace

from nudges.message import Block, Buttons, Turn

STAYS = "stays."
"""In front of an action whose answer comes below the message, not in its place."""


def staying(block: Block) -> Block:
    """The block as it stands among others."""
    if not isinstance(block, Buttons):
        return block
    marked = (replace(each, action=f"{STAYS}{each.action}") for each in block.buttons)
    return Buttons(buttons=tuple(marked))


def tapped(turn: Turn) -> tuple[Turn, bool]:
    """The turn as if it had stood alone, and whether it stood among others."""
    stays = turn.action.startswith(STAYS)
    return replace(turn, action=turn.action.removeprefix(STAYS)), stays
