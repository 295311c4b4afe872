"""Which facts may be asked, in which order, and when one applies at all.

The order is that of section 13 of the patient fields. A fact that does not apply (the
length of Crohn's disease in someone without it, platelets where nothing is injected) is
neither asked nor unknown.
"""

from collections.abc import Mapping

from core.conditions import Condition, Is, Told, Unsettled, yes
from core.consistency import OF_TREATMENT
from core.findings import NEURO_SYMPTOMS, OTHER_SYMPTOMS, WEIGHT_LOSS_SURGERY
from core.relations import Every
from core.rules.injection import NEW_INJECTION
from core.thresholds import OVER_4_DAYS, PAST_CHILDBEARING, RESECTED, STABLE_TWICE, THIRD_CHECK

ASK_ORDER: tuple[str, ...] = (
    # Scope
    "emergency_sign",
    "age",
    "audience",
    # Reason and treatment
    "treatment_status",
    "b12_route",
    "b12_form",
    "b12_dose",
    "b12_frequency",
    "treatment_duration",
    "adherence",
    "treatment_phase",
    "injection_interval",
    "symptom_response",
    "recurrence_timing",
    "ever_neuro_symptoms",
    "cause_removed",
    "wants_to_stop",
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
    # Review of a running treatment
    "months_since_start",
    "last_injection_date",
    "b12_sample_context",
    "checks_done",
    "consecutive_stable_checks",
    "levels_stable",
    "b12_repleted",
    "iron_status",
    "vitamin_d",
    "bariatric_panel_date",
)
ASKABLE = frozenset(ASK_ORDER)

_TREATED = Is("treatment_status", "on_treatment", "stopped")
_INJECTED = Is("b12_route", "im", "deep_sc")
_NOT_INJECTED = Is("b12_route", "oral", "sublingual", "nasal")

APPLIES: Mapping[str, Condition] = {
    **dict.fromkeys(OF_TREATMENT, _TREATED),
    **dict.fromkeys(("ever_neuro_symptoms", "cause_removed"), _TREATED),
    **dict.fromkeys(
        ("b12_dose", "b12_frequency", "treatment_duration", "adherence"),
        Is("treatment_status", "on_treatment") & _NOT_INJECTED,
    ),
    **dict.fromkeys(
        ("injection_interval", "last_injection_date", "b12_sample_context"),
        Is("treatment_status", "on_treatment") & _INJECTED,
    ),
    # Someone told to have injections weeks apart is in no first course.
    "treatment_phase": Is("treatment_status", "on_treatment")
    & _INJECTED
    & ~Told(Every(OVER_4_DAYS)),
    "symptom_response": Is("treatment_status", "on_treatment"),
    "recurrence_timing": Is("symptom_response", "recurred"),
    "levels_stable": _TREATED & Unsettled(STABLE_TWICE),
    **dict.fromkeys(("iron_status",), _TREATED & ~THIRD_CHECK),
    **dict.fromkeys(("vitamin_d", "bariatric_panel_date"), _TREATED & WEIGHT_LOSS_SURGERY),
    **dict.fromkeys(
        (
            "platelet_count",
            "bleeding_risk",
            "anticoagulant_use",
            "injections_refused_or_impossible",
        ),
        NEW_INJECTION,
    ),
    "crohns_ileal_length": yes("crohns_disease"),
    "ileal_resection_site": RESECTED,
    "diabetic_nephropathy": yes("diabetes"),
    "folic_acid_dose": yes("folic_acid_use"),
    "folic_acid_reason": yes("folic_acid_use"),
    "pregnancy_status": ~PAST_CHILDBEARING,
}
