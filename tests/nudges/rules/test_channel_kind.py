"""What a channel is for is guessed from its name, carefully."""

import pytest

from nudges.programme import ChannelKind
from nudges.rules.channel_kind import guess_kind


@pytest.mark.parametrize(
    "name", ["announcements", "company-announce", "all-hands", "news", "Team-News"]
)
def test_announcements_have_their_usual_names(name: str) -> None:
    assert guess_kind(name) is ChannelKind.ANNOUNCEMENTS


@pytest.mark.parametrize(
    "name", ["random", "pets", "berlin-social", "watercooler", "off-topic", "music_fans"]
)
def test_social_channels_have_their_usual_names(name: str) -> None:
    assert guess_kind(name) is ChannelKind.SOCIAL


@pytest.mark.parametrize(
    "name", ["general", "datajam", "gamma", "newsletter-code", "funding", "", "petstore-api"]
)
def test_all_else_is_work(name: str) -> None:
    assert guess_kind(name) is ChannelKind.WORK
