"""Causes: anatomy and absorption, diet, medicines."""

from core.conditions import Finding, Is, Told, Unsettled, yes
from core.findings.levels import DEFICIENCY_CONFIRMED
from core.thresholds import (
    CROHNS_ILEAL,
    CROHNS_LONG,
    CROHNS_VERY_LONG,
    H2_BLOCKER_LONG,
    METFORMIN_LONG,
    ON_H2_BLOCKER,
    ON_METFORMIN,
    ON_PPI,
    PPI_LONG,
    RESECTED,
    RESECTION_LONG,
)

RESECTED_SOME = Finding(
    "some_ileum_removed",
    RESECTED | Is("ileal_resection_site", "distal_or_terminal", "other"),
    "D1-78",
    "C-15",
)

LONG_RESECTION = Finding(
    "more_than_20_cm_of_ileum_removed_or_length_unknown",
    RESECTION_LONG | (RESECTED_SOME & Unsettled(RESECTION_LONG)),
    "D0-39 D2-46 D3-23",
    "C-15",
)

LONG_CROHNS = Finding(
    "crohns_of_more_than_30_cm_or_extent_unknown",
    CROHNS_LONG | (yes("crohns_disease") & Unsettled(CROHNS_LONG)),
    "D0-40 D2-47 D3-51",
    "C-16",
)

VERY_LONG_CROHNS = Finding("crohns_of_more_than_60_cm", CROHNS_VERY_LONG, "D2-108", "C-16 C-47")

WEIGHT_LOSS_SURGERY = Finding(
    "weight_loss_surgery",
    Is(
        "bariatric_surgery",
        "roux_en_y",
        "biliopancreatic_diversion",
        "sleeve_gastrectomy",
        "gastric_band",
        "other",
        "unknown_type",
    ),
    "D0-41 D2-42 D3-24",
    "C-48",
)

SMALL_OPERATION = Finding(
    "sleeve_or_band",
    Is("bariatric_surgery", "sleeve_gastrectomy", "gastric_band"),
    "D3-48 D3-49",
    "C-49",
)

BYPASS = Finding(
    "bypass_or_diversion_or_other_operation",
    Is("bariatric_surgery", "roux_en_y", "biliopancreatic_diversion", "other"),
    "D3-46 D3-47",
    "C-49",
)

ANATOMICAL = Finding(
    "surgery_or_extensive_ileal_disease", LONG_RESECTION | LONG_CROHNS | WEIGHT_LOSS_SURGERY
)

ILEAL_DISEASE = Finding("ileal_disease", RESECTED | CROHNS_ILEAL, "D1-35 D1-77 D1-78", "C-15")

PERNICIOUS_ANEMIA_KNOWN = Finding(
    "confirmed_pernicious_anemia", Is("pernicious_anemia", "confirmed"), "D3-22 D3-38", "C-57"
)

PERNICIOUS_ANEMIA = Finding(
    "pernicious_anemia_or_suspected",
    Told(Is("pernicious_anemia", "confirmed", "suspected"))
    | (Told(Is("intrinsic_factor_antibody", "positive")) & DEFICIENCY_CONFIRMED),
    "D3-22 D2-45",
    "C-57 C-125",
)

OTHER_MALABSORPTION = Finding(
    "other_confirmed_malabsorption",
    Told(yes("atrophic_gastritis"))
    | Told(yes("other_malabsorption"))
    | Told(Is("gastrectomy", "partial", "total")),
    "D1-34 D3-25",
    "C-57 C-61 C-128",
)

MALABSORPTION = Finding(
    "malabsorption",
    ANATOMICAL | PERNICIOUS_ANEMIA | OTHER_MALABSORPTION,
    "D3-21 D3-22 D3-23 D3-24 D3-25",
    "C-53 C-61",
)

POOR_DIET = Finding(
    "diet_low_in_b12",
    Is("diet", "vegan", "strict_vegetarian", "other_low_b12"),
    "D3-30 D0-97",
)

DIETARY = Finding(
    "dietary_cause",
    POOR_DIET & ~MALABSORPTION,
    "D3-30 D3-31 D0-97",
    "C-51 C-122",
)

LOWERING_MEDICINE = (
    METFORMIN_LONG | PPI_LONG | H2_BLOCKER_LONG | yes("colchicine_use") | yes("anticonvulsant_use")
)

DRUG_CAUSE = Finding(
    "medicine_as_cause",
    LOWERING_MEDICINE & ~MALABSORPTION,
    "D3-52 D3-53 D3-54 D3-55 D1-72 D1-73 D1-74 D1-75 D1-76",
    "C-45 C-46 C-53",
)

# Both in one piece: with one of the two known nobody is asked about the other.
_DIET_OR_MEDICINE = POOR_DIET | LOWERING_MEDICINE

DIET_OR_DRUG_CAUSE = Finding(
    "diet_or_medicine_as_cause",
    _DIET_OR_MEDICINE & ~MALABSORPTION,
    "D3-30 D3-31 D3-52 D3-53 D3-54",
    "C-122",
)

CAUSE_UNKNOWN = Finding(
    "cause_not_known",
    (Told(~MALABSORPTION) & ~Told(_DIET_OR_MEDICINE)) | Unsettled(MALABSORPTION),
    "",
    "C-54",
)

POSSIBLE_DRUG_CAUSE = Finding(
    "medicine_taken_for_too_short_to_count",
    (ON_PPI & ~Told(PPI_LONG))
    | (ON_METFORMIN & ~Told(METFORMIN_LONG))
    | (ON_H2_BLOCKER & ~Told(H2_BLOCKER_LONG)),
    "D3-52 D3-53 D3-54",
    "C-14 C-43",
)
