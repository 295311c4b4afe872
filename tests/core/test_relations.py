"""Conditions on several facts: doses a day, intervals, dates, checks, what was said."""

import json
from typing import Any

import pytest

from core.asking import APPLIES
from core.assess import assess
from core.case import Case
from core.consistency import OF_TREATMENT
from core.patient_file import load
from core.regimens import (
    EVERY_2_TO_3_MONTHS,
    EVERY_MONTH,
    IM_MONTHLY_CROHNS,
    ORAL_SURGERY,
    Prophylaxis,
)
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
from core.thresholds import ABOVE_BAND, DOSE_TOO_SMALL, MMA_ELEVATED, OVER_2_MONTHS
from core.truth import Truth
from core.values import Values
from tests.core.strategies import patient

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
NOT_TOLD = '{"month": 3, "serum_b12": "420 pg/mL"}, {"month": 6, "serum_b12": "430 pg/mL"}'
STABLE = NOT_TOLD.replace('L"}', 'L", "symptoms": "no"}')
ON: dict[str, Any] = {"treatment_status": "on_treatment", "b12_route": "im"}


@pytest.mark.parametrize(
    ("relation", "words"),
    [
        (DoseADay(DOSE_TOO_SMALL), "b12 dose below 1000 mcg a day"),
        (Every(OVER_2_MONTHS), "injection interval above 9 weeks"),
        (Overdue("1.5"), "last injection longer ago than 1.5 intervals"),
        (CheckDone(2, 6), "a check was done from month 2 and before month 6"),
        (Known("last_injection_date"), "last injection date is known"),
        (LongAgo("last_injection_date", 7), "last injection date more than 7 days ago"),
        (Earlier(MMA_ELEVATED), "earlier mma above 271 nmol/L"),
        (
            LastChecksStable(ABOVE_BAND),
            "in the last two checks serum b12 above 350 pg/mL and no symptom",
        ),
        (Said(OF_TREATMENT), "something is told of B12 treatment"),
    ],
)
def test_a_relation_says_itself(relation: Relation, words: str) -> None:
    """The decision table prints it in words, and it names its facts."""
    assert relation.words() == words
    assert set(relation.fields()) == set(relation.names) == set(relation.support(Case({}, {})))


@pytest.mark.parametrize(
    ("relation", "told", "expected"),
    [
        (Every(OVER_2_MONTHS), {**ON, "b12_frequency": "1 per 3 months"}, YES),
        (Every(OVER_2_MONTHS), {**ON, "injection_interval": "9 weeks"}, NO),
        (Every(OVER_2_MONTHS), ON, UNKNOWN),
        (LongAgo("last_injection_date", 7), {**ON, "last_injection_date": "2026-11-13"}, NO),
        (LongAgo("last_injection_date", 7), {**ON, "last_injection_date": "2026-11-12"}, YES),
        (LongAgo("last_injection_date", 7), ON, UNKNOWN),
        (Overdue("1.5"), {**ON, "last_injection_date": "2026-01-01"}, UNKNOWN),
        (Earlier(MMA_ELEVATED), {"previous": {"mma": "400 nmol/L"}}, YES),
        (Earlier(MMA_ELEVATED), {"previous": {"serum_b12": "150 pg/mL"}}, NO),
        (Said(OF_TREATMENT), {"b12_dose": "1000 mcg"}, YES),
        (Said(OF_TREATMENT), {"treatment_phase": "none"}, NO),
        (CheckDone(2, 6), {**ON, "checks_done": [{"month": 4}]}, YES),
        (CheckDone(2, 6), {**ON, "checks_done": [{"month": 6}]}, NO),
    ],
)
def test_a_relation_judges_its_facts(
    relation: Relation, told: dict[str, Any], expected: Truth
) -> None:
    """Each at its edge, and unknown where a fact lacks."""
    known = load(json.dumps({"today": "2026-11-20", **told}))
    assert relation.truth(Case(known.facts(), APPLIES)) is expected


@pytest.mark.parametrize(
    ("checks", "stable"),
    [
        (STABLE, YES),
        (NOT_TOLD, NO),  # whether there were symptoms is not known, and unknown is never no
        ('{"month": 3, "serum_b12": "420 pg/mL"}', NO),
        (STABLE.replace("430", "340"), NO),
        (STABLE + ', {"month": 12, "serum_b12": "500 pg/mL", "symptoms": "yes"}', NO),
        ("", NO),
    ],
)
def test_the_last_two_checks_count(checks: str, stable: Truth) -> None:
    """Two in a row above 350 pg/mL and without a symptom, the latest two (C-82)."""
    known = load(f'{{"treatment_status": "on_treatment", "checks_done": [{checks}]}}')

    assert LastChecksStable(ABOVE_BAND).truth(Case(known.facts(), APPLIES)) is stable


def test_what_was_said_is_looked_up_and_not_judged() -> None:
    """The facts of treatment are many: none of them is judged one by one."""
    with pytest.raises(NotImplementedError):
        Said(OF_TREATMENT).test()


def test_values_are_every_fact_and_two_lists() -> None:
    """The texts may name each fact, the symptoms and what the tests show."""
    known = patient(mma="400 nmol/L", numbness="yes")
    words = Values(known.facts())

    assert len(words) == len(list(words)) == len(known.facts()) + 2
    assert (words["shown"], words["symptoms"]) == ("MMA 400 nmol/L", "numbness")


def test_prevention_says_itself() -> None:
    """What is offered first stands first; without a first offer it says so."""
    whole = Prophylaxis(ORAL_SURGERY, "lifelong", (IM_MONTHLY_CROHNS,))

    assert str(whole) == "oral 1000-2000 mcg every day; or IM 1000 mcg every month (lifelong)"
    assert str(EVERY_MONTH) == "1000 mcg IM every month"
    assert str(EVERY_2_TO_3_MONTHS) == "1000 mcg IM every 2-3 months"
    assert str(Prophylaxis(None, "review", (IM_MONTHLY_CROHNS,))).startswith("offered: IM")


@pytest.mark.parametrize(
    ("told", "unsafe"),
    [
        # A length of Crohn's disease is Crohn's disease (C-16).
        ({"crohns_ileal_length": "40 cm", "serum_b12": "200 pg/mL"}, {"oral", None}),
        # The densest prevention of two counts (C-47, C-69).
        (
            {
                "bariatric_surgery": "gastric_band",
                "ileal_resection": "35 cm",
                "serum_b12": "600 pg/mL",
                "symptoms": [],
            },
            {"oral", "sublingual", None},
        ),
    ],
)
def test_found_by_the_search(told: dict[str, Any], unsafe: set[str | None]) -> None:
    """Patients whom a random search found once: injections, and nothing less."""
    assert assess(load(json.dumps(told))).plan["route"] not in unsafe


def test_nobody_stops_while_absorption_is_not_known() -> None:
    """Surgery that is not known forbids a stop (C-71, P6)."""
    known = load(
        json.dumps(
            {
                "treatment_status": "on_treatment",
                "b12_route": "oral",
                "symptoms": [],
                "ever_neuro_symptoms": "no",
                "cause_removed": "yes",
                "wants_to_stop": "yes",
                "months_since_start": "12 months",
                "consecutive_stable_checks": 2,
            }
        )
    )

    assert not [c for c in assess(known).plan["change"] if c["what"] == "treatment"]
