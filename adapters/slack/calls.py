"""Counts what is asked of Slack, where all calls pass: the one HTTP session."""

from types import SimpleNamespace
from typing import Protocol

import aiohttp

FAILED = "failed"
ELSEWHERE = "elsewhere"
"""Not the Web API: an upload, or an answer to an address that Slack gave."""


class Counted(Protocol):
    def called(self, method: str, outcome: str) -> None:
        """One call of a method; ``outcome`` is an HTTP status, or that there was none."""
        ...


def counting(api: str, counted: Counted) -> aiohttp.TraceConfig:
    """For a ClientSession; ``api`` is the Web API's address, with a slash at the end."""

    async def ended(
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        params: aiohttp.TraceRequestEndParams,
    ) -> None:
        counted.called(_method(api, str(params.url)), str(params.response.status))

    async def failed(
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        params: aiohttp.TraceRequestExceptionParams,
    ) -> None:
        counted.called(_method(api, str(params.url)), FAILED)

    config = aiohttp.TraceConfig()
    config.on_request_end.append(ended)
    config.on_request_exception.append(failed)
    return config


def _method(api: str, url: str) -> str:
    path = url.partition("?")[0]
    return path.removeprefix(api) if path.startswith(api) else ELSEWHERE
