"""Why not: the named changes make the rule count, are few, and are said as they are."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice, product
from typing import Any

import pytest

from core.asking import APPLIES
from core.assess import ALL_TABLES, assess
from core.conditions import NO, UNKNOWN, YES, Case
from core.explain.classes import classes, deciders
from core.explain.node import Node
from core.explain.repairs import fires
from core.explain.search import someone
from core.explain.suppose import applies, case_of, clash, supposed
from core.explain.why_not import MANY, changes_for, why_not
from core.explain.why_not_plan import changes_for_plan, is_so, why_not_plan
from core.explain.wishes import wishes
from core.findings import ABOVE, LOW
from core.patient import Patient
from core.patient_file import load
from core.rules.regimen import REGIMEN
from core.rules.verdict import VERDICT
from core.tables import Rule, Table
from tests.core.test_table_proofs import NEVER_NEEDED, RARE, everybody
from tests.oracle.treatment import TODAY

RULES = [(table, rule) for table in ALL_TABLES for rule in table.rules]


def patient(**facts: Any) -> Patient:  # noqa: ANN401 - a patient file takes many kinds
    """Load a patient of 46 with 320 pg/mL."""
    whole = {"audience": "clinician", "age": 46, "serum_b12": "320 pg/mL", **facts}
    return load(json.dumps(whole))


NERVES = patient(symptoms=["numbness"], treatment_status="none")
ZONE = patient(symptoms=[], mma="265 nmol/L", treatment_status="none", diet="omnivore")


def people() -> list[Patient]:
    """Give drawn patients, then those for the rare rules; each on a known day, as in every talk."""
    drawn = [*islice(everybody(), 400), *({"audience": "clinician", **rare} for rare in RARE)]
    return [load(json.dumps({"today": TODAY, **one})) for one in drawn]


def lacking() -> Iterator[tuple[Table, Rule, Patient]]:
    """Give each rule with two patients for whom it does not count, others each time."""
    everyone = people()
    for place, (table, rule) in enumerate(RULES):
        turned = (everyone[(place * 7 + step) % len(everyone)] for step in range(len(everyone)))
        who = (one for one in turned if rule not in table.fired(case_of(one.facts())))
        if f"{table.name}/{rule.id}" not in NEVER_NEEDED:
            yield from ((table, rule, one) for one in islice(who, 2))


def test_the_named_changes_make_any_rule_count() -> None:
    """For every rule of the core and two for whom it does not count, without exception."""
    asked: Counter[Rule] = Counter()
    few = single = 0
    for table, rule, one in lacking():
        asked[rule] += 1
        changes = changes_for(one, table, rule)
        assert changes is not None, (table.name, rule.id)
        new = supposed(one.facts(), changes)
        assert rule in table.fired(case_of(new)), (table.name, rule.id, changes)
        assert clash(new) is None, (table.name, rule.id, changes)
        # None of them is idle, unless it makes another one apply.
        for name in changes if not APPLIES.keys() & changes.keys() else ():
            fewer = supposed(one.facts(), {n: v for n, v in changes.items() if n != name})
            assert clash(fewer) or rule not in table.fired(case_of(fewer)), (rule.id, name)
        few += len(changes) <= MANY
        single += len(changes) == 1

    everyone = {"limits/five-articles"}  # holds for all, so there is nobody to ask
    never = {rule.id for _, rule in RULES if asked[rule] < 2}
    assert never == {name.partition("/")[2] for name in NEVER_NEEDED | everyone}
    assert few > len(RULES) * 2 * 0.95
    assert single > len(RULES) * 2 * 0.2


def test_for_every_rule_someone_is_found() -> None:
    """So that everybody gets an answer: whoever asks differs from that person in something."""
    today = ("today", date.fromisoformat(TODAY))
    for table, rule in RULES:
        if f"{table.name}/{rule.id}" not in NEVER_NEEDED:
            other = someone(fires(table, rule), (today,))
            assert other is not None, (table.name, rule.id)
            assert rule in table.fired(case_of(other))
            assert clash(other) is None


def test_the_row_that_is_never_needed_cannot_be() -> None:
    """Of low, borderline, above and not known one always holds, and each has a row of its own.

    Each is made of two conditions on the level, below 180 and above 350, and of nothing else;
    of their nine pairs of truths the rows leave none over.
    """
    level = [row for row in VERDICT.rules if set(row.when.fields()) == {"serum_b12"}]
    (last,) = (row for row in VERDICT.rules if f"verdict/{row.id}" in NEVER_NEEDED)
    pairs = list(product((YES, NO, UNKNOWN), repeat=2))

    assert {row.when.words() for row in level} == {
        "low level",
        "borderline level",
        "level above the band",
        "level not known",
    }
    assert last is VERDICT.rules[-1]
    for below, above in pairs:
        case = Case({}, {})
        case.memo |= {LOW: below, ABOVE: above}
        assert any(row.when.truths(case) == YES for row in level), (below, above)


def test_no_search_is_lost_over_the_words_of_the_talk() -> None:
    """A rule about who asks, or about another topic, is named with that; others are not."""
    (other,) = [rule for rule in VERDICT.rules if rule.id == "off-topic"]
    (low,) = [rule for rule in VERDICT.rules if rule.gives == "treat_now" and rule.when is LOW]
    about_other = ZONE.learn(question_topic="other")

    assert changes_for(ZONE, VERDICT, other) == {"question_topic": "other"}
    assert changes_for(about_other, VERDICT, low)["question_topic"] == "vitamin_b12"  # type: ignore[index]
    assert "question_topic" not in (changes_for(ZONE, VERDICT, low) or {})


def test_a_bound_is_named_where_only_a_bound_would_do() -> None:
    """Nerve symptoms with a level known to lie under 350 pg/mL, low or not."""
    (row,) = [rule for rule in VERDICT.rules if rule.id == "nerves-below-the-top-of-the-band"]
    said = why_not(NERVES, VERDICT, row).parts[-1].text

    assert "serum B12 known only as <350 pg/mL (now 320 pg/mL)" in said


def test_many_facts_are_all_named() -> None:
    """However much would have to be otherwise."""
    much = next(
        (node, changes)
        for table, rule, one in lacking()
        if len(changes := changes_for(one, table, rule) or {}) > MANY
        for node in [why_not(one, table, rule)]
    )
    said = much[0].parts[-1].text

    assert said.startswith("It would hold only if much were otherwise: ")
    assert said.count(" (now ") == len(much[1])


def test_two_changes_are_named_only_where_one_would_not_do() -> None:
    """Looked for by trying every class of every fact that may apply."""
    tried = 0
    for table, rule, one in list(lacking())[::23]:
        changes = changes_for(one, table, rule)
        if changes is None or len(changes) < 2:
            continue
        tried += 1
        for name in deciders():
            for value in classes(name, one.facts()):
                new = supposed(one.facts(), {name: value})
                if applies(name, case_of(new)) and not clash(new):
                    assert rule not in table.fired(case_of(new)), (rule.id, name, value)
    assert tried > 4


def test_a_fact_that_does_not_apply_is_never_named() -> None:
    """No length of Crohn's disease for someone known not to have it."""
    one = patient(
        symptoms=[], crohns_disease="no", bariatric_surgery="none", ileal_resection="0 cm"
    )
    monthly = wishes()["monthly"]
    changes = changes_for_plan(one, monthly)

    assert changes is not None
    assert "crohns_ileal_length" not in changes or changes.get("crohns_disease") == "yes"


def test_a_rule_that_counts_already_is_said_to() -> None:
    """With what it rests on."""
    (nerves,) = [rule for rule in REGIMEN.rules if rule.id == "nerves"]
    node = why_not(NERVES, REGIMEN, nerves)

    assert "already" in node.text
    assert "numbness: yes" in node.parts[0].text


def test_the_row_above_is_named() -> None:
    """Tablets for a diet stand below the rule for nerves."""
    (diet,) = [rule for rule in REGIMEN.rules if rule.id == "diet"]
    node = why_not(NERVES, REGIMEN, diet)
    said = " ".join(part.text for part in node.parts)

    assert 'rule "nerves": numbness: yes' in said
    assert "no numbness (now yes)" in said
    assert "diet: " in said
    assert node.cites == diet.cites


@pytest.mark.parametrize("key", sorted(wishes()))
@pytest.mark.parametrize("one", [NERVES, ZONE], ids=["nerves", "zone"])
def test_the_changes_named_for_a_plan_make_it_the_plan(one: Patient, key: str) -> None:
    """Assessed with them; or it is the plan already, or nothing is claimed."""
    wish = wishes()[key]
    node = why_not_plan(one, key)
    if "already" in node.text:
        assert is_so(wish, assess(one).case)
        return
    assert not is_so(wish, assess(one).case)
    changes = changes_for_plan(one, wish)
    if changes is None:
        assert "would be the plan" not in node.parts[-1].text
    else:
        assert is_so(wish, case_of(supposed(one.facts(), changes)))


def test_most_plans_can_be_reached() -> None:
    """Only a vein and a nasal spray are given by no rule."""
    never = {key for key, wish in wishes().items() if wish.goal is None}

    assert never == {"iv", "nasal"}
    assert "whatever the facts" in why_not_plan(NERVES, "iv").parts[-1].text


def test_the_values_named_are_all_those_that_do() -> None:
    """A span of numbers to its ends, and every word of a list."""
    said = why_not_plan(ZONE, "three_times_weekly").parts[-1].text
    tablets = why_not_plan(ZONE, "oral").parts[-1].text

    assert "serum B12 below 180 pg/mL (now 320 pg/mL)" in said
    assert "diet: strict vegetarian or vegan (now omnivore)" in tablets


def test_what_was_given_so_far_stays_as_it_is() -> None:
    """Nobody is told that another plan would be theirs had they not been treated."""
    running = patient(symptoms=[], treatment_status="on_treatment", b12_route="im")
    for wish in wishes().values():
        changes: Mapping[str, Any] = changes_for_plan(running, wish) or {}
        assert not {"treatment_status", "b12_route", "today", "audience"} & changes.keys()


def test_whose_choice_a_rule_is_is_said_to_each_reader() -> None:
    """Where no document prints it."""
    zone = ZONE.learn(audience="patient")
    (row,) = VERDICT.fired(case_of(ZONE.facts()))

    assert row.basis == "project_choice"
    assert "(project choice)" in why_not_plan(ZONE, "im").parts[0].text
    decided, *reasons = why_not_plan(zone, "im").parts
    assert decided.text.startswith("Decided by what is known: serum B12 320 pg/mL is at least 180")
    assert "Basis: Cobalt's choice, awaiting a clinician's sign-off." in [n.text for n in reasons]


def sentences(node: Node) -> list[str]:
    """Give every sentence of an explanation."""
    return [one.text for _, one in node.walk()]


ABSORBING = {
    "anemia": "no",
    "macrocytosis": "no",
    "crohns_disease": "no",
    "bariatric_surgery": "none",
    "ileal_resection": "0 cm",
    "gastrectomy": "none",
    "pernicious_anemia": "no",
    "atrophic_gastritis": "no",
    "other_malabsorption": "no",
    "intrinsic_factor_antibody": "negative",
    "symptoms": [],
}


@pytest.mark.parametrize(
    ("key", "facts", "reason"),
    [
        ("folic_acid", {"anemia": "yes"}, "It can hide a B12 shortage while nerve damage goes on."),
        ("cyanocobalamin", {"chronic_kidney_disease": "yes"}, "the kidneys have to clear it"),
        ("cyanocobalamin", {"egfr": "42 mL/min"}, "the kidneys have to clear it"),
        ("cyanocobalamin", ABSORBING, "renal dysfunction: not known"),
        ("oral", {"numbness": "yes"}, "The articles describe hydroxocobalamin injections"),
        ("iv", {}, "from a vein most of it is lost in the urine"),
    ],
)
def test_the_reason_itself_is_said(key: str, facts: dict[str, Any], reason: str) -> None:
    """Not only which rule decided: what the documents say against it, in plain words."""
    low = patient(audience="patient", serum_b12="140 pg/mL", diet="vegan", **facts)
    said = sentences(why_not_plan(low, key))

    assert [text for text in said if reason in text]
    assert not [text for text in said if "rule" in re.sub("general rule|rule of Cobalt", "", text)]


def test_who_wants_to_end_it_is_told_what_the_documents_warn_of() -> None:
    """In every review that does not end in a stop."""
    running = patient(audience="patient", treatment_status="on_treatment", b12_route="im",
                      injection_interval="2 months", symptoms=[])  # fmt: skip

    assert [s for s in sentences(why_not_plan(running, "stop")) if "Do not stop B12 on your" in s]


def test_nothing_is_wished_unknown_where_another_change_would_do() -> None:
    """To test first if the level were not known helps nobody: the risks would have to be gone."""
    old = patient(age=82, serum_b12="270 pg/mL", stroke_history="yes", symptoms=[],
                  treatment_status="none")  # fmt: skip
    changes = changes_for_plan(old, wishes()["test_first"])

    assert changes is not None
    assert changes.keys() == {"age", "stroke_history"}
