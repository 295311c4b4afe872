"""Which facts may be asked, in which order, and when one applies at all.

The order is that of section 13 of the patient fields. A fact that does not apply (the
length of Crohn's disease in someone without it, platelets where nothing is injected) is
neither asked nor unknown.
"""

from collections.abc import Mapping

from core.conditions import Condition, Is, yes
from core.consistency import OF_TREATMENT
from core.findings import NEURO_SYMPTOMS, OTHER_SYMPTOMS
from core.rules.injection import ANY_INJECTION
from core.thresholds import PAST_CHILDBEARING, RESECTED

ASK_ORDER: tuple[str, ...] = (
    # Scope
    "emergency_sign",
    "age",
    "audience",
    # Reason and treatment
    "treatment_status",
    # Laboratory values
    "serum_b12",
    "serum_b12_status",
    "mma",
    "mma_status",
    "homocysteine",
    # Symptoms
    *NEURO_SYMPTOMS,
    *OTHER_SYMPTOMS,
    # Blood count
    "anemia",
    "macrocytosis",
    # Anatomy and causes
    "bariatric_surgery",
    "ileal_resection",
    "gastrectomy",
    "crohns_disease",
    "crohns_ileal_length",
    "pernicious_anemia",
    "atrophic_gastritis",
    "other_malabsorption",
    "autoimmune_disease",
    "intrinsic_factor_antibody",
    "diet",
    "metformin_duration",
    "ppi_duration",
    "h2_blocker_duration",
    "colchicine_use",
    "anticonvulsant_use",
    "nitrous_oxide_use",
    # Before a formulation or an injection
    "b12_allergy",
    "chronic_kidney_disease",
    "dialysis",
    "diabetes",
    "diabetic_nephropathy",
    "egfr",
    "platelet_count",
    "bleeding_risk",
    "anticoagulant_use",
    "pregnancy_status",
    "injections_refused_or_impossible",
    # Folate
    "folic_acid_use",
    "folic_acid_reason",
    "folate_status",
    # Vessels
    "stroke_history",
    "cardiovascular_disease",
)
ASKABLE = frozenset(ASK_ORDER)

_TREATED = Is("treatment_status", "on_treatment", "stopped")

APPLIES: Mapping[str, Condition] = {
    **dict.fromkeys(OF_TREATMENT, _TREATED),
    **dict.fromkeys(
        (
            "platelet_count",
            "bleeding_risk",
            "anticoagulant_use",
            "injections_refused_or_impossible",
        ),
        ANY_INJECTION,
    ),
    "crohns_ileal_length": yes("crohns_disease"),
    "ileal_resection_site": RESECTED,
    "diabetic_nephropathy": yes("diabetes"),
    "folic_acid_dose": yes("folic_acid_use"),
    "folic_acid_reason": yes("folic_acid_use"),
    "pregnancy_status": ~PAST_CHILDBEARING,
}
