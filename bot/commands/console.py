"""The bot in this terminal, as one member of an imported or invented workspace."""

from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.text import Text

from adapters.console.app import Conversation
from adapters.console.inbound import Seat
from adapters.console.typed import Typed
from bot import moments
from bot.main import Program
from nudges.errors import Refusal
from nudges.people import Member
from nudges.store import channels, members, workspaces
from nudges.talk.answer import Bot
from nudges.talk.desk import Desk
from nudges.talk.inbox import inbox
from nudges.talk.tidy import printable
from nudges.talk.wording import Say, wording
from nudges.workspace import Workspace


async def run(program: Program, *, as_name: str, workspace: str | None, at: str | None) -> None:
    """Refusals: console-live, console-nobody, console-several, and those of finding a workspace."""
    async with program.database.read() as connection:
        where = await workspaces.find(connection, workspace)
        if where.live:
            raise Refusal("console-live", workspace=where.name)
        now = await moments.now_in(connection, where, program.clock, at)
        member = _one(await members.named(connection, where.id, as_name), as_name, where)
        places = await channels.every(connection, where.id)
    console, say = Console(highlight=False), wording(member.person.locale)
    _greet(console, say, member, where, now)
    conversation = Conversation(
        Bot(program.database, program.secret, program.vault),
        Seat(workspace=where.id, member=member.id, at=now),
        lines=Typed(console),
        console=console,
        say=say,
        channels=places,
        folder=Path.cwd(),
    )
    desk = Desk(database=program.database, workspace=where, vault=program.vault)
    await conversation.run(await inbox(desk, member, now=now, secret=program.secret))


def _greet(console: Console, say: Say, member: Member, workspace: Workspace, now: datetime) -> None:
    name, moment = member.person.name or member.name or member.id, f"{now:%Y-%m-%d %H:%M} UTC"
    line = say("console-you-are", name=name, workspace=workspace.name, moment=moment)
    console.print(Text(printable(line), style="italic"))


def _one(found: list[Member], name: str, workspace: Workspace) -> Member:
    if not found:
        raise Refusal("console-nobody", name=name, workspace=workspace.name)
    if len(found) > 1:
        raise Refusal("console-several", name=name, ids=", ".join(m.id for m in found))
    return found[0]
