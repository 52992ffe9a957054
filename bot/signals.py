"""Being told to stop."""

import asyncio
import signal


def told_to_stop() -> asyncio.Event:
    """Set by SIGTERM or the first Ctrl-C; a second Ctrl-C ends the process as it would any."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()

    def told() -> None:
        stop.set()
        loop.remove_signal_handler(signal.SIGINT)

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told)
    return stop
