"""A draft is held against the list whatever the case, the accents and the script; at no cost."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.errors import Refusal
from nudges.rules.self_check import (
    LONGEST_ENTRY,
    MOST_ENTRIES,
    Check,
    Match,
    entries,
    matching,
)


def a_check(*words: str, public_only: bool = False) -> Check:
    return Check(id="c", entries=words, advice="Ask first.", public_only=public_only)


def found(entry: str, text: str) -> bool:
    return bool(matching([a_check(entry)], text, public=False))


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("password*", "My PASSWORDS are here"),
        ("password", "the password."),
        ("project falcon", "about Project\n  Falcon, you know"),
        ("*budget", "Our megabudget"),
        ("über*", "Ubernahme"),
        ("strasse", "Die STRAẞE"),
        ("resume", "my Résumé"),
        ("k-####", "case K-1234 is open"),
        ("##.##.####", "born 01.02.1990"),
        ("pass*word*", "pass-phrase, passtheword"),
        ("機密", "これは機密情報です"),
        ("機*報", "これは機密情報です"),
        ("سري", "هذا سري جدا"),
        ("conf*ial", "con\u00adfidential"),
        ("istanbul", "İSTANBUL"),
        ("@example.com", "write to ann@example.com"),
        ("ｓｅｃｒｅｔ", "a secret"),
        ("C++ code", "some c++ CODE here"),
    ],
)
def test_what_is_on_the_list_is_found(entry: str, text: str) -> None:
    assert found(entry, text)


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("password", "passwords"),
        ("pay", "we play and repay"),
        ("budget*", "megabudget"),
        ("k-####", "K-12345"),
        ("project falcon", "project, falcon"),
        ("pass*word", "pass a word"),
        ("a.b", "axb"),
        ("(x|y)z", "xz"),
    ],
)
def test_what_is_not_on_the_list_is_not_found(entry: str, text: str) -> None:
    assert not found(entry, text)


def test_what_holds_on_public_networks_only_is_left_aside_inside() -> None:
    listed = [a_check("roadmap", public_only=True), a_check("roadmap", "falcon")]
    assert len(matching(listed, "the roadmap", public=True)) == 2
    (match,) = matching(listed, "the roadmap", public=False)
    assert match == Match(entries=("roadmap",), advice="Ask first.")


SIGNS = st.text(alphabet=st.sampled_from("ab*# .,-ßİé機(\\[{+?|^$)]}"), max_size=20)


@given(entry=SIGNS | st.text(max_size=60), text=SIGNS | st.text(max_size=200))
def test_no_entry_and_no_draft_is_too_much_for_it(entry: str, text: str) -> None:
    try:
        listed = entries(entry)
    except Refusal:
        return
    before = matching([a_check(*listed)], text, public=True)
    for other in (text.upper(), text.lower(), text.casefold()):
        assert matching([a_check(*listed)], other, public=True) == before


@given(word=st.text(alphabet=string.ascii_letters + "äéß", min_size=2, max_size=20), at=st.data())
def test_a_word_is_found_with_a_star_for_any_part_of_it(word: str, at: st.DataObject) -> None:
    start = at.draw(st.integers(0, len(word)))
    end = at.draw(st.integers(start, len(word)))
    entry = f"{word[:start]}*{word[end:]}"
    if entry.strip("*"):
        assert found(entry, f"so {word.upper()}, then")


def test_a_star_takes_no_more_time_in_a_text_made_to_be_hard() -> None:
    """Each of these takes hours where every way to share out the letters is tried."""
    listed = a_check("a*a*a*a*a*a*a*a*a*a*a*b", "a a*a*a*a*a*a*a*a*a*c", "*a*a*a*a*a*a*a*z")
    assert matching([listed], "a" * 900, public=True) == ()
    assert matching([listed], "a " * 450, public=True) == ()


def test_entries_are_separated_by_the_commas_of_any_script_and_kept_once() -> None:
    assert entries(" pay rise ,bonus*,bonus*;K-####、機密، سري\nlast ") == (
        "pay rise",
        "bonus*",
        "K-####",
        "機密",
        "سري",
        "last",
    )


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "check-empty"),
        (" , ;", "check-empty"),
        ("a", "check-short"),
        ("***", "check-short"),
        ("ok, *-*", "check-short"),
        ("a" * (LONGEST_ENTRY + 1), "check-long"),
        (",".join(f"word{n}" for n in range(MOST_ENTRIES + 1)), "check-many"),
    ],
)
def test_an_entry_that_would_match_everything_or_nothing_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        entries(typed)
    assert refused.value.code == code
