"""Conditions: the truth they have, the set they may take, what they rest on, how they read."""

from collections.abc import Mapping
from typing import Any

import pytest

from core.conditions import (
    ALWAYS,
    ANY,
    NO,
    UNKNOWN,
    YES,
    Case,
    Condition,
    Finding,
    Is,
    Told,
    Unsettled,
    yes,
)
from core.truth import Missing, Truth

A, B, C = yes("a"), yes("b"), yes("c")
ANSWERS: tuple[Any, ...] = ("yes", "no", Missing.UNKNOWN)


def case(exploring: str = "", applies: Mapping[str, Condition] | None = None, **facts: Any) -> Case:  # noqa: ANN401
    """Give a case of made-up facts, of which some may still be asked."""
    return Case(facts, applies or {}, frozenset(exploring))


@pytest.mark.parametrize(
    ("value", "truth"),
    [
        ("vegan", YES),
        ("omnivore", NO),
        (Missing.UNKNOWN, UNKNOWN),
        (Missing.NOT_ASKED, UNKNOWN),
        (Missing.NOT_APPLICABLE, NO),
        (("omnivore", "vegan"), YES),
        (("omnivore",), NO),
        ((), NO),
    ],
)
def test_a_fact_is_one_of_the_words_or_holds_one(value: Any, truth: int) -> None:  # noqa: ANN401
    """A missing fact is unknown, one that does not apply is no, a list is searched."""
    assert Is("diet", "vegan", "strict_vegetarian").truths(case(diet=value)) == truth


def test_a_fact_not_asked_may_be_anything_only_while_exploring() -> None:
    """Exploring opens what was not asked; what was asked and is unknown stays unknown."""
    assert A.truths(case("a")) == ANY
    assert A.truths(case("b")) == UNKNOWN
    assert A.truths(case("a", a=Missing.UNKNOWN)) == UNKNOWN
    assert A.truth(case("a")) is Truth.UNKNOWN
    assert A.truth(case(a="yes")) is Truth.YES
    assert [A.holds(case(a=value)) for value in ANSWERS] == [True, False, False]


def test_whether_a_fact_applies_decides_what_its_absence_means() -> None:
    """Of someone it cannot apply to it is no; where that is unknown, so is the fact."""
    applies = {"b": A}

    assert case(applies=applies, a="yes").value("b") is Missing.NOT_ASKED
    assert case(applies=applies, a="no").value("b") is Missing.NOT_APPLICABLE
    assert case(applies=applies, a=Missing.UNKNOWN).value("b") is Missing.UNKNOWN
    assert case(applies=applies, a="no", b="yes").value("b") == "yes"
    assert B.truths(case("ab", applies)) == ANY


def test_what_decides_whether_a_fact_applies_is_undecided_with_it() -> None:
    """The length of a disease rests on the length and on the disease itself."""
    assert B.undecided(case("ab", {"b": A}), YES) == {"a", "b"}
    assert B.undecided(case("a", {"b": A}), YES) == frozenset()
    assert B.undecided(case("ab", {"b": A}, a="yes"), YES) == {"b"}
    assert B.undecided(case("ab", {"b": A}, a="no"), YES) == frozenset()


@pytest.mark.parametrize(
    ("answer", "told", "unsettled"),
    [("yes", YES, NO), ("no", NO, NO), (Missing.UNKNOWN, NO, YES)],
)
def test_told_takes_unknown_for_no_and_unsettled_looks_for_it(
    answer: Any,  # noqa: ANN401
    told: int,
    unsettled: int,
) -> None:
    """A diagnosis not known counts as none known; what is not known can be asked about."""
    assert Told(A).truths(case(a=answer)) == told
    assert Unsettled(A).truths(case(a=answer)) == unsettled


def test_told_and_unsettled_ask_only_while_they_are_open() -> None:
    """Both lead to the fact they are about, and to nothing once it is answered."""
    for condition in (Told(A), Unsettled(A), Finding("named", Told(A))):
        assert condition.undecided(case("a"), YES) == {"a"}
        assert condition.undecided(case("a", a="no"), YES) == frozenset()


def test_a_joined_condition_asks_the_parts_that_can_still_settle_it() -> None:
    """With one part settled the others are asked; with the outcome settled none is."""
    assert (A & B).undecided(case("ab"), YES) == {"a", "b"}
    assert (A & B).undecided(case("ab", a="yes"), YES) == {"b"}
    assert (A & B).undecided(case("ab", a="no"), YES) == frozenset()
    assert (A | B).undecided(case("ab", a="yes"), NO) == frozenset()
    assert Unsettled(A & B).undecided(case("ab"), YES) == {"a", "b"}
    assert (~A).undecided(case("a"), NO) == {"a"}


@pytest.mark.parametrize(
    ("condition", "whether", "open_"),
    [
        # With b unknown, a and b can still be no, but no longer yes.
        ((A & B) | C, YES, {"c"}),
        ((A & B) | C, NO, {"a", "c"}),
        ((A & B) | C, UNKNOWN, {"a", "c"}),
        (~((A & B) | C), YES, {"a", "c"}),
        (~((A & B) | C), NO, {"c"}),
        (Unsettled((A & B) | C), YES, {"a", "c"}),
        (Told((A & B) | C), YES, {"c"}),
        # Never unknown itself, a part may still decide whether the whole is.
        (Unsettled(Told(A) & C), YES, {"a", "c"}),
    ],
)
def test_only_the_side_in_question_is_asked_for(
    condition: Condition, whether: int, open_: set[str]
) -> None:
    """A fact that can make it a no is not asked when only a yes would matter."""
    assert condition.undecided(case("abc", b=Missing.UNKNOWN), whether) == open_


@pytest.mark.parametrize(
    ("condition", "facts", "support"),
    [
        (A & B, {"a": "yes", "b": "yes"}, ["a", "b"]),
        (A & B, {"a": "yes", "b": "no"}, ["b"]),
        (A | B, {"a": "yes", "b": "no"}, ["a"]),
        (A | B, {"a": "no", "b": "no"}, ["a", "b"]),
        (A & ~B, {"a": "yes", "b": "no"}, ["a", "b"]),
        (Told(A) | Unsettled(B), {"a": "yes", "b": "no"}, ["a"]),
        (Finding("f", A) & Unsettled(B), {"a": "yes"}, ["a", "b"]),
        (ALWAYS, {}, []),
    ],
)
def test_the_reason_names_the_facts_that_settled_it(
    condition: Condition, facts: dict[str, Any], support: list[str]
) -> None:
    """Only the parts that made the truth what it is are given as the reason."""
    assert list(condition.support(case(**facts))) == support


def test_a_set_that_no_part_shows_rests_on_all_parts() -> None:
    """While much is open, no single part can be named as the reason."""
    assert list((A & B).support(case("a", b=Missing.UNKNOWN))) == ["a", "b"]


@pytest.mark.parametrize(
    ("condition", "words", "fields"),
    [
        (A, "a", ["a"]),
        (Is("diet", "vegan", "strict_vegetarian"), "diet is strict vegetarian or vegan", ["diet"]),
        (~A, "not (a)", ["a"]),
        (A & B & C, "a and b and c", ["a", "b", "c"]),
        (A & (B | C), "a and (b or c)", ["a", "b", "c"]),
        (Told(A), "a (known)", ["a"]),
        (Unsettled(A), "a (not known)", ["a"]),
        (Finding("nerve_symptoms", A | B), "nerve symptoms", ["a", "b"]),
        (ALWAYS, "always", []),
    ],
)
def test_a_condition_says_itself_and_names_its_facts(
    condition: Condition, words: str, fields: list[str]
) -> None:
    """The decision table prints the very condition that decides."""
    assert condition.words() == words
    assert list(condition.fields()) == fields


def test_what_always_holds_needs_nothing() -> None:
    """The last rule of a table holds for everyone and asks nothing."""
    assert ALWAYS.truths(case("a")) == YES
    assert ALWAYS.undecided(case("a"), YES) == frozenset()


def test_a_finding_is_worked_out_once_a_case() -> None:
    """What many rules share is not worked out again for each of them."""
    finding, here = Finding("f", A, "D0-15 D0-16", "C-20"), case("a")

    first = (finding.truths(here), finding.undecided(here, YES))
    here.facts = {"a": "no"}

    assert first == (ANY, frozenset({"a"}))
    assert (finding.truths(here), finding.undecided(here, YES)) == first
    assert (finding.cites, finding.settles) == (("D0-15", "D0-16"), ("C-20",))
