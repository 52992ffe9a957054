"""``chimein manifest``: prints what a platform makes its app from."""

import json
import sys
from collections.abc import Sequence

from adapters.slack.manifest import manifest


def slack(*, url: str | None, without: Sequence[str], private: bool, socket: bool) -> None:
    """Slack's, as JSON on stdout. Refusals: those of adapters.slack.manifest."""
    made = manifest(url=url, without=without, private=private, socket=socket)
    sys.stdout.write(json.dumps(made, indent=2, ensure_ascii=False) + "\n")
