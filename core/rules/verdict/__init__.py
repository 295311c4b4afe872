"""What is to be done about B12 at all: the bottom line's first sentence."""

from core.conditions import Finding, Is, Told
from core.findings import ALLERGIC, EMERGENCY, INHERITED, IS_CHILD, ON_TREATMENT
from core.rules.verdict.above import ABOVE_THE_BAND
from core.rules.verdict.audience import FOR_CLINICIAN
from core.rules.verdict.borderline import BORDERLINE_LEVEL
from core.rules.verdict.low import LOW_OR_UNKNOWN
from core.rules.verdict.whom import WHOM
from core.tables import Decided, Hit, Table, rule

__all__ = [
    "COVERED",
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
GIVES_B12 = Decided(VERDICT, "treat_now", "prevent")
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
# Whom the rules for untreated adults are for: known exceptions are out, unknown ones are in.
COVERED = Finding("covered", ~NO_PLAN & ~Told(ON_TREATMENT), "", "C-35")
