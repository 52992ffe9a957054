"""Rows about one person are put together, and nobody ends up managing themselves."""

from hypothesis import given
from hypothesis import strategies as st

from nudges.rules.people_changes import in_circles

names = st.sampled_from("abcdefgh")


@given(managers=st.dictionaries(names, st.one_of(st.none(), names)))
def test_in_a_circle_is_whoever_comes_back_to_themselves(managers: dict[str, str | None]) -> None:
    def comes_back(member: str) -> bool:
        at = managers.get(member)
        for _ in range(len(managers)):
            if at == member:
                return True
            at = None if at is None else managers.get(at)
        return False

    assert in_circles(managers) == {member for member in managers if comes_back(member)}
