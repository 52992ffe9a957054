"""What changed in the policy is told line by line, and nothing is left out or made up."""

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from nudges.policy import Policy, Section, lines
from nudges.rules.policy_changes import Change, How, changes
from tests.builders import NOW

TEXTS = st.dictionaries(
    st.sampled_from(Section),
    st.lists(st.sampled_from(["", "ask", "ask me", "post", "x"])).map("\n".join),
)


def a_policy(texts: dict[Section, str]) -> Policy:
    return Policy(version=1, at=NOW, texts=texts)


def in_(policy: Policy, section: Section) -> Counter[str]:
    return Counter(lines(policy.texts.get(section, "")))


@given(old=TEXTS, new=TEXTS)
def test_what_is_told_makes_the_new_version_of_the_old_one(
    old: dict[Section, str], new: dict[Section, str]
) -> None:
    before, after = a_policy(old), a_policy(new)
    told = changes(before, after)
    for section in Section:
        mine = [change for change in told if change.section is section]
        gone = Counter(change.before for change in mine if change.before)
        came = Counter(change.after for change in mine if change.after)
        made = in_(before, section)
        made.subtract(gone)
        made.update(came)
        assert +made == in_(after, section)


@given(texts=TEXTS)
def test_nothing_is_told_where_nothing_changed(texts: dict[Section, str]) -> None:
    assert changes(a_policy(texts), a_policy({s: f"\n {t}\n\n" for s, t in texts.items()})) == ()


def test_a_line_in_other_words_is_told_as_the_same_one() -> None:
    old = a_policy({Section.CAN: "Ask anything.\nPost on Fridays."})
    new = a_policy({Section.CAN: "Make a joke.\nPost on any day.", Section.WHOM: "Olga"})
    assert changes(old, new) == (
        Change(section=Section.CAN, how=How.NEW, after="Make a joke."),
        Change(
            section=Section.CAN,
            how=How.CHANGED,
            before="Post on Fridays.",
            after="Post on any day.",
        ),
        Change(section=Section.CAN, how=How.GONE, before="Ask anything."),
        Change(section=Section.WHOM, how=How.NEW, after="Olga"),
    )


@given(lines_=st.lists(st.sampled_from(["ask", "post", "thank"])), at=st.randoms())
def test_a_line_that_only_moved_is_no_change(lines_: list[str], at: Random) -> None:
    moved = at.sample(lines_, len(lines_))
    old, new = (a_policy({Section.CAN: "\n".join(each)}) for each in (lines_, moved))
    assert changes(old, new) == ()
