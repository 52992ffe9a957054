"""What is sealed can be read with the key only, and keys can be changed."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.vault import Vault, VaultLocked

OLD, NEW = "o" * 32, "n" * 32


@given(st.text(max_size=200))
def test_what_was_sealed_comes_back(text: str) -> None:
    vault = Vault((NEW,))
    assert vault.open(vault.seal(text)) == text


def test_nothing_of_a_text_shows_in_what_is_sealed() -> None:
    vault = Vault((NEW,))
    assert b"canary" not in vault.seal("canary")
    assert vault.seal("canary") != vault.seal("canary")


def test_when_a_text_was_sealed_shows_in_nothing() -> None:
    vault = Vault((NEW, OLD))
    for sealed in (vault.seal("text"), vault.renewed(Vault((OLD,)).seal("text"))):
        assert sealed is not None
        assert base64.urlsafe_b64decode(sealed)[1:9] == bytes(8)


def test_another_key_opens_nothing() -> None:
    with pytest.raises(VaultLocked):
        Vault((NEW,)).open(Vault((OLD,)).seal("text"))


def test_damaged_bytes_are_as_good_as_locked() -> None:
    with pytest.raises(VaultLocked):
        Vault((NEW,)).open(b"no token at all")


def test_an_old_key_still_opens_beside_a_new_one_that_seals() -> None:
    both = Vault((NEW, OLD))
    assert both.open(Vault((OLD,)).seal("text")) == "text"
    assert Vault((NEW,)).open(both.seal("text")) == "text"


def test_renewing_seals_with_the_first_key_and_once_is_enough() -> None:
    both = Vault((NEW, OLD))
    renewed = both.renewed(Vault((OLD,)).seal("text"))
    assert renewed is not None
    assert Vault((NEW,)).open(renewed) == "text"
    assert both.renewed(renewed) is None


def test_a_line_end_around_a_key_does_not_matter() -> None:
    assert Vault((f"{NEW}\n",)).open(Vault((NEW,)).seal("text")) == "text"
