"""Wrong knowledge, made on purpose and in memory: one small thing at a time, and put right again.

Rules, tables and thresholds are changed where they stand, so that whatever holds them sees it.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Any

from core.assess import ALL_TABLES
from core.relations import CheckDone, LongAgo, Overdue, weeks_between
from core.sources import facts
from core.tables import Hit, Rule, Table
from core.thresholds import Above, Below
from core.truth import Missing, Truth
from tests.transcripts.items import BESIDE_LINE, LINE, RULE, Item
from tests.transcripts.lines import AT, BESIDE, SIDES, Line, lines

NUDGED = "number nudged"
EQUAL = "equality to the other side"
TURNED = "comparison turned round"
DROPPED = "row dropped"
SWAPPED = "rows swapped"
CITED = "citation shifted"
SILENCED = "warning removed"
REPLACED = "outcome replaced"
KINDS = (NUDGED, EQUAL, TURNED, DROPPED, SWAPPED, CITED, SILENCED, REPLACED)

_WARNINGS = {"warn", "avoid", "refer"}

Change = tuple[Any, str, Any]  # an object, an attribute, the wrong value


@dataclass(frozen=True)
class Mutant:
    """One wrong change.

    Attributes:
        kind: one of ``KINDS``.
        name: what is changed, unique within the kind.
        changes: what is set to what.
        touches: what a transcript covers that can notice it, the likeliest first.
        row: the table and the rules that are changed; nothing for a number.
        line: the number that is changed, if it is one.
    """

    kind: str
    name: str
    changes: tuple[Change, ...]
    touches: tuple[Item, ...]
    row: tuple[Table, tuple[Rule, ...]] | None = None
    line: Line | None = None

    @property
    def full(self) -> str:
        """Give kind and name."""
        return f"{self.kind}: {self.name}"


@contextmanager
def made(mutant: Mutant) -> Iterator[None]:
    """Make a mutant, and put all right again."""
    before = [(one, name, getattr(one, name)) for one, name, _ in mutant.changes]
    try:
        _set(mutant.changes)
        yield
    finally:
        _set(before)


def _set(changes: Any) -> None:  # noqa: ANN401 - changes of any value
    for one, name, value in changes:
        object.__setattr__(one, name, value)
    for clear in _caches():
        clear()


@cache
def _caches() -> tuple[Callable[[], None], ...]:
    """Give what forgets that which was worked out from the rules before."""
    import core.explain.nearest
    import core.explain.sheet
    import core.explain.why_not
    import core.explain.wishes  # noqa: F401 - whatever a conversation loads later

    found = {
        id(value): value.cache_clear
        for module in sorted(sys.modules)
        if module.startswith(("core.explain", "dialogue.agenda"))
        for value in vars(sys.modules[module]).values()
        if hasattr(value, "cache_clear")
    }
    return tuple(found.values())


@cache
def mutants() -> tuple[Mutant, ...]:
    """Give every mutant, in the order of the kinds."""
    every = [*_numbers(), *_rows(), *_lines_of_rules()]
    return tuple(sorted(every, key=lambda mutant: KINDS.index(mutant.kind)))


# --- numbers ----------------------------------------------------------------------------------


def _numbers() -> Iterator[Mutant]:
    for line in lines():
        beside = tuple(Item(BESIDE_LINE, f"{line.name}: {side}") for side in BESIDE)
        touches = (Item(LINE, f"{line.name}: {AT}"), *beside)
        for step, word in ((-line.step, "down"), (line.step, "up")):
            number: Fraction | int = line.number + step
            if isinstance(getattr(line.holders[0], line.attribute), int):
                number = int(number)
            changes: tuple[Change, ...] = tuple(
                (holder, line.attribute, number) for holder in line.holders
            )
            name = f"{line.name}, {float(line.number):g}, {word} to {float(number):g}"
            yield Mutant(NUDGED, name, changes, touches, line=line)
        if line.name.endswith(", the last"):
            continue  # a check in its months was turned round with the first
        for kind, wrong in _WRONG.items():
            made_of = next((w for right, w in wrong if isinstance(line.holders[0], right)), None)
            if made_of:
                changes = tuple((holder, "__class__", made_of) for holder in line.holders)
                name = f"{line.name}, {float(line.number):g}"
                far = tuple(Item(LINE, f"{line.name}: {side}") for side in SIDES)
                near = touches if kind == EQUAL else dict.fromkeys((*touches, *far))
                yield Mutant(kind, name, changes, tuple(near), line=line)


class _AtLeast(Above):
    __slots__ = ()

    def test(self, value: Any) -> Truth:  # noqa: ANN401
        return value.at_least(self.value)  # type: ignore[no-any-return]


class _AtMost(Below):
    __slots__ = ()

    def test(self, value: Any) -> Truth:  # noqa: ANN401
        return value.at_most(self.value)  # type: ignore[no-any-return]


class _NotAbove(Above):
    __slots__ = ()

    def test(self, value: Any) -> Truth:  # noqa: ANN401
        return value.is_below(self.value)  # type: ignore[no-any-return]


class _NotBelow(Below):
    __slots__ = ()

    def test(self, value: Any) -> Truth:  # noqa: ANN401
        return value.is_above(self.value)  # type: ignore[no-any-return]


class _OverdueOrDue(Overdue):
    __slots__ = ()

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        today, last, *between = values
        weeks = weeks_between(*between)
        if isinstance(today, Missing) or isinstance(last, Missing) or weeks is None:
            return Truth.UNKNOWN
        return weeks.at_most(Fraction((today - last).days) / 7 / self.intervals)


class _NotOverdue(Overdue):
    __slots__ = ()

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        return ~super().test(*values)


class _NotLongAgo(LongAgo):
    __slots__ = ()

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        return ~super().test(*values)


class _CheckNotDone(CheckDone):
    __slots__ = ()

    def test(self, *values: Any) -> Truth:  # noqa: ANN401
        return ~super().test(*values)


# What is compared in whole numbers (days, months of a check) has no equality of its own to move:
# it is the same as a nudge.
_WRONG: dict[str, tuple[tuple[type, type], ...]] = {
    EQUAL: ((Above, _AtLeast), (Below, _AtMost), (Overdue, _OverdueOrDue)),
    TURNED: (
        (Above, _NotAbove),
        (Below, _NotBelow),
        (Overdue, _NotOverdue),
        (LongAgo, _NotLongAgo),
        (CheckDone, _CheckNotDone),
    ),
}


# --- rows -------------------------------------------------------------------------------------


def _rows() -> Iterator[Mutant]:
    for table in ALL_TABLES:
        for place, rule in enumerate(table.rules):
            rest = table.rules[:place] + table.rules[place + 1 :]
            name = f"{table.name}/{rule.id}"
            yield Mutant(
                DROPPED, name, ((table, "rules", rest),), (_fires(table, rule),), (table, (rule,))
            )
        if table.hit is not Hit.FIRST:
            continue
        for place, (one, other) in enumerate(pairwise(table.rules)):
            turned = (*table.rules[:place], other, one, *table.rules[place + 2 :])
            name = f"{table.name}/{one.id} and {other.id}"
            touches = (_fires(table, one), _fires(table, other))
            yield Mutant(SWAPPED, name, ((table, "rules", turned),), touches, (table, (one, other)))


def _fires(table: Table, rule: Rule) -> Item:
    return Item(RULE, f"{table.name}/{rule.id}")


def _lines_of_rules() -> Iterator[Mutant]:
    for table in ALL_TABLES:
        for place, rule in enumerate(table.rules):
            name, touches, row = f"{table.name}/{rule.id}", (_fires(table, rule),), (table, (rule,))
            for number, cite in enumerate(rule.cites):
                beside = _neighbor(cite, rule.cites)
                cites = (*rule.cites[:number], beside, *rule.cites[number + 1 :])
                full = f"{name}, {cite} to {beside}"
                yield Mutant(CITED, full, ((rule, "cites", cites),), touches, row)
            if rule.kind in _WARNINGS and rule.says:
                yield Mutant(SILENCED, name, ((rule, "says", None),), touches, row)
            others = (*table.rules[place + 1 :], *reversed(table.rules[:place]))
            own = (None, rule.gives)
            gives = next((other.gives for other in others if other.gives not in own), None)
            if rule.gives is not None and gives is not None:
                yield Mutant(REPLACED, name, ((rule, "gives", gives),), touches, row)


def _neighbor(cite: str, taken: tuple[str, ...]) -> str:
    """Give the next fact of the register, or the one before, that the rule does not cite."""
    register = list(facts())
    place = register.index(cite)
    around = (*register[place + 1 :], *reversed(register[:place]))
    return next(one for one in around if one not in taken)
