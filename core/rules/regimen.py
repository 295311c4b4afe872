"""How treatment starts: route, drug and course, by the resolved order (first match wins)."""

from core.conditions import Finding, Is, Told, Unsettled
from core.findings import (
    ABOVE,
    ANATOMICAL,
    BLOOD_COUNT_SIGN,
    BORDERLINE,
    BOTH_MARKERS_ELEVATED,
    DEFICIENCY_CONFIRMED,
    DIET_OR_DRUG_CAUSE,
    DIETARY,
    DRUG_CAUSE,
    FUNCTIONAL_SYMPTOMS,
    GIVEN_TIME,
    INTO_VEIN,
    LEVEL_UNKNOWN,
    LOW,
    MACROCYTIC_ANEMIA,
    MALABSORPTION,
    MISSED_DOSES,
    MMA_IS_ELEVATED,
    MMA_IS_NORMAL,
    NEURO,
    ON_SWALLOWED,
    POOR_DIET,
    STATED_SEVERE,
    STOPPED,
    TABLETS_TOO_SMALL,
    TIRED_OR_LOW_ONLY,
)
from core.regimens import (
    FIRST_INJECTION,
    INJECTION_THEN_TABLETS,
    INJECTIONS,
    INJECTIONS_OR_TABLETS,
    NERVES,
    TABLETS,
    TABLETS_FOR_MEDICINE,
    TABLETS_ON_TRIAL,
)
from core.rules.verdict import BEGINS
from core.tables import Decided, Hit, Table, rule

REGIMEN = Table(
    "regimen",
    "Route and first course",
    Hit.FIRST,
    rule(
        "nerves",
        when=NEURO,
        gives=NERVES,
        clinician="Hydroxocobalamin 1000 mcg IM on alternate days until there is no further "
        "improvement; this schedule is mandatory with nerve symptoms, at whatever severity.",
        patient="The articles describe hydroxocobalamin injections of 1000 mcg every other day, "
        "going on until the nerve symptoms stop getting better. Ask your clinician about these.",
        section="treatment",
        kind="do",
        cites="D0-74 D2-30 D2-33 D3-16 D4-27",
        settles="C-41 C-54 C-62 C-66",
    ),
    rule(
        "low-with-macrocytic-anemia",
        when=(LOW & MACROCYTIC_ANEMIA) | (STATED_SEVERE & LEVEL_UNKNOWN),
        gives=INJECTIONS,
        clinician="Hydroxocobalamin 1000 mcg IM three times a week for 2 weeks, the first dose "
        "today.",
        patient="The articles describe hydroxocobalamin injections of 1000 mcg three times a week "
        "for 2 weeks, the first one today.",
        section="treatment",
        kind="do",
        cites="D2-121 D2-36",
        settles="C-26 C-55 C-56",
    ),
    rule(
        "after-failed-tablets",
        when=ON_SWALLOWED
        & GIVEN_TIME
        & ~MISSED_DOSES
        & ~TABLETS_TOO_SMALL
        & (~ABOVE | MMA_IS_ELEVATED),
        gives=INJECTIONS,
        clinician="Hydroxocobalamin 1000 mcg IM three times a week for 2 weeks in place of the "
        "tablets.",
        patient="In place of the tablets the articles describe hydroxocobalamin injections of "
        "1000 mcg three times a week for 2 weeks. Ask your clinician about these.",
        section="treatment",
        kind="do",
        cites="D1-14 D1-15 D1-16 D1-44 D1-53",
        settles="C-58 C-59",
    ),
    rule(
        "after-the-vein",
        when=INTO_VEIN,
        gives=INJECTIONS,
        clinician="Hydroxocobalamin 1000 mcg IM or deep under the skin three times a week for 2 "
        "weeks.",
        patient="The articles describe hydroxocobalamin injections of 1000 mcg into muscle or "
        "deep under the skin, three times a week for 2 weeks.",
        section="treatment",
        kind="do",
        cites="D2-36 D2-40 D2-48",
        settles="C-65",
    ),
    rule(
        "taken-up-again",
        when=STOPPED
        & ABOVE
        & ~Told(MMA_IS_ELEVATED)
        & (MALABSORPTION | Told(Is("b12_route", "im", "deep_sc"))),
        gives=FIRST_INJECTION,
        clinician="One injection of hydroxocobalamin 1000 mcg IM now; maintenance follows without "
        "a first course, because the level is above the band (project choice).",
        patient="One injection of 1000 mcg now, then injections further apart, without a first "
        "course, because your level is still good. This is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-70 C-75",
        basis="project_choice",
    ),
    rule(
        "anatomy-at-a-borderline-level",
        when=BORDERLINE
        & ANATOMICAL
        & ~Told(DEFICIENCY_CONFIRMED)
        & ~Told(FUNCTIONAL_SYMPTOMS)
        & ~Told(BLOOD_COUNT_SIGN),
        gives=FIRST_INJECTION,
        clinician="One injection of hydroxocobalamin 1000 mcg IM now. MMA above 271 nmol/L, any "
        "symptom, or no result within 7 days: complete the course of three times a week for 2 "
        "weeks, then monthly; MMA normal: monthly without the course (the 7 days are a project "
        "choice).",
        patient="One hydroxocobalamin injection of 1000 mcg now, then the MMA result decides: a "
        "full course of injections if it is raised, or one injection a month if it is normal. "
        "Waiting at most 7 days for the result is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-117",
        basis="project_choice",
    ),
    rule(
        "malabsorption",
        when=MALABSORPTION,
        gives=INJECTIONS,
        clinician="Hydroxocobalamin 1000 mcg IM three times a week for 2 weeks: with "
        "malabsorption injections are required.",
        patient="The articles describe hydroxocobalamin injections of 1000 mcg three times a week "
        "for 2 weeks. Tablets are not relied on when the gut cannot take B12 up.",
        section="treatment",
        kind="do",
        cites="D3-09 D2-36 D3-22 D3-23 D3-24 D3-25 D2-42 D2-45 D2-46 D2-47",
        settles="C-54 C-57 C-61",
    ),
    rule(
        "low-count-unknown-diet-or-medicine",
        when=LOW & Unsettled(MACROCYTIC_ANEMIA) & DIET_OR_DRUG_CAUSE,
        gives=INJECTION_THEN_TABLETS,
        clinician="First injection of hydroxocobalamin 1000 mcg IM today, with blood count and "
        "markers drawn: macrocytic anemia means completing the injection course, a normal count "
        "means oral B12 1000-2000 mcg daily (project choice while the count is not known).",
        patient="A first hydroxocobalamin injection of 1000 mcg today, with a blood count taken "
        "along. The count decides between more injections and tablets of 1000-2000 mcg a day. "
        "This is Cobalt's choice while the blood count is not known.",
        section="treatment",
        kind="do",
        settles="C-119",
        basis="project_choice",
    ),
    rule(
        "diet",
        when=DIETARY,
        gives=TABLETS,
        clinician="Oral B12 1000-2000 mcg daily: for a dietary cause with intact absorption it is "
        "effective and comes first. Injections are the alternative: 1000 mcg IM three times a "
        "week for 2 weeks, then every 2-3 months.",
        patient="The articles describe B12 tablets of 1000-2000 mcg a day when the cause is the "
        "diet and the gut is healthy. Ask your clinician about these; injections are the other "
        "way.",
        section="treatment",
        kind="do",
        cites="D0-72 D0-73 D0-69 D0-70 D3-07 D3-31",
        settles="C-22 C-54 C-64",
    ),
    rule(
        "medicine",
        when=DRUG_CAUSE & ~Told(POOR_DIET),
        gives=TABLETS_FOR_MEDICINE,
        clinician="Oral B12 1000 mcg daily: usually enough when a medicine is the cause and "
        "absorption itself is intact; consider injections if the level is not normal after 3 "
        "months.",
        patient="The articles describe B12 tablets of 1000 mcg a day when a medicine is the "
        "cause. If the level is not normal after 3 months, ask about injections.",
        section="treatment",
        kind="do",
        cites="D3-55 D3-56",
        settles="C-44 C-53 C-54 C-64",
    ),
    rule(
        "trial",
        when=BORDERLINE & TIRED_OR_LOW_ONLY & MMA_IS_NORMAL,
        gives=TABLETS_ON_TRIAL,
        clinician="Oral B12 1000-2000 mcg daily as a 3-month trial, reviewed and not lifelong: "
        "MMA is normal, and fatigue or low mood alone is the trigger (project choice).",
        patient="With a normal MMA and only tiredness or low mood, B12 tablets of 1000-2000 mcg a "
        "day can be tried for 3 months and then looked at again. The 3 months are Cobalt's "
        "choice.",
        section="treatment",
        kind="do",
        settles="C-25",
        basis="project_choice",
    ),
    rule(
        "cause-unknown-low-or-both-markers",
        when=LOW | LEVEL_UNKNOWN | BOTH_MARKERS_ELEVATED,
        gives=INJECTIONS_OR_TABLETS,
        clinician="Hydroxocobalamin 1000 mcg IM three times a week for 2 weeks; oral B12 "
        "1000-2000 mcg daily is the documented alternative while no malabsorption is found.",
        patient="The articles describe hydroxocobalamin injections of 1000 mcg three times a week "
        "for 2 weeks. Tablets of 1000-2000 mcg a day are the other way described, if no "
        "absorption problem is found.",
        section="treatment",
        kind="do",
        cites="D3-05 D3-09 D4-14 D4-31 D0-69",
        settles="C-54 C-30",
    ),
    rule(
        "cause-unknown-blood-count",
        when=BLOOD_COUNT_SIGN,
        gives=INJECTIONS_OR_TABLETS,
        clinician="Hydroxocobalamin 1000 mcg IM three times a week for 2 weeks: the blood count "
        "is abnormal and the cause is not known (project choice).",
        patient="Because the blood count is not normal and the cause is unknown, Cobalt follows "
        "the injection course the articles describe: 1000 mcg three times a week for 2 weeks. "
        "That is Cobalt's choice.",
        section="treatment",
        kind="do",
        settles="C-27",
        basis="project_choice",
    ),
    rule(
        "cause-unknown-above-the-band",
        when=ABOVE,
        gives=TABLETS,
        clinician="Oral B12 1000-2000 mcg daily first; the alternative is hydroxocobalamin 1000 "
        "mcg IM three times a week for 2 weeks, then every 2-3 months. Change to it if MMA stays "
        "above 271 nmol/L or symptoms come.",
        patient="The articles describe B12 tablets of 1000-2000 mcg a day as the first choice "
        "here. Injections are the other way, above all if MMA stays raised or symptoms come.",
        section="treatment",
        kind="do",
        cites="D0-69 D0-70 D0-72 D0-73 D1-26",
        settles="C-22 C-54",
    ),
    rule(
        "cause-unknown",
        gives=TABLETS,
        clinician="Oral B12 1000-2000 mcg daily first; the alternative is hydroxocobalamin 1000 "
        "mcg IM three times a week for 2 weeks, then every 2-3 months. Switch if the level is not "
        "normal at 3 months.",
        patient="The articles describe B12 tablets of 1000-2000 mcg a day as the first choice "
        "here. Injections are the other way, above all if the level is not normal after 3 months.",
        section="treatment",
        kind="do",
        cites="D0-69 D0-70 D0-72 D0-73 D3-56",
        settles="C-22 C-54",
    ),
    when=BEGINS,
)

INJECTED = Finding(
    "treated_by_injection",
    Decided(
        REGIMEN,
        NERVES,
        INJECTIONS,
        INJECTIONS_OR_TABLETS,
        FIRST_INJECTION,
        INJECTION_THEN_TABLETS,
    ),
)
TABLETS_ONLY = Finding(
    "treated_by_tablets_only", Decided(REGIMEN, TABLETS, TABLETS_FOR_MEDICINE, TABLETS_ON_TRIAL)
)
