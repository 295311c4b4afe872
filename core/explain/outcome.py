"""What facts come to, in words, so that many patients can be compared quickly."""

from core.conditions import Case
from core.explain.plan_words import Items, given, items
from core.explain.suppose import Facts, case_of
from core.plan import course, plan
from core.rules.urgency import URGENCY
from core.rules.verdict import VERDICT


def outcome(facts: Facts) -> Items:
    """Give the conclusion and the whole plan."""
    case = case_of(facts)
    return items(VERDICT.gives(case), URGENCY.gives(case), plan(case, lambda _: ""))


def treatment(facts: Facts) -> Items:
    """Give the conclusion, the urgency and what is given; far quicker than the whole plan."""
    return treatment_in(case_of(facts))


def treatment_in(case: Case) -> Items:
    """Give the same of a case."""
    return given(VERDICT.gives(case), URGENCY.gives(case), course(case))
