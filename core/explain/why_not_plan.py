"""Why a plan that a person names is not the plan, and with which facts it would be."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.assess import assess
from core.case import YES, Case
from core.consistency import OF_TREATMENT
from core.explain.node import Node
from core.explain.search import smallest
from core.explain.suppose import case_of, supposed
from core.explain.why_not import MANY, OF_THE_TALK, decides, rule_name, would
from core.explain.wishes import Wish, wishes
from core.patient import Patient
from core.plan import plan
from core.rules.regimen import REGIMEN
from core.rules.review import REVIEW
from core.rules.verdict import VERDICT
from core.tables import Rule, Table
from core.truth import Missing

# What is no wish: the talk, the treatment so far, and what would be an emergency.
_FIXED = OF_THE_TALK | frozenset({*OF_TREATMENT, "treatment_status", "emergency_sign"})


def why_not_plan(patient: Patient, key: str) -> Node:
    """Say why a plan of ``wishes`` is not the plan; if it is, say so.

    Raises:
        KeyError: there is no such plan.
    """
    wish = wishes()[key]
    case = case_of(patient.facts())
    label = f"{wish.label[0].upper()}{wish.label[1:]}"
    # The reason stands beside what decided, not under it: a screen may fold what is under.
    whole = _decided(wish, case, patient)
    decided = (replace(whole, parts=()), *whole.parts)
    if is_so(wish, case):
        return Node(f"{label}: this is the plan already.", decided)
    parts = (*decided, *_said_of(wish, patient), _condition(label, wish, patient))
    return Node(f"{label}: not the plan here.", parts)


def changes_for_plan(patient: Patient, wish: Wish) -> Mapping[str, Any] | None:
    """Give the fewest facts that would have to be otherwise; None if none were found."""
    if wish.goal is None:
        return None
    facts, goals = patient.facts(), [(wish.goal, YES)]
    changes = smallest(facts, goals, _FIXED)
    hidden = {name for name, value in (changes or {}).items() if isinstance(value, Missing)}
    if hidden:  # that something were not known is the last thing to wish for
        changes = smallest(facts, goals, _FIXED | hidden) or changes
    if changes is None or len(changes) > MANY or not is_so(wish, case_of(supposed(facts, changes))):
        return None
    return changes


def is_so(wish: Wish, case: Case) -> bool:
    """Tell whether a named plan is the plan."""
    return wish.is_so(VERDICT.gives(case), plan(case, lambda _: ""))


def _decided(wish: Wish, case: Case, patient: Patient) -> Node:
    """Give the rule that settled this part of the plan."""
    return decides(*_deciding(wish, case), case, patient)


def _deciding(wish: Wish, case: Case) -> tuple[Table, Rule]:
    tables = (wish.table, REVIEW, REGIMEN, VERDICT)
    return next((table, rule) for table in tables for rule in table.fired(case))


def _said_of(wish: Wish, patient: Patient) -> tuple[Node, ...]:
    """Give what the rules say of it, to everyone or to who asks for it."""
    asking = assess(patient.learn(**_asking(wish)))
    return tuple(
        Node(asking.say(rule), (), rule.cites)
        for rule in asking.fired
        if rule.says and (rule.id in wish.said or _is_for_who_asks(wish, rule))
    )


def _asking(wish: Wish) -> Mapping[str, Any]:
    return {"requested_route": wish.asked_for} if wish.asked_for else {}


def _is_for_who_asks(wish: Wish, rule: Rule) -> bool:
    return wish.asked_for is not None and "requested_route" in rule.when.fields()


def _condition(label: str, wish: Wish, patient: Patient) -> Node:
    if wish.goal is None:
        return Node("No rule of Cobalt gives it, whatever the facts.")
    changes = changes_for_plan(patient, wish)
    facts = patient.facts()
    said = would(f"{label} would be the plan", changes, facts, lambda case: is_so(wish, case))
    if not changes:
        return Node(said)
    table, rule = _deciding(wish, case_of(supposed(facts, changes)))
    if patient.audience != "clinician":
        return Node(said, (), rule.cites)
    return Node(said, (Node(f"By the rule: {rule_name(table, rule, patient)}.", (), rule.cites),))
