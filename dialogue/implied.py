"""What one statement says of two facts: "every 8 weeks" is a frequency and an interval.

The patient file keeps both facts of such a pair. A person says it once and is asked once.
"""

import re
from collections.abc import Mapping
from fractions import Fraction
from math import ceil, floor
from typing import Any

from core.patient_file import read_facts
from core.truth import Missing
from core.units import Frequency, Measurement

_INJECTED = frozenset({"im", "deep_sc"})
_PLAIN_TIME = re.compile(r"(?P<number>[0-9]+) (?P<unit>day|week|month)s?")
_DAYS = {"day": Fraction(1), "week": Fraction(7), "month": Fraction("30.44")}


def implied(facts: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Give the other facts that are said by the new ones, among all the facts known.

    Args:
        facts: everything known, the new facts included.
        new: what was said just now; the other half of its pair follows it, also where that
            was known before. ``NOT_ASKED`` takes both halves back.
    """
    found: dict[str, Any] = {}
    for one, other, follows in _pairs(facts):
        if other in new or not (one in new or _known(facts, one)):
            continue
        value = follows(facts[one])
        if one in new and value is None and _known(facts, other):
            found[other] = Missing.NOT_ASKED  # what followed before follows no longer
        elif value is not None and (one in new or not _known(facts, other)):
            found[other] = value
    if "b12_route" in new and facts["b12_route"] not in _INJECTED and _only_followed(facts):
        found["injection_interval"] = Missing.NOT_ASKED
    return found


def _only_followed(facts: Mapping[str, Any]) -> bool:
    """Tell whether the interval is known from the frequency alone."""
    interval, often = facts.get("injection_interval"), facts.get("b12_frequency")
    return isinstance(interval, Measurement) and interval_of(often) == interval


def _pairs(facts: Mapping[str, Any]) -> list[tuple[str, str, Any]]:
    pairs: list[tuple[str, str, Any]] = []
    if facts.get("b12_route") in _INJECTED:
        pairs += [
            ("b12_frequency", "injection_interval", interval_of),
            ("injection_interval", "b12_frequency", _frequency),
        ]
    if facts.get("treatment_status") == "on_treatment":
        # Both count from the beginning of the present route (C-86), as the question says.
        pairs += [
            ("treatment_duration", "months_since_start", _same),
            ("months_since_start", "treatment_duration", _same),
        ]
    return pairs


def _known(facts: Mapping[str, Any], name: str) -> bool:
    return not isinstance(facts.get(name, Missing.NOT_ASKED), Missing)


def _same(value: Any) -> Any:  # noqa: ANN401 - whatever the fact holds
    return value


def interval_of(often: Any) -> Any:  # noqa: ANN401 - as above
    """Give the time between injections: several a week are some days apart; None if it has none."""
    if not isinstance(often, Frequency):
        return often
    if often.times == 1:
        return _read("injection_interval", f"{often.every} {often.unit}s")
    days = _DAYS[often.unit] * often.every / often.times
    between = f"{floor(days)} to {ceil(days)}" if floor(days) < days else str(days)
    return _read("injection_interval", f"{between} days")


def _frequency(interval: Any) -> Any:  # noqa: ANN401 - as above
    if not isinstance(interval, Measurement):
        return interval
    found = _PLAIN_TIME.fullmatch(interval.given)
    return _read("b12_frequency", f"1 per {found['number']} {found['unit']}s") if found else None


def _read(name: str, text: str) -> Any:  # noqa: ANN401 - as above
    try:
        return read_facts(name, text)[name]
    except ValueError:
        return None  # outside what the other fact can hold
