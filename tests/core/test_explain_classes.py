"""The classes of a fact: no rule tells two values of one class apart, and none is left out."""

from datetime import date
from fractions import Fraction

import pytest

from core.asking import APPLIES
from core.conditions import Case, Leaf
from core.explain.classes import classes, deciders, spans
from core.fields import Kind, fields
from core.truth import Truth
from core.units import exactly

NUMBERS = sorted(
    name
    for name, field in fields().items()
    if field.kind is Kind.MEASUREMENT and name in deciders()
)


def truths(name: str, number: Fraction) -> tuple[Truth | int, ...]:
    """Judge a number by every condition that some table puts on the fact."""
    value = exactly(number, fields()[name].quantity)
    case = Case({name: value}, APPLIES)
    return tuple(
        leaf.test(value) if isinstance(leaf, Leaf) else leaf.truths(case)
        for leaf in deciders()[name]
    )


def test_the_level_is_cut_at_each_printed_number() -> None:
    """Below, on and above 50, 180, 350, 400, 406.611 and 1000 pg/mL."""
    lines = [span.low for span in spans("serum_b12", {}) if span.low == span.high]

    assert lines == [50, 180, 350, 400, Fraction("406.611"), 1000]
    assert len(spans("serum_b12", {})) == 2 * len(lines) + 1


def test_completed_years_have_no_value_between_two_whole_ones() -> None:
    """75 and 80 are ages, 75.5 is none."""
    ages = [value.low for value in classes("age", {}) if value.low is not None]

    assert all(age.denominator == 1 for age in ages)
    assert {75, 80} <= set(ages)


@pytest.mark.parametrize("name", NUMBERS)
def test_the_classes_hold_every_number_once_and_no_rule_parts_them(name: str) -> None:
    """Whatever the number, exactly one class holds it, and its value is judged as the number."""
    found = spans(name, {})
    ends = [end for span in found for end in (span.low, span.high) if end is not None]
    step = Fraction(1) if fields()[name].quantity in {"age", "count"} else Fraction(1, 50)
    for number in {end + side for end in ends for side in (-step, 0, step) if end + side > 0}:
        holding = [span for span in found if span.holds(number)]
        assert len(holding) == 1
        assert truths(name, holding[0].value.low or Fraction(0)) == truths(name, number)


def test_a_word_an_answer_or_a_list_is_its_own_class() -> None:
    """Each word of a closed list, yes and no; of a list, none and each one alone."""
    assert classes("numbness", {}) == ("yes", "no")
    assert "vegan" in classes("diet", {})
    assert classes("available_forms", {})[0] == ()


def test_a_date_is_cut_where_a_rule_counts_days() -> None:
    """The last injection: today, and the days on which it comes to be overdue."""
    facts = {"today": date(2026, 11, 20), "injection_interval": exactly(8, "injection_interval")}
    days = [(facts["today"] - day).days for day in classes("last_injection_date", facts)]

    assert days[0] == 0
    assert len(days) > 2
    assert all(after == before + 1 for before, after in zip(days[1::2], days[2::2], strict=True))


def test_a_span_says_its_ends() -> None:
    """As a reader would: above 260 and below 271 nmol/L."""
    words = [span.words() for span in spans("mma", {})]

    assert words == [
        "below 260 nmol/L",
        "exactly 260 nmol/L",
        "above 260 and below 271 nmol/L",
        "exactly 271 nmol/L",
        "above 271 nmol/L",
    ]
