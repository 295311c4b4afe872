"""Why, first part: what the level and the markers mean, with this patient's own values."""

from core.conditions import Is, Told, Unsettled
from core.findings import (
    ABOVE,
    BORDERLINE,
    BOTH_MARKERS_ELEVATED,
    FLAGGED_LOW,
    HOMOCYSTEINE_ABOVE_GOAL,
    HOMOCYSTEINE_HIGH,
    LEVEL_UNKNOWN,
    LOW,
    MACROCYTIC_ANEMIA,
    MMA_IN_ZONE,
    MMA_KNOWN,
    MMA_UNAVAILABLE,
    RUNNING,
)
from core.rules.verdict import AS_UNTREATED, COVERED, TESTS, TREATS
from core.tables import Hit, Table, rule
from core.thresholds import MMA_ABOVE_NORMAL, MMA_ELEVATED

LEVEL_STEPS = Table(
    "level-steps",
    "Reading the level",
    Hit.COLLECT,
    rule(
        "borderline",
        when=BORDERLINE & AS_UNTREATED,
        clinician="The level of {serum_b12} lies in the borderline band of 180-350 pg/mL, where "
        "total B12 alone neither proves nor excludes functional deficiency.",
        patient="Your level of {serum_b12} lies in the borderline band of 180-350 pg/mL. In that "
        "band the number alone does not tell if you are short of B12.",
        cites="D0-13 D0-15 D0-21 D0-22 D0-18",
        settles="C-08 C-09 C-21",
    ),
    rule(
        "borderline-not-reassuring",
        when=BORDERLINE & AS_UNTREATED & ~MMA_KNOWN,
        clinician="Do not take it as reassuring: in this band up to 50% turn out metabolically "
        "deficient on MMA.",
        patient="Do not take it as all clear: in this band up to 50% of people turn out to be "
        "short of B12 on the MMA test.",
        kind="warn",
        cites="D0-23 D0-24",
        settles="C-98",
    ),
    rule(
        "low",
        when=LOW & COVERED,
        clinician="The level of {serum_b12} is below 180 pg/mL (133 pmol/L): low.",
        patient="Your level of {serum_b12} is below 180 pg/mL (133 pmol/L). That is low.",
        cites="D2-122",
        settles="C-08 C-09 C-26",
    ),
    rule(
        "above",
        when=ABOVE & AS_UNTREATED,
        clinician="The level of {serum_b12} is above the borderline band of 180-350 pg/mL.",
        patient="Your level of {serum_b12} is above the borderline band of 180-350 pg/mL.",
        cites="D0-15",
        settles="C-08 C-09 C-28",
    ),
    rule(
        "called-low",
        when=LEVEL_UNKNOWN & FLAGGED_LOW & COVERED,
        clinician="The laboratory calls the level low or undetectable; the figure is still wanted.",
        patient="The laboratory calls your level low. The number is still needed.",
        cites="D0-85",
        settles="C-98 C-123",
    ),
    rule(
        "taken-as-untreated",
        when=Unsettled(RUNNING)
        & ~Told(Is("treatment_status", "none"))
        & (BORDERLINE | LOW | ABOVE),
        clinician="Read as a level without B12 treatment, since none was mentioned; on treatment "
        "it would mean something else.",
        patient="This reads your level as one without B12 treatment. If you take B12, it means "
        "something else.",
        cites="D0-15 D1-20",
        settles="C-35",
    ),
)

MARKER_STEPS = Table(
    "marker-steps",
    "Reading the markers",
    Hit.COLLECT,
    rule(
        "mma-high",
        when=MMA_ELEVATED & COVERED,
        clinician="MMA {mma} is elevated: above 271 nmol/L confirms functional B12 deficiency.",
        patient="Your MMA is raised ({mma}): above 271 nmol/L shows a B12 shortage in the cells.",
        cites="D0-28 D0-29 D1-26",
        settles="C-06",
    ),
    rule(
        "mma-word-high",
        when=Unsettled(MMA_ELEVATED) & Is("mma_flag", "high") & COVERED,
        clinician="The laboratory calls MMA high without a number: it counts as elevated while "
        "the number is asked for (project choice).",
        patient="The lab calls your MMA high, without a number. It counts as raised; ask for the "
        "number too. This is Cobalt's choice.",
        kind="do",
        settles="C-123",
        basis="project_choice",
    ),
    rule(
        "mma-word-normal",
        when=Unsettled(MMA_ELEVATED) & Is("mma_flag", "normal") & COVERED,
        clinician="The laboratory calls MMA normal without a number: it counts as normal while "
        "the number is asked for (project choice).",
        patient="The lab calls your MMA normal, without a number. It counts as normal; ask for "
        "the number too. This is Cobalt's choice.",
        kind="do",
        settles="C-123",
        basis="project_choice",
    ),
    rule(
        "mma-zone",
        when=MMA_IN_ZONE & COVERED,
        clinician="MMA {mma} lies between two printed cut-offs that do not agree: over 0.26 "
        "µmol/L (260 nmol/L) and over 271 nmol/L. It is shown as the disputed zone: neither "
        "normal nor confirming.",
        patient="Your MMA of {mma} lies between two limits that the articles print for the same "
        "thing: 0.26 µmol/L (260 nmol/L) and 271 nmol/L. By one you are short of B12, by the "
        "other not.",
        cites="D0-28 D0-29",
        settles="C-06 C-07",
    ),
    rule(
        "mma-fine",
        when=~MMA_ABOVE_NORMAL & COVERED,
        clinician="MMA {mma} is normal by either printed cut-off.",
        patient="Your MMA of {mma} is normal by both printed limits.",
        cites="D0-28 D0-29",
    ),
    rule(
        "what-mma-decides",
        when=BORDERLINE & TESTS & ~MMA_KNOWN & AS_UNTREATED,
        clinician="MMA above 271 nmol/L (printed also as above 0.26 µmol/L) would confirm "
        "functional deficiency and mean treatment at once; a normal MMA without symptoms and risk "
        "factors would mean that treatment may be unnecessary.",
        patient="An MMA above 271 nmol/L (printed also as above 0.26 µmol/L) would show a "
        "shortage and mean treatment. A normal one, without symptoms and risks, may mean that "
        "none is needed.",
        cites="D0-28 D0-29 D0-30 D0-31",
        settles="C-06",
    ),
    rule(
        "mma-pending",
        when=Is("mma_status", "pending") & COVERED & TREATS,
        clinician="MMA is pending and is not awaited: a reason to treat exists already.",
        patient="Your MMA result is still on its way. There is already a reason to act, so nobody "
        "needs to wait for it.",
        cites="D0-33 D0-47 D0-89",
        settles="C-31",
    ),
    rule(
        "mma-pending-waits",
        when=Is("mma_status", "pending") & AS_UNTREATED & BORDERLINE & ~TREATS,
        clinician="MMA is pending: with no symptom and no high-risk condition known, its result "
        "is awaited.",
        patient="Your MMA result is still on its way. Without symptoms or risks it makes sense to "
        "wait for it.",
        cites="D0-16",
        settles="C-31",
    ),
    rule(
        "mma-not-to-be-had",
        when=MMA_UNAVAILABLE & BORDERLINE & AS_UNTREATED,
        clinician="MMA cannot be had: homocysteine stands in for it.",
        patient="The MMA test cannot be had: the homocysteine test stands in for it.",
        cites="D0-64",
        settles="C-31",
    ),
    rule(
        "both-high",
        when=BOTH_MARKERS_ELEVATED & COVERED,
        clinician="MMA and homocysteine are both elevated, which confirms functional deficiency "
        "and obliges treatment at any serum level.",
        patient="MMA and homocysteine are both raised. Together they show a B12 shortage whatever "
        "the level.",
        cites="D4-16 D4-17 D4-13",
        settles="C-30",
    ),
    rule(
        "homocysteine-high",
        when=HOMOCYSTEINE_HIGH & ~Told(BOTH_MARKERS_ELEVATED) & COVERED,
        clinician="Homocysteine {homocysteine} is above 15 µmol/L: it supports B12 deficiency but "
        "is less specific than MMA.",
        patient="Your homocysteine of {homocysteine} is raised. That fits a B12 shortage, but "
        "other things raise it too.",
        cites="D1-31 D1-32",
        settles="C-12 C-30",
    ),
    rule(
        "homocysteine-above-goal",
        when=HOMOCYSTEINE_ABOVE_GOAL & ~HOMOCYSTEINE_HIGH & COVERED,
        clinician="Homocysteine {homocysteine} is not below the goal of 10 µmol/L, but not above "
        "15 µmol/L: no weight for the diagnosis.",
        patient="Your homocysteine of {homocysteine} is not at the goal of below 10 µmol/L, but "
        "not high enough to show a B12 shortage.",
        cites="D0-66 D1-31",
        settles="C-12",
    ),
    rule(
        "macrocytic-anemia",
        when=MACROCYTIC_ANEMIA & LOW & COVERED,
        clinician="With macrocytic anemia a level this low is severe deficiency: no waiting for "
        "confirmatory tests.",
        patient="Anemia with large red cells and a level this low is a severe shortage. Nobody "
        "should wait for more tests.",
        cites="D2-120 D2-121",
        settles="C-26",
    ),
)
