"""How many connections the process may have open."""

import resource

ENOUGH = 65_536


def open_many() -> None:
    """As many as the system allows, and not only the few that it gives to begin with.

    Whoever holds a thousand idle connections would else keep everybody out.
    """
    given, allowed = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = ENOUGH if allowed == resource.RLIM_INFINITY else min(allowed, ENOUGH)
    if given != resource.RLIM_INFINITY and given < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, allowed))
