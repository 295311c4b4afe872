"""Why a rule did not count for a patient, and what would have to be otherwise for it to.

Worked out from the rule's own condition, the rows above it and the table's: the smallest set
of facts is searched for, and a patient with these facts is judged before it is said.
"""

from collections.abc import Callable, Mapping
from typing import Any

from core.answer import Basis
from core.assess import assess
from core.case import Case
from core.explain.fact_words import Facts, otherwise
from core.explain.how import BASIS
from core.explain.node import Node
from core.explain.reasons import reasons_for
from core.explain.repairs import fires
from core.explain.search import smallest
from core.explain.suppose import case_of, clash, supposed
from core.patient import Patient
from core.tables import Hit, Rule, Table

# Facts about the talk, not the patient.
OF_THE_TALK = frozenset({"audience", "question", "question_topic", "today", "visit_reason"})
MANY = 6  # more facts than these are no answer to "why not"


def changes_for(patient: Patient, table: Table, rule: Rule) -> Mapping[str, Any] | None:
    """Give few facts that would have to be otherwise for a rule to count.

    Nothing where it counts already; None where no such facts were found. What is of the talk
    stays as it is, unless the rule is about the talk.
    """
    facts, goals = patient.facts(), fires(table, rule)
    off_topic = facts["question_topic"] == "other"  # then nothing else can be said of it
    fixed = OF_THE_TALK - {"question_topic"} if off_topic else OF_THE_TALK
    found = smallest(facts, goals, fixed)
    return smallest(facts, goals, frozenset({"today"})) if found is None else found


def why_not(patient: Patient, table: Table, rule: Rule) -> Node:
    """Say why a rule did not count, which row went before it, and what would bring it about."""
    case = case_of(patient.facts())
    name = rule_name(table, rule, patient)
    if rule in table.fired(case):
        return Node(f"{name}: this holds here already.", (decides(table, rule, case, patient),))
    parts = []
    if table.hit is not Hit.COLLECT:
        above = table.rules[: table.rules.index(rule)]
        parts = [decides(table, row, case, patient) for row in table.fired(case) if row in above]
    changes = changes_for(patient, table, rule)
    whether = lambda case: rule in table.fired(case)  # noqa: E731 - read with the next line
    parts.append(Node(would("It would hold", changes, patient.facts(), whether)))
    return Node(f"{name}: this does not hold here.", tuple(parts), rule.cites)


def would(what: str, changes: Facts | None, facts: Facts, is_so: Callable[[Case], bool]) -> str:
    """Say with which facts something would be so."""
    if changes is None:
        return "No change of a few facts was found that would make it so."

    def holds(others: Facts) -> bool:
        new = supposed(facts, others)
        return clash(new) is None and is_so(case_of(new))

    much = "only if much were otherwise:" if len(changes) > MANY else "with"
    return f"{what} {much} {otherwise(changes, facts, holds)}."


def rule_name(table: Table, rule: Rule, patient: Patient) -> str:
    """Name a rule with its decision, and whose choice it is where no document prints it."""
    own = unprinted(rule.basis, patient) if rule.basis == "project_choice" else ""
    return f'{table.title}, rule "{rule.id.replace("-", " ")}"{own}'


def unprinted(basis: Basis, patient: Patient) -> str:
    """Say on what something rests that no document prints; nothing where one does."""
    clinician = patient.audience == "clinician"
    if basis == "project_choice":
        return " (project choice)" if clinician else " (Cobalt's choice)"
    if basis == "outside":
        printed = "documents" if clinician else "articles"
        return f" (general safety advice, not in the {printed})"
    return ""


def decides(table: Table, rule: Rule, case: Case, patient: Patient) -> Node:
    """Say that a rule decides, with the facts of this patient that it rests on."""
    facts = "; ".join(node.text for node in reasons_for(case, table, rule))
    says = assess(patient).say(rule)
    parts = (Node(says),) if says else ()
    if patient.audience != "clinician":
        if rule.basis != "documents":
            parts = (*parts, Node(BASIS[rule.basis].for_("patient")))
        text = f"Decided by what is known: {facts}." if facts else "Decided by the general rule."
        return Node(text, parts, rule.cites)
    why = f": {facts}" if facts else ""
    return Node(f"Decided by: {rule_name(table, rule, patient)}{why}.", parts, rule.cites)
