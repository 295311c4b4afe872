"""Laws that hold of every condition: Kleene's, sound exploring, and what may move a truth."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.conditions import (
    NO,
    UNKNOWN,
    YES,
    All,
    Any_,
    Case,
    Condition,
    Finding,
    Is,
    Told,
    Unsettled,
    settled,
    yes,
)
from core.truth import Missing, Truth

FIELDS = ("a", "b", "c", "d")
ANSWERS: tuple[Any, ...] = ("yes", "no", Missing.UNKNOWN)


def case(exploring: str = "", **facts: Any) -> Case:  # noqa: ANN401
    """Give a case of made-up facts, of which some may still be asked."""
    return Case(facts, {}, frozenset(exploring))


class Fixed(Is):
    """A condition that may take just these truths, of anyone."""

    def __init__(self, truths: int) -> None:
        """Take the truths."""
        super().__init__("fixed")
        self.fixed = truths

    def truths(self, case: Case) -> int:  # noqa: ARG002
        """Give the truths."""
        return self.fixed


def conditions() -> st.SearchStrategy[Condition]:
    """Give conditions of every kind, nested, over four yes/no facts."""
    return st.recursive(
        st.sampled_from(FIELDS).map(yes),
        lambda inner: st.one_of(
            st.lists(inner, min_size=2, max_size=3).map(lambda parts: All(*parts)),
            st.lists(inner, min_size=2, max_size=3).map(lambda parts: Any_(*parts)),
            inner.map(lambda part: ~part),
            inner.map(Told),
            inner.map(Unsettled),
            inner.map(lambda part: Finding("named", part)),
        ),
        max_leaves=8,
    )


people = st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(ANSWERS))


@pytest.mark.parametrize(("x", "y"), tuple(product(range(1, 8), repeat=2)))
def test_sets_of_truths_join_like_their_members(x: int, y: int) -> None:
    """What AND, OR and NOT may give is what they give of each pair of members, and no more."""
    bits = {YES: Truth.YES, NO: Truth.NO, UNKNOWN: Truth.UNKNOWN}
    members = [(bits[p], bits[q]) for p in bits for q in bits if x & p and y & q]
    here = case()

    def held(condition: Condition) -> set[Truth]:
        return {bits[bit] for bit in bits if condition.truths(here) & bit}

    assert held(Fixed(x) & Fixed(y)) == {p & q for p, q in members}
    assert held(Fixed(x) | Fixed(y)) == {p | q for p, q in members}
    assert held(~Fixed(x)) == {~p for p, _ in members}


@pytest.mark.parametrize(("x", "y", "z"), tuple(product(range(1, 8), repeat=3)))
def test_sets_of_truths_obey_kleenes_laws(x: int, y: int, z: int) -> None:
    """Order and grouping make no difference; De Morgan holds; distributing loses nothing."""
    here, (p, q, r) = case(), (Fixed(x), Fixed(y), Fixed(z))

    def same(one: Condition, other: Condition) -> bool:
        return one.truths(here) == other.truths(here)

    assert same(p & q, q & p)
    assert same(p | q, q | p)
    assert same((p & q) & r, p & (q & r))
    assert same((p | q) | r, p | (q | r))
    assert same(~(p & q), ~p | ~q)
    assert same(~(p | q), ~p & ~q)
    # A part that stands twice is looked at twice: the set may grow, but never lacks a truth.
    assert not (p & (q | r)).truths(here) & ~((p & q) | (p & r)).truths(here)
    assert not (p | (q & r)).truths(here) & ~((p | q) & (p | r)).truths(here)


@given(conditions(), people, people)
def test_exploring_contains_what_any_answers_may_give(
    condition: Condition, told: dict[str, Any], later: dict[str, Any]
) -> None:
    """Whatever the facts not asked turn out to be, the truth was thought possible."""
    open_ = case("abcd", **told)
    answered = case("abcd", **{**dict.fromkeys(FIELDS, Missing.UNKNOWN), **later, **told})

    assert answered is not open_
    assert not condition.truths(answered) & ~condition.truths(open_)


whole_people = st.fixed_dictionaries({name: st.sampled_from(ANSWERS) for name in FIELDS})


@settings(max_examples=500)
@given(conditions(), people, whole_people, whole_people, st.sampled_from(range(1, 7)))
def test_only_the_undecided_facts_can_move_a_truth(
    condition: Condition,
    told: dict[str, Any],
    one: dict[str, Any],
    other: dict[str, Any],
    whether: int,
) -> None:
    """Two people who differ only in facts that decide nothing are on the same side."""
    before = case("abcd", **told)
    undecided = condition.undecided(before, whether)
    shared = {**{name: one[name] for name in undecided}, **told}

    assert undecided.isdisjoint(told)
    assert bool(undecided) is not settled(condition.truths(before), whether)
    sides = {
        bool(condition.truths(case("abcd", **{**rest, **shared})) & whether)
        for rest in (one, other)
    }
    assert len(sides) == 1


@given(conditions(), people, people)
def test_learning_leaves_a_yes_or_a_no_unless_being_unknown_counts(
    condition: Condition, told: dict[str, Any], later: dict[str, Any]
) -> None:
    """A condition that nowhere asks whether something is known keeps every yes and no."""
    known = {name: value for name, value in told.items() if value is not Missing.UNKNOWN}
    before = condition.truth(case(**told))
    after = condition.truth(case(**{**told, **later, **known}))

    if not _asks_if_known(condition):
        assert before in (Truth.UNKNOWN, after)


def _asks_if_known(condition: Condition) -> bool:
    if isinstance(condition, Told | Unsettled):
        return True
    parts = getattr(condition, "parts", None) or (getattr(condition, "part", None),)
    return any(_asks_if_known(part) for part in parts if part is not None)
