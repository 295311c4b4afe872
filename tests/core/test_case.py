"""A case with facts otherwise comes to the same as one that is made of them from the start."""

from collections.abc import Mapping
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings

from core.asking import APPLIES, ASK_ORDER, ASKABLE
from core.assess import ALL_TABLES, openings
from core.case import Case
from core.conditions import NO, UNKNOWN, YES
from core.fields import fields
from core.patient import Patient
from core.tables import Hit
from core.truth import Missing
from tests.asking.people import CONTEXTS, people
from tests.core.strategies import chances, fact, patient

NOBODY = Patient().facts()
CONDITIONS = tuple(dict.fromkeys(rule.when for table in ALL_TABLES for rule in table.rules))


def come_to(case: Case) -> list[object]:
    """Give all that the tables come to: rules that fire or may, rows' truths, facts still open."""
    whether = (YES, NO, UNKNOWN) if case.exploring else ()
    return [
        *(table.fired(case) for table in ALL_TABLES),
        *(table.possible(case) for table in ALL_TABLES if table.hit is not Hit.COLLECT),
        *(table.undecided(case) for table in ALL_TABLES),
        *(one.truths(case) for one in (*CONDITIONS, *APPLIES.values())),
        *(one.undecided(case, truth) for one in CONDITIONS for truth in whether),
    ]


def some(case: Case, chance: Random) -> None:
    """Look at a few tables, so that what is remembered is never all."""
    for table in chance.sample(ALL_TABLES, 5):
        table.fired(case)
        table.undecided(case)


def told(facts: Mapping[str, Any], chance: Random) -> list[dict[str, Any]]:
    """Tell facts by ones and twos, some as not known, and change or take back one at times."""
    names, steps = list(facts), []
    chance.shuffle(names)
    while names:
        taken = [names.pop() for _ in range(min(len(names), chance.choice((1, 1, 2, 5))))]
        step = {n: facts[n] if chance.random() < 0.85 else Missing.UNKNOWN for n in taken}
        if chance.random() < 0.1:
            again = chance.choice(list(facts))
            step[again] = chance.choice((Missing.NOT_ASKED, Missing.UNKNOWN, facts[again]))
        steps.append(step)
    return steps


@pytest.mark.parametrize("exploring", [frozenset(), ASKABLE], ids=["as it is", "exploring"])
@pytest.mark.parametrize("context", CONTEXTS)
def test_what_is_told_step_by_step_comes_to_the_same(
    context: str, exploring: frozenset[str]
) -> None:
    """After every few facts of a usual person all is as if the case were made of them."""
    chance = Random(context)  # noqa: S311 - no secret
    someone = people(chance, context)
    for _ in range(3):
        case = Case(NOBODY, APPLIES, exploring)
        for step in told(next(someone), chance):
            some(case, chance)
            case = case.but(step)
            if chance.random() < 0.2:
                assert come_to(case) == come_to(Case(case.facts, APPLIES, exploring))
        assert come_to(case) == come_to(Case(case.facts, APPLIES, exploring))


@settings(max_examples=100)
@given(chances())
def test_whatever_is_told_comes_to_the_same(chance: Random) -> None:
    """So it is for people who make no sense: any fact, in any order, with any value."""
    whole = {name: fact(chance, name) for name in fields() if chance.random() < 0.5}
    plain, exploring = Case(NOBODY, APPLIES), Case(NOBODY, APPLIES, ASKABLE)
    for step in told(whole, chance):
        some(plain, chance)
        some(exploring, chance)
        plain, exploring = plain.but(step), exploring.but(step)
    for case in (plain, exploring):
        assert come_to(case) == come_to(Case(case.facts, APPLIES, case.exploring))


def test_a_case_is_not_changed_by_what_is_supposed_of_it() -> None:
    """Many may be supposed of one, each for itself."""
    case = Case(patient(serum_b12="320 pg/mL", age="46").facts(), APPLIES)
    before = come_to(case)
    for value in ("yes", "no", Missing.UNKNOWN):
        other = case.but({"numbness": value})
        assert come_to(other) == come_to(Case({**case.facts, "numbness": value}, APPLIES))

    assert come_to(case) == before
    assert case.but({"age": case.facts["age"]}) is case


def test_openings_do_not_depend_on_the_turn_before() -> None:
    """The same facts are open, in the same order, whether or not the turn before is at hand."""
    someone = next(people(Random(1), "K6"))  # noqa: S311 - no secret
    before = openings(Patient())
    known: dict[str, Any] = {}
    for name in ("audience", "today", *(n for n in ASK_ORDER if n in someone)):
        if name in someone:
            known[name] = someone[name]
            one = Patient().model_copy(update=known)
            before, afresh = openings(one, before), openings(one)
            assert (before.facts, before.reachable) == (afresh.facts, afresh.reachable), name
