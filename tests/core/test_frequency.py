"""How often something is taken, as people say it."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.units import Frequency, Reason, Unreadable, read_frequency


@pytest.mark.parametrize(
    ("text", "times", "every", "unit"),
    [
        ("1 per day", 1, 1, "day"),
        ("1/day", 1, 1, "day"),
        ("daily", 1, 1, "day"),
        ("Every day.", 1, 1, "day"),
        ("once daily", 1, 1, "day"),
        ("twice a day", 2, 1, "day"),
        ("2x daily", 2, 1, "day"),
        ("2 per week", 2, 1, "week"),
        ("three times a week", 3, 1, "week"),
        ("3 times weekly", 3, 1, "week"),
        ("3x/week", 3, 1, "week"),
        ("weekly", 1, 1, "week"),
        ("fortnightly", 1, 2, "week"),
        ("1 per 8 weeks", 1, 8, "week"),
        ("once every 8 weeks", 1, 8, "week"),
        ("every twelve weeks", 1, 12, "week"),
        ("once a month", 1, 1, "month"),
        ("every 2 months", 1, 2, "month"),
        ("quarterly", 1, 3, "month"),
        ("once a year", 1, 12, "month"),
        ("every other day", 1, 2, "day"),
        ("every second day", 1, 2, "day"),
        ("on alternate days", 1, 2, "day"),
    ],
)
def test_accepted(text: str, times: int, every: int, unit: str) -> None:
    """Each wording gives its count and its period."""
    frequency = read_frequency(text)

    assert isinstance(frequency, Frequency)
    assert (frequency.times, frequency.every, frequency.unit) == (times, every, unit)
    assert read_frequency(frequency.text) == frequency


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.EMPTY),
        ("2", Reason.NO_UNIT),
        ("twice", Reason.NO_UNIT),
        ("2 weeks", Reason.NOT_UNDERSTOOD),
        ("often", Reason.NOT_UNDERSTOOD),
        ("every 2-3 months", Reason.NOT_UNDERSTOOD),
        ("0 per day", Reason.NOT_UNDERSTOOD),
        ("99999 per day", Reason.NOT_UNDERSTOOD),
        ("٢ per day", Reason.NOT_UNDERSTOOD),
        ("biweekly", Reason.AMBIGUOUS_NUMBER),
        ("25 per day", Reason.IMPOSSIBLE),
        ("every 13 months", Reason.IMPOSSIBLE),
    ],
)
def test_refused(text: str, reason: Reason) -> None:
    """What has no period, two meanings or no sense is refused with an example."""
    refused = read_frequency(text)

    assert isinstance(refused, Unreadable)
    assert refused.reason is reason
    assert "Example: 1 per 8 weeks." in refused.message


@pytest.mark.parametrize(
    ("text", "per_day", "odd"),
    [
        ("2 per day", Fraction(2), False),
        ("3 per day", Fraction(3), True),
        ("every other day", Fraction(1, 2), False),
        ("3 per week", Fraction(3, 7), False),
        ("1 per 6 months", 1 / (6 * Fraction("30.44")), False),
        ("1 per 7 months", 1 / (7 * Fraction("30.44")), True),
    ],
)
def test_rate(text: str, per_day: Fraction, *, odd: bool) -> None:
    """The daily rate is exact; outside two a day to one in six months it is read back."""
    frequency = read_frequency(text)

    assert isinstance(frequency, Frequency)
    assert frequency.per_day == per_day
    assert frequency.needs_confirmation is odd


@given(st.text())
def test_never_raises(text: str) -> None:
    """Any text gives a frequency that reads back, or a refusal."""
    frequency = read_frequency(text)

    assert isinstance(frequency, Unreadable) or read_frequency(frequency.text) == frequency
