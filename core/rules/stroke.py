"""Stroke prevention: what is said to people with vascular disease or a raised marker."""

from core.findings import (
    BORDERLINE,
    METABOLIC,
    VASCULAR,
)
from core.rules.verdict import AS_UNTREATED, COVERED
from core.tables import Hit, Table, rule

STROKE = Table(
    "stroke",
    "Stroke prevention",
    Hit.COLLECT,
    # Vessels: the section on stroke prevention of document 000.
    rule(
        "vessels-reasonable",
        when=BORDERLINE & VASCULAR & AS_UNTREATED,
        clinician="With cardiovascular disease or a past stroke, treatment is called reasonable "
        "even at this borderline level; it is not urgent without symptoms.",
        patient="After a stroke or with heart and vessel disease, treatment is called reasonable "
        "even at a borderline level.",
        section="special",
        kind="explain",
        cites="D0-62",
        settles="C-34",
    ),
    rule(
        "vessels-heart-association",
        when=VASCULAR & COVERED,
        clinician="The American Heart Association considers B vitamins reasonable for lowering "
        "stroke risk in this group (Class 2a).",
        patient="The American Heart Association calls B vitamins reasonable for lowering the risk "
        "of stroke in this group.",
        section="special",
        kind="evidence",
        cites="D0-67 D1-95",
        settles="C-34 C-101 C-115",
    ),
    rule(
        "vessels-43-percent",
        when=VASCULAR & COVERED,
        clinician="In meta-analyses B vitamins including B12 cut ischemic stroke by 43%; the "
        "figure is for B vitamins together, not for B12 alone.",
        patient="In pooled studies B vitamins including B12 cut strokes caused by a blocked "
        "vessel by 43%. That is for the B vitamins together, not for B12 alone.",
        section="special",
        kind="evidence",
        cites="D0-63 D1-94",
        settles="C-101",
    ),
    rule(
        "vessels-metabolic",
        when=METABOLIC & COVERED,
        clinician="Metabolic deficiency (B12 below 258 pmol/L, about 350 pg/mL, with a raised "
        "marker) adds to stroke risk by way of homocysteine.",
        patient="A low or borderline level together with a raised marker adds to the risk of "
        "stroke.",
        section="special",
        kind="explain",
        cites="D1-93 D0-64 D0-65",
        settles="C-21",
    ),
    rule(
        "homocysteine-goal",
        when=(VASCULAR | METABOLIC) & COVERED,
        clinician="Homocysteine goal for the best cardiovascular outcome: below 10 µmol/L.",
        patient="The goal for homocysteine is below 10 µmol/L, to protect heart and vessels.",
        section="special",
        kind="explain",
        cites="D0-66",
        settles="C-85",
    ),
)
