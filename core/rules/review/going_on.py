"""Injections without nerve symptoms, wishes to stop, and treatment that simply goes on."""

from core.conditions import Told, yes
from core.findings import (
    ABOVE,
    FUNCTIONAL_SYMPTOMS,
    IN_LOADING,
    INTERVAL_TOO_LONG,
    LEVEL_UNKNOWN,
    LOADED_2_WEEKS,
    MAY_STOP,
    MMA_IS_ELEVATED,
    ON_INJECTIONS,
    ON_TABLETS,
    OVERDUE,
)
from core.relations import Every
from core.rules.review.steps import (
    AS_BEFORE,
    MONTHLY,
    NOW,
    ON_TO_MAINTENANCE,
    STOP_TOGETHER,
    USUAL_INTERVAL,
)
from core.tables import rule
from core.thresholds import B12_TARGET, OVER_1_MONTH, VERY_HIGH_LEVEL

_TOO_LITTLE = MMA_IS_ELEVATED | ~ABOVE

ON_INJECTIONS_RULES = (
    rule(
        "loading-complete",
        when=IN_LOADING & LOADED_2_WEEKS,
        gives=ON_TO_MAINTENANCE,
        clinician="Go on to maintenance: without nerve symptoms the first course is three "
        "injections a week for 2 weeks, and the months of maintenance count from its last dose.",
        patient="Without nerve symptoms the first course takes 2 weeks. After it the articles go "
        "on to injections further apart: ask your clinician.",
        section="treatment",
        kind="do",
        cites="D2-36 D2-38 D1-53 D1-54",
        settles="C-76",
    ),
    rule(
        "loading-not-complete",
        when=IN_LOADING,
        gives=AS_BEFORE,
        clinician="Complete the course: hydroxocobalamin 1000 mcg IM three times a week for 2 "
        "weeks, then maintenance; a level drawn during the course says nothing about it.",
        patient="The first course goes on: injections of 1000 mcg three times a week for 2 weeks. "
        "A blood level taken during it does not say much.",
        section="treatment",
        kind="do",
        cites="D2-36 D1-53 D1-54",
        settles="C-76",
    ),
    rule(
        "overdue",
        when=ON_INJECTIONS & OVERDUE,
        gives=NOW,
        clinician="Give the overdue injection now, then every {interval_next}: the last one was "
        "on {last_injection_date}, longer ago than the interval of {interval_now}. Look for nerve "
        "symptoms: after a lapse they mean alternate days again.",
        patient="Your injection is overdue: the last one was on {last_injection_date}. Ask for it "
        "now, and say if you have numbness, tingling, or trouble walking, thinking or seeing.",
        section="treatment",
        kind="do",
        cites="D2-33 D2-126 D1-103",
        settles="C-75",
    ),
    rule(
        "interval-too-long",
        when=ON_INJECTIONS & INTERVAL_TOO_LONG,
        gives=USUAL_INTERVAL,
        clinician="Shorten the interval from {interval_now} to {interval_next}: maintenance is "
        "never thinner than printed, every 2-3 months in general, every 2 months after nerve "
        "symptoms, monthly after weight-loss surgery or with extensive ileal disease.",
        patient="Your injections are {interval_now} apart. For you the articles describe "
        "{interval_next}: ask your clinician.",
        section="treatment",
        kind="do",
        cites="D2-32 D2-38 D2-99 D2-100 D3-10 D3-17 D3-44 D3-50",
        settles="C-67 C-69",
    ),
    rule(
        "too-little-between",
        when=ON_INJECTIONS & _TOO_LITTLE & ~Told(~Every(OVER_1_MONTH)),
        gives=MONTHLY,
        clinician="Offer 1000 mcg IM monthly instead of {interval_now}, after a look at missed "
        "doses, technique, kidneys and folate: a level of 350 pg/mL or less or an MMA above 271 "
        "nmol/L in someone well may bring treatment forward; it never thins it out.",
        patient="Your blood test shows that the injections may be too few. Ask your clinician "
        "about one every month, and about missed doses, your kidneys and your folate.",
        section="treatment",
        kind="do",
        cites="D1-57 D1-58 D2-97 D2-80 D1-18 D1-83",
        settles="C-72",
    ),
    rule(
        "too-little-though-monthly",
        when=ON_INJECTIONS & _TOO_LITTLE,
        gives=AS_BEFORE,
        clinician="Continue the injections and look for the reason: missed doses, technique, "
        "kidneys, folate. They are monthly or denser already, and without symptoms figures alone "
        "do not set the spacing.",
        patient="Your injections go on. Your blood test is not where it should be, so ask your "
        "clinician to look for the reason.",
        section="treatment",
        kind="do",
        cites="D2-101 D2-102 D3-94",
        settles="C-72",
    ),
)

GOING_ON = (
    rule(
        "may-stop",
        when=yes("wants_to_stop") & MAY_STOP,
        gives=STOP_TOGETHER,
        clinician="A stop may be decided together, only with a clinician: the cause has ended, "
        "nerves were never affected, the first year is over and two checks were stable. Repeat "
        "the level 3 and 12 months later (project choice).",
        patient="You and your clinician can talk about ending it: the cause has gone, your nerves "
        "were never affected and your checks are stable. Do not do it alone; the level is checked "
        "again 3 and 12 months later. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-70 C-71",
        basis="project_choice",
    ),
    rule(
        "level-wanted",
        when=ON_TABLETS & LEVEL_UNKNOWN,
        gives=AS_BEFORE,
        clinician="Continue the tablets; whether they are enough cannot be said without a serum "
        "B12, which is checked at 3, 6 and 12 months.",
        patient="The tablets go on. Whether they are enough cannot be said without a B12 blood "
        "test: ask for one.",
        section="treatment",
        kind="do",
        cites="D0-91 D0-92 D0-93 D3-67",
        settles="C-35",
    ),
    rule(
        "symptoms-on-treatment",
        when=FUNCTIONAL_SYMPTOMS,
        gives=AS_BEFORE,
        clinician="Continue, and measure MMA and homocysteine: symptoms are present on treatment. "
        "They have many causes; monthly injections may serve better when they go on in spite of "
        "standard dosing.",
        patient="Your treatment goes on. You still have symptoms, which can have many causes: ask "
        "about the MMA and homocysteine tests.",
        section="treatment",
        kind="do",
        cites="D0-94 D2-72 D2-98",
        settles="C-25 C-73",
    ),
    rule(
        "very-high",
        when=VERY_HIGH_LEVEL,
        gives=AS_BEFORE,
        clinician="Continue: a high level such as {serum_b12} on treatment is no reason to stop "
        "or to inject less. What it means beyond that the documents do not answer.",
        patient="Your treatment goes on. A high level such as {serum_b12} while you take B12 is "
        "no reason to end it or take less. The articles say no more about it.",
        section="treatment",
        kind="do",
        cites="D2-101 D2-114 D3-94",
        settles="C-35 C-70 C-72",
    ),
    rule(
        "between-band-and-goal",
        when=ABOVE & ~B12_TARGET,
        gives=AS_BEFORE,
        clinician="Continue unchanged: {serum_b12} is above the borderline band and at or under "
        "the goal of 300 pmol/L, about 400 pg/mL. Look at symptoms and MMA; nothing is stepped up "
        "on this alone.",
        patient="Your treatment goes on as it is. Your level of {serum_b12} is above the "
        "borderline range, and at or a little under the goal; that alone changes nothing.",
        section="treatment",
        kind="do",
        cites="D1-82 D1-105 D2-102",
        settles="C-10 C-11",
    ),
    rule(
        "goes-on",
        gives=AS_BEFORE,
        clinician="Continue unchanged: on the facts given nothing calls for a change. Spacing "
        "follows symptoms, and a normal figure never thins treatment out.",
        patient="Your treatment goes on as it is: nothing that is known calls for a change.",
        section="treatment",
        kind="do",
        cites="D2-101 D2-102 D3-94 D3-95",
        settles="C-72",
    ),
)
