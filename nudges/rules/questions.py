"""Whether a written message asks something; all that is ever kept of its text."""

import re

_MARK = r"?？\u061f\u2047\u2048\u203d\u037e\u055e"  # with the Arabic, Greek and Armenian ones

_MAY_ASK = re.compile(rf"[{_MARK}]")
_NO_PROSE = re.compile(
    r"```.*?(?:```|$)|`[^`\n]*`|<[^<>\n]*>|\b[a-z][a-z0-9+.-]{0,20}://\S+", re.S | re.I
)
_ASKS = re.compile(rf"？|[{_MARK}][{_MARK}!.…]*[\"'”’»)\]*_~]*(?=\s|$)")


def is_question(text: str) -> bool:
    """Whether a sentence ends with a question mark, outside code, links and mentions."""
    if not _MAY_ASK.search(text):
        return False
    return _ASKS.search(_NO_PROSE.sub(" ", text)) is not None
