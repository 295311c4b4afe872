"""What an answer rests on, and what it leaves out."""

from core.rules.verdict import VERDICT
from core.tables import Decided, Hit, Table, rule

LIMITS = Table(
    "limits",
    "What this answer rests on",
    Hit.COLLECT,
    rule(
        "five-articles",
        clinician="This rests on five question-and-answer articles that await human review, not "
        "on a national guideline (the documents do not say so themselves). Laboratories may use "
        "other ranges.",
        patient="This rests on five articles that no doctor has signed off yet. The articles do "
        "not replace a guideline, and your laboratory may use other limits; this is not in the "
        "articles.",
        section="limits",
        kind="explain",
        settles="C-04",
        basis="outside",
    ),
    rule(
        "nothing-for-the-rest",
        when=Decided(VERDICT, "cannot_say"),
        clinician="What is missing is listed below; Cobalt does not guess (project choice).",
        patient="What is missing is listed below. Cobalt does not guess; that is Cobalt's choice.",
        section="limits",
        kind="explain",
        settles="C-127",
        basis="project_choice",
    ),
)
