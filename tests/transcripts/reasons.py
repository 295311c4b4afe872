"""Why something cannot be covered by a conversation, proved, never guessed."""

import ast
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from chat.rules.uses import findings
from core.assess import ALL_TABLES
from core.conditions import NO, UNKNOWN, YES, Condition
from core.fields import fields
from dialogue.questions import QUESTIONS, question
from tests.core.test_table_proofs import NEVER_NEEDED
from tests.transcripts.files import ROOT
from tests.transcripts.items import BESIDE_LINE, FINDING, LINE, QUESTION, RULE, Item
from tests.transcripts.lines import Line, lines
from tests.transcripts.possible import Possible

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
        months = offered_months()
        if not any(side in line.sides_of(Fraction(month)) for month in months):
            named = ", ".join(map(str, months))
            return f"of checks only the months {named} can be chosen, and no text tells others"
    return None


def offered_months() -> tuple[int, ...]:
    """Give the months of the checks that can be chosen in a conversation."""
    offers = question("checks_done").offers
    return tuple(int(offered.value.removeprefix("month_")) for offered in offers)


def _rule(name: str) -> str | None:
    if name in NEVER_NEEDED:
        return "the end of its table; the rows before it leave nobody over"
    table, rule = next((t, r) for t in ALL_TABLES for r in t.rules if f"{t.name}/{r.id}" == name)
    return _never(table.when & rule.when, YES)


def _never(condition: Condition, truth: int) -> str | None:
    anyone, in_talk = _possible()
    if not anyone.truths(condition) & truth:
        return "its own words exclude it, whatever is known"
    if not in_talk.truths(condition) & truth:
        needed = sorted(in_talk.silent & set(condition.fields()))
        return (
            f"only a patient file can say so: no question and no text of a conversation "
            f"gives {' or '.join(needed)}"
        )
    return None


@cache
def _possible() -> tuple[Possible, Possible]:
    return Possible(), Possible(silent_facts())


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
