"""Teams is set up whole or not at all, and what is wrong with it is said by name."""

import pytest

from bot.settings import Settings
from bot.teams_settings import teams_config
from nudges.errors import Refusal
from nudges.talk.wording import explain

APP, TENANT = "11111111-2222-3333-4444-555555555555", "AAAAAAAA-0000-0000-0000-00000000000a"
WHOLE = {
    "MICROSOFT_APP_ID": APP,
    "MICROSOFT_APP_PASSWORD": "hush",
    "MICROSOFT_APP_TENANT_ID": TENANT,
    "MICROSOFT_APP_TYPE": "SingleTenant",
}
TRYING = {"CHIMEIN_TEAMS_ANONYMOUS": "1", "MICROSOFT_APP_TENANT_ID": TENANT}
CLOUD = {
    "TO_BOT_FROM_CHANNEL_TOKEN_ISSUER": "http://127.0.0.1:9911",
    "TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL": "http://127.0.0.1:9911/openid",
    "TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL": "http://127.0.0.1:9911/openid",
    "TO_CHANNEL_FROM_BOT_LOGIN_URL": "https://localhost:9912/adfs",
    "TO_CHANNEL_FROM_BOT_OAUTH_SCOPE": "https://api.botframework.com",
    "OAUTH_URL": "http://127.0.0.1:9911/oauth",
}


def settings(**values: str) -> Settings:
    return Settings.model_validate(values)


def refusal(**values: str) -> Refusal:
    with pytest.raises(Refusal) as refused:
        teams_config(settings(**values))
    assert explain(refused.value)
    return refused.value


def test_without_any_setting_teams_is_off() -> None:
    assert teams_config(settings()) is None
    assert teams_config(settings(CHIMEIN_ADMINS="ada@example.com")) is None


def test_all_of_it_serves_one_company() -> None:
    config = teams_config(settings(**WHOLE, CHIMEIN_ADMINS=" Ada@Example.com ,, 42"))
    assert config is not None
    assert not config.anonymous
    assert (config.app_id, config.tenant) == (APP, TENANT.casefold())
    assert config.admins == {"ada@example.com", "42"}
    assert config.authority == f"https://login.microsoftonline.com/{TENANT.casefold()}"
    assert "hush" not in repr(config)


@pytest.mark.parametrize("name", ["MICROSOFT_APP_ID", "MICROSOFT_APP_PASSWORD"])
def test_without_an_app_nobody_is_let_in_unless_somebody_says_so(name: str) -> None:
    refused = refusal(**{key: value for key, value in WHOLE.items() if key != name})
    assert (refused.code, refused.details["missing"]) == ("teams-half", name)
    config = teams_config(settings(**TRYING))
    assert config is not None
    assert config.anonymous


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({**WHOLE, "MICROSOFT_APP_TENANT_ID": ""}, "teams-half"),
        ({"CHIMEIN_TEAMS_ANONYMOUS": "1"}, "teams-half"),
        ({**WHOLE, "CHIMEIN_TEAMS_ANONYMOUS": "1"}, "teams-both"),
        ({**TRYING, "MICROSOFT_APP_PASSWORD": "hush"}, "teams-both"),
        ({**WHOLE, "MICROSOFT_APP_TYPE": "MultiTenant"}, "teams-type"),
        ({**WHOLE, "MICROSOFT_APP_ID": "my app"}, "teams-app-id"),
    ],
)
def test_what_is_wrong_is_said_by_name(given: dict[str, str], code: str) -> None:
    assert refusal(**given).code == code


def test_another_cloud_is_set_whole_or_not_at_all() -> None:
    config = teams_config(settings(**WHOLE, **CLOUD))
    assert config is not None
    assert config.cloud.issuer == "http://127.0.0.1:9911"
    assert config.authority == "https://localhost:9912/adfs"
    for name in CLOUD:
        half = {key: value for key, value in CLOUD.items() if key != name}
        refused = refusal(**WHOLE, **half)
        assert (refused.code, refused.details["missing"]) == ("teams-half", name)


@pytest.mark.parametrize(
    "address", ["http://evil.example/openid", "http://10.0.0.1/openid", "nowhere", "http://["]
)
def test_keys_and_tokens_never_come_in_the_clear(address: str) -> None:
    for name in ("TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL", "TO_CHANNEL_FROM_BOT_LOGIN_URL"):
        refused = refusal(**WHOLE, **{**CLOUD, name: address})
        assert (refused.code, refused.details["name"]) == ("teams-bad-cloud", name)
