"""Random patients for property tests: partial, consistent, and crowded round the limits."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from hypothesis import strategies as st

from core.consistency import contradictions
from core.fields import Field, Kind, fields
from core.findings import NEURO_SYMPTOMS, OTHER_SYMPTOMS
from core.patient import Check, Patient
from core.truth import Missing
from core.units import Frequency, Measurement, read, read_frequency

# Either side of each limit and on it, in several units, exact and as ranges.
_TEXTS: Mapping[str, tuple[str, ...]] = {
    "serum_b12": (
        *("45 pg/mL", "179 pg/mL", "180 pg/mL", "320 pg/mL", "350 pg/mL", "351 pg/mL"),
        *("236 pmol/L", "<150 pg/mL", "undetectable", "170-190 pg/mL", "at least 300 pg/mL"),
    ),
    "mma": ("200 nmol/L", "260 nmol/L", "0.265 µmol/L", "271 nmol/L", "272 nmol/L", "250-280 nmol/L"),
    "homocysteine": ("9 µmol/L", "10 µmol/L", "15 µmol/L", "16 µmol/L", "12-18 µmol/L"),
    "hemoglobin": ("9.5 g/dL", "132 g/L"),
    "mcv": ("92 fL", "108 fL"),
    "hematocrit": ("41 %",),
    "platelets": ("9 x10^9/L", "10 x10^9/L", "24 x10^9/L", "25 x10^9/L", "50 x10^9/L", "51 x10^9/L"),
    "egfr": ("42 mL/min/1.73 m2", "50 mL/min", "90 mL/min"),
    "gastrin": ("90 pg/mL", "1001 pg/mL"),
    "vitamin_d": ("60 nmol/L", "20 ng/mL"),
    "length": ("0 cm", "20 cm", "21 cm", "8 in", "30 cm", "31 cm", "61 cm", "yes"),
    "duration": ("none", "3 months", "4 months", "5 months", "12 months", "14 months", "yes"),
    "treatment_duration": ("2 months", "3 months", "2 years"),
    "symptom_onset": ("3 weeks", "2 years"),
    "injection_interval": ("2 days", "8 weeks", "3 months"),
    "b12_dose": ("500 mcg", "1000 mcg", "1 mg"),
    "folic_acid_dose": ("400 mcg/day", "5 mg/day"),
    "age": ("17", "18", "46", "55", "56", "75", "76", "80", "81"),
    "count": ("0", "2"),
}
_FREQUENCIES = ("1 per day", "2 per week", "1 per 8 weeks")
_DAYS = (date(2025, 12, 31), date(2026, 2, 28), date(2026, 3, 31))


def measured(text: str, quantity: str) -> Measurement:
    """Read what must be readable."""
    value = read(text, quantity)
    assert isinstance(value, Measurement), f"{text!r}: {value}"
    return value


def often(text: str) -> Frequency:
    """Read a frequency that must be readable."""
    value = read_frequency(text)
    assert isinstance(value, Frequency), f"{text!r}: {value}"
    return value


def as_facts(told: Mapping[str, Any]) -> dict[str, Any]:
    """Read quantities and frequencies that are written as typed: ``{"mma": "265 nmol/L"}``."""
    return {name: _read(fields()[name], value) for name, value in told.items()}


def patient(**told: Any) -> Patient:  # noqa: ANN401
    """Give a patient, with quantities written as typed: ``serum_b12="320 pg/mL"``."""
    return Patient(**as_facts(told))


def _read(field: Field, value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, str) and field.kind is Kind.MEASUREMENT:
        return measured(value, field.quantity)
    if isinstance(value, str) and field.kind is Kind.FREQUENCY:
        return often(value)
    return value


@cache
def values(name: str) -> tuple[Any, ...]:
    """Give values of a field that between them reach every side of every limit on it."""
    field = fields()[name]
    if field.kind is Kind.MEASUREMENT:
        return tuple(measured(text, field.quantity) for text in _TEXTS[field.quantity])
    if field.kind is Kind.CHOICE:
        return field.choices
    if field.kind is Kind.SEVERAL:
        return ((), (field.choices[0],), field.choices[1:3])
    if field.kind is Kind.FREQUENCY:
        return tuple(often(text) for text in _FREQUENCIES)
    if field.kind is Kind.DATE:
        return _DAYS
    if field.kind is Kind.CHECKS:
        return ((), (Check(month=3, serum_b12=measured("420 pg/mL", "serum_b12"), symptoms="no"),))
    if field.kind is Kind.PREVIOUS:
        return ((), (("serum_b12", "150 pg/mL"), ("diet", "vegan")))
    return ("", "so shots or pills?", "¿qué? \N{ZERO WIDTH SPACE}[/bold]")


def consistent(facts: Mapping[str, Any], *, keep: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Leave facts out until none contradict; those to ``keep`` go last."""
    left = dict(facts)
    while found := contradictions(left):
        names = found[0].facts
        del left[next((n for n in reversed(names) if n not in keep), names[-1])]
    return left


def fact(name: str, *, unknown: bool = True) -> st.SearchStrategy[Any]:
    """Give a value of a field; with ``unknown`` also "asked, and not known"."""
    known = st.sampled_from(values(name))
    return st.one_of(known, st.just(Missing.UNKNOWN)) if unknown else known


@st.composite
def facts(draw: st.DrawFn, names: tuple[str, ...] | None = None) -> dict[str, Any]:
    """Give consistent facts about one person, from few to nearly all of the named fields."""
    chosen = draw(st.sets(st.sampled_from(names or tuple(fields()))))
    found = {name: draw(fact(name)) for name in sorted(chosen)}
    # Half of the people were asked all symptoms: otherwise no one is ever free of them.
    if draw(st.booleans()):
        answers = {name: "no" for name in (*NEURO_SYMPTOMS, *OTHER_SYMPTOMS)}
        found = {**answers, **found} if draw(st.booleans()) else {**found, **answers}
    return consistent(found)


@st.composite
def patients(draw: st.DrawFn, names: tuple[str, ...] | None = None) -> Patient:
    """Give a consistent patient of whom the named fields (all, if not told) may be known."""
    return Patient(**draw(facts(names)))
