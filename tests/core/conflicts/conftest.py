"""The checks that these tests share tell what differs, as an assert in a test does."""

import pytest

pytest.register_assert_rewrite("tests.core.conflicts.asking")
