"""Teams' activities as arrivals: what tells participation, people or channels, and never a text."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from html import unescape

from adapters.teams.envelope import CHANNEL, PERSONAL, Envelope, listed, part
from adapters.teams.people import Json, channel_entry, checked_id
from nudges.activity import Activity, Rung
from nudges.arrival import (
    Acted,
    Arrival,
    Attended,
    CameIn,
    ChannelGone,
    ChannelTold,
    ChatGone,
    ChatTold,
    TakenBack,
    TeamGone,
    TeamTold,
    Told,
    WentOut,
)
from nudges.edge import line
from nudges.rules.questions import is_question
from nudges.store.roster import ChannelEntry

CONVERSATION, INVOKE, IGNORED = "conversation", "invoke", "ignored"
_TAG = re.compile(r"<[^<>]*>")


def arrival(activity: Json, *, received_at: datetime) -> Arrival | None:
    """What an activity tells; None: nothing, or it is conversation. ValueError: it is malformed."""
    if kind(activity) != IGNORED:
        return None
    envelope = Envelope(activity, received_at)
    tell = _TELLING.get(str(activity.get("type")))
    told = () if tell is None else tuple(tell(envelope))
    if not told:
        return None
    return Arrival(workspace=envelope.tenant, id=envelope.id, received_at=received_at, told=told)


def kind(activity: Json) -> str:
    """CONVERSATION for what is said or shown to the bot, INVOKE for what waits for an answer."""
    place = part(activity, "conversation").get("conversationType")
    match activity.get("type"):
        case "invoke":
            return INVOKE
        case "message" if place != CHANNEL or _is_meant(activity):
            return CONVERSATION
        case "messageReaction" | "messageUpdate" | "messageDelete" if place == PERSONAL:
            return CONVERSATION
        case _:
            return IGNORED


def _is_meant(activity: Json) -> bool:
    """Whether a message mentions the bot."""
    bot = part(activity, "recipient").get("id")
    mentioned = [part(one, "mentioned").get("id") for one in listed(activity, "entities")]
    return bot is not None and bot in mentioned


def _message(envelope: Envelope) -> Iterator[Told]:
    act = _written(envelope)
    if act is not None:
        yield Acted(act=act, at=act.at)


def _updated(envelope: Envelope) -> Iterator[Told]:
    """Editing is nothing new; a message that was deleted may come back."""
    if envelope.event == "undeleteMessage" and (act := _written(envelope)) is not None:
        yield Acted(act=act, at=envelope.told_at)


def _deleted(envelope: Envelope) -> Iterator[Told]:
    if (act := _written(envelope)) is not None:
        yield TakenBack(act=replace(act, question=None), at=envelope.told_at)


def _written(envelope: Envelope) -> Activity | None:
    """None: no person wrote it, or nowhere where it counts."""
    sender = part(envelope.body, "from")
    if envelope.place != CHANNEL or sender.get("role") == "bot" or sender.get("id") == envelope.bot:
        return None
    root, message = envelope.root, envelope.message
    if root and root != message:
        return Activity(
            channel=envelope.conversation,
            message=message,
            member=envelope.member,
            rung=Rung.REPLY,
            at=envelope.written_at,
            thread=checked_id(root),
        )
    return Activity(
        channel=envelope.conversation,
        message=message,
        member=envelope.member,
        rung=Rung.POST,
        at=envelope.written_at,
        question=is_question(_plain(envelope.body)),
    )


def _plain(activity: Json) -> str:
    """A message's text without its markup, to see whether it asks something."""
    text = activity.get("text")
    return unescape(_TAG.sub(" ", text)).strip() if isinstance(text, str) else ""


def _installed(envelope: Envelope) -> Iterator[Told]:
    added = str(envelope.body.get("action")).startswith("add")
    if envelope.place == PERSONAL:
        yield _chat(envelope) if added else ChatGone(member=envelope.member)
    elif envelope.place == CHANNEL:
        yield from _in_team(envelope) if added else (TeamGone(team=envelope.team),)


def _changed(envelope: Envelope) -> Iterator[Told]:
    if envelope.place == PERSONAL:
        if envelope.bot in [one.get("id") for one in listed(envelope.body, "membersAdded")]:
            yield _chat(envelope)
    elif envelope.place == CHANNEL:
        yield from _CHANGES.get(envelope.event, _moved)(envelope)


def _moved(envelope: Envelope) -> Iterator[Told]:
    """Who came into a team or left it, the bot among them; in its first channel all of them are."""
    team, bot = envelope.team, envelope.bot
    for id_ in (checked_id(one.get("id")) for one in listed(envelope.body, "membersAdded")):
        if id_ == bot:
            yield from _in_team(envelope)
        else:
            yield CameIn(channel=team, member=id_)
    for id_ in (checked_id(one.get("id")) for one in listed(envelope.body, "membersRemoved")):
        yield TeamGone(team=team) if id_ == bot else WentOut(channel=team, member=id_)


def _chat(envelope: Envelope) -> ChatTold:
    return ChatTold(
        member=envelope.member, conversation=envelope.conversation, address=envelope.address
    )


def _in_team(envelope: Envelope) -> Iterator[Told]:
    told = part(envelope.body, "channelData", "team")
    yield TeamTold(
        team=envelope.team,
        name=line(told.get("name")),
        address=envelope.address,
        directory=line(told.get("aadGroupId")),
    )
    yield from _seen(channel_entry({"id": envelope.team}, envelope.team))


def _out_of_team(envelope: Envelope) -> Iterator[Told]:
    yield TeamGone(team=envelope.team)


def _channel(envelope: Envelope) -> Iterator[Told]:
    yield from _seen(_entry(envelope))


def _seen(entry: ChannelEntry) -> Iterator[Told]:
    """In its teams the bot sees every channel, but for those that only some people may enter."""
    yield ChannelTold(entry=entry)
    yield Attended(channel=entry.id, inside=not entry.private)


def _channel_gone(envelope: Envelope) -> Iterator[Told]:
    yield ChannelGone(channel=_entry(envelope).id)


def _entry(envelope: Envelope) -> ChannelEntry:
    return channel_entry(part(envelope.body, "channelData", "channel"), envelope.team)


Tell = Callable[[Envelope], Iterator[Told]]
_TELLING: Mapping[str, Tell] = {
    "message": _message,
    "messageUpdate": _updated,
    "messageDelete": _deleted,
    "conversationUpdate": _changed,
    "installationUpdate": _installed,
}
_CHANGES: Mapping[str, Tell] = {
    "channelCreated": _channel,
    "channelRenamed": _channel,
    "channelRestored": _channel,
    "channelDeleted": _channel_gone,
    "teamRenamed": _in_team,
    "teamRestored": _in_team,
    "teamUnarchived": _in_team,
    "teamArchived": _out_of_team,
    "teamDeleted": _out_of_team,
    "teamHardDeleted": _out_of_team,
}
