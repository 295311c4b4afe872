"""The basis sheet: all that one answer rests on, in every written format."""

import json
import re
from typing import Any

import pytest

from core.answer import Answer
from core.assess import Assessment, assess
from core.compose import VERSION, answer_for, knowledge_digest
from core.explain.sheet import PATH, basis_sheet
from core.patient_file import load
from core.render import Line, render
from core.sources import references
from tests.core.test_table_proofs import RARE, everybody

NUMB: dict[str, Any] = {
    "audience": "clinician",
    "serum_b12": "236 pmol/L",
    "age": 46,
    "symptoms": ["numbness"],
    "medicines": {"metformin": "3 years"},
    "today": "2026-01-15",
}
SOME = tuple(everybody())[::97]


def made(**facts: Any) -> tuple[Assessment, Answer, tuple[Line, ...]]:  # noqa: ANN401 - as in a file
    """Assess, answer and make the sheet for a patient written as a file."""
    patient = load(json.dumps(facts))
    assessment, answer = assess(patient), answer_for(patient)
    return assessment, answer, basis_sheet(assessment, answer)


def under(lines: tuple[Line, ...], heading: str) -> list[str]:
    """Give the texts between a heading and the next."""
    texts = [line.text for line in lines]
    start = texts.index(heading) + 1
    rest = lines[start:]
    end = next((n for n, line in enumerate(rest) if line.kind not in {"statement", "reference"}), 0)
    return texts[start : start + end]


def test_facts_stand_with_the_unit_given_and_the_unit_used() -> None:
    """236 pmol/L x 1.355 = 319.9 pg/mL; three years are 36 months."""
    told = under(made(**NUMB)[2], "What was told")

    assert "serum B12: 236 pmol/L (used as 319.9 pg/mL)" in told
    assert "metformin: 3 years (used as 36 months)" in told
    assert "age: 46 years" in told


def test_it_names_the_version_and_hash_of_the_knowledge() -> None:
    """Two sheets can be compared only by what they were made with."""
    notes = [line.text for line in made(**NUMB)[2] if line.kind == "note"]

    assert f"Knowledge: version {VERSION}, SHA-256 {knowledge_digest()}" in notes
    assert re.search("SHA-256 [0-9a-f]{64}$", notes[4])
    assert "Dates count from: 2026-01-15" in notes


def test_the_path_goes_rule_by_rule() -> None:
    """Urgency, verdict, first course, maintenance, each with its row, its reason and its basis."""
    path = under(made(**NUMB)[2], PATH)

    assert [step.partition(":")[0] for step in path[:4]] == [
        "How soon",
        "Whether to treat now, test first, prevent, or do nothing",
        "Route and first course",
        "What follows the first injections",
    ]
    assert path[0].endswith("Basis: project choice, awaiting a clinician's sign-off.")
    assert (
        'Rule "borderline nerves", because: B12 level borderline; nerve symptoms: yes.' in path[1]
    )
    assert "It settles C-20, C-66." in path[1]
    assert re.search(r"\[[0-9, ]+\]$", path[1])


def test_a_patient_reads_the_path_in_plain_words() -> None:
    """No step tells a patient to start, and a choice is Cobalt's."""
    path = "\n".join(under(made(**{**NUMB, "audience": "patient"})[2], PATH))

    assert "Ask a clinician about treatment today" in path
    assert "Cobalt's choice" in path
    assert "project choice" not in path
    assert "treat now." not in path


def test_what_is_missing_and_the_limits_are_there() -> None:
    """The open facts by what they could change, and the limits of the answer."""
    lines = made(**NUMB)[2]

    assert any("kidney function (eGFR)" in line for line in under(lines, "What is not known"))
    assert under(lines, "Limits")[0].startswith("This rests on five question-and-answer articles")


def test_numbers_are_the_answers_own_and_each_is_listed_once() -> None:
    """A number means the same line on the sheet and in the answer; none is without its source."""
    for patient in (NUMB, *({"audience": "clinician", **rare} for rare in RARE), *SOME):
        _, answer, lines = made(**patient)
        cited = {number for line in lines for number in line.cites}
        listed = [line.text for line in lines if line.kind == "reference"]
        numbers = [int(text[1 : text.index("]")]) for text in listed]
        assert sorted(cited) == numbers
        own = {one.n: one for one in answer.references}
        for number, text in zip(numbers, listed, strict=True):
            assert number not in own or f"line {own[number].line}." in text


def test_what_the_answer_does_not_say_is_numbered_after_it() -> None:
    """A row that decides in silence still shows its sources."""
    assessment, answer, lines = made(**{**NUMB, "audience": "patient"})
    cites = [c for one in answer.references for c in one.facts]

    assert references(cites) == answer.references
    assert lines[-1].text == answer.disclaimer
    assert assessment.audience == "patient"


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_every_format_says_the_same(format: str) -> None:
    """Given, used and hash are in each; the page needs no network and prints small."""
    text = " ".join(render(made(**NUMB)[2], format).split())

    assert "used as 319.9 pg/mL" in text
    assert knowledge_digest() in text
    assert "because: B12 level borderline; nerve symptoms: yes" in text


def test_the_page_obeys_no_value() -> None:
    """A question with markup in it is shown, not run; nothing is loaded from anywhere."""
    hostile = "<script>alert(1)</script> & <img src=x>"
    page = render(made(question=hostile, question_topic="other")[2], "html")

    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img src=x&gt;" in page
    assert "<script" not in page
    assert "<img" not in page
    assert not re.search(r"(src|href)=\"(?!#)", page)
    assert "default-src 'none'" in page
    assert "@media print" in page


def test_the_sheet_has_no_json() -> None:
    """JSON is an answer's data; the error names what there is."""
    with pytest.raises(ValueError, match="json"):
        render(made(**NUMB)[2], "json")


def test_the_sheet_stays_a_page_or_two() -> None:
    """At 8.5 points an A4 page holds some 75 lines of 120 signs; two pages are enough for all."""
    for patient in (NUMB, *SOME):
        lines = made(**patient)[2]
        rows = sum(-(-len(line.text) // 120) + (line.kind == "heading") for line in lines)
        assert rows <= 150, patient
