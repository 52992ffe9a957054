"""What the fake Slack does for each method of the Web API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.slack.fake import FakeSlack

Json = dict[str, Any]


class Refused(Exception):  # noqa: N818 - an answer, not a fault
    """An error of Slack's, by its code."""


def _auth_test(slack: FakeSlack, _: Json) -> Json:
    return {
        "url": f"{slack.root}",
        "team": slack.team,
        "team_id": slack.team,
        "user_id": slack.bot_user,
        "bot_id": "B1",
    }


def _oauth(slack: FakeSlack, said: Json) -> Json:
    if said.get("code") not in slack.codes:
        raise Refused("invalid_code")
    return slack.codes.pop(said["code"])


def _post(slack: FakeSlack, said: Json) -> Json:
    channel = _where(slack, said["channel"])
    _check_files(slack, said.get("blocks") or [])
    posted = _message(slack, said)
    slack.said[channel].append(posted)
    return {"channel": channel, "ts": posted["ts"], "message": posted}


def _ephemeral(slack: FakeSlack, said: Json) -> Json:
    slack.ephemeral.append(dict(said))
    return {"message_ts": slack.next_ts()}


def _update(slack: FakeSlack, said: Json) -> Json:
    for message in slack.said[said["channel"]]:
        if message["ts"] == said["ts"]:
            message.update({key: said[key] for key in ("text", "blocks") if key in said})
            return {"channel": said["channel"], "ts": said["ts"]}
    raise Refused("message_not_found")


def _delete(slack: FakeSlack, said: Json) -> Json:
    there = slack.said[_where(slack, said["channel"])]
    left = [message for message in there if message["ts"] != said["ts"]]
    if len(left) == len(there):
        raise Refused("message_not_found")
    there[:] = left
    return {"channel": said["channel"], "ts": said["ts"]}


def _open(slack: FakeSlack, said: Json) -> Json:
    if said["users"] not in slack.users:
        raise Refused("user_not_found")
    return {"channel": {"id": slack.direct(said["users"])}}


def _history(slack: FakeSlack, said: Json) -> Json:
    """Newest first; threads' replies are not part of it."""
    there = slack.said[said["channel"]]
    top = [each for each in there if each.get("thread_ts", each["ts"]) == each["ts"]]
    return _page(_within(list(reversed(top)), said), said, "messages")


def _replies(slack: FakeSlack, said: Json) -> Json:
    thread = [each for each in slack.said[said["channel"]] if _thread(each) == said["ts"]]
    if not thread:
        raise Refused("thread_not_found")
    return _page(_within(thread, said), said, "messages")


def _channels(slack: FakeSlack, said: Json) -> Json:
    types = str(said.get("types", "public_channel")).split(",")
    shown = [
        channel
        for channel in slack.channels.values()
        if ("private_channel" if channel["is_private"] else "public_channel") in types
    ]
    return _page(shown, said, "channels")


def _members(slack: FakeSlack, said: Json) -> Json:
    _known(slack.channels, said["channel"], "channel_not_found")
    return _page(slack.inside[said["channel"]], said, "members")


def _join(slack: FakeSlack, said: Json) -> Json:
    channel = _known(slack.channels, said["channel"], "channel_not_found")
    if channel["is_archived"]:
        raise Refused("is_archived")
    if slack.bot_user not in slack.inside[channel["id"]]:
        slack.inside[channel["id"]].append(slack.bot_user)
    return {"channel": channel}


def _leave(slack: FakeSlack, said: Json) -> Json:
    channel = _known(slack.channels, said["channel"], "channel_not_found")
    if slack.bot_user not in slack.inside[channel["id"]]:
        return {"not_in_channel": True}
    slack.inside[channel["id"]].remove(slack.bot_user)
    return {}


def _upload_url(slack: FakeSlack, said: Json) -> Json:
    file = f"F{len(slack.files) + 1}"
    slack.files[file] = {"id": file, "name": said["filename"], "alt": said.get("alt_txt"), "in": ""}
    return {"upload_url": f"{slack.root}upload/{file}", "file_id": file}


def _uploaded(slack: FakeSlack, said: Json) -> Json:
    for each in said["files"]:
        file = _known(slack.files, each["id"], "file_not_found")
        file |= {"title": each.get("title"), "in": said.get("channel_id") or ""}
    return {"files": [{"id": each["id"], "title": each.get("title")} for each in said["files"]]}


def _open_view(slack: FakeSlack, said: Json) -> Json:
    view = dict(said["view"]) | {"id": f"V{len(slack.opened) + 1}", "hash": "1"}
    slack.opened.append(view)
    return {"view": view}


def _update_view(slack: FakeSlack, said: Json) -> Json:
    for place, view in enumerate(slack.opened):
        if view["id"] == said.get("view_id"):
            slack.opened[place] = dict(said["view"]) | {"id": view["id"], "hash": "2"}
            return {"view": slack.opened[place]}
    raise Refused("not_found")


def _publish(slack: FakeSlack, said: Json) -> Json:
    slack.homes[said["user_id"]] = said["view"]
    return {"view": {"id": "VH", "hash": "1"}}


def _where(slack: FakeSlack, channel: str) -> str:
    """A member stands for the direct conversation with them."""
    if channel in slack.users:
        if slack.users[channel]["deleted"]:
            raise Refused("user_disabled")
        return slack.direct(channel)
    if channel in slack.channels or channel.startswith("D"):
        return channel
    raise Refused("channel_not_found")


def _check_files(slack: FakeSlack, blocks: Sequence[Json]) -> None:
    shown = [block["slack_file"]["id"] for block in blocks if "slack_file" in block]
    if any("content" not in slack.files.get(file, {}) for file in shown):
        raise Refused("invalid_blocks")
    if shown and slack.slow_files > 0:
        slack.slow_files -= 1
        raise Refused("invalid_blocks")


def _message(slack: FakeSlack, said: Json) -> Json:
    kept = ("text", "blocks", "metadata", "thread_ts")
    message = {"type": "message", "user": slack.bot_user, "bot_id": "B1", "ts": slack.next_ts()}
    return message | {key: said[key] for key in kept if said.get(key) is not None}


def _thread(message: Json) -> str:
    return str(message.get("thread_ts", message["ts"]))


def _within(messages: Sequence[Json], said: Json) -> list[Json]:
    oldest, latest = float(said.get("oldest") or 0), float(said.get("latest") or 1e12)
    both = str(said.get("inclusive")).lower() in ("1", "true")
    return [
        each
        for each in messages
        if oldest < float(each["ts"]) < latest or (both and float(each["ts"]) in (oldest, latest))
    ]


def _page(items: Sequence[Any], said: Json, name: str) -> Json:
    """Cursors are numbers of items."""
    start, most = int(said.get("cursor") or 0), int(said.get("limit") or 100)
    end = start + most
    cursor = str(end) if end < len(items) else ""
    page = list(items[start:end])
    return {name: page, "has_more": bool(cursor), "response_metadata": {"next_cursor": cursor}}


def _known(things: Mapping[str, Json], name: str, error: str) -> Json:
    if name not in things:
        raise Refused(error)
    return things[name]


METHODS: Mapping[str, Callable[[FakeSlack, Json], Json]] = {
    "auth.test": _auth_test,
    "chat.delete": _delete,
    "chat.postEphemeral": _ephemeral,
    "chat.postMessage": _post,
    "chat.update": _update,
    "conversations.history": _history,
    "conversations.info": lambda slack, said: {
        "channel": _known(slack.channels, said["channel"], "channel_not_found")
    },
    "conversations.join": _join,
    "conversations.leave": _leave,
    "conversations.list": _channels,
    "conversations.members": _members,
    "conversations.open": _open,
    "conversations.replies": _replies,
    "dnd.info": lambda slack, said: slack.peace.get(said["user"], {"dnd_enabled": False}),
    "files.completeUploadExternal": _uploaded,
    "files.getUploadURLExternal": _upload_url,
    "oauth.v2.access": _oauth,
    "users.info": lambda slack, said: {"user": _known(slack.users, said["user"], "user_not_found")},
    "users.list": lambda slack, said: _page(list(slack.users.values()), said, "members"),
    "views.open": _open_view,
    "views.publish": _publish,
    "views.push": _open_view,
    "views.update": _update_view,
}
