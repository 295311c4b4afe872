"""Why something cannot be covered by a conversation, proved, never guessed."""

import ast
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache, reduce
from types import MappingProxyType
from typing import Any

from chat.rules.uses import findings
from core.asking import APPLIES
from core.assess import ALL_TABLES
from core.case import NOT
from core.conditions import (
    ALWAYS,
    ANY,
    NO,
    UNKNOWN,
    YES,
    All,
    Any_,
    Condition,
    Finding,
    Given,
    Leaf,
    Not,
    Told,
    Unsettled,
)
from core.fields import fields
from core.relations import CheckDone, Earlier, Known, LastChecksStable, Said
from core.tables import Decided
from core.truth import Missing
from dialogue.questions import QUESTIONS, question
from tests.core.test_table_proofs import NEVER_NEEDED
from tests.transcripts.files import ROOT
from tests.transcripts.items import BESIDE_LINE, FINDING, LINE, QUESTION, RULE, Item
from tests.transcripts.lines import Line, lines

_BITS = {"yes": YES, "no": NO, "unknown": UNKNOWN}
# Of the dialogue these hand no fact to a conversation: one question on the command line, and
# the list of the facts that are not shown.
_GIVE_NOTHING = {"dialogue/oneshot.py", "dialogue/facts.py"}


def impossible(item: Item) -> str | None:
    """Say why no conversation can cover this; None if nothing proves it."""
    match item.kind:
        case kind if kind == RULE:
            return _rule(item.name)
        case kind if kind == FINDING:
            name, _, truth = item.name.partition(": ")
            finding = next(one for one in findings() if one.name == name)
            return _never(finding, _BITS[truth])
        case kind if kind in (LINE, BESIDE_LINE):
            name, _, side = item.name.partition(": ")
            line = next(one for one in lines() if one.name == name)
            return _side(line, side)
        case kind if kind == QUESTION and item.name == "keep":
            return "a replay keeps nothing on the disk, so it is never asked in a transcript"
    return None


def _side(line: Line, side: str) -> str | None:
    if side not in line.sides_of(line.value_at(side)):
        return f"the lowest value that is possible is {float(line.value_at(side)):g}"
    if line.field == "checks_done":
        asked = question(line.field)
        months = [int(offered.value.removeprefix("month_")) for offered in asked.offers]
        if not any(side in line.sides_of(Fraction(month)) for month in months):
            offered = ", ".join(map(str, months))
            return f"of checks only the months {offered} can be chosen, and no text tells others"
    return None


def _rule(name: str) -> str | None:
    if name in NEVER_NEEDED:
        return "the end of its table; the rows before it leave nobody over"
    table, rule = next((t, r) for t in ALL_TABLES for r in t.rules if f"{t.name}/{r.id}" == name)
    return _never(table.when & rule.when, YES)


def _never(condition: Condition, truth: int) -> str | None:
    if not possible(condition) & truth:
        return "its own words exclude it, whatever is known"
    silent = silent_facts()
    if not possible(condition, silent) & truth:
        needed = sorted(silent & set(condition.fields()))
        return (
            f"only a patient file can say so: no question and no text of a conversation "
            f"gives {' or '.join(needed)}"
        )
    return None


def possible(  # noqa: C901, PLR0911 - one way out for each kind of condition
    condition: Condition,
    silent: frozenset[str] = frozenset(),
    fixed: Mapping[object, Any] = MappingProxyType({}),
) -> int:
    """Give a set of truths, as bits, outside of which a condition never is, for anyone.

    Worked out from what the condition is made of, each part by itself, so the set may be too
    large and is never too small.

    Args:
        condition: what is asked.
        silent: facts of which nothing is known.
        fixed: facts and decisions (tables) that are known, with their values and outcomes.
    """
    match condition:
        case Not():
            return NOT[possible(condition.part, silent, fixed)]
        case Told():
            part = possible(condition.part, silent, fixed)
            given = NO if isinstance(condition, Given) else 0
            return (part & YES) | (NO if part & (NO | UNKNOWN) else 0) | given
        case Unsettled():
            part = possible(condition.part, silent, fixed)
            return (YES if part & UNKNOWN else 0) | (NO if part & (YES | NO) else 0)
        case Finding():
            return possible(condition.part, silent, fixed)
        case All() | Any_():
            truths = [possible(part, silent, fixed) for part in condition.parts]
            return reduce(lambda one, other: condition.join[one][other], truths)
        case Decided() if condition.table in fixed:
            return YES if fixed[condition.table] in condition.outcomes else NO
        case Decided():
            return _outcomes(condition, silent, fixed)
        case Leaf() if condition.field in fixed:
            return _judged(condition, fixed[condition.field])
        case Known() | CheckDone() | Said() | Earlier() | LastChecksStable():
            return NO if silent.issuperset(condition.names) else YES | NO
        case Leaf() if condition.field in silent:
            return UNKNOWN | (NO if condition.field in APPLIES else 0)
    return YES if condition is ALWAYS else ANY


def _judged(leaf: Leaf, value: Any) -> int:  # noqa: ANN401 - a fact of any type
    if isinstance(value, Missing):
        return NO if value is Missing.NOT_APPLICABLE else UNKNOWN
    return leaf.test(value).bit


def _outcomes(condition: Decided, silent: frozenset[str], fixed: Mapping[object, Any]) -> int:
    made = possible(condition.table.when, silent, fixed)
    truths = 0 if made == YES else NO
    for rule in condition.table.rules:
        holds = possible(rule.when, silent, fixed)
        if holds & YES:
            truths |= YES if rule.gives in condition.outcomes else NO
        if holds == YES:
            break
    return truths


@cache
def silent_facts() -> frozenset[str]:
    """Give the facts that no question asks for and that nothing that reads a line names."""
    asked = {name for question in QUESTIONS for name in question.facts}
    named = set(_constants())
    return frozenset(name for name in fields() if name not in asked | named | {"today"})


def _constants() -> Iterator[str]:
    for path in sorted((ROOT / "dialogue").rglob("*.py")):
        if str(path.relative_to(ROOT)) not in _GIVE_NOTHING:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value
