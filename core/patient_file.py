"""The patient file: JSON in, a patient out, with every problem named at once; and back.

The file's form is the one of the contract: field names as keys, quantities as strings
with their unit, yes/no/unknown, closed words, and the shorthands ``symptoms`` and
``medicines``.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from typing import Any

from core.consistency import contradictions
from core.fields import Field, Kind, fields
from core.findings import NEURO_SYMPTOMS, OTHER_SYMPTOMS
from core.patient import Check, Patient
from core.truth import Missing
from core.units import QUANTITIES, Frequency, Measurement, Unreadable, read, read_frequency

SYMPTOMS = NEURO_SYMPTOMS + OTHER_SYMPTOMS
_NERVES_OF_THE_LIMBS = frozenset({"paresthesia", "tingling", "numbness"})
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
_CHECK_QUANTITIES = {"serum_b12", "mma", "homocysteine"}
_CHECK_MONTHS = range(601)
# JSON can spell half of a sign in two parts, which nothing can write out again.
_HALF_A_SIGN = re.compile("[\ud800-\udfff]")


class PatientFileError(Exception):
    """A patient file that cannot be used; ``problems`` has one line for each reason."""

    def __init__(self, *problems: str) -> None:
        """Keep the problems."""
        super().__init__("\n".join(problems))
        self.problems = problems


class _Unusable(Exception):  # noqa: N818 - a value on its way to the list of problems
    pass


def load(text: str) -> Patient:
    """Read a patient file.

    Raises:
        PatientFileError: naming every unusable key and value and every contradiction;
            nothing of the file is used then.
    """
    given = _object(text)
    problems: list[str] = []
    facts: dict[str, Any] = {}
    for key, raw in given.items():
        try:
            for name, value in _facts(key, raw):
                if name in facts and facts[name] != value:
                    problems.append(
                        f"{name}: given twice with different values "
                        f"({_brief(to_file(facts[name]))} and {_brief(to_file(value))})."
                    )
                facts[name] = value
        except _Unusable as problem:
            problems.extend(str(problem).splitlines())
    problems.extend(c.text for c in contradictions(facts))
    if problems:
        raise PatientFileError(*problems)
    return Patient(**facts)


def save(patient: Patient) -> str:
    """Write a patient file that ``load`` reads back to the same patient."""
    known = {
        name: to_file(value)
        for name, value in patient.facts().items()
        if value not in (Missing.NOT_ASKED, Missing.NOT_APPLICABLE)
    }
    if known.get("previous") == []:
        known["previous"] = {}  # no earlier values: an object all the same
    return json.dumps(known, ensure_ascii=False, indent=2) + "\n"


def read_facts(key: str, raw: object) -> dict[str, Any]:
    """Read one entry of a patient file: a field, or a shorthand that stands for several.

    Raises:
        ValueError: saying what was read, why not, what is accepted, with an example.
    """
    try:
        return dict(_facts(key, raw))
    except _Unusable as problem:
        raise ValueError(str(problem)) from None


def to_file(value: Any) -> Any:  # noqa: ANN401, PLR0911 - one way out for each kind
    """Give a fact as the patient file writes it."""
    if isinstance(value, Missing):
        return "unknown"
    if isinstance(value, Measurement):
        return value.given
    if isinstance(value, Frequency):
        return value.text
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Check):
        rest = {k: to_file(v) for k, v in value if k != "month" and v is not Missing.NOT_ASKED}
        return {"month": value.month, **rest}
    if isinstance(value, tuple):
        if value and all(isinstance(v, tuple) for v in value):
            return dict(value)
        return [to_file(v) for v in value]
    return value


def _object(text: str) -> Mapping[str, Any]:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        times = Counter(name for name, _ in pairs)
        if len(times) < len(pairs):
            twice = sorted(name for name, n in times.items() if n > 1)
            raise PatientFileError(*(f"{_brief(name)}: the key stands twice." for name in twice))
        return dict(pairs)

    def refuse(number: str) -> Any:  # noqa: ANN401
        message = f"{number}: is not a number that JSON allows."
        raise PatientFileError(message)

    try:
        given = json.loads(text, object_pairs_hook=once, parse_constant=refuse)
    except json.JSONDecodeError as error:
        message = f"line {error.lineno}, column {error.colno}: not JSON ({error.msg})."
        raise PatientFileError(message) from None
    except (RecursionError, ValueError):
        message = "not JSON: nested too deeply or a number too long."
        raise PatientFileError(message) from None
    if not isinstance(given, dict):
        message = (
            'the file must hold one JSON object. Example: {"serum_b12": "320 pg/mL", "age": 46}'
        )
        raise PatientFileError(message)
    return given


def _facts(key: str, raw: object) -> Iterator[tuple[str, Any]]:
    if key == "symptoms":
        yield from _symptoms(raw)
    elif key == "medicines":
        yield from _medicines(raw)
    elif key in fields():
        yield key, _value(fields()[key], raw)
    else:
        near = get_close_matches(key, [*fields(), "symptoms", "medicines"], 1)
        hint = f' Did you mean "{near[0]}"?' if near else ""
        message = f"{_brief(key)}: there is no such field.{hint}"
        raise _Unusable(message)


def _symptoms(raw: object) -> Iterator[tuple[str, Any]]:
    if raw == "unknown":
        yield from ((name, Missing.UNKNOWN) for name in SYMPTOMS)
        return
    if not isinstance(raw, list):
        message = (
            f'symptoms: read {_brief(raw)}; a list is accepted. Example: ["numbness", "fatigue"]'
        )
        raise _Unusable(message)
    wrong = [name for name in raw if name not in SYMPTOMS]
    if wrong:
        accepted = ", ".join(SYMPTOMS)
        raise _Unusable(
            "\n".join(f"symptoms: read {_brief(w)}, which is none of: {accepted}." for w in wrong)
        )
    for name in SYMPTOMS:
        if name in raw:
            yield name, "yes"
        elif name != "peripheral_neuropathy" or not _NERVES_OF_THE_LIMBS.intersection(raw):
            yield name, "no"  # neuropathy follows from those three: it is not denied beside them


def _medicines(raw: object) -> Iterator[tuple[str, Any]]:
    if not isinstance(raw, dict):
        message = f'medicines: read {_brief(raw)}; an object is accepted. Example: {{"metformin": "3 years"}}'
        raise _Unusable(message)
    problems = []
    for name, value in raw.items():
        if name not in _MEDICINES:
            accepted = ", ".join(_MEDICINES)
            problems.append(f"medicines: read {_brief(name)}, which is none of: {accepted}.")
            continue
        try:
            yield _MEDICINES[name], _value(fields()[_MEDICINES[name]], value)
        except _Unusable as problem:
            problems.append(str(problem))
    if problems:
        raise _Unusable("\n".join(problems))


def _value(field: Field, raw: object) -> Any:  # noqa: ANN401
    if raw == "unknown" and field.kind is not Kind.TEXT:
        return Missing.UNKNOWN
    return _READERS[field.kind](field, raw)


def _choice(field: Field, raw: object) -> str:
    if isinstance(raw, str) and raw in field.choices:
        return raw
    raise _refused(field, raw, (*field.choices, "unknown"))


def _several(field: Field, raw: object) -> tuple[str, ...]:
    if raw in ("none", ["none"]):
        return ()
    if isinstance(raw, list) and all(r in field.choices for r in raw):
        return tuple(dict.fromkeys(raw))
    raise _refused(field, raw, (*(f'["{choice}"]' for choice in field.choices), "[]"))


def _measurement(field: Field, raw: object) -> Measurement:
    bare = QUANTITIES[field.quantity].bare
    if bare and isinstance(raw, (int, float)) and not isinstance(raw, bool):
        raw = str(raw)
    if not isinstance(raw, str):
        example = QUANTITIES[field.quantity].example
        message = (
            f"{field.name}: read {_brief(raw)}; the value stands in quotes with its unit. "
            f'Example: "{example}"'
        )
        raise _Unusable(message)
    measured = read(raw, field.quantity)
    if isinstance(measured, Unreadable):
        message = f"{field.name}: {measured.message}"
        raise _Unusable(message)
    return measured


def _frequency(field: Field, raw: object) -> Frequency:
    frequency = read_frequency(raw) if isinstance(raw, str) else None
    if isinstance(frequency, Frequency):
        return frequency
    raise _refused(field, raw, ("1 per day", "2 per week", "1 per 8 weeks"))


def _date(field: Field, raw: object) -> date:
    try:
        return date.fromisoformat(raw if isinstance(raw, str) else "")
    except ValueError:
        raise _refused(field, raw, ("a date such as 2026-03-31",)) from None


def _text(field: Field, raw: object) -> str:
    if isinstance(raw, str) and not _HALF_A_SIGN.search(raw):
        return raw
    raise _refused(field, raw, ("a text in quotes",))


def _checks(field: Field, raw: object) -> tuple[Check, ...]:
    if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
        raise _refused(field, raw, ('[{"month": 3, "serum_b12": "420 pg/mL", "symptoms": "no"}]',))
    return tuple(_each((_check, field, item) for item in raw))


def _check(field: Field, item: dict[str, Any]) -> Check:
    month = item.get("month")
    allowed = {"month", "blood_count", "symptoms", *_CHECK_QUANTITIES}
    if type(month) is not int or month not in _CHECK_MONTHS or set(item) - allowed:
        raise _refused(field, item, ('{"month": 3, "serum_b12": "420 pg/mL", "symptoms": "no"}',))
    names = [name for name in item if name != "month"]
    found = _each((_value, _in_check(field, name), item[name]) for name in names)
    return Check(month=month, **dict(zip(names, found, strict=True)))


def _in_check(field: Field, name: str) -> Field:
    if name in _CHECK_QUANTITIES:
        return fields()[name]
    return Field(f"{field.name}.{name}", name, Kind.CHOICE, ("yes", "no"))


def _previous(field: Field, raw: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(raw, dict):
        raise _refused(field, raw, ('{"serum_b12": "150 pg/mL"}',))
    return tuple(_each((_earlier, name, value) for name, value in raw.items()))


def _earlier(name: str, value: object) -> tuple[str, str]:
    kind = fields()[name].kind if name in fields() else Kind.PREVIOUS
    if kind in {Kind.SEVERAL, Kind.CHECKS, Kind.PREVIOUS}:
        message = f"previous: read {_brief(name)}, which is no field with a single value."
        raise _Unusable(message)
    _value(fields()[name], value)  # refused like any other value of that field
    return name, str(value)


def _each(calls: Iterable[tuple[Callable[[Any, Any], Any], Any, Any]]) -> list[Any]:
    """Make every call, and tell the problems of all of them together."""
    found, problems = [], []
    for call, *given in calls:
        try:
            found.append(call(*given))
        except _Unusable as problem:
            problems.append(str(problem))
    if problems:
        raise _Unusable("\n".join(problems))
    return found


_READERS: Mapping[Kind, Callable[[Field, object], Any]] = {
    Kind.CHOICE: _choice,
    Kind.SEVERAL: _several,
    Kind.MEASUREMENT: _measurement,
    Kind.FREQUENCY: _frequency,
    Kind.DATE: _date,
    Kind.CHECKS: _checks,
    Kind.PREVIOUS: _previous,
    Kind.TEXT: _text,
}


def _refused(field: Field, raw: object, accepted: tuple[str, ...]) -> _Unusable:
    return _Unusable(f"{field.name}: read {_brief(raw)}. Accepted: {', '.join(accepted)}.")


def _brief(raw: object) -> str:
    try:
        text = json.dumps(raw, ensure_ascii=True, default=str)
    except RecursionError:  # read within the limit, but too deep to write from here
        text = "a deeply nested value"
    return text if len(text) <= 60 else f"{text[:60]}…"  # noqa: PLR2004
