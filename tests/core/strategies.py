"""Random patients for property tests: partial, consistent, and crowded round the limits."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from random import Random
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
    "mma": (
        "200 nmol/L",
        "260 nmol/L",
        "0.265 µmol/L",
        "271 nmol/L",
        "272 nmol/L",
        "250-280 nmol/L",
    ),
    "homocysteine": ("9 µmol/L", "10 µmol/L", "15 µmol/L", "16 µmol/L", "12-18 µmol/L"),
    "hemoglobin": ("9.5 g/dL", "132 g/L"),
    "mcv": ("92 fL", "108 fL"),
    "hematocrit": ("41 %",),
    "platelets": (
        "9 x10^9/L",
        "10 x10^9/L",
        "24 x10^9/L",
        "25 x10^9/L",
        "50 x10^9/L",
        "51 x10^9/L",
    ),
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

# A 46-year-old with 320 pg/mL, asked everything and otherwise well.
WELL: dict[str, Any] = {
    **dict.fromkeys((*NEURO_SYMPTOMS, *OTHER_SYMPTOMS), "no"),
    "emergency_sign": (),
    "audience": "clinician",
    "age": "46",
    "treatment_status": "none",
    "serum_b12": "320 pg/mL",
    "anemia": "no",
    "macrocytosis": "no",
    "bariatric_surgery": "none",
    "ileal_resection": "none",
    "gastrectomy": "none",
    "crohns_disease": "no",
    "diet": "omnivore",
    "metformin_duration": "none",
    "ppi_duration": "none",
    "h2_blocker_duration": "none",
    "colchicine_use": "no",
    "anticonvulsant_use": "no",
    "b12_allergy": "no",
    "chronic_kidney_disease": "no",
    "dialysis": "no",
    "diabetes": "no",
    "egfr": "90 mL/min",
    "stroke_history": "no",
    "cardiovascular_disease": "no",
    "folic_acid_use": "no",
}


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
    typed = isinstance(value, str) and not isinstance(value, Missing)
    if typed and field.kind is Kind.MEASUREMENT:
        return measured(value, field.quantity)
    if typed and field.kind is Kind.FREQUENCY:
        return often(value)
    return value


@cache
def values(name: str) -> tuple[Any, ...]:  # noqa: PLR0911 - one way out for each kind
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


def fact(chance: Random, name: str, *, unknown: bool = True) -> Any:  # noqa: ANN401
    """Give a value of a field; with ``unknown`` at times "asked, and not known"."""
    asked_in_vain = unknown and chance.random() < 0.15
    return Missing.UNKNOWN if asked_in_vain else chance.choice(values(name))


def some_facts(chance: Random, names: Sequence[str] = ()) -> dict[str, Any]:
    """Give consistent facts about one person, from a few to most of the named fields (of all).

    What would end the story early (an emergency, a child, an allergy, treatment) and what
    everybody has (a symptom, an operation) is thinned out: else nobody ever reaches the rest.
    """
    share = chance.choice((0.05, 0.2, 0.5, 0.8))
    found = {n: fact(chance, n) for n in names or fields() if chance.random() < share}
    usual = _usual()
    for group in (("age",), ("serum_b12",), ("emergency_sign",), ("treatment_status",), *_GROUPS):
        if chance.random() < 0.7:
            found |= {n: chance.choice(usual[n]) for n in group if n in found or n in _MOSTLY_ASKED}
    return consistent(found)


_MOSTLY_ASKED = {"serum_b12", "treatment_status", *NEURO_SYMPTOMS, *OTHER_SYMPTOMS}
_GROUPS = (
    ("b12_allergy", "inherited_cobalamin_disorder", "b12_sample_context"),
    (*NEURO_SYMPTOMS, *OTHER_SYMPTOMS),
    ("bariatric_surgery", "gastrectomy", "ileal_resection", "crohns_disease"),
)


@cache
def _usual() -> Mapping[str, tuple[Any, ...]]:
    none = dict.fromkeys((*NEURO_SYMPTOMS, *OTHER_SYMPTOMS, "b12_allergy", "crohns_disease"), "no")
    return {
        **{name: (word,) for name, word in none.items()},
        "age": values("age")[2:],
        "serum_b12": values("serum_b12"),
        "emergency_sign": ((),),
        "treatment_status": ("none",),
        "inherited_cobalamin_disorder": ("no",),
        "b12_sample_context": ("untreated",),
        "bariatric_surgery": ("none",),
        "gastrectomy": ("none",),
        "ileal_resection": values("ileal_resection")[:1],
    }


def chances() -> st.SearchStrategy[Random]:
    """Give sources of chance: a whole patient drawn part by part would take far too long."""
    return st.randoms(use_true_random=True)


def facts(names: Sequence[str] = ()) -> st.SearchStrategy[dict[str, Any]]:
    """Give consistent facts about one person."""
    return chances().map(lambda chance: some_facts(chance, names))


def patients(names: Sequence[str] = ()) -> st.SearchStrategy[Patient]:
    """Give consistent patients of whom the named fields (all, if not told) may be known."""
    return facts(names).map(lambda told: Patient(**told))
