"""Whether a message asks something is told from its marks, wherever they mean that."""

import pytest

from nudges.rules.questions import is_question


@pytest.mark.parametrize(
    "text",
    [
        "Does anybody know?",
        "Does anybody know? I do not.",
        "(really?)",
        "“Really?” she said",
        "what?!",
        "*Really?*",
        "谁知道？",
        "من يعرف؟",
        "See <https://example.com/?q=1|this>. Is it right?",
        "`x` or `y`?",
        "<@U1>?",
    ],
)
def test_a_sentence_that_ends_with_a_question_mark_asks(text: str) -> None:
    assert is_question(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No.",
        "https://example.com/?q=1",
        "https://example.com/page?",
        "<https://example.com/?>",
        "```is_it?```",
        "`a ? b : c`",
        "a?b",
        "```\nwhy?\n",
    ],
)
def test_marks_in_links_and_code_ask_nothing(text: str) -> None:
    assert not is_question(text)


def test_a_long_text_full_of_marks_is_no_trouble() -> None:
    assert not is_question("?x" * 50_000)
    assert not is_question("<`?" * 50_000 + "x")
