"""B12 into a vein, and treatment whose route is not known."""

from core.conditions import Told
from core.findings import ABOVE, BORDERLINE, INTO_VEIN, LOW, MMA_IS_ELEVATED, ROUTE_UNKNOWN
from core.rules.review.steps import COURSE, ON_TO_MAINTENANCE, TEST
from core.tables import rule

OTHER_ROUTES = (
    rule(
        "vein-covered",
        when=INTO_VEIN & ABOVE & ~Told(MMA_IS_ELEVATED),
        gives=ON_TO_MAINTENANCE,
        clinician="Change the route: not into a vein, where almost the whole dose is lost in the "
        "urine, but into muscle or deep under the skin, as maintenance.",
        patient="B12 into a vein is mostly lost in the urine. Ask for it into the muscle or deep "
        "under the skin instead.",
        section="treatment",
        kind="do",
        cites="D2-40 D2-48 D2-49",
        settles="C-65",
    ),
    rule(
        "vein",
        when=INTO_VEIN,
        gives=COURSE,
        clinician="Change the route: an intravenous dose is almost wholly lost in the urine, so "
        "the course is given by injection into muscle or deep under the skin.",
        patient="B12 into a vein is mostly lost in the urine, so treatment starts anew: ask for "
        "it into the muscle or deep under the skin.",
        section="treatment",
        kind="do",
        cites="D2-40 D2-48 D2-49",
        settles="C-65",
    ),
    rule(
        "route-unknown-deficient",
        when=ROUTE_UNKNOWN & (LOW | MMA_IS_ELEVATED),
        gives=COURSE,
        clinician="Deficiency under a treatment whose route is not known: it is treated by cause "
        "as in someone untreated; ask which B12 is taken, how and how long (project choice).",
        patient="Your blood test shows a shortage although you take B12. Ask your clinician about "
        "treatment now, and tell how you take it. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-35 C-58",
        basis="project_choice",
    ),
    rule(
        "route-unknown-borderline",
        when=ROUTE_UNKNOWN & BORDERLINE,
        gives=TEST,
        clinician="{serum_b12} under treatment is below the goal, and what it means depends on "
        "route, dose and time, which are not known. MMA now.",
        patient="Your level of {serum_b12} is low for someone who takes B12. What follows depends "
        "on how you take it, how much and how long. Ask for an MMA test.",
        section="treatment",
        kind="test",
        cites="D1-18 D1-20 D1-25",
        settles="C-35 C-58",
    ),
)
