"""A colleague in Microsoft's Agents Playground: the client is Microsoft's, in a real browser."""

import asyncio
import json
import os
import re
import shutil
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TENANT = "00000000-0000-0000-0000-0000000000a1"
BOT = "Chime In"
PATIENCE_SECONDS = 30.0
PEOPLE = ("Dana Lead", "Eve Member", "Gus Boss", "Ada Admin", "Hal Member", "Ida Member")
"""The Playground wants six or more of them."""

TEAM = "team-1"
NEWS = "channel-news-1"


class Playground:
    """What one colleague does and sees. AssertionError where something is not to be seen."""

    def __init__(self, process: Process, name: str, folder: Path) -> None:
        self._process = process
        self._folder = folder
        self.name = name

    async def open(self, place: str) -> None:
        """A chat or a channel, by the name that the tree shows."""
        await self._do("open", name=place)

    async def say(self, text: str) -> None:
        await self._do("say", text=text)

    async def mention(self, text: str) -> None:
        """The same, to the bot by name, where others read along."""
        await self._do("mention", text=text, name=BOT)

    async def tap(self, button: str) -> None:
        """The last button of this name."""
        await self._do("tap", name=button)

    async def fill(self, label: str, text: str) -> None:
        await self._do("fill", label=label, text=text)

    async def choose(self, option: str) -> None:
        await self._do("choose", name=option)

    async def sees(self, pattern: str, *, within: float = PATIENCE_SECONDS) -> str:
        """What matches in this conversation, as soon as it is there."""
        shown, loop = "", asyncio.get_running_loop()
        end = loop.time() + within
        while loop.time() < end:
            shown = await self.reads()
            if found := re.search(pattern, shown, re.IGNORECASE | re.DOTALL):
                return found[0]
            await asyncio.sleep(0.2)
        raise AssertionError(f"{self.name} does not see {pattern!r} in: {shown[-1500:]}")

    async def reads(self) -> str:
        """All that this conversation shows."""
        return str(await self._do("read"))

    async def buttons(self) -> list[str]:
        """Those of the last card."""
        return list(await self._do("buttons"))

    async def charts(self) -> int:
        """How many charts are drawn in cards here."""
        return int(await self._do("drawn"))

    async def picture(self, file: Path, *, card: bool = False) -> None:
        """Of the page, or of the last card."""
        file.parent.mkdir(parents=True, exist_ok=True)
        await self._do("picture", file=str(file), card=card)

    async def send(self, activity: dict[str, Any], conversation: str) -> None:
        """An activity that no click makes, such as a reaction."""
        await self._do("activity", activity=activity, conversation=conversation)

    def log(self) -> list[dict[str, Any]]:
        """All that went to the bot and came from it, in order."""
        told = (self._folder / "events.log").read_text().split("\n---\n")
        return [json.loads(each) for each in told if each.strip()]

    def last_message(self) -> str:
        """The id of the last message that the bot sent here."""
        answers = [each["response"]["body"] for each in self.log() if _sent(each)]
        return str(
            json.loads(answers[-1])["id"] if isinstance(answers[-1], str) else answers[-1]["id"]
        )

    async def _do(self, action: str, **arguments: Any) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write((json.dumps({"do": action} | arguments) + "\n").encode())
        await self._process.stdin.drain()
        return await self.answer(f"{action} {arguments}")

    async def answer(self, what: str) -> Any:
        """The driver's next line."""
        assert self._process.stdout is not None
        line = await asyncio.wait_for(self._process.stdout.readline(), 2 * PATIENCE_SECONDS)
        assert line, f"{self.name}'s client ended at: {what}"
        told = json.loads(line)
        assert "why" not in told, f"{self.name}, {what}: {told['why']}"
        return told["value"]


@asynccontextmanager
async def playing(name: str, *, bot: str, folder: Path, port: int) -> AsyncIterator[Playground]:
    """``name`` is one of PEOPLE, ``bot`` the address of its endpoint; ``folder`` keeps the logs."""
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "playground.yml"
    config.write_text(json.dumps(_config(name)))  # JSON is YAML
    process = await asyncio.create_subprocess_exec(
        "node",
        str(HERE / "playground.mjs"),
        bot,
        str(config),
        str(folder),
        str(port),
        stdin=PIPE,
        stdout=PIPE,
        env={**os.environ, "CHROMIUM": _chromium()},
    )
    client = Playground(process, name, folder)
    try:
        await client.answer("start")
        yield client
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


def member(name: str) -> str:
    """The id under which the Playground knows one of PEOPLE."""
    return f"user-{PEOPLE.index(name)}"


def chat(name: str) -> str:
    """The id of somebody's conversation with the bot."""
    return f"chat-{member(name)}"


def _sent(logged: dict[str, Any]) -> bool:
    from_bot = not logged["direction"].startswith("Microsoft")
    return from_bot and logged["request"]["method"] == "POST"


def _config(name: str) -> dict[str, Any]:
    return {
        "version": "0.1.1",
        "tenantId": TENANT,
        "bot": {"id": "00000000-0000-0000-0000-0000000000b0", "name": BOT},
        "currentUser": _account(name),
        "users": [_account(other) for other in PEOPLE if other != name],
        "personalChat": {"id": chat(name)},
        "groupChat": {"id": "group-chat-1", "name": "Project Chat"},
        "team": {
            "id": TEAM,
            "name": "Core Team",
            "aadGroupId": "00000000-0000-0000-0000-0000000000d1",
            "channels": [{"id": NEWS, "name": "News"}],
        },
    }


def _account(name: str) -> dict[str, str]:
    given, _, surname = name.partition(" ")
    email = f"{given.lower()}@example.com"
    number = PEOPLE.index(name)
    return {
        "id": member(name),
        "name": name,
        "userPrincipleName": email,  # so spelt there
        "aadObjectId": f"00000000-0000-0000-0000-0000000000c{number}",
        "givenName": given,
        "surname": surname,
        "email": email,
    }


def _chromium() -> str:
    found = shutil.which(os.environ.get("CHROMIUM") or "chromium")
    assert found, "there is no Chromium: tests/clients/setup.sh gets it"
    return found
