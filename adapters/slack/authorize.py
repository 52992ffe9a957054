"""Tells bolt as whom to answer, from what is known here: Slack is not asked for each request."""

from collections.abc import Awaitable, Callable

from slack_bolt.authorization import AuthorizeResult

from adapters.slack.installations import Installations

Authorize = Callable[..., Awaitable[AuthorizeResult | None]]


def authorize(installations: Installations) -> Authorize:
    """A function for bolt; its None: the bot is not installed there."""

    async def answer(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult | None:
        found = None
        if team_id and await installations.workspace(team_id, enterprise_id):
            found = await installations.of(team_id)
        if found is None:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            url=found.url or None,
            bot_user_id=found.bot_user or None,
            bot_token=found.token,
            bot_scopes=sorted(found.scopes),
        )

    return answer
