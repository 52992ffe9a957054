"""One kind of error for everything a person can put right; its text lives in the locale files."""


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a fault
    """Something that was asked for cannot be done, and nothing was changed.

    ``code`` is the id of a text in the locale files, ``details`` its arguments; whoever shows it
    (the command line, a form, a chat) looks the text up.
    """

    def __init__(self, code: str, **details: str | int | float) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details
