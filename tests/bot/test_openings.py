"""The server takes as many connections as the system lets it."""

import resource

from bot.openings import ENOUGH, open_many


def test_the_limit_that_one_begins_with_is_raised_as_far_as_is_allowed() -> None:
    given, allowed = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(given, 512), allowed))
    open_many()
    raised, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    assert raised == (ENOUGH if allowed == resource.RLIM_INFINITY else min(allowed, ENOUGH))
