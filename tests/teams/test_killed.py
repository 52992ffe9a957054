"""Whatever happens to the process: what it acked of Teams' is recorded, each act once."""

from tests.teams.killing import run


async def test_nothing_acked_is_lost_or_counted_twice_when_the_program_is_killed(
    database_url: str,
) -> None:
    outcome = await run(database_url, number=240, kills=3, seed=7)
    assert outcome.events == 240
    assert outcome.recorded == outcome.expected != []
    assert outcome.deliveries > 240
