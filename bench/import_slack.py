"""How long importing a Slack export takes beside merely unzipping and parsing the same files.

The export is invented (seeded), as large and as deep as real ones; the goal is twice as long.
"""

import asyncio
import json
import random
import resource
import statistics
import string
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.commands import import_slack
from bot.main import program
from bot.settings import Settings

DAYS, CHANNELS, PEOPLE, A_DAY = 200, 40, 800, 25
PRESENT = (3, 12)
ROUNDS = 3
GOAL = 2.0
BEGAN = datetime(2024, 1, 1, 8, tzinfo=UTC)
EMOJI = (
    "+1",
    "heart",
    "tada",
    "eyes",
    "joy",
    "one",
    "two",
    "pray::skin-tone-3",
    "white_check_mark",
)

Json = dict[str, Any]


class Invented:
    """A seeded community: a few people a day in a channel, in threads and with reactions."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.users = [f"U{number:08X}" for number in range(PEOPLE)]
        self.words = ["".join(self._letters(self.rng.randint(2, 9))) for _ in range(3000)]
        self.messages = 0

    def write(self, path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self.files():
                archive.writestr(name, json.dumps(content, indent=4))

    def files(self) -> Iterator[tuple[str, list[Json]]]:
        yield "users.json", [self._user(user) for user in self.users]
        yield "channels.json", [self._channel(number) for number in range(CHANNELS)]
        for number in range(CHANNELS):
            crowd = self.rng.sample(self.users, PEOPLE // 4)
            roots: list[Json] = []
            for day in range(DAYS):
                start = BEGAN + timedelta(days=day)
                here = [self._one_of(crowd) for _ in range(self.rng.randint(*PRESENT))]
                content = list(self._day(start, here, roots))
                yield f"channel-{number}/{start:%Y-%m-%d}.json", content

    def _day(self, start: datetime, here: list[str], roots: list[Json]) -> Iterator[Json]:
        """What those who are ``here`` write; they answer what is new or of the days before."""
        del roots[:-6]
        for turn in range(self.rng.randint(A_DAY // 2, A_DAY * 3 // 2)):
            at = start + timedelta(seconds=turn * 1200 + self.rng.random() * 1000)
            message = self._message(at, here)
            if roots and self.rng.random() < 0.55:
                root = self.rng.choice(roots)
                message |= {"thread_ts": root["ts"], "parent_user_id": root["user"]}
            else:
                roots.append(message)
            self.messages += 1
            yield message

    def _message(self, at: datetime, here: list[str]) -> Json:
        user, text = self._one_of(here), self._text()
        message = {
            "user": user,
            "type": "message",
            "ts": f"{at.timestamp():.6f}",
            "client_msg_id": f"{self.rng.getrandbits(128):032x}",
            "text": text,
            "team": "T0BENCH",
            "user_team": "T0BENCH",
            "source_team": "T0BENCH",
            "user_profile": self._profile(user),
            "blocks": [self._block(text)],
        }
        if self.rng.random() < 0.3:
            message["reactions"] = [self._reaction(here) for _ in range(self.rng.randint(1, 3))]
        return message

    def _block(self, text: str) -> Json:
        section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
        id_ = "".join(self._letters(5))
        return {"type": "rich_text", "block_id": id_, "elements": [section]}

    def _reaction(self, here: list[str]) -> Json:
        users = list({self._one_of(here) for _ in range(self.rng.randint(1, 3))})
        return {"name": self.rng.choice(EMOJI), "users": users, "count": len(users)}

    def _profile(self, user: str) -> Json:
        picture = f"https://avatars.example.com/{user}_72.png"
        return {
            "avatar_hash": "0123456789ab",
            "image_72": picture,
            "real_name": f"Name {user}",
            "display_name": user.lower(),
            "team": "T0BENCH",
            "name": user.lower(),
            "is_restricted": False,
            "is_ultra_restricted": False,
        }

    def _user(self, user: str) -> Json:
        return {
            "id": user,
            "team_id": "T0BENCH",
            "name": user.lower(),
            "deleted": False,
            "tz": "Europe/Paris",
            "profile": self._profile(user) | {"email": f"{user.lower()}@example.com"},
            "is_bot": False,
        }

    def _channel(self, number: int) -> Json:
        inside = self.rng.sample(self.users, 200)
        return {"id": f"C{number:08X}", "name": f"channel-{number}", "members": inside}

    def _one_of(self, people: list[str]) -> str:
        return people[int(len(people) * self.rng.random() ** 2)]

    def _text(self) -> str:
        text = " ".join(self.rng.choices(self.words, k=self.rng.randint(3, 45)))
        return f"{text}?" if self.rng.random() < 0.2 else text

    def _letters(self, number: int) -> list[str]:
        return self.rng.choices(string.ascii_lowercase, k=number)


def parse(path: Path) -> None:
    """The least that anybody who reads an export has to do."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            json.loads(archive.read(name))


def bring_in(export: Path, folder: Path) -> None:
    """The whole command, into a new embedded database."""

    async def whole() -> None:
        path = folder / f"{time.monotonic_ns()}.db"
        settings = Settings(database_url=f"sqlite:///{path}")  # type: ignore[call-arg]
        async with program(settings) as wired:
            await import_slack.run(wired, export, None)

    with redirect_stdout(StringIO()):
        asyncio.run(whole())


def seconds(what: Callable[..., None], *arguments: Path) -> float:
    began = time.perf_counter()
    what(*arguments)
    return time.perf_counter() - began


def main() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "bench.zip"
        invented = Invented(seed=7)
        invented.write(path)
        pairs = [(seconds(parse, path), seconds(bring_in, path, folder)) for _ in range(ROUNDS)]
    bare, ours = (statistics.median(side) for side in zip(*pairs, strict=True))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        f"import slack-export: {invented.messages} messages in {ours:.1f} s, unzipping and parsing "
        f"{bare:.1f} s, ratio {ours / bare:.2f} (goal {GOAL:.0f}), at most {peak:.0f} MiB\n"
    )


if __name__ == "__main__":
    main()
