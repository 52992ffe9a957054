"""A policy to read, and how it is written."""

from nudges.message import Reply
from tests.nudges.talk.conversation import Talk

CAN = "Ask anything, at any time, and answer what you know.\nPost without asking anybody first."
CANNOT = "Put customers’ data into the channels.\nShare passwords."


async def write(talk: Talk, **sections: str) -> Reply:
    """An admin hands in the form: both cans and cannots, unless ``sections`` say otherwise."""
    return await talk.tap("ada", "admin.policy", **({"can": CAN, "cannot": CANNOT} | sections))
