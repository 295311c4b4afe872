"""Random whole patients: about half untreated, a third on treatment, the rest stopped.

Each limit has a value on it and a neighbor on either side; every fact may be unknown or
missing; draws that contradict themselves are repaired (``settle``).
"""

from random import Random
from typing import Any

from tests.oracle.found import NEURO, OTHER
from tests.oracle.reading import Json, known, over, under
from tests.oracle.treatment import TODAY, of_running, of_stopped

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
    "anemia": ("yes", "yes", "no", "no", "no", "unknown", None),
    "macrocytosis": ("yes", "yes", "no", "no", "no", "unknown", None),
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
    "folate_status": ("deficient", "adequate", "not_tested", "unknown", None, None),
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
        *("0 cm", "none"), rare=("10 cm", "20 cm", "21 cm", "35 cm", "yes", "unknown", None), times=8
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

_TABLES = [(name, values, len(values)) for name, values in ALWAYS.items()]
_RISKS = [(name, values, len(values)) for name, values in RISKS.items()]
_SELDOM = [(name, values, len(values)) for name, values in SELDOM.items()]
_NOTHING = {name: values[0] for name, values in RISKS.items()}


def draw(random: Random) -> Json:
    """Draw a patient file."""
    chance = random.random
    patient: Json = {}
    for name, values, n in _TABLES:
        value = values[int(chance() * n)]
        if value is not None:
            patient[name] = value
    _level(patient, random)
    health = chance()
    if health < 0.35:  # nothing of all that, and known
        patient.update(_NOTHING)
    for name, values, n in _RISKS if health >= 0.35 else ():
        value = values[int(chance() * n)] if health < 0.9 or chance() < 0.5 else None
        if value is not None:
            patient[name] = value
    if patient.get("crohns_disease") == "yes" and chance() < 0.8:
        lengths = ("20 cm", "30 cm", "31 cm", "60 cm", "61 cm", "yes", "unknown")
        patient["crohns_ileal_length"] = random.choice(lengths)
    elif "crohns_disease" not in patient and chance() < 0.2:
        patient["crohns_ileal_length"] = "40 cm"
    for name, values, n in _SELDOM:
        if chance() < 0.2:
            patient[name] = values[int(chance() * n)]
    if patient.get("folic_acid_use") == "yes" and chance() < 0.8:
        patient["folic_acid_reason"] = random.choice(REASONS)
    if over(patient, "ileal_resection", 0) == "yes" and chance() < 0.4:
        patient["ileal_resection_site"] = "distal_or_terminal"
    _symptoms(patient, random)
    _treatment(patient, random)
    settle(patient)
    return patient


def _level(patient: Json, random: Random) -> None:
    kind = random.random()
    if kind < 0.8:
        patient["serum_b12"] = random.choice(LEVELS)
    elif kind < 0.9:
        patient["serum_b12"] = random.choice(ODD_LEVELS)


def _symptoms(patient: Json, random: Random) -> None:
    """None at all, nerve symptoms, others, or partly not known."""
    chance = random.random
    mood = chance()
    for name in (*NEURO, *OTHER):
        patient[name] = "no"
    if mood < 0.4:
        return
    if mood < 0.6:
        for _ in range(random.choice((1, 1, 2))):
            patient[random.choice(NEURO)] = "yes"
    if 0.55 < mood < 0.75:
        patient[random.choice(OTHER)] = "yes"
    if mood > 0.7:
        share = 0.06 if mood < 0.8 else 0.9 if mood > 0.96 else 0.3
        for name in (*NEURO, *OTHER):
            if patient[name] == "no" and chance() < share:
                if chance() < 0.5:
                    del patient[name]
                else:
                    patient[name] = "unknown"
    if mood > 0.9 and chance() < 0.4:
        patient[random.choice(NEURO)] = "yes"


def _treatment(patient: Json, random: Random) -> None:
    kind = random.random()
    if kind < 0.5:
        status = random.choice(("none", "none", "none", None, "unknown"))
        if status is not None:
            patient["treatment_status"] = status
        if random.random() < 0.1:
            patient["b12_sample_context"] = "untreated"
        return
    running = kind < 0.84
    patient["today"] = TODAY
    patient.update(of_running(random) if running else of_stopped(random))
    if random.random() < 0.02:  # nobody asked whether it still goes on
        patient["treatment_status"] = "unknown"


def settle(patient: Json) -> None:  # noqa: C901, PLR0912 - a list of repairs
    """Take away what would contradict itself."""
    for limb in ("paresthesia", "tingling", "numbness"):
        if patient.get(limb) == "yes":
            patient["peripheral_neuropathy"] = "yes"
    if patient.get("diabetic_nephropathy") == "yes":
        patient["diabetes"] = "yes"
    if known(patient, "mma"):
        patient.pop("mma_flag", None)
        patient.pop("mma_status", None)
    if known(patient, "homocysteine"):
        patient.pop("homocysteine_flag", None)
    if known(patient, "serum_b12"):
        patient.pop("serum_b12_status", None)
        patient.pop("serum_b12_flag", None)
    if patient.get("pregnancy_status") in {"pregnant", "planning", "breastfeeding"} and (
        over(patient, "age", 45) != "no" or under(patient, "age", 18) != "no"
    ):
        patient["age"] = 30
    nerves = [name for name in NEURO if patient.get(name) == "yes"]
    if nerves and patient.get("ever_neuro_symptoms") == "no":
        patient["ever_neuro_symptoms"] = "yes"
    if patient.get("treatment_status") == "on_treatment":
        _settle_response(patient, nerves)
    poor = over(patient, "serum_b12", 350) == "no" or over(patient, "mma", 271) == "yes"
    for name in ("b12_repleted", "levels_stable"):
        if poor and patient.get(name) == "yes":
            del patient[name]


def _settle_response(patient: Json, nerves: list[str]) -> None:
    response = patient.get("symptom_response")
    symptoms = [name for name in (*NEURO, *OTHER) if patient.get(name, "unknown") != "no"]
    if nerves and response == "not_applicable":
        patient["symptom_response"] = "unchanged"
    if not symptoms and response not in {None, "unknown", "not_applicable", "resolved"}:
        patient["symptom_response"] = "resolved"
    if patient.get("symptom_response") != "recurred":
        patient.pop("recurrence_timing", None)
