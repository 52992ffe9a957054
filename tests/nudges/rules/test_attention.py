"""What 'less often' makes of how often somebody may be asked."""

from hypothesis import given
from hypothesis import strategies as st

from nudges.rules.attention import LEAST, lessened


def test_less_halves_down_to_one_in_four_weeks() -> None:
    assert [lessened(a) for a in (2.0, 1.0, 0.5, 0.25)] == [1.0, 0.5, 0.25, 0.25]


@given(attention=st.floats(0, 20))
def test_less_never_means_more(attention: float) -> None:
    assert lessened(attention) <= attention
    assert lessened(attention) >= min(attention, LEAST)
