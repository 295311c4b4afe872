"""Which single facts, set otherwise, bring a condition nearer to a wished truth.

Worked out from the condition itself: every set of changes that gives the wished truth
holds at least one of the repairs named here, so a search over them misses nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import Any

from core.case import NOT
from core.conditions import (
    NO,
    UNKNOWN,
    YES,
    All,
    Any_,
    Case,
    Condition,
    Finding,
    Leaf,
    Not,
    Told,
    Unsettled,
)
from core.explain.classes import classes, spans
from core.explain.suppose import case_of
from core.measurement import Measurement
from core.tables import Decided, Hit, Rule, Table
from core.thresholds import Threshold
from core.truth import Missing

Goal = tuple[Condition, int]  # a condition, and the truths wished for, as bits
Repair = tuple[str, Any]  # a fact and its value


@lru_cache(maxsize=1024)
def fires(table: Table, rule: Rule) -> tuple[Goal, ...]:
    """Give what has to be so for a rule to count in its table."""
    goals: list[Goal] = [(table.when, YES), (rule.when, YES)]
    if table.hit is not Hit.COLLECT:
        above = table.rules[: table.rules.index(rule)]
        goals += [(row.when, NO | UNKNOWN) for row in above]
    return tuple(goals)


def met(goal: Goal, case: Case) -> bool:
    """Tell whether a goal is reached."""
    condition, wished = goal
    return not condition.truths(case) & ~wished


def inner(condition: Not | Told | Unsettled | Finding, wished: int) -> Goal:
    """Give what is wished of the part of a condition that has one."""
    match condition:
        case Not():
            wished = NOT[wished]
        case Told():
            wished = (wished & YES) | (NO | UNKNOWN if wished & NO else 0)
        case Unsettled():
            wished = (YES | NO if wished & NO else 0) | (UNKNOWN if wished & YES else 0)
    return condition.part, wished


def fewest(goals: Iterable[Goal], case: Case) -> tuple[Repair, ...]:
    """Of goals that are all wanted, give the repairs of the one not reached that looks at least."""
    first = _least(goals, case)
    return repairs(first, case) if first else ()


def _least(goals: Iterable[Goal], case: Case) -> Goal | None:
    lacking = (goal for goal in goals if not met(goal, case))
    return min(lacking, key=lambda goal: breadth(goal[0]), default=None)


@lru_cache(maxsize=4096)
def breadth(condition: Condition) -> int:
    """Count the facts that a condition looks at."""
    return len(set(condition.fields()))


def repairs(goal: Goal, case: Case) -> tuple[Repair, ...]:
    """Give the repairs of one goal, each once; nothing where it is reached."""
    if met(goal, case):
        return ()
    key = ("repairs", *goal)  # decisions rest on one another: each is looked at once a case
    found: tuple[Repair, ...] | None = case.unlinked.get(key)
    if found is None:
        found = case.unlinked[key] = tuple(dict.fromkeys(_repairs(*goal, case)))
    return found


def _repairs(condition: Condition, wished: int, case: Case) -> Iterator[Repair]:
    match condition:
        case Not() | Told() | Unsettled() | Finding():
            yield from repairs(inner(condition, wished), case)
        case All():
            yield from _joined(condition.parts, wished, YES, case)
        case Any_():
            yield from _joined(condition.parts, wished, NO, case)
        case Decided():
            yield from _decided(condition, wished, case)
        case _:
            yield from _facts(condition, wished, case)


def _joined(parts: Sequence[Condition], wished: int, neutral: int, case: Case) -> Iterator[Repair]:
    """Repair parts joined so that any one of the opposite of ``neutral`` settles the whole."""
    dominant = NOT[neutral]
    if wished & dominant:  # one part can do it
        for part in parts:
            yield from repairs((part, wished), case)
        return
    spoiling = [(part, neutral | UNKNOWN) for part in parts]
    if wished == neutral:
        yield from fewest([(part, neutral) for part in parts], case)
    elif all(met(goal, case) for goal in spoiling):  # all agree, and one has to be unknown
        for part in parts:
            yield from repairs((part, UNKNOWN), case)
    else:
        yield from fewest(spoiling, case)


def _decided(condition: Decided, wished: int, case: Case) -> Iterator[Repair]:
    table = condition.table
    if wished & YES:
        giving = (rule for rule in table.rules if rule.gives in condition.outcomes)
        # What is lacking is often the same for many rows.
        for goal in dict.fromkeys(_least(fires(table, rule), case) for rule in giving):
            yield from repairs(goal, case) if goal else ()
        return
    yield from repairs((table.when, NO | UNKNOWN), case)
    for fired in table.fired(case):
        yield from repairs((fired.when, NO | UNKNOWN), case)
        for row in table.rules[: table.rules.index(fired)]:
            yield from repairs((row.when, YES), case)


def _facts(condition: Condition, wished: int, case: Case) -> Iterator[Repair]:
    """Set one of the facts that the condition looks at."""
    if isinstance(condition, Leaf):
        yield from _values(condition, wished)
        name = condition.field
        missing = isinstance(case.facts.get(name, Missing.NOT_ASKED), Missing)
        if missing and wished & NO and name in case.applies:
            yield from repairs((case.applies[name], NO), case)
        return
    for name in dict.fromkeys(condition.fields()):
        missing = isinstance(case.facts.get(name, Missing.NOT_ASKED), Missing)
        for value in (*classes(name, case.facts), Missing.UNKNOWN):
            truths = condition.truths(case_of({**case.facts, name: value}))
            # A first fact of several that are judged together may still lack the others.
            if missing or not truths & ~wished:
                yield name, value


@lru_cache(maxsize=4096)
def _values(leaf: Leaf, wished: int) -> tuple[Repair, ...]:
    """Give the values of one fact for which a condition on it alone is as wished."""
    values = (*classes(leaf.field, {}), Missing.UNKNOWN, *_bounds(leaf, wished))
    return tuple((leaf.field, value) for value in values if not judged(leaf, value) & ~wished)


def _bounds(leaf: Leaf, wished: int) -> Iterator[Measurement]:
    """Give bounds that leave a line open, as "<350 pg/mL" does whether the level is low."""
    if wished & UNKNOWN and isinstance(leaf, Threshold):
        for span in spans(leaf.field, {}):
            if span.low == span.high and span.low is not None:
                line = span.value
                bound = replace(line, low=Fraction(0), given=f"<{line.given}", high_open=True)
                if judged(leaf, bound) == UNKNOWN:
                    yield bound


def judged(leaf: Leaf, value: object) -> int:
    """Give the truth of a condition on one fact, as a bit, for a value that applies."""
    return UNKNOWN if isinstance(value, Missing) else leaf.test(value).bit
