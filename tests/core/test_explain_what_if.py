"""What if: two answers, differences only, and nothing of the patient changed."""

import json
from random import Random
from typing import Any

from core.compose import answer_for
from core.explain.difference import difference
from core.explain.what_if import what_if
from core.patient import Patient
from core.patient_file import load
from core.truth import Missing
from core.units import exactly
from tests.oracle.draw import draw


def patient(**facts: Any) -> Patient:  # noqa: ANN401 - a patient file takes many kinds
    """Load an untreated patient with 320 pg/mL and no symptom."""
    whole = {"audience": "clinician", "serum_b12": "320 pg/mL", "symptoms": [], **facts}
    return load(json.dumps(whole))


def said(one: Patient, **changes: Any) -> str:  # noqa: ANN401 - any fact
    """Give what would be as text."""
    return "\n".join(node.text for _, node in what_if(one, changes).walk())


def test_only_what_differs_is_said() -> None:
    """It is the difference between the two answers."""
    one = patient()
    level = exactly(170, "serum_b12")
    node = what_if(one, {"serum_b12": level})

    assert node.text == "Supposed: serum B12: 170 pg/mL (now 320 pg/mL). Then:"
    assert node.parts == difference(answer_for(one), answer_for(one.learn(serum_b12=level)))


def test_the_patient_is_left_as_it_was() -> None:
    """Whatever is supposed."""
    random = Random(9)  # noqa: S311 - not for secrets
    for _ in range(10):
        one = load(json.dumps(draw(random)))
        before = dict(one.facts())
        what_if(one, {"numbness": "yes", "serum_b12": exactly(150, "serum_b12")})
        assert one.facts() == before


def test_what_would_change_nothing_is_said_to() -> None:
    """Another level of the same class."""
    assert said(patient(), serum_b12=exactly(321, "serum_b12")).endswith(
        "That would change nothing in the answer."
    )


def test_what_is_so_already_is_said_to() -> None:
    """No two answers are compared."""
    assert said(patient(), numbness="no") == "That is so already: numbness: no."


def test_a_contradiction_is_named() -> None:
    """A length of Crohn's disease in someone known not to have it."""
    text = said(patient(crohns_disease="no"), crohns_ileal_length=exactly(40, "length"))

    assert "contradicts what is known (Crohn's disease and" in text
    assert "Then:" not in text


def test_what_goes_with_a_fact_falls_away_and_is_named() -> None:
    """Without treatment there is no route."""
    one = patient(treatment_status="on_treatment", b12_route="oral")
    text = said(one, treatment_status="none")

    assert "What goes with it falls away: how B12 is taken." in text


def test_a_fact_may_be_supposed_unknown() -> None:
    """As after "I don't know"."""
    assert "serum B12: not known (now 320 pg/mL)" in said(patient(), serum_b12=Missing.UNKNOWN)
