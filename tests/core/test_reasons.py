"""The facts that decided, one after the other: no names of rules, nothing that did not count."""

import json
from typing import Any

import pytest

from core.assess import assess
from core.conditions import Condition, Finding, Is, Told, yes
from core.explain.reasons import reasons, reasons_for
from core.findings import BORDERLINE, EMERGENCY, LOW, NEURO
from core.patient_file import load
from core.relations import Known
from core.rules.formulation import FORMS
from core.rules.regimen import REGIMEN
from core.rules.verdict import NO_PLAN, TREATS
from core.tables import Decided
from core.truth import Truth

NUMB: dict[str, Any] = {
    "serum_b12": "236 pmol/L",
    "age": 46,
    "numbness": "yes",
    "tingling": "no",
    "diet": "omnivore",
    "treatment_status": "none",
}
AT_LEAST = "serum B12 236 pmol/L (319.9 pg/mL) is at least 180 pg/mL"
AT_MOST = "serum B12 236 pmol/L (319.9 pg/mL) is at most 350 pg/mL"

GIVEN: list[tuple[Condition, list[str]]] = [
    (yes("numbness"), ["numbness: yes"]),
    (~yes("numbness"), ["numbness: yes"]),
    (Is("diet", "vegan"), ["diet: omnivore"]),
    (LOW, [AT_LEAST]),  # the level itself, not "level not low"
    (BORDERLINE & NEURO, [AT_LEAST, AT_MOST, "numbness: yes"]),  # not the tingling
    (Finding("two", yes("numbness") | yes("tingling")), ["numbness: yes"]),
    (Finding("neither", yes("tingling") | yes("ataxia")), ["neither: not known"]),
    (~Told(yes("ataxia")), ["clumsy or unsteady movements (ataxia): not told"]),
    (Known("diet"), []),
    (~Known("mma"), ["MMA not known (nothing is told of it)"]),
    (~NO_PLAN & ~EMERGENCY & ~Is("audience", "clinician"), []),  # so it is for nearly everyone
    (TREATS, [AT_LEAST, AT_MOST, "numbness: yes"]),
    (Decided(REGIMEN, REGIMEN.rules[0].gives), [AT_LEAST, AT_MOST, "numbness: yes"]),
]


def told(condition: Condition, facts: dict[str, Any]) -> list[str]:
    """Give the reasons as text."""
    case = assess(load(json.dumps(facts))).case
    return [node.text for node in reasons(case, condition)]


@pytest.mark.parametrize(("condition", "expected"), GIVEN)
def test_what_decided_is_said_once_and_alone(condition: Condition, expected: list[str]) -> None:
    """Down to the facts where something holds; by its name where it does not."""
    said = told(condition, NUMB)

    assert [text for text in said if text not in expected] == []
    assert [text for text in expected if text not in said] == []
    assert len(said) == len(set(said))


def test_an_emergency_is_a_reason_where_it_is_one() -> None:
    """It is left out only where there is none."""
    assert told(NO_PLAN, {**NUMB, "emergency_sign": ["sudden_vision_loss"]}) == [
        "emergency signs: sudden loss of vision"
    ]
    assert told(NO_PLAN, {**NUMB, "age": 9}) == ["age 9 years is below 18 years"]


def test_of_two_rules_the_second_stands_because_the_first_does_not() -> None:
    """Methylcobalamin, because the kidneys are not known to be well."""
    case = assess(load(json.dumps(NUMB))).case
    fine, other = FORMS.rules

    assert fine.when.truth(case) is not Truth.YES
    assert [node.text for node in reasons_for(case, FORMS, other)] == [
        "renal dysfunction: not known"
    ]
