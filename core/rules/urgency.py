"""How soon: emergency, the same day, within 7 days, or routine (C-116)."""

from core.conditions import Is, Told, Unsettled
from core.findings import (
    ANATOMICAL,
    BLOOD_COUNT_SIGN,
    DEFICIENCY_CONFIRMED,
    EMERGENCY,
    FUNCTIONAL_SYMPTOMS,
    HOMOCYSTEINE_HIGH,
    KEPT_FOLIC_ACID,
    LOW,
    MACROCYTIC_ANEMIA,
    MMA_UNAVAILABLE,
    NEURO,
    ORAL_FAILURE,
    OVERDUE,
    RETURNED,
    STATED_SEVERE,
)
from core.rules.review import (
    CHANGES,
    CONTINUES,
    COURSE_GOES_ON,
    FORM_CHANGES,
    GOES_ON_INJECTING,
    NEW_COURSE,
    TO_MAINTENANCE,
)
from core.rules.verdict import BEGINS, TREATS
from core.tables import Hit, Table, rule
from core.thresholds import PLATELETS_LOW, PLATELETS_VERY_LOW

# Nerve symptoms that a running treatment is improving or has brought to a standstill.
_STEADY = Told(
    (CONTINUES | TO_MAINTENANCE)
    & ~FORM_CHANGES
    & Is("symptom_response", "improving", "plateau", "resolved")
)

URGENCY = Table(
    "urgency",
    "How soon",
    Hit.FIRST,
    rule("sign", when=EMERGENCY, gives="emergency", settles="C-107 C-126", basis="outside"),
    rule(
        "platelets-under-10",
        when=PLATELETS_VERY_LOW,
        gives="emergency",
        clinician="Emergency: platelets under 10 x10^9/L, whatever the symptoms (project choice).",
        patient="Emergency: with platelets this low you need medical help now. Calling it an "
        "emergency is Cobalt's choice.",
        kind="warn",
        settles="C-89",
        basis="project_choice",
    ),
    rule(
        "nerve-symptoms",
        when=NEURO & ~_STEADY,
        gives="same_day",
        settles="C-116",
        basis="project_choice",
    ),
    rule(
        "low-and-macrocytic-anemia",
        when=LOW & MACROCYTIC_ANEMIA & ~Told(COURSE_GOES_ON | TO_MAINTENANCE),
        gives="same_day",
        settles="C-116",
        basis="project_choice",
    ),
    rule(
        "called-severe",
        when=STATED_SEVERE & BEGINS,
        gives="same_day",
        settles="C-116",
        basis="project_choice",
    ),
    rule(
        "low-and-count-unknown",
        when=LOW & Unsettled(MACROCYTIC_ANEMIA) & ~GOES_ON_INJECTING,
        gives="same_day",
        clinician="Same day while the blood count is unknown: draw the count and markers, give "
        "the first injection, and let the count decide the rest (project choice).",
        patient="Today, because your blood count is not known: blood is taken, a first injection "
        "is given, and the count decides what follows. This is Cobalt's choice.",
        kind="do",
        settles="C-119",
        basis="project_choice",
    ),
    rule(
        "platelets-under-25",
        when=PLATELETS_LOW,
        gives="same_day",
        settles="C-89",
        basis="project_choice",
    ),
    rule(
        "folic-acid-goes-on",
        when=BEGINS & KEPT_FOLIC_ACID,
        gives="same_day",
        settles="C-96",
        basis="project_choice",
    ),
    rule(
        "confirmed",
        when=DEFICIENCY_CONFIRMED,
        gives="within_7_days",
        settles="C-116",
        basis="project_choice",
    ),
    rule(
        "treatment-fails",
        when=(CHANGES & (NEW_COURSE | RETURNED | Told(OVERDUE))) | (FORM_CHANGES & ORAL_FAILURE),
        gives="within_7_days",
        settles="C-116",
        basis="project_choice",
    ),
    rule(
        "started-for-a-symptom-or-anatomy",
        when=TREATS
        & (
            FUNCTIONAL_SYMPTOMS
            | BLOOD_COUNT_SIGN
            | ANATOMICAL
            | (MMA_UNAVAILABLE & HOMOCYSTEINE_HIGH)
        ),
        gives="within_7_days",
        settles="C-116 C-117",
        basis="project_choice",
    ),
    rule("routine", gives="routine", settles="C-116", basis="project_choice"),
)
