"""Which tests are sent today."""

from core.conditions import Is, Told, Unsettled
from core.findings import (
    ABOVE,
    BORDERLINE,
    FUNCTIONAL_SYMPTOMS,
    HOMOCYSTEINE_ABOVE_GOAL,
    HOMOCYSTEINE_HIGH,
    LEVEL_UNKNOWN,
    LOW,
    MACROCYTIC_ANEMIA,
    MMA_IN_ZONE,
    MMA_IS_NORMAL,
    MMA_UNAVAILABLE,
    NEURO,
    PERNICIOUS_ANEMIA_KNOWN,
    STATED,
    STATED_SEVERE,
    STOPPED,
    VASCULAR,
)
from core.rules.injection import INJECTION
from core.rules.review import NEW_COURSE
from core.rules.tests_on_treatment import HOMOCYSTEINE_WANTED, MMA_WANTED, ON_TREATMENT
from core.rules.verdict import AS_UNTREATED, BEGINS, COVERED, PREVENTS, TESTS, TREATS
from core.tables import Decided, Hit, Table, rule

_HOMOCYSTEINE_UNEXPLAINED = COVERED & HOMOCYSTEINE_HIGH & MMA_IS_NORMAL

TESTS_NOW = Table(
    "tests",
    "Tests to send today",
    Hit.COLLECT,
    rule(
        "the-level",
        when=(TESTS | PREVENTS | (TREATS & (STOPPED | STATED))) & AS_UNTREATED & LEVEL_UNKNOWN,
        gives="serum_b12",
        clinician="Serum B12, with its unit.",
        patient="A B12 blood test. Write down the number and the unit.",
        section="workup",
        kind="test",
        cites="D3-61",
    ),
    rule(
        "level-again",
        when=BORDERLINE & TESTS & AS_UNTREATED & MMA_UNAVAILABLE & ~HOMOCYSTEINE_WANTED,
        gives="serum_b12",
        clinician="MMA cannot be had and homocysteine does not settle it: a shared decision "
        "between oral 1000 mcg daily with a recheck at 3 months and repeating the level at 3 "
        "months (project choice).",
        patient="The MMA test cannot be done. You and your clinician can choose: B12 tablets of "
        "1000 mcg a day and a check after 3 months, or the level again in 3 months. This is "
        "Cobalt's choice.",
        section="workup",
        kind="test",
        settles="C-31",
        basis="project_choice",
    ),
    rule(
        "mma-borderline",
        when=BORDERLINE & AS_UNTREATED & MMA_WANTED,
        gives="mma",
        clinician="Methylmalonic acid (MMA): the confirmatory test at a borderline level.",
        patient="A methylmalonic acid (MMA) blood test. It shows whether your cells are short of "
        "B12.",
        section="workup",
        kind="test",
        cites="D0-16 D0-25 D0-26",
        settles="C-20",
    ),
    rule(
        "mma-again",
        when=TESTS & MMA_IN_ZONE,
        gives="mma",
        clinician="Repeat MMA at 3 months unless oral B12 is chosen (project choice).",
        patient="Another MMA test in 3 months, unless you and your clinician choose tablets. This "
        "is Cobalt's choice.",
        section="workup",
        kind="test",
        settles="C-06",
        basis="project_choice",
    ),
    rule(
        "mma-low",
        when=(LOW | STATED_SEVERE | (LEVEL_UNKNOWN & NEURO))
        & (AS_UNTREATED | NEW_COURSE)
        & MMA_WANTED,
        gives="mma",
        clinician="MMA is drawn with the first dose and not awaited.",
        patient="An MMA blood test, taken along with the first treatment.",
        section="workup",
        kind="test",
        cites="D2-123",
        settles="C-26 C-32",
    ),
    rule(
        "mma-above",
        when=ABOVE & AS_UNTREATED & (FUNCTIONAL_SYMPTOMS | TESTS) & MMA_WANTED,
        gives="mma",
        clinician="MMA: a level above the band does not exclude deficiency.",
        patient="An MMA blood test, because a B12 level alone does not rule a shortage out.",
        section="workup",
        kind="test",
        cites="D0-85 D2-119",
        settles="C-28",
    ),
    rule(
        "homocysteine-low",
        when=(LOW | STATED_SEVERE | (NEURO & (BEGINS | LEVEL_UNKNOWN)))
        & (AS_UNTREATED | NEW_COURSE)
        & HOMOCYSTEINE_WANTED,
        gives="homocysteine",
        clinician="Homocysteine, drawn with the first dose and not awaited.",
        patient="A homocysteine blood test along with it.",
        section="workup",
        kind="test",
        cites="D2-124",
        settles="C-26 C-32",
    ),
    rule(
        "homocysteine-above",
        when=ABOVE
        & AS_UNTREATED
        & (NEURO | (FUNCTIONAL_SYMPTOMS & MMA_UNAVAILABLE))
        & HOMOCYSTEINE_WANTED,
        gives="homocysteine",
        clinician="Homocysteine along with MMA.",
        patient="A homocysteine blood test along with it.",
        section="workup",
        kind="test",
        cites="D2-119",
        settles="C-28",
    ),
    rule(
        "homocysteine-instead",
        when=BORDERLINE & TESTS & AS_UNTREATED & MMA_UNAVAILABLE & HOMOCYSTEINE_WANTED,
        gives="homocysteine",
        clinician="Homocysteine as the substitute while MMA cannot be had.",
        patient="A homocysteine blood test in place of MMA.",
        section="workup",
        kind="test",
        cites="D0-64 D1-31",
        settles="C-30 C-31",
    ),
    *ON_TREATMENT,
    rule(
        "mma-before-it-starts-again",
        when=TREATS
        & ~LOW
        & (ABOVE | LEVEL_UNKNOWN)
        & (STOPPED | PERNICIOUS_ANEMIA_KNOWN)
        & ~NEURO
        & MMA_WANTED,
        gives="mma",
        clinician="MMA, drawn with the first dose and not awaited: treatment brings it down.",
        patient="An MMA blood test, taken along with the first dose.",
        section="workup",
        kind="test",
        cites="D4-38 D4-39",
        settles="C-32",
    ),
    rule(
        "count",
        when=(BEGINS & Unsettled(MACROCYTIC_ANEMIA)) | (LEVEL_UNKNOWN & NEURO & AS_UNTREATED),
        gives="cbc",
        clinician="Complete blood count before the first dose (project choice).",
        patient="A full blood count. This is Cobalt's choice.",
        section="workup",
        kind="test",
        settles="C-32 C-119",
        basis="project_choice",
    ),
    rule(
        "folate",
        when=(BEGINS | TESTS | _HOMOCYSTEINE_UNEXPLAINED)
        & ~Told(Is("folate_status", "deficient", "adequate")),
        gives="folate",
        clinician="Folate, together with B12; B12 deficiency is treated first.",
        patient="A folate blood test along with it. If both are low, B12 is treated first.",
        section="workup",
        kind="test",
        cites="D3-61 D3-62",
        settles="C-97",
    ),
    rule(
        "folate-and-kidneys",
        when=_HOMOCYSTEINE_UNEXPLAINED,
        gives="kidney_function",
        clinician="Homocysteine is raised but MMA is normal: look at kidney function and folate "
        "(project choice).",
        patient="Your homocysteine is raised but your MMA is normal: ask about your kidneys and "
        "your folate. This is Cobalt's choice.",
        section="workup",
        kind="test",
        settles="C-30 C-85",
        basis="project_choice",
    ),
    rule(
        "homocysteine-without-mma-above",
        when=ABOVE & AS_UNTREATED & HOMOCYSTEINE_HIGH & MMA_UNAVAILABLE,
        gives="kidney_function",
        clinician="Homocysteine is raised and MMA cannot be had: look at kidney function and "
        "folate (project choice).",
        patient="Your homocysteine is raised and the MMA test cannot be done: ask about your "
        "kidneys and your folate. This is Cobalt's choice.",
        section="workup",
        kind="test",
        settles="C-30 C-31",
        basis="project_choice",
    ),
    rule(
        "vascular-above",
        when=ABOVE & COVERED & VASCULAR & HOMOCYSTEINE_ABOVE_GOAL,
        gives="kidney_function",
        clinician="With vascular disease, a level above the band and homocysteine above the goal "
        "of 10 µmol/L: look at kidneys and folate; whether B vitamins are given is the "
        "clinician's decision (project choice).",
        patient="Your homocysteine is above the goal of 10 µmol/L. Ask about your kidneys and "
        "folate, and whether B vitamins make sense for you. This is Cobalt's choice.",
        section="workup",
        kind="test",
        settles="C-115",
        basis="project_choice",
    ),
    rule(
        "platelets",
        when=Decided(INJECTION, "count_first"),
        gives="platelets",
        settles="C-90",
        basis="project_choice",
    ),
)
