"""Every value of every fact against what is said to change an answer: ``python -m tests.nearest 300``.

For each drawn patient each single fact is set to many more values than the program tries, on
both sides of what is known; what then differs in the treatment has to be what a line says.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, pairwise
from random import Random
from typing import Any

from core.explain.classes import spans
from core.explain.difference import Change, changed
from core.explain.nearest import Turn, considered, turns
from core.explain.outcome import treatment
from core.explain.suppose import clash, supposed
from core.fields import Field, Kind, fields
from core.frequency import Frequency
from core.measurement import Measurement, exactly
from core.patient import Check, Patient
from core.patient_file import load
from core.quantities import QUANTITIES
from tests.oracle.draw import draw
from tests.oracle.treatment import TODAY

_STEPS = 12  # values tried between two lines
_DAYS = (*range(0, 100, 3), *range(100, 1300, 30))


def drawn(count: int, seed: int = 7) -> Iterator[Patient]:
    """Draw patients on a known day."""
    random = Random(seed)  # noqa: S311 - not for secrets
    for _ in range(count):
        yield load(json.dumps({"today": TODAY, **draw(random)}))


def complaints(one: Patient, tried: Counter[str]) -> Iterator[str]:
    """Give each value that turns the answer otherwise than is said; count the values by kind."""
    facts, found = one.facts(), turns(one)
    before = treatment(facts)
    for name in considered(one):
        field, here = fields()[name], facts[name]
        own = [turn for turn in found if any(name in answer for answer in turn.answers)]
        for value in _values(field, facts):
            if value == here:
                continue
            new = supposed(facts, {name: value})
            if clash(new):
                continue
            changes = changed(before, treatment(new))
            tried[_kind(field, here, value)] += 1
            if isinstance(here, Measurement):
                wrong = here.is_exact and _wrong_number(value, here, changes, own)
            else:
                wrong = _wrong_value(name, value, changes, own)
            if wrong:
                yield f"{name} {here!r} -> {value!r}: {[c.instead() for c in changes]}"


def _kind(field: Field, here: object, value: object) -> str:
    if isinstance(here, Measurement) and isinstance(value, Measurement):
        return f"{field.quantity}, {'up' if (value.low or 0) > (here.low or 0) else 'down'}"
    return f"{field.quantity}, not known" if field.quantity else field.kind.value


def _wrong_number(
    value: Measurement, here: Measurement, changes: tuple[Change, ...], own: list[Turn]
) -> bool:
    """A number turns the answer if, and only if, it lies at or beyond the side that is named."""
    number, now = _number(value), _number(here)
    named = [t for t in own if t.span and (_number(t.span.value) > now) == (number > now)]
    if not named:
        return bool(changes)
    (turn,) = named
    assert turn.span is not None
    assert turn.away is not None
    if turn.span.holds(number):
        return changes != turn.changes
    return bool(changes) and abs(number - now) < turn.away


def _wrong_value(name: str, value: object, changes: tuple[Change, ...], own: list[Turn]) -> bool:
    """What a value changes is said of it, or of one that the rules do not tell apart from it."""
    said = {turn.changes for turn in own}
    exact = {turn.changes for turn in own for a in turn.answers if a.get(name) == value}
    return bool(exact and exact != {changes}) or bool(changes and changes not in said)


def _number(value: Measurement) -> Fraction:
    return value.low or Fraction(0)


def _values(field: Field, facts: Mapping[str, Any]) -> Iterator[Any]:
    match field.kind:
        case Kind.CHOICE:
            yield from field.choices
        case Kind.SEVERAL:
            yield from ((one,) for one in field.choices)
            yield from ((), *combinations(field.choices[:4], 2))
        case Kind.MEASUREMENT:
            yield from _numbers(field, facts)
        case Kind.DATE:
            yield from _dates(facts.get("today"))
        case Kind.FREQUENCY:
            yield from (Frequency(n, m, u) for n in (1, 2, 3, 4) for m in (1, 2, 3, 5)
                        for u in ("day", "week", "month"))  # fmt: skip
        case Kind.CHECKS:
            yield from (tuple(Check(month=m) for m in range(1, n, 2)) for n in range(1, 16, 2))
        case Kind.PREVIOUS | Kind.TEXT:
            pass


def _numbers(field: Field, facts: Mapping[str, Any]) -> Iterator[Measurement]:
    """Give numbers close to every line, on it and between, to the ends of what is possible."""
    kind = QUANTITIES[field.quantity]
    lines = {span.low for span in spans(field.name, facts) if span.low is not None}
    if isinstance(here := facts[field.name], Measurement) and here.low is not None:
        lines.add(here.low)
    ends = sorted({kind.possible.low, *lines, kind.possible.high})
    found = set(ends)
    for low, high in pairwise(ends):
        found |= {low + (high - low) * Fraction(i, _STEPS) for i in range(_STEPS)}
    found |= {line + side for line in lines for side in (Fraction(-1, 1000), Fraction(1, 1000))}
    found |= {line + side for line in lines for side in (-1, 1)}
    for number in sorted(found):
        whole = not kind.whole or number.denominator == 1
        if whole and kind.possible.low <= number <= kind.possible.high:
            yield exactly(number, field.quantity)


def _dates(today: object) -> Iterator[date]:
    if isinstance(today, date):
        yield from (today - timedelta(days=days) for days in _DAYS)


def main() -> None:
    """Try so many patients; say what was tried and each complaint."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    tried: Counter[str] = Counter()
    wrong = [text for one in drawn(count) for text in complaints(one, tried)]
    said = [f"{values:>8} {kind}" for kind, values in sorted(tried.items())]
    said.append(f"{count} patients, {sum(tried.values())} values, {len(wrong)} complaints")
    sys.stdout.write("\n".join([*said, *wrong[:20], ""]))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
