"""Tablets, and routes that are none: when they are enough, and when injections follow."""

from core.conditions import Given, Is, Told, Unsettled, yes
from core.findings import (
    ABOVE,
    BORDERLINE,
    BOTH_MARKERS_ELEVATED,
    DIETARY,
    DRUG_CAUSE,
    FUNCTIONAL_SYMPTOMS,
    GIVEN_TIME,
    IN_LOADING,
    INTO_VEIN,
    LOW,
    MACROCYTIC_ANEMIA,
    MALABSORPTION,
    MISSED_DOSES,
    MMA_IS_ELEVATED,
    MMA_IS_NORMAL,
    ON_OTHER_ROUTE,
    ON_SWALLOWED,
    ON_TABLETS,
    ORAL_FAILURE,
    PERNICIOUS_ANEMIA_KNOWN,
    ROUTE_UNKNOWN,
    TABLETS_TOO_SMALL,
    VERY_LONG_CROHNS,
)
from core.rules.review.steps import AS_BEFORE, COURSE, ON_TO_MAINTENANCE, PREVENT, TEST
from core.tables import rule
from core.thresholds import RESECTION_LONG

_NOT_LARGE_ENOUGH = Told(TABLETS_TOO_SMALL)

SEVERE_ON_TREATMENT = (
    rule(
        "severe-on-treatment",
        when=LOW & MACROCYTIC_ANEMIA & ~Told(IN_LOADING),
        gives=COURSE,
        clinician="Start the injection course the same day: {serum_b12} with macrocytic anemia is "
        "severe deficiency, whatever is taken now.",
        patient="Your level of {serum_b12} with this kind of anemia is a severe shortage, "
        "although you take B12. See a clinician today about injections.",
        section="treatment",
        kind="do",
        cites="D2-120 D2-121 D2-36",
        settles="C-26 C-120",
    ),
)

ON_TABLETS_RULES = (
    rule(
        "nasal-not-covered",
        when=Is("b12_route", "nasal") & ABOVE & ~Told(MMA_IS_ELEVATED | MALABSORPTION),
        gives=AS_BEFORE,
        clinician="A nasal spray is not in these documents: they say nothing on whether it is "
        "enough. The level of {serum_b12} gives no reason for a change (project choice).",
        patient="A nasal spray is not in the articles, so they cannot say if it is enough. Your "
        "level of {serum_b12} gives no reason for a change. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-65",
        basis="project_choice",
    ),
    rule(
        "pernicious-anemia-no-injections",
        when=ON_TABLETS
        & PERNICIOUS_ANEMIA_KNOWN
        & Given(yes("injections_refused_or_impossible"))
        & ABOVE
        & ~TABLETS_TOO_SMALL
        & ~Told(MMA_IS_ELEVATED),
        gives=AS_BEFORE,
        clinician="Continue oral 1000 mcg daily as the fallback: injections are mandatory in "
        "pernicious anemia, but refused or impossible here, and the level is above the band. "
        "Level and MMA at 1 and 3 months (the 1-month check is a project choice); never with "
        "nerve symptoms.",
        patient="Injections are what the articles call for in pernicious anemia. As they are not "
        "possible for you, tablets of 1000 mcg a day can go on, with blood tests after 1 and 3 "
        "months. The early test is Cobalt's choice.",
        section="treatment",
        kind="do",
        cites="D3-22 D3-32 D3-33 D3-34 D0-91",
        settles="C-57",
    ),
    rule(
        "pernicious-anemia-on-tablets",
        when=ON_TABLETS & PERNICIOUS_ANEMIA_KNOWN,
        gives=COURSE,
        clinician="Change to injections: in pernicious anemia lifelong intramuscular "
        "hydroxocobalamin is called mandatory, with no level printed (a first course at a normal "
        "level is a project choice).",
        patient="You have pernicious anemia and take B12 that is not injected. The articles call "
        "injections necessary for it, for life: ask your clinician.",
        section="treatment",
        kind="do",
        cites="D3-22 D3-38 D2-45",
        settles="C-57",
    ),
    rule(
        "malabsorption-low-on-tablets",
        when=ON_TABLETS & MALABSORPTION & (~ABOVE | MMA_IS_ELEVATED),
        gives=COURSE,
        clinician="Change to injections now: with a known absorption disorder tablets fail, and "
        "the level or MMA shows it.",
        patient="Your gut takes B12 up poorly, and your blood test shows that tablets are not "
        "enough. Ask your clinician about injections now.",
        section="treatment",
        kind="do",
        cites="D1-33 D1-34 D1-35 D1-36 D3-21 D3-25 D2-42",
        settles="C-48 C-49 C-58 C-61",
    ),
    rule(
        "ileum-on-tablets",
        when=ON_TABLETS & (RESECTION_LONG | VERY_LONG_CROHNS),
        gives=PREVENT,
        clinician="Change to monthly injections of 1000 mcg: for this length of ileum prevention "
        "is printed as injections only, even without a proven deficiency.",
        patient="With so much of the small bowel removed or ill, the articles describe an "
        "injection of 1000 mcg every month, not tablets. Ask your clinician.",
        section="treatment",
        kind="do",
        cites="D2-104 D2-106 D2-107 D2-108 D3-50",
        settles="C-15 C-47",
    ),
    rule(
        "failure-with-normal-mma",
        when=ORAL_FAILURE & BORDERLINE & MMA_IS_NORMAL & ~FUNCTIONAL_SYMPTOMS,
        gives=AS_BEFORE,
        clinician="Stay on tablets: the level is low for someone on tablets, but MMA is normal "
        "and there is no symptom, so a switch is not forced. Look for the cause, recheck in 3 "
        "months, switch with any symptom or MMA above 271 nmol/L (project choice).",
        patient="Your level is low for someone on tablets, but your MMA is normal and you have no "
        "symptoms. So the tablets can go on, with another check in 3 months. Any symptom, or a "
        "raised MMA, means injections. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-60",
        basis="project_choice",
    ),
    rule(
        "oral-failure",
        when=ORAL_FAILURE,
        gives=COURSE,
        clinician="Change to injections: {serum_b12} on 1000 mcg a day or more counts as failure "
        "of the tablets. It points to poor absorption, and raising the tablet dose is not the "
        "answer; the switch does not wait for MMA.",
        patient="Your level of {serum_b12} is too low for someone who takes 1000 mcg of B12 or "
        "more a day. It suggests that your gut takes it up poorly. Ask your clinician about "
        "injections now; they do not wait for the MMA test.",
        section="treatment",
        kind="do",
        cites="D1-13 D1-14 D1-18 D1-20 D1-21 D1-42 D1-113",
        settles="C-58 C-59 C-60",
    ),
    rule(
        "mma-high-on-tablets",
        when=ON_TABLETS & MMA_IS_ELEVATED & GIVEN_TIME & ~MISSED_DOSES & ~_NOT_LARGE_ENOUGH,
        gives=COURSE,
        clinician="Change to injections: MMA {mma} above 271 nmol/L shows that the cells lack B12 "
        "whatever the serum level is, although tablets were given time.",
        patient="Your MMA of {mma} is raised although you take B12. It shows a shortage in the "
        "cells whatever the level: ask your clinician about injections.",
        section="treatment",
        kind="do",
        cites="D1-26 D3-56",
        settles="C-29 C-60",
    ),
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
        & ~Told(DIETARY | DRUG_CAUSE),
        gives=COURSE,
        clinician="Change to injections: a deficiency is shown on less than 1000 mcg a day, and "
        "no diet or medicine explains it.",
        patient="Your blood tests show a shortage, and no diet or medicine explains it. Ask your "
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
