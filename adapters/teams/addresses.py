"""Which addresses are Microsoft's: a token goes nowhere else."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from adapters.teams.config import TeamsConfig

HOSTS = frozenset({"smba.trafficmanager.net"})
"""As names: anybody can have another name below trafficmanager.net."""
DOMAINS = (
    ".botframework.com",
    ".botframework.azure.us",
    ".teams.microsoft.com",
    ".teams.microsoft.us",
)


def trusted(address: str, config: TeamsConfig) -> bool:
    """Whether the bot may speak there; on one's own machine only where that was asked for."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").casefold()
        port = parts.port
    except ValueError:
        return False
    if "@" in parts.netloc:
        return False
    if is_loopback(host):
        local = config.anonymous or is_loopback(urlsplit(config.cloud.metadata).hostname or "")
        return local and parts.scheme in ("http", "https")
    ours = host in HOSTS or host.endswith(DOMAINS)
    return ours and parts.scheme == "https" and port in (None, 443)


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
