"""Links that open a place in Teams: a channel, or one thread in it."""

from urllib.parse import quote, urlencode

from nudges.nudge import Place

BASE = "https://teams.microsoft.com/l"


def to(place: Place, tenant: str = "") -> str:
    """The address that Teams itself gives as “Copy link”, with the tenant where it is known."""
    channel, query = quote(place.channel, safe=""), {"tenantId": tenant} if tenant else {}
    if place.thread is None:
        path = f"{BASE}/channel/{channel}/0"
    else:
        path = f"{BASE}/message/{channel}/{quote(place.thread, safe='')}"
        query |= {"parentMessageId": place.thread}
    return f"{path}?{urlencode(query)}" if query else path
