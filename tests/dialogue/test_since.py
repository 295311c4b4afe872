"""How long it has been "since 2019", as wide as what was said leaves it open."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.units import Measurement, read
from dialogue.parsing.since import read_since

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("since 2019", "6 to 8 years"),
        ("Ever since 2019.", "6 to 8 years"),
        ("in 2019", "6 to 8 years"),
        ("started in 2019", "6 to 8 years"),
        ("since 2024", "22 to 35 months"),
        ("since 2026", "0 to 11 months"),
        ("since March", "7 to 9 months"),
        ("since March 2025", "19 to 21 months"),
        ("since nov", "0 to 1 month"),
        ("since december", "10 to 12 months"),
        ("since 3 March", "262 days"),
        ("since 2026-11-06", "14 days"),
        ("since yesterday", "1 day"),
    ],
)
def test_times_since(text: str, time: str) -> None:
    """A year leaves a year open, a month a month, a day nothing."""
    assert read_since(text, TODAY) == time
    assert isinstance(read(time, "treatment_duration"), Measurement)


@pytest.mark.parametrize(
    "text", ["", "2019", "since", "since then", "since 2030", "since last week", "14 months", "x"]
)
def test_what_is_no_such_time(text: str) -> None:
    """Everything else is left to the reader of amounts."""
    assert read_since(text, TODAY) == ""


def test_without_the_day_of_today_nothing_is_known() -> None:
    """A time since a date needs today."""
    assert read_since("since 2019", None) == ""


@given(st.dates(date(1990, 1, 1), TODAY), st.booleans())
def test_the_true_time_lies_within(day: date, by_month: bool) -> None:  # noqa: FBT001
    """Whichever day of the month or year it was, the time read holds the time that passed."""
    text = f"since {day:%B %Y}" if by_month else f"since {day.year}"
    time = read(read_since(text, TODAY), "treatment_duration")
    assert isinstance(time, Measurement)
    assert time.low is not None
    assert time.high is not None
    months = (TODAY.year - day.year) * 12 + TODAY.month - day.month
    full = months - (TODAY.day < day.day)
    assert time.low <= full <= time.high
    assert time.high - time.low <= (2 if by_month and full < 23 else 24)


@given(st.dates(TODAY - timedelta(days=3000), TODAY))
def test_since_a_day(day: date) -> None:
    """A whole date gives the days that passed."""
    assert read_since(f"since {day.isoformat()}", TODAY).split()[0] == str((TODAY - day).days)
