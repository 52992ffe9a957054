"""The first words that anybody ever reads from the bot: who runs it, what it sees, how to stop."""

from dataclasses import dataclass, replace

from nudges.message import Block, Message, Text
from nudges.store import persons
from nudges.store.database import Database
from nudges.talk.wording import Say
from nudges.workspace import Workspace

PARAGRAPHS = ("introduction-sees", "introduction-keeps", "introduction-stop")


@dataclass(frozen=True, kw_only=True, slots=True)
class Host:
    """Who runs the bot: the workspace's name and the names of its owners, as far as known."""

    name: str = ""
    owners: tuple[str, ...] = ()


UNKNOWN = Host()


async def host_of(database: Database, workspace: Workspace) -> Host:
    """Who runs the bot in this workspace."""
    async with database.read() as connection:
        owners = await persons.owners(connection, workspace.organisation)
    return Host(name=workspace.name, owners=tuple(filter(None, owners)))


def introduction(say: Say, host: Host = UNKNOWN) -> Message:
    """The introduction as a message of its own."""
    lines = [_who(say, host), *(say(paragraph) for paragraph in PARAGRAPHS)]
    heading = Text(text=say("introduction-heading"), heading=True)
    return Message(text=" ".join(lines), blocks=(heading, *(Text(text=line) for line in lines)))


def introduced(message: Message, say: Say, host: Host = UNKNOWN) -> Message:
    """The same message with the introduction in front."""
    first = introduction(say, host)
    rest: tuple[Block, ...] = message.blocks or (Text(text=message.text),)
    return replace(message, text=f"{first.text} {message.text}".strip(), blocks=first.blocks + rest)


def _who(say: Say, host: Host) -> str:
    runner = say("introduction-who", name=host.name) if host.name else say("introduction-who-here")
    if not host.owners:
        return f"{runner} {say('introduction-owner-unknown')}"
    return f"{runner} {say('introduction-owner', owners=', '.join(host.owners))}"
