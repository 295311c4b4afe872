"""The patient's fields as data: kind, label, closed words, quantity."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from core.patient import Check, Measured, Patient
from core.truth import Missing
from core.units import Frequency, Measurement


class Kind(Enum):
    """What a field holds."""

    CHOICE = "choice"
    SEVERAL = "several"
    MEASUREMENT = "measurement"
    FREQUENCY = "frequency"
    DATE = "date"
    CHECKS = "checks"
    PREVIOUS = "previous"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its plain label, and the closed words or the quantity that it takes."""

    name: str
    label: str
    kind: Kind
    choices: tuple[str, ...] = ()
    quantity: str = ""

    @property
    def yes_no(self) -> bool:
        """Tell whether the only words are yes and no."""
        return self.choices == ("yes", "no")


@cache
def fields() -> Mapping[str, Field]:
    """Give every field of the patient by name, in order."""
    return MappingProxyType(
        {name: _field(name, info) for name, info in Patient.model_fields.items()}
    )


def _field(name: str, info: FieldInfo) -> Field:  # noqa: PLR0911 - one way out for each kind
    label = info.description or name
    measured = [m for m in info.metadata if isinstance(m, Measured)]
    if measured:
        return Field(name, label, Kind.MEASUREMENT, quantity=measured[0].quantity)
    if name == "previous":
        return Field(name, label, Kind.PREVIOUS)
    for part in get_args(info.annotation):
        if get_origin(part) is Literal:
            return Field(name, label, Kind.CHOICE, choices=get_args(part))
        if get_origin(part) is tuple:
            inner = get_args(part)[0]
            if inner is Check:
                return Field(name, label, Kind.CHECKS)
            return Field(name, label, Kind.SEVERAL, choices=get_args(inner))
        if part is date:
            return Field(name, label, Kind.DATE)
        if part is str:
            return Field(name, label, Kind.TEXT)
    return Field(name, label, Kind.FREQUENCY)


_SPOKEN = {
    "im": "into a muscle",
    "deep_sc": "deep under the skin",
    "iv": "into a vein",
    "rapid_weakness": "rapidly growing weakness",
    "bladder_or_bowel_loss": "loss of bladder or bowel control",
    "sudden_vision_loss": "sudden loss of vision",
    "injection_trough": "just before an injection",
    "injection_other": "between injections",
    "roux_en_y": "Roux-en-Y gastric bypass",
    "unknown_type": "kind not known",
    "other_low_b12": "another diet low in B12",
    "missed_doses": "some are missed",
    "prescribed_deficiency": "prescribed for a deficiency",
    "end_of_interval": "at the end of the interval",
    "any_time": "at any time",
    "after_lapse": "after a lapse",
}


def shown(value: Any) -> str:  # noqa: ANN401 - any field's value
    """Give a fact's value in plain words: as given, and as used where it was converted."""
    if isinstance(value, Missing):
        return str(value)
    if isinstance(value, Measurement):
        return f"{value.given} ({value.canonical})" if value.converted else value.given
    if isinstance(value, Frequency):
        return value.text
    if isinstance(value, tuple):
        if value and all(isinstance(one, Check) for one in value):
            return f"month {', '.join(str(one.month) for one in value)}"
        return ", ".join(shown(v) for v in value) or "none"
    return _SPOKEN.get(value, str(value).replace("_", " "))
