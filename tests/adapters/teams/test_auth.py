"""A token is checked once for many activities, and never longer than it holds."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from adapters.teams.auth import Gate, Keys, Stranger
from adapters.teams.config import Cloud, TeamsConfig
from tests.teams.fake import APP_ID, TENANT, FakeTeams

CHANNEL = "msteams"


class Counting(Keys):
    """Counts how often a signature had to be checked."""

    checked = 0

    async def get(self, key_id: str) -> object:  # type: ignore[override]
        self.checked += 1
        return await super().get(key_id)


@dataclass
class Post:
    """The gate, and its clock: ``seconds`` since the test began."""

    teams: FakeTeams
    keys: Counting
    seconds: list[float]
    began: float = field(default_factory=lambda: datetime.now(UTC).timestamp())

    def __post_init__(self) -> None:
        cloud = Cloud(issuer=self.teams.root, metadata=self.keys.url)
        self.gate = Gate(
            TeamsConfig(app_id=APP_ID, password="x", tenant=TENANT, cloud=cloud),
            keys=self.keys,
            now=lambda: self.began + self.seconds[0],
            seconds=lambda: self.seconds[0],
        )

    async def admit(self, token: str, address: str = "") -> None:
        shown = address or self.teams.service_url
        await self.gate.admit(f"Bearer {token}", channel=CHANNEL, address=shown)


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    seconds = [0.0]
    async with FakeTeams() as teams:
        keys = Counting(url=f"{teams.root}/openid", seconds=lambda: seconds[0])
        yield Post(teams, keys, seconds)


async def test_a_token_that_was_checked_is_not_checked_again_for_five_minutes(post: Post) -> None:
    token = post.teams.token()
    for _ in range(3):
        await post.admit(token)
    assert post.keys.checked == 1
    post.seconds[0] = 301
    await post.admit(token)
    assert post.keys.checked == 2


async def test_a_token_is_not_known_for_longer_than_it_holds(post: Post) -> None:
    token = post.teams.token(exp=int(post.began) + 100)
    await post.admit(token)
    post.seconds[0] = 98
    await post.admit(token)
    assert post.keys.checked == 1
    post.seconds[0] = 102
    await post.admit(token)
    assert post.keys.checked == 2


async def test_a_token_is_known_for_its_own_address_only(post: Post) -> None:
    token = post.teams.token()
    await post.admit(token)
    with pytest.raises(Stranger):
        await post.admit(token, "https://smba.trafficmanager.net/teams/")


async def test_a_token_that_was_refused_is_refused_again(post: Post) -> None:
    token = post.teams.token(aud="another")
    for _ in range(2):
        with pytest.raises(Stranger):
            await post.admit(token)


async def test_very_many_tokens_take_no_more_room(post: Post) -> None:
    for number in range(1_100):
        await post.admit(post.teams.token(jti=str(number)))
    assert len(post.gate._passes) <= 1_000
