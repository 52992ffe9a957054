"""Ideas for posts handed in, and what a round of the worker writes to people about them."""

from datetime import datetime, timedelta
from functools import partial

from adapters.console.platform import ConsolePlatform
from nudges.engine.deliver import deliver
from nudges.message import Reply
from nudges.talk.desk import Desk
from nudges.talk.introduction import host_of
from nudges.talk.letters import compose
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk, taps, words
from tests.vaults import VAULT

CANARY = "canaries for everybody"

SOON = NOW + timedelta(minutes=1)


async def desk_of(talk: Talk) -> Desk:
    host = await host_of(talk.database, talk.workspace)
    return Desk(database=talk.database, workspace=talk.workspace, host=host, vault=VAULT)


async def posted(talk: Talk, now: datetime = SOON) -> list[tuple[str, str, Reply]]:
    """What a round of the worker sends: to whom, in which words, and the whole."""
    post = ConsolePlatform()
    await deliver(
        talk.database,
        workspace=talk.workspace,
        platform=post,
        compose=partial(compose, desk=await desk_of(talk)),
        now=now,
        worker="w",
    )
    replies = [(one.member, Reply(messages=(one.message,))) for one in post.there.values()]
    return [(member, words(reply), reply) for member, reply in replies]


async def hands_in(talk: Talk, text: str = CANARY, name: str = "unnamed", by: str = "ann") -> str:
    """The idea's id."""
    reply = await talk.tap(by, "idea", text=text, name=name)
    return taps(reply)[0].value
