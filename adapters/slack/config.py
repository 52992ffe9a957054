"""What an operator set for Slack, as one value."""

from dataclasses import dataclass, field

API = "https://slack.com/api/"


@dataclass(frozen=True, kw_only=True, slots=True)
class SlackConfig:
    """``bot_token`` serves one workspace; ``client_id`` and ``client_secret`` many, over OAuth.

    ``signing_secret`` is needed over HTTP, ``app_token`` in Socket Mode. ``api`` ends with a slash.
    ``without`` are features that nobody is asked to allow; ``private`` asks for private channels.
    """

    signing_secret: str = field(default="", repr=False)
    bot_token: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    api: str = API
    without: frozenset[str] = frozenset()
    private: bool = False
