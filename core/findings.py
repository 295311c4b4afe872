"""The findings: yes/no sentences about the patient, each defined once.

These are the derived fields of the patient-field specification (group 11) and the
few more that several decision tables share.
"""

from core.conditions import Any_, Finding, Is, Told, Unsettled, yes
from core.thresholds import (
    ABOVE_BAND,
    CHILD,
    CROHNS_ILEAL,
    CROHNS_LONG,
    CROHNS_VERY_LONG,
    H2_BLOCKER_LONG,
    HOMOCYSTEINE_AT_GOAL,
    HOMOCYSTEINE_ELEVATED,
    KIDNEYS_WEAK,
    LOW_LEVEL,
    METFORMIN_LONG,
    MMA_ABOVE_NORMAL,
    MMA_ELEVATED,
    ON_H2_BLOCKER,
    ON_METFORMIN,
    ON_PPI,
    OVER_75,
    PPI_LONG,
    PPI_LONG_IF_ELDERLY,
    RESECTED,
    RESECTION_LONG,
    UNDETECTABLE,
)

# --- The level -----------------------------------------------------------------------
LOW = Finding("low_level", LOW_LEVEL, "D2-122 D2-120", "C-08 C-09 C-113")
ABOVE = Finding("level_above_the_band", ABOVE_BAND, "D0-15 D1-18", "C-08 C-09 C-113")
BORDERLINE = Finding("borderline_level", ~LOW & ~ABOVE, "D0-13 D0-15 D0-21", "C-08 C-09 C-113")
LEVEL_UNKNOWN = Finding("level_not_known", Unsettled(LOW | ABOVE), "D0-85", "C-98")
FLAGGED_LOW = Finding(
    "level_flagged_low_or_undetectable",
    Is("serum_b12_flag", "low") | UNDETECTABLE,
    "",
    "C-123 C-124",
)

# --- The markers ---------------------------------------------------------------------
MMA_IS_ELEVATED = Finding(
    "mma_elevated",
    MMA_ELEVATED | (Unsettled(MMA_ELEVATED) & Is("mma_flag", "high")),
    "D0-28 D1-26",
    "C-06 C-07 C-123",
)
MMA_IN_ZONE = Finding(
    "mma_in_the_disputed_zone", MMA_ABOVE_NORMAL & ~MMA_ELEVATED, "D0-28 D0-29", "C-06 C-07"
)
MMA_IS_NORMAL = Finding(
    "mma_normal",
    ~MMA_ABOVE_NORMAL | (Unsettled(MMA_ABOVE_NORMAL) & Is("mma_flag", "normal")),
    "D0-28 D0-29",
    "C-06 C-123",
)
MMA_KNOWN = Finding("mma_known", Told(MMA_IS_ELEVATED | MMA_IN_ZONE | MMA_IS_NORMAL))
MMA_UNAVAILABLE = Finding("mma_cannot_be_done", Is("mma_status", "unavailable"), "", "C-31")
HOMOCYSTEINE_HIGH = Finding(
    "homocysteine_elevated",
    HOMOCYSTEINE_ELEVATED | (Unsettled(HOMOCYSTEINE_ELEVATED) & Is("homocysteine_flag", "high")),
    "D1-31",
    "C-12 C-123",
)
HOMOCYSTEINE_ABOVE_GOAL = Finding(
    "homocysteine_above_goal", ~HOMOCYSTEINE_AT_GOAL, "D0-66 D1-30", "C-12 C-85"
)
BOTH_MARKERS_ELEVATED = Finding(
    "both_markers_elevated", MMA_IS_ELEVATED & HOMOCYSTEINE_HIGH, "D4-16 D4-17", "C-30"
)

# --- The blood count -----------------------------------------------------------------
MACROCYTIC_ANEMIA = Finding(
    "macrocytic_anemia", yes("anemia") & yes("macrocytosis"), "D2-120", "C-27"
)
BLOOD_COUNT_SIGN = Finding(
    "macrocytosis_or_anemia", yes("macrocytosis") | yes("anemia"), "D2-120 D3-41", "C-27"
)

# --- Symptoms ------------------------------------------------------------------------
NEURO_SYMPTOMS = (
    "paresthesia",
    "tingling",
    "numbness",
    "peripheral_neuropathy",
    "gait_disturbance",
    "ataxia",
    "cognitive_difficulty",
    "memory_problem",
    "brain_fog",
    "visual_problem",
    "optic_nerve_dysfunction",
    "neuropathic_pain",
    "motor_symptoms",
    "subacute_combined_degeneration",
)
OTHER_SYMPTOMS = ("glossitis", "fatigue", "depression")

NEURO = Finding(
    "nerve_symptoms",
    Any_(*(yes(symptom) for symptom in NEURO_SYMPTOMS)),
    "D0-48 D0-49 D0-50 D0-51 D0-52 D0-53 D0-54 D0-55 D1-46 D1-47 D2-26 D2-27 D4-23 D4-58",
    "C-36 C-37 C-38 C-39 C-41",
)
NERVES_OF_HANDS_OR_FEET = Finding(
    "neuropathy",
    Any_(*(yes(s) for s in ("paresthesia", "tingling", "numbness", "peripheral_neuropathy"))),
    "D0-51 D0-52 D0-53 D2-17",
    "C-36",
)
VISION = Finding(
    "vision_affected", yes("visual_problem") | yes("optic_nerve_dysfunction"), "D2-26 D2-27", "C-38"
)
FUNCTIONAL_SYMPTOMS = Finding(
    "symptoms_of_functional_deficiency",
    NEURO | Any_(*(yes(symptom) for symptom in OTHER_SYMPTOMS)),
    "D0-47 D0-48 D0-49 D0-50 D0-51 D0-54 D0-55 D0-56 D0-57 D0-58",
    "C-25 C-37 C-40",
)
TIRED_OR_LOW_ONLY = Finding(
    "only_fatigue_or_depression",
    (yes("fatigue") | yes("depression")) & Told(~NEURO) & Told(~yes("glossitis")),
    "D0-56 D0-57",
    "C-25",
)

# --- Who the person is ---------------------------------------------------------------
IS_CHILD = Finding("under_18", CHILD, "", "C-93")
ELDERLY = Finding("over_75", OVER_75, "D0-34 D3-80", "C-13")
EMERGENCY = Finding(
    "emergency_sign",
    Is(
        "emergency_sign",
        "rapid_weakness",
        "bladder_or_bowel_loss",
        "sudden_vision_loss",
        "chest_pain_or_breathlessness",
    ),
    "",
    "C-107 C-126",
)
ALLERGIC = Finding("allergy_to_cobalamin", yes("b12_allergy"), "", "C-107")
INHERITED = Finding(
    "inherited_cobalamin_disorder",
    Told(
        Is(
            "inherited_cobalamin_disorder",
            "yes",
            "TCN2",
            "MMACHC",
            "MMADHC",
            "MTRR",
            "MTR",
            "other",
        )
    ),
    "D2-57 D2-58",
    "C-80",
)
ON_TREATMENT = Finding(
    "on_or_after_b12_treatment",
    Is("treatment_status", "on_treatment", "stopped")
    | Told(Is("b12_sample_context", "on_tablets", "injection_trough", "injection_other")),
    "D0-94 D1-01",
    "C-35",
)

# --- Anatomy and absorption ----------------------------------------------------------
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
    yes("crohns_disease") & (CROHNS_LONG | Unsettled(CROHNS_LONG)),
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
DEFICIENCY_CONFIRMED = Finding(
    "deficiency_confirmed",
    LOW | MMA_IS_ELEVATED,
    "D0-28 D1-26 D4-16 D2-120",
    "C-26 C-30 C-33 C-113",
)
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
DIETARY = Finding(
    "dietary_cause",
    Is("diet", "vegan", "strict_vegetarian", "other_low_b12") & ~MALABSORPTION,
    "D3-30 D3-31 D0-97",
    "C-51 C-122",
)
DRUG_CAUSE = Finding(
    "medicine_as_cause",
    (
        METFORMIN_LONG
        | PPI_LONG
        | H2_BLOCKER_LONG
        | yes("colchicine_use")
        | yes("anticonvulsant_use")
    )
    & ~MALABSORPTION,
    "D3-52 D3-53 D3-54 D3-55 D1-72 D1-73 D1-74 D1-75 D1-76",
    "C-45 C-46 C-53",
)
POSSIBLE_DRUG_CAUSE = Finding(
    "medicine_taken_for_too_short_to_count",
    (ON_PPI & ~Told(PPI_LONG))
    | (ON_METFORMIN & ~Told(METFORMIN_LONG))
    | (ON_H2_BLOCKER & ~Told(H2_BLOCKER_LONG)),
    "D3-52 D3-53 D3-54",
    "C-14 C-43",
)

# --- Risk ----------------------------------------------------------------------------
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

# --- Severity ------------------------------------------------------------------------
SEVERE = Finding(
    "severe_deficiency",
    (LOW & MACROCYTIC_ANEMIA) | (DEFICIENCY_CONFIRMED & NEURO),
    "D2-120 D2-121",
    "C-26",
)
METABOLIC = Finding(
    "metabolic_deficiency",
    ~ABOVE & (MMA_IS_ELEVATED | HOMOCYSTEINE_HIGH),
    "D0-64 D0-65",
    "C-21 C-30",
)

# --- Kidneys, bleeding ---------------------------------------------------------------
RENAL = Finding(
    "renal_dysfunction",
    KIDNEYS_WEAK | yes("chronic_kidney_disease") | yes("dialysis") | yes("diabetic_nephropathy"),
    "D2-53 D4-33 D3-28 D0-79",
    "C-17 C-78",
)
KEPT_FOLIC_ACID = Finding(
    "folic_acid_that_is_not_stopped",
    yes("folic_acid_use") & ~Told(Is("folic_acid_reason", "none")),
    "",
    "C-96",
)
BLEEDING_RISK = Finding(
    "bleeding_risk", yes("bleeding_risk") | yes("anticoagulant_use"), "", "C-90"
)
