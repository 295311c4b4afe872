"""What holds for every text and every number: no error, no misread unit, no rounding."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.units import QUANTITIES, Measurement, Reason, Unreadable, pattern, read

# The size of each unit in the canonical one, from patient_fields.md, written out by hand.
SPELLINGS = {
    "serum_b12": {
        "1": ["pg/mL", "pg/ml", "PG/ML", "picograms per milliliter", "ng/L", "ng / l"],
        "1.35537": ["pmol/L", "pmol/l", "PMOL/L", "picomoles per litre", "pmol per L"],
    },
    "mma": {
        "1": ["nmol/L", "NMOL/L", "nanomoles per liter"],
        "1000": ["µmol/L", "\u03bcmol/L", "umol/l", "mcmol/L", "micromol per litre"],
        "8.468": ["ng/mL", "µg/L", "\u03bcg/l", "mcg/L", "micrograms per liter"],
    },
    "homocysteine": {
        "1": ["µmol/L", "umol/L"],
        "7.397": ["mg/L", "milligrams per litre"],
        "73.97": ["mg/dL", "mg/dl", "milligrams per deciliter"],
    },
    "platelets": {
        "1": ["x10^9/L", "×10⁹/L", "x 10^9 / l", "x10^3/µL", "K/uL", "x10³/\u03bcL"],
        "0.001": ["/µL", "per microliter", "/mm3", "/mm³", "per cubic millimetre"],
    },
    "gastrin": {"1": ["pg/mL", "ng/L"], "2.1": ["pmol/L"]},
    "vitamin_d": {"1": ["nmol/L"], "2.496": ["ng/mL"]},
    "hemoglobin": {"1": ["g/dL", "grams per deciliter"], "0.1": ["g/L", "g/l"]},
    "length": {"1": ["cm", "centimeters"], "2.54": ["in", "inches", '"']},
    "duration": {"1": ["months", "mo", "Months"], "12": ["years", "yrs", "y"]},
    "b12_dose": {"1": ["mcg", "µg", "\u03bcg", "ug", "micrograms"], "1000": ["mg", "MG"]},
}
UNITS = [
    (quantity, Fraction(size), unit)
    for quantity, sizes in SPELLINGS.items()
    for size, units in sizes.items()
    for unit in units
]
QUANTITY = st.sampled_from(sorted(QUANTITIES))
# Texts near the grammar, where the mistakes are.
PIECES = (
    *("0", "1", "5", "12", "320", "500", ",", ".", "-", "+", "<", ">", "~", "/", "(", ")", "%"),
    *("about", "a", "half", "and", "to", "or", "more", "few", "between", "of", "yes", "none"),
    *("years", "y", "6", "m", "months", "day", "pg/mL", "mg", "Mg", "µ", "in", "cm", "x10^9/L"),
    *("\u00a0", "\u202f", "\u0662", "e", "nan"),
)
NEAR = st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join)


@pytest.mark.parametrize("gap", ["", " ", "\u00a0", "\u202f"])
@given(
    case=st.sampled_from(UNITS),
    number=st.decimals("0.01", "99999", places=2).map(lambda d: format(d.normalize(), "f")),
    comma=st.booleans(),
)
def test_a_unit_is_never_misread(
    gap: str, case: tuple[str, Fraction, str], number: str, *, comma: bool
) -> None:
    """Number times unit, however spelled, is that exact fraction, or out of range."""
    quantity, size, unit = case
    text = (number.replace(".", ",") if comma else number) + gap + unit
    expected = Fraction(number) * size
    result = read(text, quantity)

    low, high = QUANTITIES[quantity].possible
    if low <= expected <= high:
        assert isinstance(result, Measurement)
        assert (result.low, result.high) == (expected, expected)
    else:
        assert isinstance(result, Unreadable)
        assert result.reason is Reason.IMPOSSIBLE


@given(text=st.one_of(st.text(), NEAR, NEAR.map(lambda t: t.replace(" ", ""))), quantity=QUANTITY)
def test_reading_never_raises_and_reads_back(text: str, quantity: str) -> None:
    """Any text gives a refusal to show, or a value whose own text gives it again."""
    result = read(text, quantity)

    if isinstance(result, Unreadable):
        assert result.message.isprintable()
    else:
        assert read(result.given, quantity) == result
        assert isinstance(result.canonical, str)


@given(value=st.integers(1, 10**9), quantity=QUANTITY)
def test_a_unit_is_never_made_up(value: int, quantity: str) -> None:
    """A number alone is refused wherever more than one unit exists."""
    result = read(str(value), quantity)

    if not QUANTITIES[quantity].bare:
        assert isinstance(result, Unreadable)
        assert result.reason is Reason.NO_UNIT


@given(
    pmol=st.integers(15, 3600),
    limit=st.sampled_from([180, 350]),
)
def test_text_and_limit_agree(pmol: int, limit: int) -> None:
    """The rounded text stands on the same side of a limit as the value."""
    measured = read(f"{pmol} pmol/L", "serum_b12")

    assert isinstance(measured, Measurement)
    shown = Fraction(measured.canonical.removesuffix(" pg/mL"))
    exact = pmol * Fraction("1.35537")
    assert (shown > limit, shown < limit) == (exact > limit, exact < limit)


@given(case=st.sampled_from(UNITS), number=st.integers(1, 999))
def test_what_is_found_in_a_sentence_is_what_is_read(
    case: tuple[str, Fraction, str], number: int
) -> None:
    """A quantity inside a sentence is found whole, or not at all."""
    quantity, _, unit = case
    text = f"{number} {unit}"
    found = re.search(pattern(quantity), f"it was {text}, I think")

    assert found is None or found.group() == text
