"""What follows for any patient: total, sound while exploring, and moved by open facts alone."""

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import assume, given, settings

from core import findings
from core.asking import APPLIES, ASK_ORDER, ASKABLE
from core.assess import TABLES, Assessment, assess, open_facts, unsettled_facts
from core.conditions import NO, YES, Case, Condition, Finding, Given, Told, Unsettled
from core.fields import fields
from core.patient import Patient
from core.tables import Decided, Hit
from core.truth import Missing, Truth
from tests.core.strategies import WELL, chances, consistent, fact, patient, patients, some_facts

RULE_FIELDS = tuple(
    sorted(
        {name for t in TABLES for r in t.rules for name in r.when.fields()}
        | {name for t in TABLES for name in t.when.fields()}
    )
)
FINDINGS = {name: f for name, f in vars(findings).items() if isinstance(f, Finding)}
ON_TABLETS = {"treatment_status": "on_treatment", "b12_route": "oral"}
IMPROVING = {**ON_TABLETS, "symptom_response": "improving"}
HITS = {table.name: table.hit for table in TABLES}


def outcome(assessment: Assessment) -> dict[str, Any]:
    """Give what is done and how soon, and every warning and instruction; no wording."""
    plan = {**assessment.plan}
    plan["refer"] = [(referral["to"], referral["when"]) for referral in plan["refer"]]
    # What merely repeats the running treatment as it was told is no advice.
    plan["change"] = [(change["what"], change["to"]) for change in plan["change"]]
    if assessment.verdict.gives == "continue":
        plan = {k: v for k, v in plan.items() if k not in {"drug", "oral", "maintenance"}}
    return {
        "verdict": assessment.verdict.gives,
        "urgency": assessment.urgency,
        "plan": plan,
        "acts": {
            # Of a FIRST table the outcome counts, of a COLLECT table each rule that acts.
            (table, repr(rule.gives) if HITS[table] is Hit.FIRST else rule.id)
            for table, rule in assessment.fired_by_table
            if rule.acts
        },
    }


def applies(known: Patient, name: str) -> bool:
    """Tell whether a fact surely applies to a patient, whatever is answered next."""
    return name not in APPLIES or APPLIES[name].truths(Case(known.facts(), APPLIES, ASKABLE)) == YES


# What moves a rule but is only ever told unasked; everything else that moves one may be asked.
ONLY_TOLD = {
    *("gastrin", "h_pylori", "inherited_cobalamin_disorder"),
    *("serum_b12_flag", "mma_flag", "homocysteine_flag", "ileal_resection_site"),
    *("requested_route", "available_forms", "visit_reason", "question_topic"),
    *("deficiency_stated", "previous", "today"),
}


def test_what_may_be_asked_is_what_rules_rest_on() -> None:
    """Every fact that may be asked moves some rule, and every fact that moves one may be asked."""
    assert set(ASK_ORDER) <= set(RULE_FIELDS)
    assert set(RULE_FIELDS) - ASKABLE <= ONLY_TOLD
    assert len(ASKABLE) == len(ASK_ORDER)
    assert APPLIES.keys() <= fields().keys()


@pytest.mark.parametrize(
    ("name", "told", "otherwise"),
    [
        ("crohns_ileal_length", {"crohns_disease": "yes"}, {"crohns_disease": "no"}),
        ("diabetic_nephropathy", {"diabetes": "yes"}, {"diabetes": "no"}),
        ("folic_acid_reason", {"folic_acid_use": "yes"}, {"folic_acid_use": "no"}),
        ("pregnancy_status", {"age": "55"}, {"age": "56"}),
        ("platelet_count", {"numbness": "yes"}, {}),
        ("bleeding_risk", {"numbness": "yes"}, {}),
        ("injections_refused_or_impossible", {"serum_b12": "150 pg/mL"}, {}),
        ("b12_dose", ON_TABLETS, {"treatment_status": "none"}),
        ("b12_dose", ON_TABLETS, {**ON_TABLETS, "b12_route": "im"}),
        ("injection_interval", {**ON_TABLETS, "b12_route": "im"}, ON_TABLETS),
        ("symptom_response", ON_TABLETS, {"treatment_status": "stopped"}),
        ("recurrence_timing", {**ON_TABLETS, "symptom_response": "recurred"}, IMPROVING),
        ("vitamin_d", {**ON_TABLETS, "bariatric_surgery": "other"}, ON_TABLETS),
    ],
)
def test_a_fact_applies_to_some_and_not_to_others(
    name: str, told: dict[str, Any], otherwise: dict[str, Any]
) -> None:
    """Nobody is asked for the length of a disease they do not have, or platelets without need."""
    to = {
        truth: Case(patient(**{**WELL, **facts}).facts(), APPLIES)
        for truth, facts in (("yes", told), ("no", otherwise))
    }

    assert APPLIES[name].truth(to["yes"]) is Truth.YES
    assert APPLIES[name].truth(to["no"]) is Truth.NO
    assert to["no"].value(name) is Missing.NOT_APPLICABLE


@given(patients())
def test_every_patient_has_an_assessment(known: Patient) -> None:
    """However little or odd is known: one verdict, one urgency, a whole plan, texts for all."""
    assessed = assess(known)

    assert assessed.verdict in assessed.fired
    assert assessed.verdict.gives in {
        *("treat_now", "test_first", "prevent", "no_treatment"),
        *("refer", "cannot_say", "information", "continue", "change"),
    }
    assert assessed.urgency in {"emergency", "same_day", "within_7_days", "routine"}
    assert assess(known).plan == assessed.plan
    for rule in assessed.fired:
        assert bool(assessed.say(rule)) is (rule.says is not None)


@given(patients())
def test_open_facts_are_askable_not_asked_and_applicable(known: Patient) -> None:
    """Nobody is asked twice, nor for what does not apply, nor out of the fixed list."""
    open_ = open_facts(known)

    assert len(set(open_)) == len(open_)
    for name in open_:
        assert name in ASKABLE
        assert known.facts()[name] is Missing.NOT_ASKED
        assert applies(known, name)


@settings(max_examples=400)
@given(chances())
def test_facts_that_are_not_open_change_nothing(chance: Random) -> None:
    """Whatever the open facts turn out to be, all the other answers leave the outcome as it is.

    A fact that does not apply yet is left out: it opens with the answer that it hangs on.
    """
    told = some_facts(chance, RULE_FIELDS)
    first = Patient(**told)
    open_ = open_facts(first)
    idle = [
        name
        for name in ASK_ORDER
        if name not in open_ and first.facts()[name] is Missing.NOT_ASKED and applies(first, name)
    ]
    later = {name: fact(chance, name) for name in open_ if chance.random() < 0.5}
    before = consistent({**told, **later}, keep=frozenset(told))
    added = {name: fact(chance, name) for name in idle if name not in before}
    after = consistent({**before, **added}, keep=frozenset(before))
    assume(before.keys() <= after.keys())

    assert outcome(assess(Patient(**after))) == outcome(assess(Patient(**before)))


@settings(max_examples=300)
@given(chances())
def test_exploring_thinks_everything_possible_that_may_come(chance: Random) -> None:
    """The truth after any further answers is a member of what was possible before."""
    told = some_facts(chance, RULE_FIELDS)
    first = Patient(**told)
    exploring = Case(first.facts(), APPLIES, ASKABLE)
    only_if_said = {n for table in TABLES for rule in table.rules for n in of_given(rule.when)}
    asked = [n for n in ASK_ORDER if first.facts()[n] is Missing.NOT_ASKED]
    asked = [n for n in asked if n not in only_if_said]
    later = {n: fact(chance, n) for n in asked if chance.random() < 0.5}
    whole = consistent({**told, **later}, keep=frozenset(told))
    while inapplicable := [
        n for n in APPLIES if n in whole.keys() - told.keys() and not applies(Patient(**whole), n)
    ]:
        whole = {n: value for n, value in whole.items() if n not in inapplicable}
    complete = Case(Patient(**whole).facts(), APPLIES)

    for name, finding in FINDINGS.items():
        assert not finding.truths(complete) & ~exploring_truths(finding, exploring), name
    for table in TABLES:
        if table.hit is Hit.FIRST:
            assert set(table.fired(complete)) <= set(table.possible(exploring)), table.name
        for rule in table.rules:
            possible = exploring_truths(rule.when, exploring)
            assert not rule.when.truths(complete) & ~possible, (table.name, rule.id)


def of_given(condition: Condition) -> Iterator[str]:
    """Give the facts that count only when they were said, so that nobody expects them."""
    if isinstance(condition, Given):
        yield from condition.fields()
    for part in getattr(condition, "parts", ()):
        yield from of_given(part)


def exploring_truths(condition: Condition, exploring: Case) -> int:
    """Give what a condition may still be."""
    truths = condition.truths(exploring)
    assert truths
    return truths


def unknown_counts(condition: Condition) -> Iterator[str]:
    """Name the facts of which a condition asks whether they are known, or what is decided."""
    if isinstance(condition, Told | Unsettled | Decided):
        yield from condition.fields()
    parts = getattr(condition, "parts", None) or (getattr(condition, "part", None),)
    for part in parts:
        if part is not None:
            yield from unknown_counts(part)


def may_move(finding: Finding) -> set[str]:
    """Name the facts that may turn a settled finding: those that a rule says so of."""
    names = set(unknown_counts(finding))
    for name in finding.fields():
        if name in APPLIES:  # whether a fact applies is itself decided by others
            names |= {name, *APPLIES[name].fields()}
    return names


@settings(max_examples=300)
@given(chances())
def test_learning_a_fact_never_turns_a_yes_into_a_no_elsewhere(chance: Random) -> None:
    """A settled finding stays, unless its definition asks whether that very fact is known."""
    told = some_facts(chance, RULE_FIELDS)
    missing = [n for n in RULE_FIELDS if isinstance(told.get(n, Missing.UNKNOWN), Missing)]
    assume(missing)
    learned = chance.choice(missing)
    value = fact(chance, learned, unknown=False)
    more = consistent({**told, learned: value})
    assume(told.keys() <= more.keys() and learned in more)
    before, after = Case(Patient(**told).facts(), APPLIES), Case(Patient(**more).facts(), APPLIES)

    for name, finding in FINDINGS.items():
        if learned not in may_move(finding):
            assert finding.truth(before) in (Truth.UNKNOWN, finding.truth(after)), (name, learned)


def test_the_findings_that_unknown_may_move_are_few_and_named() -> None:
    """Outside these, learning a fact only ever settles what was open."""
    moved = {name for name, finding in FINDINGS.items() if may_move(finding)}

    assert not moved & {
        *("LOW", "ABOVE", "BORDERLINE", "MMA_IN_ZONE", "NEURO", "FUNCTIONAL_SYMPTOMS", "VISION"),
        *("MACROCYTIC_ANEMIA", "BLOOD_COUNT_SIGN", "IS_CHILD", "ELDERLY", "EMERGENCY", "ALLERGIC"),
        *("WEIGHT_LOSS_SURGERY", "VASCULAR", "PPI_RISK", "PLANT_DIET"),
    }


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ({}, "emergency_sign"),
        ({"emergency_sign": (), "age": "46"}, "treatment_status"),
        ({"emergency_sign": (), "age": "46", "treatment_status": "none"}, "serum_b12"),
    ],
)
def test_the_most_decisive_fact_comes_first(told: dict[str, Any], first: str) -> None:
    """Scope, then treatment, then the level, as section 13 of the patient fields has it."""
    assert open_facts(patient(**told))[0] == first


@pytest.mark.parametrize("audience", ["patient", "clinician"])
def test_a_child_is_not_asked_what_only_a_plan_would_need(audience: str) -> None:
    """Under 18 there is no plan, so diet, medicines, bowel and kidneys are left alone."""
    child = patient(emergency_sign=(), age="9", audience=audience)

    assert assess(child).verdict.id == "child"
    assert not set(open_facts(child)) & {
        *("diet", "metformin_duration", "ppi_duration", "ileal_resection", "crohns_disease"),
        *("egfr", "dialysis", "diabetes", "platelet_count", "stroke_history"),
    }


@settings(max_examples=30)
@given(chances())
def test_whoever_answered_everything_is_asked_nothing(chance: Random) -> None:
    """With each fact answered, be it by "I don't know", no question is left."""
    answers = {name: fact(chance, name) for name in ASK_ORDER}
    known = Patient(**consistent(answers))

    assert not set(open_facts(known)) & answers.keys() - {
        name for name in answers if known.facts()[name] is Missing.NOT_ASKED
    }
    assert open_facts(Patient(**dict.fromkeys(ASK_ORDER, Missing.UNKNOWN))) == ()


def test_an_unknown_fact_is_not_asked_again_but_still_listed() -> None:
    """What was asked and is unknown is closed for the conversation and open for the answer."""
    known = patient(
        emergency_sign=(),
        age="46",
        audience="clinician",
        treatment_status="none",
        serum_b12="320 pg/mL",
        mma=Missing.UNKNOWN,
    )

    assert "mma" not in open_facts(known)
    assert "mma" in unsettled_facts(known)
    assert "serum_b12" not in unsettled_facts(known)


def test_an_unknown_audience_is_told_in_plain_words() -> None:
    """Whoever has not said who they are gets the wording for patients (C-05)."""
    assert assess(Patient()).audience == "patient"
    assert assess(patient(audience="carer")).audience == "carer"
    assert assess(patient(audience="clinician")).audience == "clinician"


def test_no_finding_is_both_possible_and_empty() -> None:
    """NO and YES are distinct bits: a set of truths is never empty."""
    assert NO & YES == 0
    for finding in FINDINGS.values():
        assert finding.truths(Case({}, APPLIES))
