"""Who else should see the person: emergencies first, then the specialists."""

from core.conditions import Is
from core.findings import (
    ABOVE,
    ALLERGIC,
    EMERGENCY,
    FUNCTIONAL_SYMPTOMS,
    GOT_WORSE,
    INHERITED,
    IS_CHILD,
    MMA_IS_ELEVATED,
    MMA_IS_NORMAL,
    NEURO,
    NEVER_IMPROVED,
    RENAL,
)
from core.relations import Every
from core.rules.review import REVIEW, REVIEWED
from core.rules.review.steps import SHORTEN, SHORTEN_TWICE
from core.rules.verdict import AS_UNTREATED, BEGINS, NO_PLAN, VERDICT
from core.tables import Decided, Hit, Table, rule
from core.thresholds import (
    OVER_2_WEEKS,
    PLATELETS_LOW,
    PLATELETS_VERY_LOW,
    SINCE_TOO_SHORT,
    VERY_HIGH_LEVEL,
)

EMERGENCY_LINE = Table(
    "emergency",
    "What to do in an emergency",
    Hit.COLLECT,
    rule(
        "emergency-now",
        when=EMERGENCY,
        gives=("emergency", "emergency"),
        clinician="Emergency care now for {emergency_sign}. What follows goes alongside emergency "
        "care, never instead. The documents do not cover emergency signs.",
        patient="Call your emergency number now, or have someone take you to an emergency "
        "department: {emergency_sign} cannot wait. Tell the team when it began, and your B12 "
        "result if you have one. The articles do not cover this.",
        section="why",
        kind="refer",
        settles="C-107 C-126",
        basis="outside",
    ),
)

_REFERRED = Decided(VERDICT, "refer")

REFERRALS = Table(
    "referrals",
    "Who should see the person",
    Hit.COLLECT,
    rule(
        "children",
        when=IS_CHILD,
        gives=("pediatrics", "now"),
        clinician="A child or adolescent belongs to pediatrics; with nerve symptoms the same day "
        "(not in the documents).",
        patient="A children's doctor should look at this; with nerve symptoms today. The articles "
        "do not cover children.",
        section="special",
        kind="refer",
        settles="C-93",
        basis="outside",
    ),
    rule(
        "allergic",
        when=ALLERGIC,
        gives=("clinician", "before_any_b12"),
        clinician="A reported allergy to cobalamin or cobalt is assessed before any B12 (not in "
        "the documents).",
        patient="A doctor should look into your allergy before you get any B12. The articles do "
        "not cover it.",
        section="special",
        kind="refer",
        settles="C-107",
        basis="outside",
    ),
    rule(
        "metabolic-clinic",
        when=INHERITED,
        gives=("metabolic", "now"),
        clinician="A metabolic clinic leads in inherited cobalamin disorders; serum B12 may "
        "mislead there (not in the documents).",
        patient="A clinic for metabolic diseases should lead. The articles do not cover more than "
        "the form of B12.",
        section="special",
        kind="refer",
        settles="C-80",
        basis="outside",
    ),
    rule(
        "very-high-without-intake",
        when=VERY_HIGH_LEVEL & Is("treatment_status", "none") & ~NO_PLAN,
        gives=("clinician", "soon"),
        clinician="A level as high as {serum_b12} without any B12 intake needs an explanation; "
        "the documents do not answer it (outside them).",
        patient="A level as high as {serum_b12} without taking B12 needs an explanation. The "
        "articles do not answer it: ask your clinician.",
        section="special",
        kind="refer",
        settles="C-35",
        basis="outside",
    ),
    rule(
        "very-low-platelets",
        when=PLATELETS_VERY_LOW & ~NO_PLAN,
        gives=("hematology", "emergency"),
        settles="C-89",
        basis="project_choice",
    ),
    rule(
        "low-platelets",
        when=PLATELETS_LOW & ~NO_PLAN,
        gives=("hematology", "same_day"),
        clinician="Hematology the same day: platelets of {platelet_count} (project choice).",
        patient="A blood specialist should know about your platelets today. This is Cobalt's "
        "choice.",
        section="special",
        kind="refer",
        settles="C-89 C-114",
        basis="project_choice",
    ),
    rule(
        "nerves-worse-on-treatment",
        when=REVIEWED & NEURO & GOT_WORSE,
        gives=("neurology", "same_day"),
        clinician="Neurology the same day: nerve symptoms get worse under treatment (project "
        "choice).",
        patient="A nerve specialist should know today that your symptoms get worse. This is "
        "Cobalt's choice.",
        section="special",
        kind="refer",
        settles="C-63",
        basis="project_choice",
    ),
    rule(
        "nerves-no-gain",
        when=REVIEWED & NEURO & NEVER_IMPROVED & ~SINCE_TOO_SHORT,
        gives=("neurology", "soon"),
        clinician="Neurology: no gain of nerve symptoms by 3 months; another diagnosis is looked "
        "for (project choice).",
        patient="A nerve specialist should look for another cause. This is Cobalt's choice.",
        section="special",
        kind="refer",
        settles="C-24 C-63",
        basis="project_choice",
    ),
    rule(
        "dense-end-of-the-ladder",
        when=Decided(REVIEW, SHORTEN, SHORTEN_TWICE) & ~Every(OVER_2_WEEKS),
        gives=("clinician", "before_this_step"),
        clinician="Weekly or denser injections belong with a specialist: ask one the same day, "
        "without holding up the next dose (project choice).",
        patient="Injections every week or more often belong with a specialist: ask for one, "
        "without leaving a dose out. This is Cobalt's choice.",
        section="special",
        kind="refer",
        settles="C-74",
        basis="project_choice",
    ),
    rule(
        "very-high-on-treatment",
        when=VERY_HIGH_LEVEL & REVIEWED,
        clinician="No upper limit and no target for a level of {serum_b12} on B12 is printed: "
        "what it means is not in these documents (outside them).",
        patient="The articles print no upper limit for a level of {serum_b12} on B12. What it "
        "means is not in the articles: ask your clinician.",
        section="special",
        kind="explain",
        settles="C-35 C-108",
        basis="outside",
    ),
    rule(
        "kidneys-before-lifelong",
        when=BEGINS & ABOVE & RENAL & MMA_IS_ELEVATED,
        gives=("nephrology", "before_lifelong"),
        settles="C-33",
        basis="outside",
    ),
    rule(
        "nerves-unexplained",
        when=ABOVE & NEURO & (MMA_IS_NORMAL | _REFERRED) & AS_UNTREATED,
        gives=("neurology", "soon"),
        clinician="Nerve symptoms that B12 does not explain need another explanation (project "
        "choice).",
        patient="A nerve specialist should look for the cause. This is Cobalt's choice.",
        section="special",
        kind="refer",
        settles="C-28",
        basis="project_choice",
    ),
    rule(
        "symptoms-unexplained",
        when=ABOVE & ~NEURO & FUNCTIONAL_SYMPTOMS & (MMA_IS_NORMAL | _REFERRED) & AS_UNTREATED,
        gives=("clinician", "soon"),
        settles="C-28",
        basis="project_choice",
    ),
)
