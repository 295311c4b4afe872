"""The values of a fact that the rules tell apart: one for each equivalence class.

A number is cut at every line that a rule draws on it: below the line, on it, above it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cache, lru_cache
from math import floor
from typing import TYPE_CHECKING, Any

from core.asking import APPLIES
from core.assess import ALL_TABLES
from core.conditions import Condition
from core.fields import Kind, fields
from core.measurement import Measurement, exactly
from core.patient import Check
from core.quantities import QUANTITIES
from core.relations import (
    CheckDone,
    DoseADay,
    Earlier,
    LastChecksStable,
    LongAgo,
    Overdue,
    weeks_between,
)
from core.thresholds import all_thresholds
from core.units import Frequency

if TYPE_CHECKING:
    from core.case import Remembered

_DAYS_A_WEEK = 7
_LONGEST = 4  # digits of a denominator that is still written in full
# How often B12 is usually taken, most often first; every line on a frequency lies between two.
_OFTEN = (
    Frequency(3, 1, "day"),
    Frequency(2, 1, "day"),
    Frequency(1, 1, "day"),
    Frequency(1, 2, "day"),
    Frequency(3, 1, "week"),
    Frequency(2, 1, "week"),
    Frequency(1, 1, "week"),
    Frequency(1, 2, "week"),
    Frequency(1, 1, "month"),
    Frequency(1, 2, "month"),
    Frequency(1, 3, "month"),
    Frequency(1, 4, "month"),
)
# Facts on which the lines of another one depend.
_MOVING = {
    "b12_dose": ("b12_frequency",),
    "injection_interval": ("today", "last_injection_date"),
    "last_injection_date": ("today", "injection_interval", "b12_frequency"),
    "bariatric_panel_date": ("today",),
    "last_check_date": ("today",),
}


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers that no rule tells apart, in the canonical unit of their quantity.

    Attributes:
        quantity: a key of ``QUANTITIES``.
        low: the lower end; None at the end of what is possible.
        high: the upper end; None at the end of what is possible.
        low_open: the lower end itself is excluded.
        high_open: the upper end itself is excluded.
    """

    quantity: str
    low: Fraction | None
    high: Fraction | None
    low_open: bool = True
    high_open: bool = True

    @property
    def value(self) -> Measurement:
        """Give one number of the span; above the last line one near it, as a life is only so long."""
        possible = QUANTITIES[self.quantity].possible
        low = possible.low if self.low is None else self.low
        open_end = possible.high if self.low is None else low + 2
        high = open_end if self.high is None else self.high
        middle = (low + high) / 2
        if QUANTITIES[self.quantity].whole:
            middle = Fraction(floor(middle))
        return exactly(middle, self.quantity)

    def holds(self, number: Fraction) -> bool:
        """Tell whether a number lies in the span."""
        over = self.low is None or number > self.low or (number == self.low and not self.low_open)
        under = (
            self.high is None or number < self.high or (number == self.high and not self.high_open)
        )
        return over and under

    def up_to(self, other: "Span") -> "Span":
        """Give the span from this one to the end of a higher one."""
        return replace(self, high=other.high, high_open=other.high_open)

    def words(self) -> str:
        """Say the span, as in "above 260 and up to 271 nmol/L"."""
        if self.low is None and self.high is None:
            return "any value"
        if self.low == self.high and self.low is not None:
            return f"exactly {_amount(self.low, self.quantity)}"
        if self.high is None:
            return _side(self.low, "above {}" if self.low_open else "{} or above", self.quantity)
        if self.low is None:
            return _side(self.high, "below {}" if self.high_open else "{} or below", self.quantity)
        low = _amount(self.low, self.quantity).split(" ")[0]
        from_ = f"above {low}" if self.low_open else f"from {low}"
        to = "below {}" if self.high_open else "up to {}"
        return f"{from_} and {_side(self.high, to, self.quantity)}"


def _side(line: Fraction | None, words: str, quantity: str) -> str:
    return "" if line is None else words.format(_amount(line, quantity))


def _amount(number: Fraction, quantity: str) -> str:
    line = exactly(number, quantity)
    endless = len(str(number.denominator)) > _LONGEST
    return line.canonical if endless else line.given


def spans(name: str, facts: Mapping[str, Any]) -> tuple[Span, ...]:
    """Give the classes of a number in ascending order; other facts may move a line."""
    kind = QUANTITIES[fields()[name].quantity]
    lines = sorted(
        line for line in set(_lines(name, facts)) if kind.possible.low <= line <= kind.possible.high
    )
    found: list[Span] = []
    below: Fraction | None = None
    for line in lines:
        found.append(Span(kind.key, below, line))
        found.append(Span(kind.key, line, line, low_open=False, high_open=False))
        below = line
    found.append(Span(kind.key, below, None))
    return tuple(span for span in found if _is_possible(span))


def _is_possible(span: Span) -> bool:
    """Leave out what lies before the first possible number, or between two whole ones."""
    kind = QUANTITIES[span.quantity]
    if span.low is None and span.high == kind.possible.low:
        return False
    return not kind.whole or span.holds(_number(span.value))


def _number(value: Measurement) -> Fraction:
    return value.low or Fraction(0)


def _lines(name: str, facts: Mapping[str, Any]) -> Iterator[Fraction]:
    yield from (line.value for line in all_thresholds() if line.field == name)
    for leaf in deciders().get(name, ()):
        match leaf:
            case DoseADay() if name == "b12_dose":
                often = facts.get("b12_frequency")
                times = often.per_day if isinstance(often, Frequency) else Fraction(1)
                yield leaf.threshold.value / times
            case Overdue() if name == "injection_interval" and (days := _days_ago(leaf, facts)):
                yield Fraction(days) / _DAYS_A_WEEK / leaf.intervals


def _days_ago(leaf: Overdue, facts: Mapping[str, Any]) -> int:
    today, last = (facts.get(name) for name in leaf.names[:2])
    return (today - last).days if isinstance(today, date) and isinstance(last, date) else 0


@cache
def deciders() -> Mapping[str, tuple[Condition, ...]]:
    """Give for each fact the conditions on it that some table uses."""
    found: dict[str, dict[Condition, None]] = {}
    tables = (c for t in ALL_TABLES for c in (t.when, *(rule.when for rule in t.rules)))
    for leaf in leaves(*tables, *APPLIES.values()):
        for name in leaf.fields():
            found.setdefault(name, {})[leaf] = None
    return {name: tuple(conditions) for name, conditions in found.items()}


def leaves(*conditions: Condition) -> Iterator[Condition]:
    """Give what conditions are made of in the end, down through findings and decisions."""
    waiting: list[Remembered[Any]] = list(conditions)
    seen: set[Remembered[Any]] = set()
    while waiting:
        one = waiting.pop()
        if one in seen:
            continue
        seen.add(one)
        under = tuple(one.under())
        waiting += under
        if isinstance(one, Condition) and not under:
            yield one


def classes(name: str, facts: Mapping[str, Any]) -> tuple[Any, ...]:
    """Give one value of each class of a fact, without the missing ones.

    ``facts`` are those of the patient: some lines depend on them, as "overdue" does on today.
    """
    return _classes(name, tuple(facts.get(other) for other in _MOVING.get(name, ())))


@lru_cache(maxsize=512)
def _classes(  # noqa: PLR0911 - one way out for each kind
    name: str, moving: tuple[Any, ...]
) -> tuple[Any, ...]:
    facts = dict(zip(_MOVING.get(name, ()), moving, strict=True))
    field = fields()[name]
    match field.kind:
        case Kind.CHOICE:
            return field.choices
        case Kind.SEVERAL:
            return ((), *((choice,) for choice in field.choices))
        case Kind.MEASUREMENT:
            return tuple(span.value for span in spans(name, facts))
        case Kind.FREQUENCY:
            return _OFTEN
        case Kind.DATE:
            return tuple(_days(name, facts))
        case Kind.CHECKS:
            return tuple(_checks())
        case Kind.PREVIOUS:
            return ((), *_earlier())
        case _:  # free text
            return ()


def none_of(name: str, facts: Mapping[str, Any]) -> Any:  # noqa: ANN401 - any field's value
    """Give the value that says there is none of it; None where there is no such value."""
    field = fields()[name]
    if field.kind is Kind.CHOICE:
        return next((word for word in ("no", "none") if word in field.choices), None)
    if field.kind is Kind.MEASUREMENT:
        return next((v for v in classes(name, facts) if v.low == v.high == 0), None)
    return None


def _days(name: str, facts: Mapping[str, Any]) -> Iterator[date]:
    """Give the days on either side of each line that a rule draws on a date."""
    today = facts.get("today")
    if not isinstance(today, date) or name == "today":
        return
    interval = weeks_between(facts.get("injection_interval"), facts.get("b12_frequency"))
    lines = {0}
    for leaf in deciders().get(name, ()):
        if isinstance(leaf, LongAgo):
            lines |= {leaf.days, leaf.days + 1}
        elif isinstance(leaf, Overdue) and interval and interval.low:
            line = floor(interval.low * _DAYS_A_WEEK * leaf.intervals)
            lines |= {line, line + 1}
    yield from (today - timedelta(days=days) for days in sorted(lines))


def _checks() -> Iterator[tuple[Check, ...]]:
    """Give the checks done up to each month that a rule looks for, each alone, and stable ones."""
    leaves = deciders()["checks_done"]
    months = sorted({leaf.first for leaf in leaves if isinstance(leaf, CheckDone)})
    lines = [leaf.threshold.value for leaf in leaves if isinstance(leaf, LastChecksStable)]
    yield ()
    for done in (*(months[:n] for n in range(1, len(months) + 1)), *([m] for m in months[1:])):
        yield tuple(Check(month=month) for month in done)
    for line in lines:
        level = exactly(line + 1, "serum_b12")
        for done in (months[:2], months):
            yield tuple(Check(month=m, serum_b12=level, symptoms="no") for m in done)


def _earlier() -> Iterator[tuple[tuple[str, str], ...]]:
    """Give an earlier value on either side of each line that a rule draws on one."""
    lines = [leaf.threshold for leaf in deciders()["previous"] if isinstance(leaf, Earlier)]
    for line in lines:
        for number in (line.value - 1, line.value + 1):
            yield ((line.field, exactly(number, fields()[line.field].quantity).given),)
