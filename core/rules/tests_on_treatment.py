"""Tests to send while treatment runs: what is due, and what explains too little."""

from core.conditions import Is, Told, Unsettled
from core.findings import (
    ABOVE,
    FUNCTIONAL_SYMPTOMS,
    GOT_WORSE,
    HOMOCYSTEINE_ABOVE_GOAL,
    HOMOCYSTEINE_HIGH,
    LEVEL_UNKNOWN,
    LOW,
    MMA_IS_ELEVATED,
    MMA_IS_NORMAL,
    MMA_KNOWN,
    MMA_UNAVAILABLE,
    NEURO,
    NEVER_IMPROVED,
    ON_INJECTIONS,
    RETURNED,
)
from core.rules.due import CHECK_DUE
from core.rules.review import COURSE_GOES_ON, NEW_COURSE, REVIEWED
from core.rules.verdict import TESTS
from core.tables import rule
from core.thresholds import HOMOCYSTEINE_ELEVATED

MMA_WANTED = ~MMA_KNOWN & ~Told(MMA_UNAVAILABLE | Is("mma_status", "pending"))
HOMOCYSTEINE_WANTED = Unsettled(HOMOCYSTEINE_ELEVATED) & ~Told(HOMOCYSTEINE_HIGH)

ON_TREATMENT = (
    rule(
        "level-on-treatment",
        when=REVIEWED & LEVEL_UNKNOWN & ~Told(COURSE_GOES_ON & ~CHECK_DUE),
        gives="serum_b12",
        clinician="Serum B12, on injections drawn immediately before the next dose.",
        patient="A B12 blood test; with injections it is taken just before the next one.",
        section="workup",
        kind="test",
        cites="D2-79 D3-67",
        settles="C-83",
    ),
    rule(
        "level-again-on-treatment",
        when=REVIEWED & TESTS & MMA_UNAVAILABLE,
        gives="serum_b12",
        clinician="MMA cannot be had: repeat the level at 3 months of regular treatment (project "
        "choice).",
        patient="The MMA test cannot be done: ask for your level again after 3 months of regular "
        "treatment. This is Cobalt's choice.",
        section="workup",
        kind="test",
        settles="C-31",
        basis="project_choice",
    ),
    rule(
        "count-due",
        when=CHECK_DUE,
        gives="cbc",
        clinician="Complete blood count: a check is due.",
        patient="A full blood count: a check is due.",
        section="workup",
        kind="test",
        cites="D2-71 D3-68 D4-51",
        settles="C-81 C-121",
    ),
    rule(
        "mma-on-tablets",
        when=REVIEWED & ~Told(ON_INJECTIONS) & ~ABOVE & ~(LOW & NEW_COURSE) & MMA_WANTED,
        gives="mma",
        clinician="MMA now: above 271 nmol/L it confirms that the cells lack B12; no switch that "
        "is due waits for it.",
        patient="An MMA blood test now. If a change is due, it does not wait for the result.",
        section="workup",
        kind="test",
        cites="D1-23 D1-24 D1-25 D1-26",
        settles="C-58 C-60",
    ),
    rule(
        "homocysteine-on-tablets",
        when=REVIEWED
        & ~Told(ON_INJECTIONS)
        & ~ABOVE
        & ~(LOW & NEW_COURSE)
        & ~Told(NEURO)
        & HOMOCYSTEINE_WANTED,
        gives="homocysteine",
        clinician="Homocysteine as well.",
        patient="A homocysteine blood test as well.",
        section="workup",
        kind="test",
        cites="D1-29",
    ),
    rule(
        "mma-in-spite-of-treatment",
        when=REVIEWED
        & ~(NEW_COURSE & NEURO)
        & (ON_INJECTIONS | ~Told(~ABOVE))
        & (FUNCTIONAL_SYMPTOMS | RETURNED | (ON_INJECTIONS & ~ABOVE))
        & ~Told(COURSE_GOES_ON & ~(NEVER_IMPROVED | GOT_WORSE))
        & MMA_WANTED,
        gives="mma",
        clinician="MMA, since symptoms or a low level are present in spite of treatment; the "
        "result does not hold up a step that symptoms ask for.",
        patient="An MMA blood test, because of symptoms or a low level in spite of treatment.",
        section="workup",
        kind="test",
        cites="D0-94 D2-72 D2-119",
        settles="C-73 C-81",
    ),
    rule(
        "homocysteine-in-spite-of-treatment",
        when=REVIEWED
        & ~(NEW_COURSE & NEURO)
        & (ON_INJECTIONS | ~Told(~ABOVE))
        & (FUNCTIONAL_SYMPTOMS | RETURNED | (ON_INJECTIONS & ~ABOVE))
        & ~Told(COURSE_GOES_ON & ~(NEVER_IMPROVED | GOT_WORSE))
        & HOMOCYSTEINE_WANTED,
        gives="homocysteine",
        clinician="Homocysteine along with it.",
        patient="A homocysteine blood test along with it.",
        section="workup",
        kind="test",
        cites="D0-94 D2-119",
        settles="C-73",
    ),
    rule(
        "why-too-little",
        when=REVIEWED & ON_INJECTIONS & ~Told(COURSE_GOES_ON) & (MMA_IS_ELEVATED | ~ABOVE),
        gives="kidney_function",
        clinician="Kidney function and folate, with a look at missed doses and technique: they "
        "can explain the figures (project choice).",
        patient="Ask about your kidneys, your folate, and any missed doses. This is Cobalt's "
        "choice.",
        section="workup",
        kind="test",
        settles="C-72",
        basis="project_choice",
    ),
    rule(
        "folate-on-treatment",
        when=REVIEWED
        & HOMOCYSTEINE_ABOVE_GOAL
        & MMA_IS_NORMAL
        & ABOVE
        & ~Told(Is("folate_status", "deficient", "adequate")),
        gives="folate",
        clinician="Folate: homocysteine is above the goal with a normal MMA and level (project "
        "choice).",
        patient="A folate blood test: your homocysteine is above the goal although B12 looks "
        "fine. This is Cobalt's choice.",
        section="workup",
        kind="test",
        settles="C-85",
        basis="project_choice",
    ),
)
