"""The kinds of quantity a person may give: their units, their ranges, their spellings.

Data only. The ranges are those of ``patient_fields.md``; where it gives a single
range, that range is both possible and plausible. Ranges marked "project choice"
are in no document. Nothing here converts: ``core.units`` does.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

from core.spellings import HYPHEN, PER, SPACE, Unit, concentration, mass, volume


class Range(NamedTuple):
    """A closed range, in the canonical unit of its quantity."""

    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class Quantity:
    """A kind of quantity; the first unit is the canonical one.

    Attributes:
        possible: values outside are refused.
        confirm: values outside are read back for confirmation, where that is narrower.
        bare: a number without a unit is allowed, since only one unit exists.
        whole: only whole numbers make sense (completed years, counts).
        worded: number words ("three", "half a") are read.
        zero: words that mean exactly none.
        some: words for "present, amount not known"; the first is how it is shown.
        undetectable: what a result called undetectable is below.
        lead: words that may stand before the number and mean nothing more.
        several_doses: "2 500" could be two times 500, so it is asked about.
        decimals: how many decimals are shown.
    """

    key: str
    units: tuple[Unit, ...]
    possible: Range
    example: str
    confirm: Range | None = None
    bare: bool = False
    whole: bool = False
    worded: bool = False
    zero: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    undetectable: Fraction | None = None
    lead: str = ""
    several_doses: bool = False
    decimals: int = 1

    @property
    def unit(self) -> Unit:
        """The canonical unit."""
        return self.units[0]

    @property
    def canonical(self) -> str:
        """The canonical unit's text."""
        return self.units[0].text

    @property
    def plausible(self) -> Range:
        """The range outside which a value is read back for confirmation."""
        return self.confirm or self.possible

    @property
    def accepted(self) -> tuple[str, ...]:
        """The accepted units as shown to a person; empty for a plain count."""
        return tuple(unit.text for unit in self.units if unit.text)


def _range(low: str, high: str) -> Range:
    return Range(Fraction(low), Fraction(high))


_CUBIC_MM = r"mm(?:\^?3|\u00b3)|cubic" + SPACE + r"+millimet(?:er|re)s?"
_MICROLITER = f"(?:{volume('u')}|{_CUBIC_MM})"
_CELLS = rf"(?:(?:platelets|cells){SPACE}*)?"


def _power(exponent: str, superscript: str) -> str:
    return (
        rf"(?:[x\u00d7*]{SPACE}*)?10{SPACE}*"
        rf"(?:(?:\^|\*\*?){SPACE}*{exponent}|{superscript}){SPACE}*"
    )


_PLATELETS = (
    Unit("x10^9/L", _power("9", "\u2079") + PER + volume(""), "gigacells / L"),
    Unit(
        "x10^3/µL",
        f"(?:{_power('3', chr(0xB3))}|k|thousands?){PER}{_MICROLITER}",
        "kilocells / uL",
    ),
    Unit("per µL", _CELLS + PER + _MICROLITER, "cells / uL", whole=True),
)

_DAY = Unit("days", rf"{HYPHEN}?days?", "day", short="d", one="day")
_WEEK = Unit("weeks", rf"{HYPHEN}?(?:weeks?|wks?)", "week", short="w", one="week")
_MONTH = Unit("months", rf"{HYPHEN}?(?:months?|mos?|mths?)", "month", short="m", one="month")
_YEAR = Unit("years", rf"{HYPHEN}?(?:years?|yrs?)", "year", short="y", one="year")
_TIME = (_MONTH, _DAY, _WEEK, _YEAR)

_FROM_A_YEAR_OLD = (
    rf"{HYPHEN}?(?:years?|yrs?|y\.?/?o\.?)"
    rf"(?:(?:{SPACE}|{HYPHEN})*(?:old|of{SPACE}+age))?"
)
_A_DAY = rf"(?:{PER}(?:day|d)|{SPACE}+(?:an?{SPACE}+day|each{SPACE}+day|every{SPACE}+day|daily))"
_A_DOSE = rf"(?:{PER}dose)?"
_BODY_SURFACE = rf"{PER}1[.,]73{SPACE}*m(?:\^?2|\u00b2)"
_FLOW = volume("m") + PER + r"min(?:utes?)?"

_NONE_TAKEN = ("none", "no", "never", "not taken", "never taken", "nothing")
_LENGTH_UNKNOWN = (
    "yes, length not known",
    "length not known",
    "length unknown",
    "unknown length",
    "amount unknown",
    "yes",
)
_DURATION_UNKNOWN = (
    "yes, duration not known",
    "duration not known",
    "duration unknown",
    "length unknown",
    "unknown duration",
    "amount unknown",
    "yes",
)


_ROWS = (
    Quantity(
        "serum_b12",
        (
            concentration("pg", "mL"),
            concentration("ng", "L"),
            concentration("pmol", "L", "b12"),
        ),
        _range("20", "5000"),
        "320 pg/mL",
        confirm=_range("50", "2000"),
        # Project choice: below any laboratory's reporting limit, so surely low.
        undetectable=Fraction(50),
    ),
    Quantity(
        "mma",
        (
            concentration("nmol", "L", "mma"),
            concentration("umol", "L", "mma"),
            concentration("ng", "mL"),
            concentration("ug", "L"),
        ),
        _range("40", "20000"),
        "265 nmol/L",
        confirm=_range("40", "5000"),
    ),
    Quantity(
        "homocysteine",
        (
            concentration("umol", "L", "homocysteine"),
            concentration("mg", "L"),
            concentration("mg", "dL"),
        ),
        _range("3", "300"),
        "14 µmol/L",
        confirm=_range("3", "150"),
    ),
    Quantity("platelets", _PLATELETS, _range("1", "1500"), "180 x10^9/L"),
    Quantity(
        "egfr",
        (
            Unit("mL/min", _FLOW, "mL / minute"),
            # C-17: taken as the same number.
            Unit("mL/min/1.73 m2", _FLOW + _BODY_SURFACE, "mL / minute"),
        ),
        _range("2", "150"),
        "62 mL/min",
    ),
    Quantity(
        "gastrin",
        (
            concentration("pg", "mL"),
            concentration("ng", "L"),
            concentration("pmol", "L", "gastrin"),
        ),
        _range("5", "5000"),
        "90 pg/mL",
    ),
    Quantity(
        "vitamin_d",
        (concentration("nmol", "L", "vitamin_d"), concentration("ng", "mL")),
        _range("5", "400"),
        "60 nmol/L",
    ),
    Quantity(
        "hemoglobin",
        (concentration("g", "dL"), concentration("g", "L")),
        _range("3", "20"),
        "13.2 g/dL",
    ),
    Quantity("mcv", (Unit("fL", volume("f"), "fL"),), _range("50", "150"), "92 fL"),
    # Project choice of range: no document has one.
    Quantity("hematocrit", (Unit("%", r"%|per ?cent"),), _range("5", "75"), "41 %"),
    Quantity(
        "length",
        (
            Unit("cm", r"cms?|centimet(?:er|re)s?", "cm"),
            Unit(
                "inches",
                rf"{HYPHEN}?inch(?:es)?",
                "inch",
                short="in|\"|''|\u2033|\u201d",
                one="inch",
            ),
        ),
        _range("0", "400"),
        "25 cm",
        worded=True,
        zero=("none", "no", "never", "not removed", "nothing"),
        some=_LENGTH_UNKNOWN,
    ),
    Quantity(
        "duration",
        _TIME,
        _range("0", "480"),
        "14 months",
        worded=True,
        zero=_NONE_TAKEN,
        some=_DURATION_UNKNOWN,
        lead="for",
    ),
    Quantity("symptom_onset", _TIME, _range("0", "480"), "6 weeks", worded=True, lead="for"),
    Quantity("treatment_duration", _TIME, _range("0", "600"), "4 months", worded=True, lead="for"),
    Quantity(
        "injection_interval",
        (_WEEK, Unit("days", _DAY.spelling, "seventh_of_week", short="d", one="day"), _MONTH),
        # Printed as 0.3 to 26 weeks: two days (alternate days) to six months, rounded.
        Range(Fraction(2, 7), Fraction("26.07")),
        "8 weeks",
        worded=True,
        lead="every",
    ),
    Quantity(
        "b12_dose",
        (Unit("mcg", mass("u") + _A_DOSE, "ug"), Unit("mg", mass("m") + _A_DOSE, "mg")),
        # C-19 wants more than 5000 mcg confirmed, not refused; the end is a project choice.
        _range("1", "100000"),
        "1000 mcg",
        confirm=_range("1", "5000"),
        several_doses=True,
    ),
    Quantity(
        "folic_acid_dose",
        (Unit("mg/day", mass("m") + _A_DAY, "mg"), Unit("mcg/day", mass("u") + _A_DAY, "ug")),
        _range("0", "15"),
        "5 mg/day",
        several_doses=True,
        decimals=3,
    ),
    Quantity(
        "age",
        (Unit("years", _FROM_A_YEAR_OLD, short="y", one="year"),),
        _range("0", "115"),
        "46",
        bare=True,
        whole=True,
    ),
    Quantity("count", (Unit("", r"(?!)"),), _range("0", "50"), "2", bare=True, whole=True),
)

QUANTITIES: Mapping[str, Quantity] = MappingProxyType({row.key: row for row in _ROWS})
