"""What an answer's changes rest on: the row, the printed line; and items said in words."""

from fractions import Fraction

from core.asking import APPLIES
from core.assess import assess
from core.case import Case
from core.explain import why_ask
from core.explain.behind import crossed, settling
from core.explain.classes import classes
from core.explain.difference import Change
from core.explain.plan_words import items
from tests.core.strategies import WELL, patient


def test_nothing_settles_what_does_not_change() -> None:
    """The same facts before and after: no row counts anew."""
    case = Case(patient(**WELL).facts(), APPLIES)

    assert settling([], case, case) is None
    assert settling([Change("urgency", "routine", "routine")], case, case) is None


def test_a_dose_is_held_against_the_dose_of_a_day() -> None:
    """1000 mcg a day is a printed line on the dose, however often it is taken."""
    assert [str(line.value) for line in crossed("b12_dose", Fraction(500), None)] == ["1000"]


def test_free_text_has_no_classes() -> None:
    """What somebody asks is told apart by no rule."""
    assert classes("question", {}) == ()


def test_checks_without_an_end_are_said() -> None:
    """Months and tests are named also where nothing follows them."""
    found = assess(patient(**WELL))
    checks = {"months": [3], "then": None, "items": ["mma"], "extra": []}
    said = items("treat_now", "routine", {**found.plan, "monitoring": checks})

    assert any("after 3 months" in line and "MMA" in str(line) for line in said.values())


def test_nothing_of_a_list_is_named_so() -> None:
    """The answer that denies a whole list is one answer."""
    denied = {"numbness": "no", "tingling": "no"}

    assert why_ask.named([denied], {}) == "None of these"
