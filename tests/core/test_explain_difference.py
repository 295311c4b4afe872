"""Two answers compared: what differs is said, what does not is not."""

import json
from typing import Any

from core.answer import Answer
from core.compose import answer_for
from core.explain.difference import difference
from core.patient_file import load

CASE: dict[str, Any] = {
    "audience": "clinician",
    "age": 46,
    "serum_b12": "320 pg/mL",
    "symptoms": [],
    "treatment_status": "none",
}


def answer(**facts: Any) -> Answer:  # noqa: ANN401 - a patient file takes many kinds
    """Answer for the case with these facts."""
    return answer_for(load(json.dumps({**CASE, **facts})))


def words(before: Answer, after: Answer) -> str:
    """Give the whole difference as text."""
    return "\n".join(node.text for node in difference(before, after))


def test_an_answer_does_not_differ_from_itself() -> None:
    """Nothing is said where nothing differs."""
    assert difference(answer(), answer()) == ()


def test_wording_alone_is_no_difference() -> None:
    """Another level of the same class, another audience: the same conclusion and plan."""
    assert difference(answer(), answer(serum_b12="321 pg/mL")) == ()
    for line in words(answer(), answer(audience="patient")).splitlines():
        assert "warned" in line  # some warnings are for clinicians only


def test_a_nerve_symptom_changes_conclusion_urgency_and_course() -> None:
    """What was, and what is: tests first, then treatment the same day on alternate days."""
    said = words(answer(), answer(symptoms=["numbness"]))

    assert "Conclusion: treatment now (before: tests before treatment)." in said
    assert "Urgency: the same day (before: " in said
    assert "First course: 1000 mcg by injection on alternate days until" in said
    assert "Bottom line now: " in said


def test_of_a_list_only_what_changed_is_said() -> None:
    """A test that is still to be done is not repeated."""
    said = words(answer(), answer(mma="150 nmol/L"))

    tests = next(line for line in said.splitlines() if line.startswith("Tests now"))
    assert "no longer MMA" in tests


def test_a_warning_that_comes_and_goes_is_said() -> None:
    """Kidneys that do not work well close cyanocobalamin, which is warned of."""
    healthy, ill = answer(symptoms=["numbness"]), answer(symptoms=["numbness"], dialysis="yes")

    assert "Now warned: " in words(healthy, ill)
    assert "No longer warned: " in words(ill, healthy)
