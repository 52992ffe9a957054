"""The Bot Connector's operations, as far as the bot uses them, on what a FakeTeams knows."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from tests.teams.issuer import Json

if TYPE_CHECKING:
    from tests.teams.fake import FakeTeams, Fault

MOST_BYTES = 28 * 1024
"""How much of an activity Teams takes."""


class Refused(Exception):  # noqa: N818 - an answer, not a fault
    """A status, and an error code of Teams'."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status


@dataclass(kw_only=True)
class Said:
    """What the bot said, under its id; what it reads like now."""

    id: str
    activity: Json
    deleted: bool = False

    @property
    def card(self) -> Json:
        """The one card in it. AssertionError where there is none."""
        (attachment,) = self.activity["attachments"]
        assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
        return dict(attachment["content"])

    @property
    def everything(self) -> str:
        """All of it as JSON text, to look for words in."""
        return json.dumps(self.activity, ensure_ascii=False)


Operation = Callable[["FakeTeams", web.Request], Awaitable[Json]]


def add_routes(app: web.Application, teams: "FakeTeams") -> None:
    """The operations under /connector/."""
    for verb, path, name, about, operation in ROUTES:
        handler = _handler(teams, name, about, operation)
        app.router.add_route(verb, f"/connector/v3/{path}", handler)


def _handler(
    teams: "FakeTeams", name: str, about: str, operation: Operation
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            fault = await teams.answer(request, name, request.match_info.get(about, ""))
            if fault is None or fault.done:
                answer = await operation(teams, request)
        except Refused as refused:
            error = {"code": str(refused), "message": str(refused)}
            return web.json_response({"error": error}, status=refused.status)
        if fault is not None:
            return _failed(request, fault)
        return web.json_response(answer, status=201 if request.method == "POST" else 200)

    return handle


def _failed(request: web.Request, fault: "Fault") -> web.StreamResponse:
    if fault.broken:
        assert request.transport is not None
        request.transport.close()
        return web.Response()
    headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    if not fault.error:
        return web.Response(status=fault.status, text="<html></html>", headers=headers)
    error = {"code": fault.error, "message": fault.error}
    return web.json_response({"error": error}, status=fault.status, headers=headers)


async def _create_conversation(teams: "FakeTeams", request: web.Request) -> Json:
    body = await request.json()
    tenant = body.get("tenantId") or body.get("channelData", {}).get("tenant", {}).get("id")
    if tenant != teams.tenant or len(body.get("members", ())) != 1 or body.get("isGroup"):
        raise Refused(400, "BadSyntax")
    member = body["members"][0]["id"]
    _check_reachable(teams, member)
    return {"id": teams.chat(member)}


async def _send(teams: "FakeTeams", request: web.Request) -> Json:
    conversation, activity = request.match_info["conversation"], await request.json()
    _check_there(teams, conversation)
    _check_size(activity)
    if activity.get("text") and activity.get("attachments"):
        _keep(teams, conversation, {**activity, "attachments": []})
        _keep(teams, conversation, {**activity, "text": ""})
        return {}
    return {"id": _keep(teams, conversation, activity).id}


async def _update(teams: "FakeTeams", request: web.Request) -> Json:
    activity = await request.json()
    _check_size(activity)
    said = _said(teams, request)
    said.activity = activity
    return {"id": said.id}


async def _delete(teams: "FakeTeams", request: web.Request) -> Json:
    _said(teams, request).deleted = True
    return {}


async def _paged_members(teams: "FakeTeams", request: web.Request) -> Json:
    inside = _inside(teams, request.match_info["conversation"])
    start = int(request.query.get("continuationToken") or 0)
    end = start + min(teams.page, int(request.query.get("pageSize") or teams.page))
    answer: Json = {"members": [teams.people[member] for member in inside[start:end]]}
    return answer | ({"continuationToken": str(end)} if end < len(inside) else {})


async def _member(teams: "FakeTeams", request: web.Request) -> Json:
    wanted = request.match_info["member"]
    for member in _inside(teams, request.match_info["conversation"]):
        known = teams.people[member]
        if wanted in (member, known["aadObjectId"]) and member not in teams.gone:
            return known
    raise Refused(404, "MemberNotFoundInConversation")


async def _team(teams: "FakeTeams", request: web.Request) -> Json:
    team = request.match_info["team"]
    if team not in teams.teams:
        raise Refused(404, "TeamNotFound")
    return teams.teams[team]


async def _channels(teams: "FakeTeams", request: web.Request) -> Json:
    await _team(teams, request)
    return {"conversations": teams.channels[request.match_info["team"]]}


def _inside(teams: "FakeTeams", conversation: str) -> list[str]:
    conversation = conversation.partition(";")[0]
    for member, chat in teams.chats.items():
        if chat == conversation:
            return [member]
    for team, channels in teams.channels.items():
        if conversation in [channel["id"] for channel in channels]:
            return teams.inside[team]
    raise Refused(404, "ConversationNotFound")


def _check_there(teams: "FakeTeams", conversation: str) -> None:
    inside = _inside(teams, conversation)
    if conversation in teams.chats.values():
        _check_reachable(teams, inside[0])


def _check_reachable(teams: "FakeTeams", member: str) -> None:
    if member not in teams.people or member in teams.gone:
        raise Refused(404, "ConversationNotFound")
    if member in teams.blocked:
        raise Refused(403, "ConversationBlockedByUser")
    if member not in teams.installed:
        raise Refused(403, "BotNotInConversationRoster")


def _check_size(activity: Json) -> None:
    if len(json.dumps(activity, ensure_ascii=False).encode()) > MOST_BYTES:
        raise Refused(413, "MessageSizeTooBig")


def _keep(teams: "FakeTeams", conversation: str, activity: Json) -> Said:
    said = Said(id=teams.next_id(), activity=activity)
    teams.said[conversation].append(said)
    return said


def _said(teams: "FakeTeams", request: web.Request) -> Said:
    wanted = request.match_info["activity"]
    for said in teams.said[request.match_info["conversation"]]:
        if said.id == wanted and not said.deleted:
            return said
    raise Refused(404, "ActivityNotFoundInConversation")


_ACTIVITY = "conversations/{conversation}/activities/{activity}"
ROUTES: tuple[tuple[str, str, str, str, Operation], ...] = (
    ("POST", "conversations", "create_conversation", "", _create_conversation),
    ("POST", "conversations/{conversation}/activities", "send", "conversation", _send),
    ("POST", _ACTIVITY, "reply", "conversation", _send),
    ("PUT", _ACTIVITY, "update", "conversation", _update),
    ("DELETE", _ACTIVITY, "delete", "conversation", _delete),
    (
        "GET",
        "conversations/{conversation}/pagedmembers",
        "paged_members",
        "conversation",
        _paged_members,
    ),
    ("GET", "conversations/{conversation}/members/{member}", "member", "member", _member),
    ("GET", "teams/{team}", "team", "team", _team),
    ("GET", "teams/{team}/conversations", "channels", "team", _channels),
)
"""Verb, path, our name, what the call is about, and what it does."""
