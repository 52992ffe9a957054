"""The address under which a platform reaches us: checked once, for every platform's manifest."""

from urllib.parse import urlsplit

from nudges.errors import Refusal


def https_address(url: str) -> str:
    """``url`` without a slash at its end. Refusal: manifest-url, if no platform could call it."""
    try:
        parts = urlsplit(url)
        fine = parts.scheme == "https" and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fine = False
    if not fine or parts.query or parts.fragment or "@" in parts.netloc or " " in url:
        raise Refusal("manifest-url", url=url)
    return url.rstrip("/")
