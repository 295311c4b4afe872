"""The numbers that the rules draw: each can be stood on, stood beside, and nudged.

Thresholds, and the numbers of relations: intervals overdue, days since, months of a check.
"""

import pkgutil
from collections.abc import Callable, Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib import import_module
from typing import Any

import core
from core.case import Case
from core.conditions import Condition
from core.fields import fields
from core.measurement import Measurement, exact_text
from core.quantities import QUANTITIES
from core.relations import (
    CheckDone,
    DoseADay,
    Earlier,
    Every,
    LastChecksStable,
    LongAgo,
    Overdue,
    weeks_between,
)
from core.tables import Decided, Table
from core.thresholds import Threshold
from core.truth import Missing

BELOW, AT, ABOVE = "below", "at", "above"
JUST_BELOW, JUST_ABOVE = "one step below", "one step above"
SIDES = (BELOW, AT, ABOVE)
BESIDE = (JUST_BELOW, JUST_ABOVE)

Numbers = Callable[[Case], Iterable[Fraction]]


@dataclass(frozen=True)
class Line:
    """One number of the rules.

    Attributes:
        name: stable name, unique.
        holders: the conditions that hold the number, under ``attribute``.
        number: the number as it stands.
        step: one unit of its printed precision.
        values: the exact numbers that a patient has to be compared with it.
        field: the fact that is compared, the first where there are several.
        lowest: the lowest value that is possible, if there is one.
    """

    name: str
    holders: tuple[Any, ...]
    attribute: str
    number: Fraction
    step: Fraction
    values: Numbers
    field: str
    lowest: Fraction | None

    def sides(self, case: Case) -> Iterator[tuple[str, Fraction]]:
        """Give on which sides a patient stands, each with the value."""
        for value in self.values(case):
            for side in self.sides_of(value):
                yield side, value

    def sides_of(self, value: Fraction) -> Iterator[str]:
        """Give on which sides a value stands: a value less than one step off is beside, not at."""
        side = AT if value == self.number else BELOW if value < self.number else ABOVE
        yield side
        if side is not AT and abs(value - self.number) <= self.step:
            yield JUST_BELOW if side is BELOW else JUST_ABOVE

    def value_at(self, side: str) -> Fraction:
        """Give the number that stands on a side, one step off, or the lowest that is possible."""
        steps = {AT: 0, BELOW: -1, JUST_BELOW: -1, ABOVE: 1, JUST_ABOVE: 1}
        value = self.number + steps[side] * self.step
        return value if self.lowest is None or steps[side] >= 0 else max(value, self.lowest)


@cache
def lines() -> tuple[Line, ...]:
    """Give every number, in the order of their names."""
    found: dict[str, list[Condition]] = {}
    for condition in conditions():
        if isinstance(condition, Threshold | Overdue | LongAgo | CheckDone):
            found.setdefault(_name(condition), []).append(condition)
    whole = [line for _, same in sorted(found.items()) for line in _lines(tuple(same))]
    assert len({line.name for line in whole}) == len(whole)
    return tuple(whole)


@cache
def conditions() -> tuple[Condition, ...]:
    """Give every condition of the knowledge, each once."""
    found: dict[int, Condition] = {}
    waiting: list[object] = []
    for module in sorted(info.name for info in pkgutil.walk_packages(core.__path__, "core.")):
        waiting += vars(import_module(module)).values()
    while waiting:
        one = waiting.pop()
        if isinstance(one, Table):
            waiting += [one.when, *(rule.when for rule in one.rules)]
        elif isinstance(one, dict):
            waiting += [value for value in one.values() if isinstance(value, Condition)]
        elif isinstance(one, Condition) and id(one) not in found:
            found[id(one)] = one
            waiting += _under(one)
    return tuple(found.values())


def _under(condition: Condition) -> list[object]:
    parts = list(getattr(condition, "parts", ()))
    parts += [getattr(condition, name, None) for name in ("part", "threshold")]
    return [*parts, condition.table] if isinstance(condition, Decided) else parts


def _name(condition: Threshold | Overdue | LongAgo | CheckDone) -> str:
    match condition:
        case Threshold():
            return condition.name
        case Overdue():
            return f"overdue by {float(condition.intervals):g} intervals"
        case LongAgo():
            return f"{condition.names[1]} {condition.days} days ago"
    return f"check done in months {condition.first} to {condition.last}"


def _lines(same: tuple[Any, ...]) -> Iterator[Line]:
    one, name = same[0], _name(same[0])
    match one:
        case Threshold():
            quantity = QUANTITIES[fields()[one.field].quantity]
            step = _step(one.value)
            lowest = quantity.possible.low
            yield Line(name, same, "value", one.value, step, _compared(one), one.field, lowest)
        case Overdue():
            number = one.intervals
            values = _overdue
            field = "last_injection_date"
            yield Line(name, same, "intervals", number, _step(number), values, field, Fraction(0))
        case LongAgo():
            days = Fraction(one.days)
            field = one.names[1]
            yield Line(name, same, "days", days, Fraction(1), _since(field), field, Fraction(0))
        case CheckDone():
            for end in ("first", "last"):
                month = Fraction(getattr(one, end))
                full = f"{name}, the {end}"
                field = "checks_done"
                yield Line(full, same, end, month, Fraction(1), _months, field, Fraction(0))


def _step(number: Fraction) -> Fraction:
    """Give one unit of the last printed decimal."""
    decimals = len(exact_text(number).rstrip("0").partition(".")[2]) if number % 1 else 0
    return Fraction(1, 10**decimals)


def _compared(threshold: Threshold) -> Numbers:
    """Give what is compared with a threshold: its fact, and what relations work out for it."""
    relations = [
        one
        for one in conditions()
        if isinstance(one, DoseADay | Every | Earlier | LastChecksStable)
        and one.threshold is threshold
    ]

    def values(case: Case) -> Iterator[Fraction]:
        direct = case.value(threshold.field)
        # A dose alone is compared as that of a day.
        if not any(isinstance(one, DoseADay | Every) for one in relations):
            yield from _exact(direct)
        for relation in relations:
            probe: Any = copy(relation)
            probe.threshold = heard = _Heard(threshold)
            probe.test(*(case.value(name) for name in relation.names))
            for value in heard.values:
                yield from _exact(value)

    return values


class _Heard:
    """Stands in for a threshold to hear what is compared with it."""

    def __init__(self, threshold: Threshold) -> None:
        self._threshold = threshold
        self.field = threshold.field
        self.values: list[object] = []

    def test(self, value: Any) -> object:  # noqa: ANN401
        self.values.append(value)
        return self._threshold.test(value)


def _exact(value: object) -> Iterator[Fraction]:
    if isinstance(value, Measurement) and value.is_exact and value.low is not None:
        yield value.low


def _overdue(case: Case) -> Iterator[Fraction]:
    today, last = case.value("today"), case.value("last_injection_date")
    weeks = weeks_between(case.value("injection_interval"), case.value("b12_frequency"))
    if weeks and weeks.is_exact and weeks.low and not isinstance(last, Missing):
        yield Fraction((today - last).days) / 7 / weeks.low


def _since(field: str) -> Numbers:
    def values(case: Case) -> Iterator[Fraction]:
        today, then = case.value("today"), case.value(field)
        if not isinstance(today, Missing) and not isinstance(then, Missing):
            yield Fraction((today - then).days)

    return values


def _months(case: Case) -> Iterator[Fraction]:
    checks = case.value("checks_done")
    if not isinstance(checks, Missing):
        yield from (Fraction(check.month) for check in checks)
