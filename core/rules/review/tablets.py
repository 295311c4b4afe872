"""Tablets and severe deficiency on treatment: when injections follow."""

from core.conditions import Given, Is, Told, yes
from core.findings import (
    ABOVE,
    BORDERLINE,
    FUNCTIONAL_SYMPTOMS,
    GIVEN_TIME,
    IN_LOADING,
    LOW,
    MACROCYTIC_ANEMIA,
    MALABSORPTION,
    MISSED_DOSES,
    MMA_IS_ELEVATED,
    MMA_IS_NORMAL,
    NEURO,
    ON_TABLETS,
    ORAL_FAILURE,
    PERNICIOUS_ANEMIA_KNOWN,
    TABLETS_TOO_SMALL,
    VERY_LONG_CROHNS,
)
from core.rules.review.steps import AS_BEFORE, COURSE, PREVENT
from core.tables import rule
from core.thresholds import RESECTION_LONG

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

_NOT_LARGE_ENOUGH = Told(TABLETS_TOO_SMALL)

TABLETS_FAIL = (
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
        & ~NEURO
        & ~TABLETS_TOO_SMALL
        & ~Told(MMA_IS_ELEVATED),
        gives=AS_BEFORE,
        clinician="Continue the tablets, at least 1000 mcg a day, as the fallback: injections are mandatory in "
        "pernicious anemia, but refused or impossible here, and the level is above the band. "
        "Level and MMA at 1 and 3 months (the 1-month check is a project choice); never with "
        "nerve symptoms.",
        patient="Injections are what the articles call for in pernicious anemia. As they are not "
        "possible for you, tablets of at least 1000 mcg a day can go on, with blood tests after 1 and 3 "
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
        "ileum-no-injections",
        when=ON_TABLETS
        & (RESECTION_LONG | VERY_LONG_CROHNS)
        & Given(yes("injections_refused_or_impossible"))
        & ~NEURO
        & ~TABLETS_TOO_SMALL,
        gives=AS_BEFORE,
        clinician="Continue the tablets as the fallback: for this length of ileum monthly "
        "injections are the printed prevention, but refused or impossible here. Level and MMA now "
        "if they are not known, and at 1 and 3 months (project choice); never with nerve "
        "symptoms.",
        patient="For so much of the small bowel removed or ill the articles print injections. As "
        "they are not possible for you, tablets of 1000 mcg a day or more can go on, with blood "
        "tests after 1 and 3 months. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-47 C-57",
        basis="project_choice",
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
)
