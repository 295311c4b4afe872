"""The answer: whole, in order, sourced line by line, the same each time, in two wordings."""

import json
import re
from typing import Any

import pytest
from hypothesis import given

from core.answer import SECTIONS, Answer
from core.assess import assess
from core.compose import answer_for, knowledge_digest
from core.fields import fields
from core.findings import NEURO_SYMPTOMS
from core.patient import Patient
from core.sources import conflicts, facts
from core.truth import Missing
from tests.core.strategies import patient, patients

NUMB: dict[str, Any] = {
    "audience": "clinician",
    "emergency_sign": (),
    "age": "46",
    "treatment_status": "none",
    "serum_b12": "236 pmol/L",
    "numbness": "yes",
}


def texts(answer: Answer) -> str:
    """Give all that an answer says, as one text."""
    said = [answer.bottom_line.text, *(s.text for p in answer.sections for s in p.statements)]
    return "\n".join(said)


@given(patients())
def test_an_answer_is_whole_and_sourced(known: Patient) -> None:
    """Sections in order, every citation in the references, every basis shown."""
    answer = answer_for(known)
    listed = {cited for reference in answer.references for cited in reference.facts}
    statements = [s for section in answer.sections for s in section.statements]

    assert [s.id for s in answer.sections] == [
        name for name in SECTIONS if name in {s.id for s in answer.sections}
    ]
    assert answer.bottom_line.text
    assert len({s.id for s in statements}) == len(statements)
    for statement in (*statements, answer.bottom_line):
        assert set(statement.cites) <= listed <= facts().keys()
        assert set(statement.conflicts) <= conflicts().keys()
        assert "{" not in statement.text
        assert {because.fact for because in statement.because} <= fields().keys()
        if statement.basis == "documents":
            assert statement.cites
        elif statement.basis == "project_choice":
            assert statement.conflicts
        else:
            assert not statement.cites
    assert all(section.heading and section.statements for section in answer.sections)


@given(patients())
def test_an_answer_is_json_with_the_contracts_keys(known: Patient) -> None:
    """Always the same keys, and the same bytes for the same patient."""
    first, again = (json.dumps(answer_for(known).to_json()) for _ in range(2))
    given_ = json.loads(first)

    assert first == again
    assert list(given_)[:5] == ["schema", "knowledge", "audience", "question", "review_status"]
    assert given_["schema"] == "cobalt.answer/1"
    assert set(given_["contexts"]) <= {"K1", "K2", "K3", "K4", "K5", "K6"}
    assert list(given_["labels"]) == [
        *("level", "deficiency_confirmed", "severe", "neuro", "malabsorption", "oral_failure"),
        *("mma", "homocysteine", "renal", "anemia"),
    ]
    assert {unknown["fact"] for unknown in given_["unknown"]} <= fields().keys()


@given(patients())
def test_both_audiences_are_told_the_same_thing(known: Patient) -> None:
    """Only the words differ between a patient and a carer; the conclusion never does (C-05)."""
    told = known.facts()["emergency_sign"]
    if isinstance(told, Missing) or not told:
        one, other = (
            assess(known.learn(audience=audience)) for audience in ("patient", "clinician")
        )
        assert (one.verdict, one.urgency) == (other.verdict, other.urgency)
        assert {**one.plan, "refer": []} == {**other.plan, "refer": []}
    carer, person = (answer_for(known.learn(audience=a)) for a in ("carer", "patient"))
    assert texts(carer) == texts(person)


def test_the_title_is_the_patients_own_question() -> None:
    """In the manner of document 000, with this patient's own value."""
    assert answer_for(patient(**NUMB)).question == (
        "Should a vitamin B12 level of 236 pmol/L be treated?"
    )
    on_tablets = {**NUMB, "treatment_status": "on_treatment"}
    assert answer_for(patient(**on_tablets)).question == (
        "What does a vitamin B12 level of 236 pmol/L mean on treatment, and what follows?"
    )
    stopped = {**NUMB, "treatment_status": "stopped"}
    assert answer_for(patient(**stopped)).question == (
        "Should treatment be taken up again at a vitamin B12 level of 236 pmol/L?"
    )
    assert "not known" in answer_for(Patient()).question


def test_a_converted_value_is_shown_in_both_units_with_its_class() -> None:
    """What was given and what was used stand side by side."""
    inputs = {given.fact: given for given in answer_for(patient(**NUMB)).inputs}

    level = inputs["serum_b12"]
    assert (level.given, level.canonical, level.class_) == (
        "236 pmol/L",
        "319.9 pg/mL",
        "borderline",
    )
    assert "audience" not in inputs
    assert "236 pmol/L (319.9 pg/mL)" in texts(answer_for(patient(**NUMB)))


def test_a_statement_says_which_facts_of_the_patient_made_it() -> None:
    """The reason names the level and the symptom, as they were given."""
    answer = answer_for(patient(**NUMB))
    (nerves,) = (s for p in answer.sections for s in p.statements if s.id == "symptom-steps/nerves")

    assert [(b.fact, b.value) for b in nerves.because if b.fact == "numbness"] == [
        ("numbness", "yes")
    ]
    assert "numbness" in nerves.text


@pytest.mark.parametrize(
    ("told", "label", "value"),
    [
        ({"serum_b12": "179 pg/mL"}, "level", "low"),
        ({"serum_b12": "180 pg/mL"}, "level", "borderline"),
        ({"serum_b12": "351 pg/mL"}, "level", "above_band"),
        ({}, "level", "unknown"),
        ({"serum_b12": "340-360 pg/mL"}, "level", "unknown"),
        ({"mma": "260 nmol/L"}, "mma", "normal"),
        ({"mma": "265 nmol/L"}, "mma", "threshold_zone"),
        ({"mma": "272 nmol/L"}, "mma", "elevated"),
        ({"homocysteine": "9 µmol/L"}, "homocysteine", "at_goal"),
        ({"homocysteine": "10 µmol/L"}, "homocysteine", "above_goal"),
        ({"homocysteine": "16 µmol/L"}, "homocysteine", "elevated"),
        ({"serum_b12": "150 pg/mL"}, "deficiency_confirmed", "yes"),
        ({"serum_b12": "150 pg/mL", "numbness": "yes"}, "severe", "yes"),
        ({"egfr": "42 mL/min"}, "renal", "yes"),
        ({"anemia": "no"}, "anemia", "no"),
        ({"treatment_status": "on_treatment"}, "oral_failure", "unknown"),
        ({"treatment_status": "none", "b12_sample_context": "untreated"}, "oral_failure", "no"),
    ],
)
def test_labels_are_the_closed_classes(told: dict[str, Any], label: str, value: str) -> None:
    """A class that cannot be told is unknown, never the nearest one (C-113)."""
    assert answer_for(patient(**told)).labels[label] == value


@pytest.mark.parametrize(
    ("told", "contexts"),
    [
        ({"serum_b12": "320 pg/mL", "treatment_status": "none"}, ("K1",)),
        ({"serum_b12": "150 pg/mL", "numbness": "yes"}, ("K3",)),
        ({"serum_b12": "150 pg/mL", "anemia": "yes", "macrocytosis": "yes"}, ("K3",)),
        ({"serum_b12": "320 pg/mL", "mma": "300 nmol/L"}, ("K4",)),
        ({"serum_b12": "150 pg/mL", "treatment_status": "on_treatment"}, ("K4", "K6")),
    ],
)
def test_contexts_come_with_the_most_severe_first(
    told: dict[str, Any], contexts: tuple[str, ...]
) -> None:
    """A person may be in more than one context (C-120)."""
    assert answer_for(patient(**told)).contexts[: len(contexts)] == contexts


def test_prevention_is_its_own_context() -> None:
    """No deficiency, but an operation: K5 beside K1."""
    well = dict.fromkeys(("diet", "crohns_disease"), Missing.UNKNOWN)
    known = patient(serum_b12="420 pg/mL", ileal_resection="25 cm", mma="200 nmol/L", **well)

    assert assess(known).verdict.gives == "prevent"
    assert answer_for(known).contexts == ("K1", "K5")


def test_a_held_injection_is_what_the_bottom_line_says() -> None:
    """Nobody reads "inject today" above the line that holds the injection (C-89)."""
    no_nerves = dict.fromkeys(NEURO_SYMPTOMS, "no")
    low = {"serum_b12": "150 pg/mL", "platelet_count": "18 x10^9/L"}
    answer = answer_for(patient(**{**NUMB, **no_nerves, **low}))

    assert answer.plan["injection"] == "hold"
    assert "Hold the injection" in answer.bottom_line.text
    assert "three times weekly" not in answer.bottom_line.text


def test_an_emergency_comes_first_and_alone_for_a_patient() -> None:
    """The emergency line opens the bottom line; a patient gets no plan, a clinician does (C-126)."""
    signs = {**NUMB, "emergency_sign": ("rapid_weakness",)}
    clinician = answer_for(patient(**signs))
    person = answer_for(patient(**{**signs, "audience": "patient"}))

    assert (clinician.urgency, person.urgency) == ("emergency", "emergency")
    assert clinician.bottom_line.text.startswith("Emergency care now")
    assert clinician.plan["route"] == "im"
    assert person.verdict == "refer"
    assert person.plan["route"] is None
    assert re.match(r"Call your emergency number now", person.bottom_line.text)


def test_what_is_unknown_is_named_with_what_it_could_change() -> None:
    """Each open fact has a label and a reason; who asks is not one of them."""
    unknown = answer_for(patient(serum_b12="320 pg/mL")).unknown

    assert {u.fact for u in unknown} >= {"mma", "numbness", "diet"}
    assert "audience" not in {u.fact for u in unknown}
    assert all(u.label and u.why for u in unknown)


def test_the_newest_dates_are_those_of_the_documents_cited() -> None:
    """Only documents that are cited date an answer, and one of them has no date (C-04)."""
    updated = answer_for(patient(**NUMB)).updated

    assert "document 000: December 7, 2025" in updated
    assert "003" not in updated
    assert answer_for(patient(**NUMB)).review_status == "pending human review"


def test_an_answer_without_a_dated_source_says_so() -> None:
    """No date is made up where nothing dated is cited."""
    undated = [a.updated for a in (answer_for(patient(age="9")), answer_for(Patient()))]

    assert all(re.search(r"document 00\d: |no dated document is cited", u) for u in undated)


def test_the_knowledge_is_named_by_one_digest() -> None:
    """Version and SHA-256 of rules, wordings and sources go with every answer."""
    knowledge = answer_for(Patient()).knowledge

    assert knowledge["sha256"] == knowledge_digest()
    assert re.fullmatch(r"[0-9a-f]{64}", knowledge["sha256"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", knowledge["version"])


def test_disclaimers_differ_by_audience() -> None:
    """A patient is told not to change a medicine alone; a clinician, to verify the sources."""
    clinician, person = (answer_for(patient(audience=a)) for a in ("clinician", "patient"))

    assert "clinical judgment" in clinician.disclaimer
    assert "do not start, stop or change a medicine on your own" in person.disclaimer
