"""What would change an answer: every line is true, and nothing nearer does it."""

import json
from collections import Counter
from fractions import Fraction
from random import Random
from typing import Any

import pytest

from core.explain.difference import changed
from core.explain.nearest import SHORT, Turn, nearest, turns
from core.explain.outcome import treatment
from core.explain.suppose import clash, supposed
from core.fields import Kind, fields
from core.findings import MMA_IS_ELEVATED
from core.measurement import Measurement, exactly
from core.patient import Patient
from core.patient_file import load
from core.quantities import QUANTITIES
from core.rules.verdict import VERDICT
from core.sources import fact
from core.thresholds import MMA_ELEVATED, all_thresholds
from tests.nearest import complaints, drawn
from tests.oracle.draw import draw

FULL: dict[str, Any] = {
    "audience": "clinician",
    "age": 46,
    "serum_b12": "320 pg/mL",
    "mma": "265 nmol/L",
    "homocysteine": "14 umol/L",
    "symptoms": [],
    "treatment_status": "none",
    "diet": "omnivore",
    "medicines": {"metformin": "none", "ppi": "none"},
    "anemia": "no",
    "macrocytosis": "no",
    "crohns_disease": "no",
    "ileal_resection": "0 cm",
    "bariatric_surgery": "none",
    "pernicious_anemia": "no",
    "egfr": "80 mL/min",
    "platelet_count": "240 x10^9/L",
}


def full(**facts: Any) -> Patient:  # noqa: ANN401 - a patient file takes many kinds
    """Load a patient of whom most is known."""
    return load(json.dumps({**FULL, **facts}))


def people() -> list[Patient]:
    """Give full patients and drawn ones."""
    random = Random(11)  # noqa: S311 - not for secrets
    return [full(), full(symptoms=["numbness"]), full(mma="300 nmol/L", age=76)] + [
        load(json.dumps(draw(random))) for _ in range(12)
    ]


def low(value: Measurement) -> Fraction:
    """Give an exact value's number."""
    assert value.low is not None
    return value.low


def turned(one: Patient, changes: dict[str, Any]) -> tuple[Any, ...]:
    """Give what differs with these facts; nothing where they contradict the others."""
    new = supposed(one.facts(), changes)
    return () if clash(new) else changed(treatment(one.facts()), treatment(new))


@pytest.mark.parametrize("one", people())
def test_every_turn_is_true(one: Patient) -> None:
    """With the fact as named, exactly what is named differs."""
    for turn in turns(one):
        for answer in turn.answers:
            assert turned(one, dict(answer)) == turn.changes


@pytest.mark.parametrize("one", people())
def test_no_nearer_number_turns_the_answer(one: Patient) -> None:
    """Tried in 60 steps from the value to the named side, and just past it."""
    for turn in turns(one):
        if turn.span is None or turn.away is None:
            continue
        ((name, _),) = turn.answers[0].items()
        here = low(one.facts()[name])
        upward = low(turn.span.value) > here
        edge = here + turn.away if upward else here - turn.away
        whole = QUANTITIES[turn.span.quantity].whole
        for step in range(1, 61):
            number = here + (edge - here) * Fraction(step, 61)
            if not whole or number.denominator == 1:
                assert not turned(one, {name: exactly(number, turn.span.quantity)}), (name, number)
        past = Fraction(1) if whole else Fraction(1, 1000)
        just = edge if turn.span.holds(edge) else edge + (past if upward else -past)
        assert turned(one, {name: exactly(just, turn.span.quantity)}) == turn.changes


@pytest.mark.parametrize("one", people()[:6])
def test_no_number_that_turns_the_answer_is_left_out(one: Patient) -> None:
    """A fine grid over each number that is known finds a turn only where one is named."""
    for name, value in one.facts().items():
        if not isinstance(value, Measurement) or not value.is_exact or name == "today":
            continue
        named = [t for t in turns(one) if name in t.answers[0] and t.span is not None]
        here = low(value)
        least, most = QUANTITIES[value.quantity].possible
        whole = QUANTITIES[value.quantity].whole
        grid = [least + (min(most, 6 * here + 100) - least) * Fraction(i, 90) for i in range(91)]
        ways = {n > here for n in grid if (not whole or n.denominator == 1)
                and n != here and turned(one, {name: exactly(n, value.quantity)})}  # fmt: skip
        for upward in ways:
            assert any((low(t.span.value) > here) == upward for t in named if t.span), name


def test_no_other_value_that_turns_the_answer_is_left_out() -> None:
    """Each yes, no and word of a list that differs in the treatment is named."""
    one = full()
    named = {(n, v) for t in turns(one) for a in t.answers for n, v in a.items() if t.away is None}
    for name in ("numbness", "diet", "crohns_disease", "anemia", "stroke_history"):
        for value in fields()[name].choices:
            assert ((name, value) in named) == bool(turned(one, {name: value})), (name, value)
            assert fields()[name].kind is Kind.CHOICE


def test_the_marker_near_its_line_comes_first() -> None:
    """MMA of 265 is 6 under the line that confirms."""
    first, second, *_ = (node.text for node in nearest(full()))

    assert any(
        "MMA) above 271 nmol/L (now 265 nmol/L, 6 nmol/L away) would mean treatment now" in text
        for text in (first, second)
    )


def test_what_is_not_known_is_named_too() -> None:
    """If numbness were present: treatment the same day."""
    one = load(json.dumps({"serum_b12": "320 pg/mL", "audience": "patient"}))
    said = " ".join(node.text for node in nearest(one))

    assert "Pins and needles, tingling, numbness or" in said
    assert "the same day" in said


def test_the_short_list_is_the_start_of_the_whole() -> None:
    """The most important first."""
    assert nearest(full(), SHORT) == nearest(full())[:SHORT]


def test_a_range_is_not_taken_for_a_number() -> None:
    """A bound has no distance from a line."""
    found: tuple[Turn, ...] = turns(full(mma="<271 nmol/L"))

    assert all("mma" not in turn.answers[0] for turn in found)


@pytest.mark.parametrize("one", people())
def test_every_turn_says_what_it_rests_on(one: Patient) -> None:
    """The sources of the line crossed and of the row that settles it, or that none prints it."""
    for turn, node in zip(turns(one), nearest(one), strict=True):
        assert node.cites or "choice)" in node.text or "(general safety advice" in node.text
        for cite in node.cites:
            fact(cite)
        if turn.line is not None:
            ((name, _),) = turn.answers[0].items()
            lines = [t for t in all_thresholds() if t.field == name and t.value == turn.line]
            assert not lines or any(set(line.cites) <= set(node.cites) for line in lines)


def test_the_line_and_the_row_are_both_cited() -> None:
    """MMA above 271 nmol/L: the statements that print the number, and the one that says to treat."""
    (node,) = [node for node in nearest(full()) if "above 271 nmol/L" in node.text]
    (row,) = [row for row in VERDICT.rules if row.when is MMA_IS_ELEVATED]

    assert {*MMA_ELEVATED.cites, *row.cites} == set(node.cites)


def test_whose_choice_a_turn_is_is_said() -> None:
    """To each reader in their words; what lies outside the documents too."""
    clinician, patient = nearest(full()), nearest(full(audience="patient"))

    assert "(project choice)" in " ".join(node.text for node in clinician)
    assert "(Cobalt's choice)" in " ".join(node.text for node in patient)
    child = next(node.text for node in patient if node.text.startswith("Age below 18"))
    assert child.endswith("(general safety advice, not in the articles)")


def test_no_value_of_any_fact_turns_the_answer_otherwise_than_is_said() -> None:
    """Numbers both ways, durations, dates, lists, words, on drawn patients.

    ``python -m tests.nearest 300`` tries many more.
    """
    tried: Counter[str] = Counter()
    wrong = [text for one in drawn(25) for text in complaints(one, tried)]

    assert wrong == []
    assert tried.keys() >= {
        "choice",
        "date",
        "several",
        "duration, up",
        "duration, down",
        "mma, up",
    }
    assert sum(tried.values()) > 10_000


def test_a_time_that_a_life_is_too_short_for_hides_no_turn() -> None:
    """At 18 years five months of metformin count; fifty years contradict the age."""
    young = full(age=18, anemia="yes", macrocytosis="yes", serum_b12="150 pg/mL")
    named = [name for turn in turns(young) for answer in turn.answers for name in answer]

    assert turned(young, {"metformin_duration": exactly(5, "duration")})
    assert "metformin_duration" in named
