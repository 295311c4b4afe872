"""Every threshold below, at, above and unknown, against a table taken from the sources."""

import re
from fractions import Fraction
from typing import NamedTuple

import pytest

from core.conditions import Case
from core.fields import fields
from core.sources import conflicts, facts
from core.thresholds import Above, Below, Threshold, all_thresholds
from core.truth import Missing, Truth
from core.units import QUANTITIES, exactly
from tests.core.strategies import measured

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN


class Printed(NamedTuple):
    """A number as the documents (or, without one, a conflict's resolution) have it."""

    field: str
    side: str
    value: str
    unit: str
    source: str


# From the facts' claims and the conflicts' resolutions, not from the program.
PRINTED = {
    "low_level": Printed("serum_b12", "below", "180", "pg/mL", "D2-122"),
    # Outside the documents: C-35 gives no number.
    "very_high_level": Printed("serum_b12", "above", "1000", "pg/mL", "C-35"),
    "above_band": Printed("serum_b12", "above", "350", "pg/mL", "D0-15"),
    "lowest_of_band": Printed("serum_b12", "above", "180", "pg/mL", "D0-15"),
    "below_band_top": Printed("serum_b12", "below", "350", "pg/mL", "D0-15"),
    "undetectable": Printed("serum_b12", "below", "50", "pg/mL", "C-124"),
    "mma_elevated": Printed("mma", "above", "271", "nmol/L", "D0-28"),
    "mma_above_normal": Printed("mma", "above", "260", "nmol/L", "D0-29"),
    "homocysteine_elevated": Printed("homocysteine", "above", "15", "µmol/L", "D1-31"),
    "homocysteine_at_goal": Printed("homocysteine", "below", "10", "µmol/L", "D0-66"),
    "kidneys_weak": Printed("egfr", "below", "50", "mL/min", "D2-53"),
    "gastrin_high": Printed("gastrin", "above", "1000", "pg/mL", "D1-70"),
    "platelets_safe": Printed("platelet_count", "above", "50", "x10^9/L", "D3-73"),
    "platelets_low": Printed("platelet_count", "below", "25", "x10^9/L", "D3-76"),
    "platelets_very_low": Printed("platelet_count", "below", "10", "x10^9/L", "D3-77"),
    "child": Printed("age", "below", "18", "years", "C-93"),
    "over_75": Printed("age", "above", "75", "years", "D0-34"),
    "over_80": Printed("age", "above", "80", "years", "D0-35"),
    "past_childbearing": Printed("age", "above", "55", "years", "C-91"),
    "resected": Printed("ileal_resection", "above", "0", "cm", "D1-78"),
    "resection_long": Printed("ileal_resection", "above", "20", "cm", "D0-39"),
    "crohns_ileal": Printed("crohns_ileal_length", "above", "0", "cm", "D1-77"),
    "crohns_long": Printed("crohns_ileal_length", "above", "30", "cm", "D0-40"),
    "crohns_very_long": Printed("crohns_ileal_length", "above", "60", "cm", "D2-108"),
    "on_ppi": Printed("ppi_duration", "above", "0", "months", "D3-53"),
    "on_metformin": Printed("metformin_duration", "above", "0", "months", "D3-52"),
    "on_h2_blocker": Printed("h2_blocker_duration", "above", "0", "months", "D3-54"),
    "ppi_long": Printed("ppi_duration", "above", "12", "months", "D0-42"),
    "ppi_long_if_elderly": Printed("ppi_duration", "above", "4", "months", "D2-111"),
    "metformin_long": Printed("metformin_duration", "above", "4", "months", "D0-43"),
    "h2_blocker_long": Printed("h2_blocker_duration", "above", "12", "months", "D1-74"),
    "tablets_too_short": Printed("treatment_duration", "below", "3", "months", "D3-56"),
    "too_short_since_start": Printed("months_since_start", "below", "3", "months", "D3-56"),
    "dose_too_small": Printed("b12_dose", "below", "1000", "mcg", "D1-110"),
    # 300 pmol/L; printed also as about 400 pg/mL.
    "b12_target": Printed("serum_b12", "above", "406.611", "pg/mL", "C-10"),
    "b12_target_rounded": Printed("serum_b12", "below", "400", "pg/mL", "D1-82"),
    "mma_at_target": Printed("mma", "below", "271", "nmol/L", "D1-83"),
    "before_month_3": Printed("months_since_start", "below", "3", "months", "D0-91"),
    "before_month_6": Printed("months_since_start", "below", "6", "months", "D0-92"),
    "before_month_12": Printed("months_since_start", "below", "12", "months", "D0-93"),
    "vitamin_d_under_goal": Printed("vitamin_d", "below", "75", "nmol/L", "D2-88"),
    # "Two": more than one.
    "two_stable_checks": Printed("consecutive_stable_checks", "above", "1", "", "C-82"),
    # Project choices: 2 weeks of loading in months, 6 weeks before a check, rungs of the ladder.
    "two_weeks_of_loading": Printed("months_since_start", "above", "0.45", "months", "C-63"),
    "near_month_6": Printed("months_since_start", "above", "4.62", "months", "C-121"),
    "near_month_12": Printed("months_since_start", "above", "10.62", "months", "C-121"),
    "over_3_months": Printed("injection_interval", "above", "14", "weeks", "C-74"),
    "over_2_months": Printed("injection_interval", "above", "9", "weeks", "C-74"),
    "over_1_month": Printed("injection_interval", "above", "5", "weeks", "C-74"),
    "over_2_weeks": Printed("injection_interval", "above", "2.5", "weeks", "C-74"),
    "over_1_week": Printed("injection_interval", "above", "1.5", "weeks", "C-74"),
    "over_2_days": Printed("injection_interval", "above", "0.3", "weeks", "C-74"),
    "over_4_days": Printed("injection_interval", "above", "0.6", "weeks", "C-74"),
}
THRESHOLDS = {threshold.name: threshold for threshold in all_thresholds()}
EACH = pytest.mark.parametrize("name", PRINTED)


def test_the_table_names_every_threshold() -> None:
    """No number can be added or dropped without its row here."""
    assert THRESHOLDS.keys() == PRINTED.keys()
    assert len(list(all_thresholds())) == len(PRINTED)


@EACH
def test_a_threshold_is_the_printed_number(name: str) -> None:
    """Fact, side, value and unit are those of the source, and the source is named."""
    threshold, printed = THRESHOLDS[name], PRINTED[name]

    assert (threshold.field, threshold.side, threshold.unit) == (
        printed.field,
        printed.side,
        printed.unit,
    )
    assert threshold.value == Fraction(printed.value)
    assert printed.source in (*threshold.cites, *threshold.settles)
    assert isinstance(threshold, Above if printed.side == "above" else Below)
    assert threshold.unit == QUANTITIES[fields()[threshold.field].quantity].canonical


@EACH
def test_every_cited_fact_prints_the_number(name: str) -> None:
    """Each cited fact has the number in its words, in one of its units; zero means "any"."""
    threshold = THRESHOLDS[name]
    same = {threshold.value, threshold.value / 1000 if threshold.field == "mma" else None}

    assert set(threshold.cites) <= facts().keys()
    assert threshold.settles
    assert set(threshold.settles) <= conflicts().keys()
    for cited in threshold.cites if threshold.value else ():
        fact = facts()[cited]
        words = f"{fact.claim} {fact.numbers} {fact.applies_when}"
        assert same & {Fraction(n) for n in re.findall(r"\d+(?:\.\d+)?", words)}, cited


@EACH
@pytest.mark.parametrize("step", [Fraction(1, 10**9), Fraction(1), Fraction(7, 2)])
def test_a_threshold_below_at_and_above(name: str, step: Fraction) -> None:
    """The number itself never counts; the smallest step over the line does."""
    threshold, printed = THRESHOLDS[name], PRINTED[name]
    value, quantity = Fraction(printed.value), fields()[printed.field].quantity
    over, under = (YES, NO) if printed.side == "above" else (NO, YES)

    def judged(number: Fraction) -> Truth:
        return threshold.truth(Case({printed.field: exactly(number, quantity)}, {}))

    assert judged(value - step) is under
    assert judged(value) is NO
    assert judged(value + step) is over


@EACH
@pytest.mark.parametrize("missing", [Missing.NOT_ASKED, Missing.UNKNOWN])
def test_a_missing_value_is_on_no_side(name: str, missing: Missing) -> None:
    """Unknown stays unknown: it is never below and never above a number."""
    threshold = THRESHOLDS[name]

    assert threshold.truth(Case({threshold.field: missing}, {})) is UNKNOWN
    assert (~threshold).truth(Case({threshold.field: missing}, {})) is UNKNOWN


@pytest.mark.parametrize(
    ("name", "text", "truth"),
    [
        ("low_level", "170-190 pg/mL", UNKNOWN),
        ("low_level", "<150 pg/mL", YES),
        ("low_level", "<200 pg/mL", UNKNOWN),
        ("low_level", "132.8 pmol/L", YES),
        ("low_level", "133 pmol/L", NO),
        ("above_band", ">2000 pg/mL", YES),
        ("above_band", "at least 350 pg/mL", UNKNOWN),
        ("mma_above_normal", "0.26 µmol/L", NO),
        ("mma_above_normal", "0.261 µmol/L", YES),
        ("ppi_long", "about a year", UNKNOWN),
        ("resection_long", "8 in", YES),
        ("resected", "yes", YES),
        ("resection_long", "yes", UNKNOWN),
        ("platelets_low", "24,900 per µL", YES),
        ("platelets_low", "25,000 per µL", NO),
    ],
)
def test_a_range_counts_only_where_it_lies_on_one_side(name: str, text: str, truth: Truth) -> None:
    """A value as typed is judged by its whole range, in whatever unit."""
    threshold = THRESHOLDS[name]
    value = measured(text, fields()[threshold.field].quantity)

    assert threshold.truth(Case({threshold.field: value}, {})) is truth


@pytest.mark.parametrize(
    ("threshold", "words"),
    [
        (THRESHOLDS["low_level"], "serum b12 below 180 pg/mL"),
        (THRESHOLDS["over_75"], "age above 75 years"),
        (Above("half", "gastrin", "2.5", "pg/mL"), "gastrin above 2.5 pg/mL"),
        (Below("few", "consecutive_stable_checks", "2", ""), "consecutive stable checks below 2"),
    ],
)
def test_a_threshold_says_itself(threshold: Threshold, words: str) -> None:
    """Fact, side, number and unit are printed from the threshold itself."""
    assert threshold.words() == words


def test_the_same_number_can_be_read_on_another_fact() -> None:
    """Number, unit, side and sources go along; only the fact is another."""
    low = THRESHOLDS["low_level"]
    earlier = low.on("earlier_b12")

    assert earlier.words() == "earlier b12 below 180 pg/mL"
    assert (earlier.cites, earlier.settles, low.field) == (low.cites, low.settles, "serum_b12")
