"""Citations, editions, review status and audience (C-01 to C-05)."""

import re

import pytest

from core import sources
from tests.core.conflicts.asking import (
    Json,
    ask,
    asked,
    on_tablets,
    rendered,
    said,
    statements,
)

# 001, 002 and 004 print more numbers than their lists have entries.
CREDITED = [
    ("001", 1, "Vitamin B12 and Magnesium Deficiency Diagnosis", "certain"),
    ("001", 2, "Hyperhomocysteinemia", "certain"),
    ("001", 3, "Recognition and Management", "certain"),
    ("001", 4, None, "unresolved"),
    ("001", 5, "Oral vitamin B12 supplementation in pernicious anemia", "inferred"),
    ("001", 6, "Vitamin B12 Injection Guidelines", "inferred"),
    ("001", 7, "Guideline Directed Topic Overview", "inferred"),
    ("001", 8, "Common Questions and Answers", "inferred"),
    ("002", 1, "Vitamin B12 Injection Guidelines", "certain"),
    ("002", 2, None, "unresolved"),
    ("002", 3, None, "unresolved"),
    ("002", 4, None, "unresolved"),
    ("002", 5, None, "unresolved"),
    ("002", 6, "Vitamin B12 and Magnesium Deficiency Diagnosis", "inferred"),
    ("002", 7, "21st century perspective", "inferred"),
    ("004", 1, "Vitamin B12 Injection Guidelines", "certain"),
    ("004", 2, None, "unresolved"),
    ("004", 3, None, "unresolved"),
    ("004", 4, None, "unresolved"),
]
# The year that each document prints beside one and the same guideline.
EDITIONS = {"000": 2025, "001": 2026, "002": 2026, "004": 2025}


@pytest.mark.parametrize(("document", "number", "title", "status"), CREDITED)
def test_c01_a_number_is_never_resolved_by_list_order(
    document: str, number: int, title: str | None, status: str
) -> None:
    """C-01: each printed number stands for the resolved title, or for none, and says how sure."""
    found = {
        credited
        for fact in sources.facts().values()
        for credited in sources.credited(fact)
        if (fact.short, credited.number) == (document, number)
    }

    assert found
    assert {credited.status for credited in found} == {status}
    assert all((title or "") in (credited.title or "") for credited in found)
    assert all((credited.title is None) is (title is None) for credited in found)


def test_c01_the_source_of_the_stroke_figure() -> None:
    """C-01: the stroke figure of 001 is not credited to the title that list order gives it."""
    credited = sources.credited(sources.fact("D1-94"))
    answer = ask(serum_b12="320 pg/mL", mma="400 nmol/L", stroke_history="yes")
    lines = [r for r in answer["references"] if "D1-94" in r["facts"]]

    assert [(c.title, c.status) for c in credited] == [
        ("Guideline Directed Topic Overview", "inferred")
    ]
    assert lines
    assert all("Common Questions" not in (r["title"] or "") for r in lines)
    assert all(r["title_is"] in {"inferred", "unresolved"} for r in lines)


def test_c01_an_answer_cites_document_section_and_line() -> None:
    """C-01: every reference names document, section and line; an unsure title says so."""
    for reference in ask(serum_b12="150 pg/mL", symptoms=["numbness"])["references"]:
        assert reference["document"]
        assert reference["section"]
        assert reference["line"] > 0
        assert (reference["title"] is None) is (reference["title_is"] == "unresolved")


def test_c02_document_003_has_no_titles() -> None:
    """C-02: the 88.5% of 003 is cited by section and line, with no title borrowed from 001."""
    answer = ask(
        serum_b12="150 pg/mL",
        pernicious_anemia="confirmed",
        injections_refused_or_impossible="yes",
    )
    of_003 = [r for r in answer["references"] if r["document"].startswith("003")]
    figure = next(s for s in statements(answer) if "88.5%" in s["text"])

    assert "D3-34" in figure["cites"]
    assert any("D3-34" in r["facts"] for r in of_003)
    assert {(r["title"], r["title_is"]) for r in of_003} == {(None, "unresolved")}


def test_c03_the_same_fact_from_two_sources() -> None:
    """C-03: the heart association's line is credited as each document credits it."""
    assert [c.title for c in sources.credited(sources.fact("D0-67"))] == [
        "Guideline Directed Topic Overview"
    ]
    assert [c.title for c in sources.credited(sources.fact("D1-95"))] == [
        "Vitamin B12 and Magnesium Deficiency Diagnosis"
    ]


def test_c03_editions_are_separate_references() -> None:
    """C-03: one guideline has the year that the citing document prints, 2025 or 2026."""
    years = {
        fact.short: credited.year
        for fact in sources.facts().values()
        for credited in sources.credited(fact)
        if credited.title == "Vitamin B12 Injection Guidelines"
    }

    assert years == EDITIONS


def test_c03_the_year_is_printed() -> None:
    """C-03: two answers may show two years for one guideline: the citing document's, in print."""
    printed = rendered(serum_b12="150 pg/mL", symptoms=["numbness"])
    lines = [
        (line, short)
        for line in printed.splitlines()
        for short in EDITIONS
        if "Vitamin B12 Injection Guidelines" in line and f"document {short}," in line
    ]

    assert lines
    assert all(str(EDITIONS[short]) in line for line, short in lines)


@pytest.mark.parametrize("audience", ["patient", "carer", "clinician"])
@pytest.mark.parametrize(
    "different",
    [{"serum_b12": "150 pg/mL"}, {"age": 9}, {"serum_b12": "320 pg/mL", "diet": "vegan"}],
)
def test_c04_no_answer_claims_to_be_reviewed(audience: str, different: Json) -> None:
    """C-04: every answer says that human review is pending, and none claims approval."""
    printed = rendered(audience=audience, **different)

    assert "pending human review" in printed
    assert not re.search(r"\b(approved by|has been (approved|reviewed)|reviewed by)\b", printed)


@pytest.mark.parametrize("audience", ["patient", "clinician"])
def test_c04_has_a_doctor_approved_this(audience: str) -> None:
    """C-04: asked "has a doctor approved this?", the answer is that review is pending."""
    answer = asked("has a doctor approved this?", audience)

    assert answer["review_status"] == "pending human review"
    assert re.search(r"pending|await|not? .*(signed|approved|reviewed)", said(answer).lower())


TREATED = [
    {"serum_b12": "150 pg/mL"},
    {"serum_b12": "320 pg/mL", "symptoms": ["numbness"], "platelet_count": "40 x10^9/L"},
    {"serum_b12": "320 pg/mL", "diet": "vegan"},
    {"serum_b12": "120 pg/mL", "symptoms": ["ataxia"], "platelet_count": "8 x10^9/L"},
]
REGIMEN = ("drug", "route", "loading", "maintenance", "oral", "tests_now", "workup", "injection")


@pytest.mark.parametrize("different", TREATED)
def test_c05_the_regimen_is_the_same_for_both_audiences(different: Json) -> None:
    """C-05: facts and regimen do not depend on who asks."""
    clinician, patient = (ask(audience=who, **different) for who in ("clinician", "patient"))

    assert [clinician[k] for k in ("verdict", "urgency", "labels")] == [
        patient[k] for k in ("verdict", "urgency", "labels")
    ]
    assert [clinician["plan"][k] for k in REGIMEN] == [patient["plan"][k] for k in REGIMEN]


@pytest.mark.parametrize("different", TREATED)
def test_c05_a_patient_is_told_to_ask(different: Json) -> None:
    """C-05: patients read "ask your clinician", and no needle sizes, minutes or transfusion."""
    patient = ask(audience="patient", **different)

    assert "ask your clinician" in patient["bottom_line"]["text"].lower()
    assert not re.search("transfus|25-27|5-10 minutes", said(patient))


def test_c05_268_on_tablets_is_nothing_to_do_alone() -> None:
    """C-05: a lay user low on tablets is told to ask about injections, not to switch alone."""
    answer = on_tablets(audience="patient", months="6 months", serum_b12="268 pg/mL")

    assert answer["plan"]["route"] == "im"
    assert "clinician" in answer["bottom_line"]["text"].lower()
    assert not re.search(r"(^|[.:] )(Switch|Inject|Stop|Start|Change) ", said(answer), re.MULTILINE)


@pytest.mark.parametrize("different", TREATED)
def test_c05_an_unknown_audience_gets_the_patient_wording(different: Json) -> None:
    """C-05: nobody said who asks: the words are those for patients."""
    unknown, patient = (ask(audience=who, **different) for who in (None, "patient"))

    assert said(unknown) == said(patient)
