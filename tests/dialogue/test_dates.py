"""Days that are past: what is certain is read, what is not is refused with the reason."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.units import Unreadable
from dialogue.parsing.dates import months_before, read_date

TODAY = date(2026, 11, 20)  # a Friday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-10-01", date(2026, 10, 1)),
        ("2026/10/1", date(2026, 10, 1)),
        ("2026-11-20", TODAY),
        ("3 March", date(2026, 3, 3)),
        ("3rd of March", date(2026, 3, 3)),
        ("on the 3rd of March", date(2026, 3, 3)),
        ("March 3", date(2026, 3, 3)),
        ("Mar. 3rd, 2025", date(2025, 3, 3)),
        ("3 MARCH 2025.", date(2025, 3, 3)),
        ("it was on 3 March 2025", date(2025, 3, 3)),
        ("Tuesday, 3 March", date(2026, 3, 3)),
        ("20 November", TODAY),
        ("25/4/2026", date(2026, 4, 25)),
        ("4/25/2026", date(2026, 4, 25)),
        ("4.4.2026", date(2026, 4, 4)),
        ("29 February 2024", date(2024, 2, 29)),
        ("today", TODAY),
        ("this morning", TODAY),
        ("Yesterday", date(2026, 11, 19)),
        ("the day before yesterday", date(2026, 11, 18)),
        ("0 days ago", TODAY),
        ("2 weeks ago", date(2026, 11, 6)),
        ("two weeks ago", date(2026, 11, 6)),
        ("a week ago", date(2026, 11, 13)),
        ("a fortnight ago", date(2026, 11, 6)),
        ("10 weeks ago", date(2026, 9, 11)),
        ("12 weeks back", date(2026, 8, 28)),
        ("3 months ago", date(2026, 8, 20)),
        ("one year ago", date(2025, 11, 20)),
    ],
)
def test_days_that_are_certain(text: str, day: date) -> None:
    """A date, or so many days, weeks, months or years ago, in the usual wordings."""
    assert read_date(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Nothing was read"),
        ("last Monday", "this week or of the week before"),
        ("Monday", "this week or of the week before"),
        ("on Friday", "this week or of the week before"),
        ("last week", "does not say which day"),
        ("last month", "does not say which day"),
        ("recently", "does not say which day"),
        ("in March", "does not say which day"),
        ("March 2026", "does not say which day"),
        ("early March", "does not say which day"),
        ("2025", "does not say which day"),
        ("about 2 weeks ago", "leaves the day open"),
        ("2 weeks ago or so", "leaves the day open"),
        ("over a year ago", "leaves the day open"),
        ("a few weeks ago", "leaves several days open"),
        ("2-3 weeks ago", "leaves several days open"),
        ("2 or 3 weeks ago", "leaves several days open"),
        ("10 weeks", 'write "10 weeks ago"'),
        ("3/4/2026", "3 April or 4 March"),
        ("25/4/26", "four figures"),
        ("3 December", "the year is missing"),
        ("21 November", "the year is missing"),
        ("2026-11-21", "still to come"),
        ("1 January 2027", "still to come"),
        ("31.2.2026", "no such day"),
        ("2026-13-01", "no such day"),
        ("13/13/2026", "no such day"),
        ("29 February", "no such day"),
        ("Monday, 3 March 2026", "was a Tuesday"),
        ("1803-01-01", "too long ago"),
        ("9999 years ago", "too long ago"),
        ("9999 weeks ago", "too long ago"),
        ("never", "not a date"),
        ("blue", "not a date"),
        ("-3 days ago", "not a date"),
        ("in 2 weeks", "not a date"),
        ("1/2", "not a date"),
        ("x" * 90, "too long"),
        ("\u0663 days ago", "not a date"),
    ],
)
def test_days_that_are_refused(text: str, why: str) -> None:
    """The refusal repeats what was read, says why, what is accepted, and gives an example."""
    refused = read_date(text, TODAY)
    assert isinstance(refused, Unreadable)
    assert why in refused.message
    assert "so many days, weeks or months ago" in refused.message
    assert refused.message.endswith("Example: 2 weeks ago.")


def test_without_the_day_of_today_only_whole_dates_are_read() -> None:
    """What counts from today is refused where nobody knows which day that is."""
    assert read_date("2025-10-01", None) == date(2025, 10, 1)
    for text in ("2 weeks ago", "3 March", "yesterday"):
        assert isinstance(read_date(text, None), Unreadable), text


def test_a_month_back_ends_within_the_shorter_month() -> None:
    """A month before the 31st of March is the last of February, also across a year."""
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2026, 1, 31), 2) == date(2025, 11, 30)
    assert months_before(date(2026, 1, 15), 12) == date(2025, 1, 15)


@given(st.dates(date(1930, 1, 1), TODAY))
def test_every_written_date_reads_back(day: date) -> None:
    """The way a date is shown is a way to type it, and so are its worded forms."""
    for text in (day.isoformat(), f"{day:%d %B %Y}", f"{day:%B %d, %Y}", f"{day:%A, %d %b %Y}"):
        assert read_date(text, TODAY) == day


@given(st.integers(0, 1000))
def test_so_many_days_ago(days: int) -> None:
    """Days ago count back from today."""
    assert read_date(f"{days} days ago", TODAY) == TODAY - timedelta(days=days)


_WORDS = "3 31 2026 march may of the ago weeks months last about monday - / . , in yesterday 0 a"
_BITS = st.sampled_from(_WORDS.split())


@given(st.one_of(st.text(max_size=90), st.lists(_BITS, max_size=6).map(" ".join)))
def test_never_raises_and_never_lies_ahead(text: str) -> None:
    """Whatever is typed gives a day that is past, or a refusal."""
    found = read_date(text, TODAY)
    assert isinstance(found, Unreadable) or found <= TODAY
    assert isinstance(read_date(text, None), Unreadable | date)
