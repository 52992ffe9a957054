"""What was looked up is remembered for a minute, for so many keys, and never a failure."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest

from adapters.slack.remembered import FOR, Remembered
from tests.builders import NOW


class Hands:
    """A clock whose hands a test moves."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at


class Asked:
    """Counts how often something was looked up."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def up(self, key: str) -> Callable[[], Awaitable[str]]:
        async def look() -> str:
            self.keys.append(key)
            await asyncio.sleep(0)
            return key.upper()

        return look


async def test_it_is_looked_up_once_a_minute() -> None:
    clock, asked = Hands(), Asked()
    remembered: Remembered[str] = Remembered(clock)
    for _ in range(3):
        assert await remembered.get("a", asked.up("a")) == "A"
    assert asked.keys == ["a"]
    clock.at += FOR - timedelta(seconds=1)
    await remembered.get("a", asked.up("a"))
    assert asked.keys == ["a"]
    clock.at += timedelta(seconds=1)
    await remembered.get("a", asked.up("a"))
    assert asked.keys == ["a", "a"]


async def test_of_many_who_ask_at_once_one_looks_it_up() -> None:
    asked = Asked()
    remembered: Remembered[str] = Remembered(Hands())
    found = await asyncio.gather(*(remembered.get("a", asked.up("a")) for _ in range(20)))
    assert set(found) == {"A"}
    assert asked.keys == ["a"]


async def test_whoever_gives_up_waiting_does_not_take_the_answer_from_the_others() -> None:
    asked = Asked()
    remembered: Remembered[str] = Remembered(Hands())
    hasty = asyncio.create_task(remembered.get("a", asked.up("a")))
    patient = asyncio.create_task(remembered.get("a", asked.up("a")))
    await asyncio.sleep(0)
    hasty.cancel()
    assert await patient == "A"


async def test_a_failure_is_not_remembered() -> None:
    remembered: Remembered[str] = Remembered(Hands())

    async def fails() -> str:
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - any will do
        await remembered.get("a", fails)
    await asyncio.sleep(0)
    assert await remembered.get("a", Asked().up("a")) == "A"


async def test_only_so_many_are_remembered() -> None:
    asked = Asked()
    remembered: Remembered[str] = Remembered(Hands(), at_most=2)
    for key in ("a", "b", "c", "c", "b", "a"):
        await remembered.get(key, asked.up(key))
    assert asked.keys == ["a", "b", "c", "a"]


async def test_what_is_forgotten_is_looked_up_anew() -> None:
    asked = Asked()
    remembered: Remembered[str] = Remembered(Hands())
    await remembered.get("a", asked.up("a"))
    remembered.forget("a")
    await remembered.get("a", asked.up("a"))
    assert asked.keys == ["a", "a"]
