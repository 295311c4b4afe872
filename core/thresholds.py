"""Every clinical number that a rule compares with, as a named threshold.

A threshold is a condition: it says on which fact, on which side and how strictly.
A value given as a range ("<150 pg/mL", "about a year") is judged only where the whole
range lies on one side; otherwise the truth is unknown.
"""

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from core.conditions import Leaf
from core.truth import Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.units import Measurement


class Threshold(Leaf):
    """A fact lies above, or below, a printed number; the number itself does not count.

    ``value`` is in ``unit``, the canonical unit of the fact; ``cites`` are the facts
    that print the number.
    """

    cost = 0
    side: str

    def __init__(  # noqa: PLR0913 - one record, one line
        self, name: str, field: str, value: str, unit: str, cites: str = "", settles: str = ""
    ) -> None:
        """Record the number."""
        super().__init__(field)
        self.name = name
        self.value = Fraction(value)
        self.unit = unit
        self.cites = tuple(cites.split())
        self.settles = tuple(settles.split())

    def on(self, field: str) -> "Threshold":
        """Give the same number for another fact."""
        return type(self)(
            self.name,
            field,
            str(self.value),
            self.unit,
            " ".join(self.cites),
            " ".join(self.settles),
        )

    def words(self) -> str:
        """Say it, as in "serum b12 below 180 pg/mL"."""
        value = f"{float(self.value):g}"
        return f"{self.field.replace('_', ' ')} {self.side} {value} {self.unit}".rstrip()


class Above(Threshold):
    """Strictly above the number."""

    side = "above"

    def test(self, value: Any) -> Truth:  # noqa: ANN401
        """Compare."""
        measured: Measurement = value
        return measured.is_above(self.value)


class Below(Threshold):
    """Strictly below the number."""

    side = "below"

    def test(self, value: Any) -> Truth:  # noqa: ANN401
        """Compare."""
        measured: Measurement = value
        return measured.is_below(self.value)


# Laboratory values
LOW_LEVEL = Below("low_level", "serum_b12", "180", "pg/mL", "D2-120 D2-122 D0-15", "C-08 C-09")
VERY_HIGH_LEVEL = Above("very_high_level", "serum_b12", "1000", "pg/mL", "", "C-35")  # outside
ABOVE_BAND = Above("above_band", "serum_b12", "350", "pg/mL", "D0-15 D1-18", "C-08 C-09")
# The ends of the band, which belong to it (C-09).
LOWEST_OF_BAND = Above("lowest_of_band", "serum_b12", "180", "pg/mL", "D0-15", "C-09")
BELOW_BAND_TOP = Below("below_band_top", "serum_b12", "350", "pg/mL", "D0-15 D1-18", "C-09")
UNDETECTABLE = Below("undetectable", "serum_b12", "50", "pg/mL", "", "C-124")
MMA_ELEVATED = Above("mma_elevated", "mma", "271", "nmol/L", "D0-28 D1-26", "C-06 C-07")
MMA_ABOVE_NORMAL = Above("mma_above_normal", "mma", "260", "nmol/L", "D0-29", "C-06")
HOMOCYSTEINE_ELEVATED = Above(
    "homocysteine_elevated", "homocysteine", "15", "µmol/L", "D1-31", "C-12"
)
HOMOCYSTEINE_AT_GOAL = Below(
    "homocysteine_at_goal", "homocysteine", "10", "µmol/L", "D0-66 D1-30 D3-70 D4-41", "C-12 C-85"
)
KIDNEYS_WEAK = Below("kidneys_weak", "egfr", "50", "mL/min", "D2-53", "C-17")
GASTRIN_HIGH = Above("gastrin_high", "gastrin", "1000", "pg/mL", "D1-70", "C-106")
PLATELETS_SAFE = Above("platelets_safe", "platelet_count", "50", "x10^9/L", "D3-73", "C-18")
PLATELETS_LOW = Below("platelets_low", "platelet_count", "25", "x10^9/L", "D3-74 D3-76", "C-18")
PLATELETS_VERY_LOW = Below("platelets_very_low", "platelet_count", "10", "x10^9/L", "D3-77", "C-18")

# Age, in completed years
CHILD = Below("child", "age", "18", "years", "", "C-93")
OVER_75 = Above("over_75", "age", "75", "years", "D0-34 D3-80", "C-13")
OVER_80 = Above("over_80", "age", "80", "years", "D0-35 D3-81", "C-13")

# Only for asking: nobody over this age is asked about pregnancy (project choice).
PAST_CHILDBEARING = Above("past_childbearing", "age", "55", "years", "", "C-91")

# Anatomy
RESECTED = Above("resected", "ileal_resection", "0", "cm", "D1-78", "C-15")
RESECTION_LONG = Above(
    "resection_long", "ileal_resection", "20", "cm", "D0-39 D2-46 D2-107 D3-23 D3-50", "C-15"
)
CROHNS_ILEAL = Above("crohns_ileal", "crohns_ileal_length", "0", "cm", "D1-77", "C-16")
CROHNS_LONG = Above("crohns_long", "crohns_ileal_length", "30", "cm", "D0-40 D2-47 D3-51", "C-16")
CROHNS_VERY_LONG = Above(
    "crohns_very_long", "crohns_ileal_length", "60", "cm", "D2-108", "C-16 C-47"
)

# Medicines
ON_PPI = Above("on_ppi", "ppi_duration", "0", "months", "D3-53", "C-43")
ON_METFORMIN = Above("on_metformin", "metformin_duration", "0", "months", "D3-52", "C-43")
ON_H2_BLOCKER = Above("on_h2_blocker", "h2_blocker_duration", "0", "months", "D3-54", "C-45")
PPI_LONG = Above("ppi_long", "ppi_duration", "12", "months", "D0-42 D1-38 D1-73", "C-14 C-43")
PPI_LONG_IF_ELDERLY = Above(
    "ppi_long_if_elderly", "ppi_duration", "4", "months", "D2-111", "C-14 C-43"
)
METFORMIN_LONG = Above(
    "metformin_long", "metformin_duration", "4", "months", "D0-43 D1-37 D1-72 D2-112", "C-14"
)
H2_BLOCKER_LONG = Above(
    "h2_blocker_long", "h2_blocker_duration", "12", "months", "D1-74", "C-14 C-45"
)

# Running treatment
TABLETS_TOO_SHORT = Below(
    "tablets_too_short", "treatment_duration", "3", "months", "D3-56", "C-14 C-58"
)
SINCE_TOO_SHORT = Below(
    "too_short_since_start", "months_since_start", "3", "months", "D3-56", "C-58"
)
DOSE_TOO_SMALL = Below(
    "dose_too_small", "b12_dose", "1000", "mcg", "D1-01 D1-110 D3-55", "C-58 C-64"
)
B12_TARGET = Above("b12_target", "serum_b12", "406.611", "pg/mL", "", "C-10 C-11")
ROUNDED_TARGET = Below("b12_target_rounded", "serum_b12", "400", "pg/mL", "D1-82", "C-10 C-11")
MMA_AT_TARGET = Below("mma_at_target", "mma", "271", "nmol/L", "D1-83 D2-73 D4-61", "C-07")
# 14 days, in months: no plateau is called before (project choice).
LOADED_LONG_ENOUGH = Above(
    "two_weeks_of_loading", "months_since_start", "0.45", "months", "", "C-63 C-76"
)
FIRST_CHECK = Below(
    "before_month_3", "months_since_start", "3", "months", "D0-91 D2-68 D3-63 D4-50", "C-121"
)
SECOND_CHECK = Below(
    "before_month_6", "months_since_start", "6", "months", "D0-92 D2-69 D3-64 D4-54", "C-121"
)
THIRD_CHECK = Below(
    "before_month_12", "months_since_start", "12", "months", "D0-93 D2-70 D3-65 D4-55", "C-121"
)
# Less than 6 weeks before the next check (project choice).
NEAR_MONTH_6 = Above("near_month_6", "months_since_start", "4.62", "months", "", "C-121")
NEAR_MONTH_12 = Above("near_month_12", "months_since_start", "10.62", "months", "", "C-121")
VITAMIN_D_LOW = Below("vitamin_d_under_goal", "vitamin_d", "75", "nmol/L", "D2-88", "C-88")
STABLE_TWICE = Above("two_stable_checks", "consecutive_stable_checks", "1", "", "", "C-82")

# The frequency ladder: where one step ends and the next begins, in weeks (project choices; a
# month is 4.35 weeks).
OVER_3_MONTHS = Above("over_3_months", "injection_interval", "14", "weeks", "", "C-67 C-74")
OVER_2_MONTHS = Above("over_2_months", "injection_interval", "9", "weeks", "", "C-67 C-74")
OVER_1_MONTH = Above("over_1_month", "injection_interval", "5", "weeks", "", "C-69 C-74")
OVER_2_WEEKS = Above("over_2_weeks", "injection_interval", "2.5", "weeks", "", "C-74")
OVER_1_WEEK = Above("over_1_week", "injection_interval", "1.5", "weeks", "", "C-74")
OVER_2_DAYS = Above("over_2_days", "injection_interval", "0.3", "weeks", "", "C-55 C-74")
OVER_4_DAYS = Above("over_4_days", "injection_interval", "0.6", "weeks", "", "C-74 C-76")


def all_thresholds() -> "Iterator[Threshold]":
    """Give every threshold of this file, in order."""
    return (value for value in globals().values() if isinstance(value, Threshold))
