"""The facts that decided a condition, one after the other, for whoever wants no logic.

A patient or a carer reads these in place of the trace (``core.explain.trace``): what was told
and on which side of a limit it lies, without the names of rules and without what did not count.
"""

from collections.abc import Iterator

from core.conditions import All, Any_, Case, Condition, Finding, Not, Told, Unsettled
from core.explain.node import Node
from core.explain.trace import deciding, said
from core.findings import EMERGENCY
from core.relations import Known, Said
from core.rules.verdict import NO_PLAN
from core.tables import Decided
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
        case Finding() if condition.truth(case) is Truth.YES or _is_of_one_fact(condition):
            yield from _facts(condition.part, case)
        case Known() | Said() if condition.truth(case) is Truth.YES:
            return  # that something is known is no reason
        case Finding() | Threshold() if condition not in _RARE:
            yield Node(said(condition, case), (), condition.cites)
        case _ if condition not in _RARE and not _TALK.issuperset(condition.fields()):
            yield Node(said(condition, case))


def _is_of_one_fact(finding: Finding) -> bool:
    """Tell whether the fact itself says more than the finding: the level, not "level not low"."""
    return len(set(finding.fields())) == 1
