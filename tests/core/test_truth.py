"""Kleene's laws on all combinations of yes, no and unknown."""

from itertools import product

import pytest

from core.truth import Missing, Truth

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
PAIRS = list(product(Truth, repeat=2))
TRIPLES = list(product(Truth, repeat=3))


@pytest.mark.parametrize(
    ("a", "b", "both", "either"),
    [
        (YES, YES, YES, YES),
        (YES, NO, NO, YES),
        (YES, UNKNOWN, UNKNOWN, YES),
        (NO, NO, NO, NO),
        (NO, UNKNOWN, NO, UNKNOWN),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    ],
)
def test_and_and_or_follow_kleenes_tables(a: Truth, b: Truth, both: Truth, either: Truth) -> None:
    """AND with a no is no, OR with a yes is yes, everything else with an unknown is unknown."""
    assert a & b is both
    assert a | b is either


def test_not_swaps_yes_and_no_and_leaves_unknown() -> None:
    """The opposite of not knowing is not knowing."""
    assert [~truth for truth in (YES, NO, UNKNOWN)] == [NO, YES, UNKNOWN]


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_two_truths_may_change_places_and_obey_de_morgan(a: Truth, b: Truth) -> None:
    """AND and OR are commutative, absorb one another, and turn into one another by NOT."""
    assert a & b is b & a
    assert a | b is b | a
    assert a & (a | b) is a
    assert a | (a & b) is a
    assert ~(a & b) is ~a | ~b
    assert ~(a | b) is ~a & ~b


@pytest.mark.parametrize(("a", "b", "c"), TRIPLES)
def test_three_truths_may_be_grouped_and_distributed(a: Truth, b: Truth, c: Truth) -> None:
    """AND and OR are associative and distribute over one another."""
    assert (a & b) & c is a & (b & c)
    assert (a | b) | c is a | (b | c)
    assert a & (b | c) is (a & b) | (a & c)
    assert a | (b & c) is (a | b) & (a | c)


@pytest.mark.parametrize(("known", "other"), [p for p in PAIRS if p[0] is not UNKNOWN])
def test_learning_what_was_unknown_never_turns_a_yes_or_a_no(known: Truth, other: Truth) -> None:
    """An AND or OR that was settled without a fact stays as it was when the fact is learned."""
    for before, after in ((UNKNOWN & other, known & other), (UNKNOWN | other, known | other)):
        assert before in (UNKNOWN, after)


@pytest.mark.parametrize("truth", Truth)
def test_a_truth_is_never_taken_for_a_python_boolean(truth: Truth) -> None:
    """An ``if`` on a truth would silently take unknown for no, so it is an error."""
    with pytest.raises(TypeError, match=r"Truth has three values: compare with `is Truth\.YES`"):
        bool(truth)


def test_three_ways_of_missing_are_three() -> None:
    """Not asked, asked and unknown, and not applicable are never equal to one another."""
    assert len({Missing.NOT_ASKED, Missing.UNKNOWN, Missing.NOT_APPLICABLE}) == 3
