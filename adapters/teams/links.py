"""Links that open a place in Teams: a channel, or one thread in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode

from nudges.message import Chat
from nudges.nudge import Place
from nudges.store import conversations
from nudges.store.database import Database

BASE = "https://teams.microsoft.com/l"


@dataclass(frozen=True, kw_only=True, slots=True)
class Links:
    """Those into one company. ``groups``: the id of each channel's team in its directory."""

    tenant: str = ""
    groups: Mapping[str, str] = field(default_factory=dict)

    def to(self, place: Place | Chat) -> str:
        """The address that Teams itself gives as “Copy link”, with what is known of it."""
        if isinstance(place, Chat):
            whose = {"tenantId": self.tenant, "users": place.email}
            return f"{BASE}/chat/0/0?{urlencode({n: v for n, v in whose.items() if v})}"
        channel = quote(place.channel, safe="")
        query = {"groupId": self.groups.get(place.channel, ""), "tenantId": self.tenant}
        if place.thread is None:
            path = f"{BASE}/channel/{channel}/0"
        else:
            path = f"{BASE}/message/{channel}/{quote(place.thread, safe='')}"
            query["parentMessageId"] = place.thread
        known = {name: value for name, value in query.items() if value}
        return f"{path}?{urlencode(known)}" if known else path


async def known(database: Database, tenant: str) -> Links:
    """With all that is known of a company."""
    async with database.read() as connection:
        return Links(tenant=tenant, groups=await conversations.directories(connection, tenant))
