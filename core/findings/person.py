"""Who the person is: scope, kidneys, bleeding, folic acid."""

from core.conditions import Finding, Is, Told, yes
from core.thresholds import CHILD, KIDNEYS_WEAK, OVER_75

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

RENAL = Finding(
    "renal_dysfunction",
    KIDNEYS_WEAK | yes("chronic_kidney_disease") | yes("dialysis") | yes("diabetic_nephropathy"),
    "D2-53 D4-33 D3-28 D0-79",
    "C-17 C-78",
)

BLEEDING_RISK = Finding(
    "bleeding_risk", yes("bleeding_risk") | yes("anticoagulant_use"), "", "C-90"
)

KEPT_FOLIC_ACID = Finding(
    "folic_acid_that_is_not_stopped",
    yes("folic_acid_use")
    & ~Told(
        Is("folic_acid_reason", "none") & ~Told(Is("pregnancy_status", "planning", "pregnant"))
    ),
    "",
    "C-96",
)
