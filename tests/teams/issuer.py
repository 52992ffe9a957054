"""Who says, in tests, that a request is from Teams or from the bot: keys, and tokens for both ways.

An OpenID issuer for what comes to the bot, and a login (behind TLS, as the libraries insist on
it) for what the bot sends.
"""

import atexit
import base64
import shutil
import ssl
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import jwt
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

Json = dict[str, Any]

KEY = "good"
OTHER_CHANNELS_KEY = "other-channel"
"""The id of a key that is not endorsed for Teams."""


@dataclass(kw_only=True)
class Login:
    """The server that gives the bot its tokens. ``given``: every token so far, in order.

    ``lasts`` is how long each is good for, in seconds.
    """

    given: list[str] = field(default_factory=list)
    asked: list[Json] = field(default_factory=list)
    lasts: int = 3600

    def token(self, asked: Json) -> Json:
        """A new token, whoever asks for it."""
        self.asked.append(asked)
        self.given.append(f"bot-token-{len(self.given) + 1}")
        answer = {"access_token": self.given[-1], "expires_in": self.lasts}
        return answer | {"token_type": "Bearer", "ext_expires_in": self.lasts}


@cache
def signing_key() -> rsa.RSAPrivateKey:
    """The issuer's own; the same one within a run."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@cache
def forged_key() -> rsa.RSAPrivateKey:
    """Somebody else's."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def keys() -> Json:
    """The key set that the issuer publishes."""
    numbers = signing_key().public_key().public_numbers()
    shown = {"kty": "RSA", "use": "sig", "n": _base64(numbers.n), "e": _base64(numbers.e)}
    good = shown | {"kid": KEY, "x5t": KEY, "endorsements": ["msteams"]}
    return {"keys": [good, shown | {"kid": OTHER_CHANNELS_KEY, "endorsements": ["webchat"]}]}


def claims(*, issuer: str, app_id: str, service_url: str, at: datetime, **more: Any) -> Json:
    """What Teams claims in a token that is good for ten minutes; ``more`` overrides."""
    now = int(at.timestamp())
    told = {"iss": issuer, "aud": app_id, "serviceurl": service_url}
    return told | {"iat": now, "nbf": now - 10, "exp": now + 600} | more


def signed(told: Json, *, key: rsa.RSAPrivateKey | None = None, kid: str = KEY) -> str:
    """A token of these claims."""
    return jwt.encode(told, key or signing_key(), algorithm="RS256", headers={"kid": kid})


@cache
def certificate() -> Path:
    """A certificate for loopback and, in the same file, its key; it vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    names = (x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1")))
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    folder = tempfile.mkdtemp(prefix="chimein-tls-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder) / "loopback.pem"
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM) + pem)
    return path


def tls() -> ssl.SSLContext:
    """For a server behind that certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate())
    return context


def _base64(number: int) -> str:
    raw = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
