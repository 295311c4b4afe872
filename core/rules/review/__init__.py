"""The review of a running treatment: what goes on, what changes, and why."""

from core.conditions import Finding, Is, Told
from core.findings import (
    ALLERGIC,
    EMERGENCY,
    IN_LOADING,
    INHERITED,
    IS_CHILD,
    ON_INJECTIONS,
    RUNNING,
    WRONG_FORM,
)
from core.rules.audience import FOR_CLINICIAN
from core.rules.review.going_on import GOING_ON, ON_INJECTIONS_RULES
from core.rules.review.loading import NERVES_IN_LOADING
from core.rules.review.nerves import NERVES_FIRST, NERVES_IN_MAINTENANCE
from core.rules.review.other_routes import OTHER_ROUTES
from core.rules.review.returned import ON_INJECTIONS_THAT_CANNOT_BE, ON_RETURNED_SYMPTOMS
from core.rules.review.steps import (
    AS_BEFORE,
    COURSE,
    HOLD,
    MONTHLY,
    NOW,
    ON_TO_MAINTENANCE,
    PREVENT,
    SHORTEN,
    SHORTEN_TWICE,
    STOP_TOGETHER,
    TABLETS_INSTEAD,
    TEST,
    USUAL_INTERVAL,
)
from core.rules.review.tablets import SEVERE_ON_TREATMENT, TABLETS_FAIL
from core.rules.review.tablets_unproven import TABLETS_UNPROVEN
from core.tables import Decided, Hit, Table

__all__ = [
    "CHANGES",
    "CONTINUES",
    "COURSE_GOES_ON",
    "FORM_CHANGES",
    "GOES_ON_INJECTING",
    "NEW_COURSE",
    "NO_PLAN",
    "REVIEW",
    "REVIEWED",
    "TESTS_FIRST",
    "TO_MAINTENANCE",
    "TO_PREVENTION",
]

NO_PLAN = Finding(
    "no_plan_is_given",
    Told(
        (EMERGENCY & ~FOR_CLINICIAN)
        | IS_CHILD
        | ALLERGIC
        | INHERITED
        | Is("question_topic", "other")
    ),
    "",
    "C-80 C-93 C-107",
)
# Whose running treatment is reviewed: adults in scope who are on B12.
REVIEWED = Finding("treatment_is_reviewed", ~NO_PLAN & Told(RUNNING), "", "C-35")

REVIEW = Table(
    "review",
    "What becomes of a running treatment",
    Hit.FIRST,
    *SEVERE_ON_TREATMENT,
    *NERVES_FIRST,
    *NERVES_IN_LOADING,
    *NERVES_IN_MAINTENANCE,
    *ON_INJECTIONS_THAT_CANNOT_BE,
    *ON_RETURNED_SYMPTOMS,
    *TABLETS_FAIL,
    *TABLETS_UNPROVEN,
    *OTHER_ROUTES,
    *ON_INJECTIONS_RULES,
    *GOING_ON,
    when=REVIEWED,
)

# A form of B12 that is avoided is taken: that changes, whatever else goes on.
FORM_CHANGES = Finding("the_form_changes", Told(REVIEWED & WRONG_FORM), "", "C-77")
NEW_COURSE = Decided(REVIEW, COURSE)
TO_PREVENTION = Decided(REVIEW, PREVENT)
TO_MAINTENANCE = Decided(REVIEW, ON_TO_MAINTENANCE)
CONTINUES = Decided(REVIEW, AS_BEFORE)
TESTS_FIRST = Decided(REVIEW, TEST)
CHANGES = Decided(
    REVIEW,
    COURSE,
    PREVENT,
    ON_TO_MAINTENANCE,
    USUAL_INTERVAL,
    SHORTEN,
    SHORTEN_TWICE,
    MONTHLY,
    NOW,
    STOP_TOGETHER,
    HOLD,
    TABLETS_INSTEAD,
)
# Injections that have been given before and are given on.
GOES_ON_INJECTING = Finding(
    "injections_go_on",
    Told(REVIEWED & ~NEW_COURSE & ~TO_PREVENTION & (ON_INJECTIONS | TO_MAINTENANCE)),
)
# The first course is not over yet.
COURSE_GOES_ON = Told(CONTINUES & IN_LOADING)
