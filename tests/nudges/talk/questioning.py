"""A workspace with a channel for questions without a name, and a board that can fail."""

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random

from adapters.console.platform import ConsolePlatform
from nudges.activity import Activity, Rung
from nudges.arrival import Acted
from nudges.engine.asking import Asking
from nudges.engine.fold import Fold
from nudges.lease import Lease
from nudges.message import Message
from nudges.ports import NotThere, Outcome, Sent, Throttled, Unknown, Unreachable
from nudges.store import channels
from nudges.store.database import Database
from nudges.talk.asking import QuestionWords
from nudges.talk.introduction import host_of
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.nudges.engine.test_deliver_breaking import Crash
from tests.nudges.talk.conversation import KNOWN_SINCE, LUNCH, PEOPLE, Talk, taps
from tests.vaults import VAULT

BATCH = NOW + timedelta(hours=5)
"""NOW is a Tuesday at 10:00 UTC, so that the next batch goes out at 15:00."""


@dataclass(kw_only=True)
class FakeBoard:
    """``there``: (channel, mark) -> message. ``faults`` come first, one for each post.

    ``lost``: it is posted, but the answer gets lost; ``crash``: and then the process dies.
    """

    there: dict[tuple[str, str], Message] = field(default_factory=dict)
    posts: int = 0
    faults: deque[str] = field(default_factory=deque)
    deaf: bool = False

    async def post(self, *, channel: str, message: Message, mark: str) -> Outcome:
        fault = self.faults.popleft() if self.faults else ""
        match fault:
            case "throttled":
                return Throttled(retry_after=timedelta(seconds=5))
            case "gone":
                return Unreachable()
            case "unknown":
                return Unknown()
        self.posts += 1
        self.there[channel, mark] = message
        if fault == "crash":
            raise Crash
        return Unknown() if fault == "lost" else Sent(reference=f"m-{mark}")

    async def find(self, *, channel: str, mark: str, since: datetime) -> Sent | NotThere | Unknown:  # noqa: ARG002
        if self.deaf:
            return Unknown()
        return Sent(reference=f"m-{mark}") if (channel, mark) in self.there else NotThere()

    async def remove(self, *, channel: str, reference: str) -> bool:
        if self.deaf:
            return False
        self.there.pop((channel, reference.removeprefix("m-")), None)
        return True


@dataclass(kw_only=True)
class Asked:
    """The bot, its board and what it writes to people."""

    talk: Talk
    board: FakeBoard = field(default_factory=FakeBoard)
    mail: ConsolePlatform = field(default_factory=ConsolePlatform)

    async def asks(self, name: str, text: str) -> str:
        """The question's id."""
        reply = await self.talk.tap(name, "question", channel="C1", text=text)
        assert not reply.errors, reply.errors
        return taps(reply)[0].value

    async def round(self, now: datetime = BATCH) -> dict[str, int]:
        """What a worker does once a minute."""
        talk = self.talk
        async with talk.database.read() as connection:
            known = await channels.every(connection, talk.workspace.id)
        asking = Asking(
            database=talk.database,
            workspace=talk.workspace,
            board=self.board,
            platform=self.mail,
            vault=VAULT,
            words=QuestionWords(host=await host_of(talk.database, talk.workspace), channels=known),
            now=now,
            lease=Lease.standing("w", now),
            rng=Random(1),
        )
        return dict(await asking.round())

    async def replies(self, name: str, question: str, now: datetime = BATCH) -> None:
        """Somebody replies to what was posted."""
        act = Activity(
            channel="C1",
            message=f"r-{now.timestamp()}",
            member=name,
            rung=Rung.REPLY,
            at=now,
            thread=f"m-{question}",
        )
        async with self.talk.database.write() as connection:
            fold = Fold(
                connection=connection, workspace=self.talk.workspace, secret=SECRET, now=now
            )
            await fold.use({b"1": (Acted(act=act, at=now),)}, ())

    def letters(self, name: str) -> list[str]:
        """What somebody got from the bot."""
        return [one.message.text for one in self.mail.there.values() if one.member == name]


async def begin_asking(database: Database, *, people: int = 24, opened: bool = True) -> Asked:
    """So many colleagues in #lunch, which the admin opened."""
    more = [
        a_member(f"m{number:02}", introduced_at=KNOWN_SINCE)
        for number in range(people - len(PEOPLE))
    ]
    workspace = await a_workspace(
        database,
        people=(*PEOPLE, *more),
        places=[replace(LUNCH, attended=True)],
        platform="slack",
    )
    asked = Asked(talk=Talk(database, workspace))
    if opened:
        await asked.talk.say("ada", "/nudge-admin questions open #lunch")
    return asked
