"""How the plan would read if a fact that is not known turned out otherwise."""

from core.conditions import Is, Told, Unsettled
from core.findings import (
    CAUSE_UNKNOWN,
    DEFICIENCY_CONFIRMED,
    LOWERING_MEDICINE,
    MALABSORPTION,
    NEURO,
    PLANT_DIET,
)
from core.regimens import NERVES
from core.rules.regimen import REGIMEN
from core.rules.verdict import BEGINS
from core.tables import Decided, Hit, Table, rule

_SPLIT = BEGINS & ~Told(NEURO)
_CAUSE_OPEN = _SPLIT & CAUSE_UNKNOWN & Told(DEFICIENCY_CONFIRMED)

BRANCHES = Table(
    "branches",
    "If a fact that is not known turned out otherwise",
    Hit.COLLECT,
    rule(
        "if-nerves",
        when=BEGINS & Unsettled(NEURO) & ~Decided(REGIMEN, NERVES),
        clinician="If any nerve symptom is found: hydroxocobalamin 1000 mcg IM on alternate days "
        "until there is no further improvement, then every 2 months.",
        patient="If numbness, tingling, or trouble walking, thinking or seeing is found, the "
        "articles describe injections every other day until it gets no better, then every 2 "
        "months.",
        section="treatment",
        kind="do",
        cites="D2-30 D2-31 D2-32 D3-16 D3-17 D4-27 D4-28",
        settles="C-55",
    ),
    rule(
        "if-diet",
        when=_CAUSE_OPEN & Unsettled(PLANT_DIET),
        clinician="If the cause proves dietary with absorption intact: oral 1000-2000 mcg daily "
        "is an acceptable alternative.",
        patient="If the cause proves to be the diet and the gut is healthy, tablets of 1000-2000 "
        "mcg a day are another way that the articles describe.",
        section="treatment",
        kind="do",
        cites="D3-07 D3-30 D3-31",
        settles="C-54",
    ),
    rule(
        "if-medicine",
        when=_CAUSE_OPEN & ~Told(~LOWERING_MEDICINE),
        clinician="If metformin, a PPI or an H2 blocker is the cause with absorption intact: oral "
        "1000 mcg daily is usually enough; consider injections if the level is not normal after 3 "
        "months.",
        patient="If a medicine (metformin or an acid blocker) is the cause, the articles say that "
        "tablets of 1000 mcg a day are usually enough; injections if the level is not good after "
        "3 months.",
        section="treatment",
        kind="do",
        cites="D3-52 D3-53 D3-54 D3-55 D3-56",
        settles="C-53",
    ),
    rule(
        "if-malabsorption",
        when=_CAUSE_OPEN & Unsettled(MALABSORPTION),
        clinician="If the cause is pernicious anemia, more than 20 cm of ileum removed, extensive "
        "ileal Crohn's disease, weight-loss surgery or another confirmed malabsorption: "
        "injections are required and lifelong; monthly after weight-loss surgery and ileal "
        "disease.",
        patient="If an operation or illness keeps the gut from taking B12 up, the articles call "
        "for injections, for life; with weight-loss surgery or an ill or shortened small bowel "
        "every month.",
        section="treatment",
        kind="do",
        cites="D3-21 D3-22 D3-23 D3-24 D3-25 D3-38 D3-43 D2-46 D2-47 D2-99 D2-100 D2-115 D3-06 "
        "D2-43",
        settles="C-57 C-61 C-69",
    ),
    rule(
        "if-kidneys",
        when=BEGINS & Unsettled(Is("chronic_kidney_disease", "yes")),
        clinician="If the kidneys are weak (eGFR under 50 mL/min): hydroxocobalamin or "
        "methylcobalamin only, no cyanocobalamin.",
        patient="If your kidneys are weak, ask for hydroxocobalamin or methylcobalamin, not "
        "cyanocobalamin.",
        section="formulation",
        kind="avoid",
        cites="D2-53 D2-54 D2-55 D3-28 D3-91 D3-92 D4-36",
        settles="C-17",
    ),
)
