"""Decision tables: which rules count, what they give, what is still open."""

from typing import Any

import pytest

from core.conditions import ANY, NO, YES, Case, Condition, yes
from core.tables import Decided, Hit, Rule, Table, rule

A, B = yes("a"), yes("b")
FIRST = Table(
    "colour",
    "Which colour",
    Hit.FIRST,
    rule("red", when=A, gives="red"),
    rule("blue", when=B, gives="blue"),
    rule("none", gives="none"),
)
COLLECT = Table(
    "things",
    "Which things",
    Hit.COLLECT,
    rule("one", when=A, gives="x"),
    rule("again", when=B, gives="x"),
    rule("two", when=B, gives="y"),
    rule("said", when=A, clinician="Only said."),
    rule("done", when=B, clinician="To do.", kind="do"),
)


def case(exploring: str = "", **facts: Any) -> Case:  # noqa: ANN401
    """Give a case of made-up facts, of which some may still be asked."""
    return Case(facts, {}, frozenset(exploring))


def ids(rules: tuple[Rule, ...]) -> list[str]:
    """Name the rules."""
    return [r.id for r in rules]


@pytest.mark.parametrize(
    ("facts", "given"),
    [
        ({"a": "yes", "b": "yes"}, "red"),
        ({"a": "no", "b": "yes"}, "blue"),
        ({"b": "yes"}, "blue"),
        ({"a": "no", "b": "no"}, "none"),
        ({}, "none"),
    ],
)
def test_a_first_table_takes_the_first_rule_that_certainly_holds(
    facts: dict[str, str], given: str
) -> None:
    """The order decides among those that hold, and unknown never fires a rule."""
    assert FIRST.gives(case(**facts)) == given


def test_a_collect_table_takes_all_that_hold_and_names_each_outcome_once() -> None:
    """Every rule that holds is said; two reasons for one test do not send it twice."""
    both = case(a="yes", b="yes")

    assert ids(COLLECT.fired(both)) == ["one", "again", "two", "said", "done"]
    assert COLLECT.all_given(both) == ("x", "y")
    assert COLLECT.fired(case(a="no")) == ()


def test_a_table_is_not_for_everyone() -> None:
    """A table whose own condition does not certainly hold decides nothing."""
    table = Table("t", "T", Hit.FIRST, rule("r", gives=1), when=A)

    assert table.gives(case(a="yes")) == 1
    assert [table.gives(case(a="no")), table.gives(case())] == [None, None]
    assert ids(table.possible(case("a"))) == ["r"]
    assert table.possible(case("a", a="no")) == ()


def test_rules_that_may_still_fire_end_at_one_that_certainly_does() -> None:
    """What stands behind a rule that holds can no longer be reached."""
    assert ids(FIRST.possible(case("ab"))) == ["red", "blue", "none"]
    assert ids(FIRST.possible(case("ab", a="no"))) == ["blue", "none"]
    assert ids(FIRST.possible(case("ab", b="yes"))) == ["red", "blue"]
    assert ids(FIRST.possible(case("ab", a="yes"))) == ["red"]
    endless = Table("t", "T", Hit.FIRST, rule("x", when=A, gives=1), rule("y", when=B, gives=2))
    assert ids(endless.possible(case("ab"))) == ["x", "y"]


@pytest.mark.parametrize(
    ("table", "facts", "open_"),
    [
        (FIRST, {}, {"a", "b"}),
        (FIRST, {"a": "no"}, {"b"}),
        (FIRST, {"a": "yes"}, set()),
        (FIRST, {"b": "yes"}, {"a"}),
        # Only outcomes and actions are asked for; nobody is asked for the sake of a sentence.
        (COLLECT, {}, {"a", "b"}),
        (COLLECT, {"b": "no"}, {"a"}),
        (Table("t", "T", Hit.COLLECT, rule("s", when=A, clinician="Said.")), {}, set()),
        (Table("t", "T", Hit.COLLECT, rule("s", when=A, clinician="!", kind="warn")), {}, {"a"}),
        # Two ends that give the same are one end.
        (Table("t", "T", Hit.FIRST, rule("x", when=A, gives=1), rule("y", gives=1)), {}, set()),
        # Whether the decision is made at all is open too.
        (Table("t", "T", Hit.FIRST, rule("x", gives=1), when=A), {}, {"a"}),
        (
            Table("t", "T", Hit.FIRST, rule("x", when=B, gives=1), rule("y"), when=A),
            {"a": "no"},
            set(),
        ),
    ],
)
def test_only_what_can_change_the_outcome_is_open(
    table: Table, facts: dict[str, str], open_: set[str]
) -> None:
    """A decision rests on the facts that decide between outcomes it can still have."""
    here = case("ab", **facts)

    assert table.undecided(here) == open_ == table.undecided(here)


@pytest.mark.parametrize(
    ("exploring", "facts", "truths"),
    [
        ("", {"a": "yes"}, YES),
        ("", {"a": "no"}, NO),
        ("", {}, NO),
        ("ab", {}, YES | NO),
        ("ab", {"a": "yes"}, YES),
        ("ab", {"a": "no"}, NO),
    ],
)
def test_a_condition_may_rest_on_what_a_table_gave(
    exploring: str, facts: dict[str, str], truths: int
) -> None:
    """While exploring it holds as far as every outcome that is possible agrees."""
    assert Decided(FIRST, "red").truths(case(exploring, **facts)) == truths


def test_a_decision_that_may_not_be_made_at_all_may_also_be_a_no() -> None:
    """Of someone the table is perhaps not for, its outcome is not certain."""
    red = Decided(Table("t", "T", Hit.FIRST, rule("r", gives="red"), when=A), "red")

    assert red.truths(case("a")) == YES | NO
    assert red.truths(case("a", a="no")) == NO


def test_a_condition_on_a_table_asks_and_explains_as_the_table_does() -> None:
    """Its open facts, its reason and its words are those of the table."""
    red: Condition = Decided(FIRST, "red", "blue")

    assert red.undecided(case("ab"), ANY) == {"a", "b"}
    assert red.undecided(case("ab", a="yes"), ANY) == frozenset()
    assert list(red.support(case(a="no", b="yes"))) == ["b"]
    assert list(red.fields()) == ["a", "b"]
    assert red.words() == "colour is red or blue"


def test_a_rule_is_written_as_one_sentence() -> None:
    """Ids are split at spaces; a wording for clinicians alone is for clinicians only."""
    silent = rule("s", gives=1)
    aside = rule("c", clinician="Technique.", cites="D0-15 D0-16", settles="C-20 C-22")
    both = rule("b", clinician="Paresthesia.", patient="Tingling.")
    patients = rule("p", patient="Call for help.")

    assert silent.says is None
    assert (aside.only, aside.cites, aside.settles) == (
        "clinician",
        ("D0-15", "D0-16"),
        ("C-20", "C-22"),
    )
    assert both.only is None
    assert both.says is not None
    assert both.says.for_("patient") == "Tingling."
    assert patients.only is None


@pytest.mark.parametrize(
    ("written", "acts"),
    [
        (rule("gives", gives="x"), True),
        (rule("warns", clinician="!", kind="warn"), True),
        (rule("does", clinician="!", kind="do"), True),
        (rule("explains", clinician="!", kind="explain"), False),
        (rule("proves", clinician="!", kind="evidence"), False),
        (rule("says why", clinician="!", kind="why"), False),
    ],
)
def test_a_rule_acts_if_it_changes_what_is_done(written: Rule, acts: bool) -> None:  # noqa: FBT001
    """Outcomes and instructions act; explanations do not."""
    assert written.acts is acts
