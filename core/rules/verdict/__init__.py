"""What is to be done about B12 at all: the bottom line's first sentence."""

from core.conditions import Finding, Told
from core.findings import RUNNING
from core.rules.audience import FOR_CLINICIAN
from core.rules.review import NEW_COURSE, NO_PLAN, REVIEWED
from core.rules.verdict.above import ABOVE_THE_BAND
from core.rules.verdict.borderline import BORDERLINE_LEVEL
from core.rules.verdict.low import LOW_OR_UNKNOWN
from core.rules.verdict.treated import TREATED
from core.rules.verdict.whom import WHOM
from core.tables import Decided, Hit, Table, rule

__all__ = [
    "AS_UNTREATED",
    "BEGINS",
    "COVERED",
    "FOLLOWED_UP",
    "FOR_CLINICIAN",
    "GIVES_B12",
    "NO_PLAN",
    "PREVENTS",
    "TESTS",
    "TREATS",
    "VERDICT",
]

VERDICT = Table(
    "verdict",
    "Whether to treat now, test first, prevent, or do nothing",
    Hit.FIRST,
    *WHOM,
    *TREATED,
    *LOW_OR_UNKNOWN,
    *BORDERLINE_LEVEL,
    *ABOVE_THE_BAND,
    rule(
        "nothing-known",
        gives="cannot_say",
        clinician="Cannot say: the facts given reach no rule of the documents.",
        patient="I cannot say: I know too little to go by.",
        cites="D0-85",
        settles="C-98",
    ),
)

TREATS = Decided(VERDICT, "treat_now")
PREVENTS = Decided(VERDICT, "prevent")
TESTS = Decided(VERDICT, "test_first")
GIVES_B12 = Finding(
    "b12_is_given", Decided(VERDICT, "treat_now", "prevent") | REVIEWED, "", "C-120"
)
# Adults in scope, and those of them whose level is read as one without B12.
COVERED = Finding("covered", ~NO_PLAN, "", "C-93 C-107")
AS_UNTREATED = Finding("read_as_untreated", ~NO_PLAN & ~Told(RUNNING), "", "C-35")
# Whose B12 is followed up: started, changed or going on.
FOLLOWED_UP = Finding("b12_is_followed_up", TREATS | REVIEWED, "", "C-87")
# A course of treatment begins, for the first time or anew.
BEGINS = Finding("a_course_begins", TREATS | NEW_COURSE, "", "C-76")
