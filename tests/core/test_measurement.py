"""What a measurement says: its ranges, its side of a limit, its two texts."""

from fractions import Fraction

import pytest

from core.truth import Truth
from core.units import QUANTITIES, Measurement, Reason, Unreadable, exactly, read

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN


def taken(text: str, quantity: str) -> Measurement:
    """Read what must be readable."""
    result = read(text, quantity)
    assert isinstance(result, Measurement), f"{text!r}: {result}"
    return result


def refusal(text: str, quantity: str) -> Unreadable:
    """Read what must be refused."""
    result = read(text, quantity)
    assert isinstance(result, Unreadable), f"{text!r}: {result}"
    return result


# Lowest and highest possible; lowest and highest that needs no confirmation.
LIMITS = [
    ("serum_b12", "pg/mL", "20", "5000", "50", "2000"),
    ("mma", "nmol/L", "40", "20000", "40", "5000"),
    ("homocysteine", "umol/L", "3", "300", "3", "150"),
    ("platelets", "x10^9/L", "1", "1500", "1", "1500"),
    ("egfr", "mL/min", "2", "150", "2", "150"),
    ("gastrin", "pg/mL", "5", "5000", "5", "5000"),
    ("vitamin_d", "nmol/L", "5", "400", "5", "400"),
    ("hemoglobin", "g/dL", "3", "20", "3", "20"),
    ("mcv", "fL", "50", "150", "50", "150"),
    ("length", "cm", "0", "400", "0", "400"),
    ("duration", "months", "0", "480", "0", "480"),
    ("symptom_onset", "years", "0", "40", "0", "40"),
    ("treatment_duration", "months", "0", "600", "0", "600"),
    ("b12_dose", "mcg", "1", "100000", "1", "5000"),
    ("folic_acid_dose", "mg/day", "0", "15", "0", "15"),
    ("age", "years", "0", "115", "0", "115"),
    ("count", "", "0", "50", "0", "50"),
]


@pytest.mark.parametrize(("quantity", "unit", "low", "high", "calm", "wild"), LIMITS)
def test_possible_and_plausible_edges(  # noqa: PLR0913  (one column each)
    quantity: str, unit: str, low: str, high: str, calm: str, wild: str
) -> None:
    """The ends of a range belong to it; one step outside is refused, or read back."""
    step = 1 if QUANTITIES[quantity].whole else Fraction(1, 100)

    def at(value: Fraction | int | str) -> Measurement | Unreadable:
        return read(f"{float(Fraction(value)):.2f}".removesuffix(".00") + f" {unit}", quantity)

    for inside in (low, high, calm, wild):
        assert isinstance(at(inside), Measurement)
    for outside in (Fraction(low) - step, Fraction(high) + step):
        result = at(outside)
        assert isinstance(result, Unreadable)
        assert result.reason is (Reason.IMPOSSIBLE if outside >= 0 else Reason.NOT_UNDERSTOOD)
    for edge, inward, limit in ((calm, -step, low), (wild, step, high)):
        calm_edge = at(edge)
        assert isinstance(calm_edge, Measurement)
        assert not calm_edge.needs_confirmation
        if edge != limit:
            odd = at(Fraction(edge) + inward)
            assert isinstance(odd, Measurement)
            assert odd.needs_confirmation


def test_the_interval_between_injections_spans_two_days_to_six_months() -> None:
    """The printed 0.3 to 26 weeks is two days (alternate days) to six months."""
    taken("2 days", "injection_interval")
    taken("6 months", "injection_interval")

    assert refusal("1 day", "injection_interval").reason is Reason.IMPOSSIBLE
    assert refusal("27 weeks", "injection_interval").reason is Reason.IMPOSSIBLE


def test_a_range_needs_confirmation_only_if_nothing_in_it_is_plausible() -> None:
    """A bound is read back when the whole of what it leaves open is out of range."""
    assert not taken("<150 pg/mL", "serum_b12").needs_confirmation
    assert not taken(">1999 pg/mL", "serum_b12").needs_confirmation
    assert taken(">2000 pg/mL", "serum_b12").needs_confirmation
    assert taken("undetectable", "serum_b12").needs_confirmation
    assert not taken("yes", "length").needs_confirmation


@pytest.mark.parametrize(
    ("text", "below_180", "above_350"),
    [
        # C-08: 180 pg/mL = 132.8 pmol/L, 350 pg/mL = 258.2 pmol/L, not rounded.
        ("132 pmol/L", YES, NO),
        ("132.8 pmol/L", YES, NO),
        ("132.9 pmol/L", NO, NO),
        ("133 pmol/L", NO, NO),
        ("258 pmol/L", NO, NO),
        ("259 pmol/L", NO, YES),
        # C-09: the band is closed.
        ("179.999999999 pg/mL", YES, NO),
        ("180 pg/mL", NO, NO),
        ("180 ng/L", NO, NO),
        ("350 pg/mL", NO, NO),
        ("350.000000001 pg/mL", NO, YES),
        ("<180 pg/mL", YES, NO),
        ("<150 pg/mL", YES, NO),
        ("at most 180 pg/mL", UNKNOWN, NO),
        ("<181 pg/mL", UNKNOWN, NO),
        (">350 pg/mL", NO, YES),
        ("at least 350 pg/mL", NO, UNKNOWN),
        (">300 pg/mL", NO, UNKNOWN),
        ("undetectable", YES, NO),
        ("170-190 pg/mL", UNKNOWN, NO),
        ("180-350 pg/mL", NO, NO),
    ],
)
def test_the_band_of_serum_b12(text: str, below_180: Truth, above_350: Truth) -> None:
    """A level is classed exactly; a range that straddles a limit is unknown."""
    measured = taken(text, "serum_b12")

    assert measured.is_below(180) is below_180
    assert measured.is_above(350) is above_350
    assert measured.at_least(180) is ~below_180
    assert measured.at_most(350) is ~above_350


@pytest.mark.parametrize(
    ("text", "above_260", "above_271"),
    [
        # C-06, C-07: 0.26 umol/L and 271 nmol/L are both limits, and both are exclusive.
        ("260 nmol/L", NO, NO),
        ("0.26 µmol/L", NO, NO),
        ("261 nmol/L", YES, NO),
        ("271 nmol/L", YES, NO),
        ("0.271 umol/L", YES, NO),
        ("32 ng/mL", YES, NO),
        ("0.2711 umol/L", YES, YES),
        ("271.5 nmol/L", YES, YES),
    ],
)
def test_the_limits_of_mma(text: str, above_260: Truth, above_271: Truth) -> None:
    """Neither printed limit is moved by the unit that was typed."""
    measured = taken(text, "mma")

    assert measured.is_above(260) is above_260
    assert measured.is_above(271) is above_271


@pytest.mark.parametrize(
    ("quantity", "text", "limit", "above"),
    [
        ("duration", "12 months", 12, NO),
        ("duration", "a year", 12, NO),
        ("duration", "about a year", 12, UNKNOWN),
        ("duration", "a few months", 4, UNKNOWN),
        ("duration", "4 months", 4, NO),
        ("duration", "yes", 4, UNKNOWN),
        ("duration", "yes", 0, YES),
        ("duration", "none", 0, NO),
        ("duration", "<4 months", 0, YES),
        ("length", "20 cm", 20, NO),
        ("length", "8 in", 20, YES),
        ("length", "length unknown", 20, UNKNOWN),
        ("length", "30-60 cm", 20, YES),
        ("length", "30-60 cm", 30, UNKNOWN),
        ("age", "75", 75, NO),
        ("age", "76", 75, YES),
        ("platelets", "50,000 per microlitre", 50, NO),
    ],
)
def test_strict_limits(quantity: str, text: str, limit: int, above: Truth) -> None:
    """Printed cut-offs are strict, and an unknown amount is only known to be over zero."""
    assert taken(text, quantity).is_above(limit) is above


def test_an_unbounded_value_is_on_no_side() -> None:
    """Without ends nothing is known."""
    anything = Measurement("serum_b12", None, None, "?", "pg/mL")

    assert anything.is_above(0) is UNKNOWN
    assert anything.is_below(5000) is UNKNOWN
    assert anything.canonical == "any"


@pytest.mark.parametrize(
    ("quantity", "text", "given", "canonical", "converted"),
    [
        ("serum_b12", "320pg/ml", "320 pg/mL", "320 pg/mL", False),
        ("serum_b12", "236 pmol/l", "236 pmol/L", "319.9 pg/mL", True),
        ("serum_b12", "320.50 ng/L", "320.5 ng/L", "320.5 pg/mL", True),
        # Never rounded onto a limit: 132.809 pmol/L is 180.00533 pg/mL.
        ("serum_b12", "132.8090 pmol/L", "132.8090 pmol/L", "180.01 pg/mL", True),
        ("serum_b12", "179.96 pg/mL", "179.96 pg/mL", "179.96 pg/mL", False),
        ("serum_b12", "undetectable", "undetectable", "<50 pg/mL", False),
        ("serum_b12", "less than 150 pg/mL", "<150 pg/mL", "<150 pg/mL", False),
        ("mma", "0,31 umol/L", "0.31 µmol/L", "310 nmol/L", True),
        ("mma", "32 ng/mL", "32 ng/mL", "270.98 nmol/L", True),
        ("platelets", "50,000/uL", "50000 per µL", "50 x10^9/L", True),
        ("egfr", "42 ml/min/1.73m2", "42 mL/min/1.73 m2", "42 mL/min", False),
        ("egfr", "42 ml/min", "42 mL/min", "42 mL/min", False),
        ("folic_acid_dose", "400 mcg/day", "400 mcg/day", "0.4 mg/day", True),
        ("duration", "about 3 yrs", "about 3 years", "30 to 42 months", True),
        ("duration", "1 yr", "1 year", "12 months", True),
        ("duration", "4 weeks and 2 days", "4 weeks 2 days", "0.99 months", True),
        ("duration", "1 month 2 weeks", "1 month 2 weeks", "1.5 months", True),
        ("duration", "one to two months", "1 to 2 months", "1 to 2 months", False),
        ("duration", "1 year to 18 months", "1 year to 18 months", "12 to 18 months", True),
        ("duration", "a year or more", "at least 1 year", "at least 12 months", True),
        ("duration", "at most 1 month", "at most 1 month", "at most 1 month", False),
        ("duration", "over 3 months", ">3 months", ">3 months", False),
        ("duration", "never", "none", "0 months", False),
        ("duration", "yes", "yes, duration not known", "yes, duration not known", False),
        ("length", ">0 in", "yes, length not known", "yes, length not known", False),
        ("length", "8 in", "8 inches", "20.3 cm", True),
        ("age", "46", "46 years", "46 years", False),
        ("age", "1", "1 year", "1 year", False),
        ("count", "3", "3", "3", False),
    ],
)
def test_texts(quantity: str, text: str, given: str, canonical: str, *, converted: bool) -> None:
    """Both texts are tidy, and tell whether a conversion stands between them."""
    measured = taken(text, quantity)

    assert (measured.given, measured.canonical) == (given, canonical)
    assert measured.converted is converted


def test_exactly() -> None:
    """A rule's test builds the value that reading gives, in any form of number."""
    assert exactly(320, "serum_b12") == taken("320 pg/mL", "serum_b12")
    assert exactly("0.4", "folic_acid_dose") == taken("0.4 mg/day", "folic_acid_dose")
    assert exactly(30, "duration", "2 years 6 months").given == "2 years 6 months"
    assert exactly(Fraction(1, 3), "duration").given == "0.333333333333 months"
    assert exactly(-1, "count").given == "-1"


def test_measurements_are_values() -> None:
    """Equal means the same value and the same text, and equal ones hash alike."""
    typed, again = taken("236 pmol/L", "serum_b12"), taken("236pmol/l", "serum_b12")

    assert typed == again
    assert hash(typed) == hash(again)
    assert typed != exactly("319.86732", "serum_b12")
