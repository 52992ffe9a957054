"""A workspace with a poll in #lunch, and a worker that tells its result."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from nudges.engine import notices
from nudges.engine import polls as engine
from nudges.engine.polls import Draft
from nudges.engine.programme import Admin
from nudges.lease import Lease
from nudges.message import Reply
from nudges.poll import Poll
from nudges.store import polls
from nudges.store.database import Database
from nudges.talk.polling import result
from nudges.talk.wording import wording
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk
from tests.nudges.talk.questioning import FakeBoard, begin_asking
from tests.vaults import VAULT

QUESTION = "Where does the canary sing best?"
OPTIONS = ("Roof garden", "Canteen", "Stairs")
CROWD = ("m00", "m01", "m02", "m03", "m04")
ENDS = NOW + timedelta(days=7)


@dataclass(kw_only=True)
class Polled:
    """The bot, and the board on which results are posted."""

    talk: Talk
    board: FakeBoard = field(default_factory=FakeBoard)

    @property
    def database(self) -> Database:
        return self.talk.database

    async def make(self, enough: int = 5, ends_at: datetime = ENDS) -> Poll:
        member = await self.talk.person("ada")
        admin = Admin(workspace=self.talk.workspace, person=member, now=NOW)
        draft = Draft(
            channel="C1", question=QUESTION, options=OPTIONS, enough=enough, ends_at=ends_at
        )
        return await engine.make(self.database, admin, "ada", draft)

    async def vote(self, name: str, poll: Poll, option: int) -> Reply:
        return await self.talk.tap(name, "poll.vote", f"{poll.id} {option}")

    async def open(self) -> list[Poll]:
        async with self.database.read() as connection:
            return await polls.every(connection, self.talk.workspace.id)

    async def look(self, now: datetime = NOW) -> int:
        """What a worker does once a minute, first half."""
        words = partial(result, say=wording())
        return await engine.look(self.database, self.talk.workspace, now, words)

    async def post(self, now: datetime = NOW) -> int:
        """And the second half."""
        posting = notices.Posting(
            database=self.database,
            workspace=self.talk.workspace,
            board=self.board,
            vault=VAULT,
            now=now,
            lease=Lease.standing("w", now),
        )
        return await posting.round()

    async def round(self, now: datetime = NOW) -> None:
        await self.look(now)
        await self.post(now)

    @property
    def read(self) -> list[str]:
        """What stands in the channel."""
        return [message.text for message in self.board.there.values()]


async def begin_polling(database: Database) -> Polled:
    return Polled(talk=(await begin_asking(database, opened=False)).talk)
