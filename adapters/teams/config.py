"""What Teams needs to know from outside, as one value."""

from dataclasses import dataclass, field

LOGIN = "https://login.microsoftonline.com"
SCOPE = "https://api.botframework.com"
ISSUER = "https://api.botframework.com"
METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"


@dataclass(frozen=True, kw_only=True, slots=True)
class Cloud:
    """Where Microsoft's services are; another cloud, or a local issuer, has others.

    ``issuer`` signs what comes from Teams, with the keys that ``metadata`` leads to; ``login``
    gives the bot its own tokens, for ``scope``.
    """

    issuer: str = ISSUER
    metadata: str = METADATA
    login: str = LOGIN
    scope: str = SCOPE


@dataclass(frozen=True, kw_only=True, slots=True)
class TeamsConfig:
    """``tenant`` is the one company that is served, in lower case.

    ``admins`` are emails or ids of the directory, in lower case: the first of them begin. Without
    an ``app_id`` nobody has to show who they are, for trying it on one's own machine.
    """

    app_id: str
    password: str = field(repr=False)
    tenant: str
    organisation: str = ""
    admins: frozenset[str] = frozenset()
    cloud: Cloud = Cloud()

    @property
    def anonymous(self) -> bool:
        return not self.app_id

    @property
    def authority(self) -> str:
        """Where the bot's own tokens come from; an address of one's own stands as it is."""
        return f"{LOGIN}/{self.tenant}" if self.cloud.login == LOGIN else self.cloud.login

    @property
    def bot(self) -> str:
        """The bot's own account."""
        return f"28:{self.app_id}"
