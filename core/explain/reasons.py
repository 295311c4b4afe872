"""The facts that decided a condition, one after the other, for whoever wants no logic.

A patient or a carer reads these in place of the trace (``core.explain.trace``): what was told
and on which side of a limit it lies, without the names of rules and without what did not count.
"""

from collections.abc import Iterator

from core.conditions import All, Any_, Case, Condition, Finding, Is, Not, Told, Unsettled
from core.explain.node import Node
from core.explain.said import deciding, said, told_of
from core.findings import EMERGENCY
from core.relations import Known, Said
from core.rules.verdict import NO_PLAN
from core.tables import Decided, Hit, Rule, Table
from core.thresholds import Threshold
from core.truth import Truth

_TALK = {"audience", "question_topic"}
# That these are not so is no reason to tell: it is the rule.
_RARE = (EMERGENCY, NO_PLAN)


def reasons(case: Case, *conditions: Condition) -> tuple[Node, ...]:
    """Give the facts that made the conditions what they are for a patient, each once."""
    found: dict[str, Node] = {}
    for condition in conditions:
        for node in _facts(condition, case):
            found.setdefault(node.text, node)
    return tuple(found.values())


def reasons_for(case: Case, table: Table, rule: Rule) -> tuple[Node, ...]:
    """Give the facts that made a rule count; of one for all others, why the only other does not."""
    own = reasons(case, rule.when)
    if not own and table.hit is Hit.FIRST and table.rules.index(rule) == 1:
        return reasons(case, table.rules[0].when)
    return own


def _facts(condition: Condition, case: Case) -> Iterator[Node]:
    match condition:
        case Not() | Told() | Unsettled():
            yield from _facts(condition.part, case)
        case All() | Any_():
            for part in deciding(condition, case):
                yield from _facts(part, case)
        case Decided():
            for rule in condition.table.fired(case)[:1]:
                yield from reasons(case, condition.table.when, rule.when)
        case Finding() if condition.truth(case) is Truth.YES:
            yield from _facts(condition.part, case)
        case Finding() if condition not in _RARE and _is_of_one_fact(condition):
            yield from _facts(condition.part, case)
        case Known() | Said() if condition.truth(case) is Truth.YES:
            return  # that something is known is no reason
        case _ if condition not in _RARE and not _TALK.issuperset(condition.fields()):
            yield _leaf(condition, case)


def _leaf(condition: Condition, case: Case) -> Node:
    match condition:
        case Is():
            return Node(told_of(condition.field, case))
        case Finding() | Threshold():
            return Node(said(condition, case), (), condition.cites)
    return Node(said(condition, case))


def _is_of_one_fact(finding: Finding) -> bool:
    """Tell whether the fact itself says more than the finding: the level, not "level not low"."""
    return len(set(finding.fields())) == 1
