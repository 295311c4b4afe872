"""Tests for the cause, what is not covered, and the form of the answer (C-105 to C-112)."""

import re

import pytest

from core.answer import SECTIONS
from tests.core.conflicts.asking import (
    Json,
    ask,
    asked,
    assert_goes_on,
    assert_nerve_plan,
    on_injections,
    on_tablets,
    rendered,
    resolved,
    said,
    settled,
)


def test_c105_autoimmune_disease_at_a_normal_level() -> None:
    """C-105: 500 pg/mL with autoimmune thyroid disease: antibodies, no gate, no treatment."""
    answer = ask(serum_b12="500 pg/mL", autoimmune_disease="yes")

    assert "intrinsic_factor_antibody" in answer["plan"]["workup"]
    assert answer["plan"]["route"] is None
    assert answer["plan"]["tests_gate_treatment"] is False
    assert "no document asks for" not in answer["bottom_line"]["text"]


def test_c106_gastrin_on_omeprazole() -> None:
    """C-106: gastrin 1100 on a PPI is not interpretable; antibodies are relied on."""
    answer = ask(
        serum_b12="150 pg/mL",
        pernicious_anemia="suspected",
        medicines={"ppi": "3 years"},
        gastrin="1100 pg/mL",
    )

    assert "ppi" in resolved(answer, "C-106")
    assert "not interpretable" in resolved(answer, "C-106")
    assert "intrinsic_factor_antibody" in answer["plan"]["workup"] + answer["plan"]["tests_now"]


def test_c106_gastrin_without_a_ppi() -> None:
    """C-106: over 1000 pg/mL supports pernicious anemia; it is no proof."""
    answer = ask(serum_b12="150 pg/mL", pernicious_anemia="suspected", gastrin="1100 pg/mL")

    assert re.search("support|points", resolved(answer, "C-106"))
    assert "intrinsic_factor_antibody" in answer["plan"]["workup"] + answer["plan"]["tests_now"]


def test_c107_allergy_stops_everything() -> None:
    """C-107: anaphylaxis to an earlier dose at 120 pg/mL: refer, nothing computed, said outside."""
    answer = ask(serum_b12="120 pg/mL", b12_allergy="yes")
    plan = answer["plan"]

    assert answer["verdict"] == "refer"
    assert [plan[k] for k in ("drug", "route", "loading", "maintenance", "oral")] == [None] * 5
    assert plan["refer"]
    assert any(s["basis"] == "outside" for s in settled(answer, "C-107"))


def test_c107_allergy_on_treatment() -> None:
    """C-107: a reaction to a running injection: stop and refer, nothing computed."""
    answer = on_injections(months="6 months", serum_b12="600 pg/mL", b12_allergy="yes")

    assert answer["verdict"] == "refer"
    assert answer["plan"]["loading"] is None
    assert answer["plan"]["refer"]


OFF_TOPIC = "diabetes|psychotic|amiodarone|anesthesi|urinat|statin|hypernatremia|1666"


def test_c108_1666_on_supplements() -> None:
    """C-108: 1666 pg/mL on tablets: the documents do not answer it, and nothing is stopped."""
    answer = on_tablets(months="2 years", serum_b12="1666 pg/mL")

    assert_goes_on(answer)
    assert "documents" in resolved(answer, "C-35") + resolved(answer, "C-108")


@pytest.mark.parametrize(
    "question",
    [
        "Can B12 deficiency cause hypernatremia?",
        "What causes hypernatremia?",
        "Should I lower my atorvastatin from 40 mg to 20 mg?",
    ],
)
def test_c108_questions_that_the_documents_do_not_answer(question: str) -> None:
    """C-108: hypernatremia, a statin: not in the documents, said so."""
    answer = asked(question, "patient")

    assert answer["verdict"] == "information"
    assert "not in these documents" in answer["bottom_line"]["text"].lower()
    assert answer["plan"]["drug"] is None


def test_c108_119_can_be_answered() -> None:
    """C-108: how 119 pg/mL is corrected follows from the documents: it is answered."""
    answer = asked("How is a vitamin B12 level of 119 pg/mL corrected?", "clinician")

    assert answer["verdict"] == "treat_now"
    assert answer["plan"]["drug"] == "hydroxocobalamin"


@pytest.mark.parametrize(
    "different", [{"serum_b12": "119 pg/mL"}, {"serum_b12": "600 pg/mL"}, {"age": 9}]
)
def test_c108_off_topic_questions_are_never_shown(different: Json) -> None:
    """C-108: the related questions shown are on the topic."""
    related = " ".join(ask(**different)["related"])

    assert not re.search(OFF_TOPIC, related, re.IGNORECASE)


def test_c109_cause_unknown() -> None:
    """C-109: confirmed, no cause known: the work-up is offered beside treatment, never before."""
    answer = ask(serum_b12="150 pg/mL")

    assert {"intrinsic_factor_antibody", "h_pylori"} <= set(answer["plan"]["workup"])
    assert "common cause" not in said(ask(audience="patient", serum_b12="150 pg/mL"))
    assert answer["plan"]["tests_gate_treatment"] is False


MANY = [
    {"serum_b12": "320 pg/mL"},
    {"serum_b12": "150 pg/mL", "symptoms": ["numbness"], "autoimmune_disease": "yes"},
    {"serum_b12": "320 pg/mL", "stroke_history": "yes", "homocysteine": "20 umol/L"},
    {"serum_b12": "600 pg/mL", "ileal_resection": "35 cm", "pregnancy_status": "pregnant"},
    {"serum_b12": "100 pg/mL", "platelet_count": "18 x10^9/L", "pregnancy_status": "pregnant"},
]


@pytest.mark.parametrize("different", MANY)
@pytest.mark.parametrize("audience", ["patient", "clinician"])
def test_c110_one_order_of_parts(audience: str, different: Json) -> None:
    """C-110: title, status, date, audience, bottom line, sections, references, disclaimer, more."""
    answer = ask(audience=audience, **different)
    printed = rendered(audience=audience, **different)
    ids = [section["id"] for section in answer["sections"]]
    parts = [
        answer["question"],
        "Review status",
        "Updated:",
        "Written for",
        "Bottom line",
        *(f"## {section['heading']}" for section in answer["sections"]),
        "## References",
        answer["disclaimer"],
        answer["follow_up"],
        *answer["related"],
    ]
    places = [printed.find(part) for part in parts]

    assert ids == [known for known in SECTIONS if known in ids]
    assert -1 not in places
    assert places == sorted(places)


def test_c110_two_phrasings_one_layout() -> None:
    """C-110: the same facts asked in two ways get the same parts and the same lines."""
    asks = ["Should 320 pg/mL be treated?", "my b12 is 320, do i need shots or not"]
    one, other = (ask(serum_b12="320 pg/mL", question=question) for question in asks)

    assert one["sections"] == other["sections"]
    assert one["bottom_line"] == other["bottom_line"]


def test_c111_the_body_beats_the_headline() -> None:
    """C-111: both markers raised and gait disturbance: alternate days, as 004's body has it."""
    answer = ask(
        serum_b12="300 pg/mL",
        mma="400 nmol/L",
        homocysteine="20 umol/L",
        symptoms=["gait_disturbance"],
    )

    assert_nerve_plan(answer)
    assert "alternate days" in answer["bottom_line"]["text"]
    assert "three times" not in answer["bottom_line"]["text"]


def test_c112_least_invasive_first() -> None:
    """C-112: 80, PPI 5 months, 800 pg/mL: prevention, tablets first; is the drug still needed?"""
    answer = ask(age=80, serum_b12="800 pg/mL", medicines={"ppi": "5 months"})

    assert (answer["verdict"], answer["plan"]["route"]) == ("prevent", "oral")
    assert "still needed" in said(answer)
