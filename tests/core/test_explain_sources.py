"""Says who, and do they agree: what stands behind a citation, and where the documents part."""

import json
import re
from typing import Any

import pytest

from core.answer import Answer
from core.assess import Assessment, assess
from core.compose import answer_for
from core.differences import DIFFERENCES
from core.explain.agreement import AGREED, agreement
from core.explain.lines import lines
from core.explain.places import placed
from core.explain.sources import at_line, reference, source, sources
from core.patient_file import load
from core.sources import credited, fact, facts


def answered(**told: Any) -> Answer:  # noqa: ANN401 - as in a patient file
    """Answer for a patient written as a file."""
    return answer_for(load(json.dumps({"audience": "clinician", **told})))


def assessed(**told: Any) -> Assessment:  # noqa: ANN401 - as in a patient file
    """Assess a patient written as a file."""
    return assess(load(json.dumps({"audience": "clinician", **told})))


def test_a_source_says_where_it_stands_and_whom_it_credits() -> None:
    """The register's own words: document, section, line, claim, title and how certain it is."""
    node = source("D0-16")
    below = [part.text for part in node.parts]

    assert node.text == (
        'Document 000, "Should a vitamin B12 level of 320 pg/mL be treated?", updated December 7, '
        f"2025. Section: {fact('D0-16').section}, line 20. In our words:"
    )
    assert below[0] == f"{fact('D0-16').claim}."
    assert node.parts[0].cites == ("D0-16",)
    assert below[1].endswith("This title is certain.")


def test_a_patient_reads_no_ids_and_no_file_names() -> None:
    """The same statement by its article and line; the id is for whoever keeps the register."""
    node = source("D0-16", "patient")

    assert node.text.startswith("Article 000, ")
    assert [part.cites for part in node.parts] == [(), ()]
    assert ".txt" not in "".join(one.text for _, one in node.walk())
    assert placed(("D0-47", "D4-29", "D0-88", "D0-15"), "carer") == (
        "article 000, lines 20, 50, 90; article 004, line 32"
    )
    assert placed(("D0-47", "D4-29"), "clinician") == "D0-47, D4-29"


def test_a_line_of_a_document_opens_all_that_is_taken_from_it() -> None:
    """As a patient reads it in brackets: the article and the line."""
    node = at_line("000", 20, "patient")

    assert [part.text for part in node.parts[:-1]] == [
        f"{fact(one).claim}." for one in ("D0-13", "D0-14", "D0-15", "D0-16")
    ]
    with pytest.raises(KeyError, match="nothing from line 3 of article 000"):
        at_line("000", 3, "patient")


@pytest.mark.parametrize("fact_id", [*facts()][::7])
def test_every_source_names_its_titles_as_far_as_they_are_certain(fact_id: str) -> None:
    """A title is named with its certainty; where none can be told, that is said, once."""
    text = "\n".join(part.text for part in source(fact_id).parts)
    for title in credited(fact(fact_id)):
        assert not title.title or f"{title.title}" in text
        assert not title.title or f"This title is {title.status}." in text
    unresolved = text.count("cannot be told from the document")
    assert unresolved == (not credited(fact(fact_id)) or None in
                          {title.title for title in credited(fact(fact_id))})  # fmt: skip


def test_an_undated_document_says_so() -> None:
    """Document 003 prints no date."""
    assert ", not dated. Section: " in source("D3-31").text


def test_a_fact_that_is_not_there_is_refused() -> None:
    """The error says how ids run."""
    with pytest.raises(KeyError, match="D0-01 to D4-84"):
        source("D9-99")


def test_a_reference_of_the_list_opens_with_its_statements() -> None:
    """The number, the place, and every statement that the line stands for."""
    listed = next(r for r in answered(serum_b12="320 pg/mL").references if len(r.facts) > 1)
    node = reference(listed)

    assert node.text == (
        f"[{listed.n}] document {listed.document[:3]}, line {listed.line}: {listed.section}. "
        "In our words:"
    )
    assert [part.cites for part in node.parts[:-1]] == [(one,) for one in listed.facts]
    assert re.search(r"This title is \w+\.$|cannot be told", node.parts[-1].text)


@pytest.mark.parametrize(("audience", "whose"), [("clinician", "project"), ("patient", "Cobalt's")])
def test_a_line_without_sources_says_what_it_rests_on(audience: str, whose: str) -> None:
    """Same-day urgency with nerve symptoms is a choice of Cobalt's own (C-116)."""
    (node,) = sources(assessed(symptoms=["numbness"], audience=audience), "urgency")

    assert f"{whose} choice" in node.text


def test_a_check_and_a_wish_rest_on_general_advice() -> None:
    """No row says that a value is unusual, nor that a vein is to be avoided when asked for."""
    unusual = assessed(serum_b12="2500 pg/mL")
    alarm = ["chest_pain_or_breathlessness"]
    wished = assessed(requested_route="iv", emergency_sign=alarm, audience="patient")

    for assessment, line in ((unusual, "check/serum_b12"), (wished, "plan/avoid")):
        (node,) = sources(assessment, line)
        assert node.text.startswith("Basis: general safety advice, not in the ")


def test_a_line_opens_all_its_sources_once() -> None:
    """In the order cited, the same one only once."""
    opened = sources(assessed(serum_b12="320 pg/mL", symptoms=["numbness"]), "bottom-line")
    cited = [cite for node in opened for part in node.parts for cite in part.cites]

    # The row for nerves at a borderline level, then the course for nerves (tables verdict, regimen).
    assert cited[:5] == ["D0-47", "D0-88", "D3-18", "D4-29", "D0-74"]
    assert len(set(cited)) == len(cited)
    assert len({node.text for node in opened}) == len(opened)  # each place once


def test_differences_show_every_reading_and_the_one_followed() -> None:
    """Oral first or injections first: each document's reading with its facts, then what is done."""
    answer = answered(serum_b12="320 pg/mL", symptoms=["numbness"], age=46)
    lead, *points = agreement(answer)
    told = {node.text.partition(":")[0]: node for node in points}

    assert lead.text == (
        f"The documents differ on {len(answer.differences)} points that touch this answer:"
    )
    assert list(told) == [one.conflict for one in answer.differences]
    *readings, followed = told["C-54"].parts
    assert [(node.text, node.cites) for node in readings] == [
        (f"Document {reading.document}: {reading.text}", reading.cites)
        for reading in DIFFERENCES["C-54"].readings
    ]
    assert followed.text == f"Followed here: {DIFFERENCES['C-54'].followed.clinician}"


def test_where_nothing_differs_that_is_said() -> None:
    """Off the topic there is nothing to differ on."""
    (node,) = agreement(answered(question_topic="other"))

    assert node.text == AGREED.clinician


def test_lines_are_named_by_heading_and_place() -> None:
    """Every statement of every section in order, under the words that stand over it."""
    answer = answered(serum_b12="320 pg/mL", symptoms=["numbness"], age=46)
    found = lines(answer)
    named = {line.name: line for line in found}
    second = next(section for section in answer.sections if section.id == "treatment").statements[1]

    assert named["Bottom line"].text == answer.bottom_line.text
    assert named["Conclusion"].text == "treat now"
    assert named["Urgency"].text == "same day"
    assert (named["Treatment 2"].id, named["Treatment 2"].text) == (second.id, second.text)
    assert len(named) == len(found)
    assert "tests gate treatment" not in named  # nothing of it in this plan
