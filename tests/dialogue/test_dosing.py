"""Doses and frequencies as people answer them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.units import Frequency, Measurement, Unreadable
from dialogue.parsing.answers.dosing import read_dose, read_dosing, read_often

OFTEN = """
daily -> 1 per day
once a day -> 1 per day
1 tablet a day -> 1 per day
a tablet every day -> 1 per day
one tablet daily -> 1 per day
I take it daily -> 1 per day
every morning -> 1 per day
at night -> 1 per day
2 tablets a day -> 2 per day
two tablets daily -> 2 per day
morning and evening -> 2 per day
twice a week -> 2 per week
3 injections a week -> 3 per week
three times weekly -> 3 per week
every other day -> 1 per 2 days
on alternate days -> 1 per 2 days
weekly -> 1 per week
once a month -> 1 per month
monthly -> 1 per month
a shot a month -> 1 per month
I get it every 8 weeks -> 1 per 8 weeks
every eight weeks -> 1 per 8 weeks
8-weekly -> 1 per 8 weeks
3-monthly -> 1 per 3 months
an injection every 3 months -> 1 per 3 months
once in 3 months -> 1 per 3 months
it is every 3 months -> 1 per 3 months
"""


@pytest.mark.parametrize("row", OFTEN.strip().splitlines())
def test_how_often(row: str) -> None:
    """Each wording gives a frequency that the patient file holds."""
    text, _, expected = row.partition(" -> ")
    found = read_often(text)
    assert isinstance(found, Frequency), found
    assert found.text == expected


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Nothing was read"),
        ("twice", "does not say per day"),
        ("2 times", "does not say per day"),
        ("once", "a single time does not say how often"),
        ("only once", "a single time does not say how often"),
        ("one injection", "a single time does not say how often"),
        ("every 2-3 months", "it names two"),
        ("every 2 to 3 months", "it names two"),
        ("two or three times a week", "it names two"),
        ("bimonthly", "twice in one, or once in two"),
        ("when I remember", "does not say how often"),
        ("2 x 500 mcg", "does not say how often"),
        ("many tablets a day", "does not say how often"),
        ("99 times a day", "outside what is possible"),
        ("every 2 years", "outside what is possible"),
        ("0 per day", "not understood"),
        ("blue", "does not say how often"),
    ],
)
def test_how_often_refused(text: str, why: str) -> None:
    """What leaves it open is refused, with what was typed, the reason and an example."""
    refused = read_often(text)
    assert isinstance(refused, Unreadable)
    assert why in refused.message
    assert "every so many weeks or months" in refused.message
    assert not text or f'Read "{text}"' in refused.message


@pytest.mark.parametrize(
    ("text", "given_"),
    [
        ("1000 mcg", "1000 mcg"),
        ("1 mg", "1 mg"),
        ("1000 \u03bcg", "1000 mcg"),
        ("500 mcg tablets", "500 mcg"),
        ("one tablet of 500 mcg", "500 mcg"),
        ("a 500 mcg tablet", "500 mcg"),
        ("1000 mcg per dose", "1000 mcg"),
    ],
)
def test_a_single_dose(text: str, given_: str) -> None:
    """The dose of one tablet or injection."""
    dose = read_dose(text)
    assert isinstance(dose, Measurement), dose
    assert dose.given == given_


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1000", "it has no unit"),
        ("1 g", "is not a unit"),
        ("1000 IU", "is not a unit"),
        ("1,000 mcg", "it could be 1000 or 1"),
        ("2 x 500 mcg", "several at once"),
        ("two 500 mcg tablets", "several at once"),
        ("2 tablets of 500 mcg", "several at once"),
        ("one tablet", "no number"),
        ("0 mcg", "outside what is possible"),
        ("lots", "no number"),
    ],
)
def test_a_dose_refused(text: str, why: str) -> None:
    """A missing unit is not guessed, and neither is what several of them come to."""
    refused = read_dose(text)
    assert isinstance(refused, Unreadable), refused
    assert why in refused.message
    assert "Example: 1000 mcg" in refused.message


@pytest.mark.parametrize(
    ("text", "dose", "often"),
    [
        ("1000 mcg daily", "1000 mcg", "1 per day"),
        ("1 mg, weekly", "1 mg", "1 per week"),
        ("500 mcg twice a day", "500 mcg", "2 per day"),
        ("1000mcg/day", "1000 mcg", "1 per day"),
        ("I take 1000 \u00b5g a day", "1000 mcg", "1 per day"),
        ("1000 mcg every 8 weeks", "1000 mcg", "1 per 8 weeks"),
        ("1000 mcg tablets daily", "1000 mcg", "1 per day"),
    ],
)
def test_dose_and_frequency_in_one(text: str, dose: str, often: str) -> None:
    """Whoever says both is not asked twice."""
    both = read_dosing(text)
    assert both.dose
    assert both.often
    assert (both.dose.given, both.often.text) == (dose, often)


@pytest.mark.parametrize(
    "text", ["", "1000 mcg", "daily", "2 x 500 mcg daily", "1 g daily", "1000 mcg and some"]
)
def test_not_both(text: str) -> None:
    """Half of it, or what is not clear, is left to the readers of one."""
    assert read_dosing(text).often is None
    assert read_dosing(text).dose is None


_WORDS = "1000 500 mcg mg daily weekly a per every x 2 two tablets of day weeks - / once"
_BITS = st.sampled_from(_WORDS.split())


@given(st.one_of(st.text(max_size=80), st.lists(_BITS, max_size=7).map(" ".join)))
def test_never_raises(text: str) -> None:
    """Whatever is typed is read or refused."""
    assert isinstance(read_often(text), Frequency | Unreadable)
    assert isinstance(read_dose(text), Measurement | Unreadable)
    both = read_dosing(text)
    assert (both.dose is None) == (both.often is None)
