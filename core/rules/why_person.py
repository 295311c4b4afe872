"""Why, second part: risk conditions, symptoms and route, with this patient's own values."""

from core.conditions import Is, Told, yes
from core.findings import (
    BORDERLINE,
    FUNCTIONAL_SYMPTOMS,
    HIGH_RISK,
    LONG_CROHNS,
    LONG_RESECTION,
    MALABSORPTION,
    NEURO,
    PPI_RISK,
    VASCULAR,
    VISION,
    WEIGHT_LOSS_SURGERY,
)
from core.rules.regimen import TABLETS_ONLY
from core.rules.verdict import AS_UNTREATED, COVERED, TESTS
from core.tables import Hit, Table, rule
from core.thresholds import METFORMIN_LONG, OVER_75

_RISK = BORDERLINE & AS_UNTREATED

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
        clinician="Ileal resection of more than 20 cm (an unknown length counts as more) is a "
        "high-risk condition.",
        patient="With more than 20 cm of the last part of the small bowel removed (an unknown "
        "length counts as more), B12 is hard to take up.",
        cites="D0-39",
        settles="C-15",
    ),
    rule(
        "crohns",
        when=_RISK & LONG_CROHNS,
        clinician="Crohn's disease over more than 30 cm of ileum (an unknown extent counts as "
        "more) is a high-risk condition; the cut-off is printed as a range of 30-60 cm.",
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
        clinician="A proton pump inhibitor for {ppi_duration} is a high-risk condition (more than "
        "12 months; more than 4 months above age 75).",
        patient="Taking an acid blocker (PPI) for {ppi_duration} makes low B12 more likely.",
        cites="D0-42 D2-111 D3-80",
        settles="C-14 C-43",
    ),
    rule(
        "metformin",
        when=_RISK & METFORMIN_LONG,
        clinician="Metformin for {metformin_duration} (more than 4 months) is a high-risk "
        "condition.",
        patient="Taking metformin for {metformin_duration} makes low B12 more likely.",
        cites="D0-43",
        settles="C-14",
    ),
    rule(
        "diet",
        when=_RISK & Is("diet", "vegan", "strict_vegetarian"),
        clinician="A strict vegetarian or vegan diet is a high-risk condition.",
        patient="A strict vegetarian or vegan diet is on the article's list of high-risk "
        "conditions.",
        cites="D0-44 D0-45",
        settles="C-51",
    ),
    rule(
        "what-risk-decides",
        when=_RISK & TESTS & ~Told(~HIGH_RISK),
        clinician="Any of these would mean treating before the MMA result is back: age over 75, "
        "stroke or cardiovascular disease, more than 20 cm of ileum removed, Crohn's disease over "
        "more than 30-60 cm of ileum, weight-loss surgery, a PPI for more than 12 months, "
        "metformin for more than 4 months, a strict vegetarian or vegan diet.",
        patient="Any of these would mean treating sooner: age over 75, a stroke or heart disease, "
        "more than 20 cm of the last part of the small bowel removed, Crohn's disease over more "
        "than 30-60 cm of it, weight-loss surgery, an acid blocker (PPI) for more than 12 months, "
        "metformin for more than 4 months, a vegan or strict vegetarian diet.",
        cites="D0-33 D0-34 D0-36 D0-37 D0-39 D0-40 D0-41 D0-42 D0-43 D0-44 D0-45",
    ),
    rule(
        "no-risk",
        when=_RISK & ~HIGH_RISK & ~Told(MALABSORPTION),
        clinician="None of the high-risk conditions that document 000 lists is present.",
        patient="You have none of the high-risk conditions that the article lists.",
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
        clinician="Nerve symptoms are present ({symptoms}); untreated they can become permanent, "
        "and they often appear before blood-count changes.",
        patient="You have nerve symptoms ({symptoms}). Without treatment they can become "
        "permanent, and they often come before changes in the blood count.",
        cites="D0-59 D0-60",
        settles="C-36 C-41 C-104",
    ),
    rule(
        "feeling",
        when=COVERED
        & (yes("paresthesia") | yes("tingling") | yes("numbness") | yes("peripheral_neuropathy")),
        clinician="Numbness, tingling, paresthesia or neuropathy counts as a nerve symptom.",
        patient="Numbness, tingling or pins and needles counts as a nerve symptom.",
        kind="explain",
        cites="D0-51 D0-52 D0-53 D1-46 D1-47 D2-17 D2-18 D2-19 D2-20 D3-13 D4-23 D4-24",
        settles="C-36",
    ),
    rule(
        "walking",
        when=COVERED & (yes("gait_disturbance") | yes("ataxia")),
        clinician="A disturbed gait or ataxia counts as a nerve symptom.",
        patient="Trouble walking or moving in a controlled way counts as a nerve symptom.",
        kind="explain",
        cites="D0-54 D0-55 D1-50 D2-21 D2-22 D3-15 D4-25",
        settles="C-36",
    ),
    rule(
        "thinking",
        when=COVERED & (yes("cognitive_difficulty") | yes("memory_problem") | yes("brain_fog")),
        clinician="Cognitive difficulty, memory trouble or brain fog counts as a nerve symptom.",
        patient="Trouble with thinking or memory counts as a nerve symptom.",
        kind="explain",
        cites="D0-48 D0-49 D0-50 D1-48 D1-49 D2-23 D2-24 D3-14 D4-26",
        settles="C-36",
    ),
    rule(
        "seeing",
        when=COVERED & (VISION),
        clinician="A visual problem or optic nerve dysfunction is on the neurological list of one "
        "document.",
        patient="Trouble seeing is on one article's list of nerve symptoms.",
        kind="explain",
        cites="D2-26 D2-27",
        settles="C-36",
    ),
    rule(
        "tongue",
        when=yes("glossitis") & BORDERLINE & AS_UNTREATED,
        clinician="Glossitis counts as a treatment-triggering symptom. One document lists it as "
        "neurological, four do not: it calls for a full neurological check, at the latest before "
        "a second injection.",
        patient="A sore tongue counts as a sign of low B12. It is not a nerve symptom, but your "
        "nerves should be checked too.",
        cites="D0-58 D2-16 D2-25",
        settles="C-37",
    ),
    rule(
        "tired-or-low",
        when=(yes("fatigue") | yes("depression")) & BORDERLINE & AS_UNTREATED,
        clinician="Fatigue or depression triggers treatment in document 000, the only one to list "
        "them; both have many other causes.",
        patient="Tiredness or low mood can come from low B12. Both have many other causes too.",
        cites="D0-56 D0-57",
        settles="C-25 C-39",
    ),
    rule(
        "what-symptoms-decide",
        when=BORDERLINE & TESTS & AS_UNTREATED,
        clinician="A symptom of functional deficiency would mean treating at once whatever MMA "
        "shows; nerve symptoms can become permanent untreated and often precede blood-count "
        "changes.",
        patient="Numbness, tingling, trouble walking, thinking or seeing, tiredness, low mood or "
        "a sore tongue would mean treating at once. Nerve symptoms can become permanent, and they "
        "often come before changes in the blood count.",
        cites="D0-47 D0-59 D0-60",
        settles="C-104",
    ),
    rule(
        "none",
        when=BORDERLINE & ~FUNCTIONAL_SYMPTOMS & AS_UNTREATED,
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
        clinician="Without nerve symptoms oral B12 at 1000-2000 mcg daily equals injections in "
        "effect and is the route to use first.",
        patient="Without nerve symptoms, tablets at this dose work as well as injections.",
        section="route",
        cites="D0-70 D0-71",
        settles="C-54",
    ),
)
