"""What every adapter has to pass: the same tests for the console, Slack and Teams."""

import pytest

pytest.register_assert_rewrite("tests.contract.platform")
