"""What each kind of condition comes to, in words, for one patient."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from core.assess import TABLES, assess
from core.conditions import (
    ALWAYS,
    Any_,
    Case,
    Condition,
    Finding,
    Given,
    Is,
    Told,
    Unsettled,
    yes,
)
from core.conditions.facts import Leaf
from core.conditions.logic import OfOne, _Joined
from core.explain.trace import Trace
from core.patient_file import load
from core.relations import (
    CheckDone,
    DoseADay,
    Earlier,
    Every,
    Known,
    LastChecksStable,
    LongAgo,
    Overdue,
    Relation,
    Said,
)
from core.tables import Decided, Hit, Table, rule
from core.thresholds import (
    CHILD,
    DOSE_TOO_SMALL,
    LOW_LEVEL,
    ON_METFORMIN,
    OVER_2_MONTHS,
    ROUNDED_TARGET,
    Threshold,
)

NUMB, TIRED, ATAXIA, PAIN = (yes(s) for s in ("numbness", "fatigue", "ataxia", "neuropathic_pain"))
ON_PLAN = Table("color", "The color", Hit.FIRST, rule("red", when=NUMB, gives="red"), rule("any"))
NOBODY = Table("shape", "The shape", Hit.FIRST, rule("round", gives="round"), when=TIRED)
NERVES = Finding("nerve_symptoms", NUMB | ATAXIA, "D0-48")
OPEN = Finding("high_risk_condition", Told(ATAXIA))

FACTS: dict[str, Any] = {
    "serum_b12": "236 pmol/L",
    "numbness": "yes",
    "fatigue": "no",
    "diet": "omnivore",
    "age": 46,
    "medicines": {"metformin": "3 years"},
    "treatment_status": "on_treatment",
    "b12_route": "im",
    "b12_dose": "500 mcg",
    "injection_interval": "12 weeks",
    "last_injection_date": "2025-11-01",
    "today": "2026-01-15",
    "checks_done": [{"month": 3, "serum_b12": "420 pg/mL", "symptoms": "no"}],
    "previous": {"serum_b12": "150 pg/mL"},
    "mma": "unknown",
}

# What each comes to: its sentences, an indent for each step down.
SAID: list[tuple[Condition, list[str]]] = [
    (ALWAYS, ["holds for everyone"]),
    (NUMB, ["numbness: yes"]),
    (~NUMB, ["numbness: yes"]),
    (TIRED, ["tiredness: no"]),
    (ATAXIA, ["clumsy or unsteady movements (ataxia): not told"]),
    (yes("pregnancy_status"), ["pregnancy: not told"]),
    (Is("diet", "vegan", "vegetarian"), ["diet: omnivore, not vegan or vegetarian"]),
    (Is("diet", "omnivore"), ["diet: omnivore"]),
    (Is("mma", "x"), ["methylmalonic acid (MMA): not known"]),
    (Told(NUMB), ["numbness: yes"]),
    (Told(ATAXIA), ["clumsy or unsteady movements (ataxia): not told, and counts only when known"]),
    (Given(ATAXIA), ["clumsy or unsteady movements (ataxia): not told, and counts only when told"]),
    (Unsettled(ATAXIA), ["clumsy or unsteady movements (ataxia): not told"]),
    (Unsettled(NUMB), ["numbness: yes, and that is known"]),
    (LOW_LEVEL, ["serum B12 236 pmol/L (319.9 pg/mL) is at least 180 pg/mL [D2-120 D2-122 D0-15]"]),
    (CHILD, ["age 46 years is at least 18 years"]),
    (ROUNDED_TARGET, ["serum B12 236 pmol/L (319.9 pg/mL) is below 400 pg/mL [D1-82]"]),
    (ON_METFORMIN, ["metformin: 3 years (36 months) [D3-52]"]),
    (DOSE_TOO_SMALL.on("mma"), [("methylmalonic acid (MMA) below 1000 mcg: not known "
                                "[D1-01 D1-110 D3-55]")]),
    (DoseADay(DOSE_TOO_SMALL), ["B12 dose of a day below 1000 mcg (B12 dose: 500 mcg)"]),
    (Every(OVER_2_MONTHS), [("time between injections longer than 9 weeks "
                            "(time between injections: 12 weeks)")]),
    (Overdue("2"), [("last injection not longer ago than 2 intervals (today's date: 2026-01-15; "
                    "last injection: 2025-11-01; time between injections: 12 weeks)")]),
    (CheckDone(3, 6), ["check in month 3 or later, before month 6: yes (checks done: month 3)"]),
    (Known("diet"), ["diet known (diet: omnivore)"]),
    (Known("ataxia"), ["ataxia not known (nothing is told of it)"]),
    (LongAgo("last_injection_date", 30), [("last injection more than 30 days ago "
                                          "(today's date: 2026-01-15; last injection: 2025-11-01)")]),
    (Earlier(LOW_LEVEL), ["earlier serum B12 below 180 pg/mL (earlier serum B12: 150 pg/mL)"]),
    (Said({"adherence": ()}), ["not: something is told of B12 treatment (nothing is told of it)"]),
    (LastChecksStable(LOW_LEVEL), [("not: in the last two checks serum B12 below 180 pg/mL and no "
                                   "symptom (checks done: month 3)")]),
    (NERVES, ["nerve symptoms: yes [D0-48]", "  numbness: yes",
              "  besides, not deciding: not known: clumsy or unsteady movements (ataxia)"]),
    (OPEN, ["high-risk condition: not known, which counts as no here",
            "  clumsy or unsteady movements (ataxia): not told, and counts only when known"]),
    (Finding("high_risk_condition", ~Told(~ATAXIA) & TIRED), [
        "high-risk condition: no", "  tiredness: no",
        "  besides, not deciding: not known: clumsy or unsteady movements (ataxia)"]),
    (NUMB & ~TIRED, ["numbness: yes", "tiredness: no"]),
    (NUMB & (TIRED | ATAXIA), [
        "no: tiredness; not known: clumsy or unsteady movements (ataxia)",
        "besides, not deciding: yes: numbness"]),
    (TIRED | (NUMB & TIRED), ["tiredness: no"]),
    (NERVES & NERVES & NUMB, ["nerve symptoms: yes [D0-48]", "  numbness: yes",
        "  besides, not deciding: not known: clumsy or unsteady movements (ataxia)",
        "numbness: yes"]),
    (Any_(NERVES, TIRED & ATAXIA), ["nerve symptoms: yes [D0-48]", "  numbness: yes",
        "  besides, not deciding: not known: clumsy or unsteady movements (ataxia)",
        "besides, not deciding: no: tiredness; not known: clumsy or unsteady movements (ataxia)"]),
    (Any_(ATAXIA, PAIN, yes("glossitis")), [("not known: clumsy or unsteady movements (ataxia), "
        "burning or shooting nerve pain, sore, smooth or red tongue")]),
    (Decided(ON_PLAN, "red"), ["color: red", '  by the rule "red" of "The color"', "    numbness: yes"]),
    (Decided(ON_PLAN, "blue"), ["color: red", '  by the rule "red" of "The color"']),
    (Decided(NOBODY, "round"), ["shape: not made", '  "The shape" is not for this patient',
                                "    tiredness: no"]),
]  # fmt: skip

# The nearest reason, in one line.
REASONS: list[tuple[Condition, str]] = [
    (TIRED, "tiredness: no"),
    (NUMB & TIRED & ATAXIA, "tiredness: no"),
    (NUMB & (TIRED | Is("diet", "vegan")), "tiredness: no; diet: omnivore, not vegan"),
    (
        Any_(TIRED, CHILD, LOW_LEVEL, Is("diet", "vegan")),
        "tiredness: no; age 46 years is at least 18 years, and 2 more",
    ),
    (~Unsettled(ATAXIA), "clumsy or unsteady movements (ataxia): not told"),
    (
        NUMB & Told(ATAXIA),
        "clumsy or unsteady movements (ataxia): not told, and counts only when known",
    ),
]


def case(**facts: Any) -> Case:  # noqa: ANN401 - as in a patient file
    """Give a patient written as a file, as the rules see it."""
    return assess(load(json.dumps(facts))).case


def sentences(condition: Condition) -> list[str]:
    """Trace a condition and give its sentences, indented, sources last."""
    return [
        f"{'  ' * depth}{one.text} [{' '.join(one.cites)}]".removesuffix(" []")
        for top in Trace(case(**FACTS)).parts(condition)
        for depth, one in top.walk()
    ]


def kinds(kind: type[Any]) -> Iterator[type[Any]]:
    """Give every kind of condition that the core has, below one."""
    for sub in kind.__subclasses__():
        if sub.__module__.startswith("core."):
            yield sub
            yield from kinds(sub)


@pytest.mark.parametrize(("condition", "expected"), SAID)
def test_a_condition_says_what_it_came_to(condition: Condition, expected: list[str]) -> None:
    """Each kind of condition is followed down to the facts and their values."""
    assert sentences(condition) == expected


@pytest.mark.parametrize(("condition", "expected"), REASONS)
def test_the_nearest_reason_is_one_line(condition: Condition, expected: str) -> None:
    """Of many parts the first that decided; of parts that all had to agree, a few."""
    assert Trace(case(**FACTS)).reason(condition) == expected


def test_every_kind_of_condition_is_tried_above() -> None:
    """A new kind of condition has to be worded here before it decides anything."""
    abstract = {_Joined, OfOne, Leaf, Threshold, Relation}
    tried = {type(one) for condition, _ in (*SAID, *REASONS) for one in inside(condition)}

    assert set(kinds(Condition)) - abstract - tried == set()


def inside(condition: Condition) -> Iterator[Condition]:
    """Give a condition and those that it joins or turns round."""
    yield condition
    for part in (*getattr(condition, "parts", ()), getattr(condition, "part", None)):
        if part is not None:
            yield from inside(part)


def test_a_fact_that_does_not_apply_is_said_not_to() -> None:
    """The length of a disease that somebody does not have is neither told nor unknown."""
    without = case(crohns_disease="no")

    assert Trace(without).reason(yes("crohns_ileal_length")) == (
        "length of ileum with Crohn's disease: does not apply"
    )


def test_a_range_across_a_limit_is_not_known() -> None:
    """About 180 may lie on either side."""
    said = Trace(case(serum_b12="about 180 pg/mL")).reason(LOW_LEVEL)

    assert said == "serum B12 about 180 pg/mL is below 180 pg/mL: not known"


def test_every_threshold_says_the_side_its_value_lies_on() -> None:
    """Above its limit or at most it, below it or at least it: never the wrong one."""
    at = {"at_limit": "180 pg/mL", "below": "179 pg/mL", "above": "181 pg/mL"}
    said = {name: Trace(case(serum_b12=text)).reason(LOW_LEVEL) for name, text in at.items()}

    assert said == {
        "at_limit": "serum B12 180 pg/mL is at least 180 pg/mL",
        "below": "serum B12 179 pg/mL is below 180 pg/mL",
        "above": "serum B12 181 pg/mL is at least 180 pg/mL",
    }


def test_tables_make_the_same_words_twice() -> None:
    """Tracing every row twice gives the same: nothing is left over from the first time."""
    seen = case(**FACTS)
    for table in TABLES:
        for one in table.rules:
            assert Trace(seen).parts(one.when) == Trace(seen).parts(one.when)
