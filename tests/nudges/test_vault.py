"""What is sealed can be read with the key only, and keys can be changed."""

import base64
import hashlib

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from nudges.vault import OPEN, Vault, VaultLocked

OLD, NEW = "o" * 32, "n" * 32


@given(st.text(max_size=200))
def test_what_was_sealed_comes_back(text: str) -> None:
    vault = Vault((NEW,))
    assert vault.open(vault.seal(text)) == text


def test_nothing_of_a_text_shows_in_what_is_sealed() -> None:
    vault = Vault((NEW,))
    assert b"canary" not in vault.seal("canary")
    assert vault.seal("canary") != vault.seal("canary")


def test_what_is_sealed_is_as_long_as_the_text_and_holds_no_time() -> None:
    vault = Vault((NEW,))
    assert {len(vault.seal(text)) for text in ("text", "next")} == {1 + 12 + 4 + 16}


def test_what_an_earlier_version_sealed_is_opened_and_renewed() -> None:
    digest = hashlib.blake2b(OLD.encode(), digest_size=32, person=b"chimein-vault").digest()
    before = Fernet(base64.urlsafe_b64encode(digest)).encrypt(b"text")
    assert Vault((OLD,)).open(before) == "text"
    renewed = Vault((NEW, OLD)).renewed(before)
    assert renewed is not None
    assert Vault((NEW,)).open(renewed) == "text"
    with pytest.raises(VaultLocked):
        Vault((NEW,)).open(before)


def test_what_a_migration_left_open_is_sealed_by_renewing() -> None:
    vault = Vault((NEW,))
    assert vault.open(OPEN + b"text") == "text"
    renewed = vault.renewed(OPEN + b"text")
    assert renewed is not None
    assert b"text" not in renewed
    assert vault.open(renewed) == "text"


@given(st.binary(max_size=60))
def test_no_bytes_break_it(value: bytes) -> None:
    if value[:1] != OPEN:
        with pytest.raises(VaultLocked):
            Vault((NEW,)).open(value)


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
