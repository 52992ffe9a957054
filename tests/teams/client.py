"""Activities as Teams sends them to a bot, and the sending of them."""

import json
from itertools import count
from typing import Any

import aiohttp

from tests.teams.fake import FakeTeams
from tests.teams.issuer import Json

SENT_AT = "2026-03-02T10:00:00.000Z"


class Client:
    """What colleagues do in Teams, as activities.

    The methods that are verbs make an activity; ``post`` sends one to the bot with a good token.
    ``bot`` is the address of its endpoint. ``more`` always overrides.
    """

    def __init__(self, teams: FakeTeams, session: aiohttp.ClientSession, bot: str) -> None:
        self.teams = teams
        self._session = session
        self._bot = bot
        self._numbers = count(1)

    async def post(self, activity: Json, *, token: str | None = None) -> tuple[int, Json]:
        """Status and body of the answer; ``token`` "" leaves the header out."""
        said = self.teams.token() if token is None else token
        headers = {"Authorization": f"Bearer {said}"} if said else {}
        async with self._session.post(self._bot, json=activity, headers=headers) as answer:
            body = await answer.text()
            return answer.status, json.loads(body) if body[:1] == "{" else {}

    def write(self, member: str, text: str, **more: Any) -> Json:
        """Somebody writes to the bot personally."""
        return self._message(member, text) | {"conversation": self._chat(member)} | more

    def say(self, member: str, channel: str, text: str, *, root: str = "", **more: Any) -> Json:
        """Somebody writes in a channel; ``root`` is the message that it answers."""
        said = self._message(member, text)
        return said | self._in_channel(channel, root or said["id"]) | more

    def mention(self, member: str, channel: str, text: str, *, root: str = "", **more: Any) -> Json:
        """The same, to the bot."""
        said = self.say(member, channel, f"<at>Chime In</at> {text}", root=root)
        bot = {"mentioned": self._bot_account(), "text": "<at>Chime In</at>", "type": "mention"}
        return said | {"entities": [*said["entities"], bot]} | more

    def say_in_group(self, member: str, text: str, **more: Any) -> Json:
        """Somebody mentions the bot in a group chat."""
        said = self._message(member, f"<at>Chime In</at> {text}")
        bot = {"mentioned": self._bot_account(), "text": "<at>Chime In</at>", "type": "mention"}
        group = {"id": "19:group@thread.v2", "conversationType": "groupChat", "isGroup": True}
        return said | {"conversation": group | self._tenant(), "entities": [bot]} | more

    def edit(self, activity: Json, text: str, **more: Any) -> Json:
        """What was said reads differently from now on."""
        change = {"type": "messageUpdate", "text": text, "timestamp": "2026-03-02T10:05:00.000Z"}
        return self._changed(activity, "editMessage") | change | more

    def unsay(self, activity: Json, **more: Any) -> Json:
        """What was said is deleted."""
        change = {"type": "messageDelete", "timestamp": "2026-03-02T10:06:00.000Z"}
        gone = self._changed(activity, "softDeleteMessage") | change | more
        return {name: value for name, value in gone.items() if name != "text"}

    def say_again(self, activity: Json, **more: Any) -> Json:
        """What was deleted is back."""
        change = {"type": "messageUpdate", "timestamp": "2026-03-02T10:07:00.000Z"}
        return self._changed(activity, "undeleteMessage") | change | more

    def react(self, member: str, to: str, emoji: str = "like", **more: Any) -> Json:
        """Somebody reacts to a message of the bot's in their chat."""
        told = {"reactionsAdded": [{"type": emoji}], "replyToId": to}
        return self._personal(member, "messageReaction") | told | more

    def unreact(self, member: str, to: str, emoji: str = "like", **more: Any) -> Json:
        """Somebody takes their reaction back."""
        told = {"reactionsRemoved": [{"type": emoji}], "replyToId": to}
        return self._personal(member, "messageReaction") | told | more

    def tap(self, member: str, verb: str, data: Json, *, on: str = "1", **more: Any) -> Json:
        """Somebody taps a button of a card; ``data`` holds the card's inputs too."""
        action = {"type": "Action.Execute", "verb": verb, "data": data}
        told = {"name": "adaptiveCard/action", "value": {"action": action, "trigger": "manual"}}
        return self._personal(member, "invoke") | told | {"replyToId": on} | more

    def install(self, member: str, action: str = "add", **more: Any) -> Json:
        """Somebody installs the app for themselves, or removes it (action "remove")."""
        return self._personal(member, "installationUpdate") | {"action": action} | more

    def install_in_team(self, member: str, team: str, action: str = "add", **more: Any) -> Json:
        """Somebody puts the app into a team, or takes it out."""
        told = self._from(member, "installationUpdate") | self._in_team(team, "")
        return told | {"action": action} | more

    def meet(self, member: str, **more: Any) -> Json:
        """Somebody's chat with the bot begins."""
        told = {"membersAdded": [{"id": member}, self._bot_account()]}
        return self._personal(member, "conversationUpdate") | told | more

    def come_in(self, team: str, *members: str, **more: Any) -> Json:
        """People were added to a team; the bot itself by ``bot_id``."""
        told = {"membersAdded": [{"id": member} for member in members]}
        return self._update(team, "teamMemberAdded") | told | more

    def go_out(self, team: str, *members: str, **more: Any) -> Json:
        """People left a team."""
        told = {"membersRemoved": [{"id": member} for member in members]}
        return self._update(team, "teamMemberRemoved") | told | more

    def channel(self, team: str, event: str, channel: str, name: str = "", **more: Any) -> Json:
        """``event``: channelCreated, channelRenamed, channelDeleted or channelRestored."""
        update = self._update(team, event) | more
        update["channelData"] |= {"channel": {"id": channel, "name": name}}
        return update

    def team(self, team: str, event: str, **more: Any) -> Json:
        """``event``: teamRenamed, teamDeleted, teamRestored, teamArchived or teamUnarchived."""
        return self._update(team, event) | more

    @property
    def bot_id(self) -> str:
        """The bot's own account."""
        return f"28:{self.teams.app_id}"

    def _message(self, member: str, text: str) -> Json:
        info = {
            "locale": "en-GB",
            "country": "GB",
            "platform": "Windows",
            "timezone": "Europe/Berlin",
        }
        said = {"text": text, "textFormat": "plain", "locale": "en-GB"}
        return self._from(member, "message") | said | {"entities": [info | {"type": "clientInfo"}]}

    def _personal(self, member: str, kind: str) -> Json:
        return self._from(member, kind) | {"conversation": self._chat(member)}

    def _from(self, member: str, kind: str) -> Json:
        known = self.teams.people.get(member, {})
        sender = {"id": member, "name": known.get("name", member)}
        return {
            "type": kind,
            "id": self.teams.next_id() if kind == "message" else f"f:{next(self._numbers)}",
            "timestamp": SENT_AT,
            "channelId": "msteams",
            "serviceUrl": self.teams.service_url,
            "from": sender | {"aadObjectId": known.get("aadObjectId", f"object-{member}")},
            "recipient": self._bot_account(),
            "channelData": {"tenant": {"id": self.teams.tenant}},
        }

    def _update(self, team: str, event: str) -> Json:
        sender = next(iter(self.teams.inside[team]), "29:admin")
        return self._from(sender, "conversationUpdate") | self._in_team(team, event)

    def _in_team(self, team: str, event: str) -> Json:
        known = self.teams.teams.get(team, {"id": team})
        data: Json = {"team": known, "tenant": {"id": self.teams.tenant}}
        place = {"id": team, "conversationType": "channel", "isGroup": True} | self._tenant()
        return {
            "conversation": place,
            "channelData": data | ({"eventType": event} if event else {}),
        }

    def _in_channel(self, channel: str, root: str) -> Json:
        team = next(
            (
                id_
                for id_, channels in self.teams.channels.items()
                if channel in [known["id"] for known in channels]
            ),
            channel,
        )
        place = {"id": f"{channel};messageid={root}", "conversationType": "channel"}
        ids = {"teamsChannelId": channel, "teamsTeamId": team, "channel": {"id": channel}}
        data = ids | {"team": {"id": team}, "tenant": {"id": self.teams.tenant}}
        return {"conversation": place | {"isGroup": True} | self._tenant(), "channelData": data}

    def _changed(self, activity: Json, event: str) -> Json:
        return activity | {"channelData": activity["channelData"] | {"eventType": event}}

    def _chat(self, member: str) -> Json:
        place = {"id": self.teams.chat(member), "conversationType": "personal"}
        return place | self._tenant()

    def _tenant(self) -> Json:
        return {"tenantId": self.teams.tenant}

    def _bot_account(self) -> Json:
        return {"id": self.bot_id, "name": "Chime In"}
