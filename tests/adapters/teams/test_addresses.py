"""A token goes to Microsoft and nowhere else."""

import pytest

from adapters.teams.addresses import trusted
from adapters.teams.config import Cloud, TeamsConfig

TENANT = "11111111-0000-0000-0000-00000000000a"
REAL = TeamsConfig(app_id="a", password="x", tenant=TENANT)
ANONYMOUS = TeamsConfig(app_id="", password="", tenant=TENANT)
LOCAL = TeamsConfig(
    app_id="a", password="x", tenant=TENANT, cloud=Cloud(metadata="http://127.0.0.1:99/openid")
)
MICROSOFTS = [
    "https://smba.trafficmanager.net/teams/",
    "https://smba.trafficmanager.net:443/emea/11111111-0000-0000-0000-00000000000a/",
    "https://SMBA.TrafficManager.net/amer/",
    "https://smba.infra.gov.teams.microsoft.us/teams/",
    "https://europe.directline.botframework.com/",
]
STRANGE = [
    "",
    "smba.trafficmanager.net",
    "http://smba.trafficmanager.net/teams/",
    "ftp://smba.trafficmanager.net/teams/",
    "https://smba.trafficmanager.net.evil.example/teams/",
    "https://evil.trafficmanager.net/teams/",
    "https://evilsmba.trafficmanager.net/",
    "https://evilbotframework.com/",
    "https://botframework.com.evil.example/",
    "https://smba.trafficmanager.net@evil.example/",
    "https://evil.example#@smba.trafficmanager.net/",
    "https://evil.example/?smba.trafficmanager.net",
    "https://evil.example\\@smba.trafficmanager.net/",
    "https://smba.trafficmanager.net:8443/",
    "https://smba.trafficmanager.net:99999/",
    "https://smba.trafficmanager.net./",
    "https://[",
    "https://[::ffff:10.0.0.1]/",
    "https://169.254.169.254/latest/",
    "file:///etc/passwd",
    "//smba.trafficmanager.net/",
]
HERE = ["http://127.0.0.1:56150/_connector", "http://localhost:56150/_connector", "http://[::1]:1/"]


@pytest.mark.parametrize("config", [REAL, ANONYMOUS, LOCAL])
@pytest.mark.parametrize("address", STRANGE)
def test_no_address_that_only_looks_like_microsofts_is_trusted(
    address: str, config: TeamsConfig
) -> None:
    assert not trusted(address, config)


@pytest.mark.parametrize("address", MICROSOFTS)
def test_microsofts_addresses_are_trusted_over_tls(address: str) -> None:
    assert trusted(address, REAL)


@pytest.mark.parametrize("address", HERE)
def test_ones_own_machine_is_trusted_only_where_it_plays_microsoft(address: str) -> None:
    assert not trusted(address, REAL)
    assert trusted(address, ANONYMOUS)
    assert trusted(address, LOCAL)
