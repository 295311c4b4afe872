"""Risk and severity."""

from core.conditions import Finding, Is, yes
from core.findings.causes import ANATOMICAL, LONG_CROHNS, WEIGHT_LOSS_SURGERY
from core.findings.levels import DEFICIENCY_CONFIRMED, LOW, MACROCYTIC_ANEMIA, STATED_SEVERE
from core.findings.symptoms import NEURO
from core.thresholds import METFORMIN_LONG, OVER_75, PPI_LONG, PPI_LONG_IF_ELDERLY, RESECTION_LONG

VASCULAR = Finding(
    "stroke_or_cardiovascular_disease",
    yes("stroke_history") | yes("cardiovascular_disease"),
    "D0-36 D0-37",
    "C-34 C-52",
)

PPI_RISK = Finding(
    "ppi_long_enough",
    PPI_LONG | (OVER_75 & PPI_LONG_IF_ELDERLY),
    "D0-42 D2-111",
    "C-43",
)

PLANT_DIET = Finding(
    "vegan_or_strict_vegetarian", Is("diet", "vegan", "strict_vegetarian"), "D0-44 D0-45", "C-51"
)

HIGH_RISK = Finding(
    "high_risk_condition",
    OVER_75 | VASCULAR | ANATOMICAL | PPI_RISK | METFORMIN_LONG | PLANT_DIET,
    "D0-33 D0-34 D0-36 D0-37 D0-39 D0-40 D0-41 D0-42 D0-43 D0-44 D0-45",
    "C-22 C-43 C-50",
)

PREVENTION_GROUP = Finding(
    "prevention_group",
    RESECTION_LONG
    | LONG_CROHNS
    | WEIGHT_LOSS_SURGERY
    | (OVER_75 & (PPI_LONG_IF_ELDERLY | METFORMIN_LONG)),
    "D2-107 D2-108 D2-109 D2-111 D2-112 D3-50",
    "C-44 C-47 C-50",
)

SEVERE = Finding(
    "severe_deficiency",
    (LOW & MACROCYTIC_ANEMIA) | (DEFICIENCY_CONFIRMED & NEURO) | STATED_SEVERE,
    "D2-120 D2-121",
    "C-26",
)
