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


@pytest.mark.parametrize(
    "name",
    [
        *("incidents", "incident-2026-03-01", "inc-2026-01", "inc123", "db-outage", "outage2"),
        *("sev1-payments", "postmortem-login", "war-room", "crisis-team"),
    ],
)
def test_incidents_have_their_usual_names(name: str) -> None:
    assert guess_kind(name) is ChannelKind.INCIDENT


@pytest.mark.parametrize(
    "name", ["in-memoriam", "condolences", "condolences_for_ann", "in-memory-of-bo", "rip-carl"]
)
def test_condolences_have_their_usual_names(name: str) -> None:
    assert guess_kind(name) is ChannelKind.CONDOLENCE


@pytest.mark.parametrize("name", ["acme-inc", "incentives", "trip-planning", "severe-weather"])
def test_names_that_only_look_like_trouble_are_work(name: str) -> None:
    assert guess_kind(name) is ChannelKind.WORK
