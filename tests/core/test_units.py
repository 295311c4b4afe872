"""Quantities as people type them: what is read, what is refused, and exactly how much it is."""

import re
import subprocess
import sys
from fractions import Fraction

import pytest

from core.units import (
    QUANTITIES,
    Measurement,
    Reason,
    Unreadable,
    pattern,
    read,
    units_in,
)


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


EXACT = [
    # Serum B12: 1 pmol/L = 1.35537 pg/mL (C-08).
    ("serum_b12", "320 pg/mL", "320"),
    ("serum_b12", "320pg/ml", "320"),
    ("serum_b12", "  320  pg / mL. ", "320"),
    ("serum_b12", "320 PG/ML", "320"),
    ("serum_b12", "320 pg per mL", "320"),
    ("serum_b12", "320 picograms per milliliter", "320"),
    ("serum_b12", "320 Picograms per millilitre (pg/mL)", "320"),
    ("serum_b12", "320 ng/L", "320"),
    ("serum_b12", "320 ng/l", "320"),
    ("serum_b12", "320 nanograms per litre", "320"),
    ("serum_b12", "236 pmol/L", "319.86732"),
    ("serum_b12", "236 picomoles per liter", "319.86732"),
    ("serum_b12", "320,5 pg/mL", "320.5"),
    ("serum_b12", "1 500 pg/mL", "1500"),
    ("serum_b12", "1\u2009500 pg/mL", "1500"),
    ("serum_b12", "1\u202f500\u00a0pg/mL", "1500"),
    ("serum_b12", "1 500,5 pg/mL", "1500.5"),
    ("serum_b12", "1,234.5 pg/mL", "1234.5"),
    ("serum_b12", "1.234,5 pg/mL", "1234.5"),
    ("serum_b12", "1234.567 pg/mL", "1234.567"),
    # MMA: 1 ng/mL = 8.468 nmol/L.
    ("mma", "265 nmol/L", "265"),
    ("mma", "0,31 µmol/L", "310"),
    ("mma", "0.31 umol/l", "310"),
    ("mma", "0.31 \u03bcmol/L", "310"),
    ("mma", "0.31 mcmol/L", "310"),
    ("mma", "0.31 UMOL/L", "310"),
    ("mma", "0.31 micromoles per litre", "310"),
    ("mma", "0,310 µmol/L", "310"),
    ("mma", "0.271 µmol/L", "271"),
    ("mma", "32 ng/mL", "270.976"),
    ("mma", "32 µg/L", "270.976"),
    # Homocysteine: 1 mg/L = 7.397 umol/L, 1 mg/dL = 73.97 umol/L.
    ("homocysteine", "14 umol/L", "14"),
    ("homocysteine", "2 mg/L", "14.794"),
    ("homocysteine", "0.2 mg/dL", "14.794"),
    # Platelets: "50,000 per microlitre" is 50 (C-18).
    ("platelets", "18 x10^9/L", "18"),
    ("platelets", "18 ×10⁹/L", "18"),
    ("platelets", "18 10^9/l", "18"),
    ("platelets", "18 X10^9/L", "18"),
    ("platelets", "18 x10^3/µL", "18"),
    ("platelets", "18 x 10³/uL", "18"),
    ("platelets", "18 K/µL", "18"),
    ("platelets", "50,000 per microlitre", "50"),
    ("platelets", "50.000/µL", "50"),
    ("platelets", "50000/mm3", "50"),
    ("platelets", "50 000 platelets per microliter", "50"),
    ("platelets", "1,234,567/µL", "1234.567"),
    # The same number with and without body surface (C-17).
    ("egfr", "42 mL/min", "42"),
    ("egfr", "42 ml/min/1.73 m2", "42"),
    ("egfr", "42 mL/min/1,73m²", "42"),
    ("egfr", "42 mL/min per 1.73 m^2", "42"),
    # 1 pmol/L of gastrin = 2.1 pg/mL; 1 ng/mL of vitamin D = 2.496 nmol/L.
    ("gastrin", "100 pmol/L", "210"),
    ("gastrin", "100 ng/L", "100"),
    ("vitamin_d", "20 ng/mL", "49.92"),
    ("vitamin_d", "60 nmol/L", "60"),
    ("hemoglobin", "13,2 g/dL", "13.2"),
    ("hemoglobin", "132 g/L", "13.2"),
    ("hemoglobin", "13 G/DL", "13"),
    ("mcv", "92 fl", "92"),
    ("hematocrit", "41%", "41"),
    # Lengths: inches x 2.54.
    ("length", "20 cm", "20"),
    ("length", "8 in", "20.32"),
    ("length", "8 inches", "20.32"),
    ("length", '8"', "20.32"),
    ("length", "eight inches", "20.32"),
    ("length", "30 centimetres", "30"),
    ("length", "none", "0"),
    ("length", "0 cm", "0"),
    # Durations: years x 12 (C-14).
    ("duration", "14 months", "14"),
    ("duration", "14 mo", "14"),
    ("duration", "14 m", "14"),
    ("duration", "3 yrs", "36"),
    ("duration", "2 y 6 m", "30"),
    ("duration", "2y6m", "30"),
    ("duration", "2 years and 6 months", "30"),
    ("duration", "1 year, 3 months", "15"),
    ("duration", "a year", "12"),
    ("duration", "half a year", "6"),
    ("duration", "a year and a half", "18"),
    ("duration", "two and a half years", "30"),
    ("duration", "2 and a half years", "30"),
    ("duration", "2.5 years", "30"),
    ("duration", "three months", "3"),
    ("duration", "for 3 years", "36"),
    ("duration", "Never", "0"),
    ("duration", "not taken", "0"),
    ("symptom_onset", "two months", "2"),
    ("treatment_duration", "4 months", "4"),
    ("injection_interval", "8 weeks", "8"),
    ("injection_interval", "every 8 weeks", "8"),
    ("injection_interval", "every week", "1"),
    ("injection_interval", "21 days", "3"),
    ("injection_interval", "2 months", "8.69"),
    ("b12_dose", "1000 mcg", "1000"),
    ("b12_dose", "1000 µg", "1000"),
    ("b12_dose", "1000 micrograms", "1000"),
    ("b12_dose", "1.5 mg", "1500"),
    ("b12_dose", ".5 mg", "500"),
    ("b12_dose", "1 MG", "1000"),
    ("b12_dose", "1 000 mcg", "1000"),
    ("b12_dose", "2\u202f500 mcg", "2500"),
    ("b12_dose", "1000 mcg per dose", "1000"),
    ("folic_acid_dose", "5 mg/day", "5"),
    ("folic_acid_dose", "5 mg a day", "5"),
    ("folic_acid_dose", "400 mcg daily", "0.4"),
    ("age", "46", "46"),
    ("age", "46 years", "46"),
    ("age", "46-year-old", "46"),
    ("age", "46 yo", "46"),
    ("count", "3", "3"),
]


@pytest.mark.parametrize(("quantity", "text", "value"), EXACT)
def test_exact_values(quantity: str, text: str, value: str) -> None:
    """Every accepted way of writing one number gives that number, to the last digit."""
    measured = taken(text, quantity)

    assert (measured.low, measured.high) == (Fraction(value), Fraction(value))
    assert measured.is_exact
    assert not measured.about


def test_days_and_weeks_are_exact_fractions_of_a_month() -> None:
    """A week is 1/4.345 month (C-14) and a day 1/30.44 month, without rounding."""
    assert taken("6 weeks", "duration").low == 6 / Fraction("4.345")
    assert taken("10 days", "duration").low == 10 / Fraction("30.44")
    assert taken("every 2 days", "injection_interval").low == Fraction(2, 7)


RANGES = [
    # text, quantity, low, high, low open, high open, about
    ("<150 pg/mL", "serum_b12", "0", "150", False, True, False),
    ("less than 150 pg/mL", "serum_b12", "0", "150", False, True, False),
    ("< 100 pmol/L", "serum_b12", "0", "135.537", False, True, False),
    (">2000 pg/mL", "serum_b12", "2000", None, True, False, False),
    ("over 2000 ng/L", "serum_b12", "2000", None, True, False, False),
    ("undetectable", "serum_b12", "0", "50", False, True, False),
    ("300-350 pg/mL", "serum_b12", "300", "350", False, False, False),
    ("about 320 pg/mL", "serum_b12", "319.5", "320.5", False, False, True),
    (">=90 mL/min", "egfr", "90", None, False, False, False),
    ("≥ 90 mL/min", "egfr", "90", None, False, False, False),
    ("30–60 cm", "length", "30", "60", False, False, False),
    ("between 30 and 60 cm", "length", "30", "60", False, False, False),
    # "Less than 20 cm was removed": some was, so zero is left out.
    ("<20 cm", "length", "0", "20", True, True, False),
    ("up to 20 cm", "length", "0", "20", True, False, False),
    ("2-3 years", "duration", "24", "36", False, False, False),
    ("2 or 3 years", "duration", "24", "36", False, False, False),
    ("1 year to 18 months", "duration", "12", "18", False, False, False),
    ("about 3 yrs", "duration", "30", "42", False, False, True),
    ("~3 years", "duration", "30", "42", False, False, True),
    ("3 years or so", "duration", "30", "42", False, False, True),
    ("about a year", "duration", "6", "18", False, False, True),
    ("about 14 months", "duration", "13.5", "14.5", False, False, True),
    ("about 2 years 6 months", "duration", "29.5", "30.5", False, False, True),
    ("about 2-3 years", "duration", "18", "42", False, False, True),
    ("~half a year", "duration", "0", "12", True, False, True),
    ("about 0 months", "duration", "0", "0.5", False, False, True),
    ("a few months", "duration", "2", "6", False, False, True),
    ("several months", "duration", "3", "12", False, False, True),
    ("a couple of years", "duration", "18", "30", False, False, True),
    ("over a year", "duration", "12", None, True, False, False),
    ("just under a year", "duration", "0", "12", True, True, False),
    ("at least 3 months", "duration", "3", None, False, False, False),
    ("3 months or more", "duration", "3", None, False, False, False),
    ("12+ months", "duration", "12", None, False, False, False),
    ("4 months or less", "duration", "0", "4", True, False, False),
    ("yes", "duration", "0", None, True, False, False),
    ("duration unknown", "duration", "0", None, True, False, False),
    (">0 months", "duration", "0", None, True, False, False),
    ("yes", "length", "0", None, True, False, False),
    ("length unknown", "length", "0", None, True, False, False),
    (">0 cm", "length", "0", None, True, False, False),
    ("over 75", "age", "75", None, True, False, False),
]


@pytest.mark.parametrize(
    ("text", "quantity", "low", "high", "low_open", "high_open", "about"), RANGES
)
def test_ranges(  # noqa: PLR0913  (one column each)
    text: str,
    quantity: str,
    low: str,
    high: str | None,
    *,
    low_open: bool,
    high_open: bool,
    about: bool,
) -> None:
    """Bounds, ranges and imprecise words keep exactly what they leave open."""
    measured = taken(text, quantity)

    assert (measured.low, measured.high) == (
        Fraction(low),
        None if high is None else Fraction(high),
    )
    assert (measured.low_open, measured.high_open) == (low_open, high_open)
    assert measured.about is about
    assert not measured.is_exact


REFUSED = [
    ("serum_b12", "", Reason.EMPTY),
    ("serum_b12", " \u00a0 ", Reason.EMPTY),
    ("serum_b12", "320", Reason.NO_UNIT),
    ("serum_b12", "<150", Reason.NO_UNIT),
    ("serum_b12", "300-350", Reason.NO_UNIT),
    ("duration", "14", Reason.NO_UNIT),
    ("b12_dose", "1000", Reason.NO_UNIT),
    ("platelets", "50,000", Reason.AMBIGUOUS_NUMBER),
    ("serum_b12", "320 ng/mL", Reason.WRONG_UNIT),
    ("serum_b12", "320 pg", Reason.WRONG_UNIT),
    ("serum_b12", "320 pmol/mL", Reason.WRONG_UNIT),
    ("serum_b12", "320 µmol/L", Reason.WRONG_UNIT),
    ("serum_b12", "320 Pg/mL", Reason.WRONG_UNIT),
    ("serum_b12", "320 pg/Ml", Reason.WRONG_UNIT),
    ("serum_b12", "320 pg/mL (pmol/L)", Reason.WRONG_UNIT),
    ("serum_b12", "236 pmol/L (320 pg/mL)", Reason.NOT_UNDERSTOOD),
    ("mma", "0.31 mmol/L", Reason.WRONG_UNIT),
    ("b12_dose", "1 Mg", Reason.WRONG_UNIT),
    ("b12_dose", "1 g", Reason.WRONG_UNIT),
    ("b12_dose", "1000 IU", Reason.WRONG_UNIT),
    ("duration", "14 M", Reason.WRONG_UNIT),
    ("length", "2 m", Reason.WRONG_UNIT),
    # Folic acid may be weekly: a dose without "per day" is not taken for a daily one.
    ("folic_acid_dose", "5 mg", Reason.WRONG_UNIT),
    ("serum_b12", "1,500 pg/mL", Reason.AMBIGUOUS_NUMBER),
    ("serum_b12", "1.500 pg/mL", Reason.AMBIGUOUS_NUMBER),
    ("b12_dose", "1,000 mcg", Reason.AMBIGUOUS_NUMBER),
    ("b12_dose", "2 500 mcg", Reason.AMBIGUOUS_NUMBER),
    ("serum_b12", "-5 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "−5 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "nan pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "inf pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "1e3 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "1E+3 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "1_80 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "1.5.2 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "1,50,000 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "0320 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", ",5 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "9**9 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "320\npg/mL\n400", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "١٢٠ pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "３２０ pg/mL", Reason.NOT_UNDERSTOOD),  # noqa: RUF001  (full-width digits)
    ("serum_b12", "three hundred pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "a few pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "high", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "none", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "yes", Reason.NOT_UNDERSTOOD),
    ("mma", "undetectable", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "350-300 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "<300-350 pg/mL", Reason.NOT_UNDERSTOOD),
    ("serum_b12", "9" * 121, Reason.NOT_UNDERSTOOD),
    ("length", "none and a half cm", Reason.NOT_UNDERSTOOD),
    ("length", "030 and a half cm", Reason.NOT_UNDERSTOOD),
    ("duration", "2 months 3 years", Reason.NOT_UNDERSTOOD),
    ("duration", "2 years 2 years", Reason.NOT_UNDERSTOOD),
    ("duration", "about a few months", Reason.NOT_UNDERSTOOD),
    ("age", "75.5", Reason.NOT_UNDERSTOOD),
    ("count", "1.5", Reason.NOT_UNDERSTOOD),
    ("length", "<0 cm", Reason.IMPOSSIBLE),
    ("duration", "several years and years", Reason.WRONG_UNIT),
    ("duration", "40 years 6 months", Reason.IMPOSSIBLE),
    ("serum_b12", "9" * 100 + " pg/mL", Reason.IMPOSSIBLE),
]


@pytest.mark.parametrize(("quantity", "text", "reason"), REFUSED)
def test_refusals(quantity: str, text: str, reason: Reason) -> None:
    """Whatever is not certain is refused, with what is accepted and an example."""
    refused = refusal(text, quantity)

    assert refused.reason is reason
    assert refused.example in refused.message
    assert set(units_in(quantity)) <= set(refused.accepted)


def test_messages() -> None:
    """A refusal is one line: what was read, why not, what is accepted, an example."""
    assert refusal("320", "serum_b12").message == (
        'Read "320": it has no unit. Accepted: pg/mL, ng/L, pmol/L. Example: 320 pg/mL.'
    )
    assert refusal("1,500 pg/mL", "serum_b12").why.startswith("it could be 1500 or 1.5;")
    assert refusal("132.809 pmol/L", "serum_b12").why.startswith("it could be 132809 or 132.8090;")
    assert refusal("2 500 mcg", "b12_dose").why.startswith("it could be 2500 or 2 times 500;")
    assert refusal("19 pg/mL", "serum_b12").why.endswith("(20 to 5000 pg/mL)")
    assert refusal("", "count").message == (
        "Nothing was read. Accepted: the number alone. Example: 2."
    )


def test_a_message_is_safe_to_show() -> None:
    """Control characters and length never reach the screen through a message."""
    message = refusal("320 \x1b[2J\x00\n" + "x" * 90, "serum_b12").message

    assert message.isprintable()
    assert len(message) < 300


def test_units_in() -> None:
    """The closed list starts with the canonical unit."""
    assert units_in("serum_b12") == ("pg/mL", "ng/L", "pmol/L")
    assert units_in("mma") == ("nmol/L", "µmol/L", "ng/mL", "µg/L")
    assert units_in("count") == ()


@pytest.mark.parametrize("quantity", QUANTITIES)
def test_examples_are_readable(quantity: str) -> None:
    """What a message offers as an example is itself accepted, with nothing to confirm."""
    assert not taken(QUANTITIES[quantity].example, quantity).needs_confirmation


def test_an_unknown_quantity_is_the_programs_mistake() -> None:
    """A key that does not exist is an error, never a quiet refusal."""
    with pytest.raises(KeyError):
        read("320 pg/mL", "vitamin_c")


FOUND = [
    ("serum_b12", "Should a vitamin B12 level of 320 pg/mL be treated?", "320 pg/mL"),
    ("serum_b12", "46, 320 pg/ml, numb feet", "320 pg/ml"),
    ("serum_b12", "B12 320 pg/mL.", "320 pg/mL"),
    ("serum_b12", "it was less than 150 ng/l", "less than 150 ng/l"),
    ("serum_b12", "1,320 pg/mL", "1,320 pg/mL"),
    ("serum_b12", "B12 is 320", None),
    ("serum_b12", "MMA 265 nmol/L", None),
    ("serum_b12", "-5 pg/mL", None),
    ("mma", "MMA 0,31 \u03bcmol/L, pending", "0,31 \u03bcmol/L"),
    ("platelets", "platelets 50,000 per microlitre", "50,000 per microlitre"),
    ("egfr", "eGFR 42 mL/min/1.73 m2 now", "42 mL/min/1.73 m2"),
    ("b12_dose", "1000 micrograms oral cyanocobalamin daily", "1000 micrograms"),
    ("b12_dose", "1000 mcg/day", "1000 mcg"),
    ("b12_dose", "homocysteine 2 mg/dL", None),
    ("b12_dose", "homocysteine 2 mg per liter", None),
    ("length", "35 cm of ileum", "35 cm"),
    ("length", "8 in the morning", None),
    ("duration", "on metformin for 3 years", "for 3 years"),
    ("duration", "metformin for about a year", "for about a year"),
    ("duration", "metformin 2y 6m, vegan", "2y 6m"),
    ("duration", "a few months of omeprazole", "a few months"),
    ("duration", "12 months or more of omeprazole", "12 months or more"),
    ("duration", "between 2 and 3 years of it", "between 2 and 3 years"),
    ("duration", "2 or 3 years of it", "2 or 3 years"),
    ("duration", "metformin twice a day", None),
    ("duration", "injections every 2 months", None),
    ("duration", "46 M", None),
]


@pytest.mark.parametrize(("quantity", "sentence", "span"), FOUND)
def test_pattern_finds_a_quantity_in_a_sentence(
    quantity: str, sentence: str, span: str | None
) -> None:
    """The search takes the whole of a quantity along, or nothing of it."""
    found = re.search(pattern(quantity), sentence)

    assert (found.group() if found else None) == span


def test_pint_stays_out_until_something_is_converted() -> None:
    """Neither importing the module nor reading a canonical unit loads the converter."""
    script = (
        "import sys; from core.units import read; read('320 pg/mL', 'serum_b12');"
        "assert 'pint' not in sys.modules; read('236 pmol/L', 'serum_b12');"
        "assert 'pint' in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True)

    assert done.returncode == 0, done.stderr.decode()
