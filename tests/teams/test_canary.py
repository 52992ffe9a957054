"""What people write in Teams is in no file that the program leaves behind."""

from pathlib import Path

from tests.teams.canary import run


async def test_a_word_that_was_written_everywhere_is_found_nowhere(tmp_path: Path) -> None:
    outcome = await run(96, tmp_path)
    assert outcome.found == []
    assert outcome.kept > 0
    assert outcome.answers[200] > 0
    assert outcome.answers[401] >= 96
    assert 500 not in outcome.answers
