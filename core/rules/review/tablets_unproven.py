"""Tablets that cannot be judged yet: too early, too small, or not known."""

from core.conditions import Told, Unsettled
from core.findings import (
    ABOVE,
    BOTH_MARKERS_ELEVATED,
    DIET_OR_DRUG_CAUSE,
    GIVEN_TIME,
    LOW,
    MACROCYTIC_ANEMIA,
    MISSED_DOSES,
    MMA_IS_ELEVATED,
    MMA_IS_NORMAL,
    ON_OTHER_ROUTE,
    ON_SWALLOWED,
    ON_TABLETS,
    ROUTE_UNKNOWN,
    TABLETS_TOO_SMALL,
)
from core.rules.review.steps import AS_BEFORE, COURSE, TEST
from core.tables import rule

_NOT_LARGE_ENOUGH = Told(TABLETS_TOO_SMALL)

TABLETS_UNPROVEN = (
    rule(
        "low-on-tablets-count-unknown",
        when=ON_TABLETS & LOW & Unsettled(MACROCYTIC_ANEMIA),
        gives=COURSE,
        clinician="A first injection today: {serum_b12} is below 180 pg/mL on treatment and the "
        "blood count is not known; the count decides what follows (project choice).",
        patient="Your level of {serum_b12} is low and your blood count is not known. See a "
        "clinician today: blood is taken, an injection is given, and the count decides the rest. "
        "This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-119",
        basis="project_choice",
    ),
    rule(
        "too-early-to-judge",
        when=ON_TABLETS
        & ~ABOVE
        & (~GIVEN_TIME | MISSED_DOSES)
        & ~_NOT_LARGE_ENOUGH
        & ~Told(MMA_IS_ELEVATED),
        gives=AS_BEFORE,
        clinician="Continue the tablets every day, without missed doses: less than 3 months of "
        "regular tablets do not show whether they fail. MMA if it is not known, level again at 3 "
        "months, injections if it is not normal then, and at once with nerve symptoms.",
        patient="Your tablets have not been taken long or regularly enough to judge. Ask about an "
        "MMA test now and your level again at 3 months; injections are the next step if it is "
        "still low. Nerve symptoms mean injections at once.",
        section="treatment",
        kind="do",
        cites="D3-56 D1-24 D1-25",
        settles="C-58",
    ),
    rule(
        "deficient-on-small-tablets",
        when=ON_TABLETS
        & TABLETS_TOO_SMALL
        & (LOW | BOTH_MARKERS_ELEVATED)
        & ~Told(DIET_OR_DRUG_CAUSE),
        gives=COURSE,
        clinician="Change to injections: a deficiency is shown on less than 1000 mcg a day as far "
        "as told, and no diet or medicine is known to explain it.",
        patient="Your blood tests show a shortage, and no diet or medicine is known to explain it. Ask your "
        "clinician about injections in place of the small tablets.",
        section="treatment",
        kind="do",
        cites="D1-01 D3-05 D3-09 D4-13 D4-14",
        settles="C-54 C-64",
    ),
    rule(
        "dose-too-small",
        when=ON_TABLETS & (~ABOVE | MMA_IS_ELEVATED) & TABLETS_TOO_SMALL,
        gives=COURSE,
        clinician="Raise the dose: less than 1000 mcg a day is below every treatment dose printed "
        "for tablets. MMA now, level again at 3 months (project choice: the documents judge "
        "tablets at 1000 mcg and more).",
        patient="Your tablets hold less B12 than the articles describe for treatment. Ask your "
        "clinician about a larger dose, an MMA test, and your level again in 3 months. This is "
        "Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-58 C-64",
        basis="project_choice",
    ),
    rule(
        "other-route-low",
        when=ON_OTHER_ROUTE & (~ABOVE | MMA_IS_ELEVATED),
        gives=COURSE,
        clinician="Change to a printed route: B12 under the tongue is printed for prevention "
        "after weight-loss surgery only, and no other route but tablets and injections is covered "
        "(project choice).",
        patient="What you take is not a treatment that the articles describe for a low level. Ask "
        "your clinician about another way. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-65",
        basis="project_choice",
    ),
    rule(
        "low-dose-unknown",
        when=ON_SWALLOWED & LOW,
        gives=COURSE,
        clinician="{serum_b12} on tablets is deficiency under treatment: it is treated by cause "
        "as a low level is, although dose and time of the tablets leave open whether they failed "
        "(project choice).",
        patient="Your level of {serum_b12} is low although you take B12. Ask your clinician about "
        "treatment now, and bring the box of your tablets. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-26 C-58",
        basis="project_choice",
    ),
    rule(
        "dose-unknown-mma-normal",
        when=(ON_SWALLOWED | ROUTE_UNKNOWN) & ~ABOVE & MMA_IS_NORMAL & ~LOW,
        gives=AS_BEFORE,
        clinician="Continue for now: {serum_b12} is low for someone on B12, but MMA is normal. "
        "Read the label, ask how long and how regularly it was taken, and recheck in 3 months; "
        "any nerve symptom means injections (project choice).",
        patient="Your treatment goes on for now: your level is low for someone on B12, but your "
        "MMA is normal. Tell your clinician how much you take and how, and ask for a check in 3 "
        "months. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-58 C-60",
        basis="project_choice",
    ),
    rule(
        "dose-unknown",
        when=ON_SWALLOWED & ~ABOVE & ~Told(MMA_IS_ELEVATED),
        gives=TEST,
        clinician="Send MMA now and read the label, with the tablets going on meanwhile: whether "
        "tablets of 1000 mcg a day or more failed cannot be told while the dose is not known. At "
        "such a dose for 3 months this level means injections.",
        patient="Keep your tablets going meanwhile. Ask for an MMA test, and read the dose on the "
        "box: at 1000 mcg a day or more, for 3 months or longer, this level means that tablets "
        "are not enough.",
        section="treatment",
        kind="test",
        cites="D1-24 D1-25 D1-13 D3-56",
        settles="C-58",
    ),
    rule(
        "mma-high-too-early",
        when=ON_TABLETS & MMA_IS_ELEVATED,
        gives=AS_BEFORE,
        clinician="Continue the tablets without missed doses and repeat MMA at 3 months: MMA "
        "{mma} was not drawn after 3 months of regular tablets; still above 271 nmol/L then means "
        "injections.",
        patient="Your MMA is raised, but the tablets have not been taken long or regularly "
        "enough. Ask for the test again at 3 months: if it is still raised, injections are the "
        "next step.",
        section="treatment",
        kind="do",
        cites="D3-56 D1-26",
        settles="C-58 C-60",
    ),
)
