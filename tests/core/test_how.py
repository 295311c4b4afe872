"""How a line came about: every rule explains itself, down to the facts of the patient."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from core.assess import ALL_TABLES, Assessment, assess
from core.compose import answer_for
from core.conditions import Condition, Finding
from core.explain.how import PLAN_ITEMS, how
from core.explain.lines import lines
from core.explain.node import Node
from core.patient_file import load
from core.tables import Hit, Rule, Table
from core.words.conditions import phrase
from core.words.outcomes import plain
from tests.core.test_table_proofs import NEVER_NEEDED, RARE, everybody

ARTICLE: dict[str, Any] = {
    "audience": "clinician",
    "serum_b12": "236 pmol/L",
    "age": 46,
    "symptoms": ["numbness"],
    "treatment_status": "none",
}
ROWS = [
    (table, rule)
    for table in ALL_TABLES
    for rule in table.rules
    if f"{table.name}/{rule.id}" not in NEVER_NEEDED
]


def assessed(**facts: Any) -> Assessment:  # noqa: ANN401 - as in a patient file
    """Assess a patient written as a file."""
    return assess(load(json.dumps(facts)))


@cache
def first_of_each(audience: str) -> dict[str, Assessment]:
    """For each rule a patient for whom it fires, as this reader asks about them."""
    found: dict[str, Assessment] = {}
    for patient in (*RARE, *everybody()):
        assessment = assessed(**{**patient, "audience": audience})
        for table in ALL_TABLES:
            for rule in table.fired(assessment.case):
                found.setdefault(f"{table.name}/{rule.id}", assessment)
        if len(found) == len(ROWS):
            break
    return found


def words(node: Node) -> str:
    """Give every sentence of an explanation, one a line."""
    return "\n".join(one.text for _, one in node.walk())


def findings(condition: Condition) -> Iterator[Finding]:
    """Give the findings that a condition names, not those inside them."""
    if isinstance(condition, Finding):
        yield condition
    else:
        inner = getattr(condition, "parts", None) or (getattr(condition, "part", None),)
        for part in filter(None, inner):
            yield from findings(part)


# An emergency of a patient or a carer has an answer of its own.
FOR_PATIENTS = "verdict/emergency-for-patients"
OF_A_PATIENT = pytest.mark.parametrize(
    ("table", "rule"),
    [(t, r) for t, r in ROWS if r.only != "clinician"],
    ids=lambda one: getattr(one, "id", ""),
)
OF_A_CLINICIAN = pytest.mark.parametrize(
    ("table", "rule"),
    [(t, r) for t, r in ROWS if f"{t.name}/{r.id}" != FOR_PATIENTS],
    ids=lambda one: getattr(one, "id", ""),
)


@OF_A_CLINICIAN
def test_every_rule_names_itself_its_findings_and_its_sources(table: Table, rule: Rule) -> None:
    """For a patient for whom it fires: table, rule, each finding, basis, conflicts, sources."""
    assessment = first_of_each("clinician")[f"{table.name}/{rule.id}"]
    node = how(assessment, f"{table.name}/{rule.id}")
    text = words(node)

    assert node.text == assessment.say(rule) or not rule.says
    assert f'Said by the rule "{plain(rule.id)}" of "{table.title}".' in text
    for finding in findings(rule.when):
        said = phrase(finding)
        assert said.yes in text or said.no in text, finding.name
    for conflict in rule.settles:
        assert f"It settles {conflict}: " in text
    assert rule.cites in {one.cites for _, one in node.walk()} or not rule.cites
    assert text.count("\nBasis: ") == 1


@OF_A_CLINICIAN
def test_every_row_above_has_a_reason(table: Table, rule: Rule) -> None:
    """In a table of which the first rule counts, each before it is named with why it does not fit."""
    name = f"{table.name}/{rule.id}"
    node = how(first_of_each("clinician")[name], name)
    named = [
        row
        for part in node.parts
        if part.text.startswith("No rule before it fits")
        for reason in part.parts
        for row in reason.text.rpartition("; so not ")[2].split(", ")
    ]
    before = table.rules[: table.rules.index(rule)] if table.hit is Hit.FIRST else ()

    assert sorted(named) == sorted(f'"{plain(row.id)}"' for row in before)


# What a patient or a carer should not have to read.
OF_THE_MACHINE = re.compile(
    r"\b(?:rule|table|verdict|of these hold|besides|counts only|as above|decided|findings?"
    r"|C-[0-9]+|serum_|_status)\b|[a-z]_[a-z]"
)


@OF_A_PATIENT
def test_a_patient_reads_facts_and_no_logic(table: Table, rule: Rule) -> None:
    """No rule, table, number of a conflict or field is named; the basis and sources are."""
    assessment = first_of_each("patient")[f"{table.name}/{rule.id}"]
    node = how(assessment, f"{table.name}/{rule.id}")
    told = [one.text for _, one in node.walk() if one is not node]

    assert [text for text in told if OF_THE_MACHINE.search(text.replace("general rule", ""))] == []
    assert len([text for text in told if text.startswith("Basis: ")]) == 1
    assert "Because:" in told or "It holds for everyone." in told
    assert rule.cites in {one.cites for one in node.parts} or not rule.cites
    assert len(told) == len(set(told))


def test_a_row_is_explained_down_to_the_value_and_its_limit() -> None:
    """The level as given and as used, on which side of which limit, and the symptom told."""
    text = words(how(assessed(**ARTICLE), "verdict"))

    # 236 pmol/L x 1.355 = 319.9 pg/mL: from 180 to 350.
    assert "serum B12 236 pmol/L (319.9 pg/mL) is at least 180 pg/mL" in text
    assert "serum B12 236 pmol/L (319.9 pg/mL) is at most 350 pg/mL" in text
    assert "nerve symptoms: yes\nnumbness: yes\nbesides, not deciding: no: pins and needles" in text
    assert 'B12 level not low; so not "low level with anemia", "low level"' in text


def test_what_is_not_known_is_never_said_to_be_absent() -> None:
    """A diagnosis nobody told of counts as no, and is said to be not known."""
    text = words(how(assessed(**ARTICLE), "verdict"))

    assert 'allergy to cobalamin: not known; so not "allergy"' in text
    assert "inherited cobalamin disorder: not known, which counts as no here" in text
    assert "confirmed pernicious anemia: not known, and counts only when known" in text


def test_what_was_followed_once_is_not_repeated() -> None:
    """The bottom line rests twice on the nerve symptoms and follows them once."""
    text = words(how(assessed(**ARTICLE), "bottom-line"))

    assert text.count("\nnumbness: yes") == 1
    assert "nerve symptoms: yes, as above" in text


def test_a_decision_that_rests_on_another_says_which_row_made_it() -> None:
    """The first course is for those whose course begins, which the verdict's row settled."""
    text = words(how(assessed(**ARTICLE), "regimen/nerves"))

    assert 'a course begins\nverdict: treat now\nby the rule "borderline nerves" of ' in text


def test_the_basis_reads_by_audience() -> None:
    """A choice of Cobalt's own says so, to each in their words."""
    facts = {**ARTICLE, "symptoms": [], "anemia": "yes", "macrocytosis": "no"}
    for audience, basis in (
        ("clinician", "Basis: project choice, awaiting a clinician's sign-off."),
        ("patient", "Basis: Cobalt's choice, awaiting a clinician's sign-off."),
    ):
        node = how(assessed(**{**facts, "audience": audience}), "verdict/borderline-blood-count")
        assert basis in [part.text for part in node.parts]


def test_an_unusual_value_says_what_is_usual() -> None:
    """Why a figure is to be checked: the range outside which it lies."""
    node = how(assessed(serum_b12="2500 pg/mL"), "check/serum_b12")

    assert node.text == "serum B12, 2500 pg/mL: unusual"
    assert node.parts[0].text.startswith("It lies outside 50 to 2000 pg/mL")
    assert [part.cites for part in node.parts] == [(), ()]


def test_a_line_that_is_not_there_is_refused() -> None:
    """The error names what was asked for and how lines are named."""
    with pytest.raises(KeyError, match=r"no line 'verdict/child'.*urgency/routine"):
        how(assessed(**ARTICLE), "verdict/child")


def test_every_line_of_every_answer_can_be_explained() -> None:
    """Statements, first lines and each item of the plan that holds something have a rule."""
    seen: set[str] = set()
    for assessment in first_of_each("clinician").values():
        for line in lines(answer_for(assessment.patient)):
            node = how(assessment, line.id)
            seen.add(line.id.partition("/")[0] if line.place else line.id)
            assert node.parts, line.id

    assert {"bottom-line", "verdict", "urgency", "check", "special"} <= seen
    assert {f"plan/{item}" for item in PLAN_ITEMS} <= seen


def test_a_vein_that_is_asked_for_is_avoided_without_a_row() -> None:
    """Where no plan is given the one item left still has an explanation."""
    facts = {"requested_route": "iv", "emergency_sign": ["chest_pain_or_breathlessness"]}
    node = how(assessed(**facts), "plan/avoid")

    assert [part.text for part in node.parts] == [
        "It answers what was asked for, whatever else is known."
    ]


def test_the_plan_names_every_table_it_is_made_of() -> None:
    """No item of the plan's JSON is left without an explanation."""
    assert PLAN_ITEMS.keys() == assessed(**ARTICLE).plan.keys()


def test_the_same_patient_gets_the_same_words() -> None:
    """Explaining changes nothing and does not depend on what was explained before."""
    assessment = assessed(**ARTICLE)
    before = words(how(assessment, "verdict"))
    how(assessment, "bottom-line")

    assert words(how(assessment, "verdict")) == before
    assert words(how(assessed(**ARTICLE), "verdict")) == before
