"""The steps that lead to the verdict, with this patient's own values."""

from core.conditions import Is, Told, Unsettled, yes
from core.findings import (
    ABOVE,
    BORDERLINE,
    BOTH_MARKERS_ELEVATED,
    FLAGGED_LOW,
    FUNCTIONAL_SYMPTOMS,
    HIGH_RISK,
    HOMOCYSTEINE_ABOVE_GOAL,
    HOMOCYSTEINE_HIGH,
    LEVEL_UNKNOWN,
    LONG_CROHNS,
    LONG_RESECTION,
    LOW,
    MACROCYTIC_ANEMIA,
    MMA_IN_ZONE,
    MMA_IS_ELEVATED,
    MMA_IS_NORMAL,
    MMA_UNAVAILABLE,
    NEURO,
    ON_TREATMENT,
    PPI_RISK,
    VASCULAR,
    WEIGHT_LOSS_SURGERY,
)
from core.rules.regimen import TABLETS_ONLY
from core.rules.verdict import COVERED, TREATS
from core.tables import Hit, Table, rule
from core.thresholds import METFORMIN_LONG, MMA_ELEVATED, OVER_75

_RISK = BORDERLINE & COVERED

LEVEL_STEPS = Table(
    "level-steps",
    "Reading the level",
    Hit.COLLECT,
    rule(
        "borderline",
        when=BORDERLINE & COVERED,
        clinician="The level of {serum_b12} lies in the borderline band of 180-350 pg/mL, where total B12 alone "
        "neither proves nor excludes functional deficiency.",
        patient="Your level of {serum_b12} lies in the borderline band of 180-350 pg/mL. In that band the number "
        "alone does not tell if you are short of B12.",
        cites="D0-13 D0-15 D0-21 D0-22",
        settles="C-08 C-09 C-21",
    ),
    rule(
        "borderline-not-reassuring",
        when=BORDERLINE & COVERED & ~Told(MMA_IS_NORMAL),
        clinician="Do not take it as reassuring: in this band up to 50% turn out metabolically deficient on MMA.",
        patient="Do not take it as all clear: in this band up to 50% of people turn out to be short of B12 on the MMA "
        "test.",
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
        when=ABOVE & COVERED,
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
        when=Unsettled(ON_TREATMENT) & (BORDERLINE | LOW | ABOVE),
        clinician="Read as a level without B12 treatment, since none was mentioned; on treatment it would mean "
        "something else.",
        patient="This reads your level as one without B12 treatment. If you take B12, it means something else.",
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
        when=MMA_IS_ELEVATED & COVERED,
        clinician="MMA {mma} is elevated: above 271 nmol/L confirms functional B12 deficiency.",
        patient="Your MMA is raised ({mma}): above 271 nmol/L shows a B12 shortage in the cells.",
        cites="D0-28 D1-26",
        settles="C-06",
    ),
    rule(
        "mma-word-high",
        when=Unsettled(MMA_ELEVATED) & Is("mma_flag", "high") & COVERED,
        clinician="The laboratory calls MMA high without a number: it counts as elevated while the number is asked for "
        "(project choice).",
        patient="The lab calls your MMA high, without a number. It counts as raised; ask for the number too. This is "
        "Cobalt's choice.",
        kind="do",
        settles="C-123",
        basis="project_choice",
    ),
    rule(
        "mma-word-normal",
        when=Unsettled(MMA_ELEVATED) & Is("mma_flag", "normal") & COVERED,
        clinician="The laboratory calls MMA normal without a number: it counts as normal while the number is asked for "
        "(project choice).",
        patient="The lab calls your MMA normal, without a number. It counts as normal; ask for the number too. This is "
        "Cobalt's choice.",
        kind="do",
        settles="C-123",
        basis="project_choice",
    ),
    rule(
        "mma-zone",
        when=MMA_IN_ZONE & COVERED,
        clinician="MMA {mma} lies between two printed cut-offs that do not agree: over 0.26 µmol/L (260 nmol/L) and over "
        "271 nmol/L. It is shown as the disputed zone: neither normal nor confirming.",
        patient="Your MMA of {mma} lies between two limits that the articles print for the same thing: 0.26 µmol/L "
        "(260 nmol/L) and 271 nmol/L. By one you are short of B12, by the other not.",
        cites="D0-28 D0-29",
        settles="C-06 C-07",
    ),
    rule(
        "mma-fine",
        when=MMA_IS_NORMAL & COVERED,
        clinician="MMA {mma} is normal by either printed cut-off.",
        patient="Your MMA of {mma} is normal by both printed limits.",
        cites="D0-28 D0-29",
        settles="C-06",
    ),
    rule(
        "mma-pending",
        when=Is("mma_status", "pending") & COVERED & TREATS,
        clinician="MMA is pending and is not awaited: a reason to treat exists already.",
        patient="Your MMA result is still on its way. There is already a reason to act, so nobody needs to wait for it.",
        cites="D0-33 D0-47 D0-89",
        settles="C-31",
    ),
    rule(
        "mma-pending-waits",
        when=Is("mma_status", "pending") & COVERED & BORDERLINE & ~TREATS,
        clinician="MMA is pending: with no symptom and no high-risk condition known, its result is awaited.",
        patient="Your MMA result is still on its way. Without symptoms or risks it makes sense to wait for it.",
        cites="D0-16",
        settles="C-31",
    ),
    rule(
        "mma-not-to-be-had",
        when=MMA_UNAVAILABLE & BORDERLINE & COVERED,
        clinician="MMA cannot be had: homocysteine stands in for it.",
        patient="The MMA test cannot be had: the homocysteine test stands in for it.",
        cites="D0-64",
        settles="C-31",
    ),
    rule(
        "both-high",
        when=BOTH_MARKERS_ELEVATED & COVERED,
        clinician="MMA and homocysteine are both elevated, which confirms functional deficiency and obliges treatment at "
        "any serum level.",
        patient="MMA and homocysteine are both raised. Together they show a B12 shortage whatever the level.",
        cites="D4-16 D4-17",
        settles="C-30",
    ),
    rule(
        "homocysteine-high",
        when=HOMOCYSTEINE_HIGH & ~BOTH_MARKERS_ELEVATED & COVERED,
        clinician="Homocysteine {homocysteine} is above 15 µmol/L: it supports B12 deficiency but is less specific than "
        "MMA.",
        patient="Your homocysteine of {homocysteine} is raised. That fits a B12 shortage, but other things raise it too.",
        cites="D1-31 D1-32",
        settles="C-12 C-30",
    ),
    rule(
        "homocysteine-above-goal",
        when=HOMOCYSTEINE_ABOVE_GOAL & ~HOMOCYSTEINE_HIGH & COVERED,
        clinician="Homocysteine {homocysteine} is not below the goal of 10 µmol/L, but not above 15 µmol/L: no weight for "
        "the diagnosis.",
        patient="Your homocysteine of {homocysteine} is not at the goal of below 10 µmol/L, but not high enough to show a "
        "B12 shortage.",
        cites="D0-66 D1-31",
        settles="C-12",
    ),
    rule(
        "macrocytic-anemia",
        when=MACROCYTIC_ANEMIA & LOW & COVERED,
        clinician="With macrocytic anemia a level this low is severe deficiency: no waiting for confirmatory tests.",
        patient="Anemia with large red cells and a level this low is a severe shortage. Nobody should wait for more "
        "tests.",
        cites="D2-120 D2-121",
        settles="C-26",
    ),
)

RISK_STEPS = Table(
    "risk-steps",
    "High-risk conditions at a borderline level",
    Hit.COLLECT,
    rule(
        "over-75",
        when=_RISK & OVER_75,
        clinician="Aged {age}: being older than 75 is a high-risk condition.",
        patient="You are {age} old: being older than 75 makes low B12 more likely.",
        cites="D0-34 D3-80",
        settles="C-13 C-50",
    ),
    rule(
        "vascular",
        when=_RISK & VASCULAR,
        clinician="A past stroke or cardiovascular disease is a high-risk condition.",
        patient="A past stroke or heart and vessel disease counts as a high-risk condition.",
        cites="D0-36 D0-37",
        settles="C-34 C-52",
    ),
    rule(
        "ileum-removed",
        when=_RISK & LONG_RESECTION,
        clinician="Ileal resection of more than 20 cm (an unknown length counts as more) is a high-risk condition.",
        patient="With more than 20 cm of the last part of the small bowel removed (an unknown length counts as more), B12 "
        "is hard to take up.",
        cites="D0-39",
        settles="C-15",
    ),
    rule(
        "crohns",
        when=_RISK & LONG_CROHNS,
        clinician="Crohn's disease over more than 30 cm of ileum (an unknown extent counts as more) is a high-risk "
        "condition; the cut-off is printed as a range of 30-60 cm.",
        patient="Crohn's disease in the last part of the small bowel makes it hard to take B12 up.",
        cites="D0-40",
        settles="C-16",
    ),
    rule(
        "weight-loss-surgery",
        when=_RISK & WEIGHT_LOSS_SURGERY,
        clinician="Earlier weight-loss surgery is a high-risk condition.",
        patient="After weight-loss surgery B12 is harder to take up.",
        cites="D0-41 D2-44",
        settles="C-48",
    ),
    rule(
        "ppi",
        when=_RISK & PPI_RISK,
        clinician="A proton pump inhibitor for {ppi_duration} is a high-risk condition (more than 12 months; more than 4 "
        "months above age 75).",
        patient="Taking an acid blocker (PPI) for {ppi_duration} makes low B12 more likely.",
        cites="D0-42 D2-111",
        settles="C-14 C-43",
    ),
    rule(
        "metformin",
        when=_RISK & METFORMIN_LONG,
        clinician="Metformin for {metformin_duration} (more than 4 months) is a high-risk condition.",
        patient="Taking metformin for {metformin_duration} makes low B12 more likely.",
        cites="D0-43",
        settles="C-14",
    ),
    rule(
        "diet",
        when=_RISK & Is("diet", "vegan", "strict_vegetarian"),
        clinician="A strict vegetarian or vegan diet is a high-risk condition.",
        patient="A diet with no animal food holds almost no B12.",
        cites="D0-44 D0-45",
        settles="C-51",
    ),
    rule(
        "no-risk",
        when=_RISK & ~HIGH_RISK,
        clinician="None of the listed high-risk conditions is present.",
        patient="You have none of the conditions that make low B12 likely.",
        cites="D0-32",
    ),
)

SYMPTOM_STEPS = Table(
    "symptom-steps",
    "Symptoms",
    Hit.COLLECT,
    rule(
        "nerves",
        when=NEURO & COVERED,
        clinician="Nerve symptoms are present ({symptoms}); untreated they can become permanent, and they often appear "
        "before blood-count changes.",
        patient="You have nerve symptoms ({symptoms}). Without treatment they can become permanent, and they often come "
        "before changes in the blood count.",
        cites="D0-59 D0-60",
        settles="C-36 C-41 C-104",
    ),
    rule(
        "tongue",
        when=yes("glossitis") & BORDERLINE & COVERED,
        clinician="Glossitis counts as a treatment-triggering symptom, not as a nerve symptom by itself; it calls for a "
        "full neurological check before a second dose.",
        patient="A sore tongue counts as a sign of low B12. It is not a nerve symptom, but your nerves should be checked "
        "too.",
        cites="D0-58",
        settles="C-37",
    ),
    rule(
        "tired-or-low",
        when=(yes("fatigue") | yes("depression")) & BORDERLINE & COVERED,
        clinician="Fatigue or depression triggers treatment in document 000, the only one to list them; both have many "
        "other causes.",
        patient="Tiredness or low mood can come from low B12. Both have many other causes too.",
        cites="D0-56 D0-57",
        settles="C-25 C-39",
    ),
    rule(
        "none",
        when=BORDERLINE & ~FUNCTIONAL_SYMPTOMS & COVERED,
        clinician="No symptom of functional deficiency is present.",
        patient="You have none of the symptoms that low B12 can cause.",
        cites="D0-46",
        settles="C-40",
    ),
)

ROUTE_STEPS = Table(
    "route-steps",
    "Why this route",
    Hit.COLLECT,
    rule(
        "tablets-equal",
        when=TABLETS_ONLY & ~NEURO,
        clinician="Without nerve symptoms oral B12 at 1000-2000 mcg daily equals injections in effect and is the route to "
        "use first.",
        patient="Without nerve symptoms, tablets at this dose work as well as injections.",
        section="route",
        cites="D0-70 D0-71",
        settles="C-54",
    ),
)
