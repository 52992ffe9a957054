"""What a move away from the archived Bot Framework would touch is known, and written down."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[3]
ARCHIVED = frozenset({"botbuilder", "botframework", "msrest"})
HEADING = "## Moving on from botbuilder"


def test_the_docs_name_every_file_that_uses_the_bot_framework_and_no_other() -> None:
    chapter = (ROOT / "docs" / "teams.md").read_text().partition(HEADING)[2]
    rows = [line.split("`")[1] for line in chapter.splitlines() if line.startswith("| `")]
    files = (ROOT / "adapters" / "teams").glob("*.py")
    using = {str(file.relative_to(ROOT)) for file in files if _imported(file) & ARCHIVED}
    assert using <= set(rows)
    assert {row for row in rows if (ROOT / row).exists()} == using


def _imported(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found
