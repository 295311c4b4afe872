"""Checks on a running treatment: what is due, what was missed, what counts as stable."""

from core.conditions import Finding, Is, Told, Unsettled
from core.findings import (
    ABOVE,
    LEVEL_UNKNOWN,
    MMA_IS_ELEVATED,
    ON_INJECTIONS,
    TWO_STABLE_CHECKS,
)
from core.relations import CheckDone, Known
from core.rules.review import GOES_ON_INJECTING, NEW_COURSE, REVIEWED
from core.tables import Hit, Table, rule
from core.thresholds import (
    B12_TARGET,
    FIRST_CHECK,
    MMA_AT_TARGET,
    NEAR_MONTH_6,
    NEAR_MONTH_12,
    ROUNDED_TARGET,
    SECOND_CHECK,
    THIRD_CHECK,
)

_ON = REVIEWED & ~Told(NEW_COURSE)
_AFTER_3 = _ON & ~FIRST_CHECK & SECOND_CHECK & ~CheckDone(2, 6)
_AFTER_6 = _ON & ~SECOND_CHECK & THIRD_CHECK & ~CheckDone(6, 12)

CHECK_DUE = Finding(
    "a_check_is_due",
    _AFTER_3 | _AFTER_6 | (_ON & ~THIRD_CHECK & ~CheckDone(12, 601)),
    "D0-91 D0-92 D0-93",
    "C-121",
)

DUE = Table(
    "due-checks",
    "Checks that are due on a running treatment",
    Hit.COLLECT,
    rule(
        "clock-restarts",
        when=NEW_COURSE,
        clinician="The months are counted anew from the change: month 0 is the first dose of the "
        "new course or route (project choice).",
        patient="The months are counted anew from the change of treatment. This is Cobalt's "
        "choice.",
        section="monitoring",
        kind="monitor",
        settles="C-86",
        basis="project_choice",
    ),
    rule(
        "month-3",
        when=_AFTER_3 & ~NEAR_MONTH_6,
        clinician="The check of month 3 is not on record: do it now and count it as that check (a "
        "level given here is part of it); month 6 keeps its date (project choice).",
        patient="The check after 3 months seems to be missing. Ask for it now; the next one stays "
        "at month 6. This is Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-121",
        basis="project_choice",
    ),
    rule(
        "months-3-and-6",
        when=_AFTER_3 & NEAR_MONTH_6,
        clinician="The check of month 3 is not on record and month 6 is less than 6 weeks away: "
        "one check now counts for both (project choice).",
        patient="The check after 3 months seems to be missing, and the next one is near. One "
        "check now counts for both. This is Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-121",
        basis="project_choice",
    ),
    rule(
        "month-6",
        when=_AFTER_6 & ~NEAR_MONTH_12,
        clinician="The check of month 6 is not on record: do it now and count it as that check (a "
        "level given here is part of it); month 12 keeps its date (project choice).",
        patient="The check after 6 months seems to be missing. Ask for it now; the next one stays "
        "at month 12. This is Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-121",
        basis="project_choice",
    ),
    rule(
        "months-6-and-12",
        when=_AFTER_6 & NEAR_MONTH_12,
        clinician="The check of month 6 is not on record and month 12 is less than 6 weeks away: "
        "one check now counts for both (project choice).",
        patient="The check after 6 months seems to be missing, and the one after 12 is near. One "
        "check now counts for both. This is Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-121",
        basis="project_choice",
    ),
    rule(
        "month-12",
        when=_ON
        & ~THIRD_CHECK
        & ~CheckDone(12, 601)
        & ~(TWO_STABLE_CHECKS & ~Known("checks_done")),
        clinician="The check of month 12 is not on record: it is never left out, also when the "
        "earlier ones were stable. Do it now (project choice for the late date).",
        patient="The check after 12 months seems to be missing. It is never left out: ask for it "
        "now. The late date is Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-82 C-121",
        basis="project_choice",
    ),
    rule(
        "yearly",
        when=_ON & ~THIRD_CHECK & TWO_STABLE_CHECKS & (CheckDone(12, 601) | ~Known("checks_done")),
        clinician="Yearly checks now: the first year is over and two checks in a row were stable.",
        patient="Your checks can now be once a year: the first year is over and two in a row were "
        "good.",
        section="monitoring",
        kind="monitor",
        cites="D0-95 D1-90 D1-91 D2-78 D3-66 D4-56",
        settles="C-82",
    ),
    rule(
        "every-3-months",
        when=_ON & ~THIRD_CHECK & ~TWO_STABLE_CHECKS,
        clinician="Not yet yearly: every 3 months until two checks in a row are known to be "
        "stable, that is B12 above 350 pg/mL and no new symptom (project choice for the "
        "interval).",
        patient="Checks every 3 months until two in a row are good. The 3 months are Cobalt's "
        "choice.",
        section="monitoring",
        kind="monitor",
        settles="C-11 C-82",
        basis="project_choice",
    ),
    rule(
        "not-a-trough",
        when=REVIEWED
        & ON_INJECTIONS
        & Told(Is("b12_sample_context", "injection_other"))
        & ~Told(LEVEL_UNKNOWN),
        clinician="This level was not drawn just before an injection: it is no trough and does "
        "not count as a stable check. Draw the next one immediately before the dose.",
        patient="This blood was not taken just before an injection, so it says less. Ask for the "
        "next test right before the next injection.",
        section="monitoring",
        kind="monitor",
        cites="D2-79 D2-80",
        settles="C-83",
    ),
    rule(
        "goal-met",
        when=REVIEWED & B12_TARGET,
        clinician="The level of {serum_b12} is above the goal of 300 pmol/L, about 400 pg/mL; "
        "that alone ends nothing.",
        patient="Your level of {serum_b12} is above the goal of about 400 pg/mL (300 pmol/L). "
        "That alone is no reason to end treatment.",
        kind="explain",
        cites="D1-82 D1-101",
        settles="C-10",
    ),
    rule(
        "goal-within-rounding",
        when=REVIEWED & ~B12_TARGET & ~ROUNDED_TARGET,
        clinician="The level of {serum_b12} is at the goal within rounding: it is printed as 300 "
        "pmol/L and as about 400 pg/mL, which differ a little. It triggers nothing.",
        patient="Your level of {serum_b12} is right at the goal, which is printed as about 400 "
        "pg/mL and as 300 pmol/L. Nothing follows from it.",
        kind="explain",
        cites="D1-82",
        settles="C-10",
    ),
    rule(
        "above-the-band-under-the-goal",
        when=REVIEWED & ABOVE & ROUNDED_TARGET,
        clinician="The level of {serum_b12} is above the borderline band and under the goal of "
        "about 400 pg/mL: it counts as the normal range here, and nothing is stepped up on it "
        "alone.",
        patient="Your level of {serum_b12} is above the borderline range, a little under the goal "
        "of about 400 pg/mL. That alone changes nothing.",
        kind="explain",
        cites="D0-15 D1-82",
        settles="C-11",
    ),
    rule(
        "low-on-treatment",
        when=REVIEWED & ~ABOVE & ~Told(LEVEL_UNKNOWN),
        clinician="On treatment {serum_b12} is not above 350 pg/mL, the range in which tissue "
        "supply is taken to be inadequate in spite of supplements.",
        patient="On treatment your level of {serum_b12} should be higher: up to about 350 pg/mL "
        "the body is thought to get too little in spite of the treatment.",
        cites="D1-18 D1-20",
        settles="C-09 C-21 C-35",
    ),
    rule(
        "mma-not-yet-at-goal",
        when=REVIEWED & ~MMA_AT_TARGET & ~Told(MMA_IS_ELEVATED),
        clinician="MMA {mma} is not below the goal of 271 nmol/L yet, so it ends no review.",
        patient="Your MMA of {mma} is not below the goal of 271 nmol/L yet.",
        kind="explain",
        cites="D1-83 D2-73 D4-61",
        settles="C-07",
    ),
    rule(
        "next-injection",
        when=GOES_ON_INJECTING & Known("last_injection_date"),
        clinician="Next injection: {next_injection}, counted in calendar months from the last "
        "one; one date is the earlier end of a printed range, and 3 months only after two stable "
        "checks without symptoms (project choice).",
        patient="Next injection: {next_injection}, counted from the last one. Choosing the "
        "earlier date of a range is Cobalt's choice.",
        section="monitoring",
        kind="monitor",
        settles="C-68 C-76",
        basis="project_choice",
    ),
    rule(
        "start-not-known",
        when=_ON & Unsettled(FIRST_CHECK),
        clinician="When the present treatment began is not known, so no check can be called due "
        "(project choice).",
        patient="It is not known when your treatment began, so no check can be called due. This "
        "is Cobalt's choice.",
        section="monitoring",
        kind="explain",
        settles="C-121",
        basis="project_choice",
    ),
)
