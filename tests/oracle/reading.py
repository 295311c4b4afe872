"""How the oracle reads a patient file: quantities by its own arithmetic, truths with unknown kept.

Factors and limits are those of the patient fields ("Conventions") and of C-08. A truth is
"yes", "no" or "unknown"; a fact that is missing is unknown.
"""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

Json = dict[str, Any]
Truth = str

DAYS_A_MONTH = Fraction("30.44")


class Span(NamedTuple):
    """What a value may be: from ``low`` to ``high``; no ``high`` when it has no upper end."""

    low: Fraction
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False


_MICRO = {"µ": "u", "μ": "u"}
_MONTHS = {
    "day": 1 / DAYS_A_MONTH,
    "week": 7 / DAYS_A_MONTH,
    "month": Fraction(1),
    "year": Fraction(12),
}
_TIMES = _MONTHS | {f"{name}s": months for name, months in _MONTHS.items()}
_DOSE = {"mcg": Fraction(1), "mg": Fraction(1000)}
_CM = {"cm": Fraction(1), "inches": Fraction("2.54")}
_FACTORS: Mapping[str, Mapping[str, Fraction]] = {
    "serum_b12": {"pg/mL": Fraction(1), "ng/L": Fraction(1), "pmol/L": Fraction("1.35537")},
    "mma": {
        "nmol/L": Fraction(1),
        "umol/L": Fraction(1000),
        "ng/mL": Fraction("8.468"),
    },
    "homocysteine": {"umol/L": Fraction(1), "mg/L": Fraction("7.397")},
    "platelet_count": {
        "x10^9/L": Fraction(1),
        "x10^3/uL": Fraction(1),
        "per uL": Fraction(1, 1000),
    },
    "egfr": {"mL/min": Fraction(1), "mL/min/1.73 m2": Fraction(1)},
    "ileal_resection": _CM,
    "crohns_ileal_length": _CM,
    "b12_dose": _DOSE,
    "ppi_duration": _TIMES,
    "metformin_duration": _TIMES,
    "h2_blocker_duration": _TIMES,
    "treatment_duration": _TIMES,
    "months_since_start": _TIMES,
    "injection_interval": _TIMES,
    "age": {"": Fraction(1), "years": Fraction(1)},
    "consecutive_stable_checks": {"": Fraction(1)},
}
_AMOUNT = re.compile(r"(about |at least |[<>])?([\d.]+)(?:-([\d.]+))?\s*(.*)")


@lru_cache(maxsize=100_000)
def span(name: str, value: object) -> Span | None:  # noqa: PLR0911 - one way out for each form
    """Read a quantity; none when it is not known.

    Raises:
        ValueError: for a text that the oracle's patients never hold.
    """
    if value in {None, "unknown"}:
        return None
    if value == "none":
        return Span(Fraction(0), Fraction(0))
    if value == "yes":  # there is some, and nobody knows how much
        return Span(Fraction(0), None, low_open=True)
    if value == "undetectable":  # below any laboratory's limit
        return Span(Fraction(0), Fraction(50), high_open=True)
    text = "".join(_MICRO.get(sign, sign) for sign in str(value))
    found = _AMOUNT.fullmatch(text)
    if not found or found[4] not in _FACTORS[name]:
        message = f"{name}: {value!r}"
        raise ValueError(message)
    factor = _FACTORS[name][found[4]]
    number = Fraction(found[2]) * factor
    if found[1] == "about ":
        return Span(number - factor / 2, number + factor / 2)
    if found[1] == "at least ":
        return Span(number, None)
    if found[1] == ">":
        return Span(number, None, low_open=True)
    if found[1] == "<":
        return Span(Fraction(0), number, high_open=True)
    return Span(number, Fraction(found[3]) * factor if found[3] else number)


def over(patient: Json, name: str, limit: int) -> Truth:
    """Tell whether a quantity is strictly over a limit, wherever in its span it is."""
    return _over(name, patient.get(name), limit)


def under(patient: Json, name: str, limit: int) -> Truth:
    """Tell whether a quantity is strictly under a limit, wherever in its span it is."""
    return _under(name, patient.get(name), limit)


@lru_cache(maxsize=100_000)
def _over(name: str, value: object, limit: int) -> Truth:
    found = span(name, value)
    if found is None:
        return "unknown"
    if found.low > limit or (found.low == limit and found.low_open):
        return "yes"
    return "no" if found.high is not None and found.high <= limit else "unknown"


@lru_cache(maxsize=100_000)
def _under(name: str, value: object, limit: int) -> Truth:
    found = span(name, value)
    if found is None:
        return "unknown"
    high = found.high
    if high is not None and (high < limit or (high == limit and found.high_open)):
        return "yes"
    return "no" if found.low >= limit else "unknown"


def exact(patient: Json, name: str) -> float | None:
    """Give a quantity's number where it is a single one."""
    found = span(name, patient.get(name))
    return float(found.low) if found and found.low == found.high else None


_PER = re.compile(r"(\d+) per (?:(\d+) )?(day|week|month)s?")


@lru_cache(maxsize=10_000)
def per_month(text: object) -> float | None:
    """Give how many times a month "2 per 8 weeks" is; none when it is not known."""
    found = _PER.fullmatch(str(text))
    if not found:
        return None
    return float(int(found[1]) / (int(found[2] or 1) * _MONTHS[found[3]]))


# --- truths ----------------------------------------------------------------------------------


def either(*values: Truth) -> Truth:
    """Join by or, unknown kept."""
    return "yes" if "yes" in values else "unknown" if "unknown" in values else "no"


def both(*values: Truth) -> Truth:
    """Join by and, unknown kept."""
    return "no" if "no" in values else "unknown" if "unknown" in values else "yes"


def invert(value: Truth) -> Truth:
    """Swap yes and no."""
    return {"yes": "no", "no": "yes"}.get(value, value)


def yes_no(truth: bool) -> Truth:  # noqa: FBT001 - a conversion
    """Say a plain truth as the patient file does."""
    return "yes" if truth else "no"


def any_of(patient: Json, *names: str) -> Truth:
    """Tell whether any of the yes/no facts is yes."""
    return either(*[patient.get(name, "unknown") for name in names])


_MEDICINES = {
    "metformin": "metformin_duration",
    "ppi": "ppi_duration",
    "h2_blocker": "h2_blocker_duration",
    "colchicine": "colchicine_use",
    "anticonvulsant": "anticonvulsant_use",
    "folic_acid": "folic_acid_use",
    "anticoagulant": "anticoagulant_use",
    "nitrous_oxide": "nitrous_oxide_use",
}


def shorthand(patient: Json, symptoms: tuple[str, ...]) -> Json:
    """Write a patient file with the shorthands ``symptoms`` and ``medicines`` where it can be."""
    short = dict(patient)
    if all(known(patient, name) for name in symptoms):
        told = [name for name in symptoms if short.pop(name) == "yes"]
        short["symptoms"] = told
    medicines = {name: short.pop(field) for name, field in _MEDICINES.items() if field in short}
    if medicines:
        short["medicines"] = medicines
    return short


def longhand(patient: Json, symptoms: tuple[str, ...]) -> Json:
    """Write the shorthands out."""
    long = {name: value for name, value in patient.items() if name not in {"symptoms", "medicines"}}
    for name, value in patient.get("medicines", {}).items():
        long[_MEDICINES[name]] = value
    if "symptoms" in patient:
        long |= {name: "yes" if name in patient["symptoms"] else "no" for name in symptoms}
    return long


def known(patient: Json, name: str) -> bool:
    """Tell whether a fact has been given."""
    return bool(patient.get(name, "unknown") != "unknown")


def word(patient: Json, name: str, *words: str) -> Truth:
    """Tell whether an enumeration has one of these words."""
    value = patient.get(name, "unknown")
    return "unknown" if value == "unknown" else yes_no(value in words)
