"""What the facts of a random patient may be: each limit, and a neighbor on either side of it.

The first value of each is the plain one: nothing found, nothing taken, nobody at risk.
"""

from typing import Any

Values = tuple[Any, ...]


def often(*usual: object, rare: tuple[object, ...] = (), times: int = 6) -> Values:
    """Give values of which the usual ones come up so many times as often."""
    return usual * times + rare


RARE: Values = often("no", rare=("yes", "unknown", None), times=17)
LEVELS: Values = (
    *("90 pg/mL", "150 pg/mL", "179 pg/mL", "180 pg/mL", "181 pg/mL", "268 pg/mL", "320 pg/mL"),
    *("320 pg/mL", "349 pg/mL", "350 pg/mL", "351 pg/mL", "407 pg/mL", "600 pg/mL", "900 pg/mL"),
)
ODD_LEVELS: Values = (
    *("40 pg/mL", "1666 pg/mL", "2500 pg/mL", "<150 pg/mL", ">2000 pg/mL", "undetectable"),
    *("170-190 pg/mL", "at least 300 pg/mL", "about 350 pg/mL", "132 pmol/L", "133 pmol/L"),
    *("258 pmol/L", "259 pmol/L", "unknown"),
)

REASONS: Values = (
    *("prescribed_deficiency", "pregnancy", "methotrexate", "renal_vitamin", "none", "none"),
    *("other", "unknown"),
)

# Drawn for everybody. None leaves the field out.
ALWAYS: dict[str, Values] = {
    "audience": ("clinician", "clinician", "clinician", "patient", "patient", "carer", None),
    "age": often(
        *(46, 30, 62, "46"), rare=(18, 74, 75, 76, 79, 81, 17, 9, "unknown", None), times=6
    ),
    "emergency_sign": often(
        "none",
        rare=(["rapid_weakness"], ["bladder_or_bowel_loss"], [], ["none"], "unknown", None),
        times=40,
    ),
    "b12_allergy": often("no", rare=("yes", "unknown", None), times=40),
    "inherited_cobalamin_disorder": often(
        *("no", None), rare=("yes", "MMACHC", "other", "unknown"), times=40
    ),
    "mma": (
        *("150 nmol/L", "260 nmol/L", "261 nmol/L", "271 nmol/L", "272 nmol/L", "500 nmol/L"),
        *("190 nmol/L", "0.265 umol/L", "unknown", *[None] * 8),
    ),
    "homocysteine": (
        *("8 umol/L", "9 umol/L", "10 umol/L", "12 umol/L", "15 umol/L", "16 umol/L"),
        *("22 umol/L", "unknown", *[None] * 8),
    ),
    "anemia": ("no", "no", "no", "yes", "yes", "unknown", None),
    "macrocytosis": ("no", "no", "no", "yes", "yes", "unknown", None),
    "bleeding_risk": ("no", "no", "no", "yes", "unknown", None),
    "anticoagulant_use": ("no", "no", "no", "yes", "unknown", None),
    "egfr": often(
        *("90 mL/min", None), rare=("51 mL/min", "50 mL/min", "49 mL/min", "unknown"), times=3
    ),
    "pregnancy_status": (
        *("none", "none", "not_applicable", None, None, None),
        *("pregnant", "planning", "breastfeeding", "unknown"),
    ),
    "folic_acid_use": ("no", "no", "no", "yes", "unknown", None),
    "folate_status": ("not_tested", "adequate", "deficient", "unknown", None, None),
    "injections_refused_or_impossible": ("no", "no", "no", None, None, "yes", "unknown"),
}

# What makes a level count for more, or tells the cause. Many people have nothing of it.
RISKS: dict[str, Values] = {
    "pernicious_anemia": often("no", rare=("confirmed", "suspected", "unknown", None), times=12),
    "intrinsic_factor_antibody": often(
        *("not_tested", None), rare=("positive", "negative", "unknown"), times=3
    ),
    "atrophic_gastritis": RARE,
    "autoimmune_disease": RARE,
    "other_malabsorption": RARE,
    "gastrectomy": often("none", rare=("partial", "total", "unknown", None), times=14),
    "diet": often(
        "omnivore",
        rare=("vegetarian", "strict_vegetarian", "vegan", "other_low_b12", "unknown", None),
        times=9,
    ),
    "stroke_history": RARE,
    "cardiovascular_disease": RARE,
    "diabetes": often("no", rare=("yes", "yes", "unknown", None), times=8),
    "diabetic_nephropathy": RARE,
    "chronic_kidney_disease": RARE,
    "dialysis": RARE,
    "ppi_duration": often(
        "none",
        rare=(
            *("4 months", "5 months", "12 months", "13 months", "3 years", "about 12 months"),
            *("yes", "unknown", None),
        ),
        times=18,
    ),
    "metformin_duration": often(
        "none",
        rare=("3 months", "4 months", "5 months", "3 years", "yes", "unknown", None),
        times=16,
    ),
    "h2_blocker_duration": often(
        "none", rare=("12 months", "13 months", "2 years", "unknown", None), times=14
    ),
    "colchicine_use": RARE,
    "anticonvulsant_use": RARE,
    "ileal_resection": often(
        *("0 cm", "none"),
        rare=("10 cm", "20 cm", "21 cm", "35 cm", "yes", "unknown", None),
        times=8,
    ),
    "crohns_disease": often("no", rare=("yes", "yes", "unknown", None), times=10),
    "bariatric_surgery": often(
        "none",
        rare=(
            *("roux_en_y", "biliopancreatic_diversion", "sleeve_gastrectomy", "gastric_band"),
            *("other", "unknown_type", "unknown", None),
        ),
        times=24,
    ),
}

# Each drawn for one patient in five.
SELDOM: dict[str, Values] = {
    "platelet_count": tuple(f"{n} x10^9/L" for n in (9, 10, 24, 25, 50, 51, 250, 250, 250)),
    "mma_status": ("not_done", "pending", "unavailable", "unknown"),
    "serum_b12_status": ("not_done", "pending", "unknown"),
    "mma_flag": ("high", "normal", "unknown"),
    "homocysteine_flag": ("high", "normal", "low"),
    "serum_b12_flag": ("low", "normal", "high", "unknown"),
    "visit_reason": ("interpret_level", "prevention", "symptoms_only", "monitoring", "dose_review"),
    "requested_route": ("iv", "oral", "im", "deep_sc", "sublingual", "nasal", "none"),
    "available_forms": (
        ["cyanocobalamin"],
        ["methylcobalamin", "cyanocobalamin"],
        ["hydroxocobalamin"],
    ),
    "ever_neuro_symptoms": ("yes", "no", "unknown"),
    "nitrous_oxide_use": ("no", "no", "yes", "unknown"),
    "gastrin": ("90 pg/mL", "1000 pg/mL", "1001 pg/mL"),
    "h_pylori": ("positive", "negative", "not_tested"),
    "iron_status": ("deficient", "adequate", "not_tested"),
    "vitamin_d": ("60 nmol/L", "80 nmol/L"),
    "bariatric_panel_date": ("2025-06-30", "2026-02-28"),
    "last_check_date": ("2025-12-31",),
    "hemoglobin": ("8.5 g/dL", "13.2 g/dL"),
    "mcv": ("92 fL", "112 fL"),
    "symptom_source": ("reported", "examined"),
    "symptom_onset": ("3 weeks", "2 years"),
    "question": ("so shots or pills?",),
    "previous": ({"serum_b12": "150 pg/mL"},),
}
