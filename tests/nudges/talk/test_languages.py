"""Every language is whole: each text, plural and form of address, and nothing that accuses."""

import re
from collections.abc import Iterator
from functools import lru_cache

import pytest
from babel.core import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from nudges.talk.admin.administering import COMMANDS as ADMIN
from nudges.talk.employee import COMMANDS as EMPLOYEE
from nudges.talk.patterns import Parts, example, parts
from nudges.talk.wording import FORMAL, as_entry, languages, locale_files, wording
from nudges.talk.words import listed
from nudges.voice import Voice

LANGUAGES = ("ar", "de", "en", "es", "fr", "ja", "pt")
OTHERS = tuple(name for name in LANGUAGES if name != "en")
FOR_OPERATORS = re.compile(r"operator|.*-manifest|slack-install")
"""The command line and what installs the app are in English."""
NUMBERS = range(130)
LONGEST_TITLE, LONGEST_LABEL = 24, 75
"""As much as Slack shows in the title of a form and on a button."""
INFORMAL = {
    "de": re.compile(r"\b(du|dir|dich|dein\w*|euch|euer\w*)\b", re.I),
    "fr": re.compile(r"\b(tu|toi|ton|ta|tes|te|vas-y)\b|\bt[’']", re.I),
    "es": re.compile(r"\b(tú|te|ti|tu|tus|contigo|tuy[oa]s?)\b", re.I),
}
"""Where people are addressed in two ways, what gives the informal one away."""
NEVER_SAID = {
    "de": r"schweig|\bstill\b|\bstille[rnsm]?\b|passiv|untätig|inaktiv|schüchtern|leider|enttäusch",
    "fr": r"silenc|passif|passive|inactif|inactive|timide|malheureusement|déçu",
    "es": r"silenci|pasiv|inactiv|callad|tímid|lamentablemente|decepcion",
    "pt": r"silenci|passiv|inativ|calad|tímid|infelizmente|decepcion",
    "ja": r"沈黙|無口|消極的|静かな人|黙って|残念ながら|がっかり",
    "ar": r"صامت|صمت|خامل|خجول|للأسف",
}
REPORTS = re.compile(r"report")


@lru_cache
def texts(folder: str) -> dict[str, ftl.Message]:
    found: dict[str, ftl.Message] = {}
    for name, text in locale_files(folder):
        if FOR_OPERATORS.match(name):
            continue
        for entry in FluentParser().parse(text).body:
            assert not isinstance(entry, ftl.Junk), (folder, name, entry.content)
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, (folder, entry.id.name)
                found[entry.id.name] = entry
    return found


class Plain(Visitor):
    """The words of a text, without what is filled in."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.words.append(node.value)


def words(entry: ftl.Message) -> str:
    plain = Plain()
    plain.visit(entry)
    return " ".join(plain.words)


class Selects(Visitor):
    def __init__(self) -> None:
        self.found: list[ftl.SelectExpression] = []

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        self.found.append(node)
        self.generic_visit(node)


def unplural(entry: ftl.Message, locale: Locale) -> Iterator[tuple[str, int]]:
    """Numbers for which a text that tells plurals has no form."""
    selects = Selects()
    selects.visit(entry)
    for select in selects.found:
        keys = {_key(variant): variant for variant in select.variants}
        if not keys.keys() & {"zero", "one", "two", "few", "many"}:
            continue
        for number in NUMBERS:
            if str(number) not in keys and locale.plural_form(number) not in keys:
                yield entry.id.name, number


def _key(variant: ftl.Variant) -> str:
    key = variant.key
    return key.name if isinstance(key, ftl.Identifier) else str(key.value)


def told(entry: ftl.Message) -> Parts:
    return parts(entry)


def test_these_are_the_languages() -> None:
    assert languages() == list(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_missing_and_none_is_too_many(language: str) -> None:
    assert sorted(texts("en").keys() - texts(language).keys()) == []
    assert sorted(texts(language).keys() - texts("en").keys()) == []


@pytest.mark.parametrize("language", OTHERS)
def test_each_text_fills_in_the_same(language: str) -> None:
    english = texts("en")
    wrong = [
        id_
        for id_, entry in texts(language).items()
        if id_ in english
        and (told(entry).names, told(entry).days, told(entry).messages)
        != (told(english[id_]).names, told(english[id_]).days, told(english[id_]).messages)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_its_plural(language: str) -> None:
    locale = Locale(language)
    missing = [each for entry in texts(language).values() for each in unplural(entry, locale)]
    assert missing == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_number_that_has_plurals_in_english_has_them_here(language: str) -> None:
    """Japanese has one form for all."""
    if language == "ja":
        return
    english = texts("en")
    bare = [
        id_
        for id_, entry in texts(language).items()
        if id_ in english and told(english[id_]).numbers - told(entry).numbers
    ]
    assert bare == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("formal", [False, True])
def test_every_text_can_be_said(language: str, formal: bool) -> None:
    say = wording(language, Voice(formal=formal))
    for id_, entry in texts(language).items():
        for number in (0, 1, 2, 3, 11, 100, 1.5):
            arguments = {
                name: number if isinstance(value, int) else value
                for name, value in _arguments(entry).items()
            }
            assert say(id_, **arguments).strip(), id_


def _arguments(entry: ftl.Message) -> dict[str, object]:
    found: dict[str, object] = dict(example(entry))
    for name in told(entry).messages:
        found |= _arguments(texts("en")[name])
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", [EMPLOYEE, ADMIN], ids=["employee", "admin"])
def test_one_word_means_one_thing(language: str, table: dict[str, object]) -> None:
    """The English words are understood everywhere, so they must not mean something else."""
    meant: dict[str, set[str]] = {}
    for name in table:
        for say in (wording("en"), wording(language)):
            for word in listed(say, f"words-{name}"):
                assert word == word.casefold(), (name, word)
                meant.setdefault(word, set()).add(name)
    assert {word: names for word, names in meant.items() if len(names) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_and_labels_fit(language: str) -> None:
    title, label = (
        re.compile(pattern)
        for pattern in (r"(?!report-).*-(title|submit)\b", r"(?!help-).*-(button|go)\b")
    )
    long = [
        (id_, len(words(entry)))
        for id_, entry in texts(language).items()
        if (title.match(id_) and len(words(entry)) > LONGEST_TITLE)
        or (label.match(id_) and len(words(entry)) > LONGEST_LABEL)
    ]
    assert long == []


@pytest.mark.parametrize("language", NEVER_SAID)
def test_no_text_accuses_or_regrets(language: str) -> None:
    never = re.compile(NEVER_SAID[language], re.I)
    said = {
        entry.id.name: words(entry)
        for name, text in locale_files(language)
        if not FOR_OPERATORS.match(name) and not REPORTS.match(name)
        for entry in FluentParser().parse(text).body
        if isinstance(entry, ftl.Message) and not entry.id.name.startswith(("words-", "easier-"))
    }
    assert {id_: text for id_, text in said.items() if never.search(text)} == {}


@pytest.mark.parametrize("language", INFORMAL)
def test_whoever_is_addressed_informally_can_be_addressed_formally(language: str) -> None:
    informal, formal = texts(language), texts(f"{language}/{FORMAL}")
    marks = INFORMAL[language]
    assert sorted(formal.keys() - informal.keys()) == []
    addressed = {id_ for id_, entry in informal.items() if marks.search(words(entry))}
    spoken = {id_ for id_ in addressed if not id_.startswith("words-")}
    assert sorted(spoken - formal.keys()) == []
    assert {id_: words(e) for id_, e in formal.items() if marks.search(words(e))} == {}
    different = [
        id_ for id_, entry in formal.items() if told(entry).names != told(informal[id_]).names
    ]
    assert different == []


def test_what_an_organisation_writes_itself_is_one_entry() -> None:
    assert as_entry("a-text", "one\ntwo") == "a-text =\n    one\n    two\n"
