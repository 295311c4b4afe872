"""What follows the first course, and for how long."""

from core.conditions import Told
from core.findings import (
    ABOVE,
    ANATOMICAL,
    BORDERLINE,
    CAUSE_GONE,
    DEFICIENCY_CONFIRMED,
    DIET_OR_DRUG_CAUSE,
    DIETARY,
    DRUG_CAUSE,
    EVER_NEURO,
    LOW,
    MACROCYTIC_ANEMIA,
    MALABSORPTION,
    MMA_IS_ELEVATED,
    MMA_IS_NORMAL,
    NEURO,
    NEVER_IMPROVED,
    PERNICIOUS_ANEMIA_KNOWN,
    POOR_DIET,
    RENAL,
    STOPPED,
    TIRED_OR_LOW_ONLY,
)
from core.regimens import EVERY_2_MONTHS, EVERY_2_TO_3_MONTHS, EVERY_MONTH, ORAL_1000_2000
from core.rules.regimen import INJECTED
from core.rules.review import COURSE_GOES_ON, REVIEW, REVIEWED, TO_MAINTENANCE
from core.rules.review.steps import STOP_TOGETHER
from core.rules.verdict import BEGINS, FOLLOWED_UP
from core.tables import Decided, Hit, Table, rule

MAINTENANCE = Table(
    "maintenance",
    "What follows the first injections",
    Hit.FIRST,
    rule(
        "monthly-for-anatomy",
        when=ANATOMICAL,
        gives=EVERY_MONTH,
        clinician="Then hydroxocobalamin 1000 mcg IM monthly: after weight-loss surgery and with "
        "extensive ileal disease or resection maintenance is never thinner than the prevention "
        "printed for them.",
        patient="After that, one injection of 1000 mcg a month, because of the operation or the "
        "bowel disease.",
        section="treatment",
        kind="do",
        cites="D2-99 D2-100 D3-44 D3-50",
        settles="C-69",
    ),
    rule(
        "every-2-months-after-nerves",
        when=EVER_NEURO,
        gives=EVERY_2_MONTHS,
        clinician="Then hydroxocobalamin 1000 mcg IM every 2 months.",
        patient="After that, one injection of 1000 mcg every 2 months.",
        section="treatment",
        kind="do",
        cites="D0-75 D2-32 D3-17 D4-28 D1-52",
        settles="C-67",
    ),
    rule(
        "tablets-after-diet",
        when=LOW & MACROCYTIC_ANEMIA & DIETARY,
        gives=ORAL_1000_2000,
        clinician="Then oral B12 1000-2000 mcg daily once the blood count has recovered, with "
        "absorption intact.",
        patient="After that, tablets of 1000-2000 mcg a day once the blood count is good again.",
        section="treatment",
        kind="do",
        cites="D3-07 D3-31",
        settles="C-56",
    ),
    rule(
        "every-2-to-3-months",
        gives=EVERY_2_TO_3_MONTHS,
        clinician="Then hydroxocobalamin 1000 mcg IM every 2-3 months, counted from the last dose "
        "of the course; some need it monthly.",
        patient="After that, one injection of 1000 mcg every 2-3 months.",
        section="treatment",
        kind="do",
        cites="D1-57 D3-12 D0-73 D2-38 D3-10 D4-32 D1-55",
        settles="C-67 C-76",
    ),
    when=INJECTED | TO_MAINTENANCE | COURSE_GOES_ON,
)

DURATION = Table(
    "duration",
    "How long",
    Hit.FIRST,
    rule(
        "cause-has-ended",
        when=CAUSE_GONE & ~EVER_NEURO & ~Decided(REVIEW, STOP_TOGETHER),
        gives="review",
        clinician="The cause has ended: go on through the 12-month check; a stop is decided only "
        "with a clinician, and the level is repeated 3 and 12 months after it (project choice).",
        patient="The cause has gone. The treatment goes on at least until the check after 12 "
        "months; what then, you and your clinician decide together. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-70 C-71",
        basis="project_choice",
    ),
    rule(
        "nerves-with-normal-mma",
        when=~ABOVE & NEURO & MMA_IS_NORMAL & (BEGINS | NEVER_IMPROVED) & ~LOW,
        gives="review",
        clinician="Review at 3 months: MMA is normal, so another cause is more likely and is "
        "looked for in parallel. Without any gain by then, refer for another diagnosis instead of "
        "escalating or making it lifelong (project choice).",
        patient="Your MMA is normal, so something else may cause the nerve symptoms and should be "
        "looked for too. After 3 months your clinician should check whether B12 helps. The 3 "
        "months are Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-24",
        basis="project_choice",
    ),
    rule(
        "trial-ends",
        when=BEGINS
        & BORDERLINE
        & TIRED_OR_LOW_ONLY
        & MMA_IS_NORMAL
        & ~MALABSORPTION
        & ~DIET_OR_DRUG_CAUSE,
        gives="review",
        settles="C-25",
        basis="project_choice",
    ),
    rule(
        "pernicious-anemia-is-for-life",
        when=PERNICIOUS_ANEMIA_KNOWN & ~(ABOVE & RENAL),
        gives="lifelong",
        clinician="Lifelong: in pernicious anemia maintenance by injection goes on indefinitely.",
        patient="With pernicious anemia treatment is for life.",
        section="treatment",
        kind="do",
        cites="D3-22 D3-38 D3-43 D2-115",
        settles="C-57 C-70",
    ),
    rule(
        "malabsorption-is-for-life",
        when=MALABSORPTION,
        gives="lifelong",
        clinician="Lifelong: the malabsorption stays.",
        patient="This treatment is for life, because the cause stays.",
        section="treatment",
        kind="do",
        cites="D1-103 D1-104 D1-102 D2-115 D3-85 D4-71",
        settles="C-70",
    ),
    rule(
        "kidneys-may-raise-mma",
        when=BEGINS & ABOVE & RENAL & MMA_IS_ELEVATED,
        gives="review",
        clinician="Confirmed by the printed rule, but weak kidneys may raise MMA by themselves "
        "(the documents do not cover this): ask nephrology before making treatment lifelong.",
        patient="Weak kidneys can raise MMA by themselves, which the articles do not cover. Ask "
        "your kidney doctor before treatment is made lifelong.",
        section="treatment",
        kind="refer",
        settles="C-33",
        basis="outside",
    ),
    rule(
        "nerves-with-removable-cause",
        when=EVER_NEURO & DIET_OR_DRUG_CAUSE,
        gives="lifelong",
        clinician="Every 2 months at least to the 12-month check and lifelong by default; a "
        "change to oral 1000-2000 mcg daily only by a clinician, with absorption intact, stable "
        "symptoms and a recheck at 3 months (project choice).",
        patient="Plan for injections to go on, at least until the 12-month check. A later change "
        "to tablets is for your clinician to decide. That is Cobalt's choice where the articles "
        "differ.",
        section="treatment",
        kind="do",
        settles="C-70 C-118",
        basis="project_choice",
    ),
    rule(
        "nerves-are-for-life",
        when=EVER_NEURO & DEFICIENCY_CONFIRMED,
        gives="lifelong",
        clinician="Lifelong until shown otherwise: the cause is not known and nerves were "
        "affected.",
        patient="Plan for this treatment to be for life, unless your clinician finds a cause that "
        "goes away.",
        section="treatment",
        kind="do",
        cites="D2-32 D4-28",
        settles="C-70",
    ),
    rule(
        "nerves-unconfirmed-are-for-life",
        when=EVER_NEURO,
        gives="lifelong",
        clinician="Lifelong until shown otherwise: the cause is not known and nerves were "
        "affected (project choice while the deficiency is not confirmed).",
        patient="Plan for this treatment to be for life, unless your clinician finds a cause that "
        "goes away. This is Cobalt's choice while the shortage is not proven.",
        section="treatment",
        kind="do",
        settles="C-70",
        basis="project_choice",
    ),
    rule(
        "while-the-diet-lasts",
        when=DIETARY,
        gives="while_cause_persists",
        clinician="As long as the diet lasts: poor intake often needs supplements that continue, "
        "and patients can relapse.",
        patient="Go on for as long as the diet stays the same: without B12 the shortage can come "
        "back.",
        section="treatment",
        kind="do",
        cites="D0-97 D0-98",
        settles="C-70",
    ),
    rule(
        "while-the-medicine-lasts",
        when=DRUG_CAUSE & ~Told(POOR_DIET),
        gives="while_cause_persists",
        clinician="As long as the medicine is taken.",
        patient="This goes on for as long as the medicine is taken.",
        section="treatment",
        kind="do",
        cites="D2-116 D4-71",
        settles="C-70",
    ),
    rule(
        "unknown-cause-is-for-life",
        when=DEFICIENCY_CONFIRMED | REVIEWED | STOPPED,
        gives="lifelong",
        clinician="Lifelong until a cause is found that ends.",
        patient="Plan for treatment to go on for life, unless a cause is found that goes away.",
        section="treatment",
        kind="do",
        cites="D1-56 D3-11 D4-15 D4-32",
        settles="C-70",
    ),
    rule(
        "review-when-confirmed",
        gives="review",
        clinician="Started before confirmation: the check at 3 months, and the MMA result where "
        "it is open, decide whether it goes on (project choice).",
        patient="The check at 3 months, and the MMA result if it is still open, decide whether "
        "this goes on. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-22",
        basis="project_choice",
    ),
    when=FOLLOWED_UP,
)
