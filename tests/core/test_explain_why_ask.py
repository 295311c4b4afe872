"""Why something is asked: the answers said to part are the ones that assessing parts."""

import json
from random import Random
from typing import Any

import pytest

from core.assess import assess, open_facts
from core.compose import answer_for
from core.explain.classes import classes
from core.explain.difference import difference
from core.explain.outcome import outcome, treatment
from core.explain.suppose import clash, supposed
from core.explain.why_ask import separations, why_ask
from core.patient import Patient
from core.patient_file import load
from dialogue.questions import question
from tests.oracle.draw import draw


def patient(**facts: Any) -> Patient:  # noqa: ANN401 - a patient file takes many kinds
    """Load a patient with 320 pg/mL who takes nothing."""
    whole = {"audience": "clinician", "serum_b12": "320 pg/mL", "treatment_status": "none", **facts}
    return load(json.dumps(whole))


def said(one: Patient, key: str) -> str:
    """Give why a question is asked as text."""
    node = why_ask(one, question(key).facts)
    return "" if node is None else "\n".join(part.text for _, part in node.walk())


def test_the_outcome_is_that_of_the_whole_assessment() -> None:
    """The quick comparison sees what the assessment gives."""
    random = Random(5)  # noqa: S311 - not for secrets
    for _ in range(60):
        one = load(json.dumps(draw(random)))
        found, whole = assess(one), outcome(one.facts())
        assert whole.items() >= treatment(one.facts()).items()
        assert (found.plan["route"] is None) == (whole["route"] == "none")
        assert (found.plan["loading"] is None) == (whole["first course"] == "none")
        assert (found.urgency == "routine") == (whole["urgency"] == "routine")


@pytest.mark.parametrize("key", ["mma", "nerve_symptoms", "diet", "medicines", "surgery", "age"])
def test_what_is_said_to_part_answers_parts_them(key: str) -> None:
    """Each answer of a group, assessed, differs from the answer so far by what is said."""
    one = patient()
    before = answer_for(one)
    parted = separations(one.facts(), question(key).facts)

    assert parted
    for group in parted:
        for answer in group.answers:
            after = answer_for(Patient(**supposed(one.facts(), answer)))
            lines = [node.text for node in difference(before, after)]
            # What splits the plan while it is not known is left to the whole answer.
            left = ("If it turns out", "Bottom line")
            lines = [line for line in lines if not line.startswith(left)]
            assert [change.words() for change in group.changes] == lines[: len(group.changes)]


def test_what_is_not_said_to_part_changes_nothing() -> None:
    """Every other value leaves conclusion and plan as they are."""
    one = patient()
    parted = separations(one.facts(), ("mma",))
    moving = {answer["mma"] for group in parted for answer in group.answers}
    resting = set(classes("mma", one.facts())) - moving

    assert moving
    for value in resting:
        assert outcome(supposed(one.facts(), {"mma": value})) == outcome(one.facts())


def test_nerve_symptoms_are_asked_because_they_mean_treating_today() -> None:
    """In words, with the rule and the statement it rests on."""
    text = said(patient(), "nerve_symptoms")

    assert "Numbness, tingling, pins and needles or" in text
    assert "treatment now instead of tests before treatment" in text
    assert "the same day instead of routine" in text
    assert "By the rule: " in text
    assert "Source: " in text


def test_numbers_are_parted_at_the_printed_line() -> None:
    """Above 271 nmol/L one thing, 260 or below another."""
    text = said(patient(), "mma")

    assert "MMA) above 271 nmol/L" in text
    assert "MMA) 260 nmol/L or below" in text


def test_what_makes_no_difference_alone_is_said_with_what_makes_one() -> None:
    """Another open fact is supposed, and it is said which."""
    one = patient(mma="265 nmol/L")
    text = said(one, "homocysteine")

    assert text.startswith("By itself this changes nothing yet. With ")
    assert separations(one.facts(), ("homocysteine", "homocysteine_flag")) == ()


def test_it_is_short() -> None:
    """At most four lines, then the rule and the source."""
    random = Random(6)  # noqa: S311 - not for secrets
    for _ in range(15):
        one = load(json.dumps(draw(random)))
        for name in open_facts(one)[:3]:
            node = why_ask(one, (name,))
            assert node is None or len(list(node.walk())) <= 1 + 4 + 2


def test_no_contradicting_answer_is_tried() -> None:
    """Each is one that could be given."""
    running = patient(treatment_status="on_treatment", b12_route="oral", symptoms=[])
    for name in open_facts(running):
        for group in separations(running.facts(), (name,)):
            assert all(clash(supposed(running.facts(), answer)) is None for answer in group.answers)
