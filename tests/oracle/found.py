"""The facts that follow from a patient file, derived anew (patient fields, group 11).

Nothing here reads ``core``: definitions are those of the patient fields and of the
conflicts named beside them.
"""

from dataclasses import dataclass

from tests.oracle.reading import (
    Json,
    Truth,
    any_of,
    both,
    either,
    invert,
    known,
    over,
    under,
    word,
    yes_no,
)

NEURO = (
    *("paresthesia", "tingling", "numbness", "peripheral_neuropathy", "gait_disturbance"),
    *("ataxia", "cognitive_difficulty", "memory_problem", "brain_fog", "visual_problem"),
    *("optic_nerve_dysfunction", "neuropathic_pain", "motor_symptoms"),
    "subacute_combined_degeneration",
)
OTHER = ("glossitis", "fatigue", "depression")
SYMPTOMS = (*NEURO, *OTHER)
OPERATIONS = (
    *("roux_en_y", "biliopancreatic_diversion", "sleeve_gastrectomy", "gastric_band"),
    *("other", "unknown_type"),
)
INJECTIONS = {"im", "deep_sc"}
# What tells that B12 has been taken, where the status itself is not known.
OF_TREATMENT = {
    *("b12_route", "b12_form", "b12_dose", "b12_frequency", "treatment_duration", "adherence"),
    *("treatment_phase", "injection_interval", "last_injection_date", "symptom_response"),
    *("recurrence_timing", "months_since_start", "checks_done", "consecutive_stable_checks"),
    *("levels_stable", "b12_repleted"),
}
_EMPTY: tuple[object, ...] = ("unknown", "none", "not_applicable", [])  # words that say nothing
TAKEN = {"on_tablets": "oral", "injection_trough": "im", "injection_other": "im"}


@dataclass(slots=True)
class Found:
    """What the oracle reads out of a patient file."""

    status: str  # none, running, stopped
    scope: str  # "", child, allergy, inherited
    emergency: bool
    level: str
    at_most: Truth  # 350 pg/mL or less, whichever class
    mma: str
    homocysteine: str
    neuro: Truth
    functional: Truth
    macrocytic: Truth
    confirmed: Truth
    both_markers: Truth
    severe: Truth
    elderly: Truth
    resection: Truth  # more than 20 cm
    resected: Truth
    crohns: Truth  # more than 30 cm of ileum
    crohns_long: Truth  # more than 60 cm
    bariatric: Truth
    high_risk: Truth
    malabsorption: Truth
    dietary: Truth
    drug: Truth
    renal: Truth


def find(patient: Json) -> Found:
    """Derive the facts."""
    level = _level(patient)
    mma = _mma(patient)
    homocysteine = _homocysteine(patient)
    neuro = any_of(patient, *NEURO)
    low = under(patient, "serum_b12", 180)
    raised = "unknown" if mma == "unknown" else yes_no(mma == "elevated")
    high = "unknown" if homocysteine == "unknown" else yes_no(homocysteine == "elevated")
    markers = both(raised, high)
    confirmed = either(low, raised, markers)
    macrocytic = any_and(patient, "anemia", "macrocytosis")
    resection, resected = over(patient, "ileal_resection", 20), over(patient, "ileal_resection", 0)
    # C-15: removed, but nobody knows how much, counts as more than 20 cm for the cautious rules.
    if word(patient, "ileal_resection_site", "distal_or_terminal", "other") == "yes":
        resected = "yes" if resected == "unknown" else resected
    cautious = "yes" if (resected, resection) == ("yes", "unknown") else resection
    crohns, crohns_long = _crohns(patient)
    bariatric = word(patient, "bariatric_surgery", *OPERATIONS)
    elderly = over(patient, "age", 75)
    ppi = either(over(patient, "ppi_duration", 12), both(elderly, over(patient, "ppi_duration", 4)))
    metformin = over(patient, "metformin_duration", 4)
    strict = word(patient, "diet", "vegan", "strict_vegetarian")
    # Diagnoses that only a clinician makes count as "none known" while they are unknown.
    diagnosed = yes_no(
        patient.get("pernicious_anemia") in {"confirmed", "suspected"}
        or patient.get("atrophic_gastritis") == "yes"
        or patient.get("other_malabsorption") == "yes"
        or patient.get("gastrectomy") in {"partial", "total"}
    )
    antibody = both(yes_no(patient.get("intrinsic_factor_antibody") == "positive"), confirmed)
    malabsorption = either(diagnosed, antibody, cautious, crohns, bariatric)
    risk = either(elderly, cautious, crohns, bariatric, ppi, metformin, strict)
    return Found(
        status=_status(patient),
        scope=_scope(patient),
        emergency=isinstance(patient.get("emergency_sign"), list)
        and patient["emergency_sign"] not in ([], ["none"]),
        level=level,
        at_most=invert(over(patient, "serum_b12", 350)),
        mma=mma,
        homocysteine=homocysteine,
        neuro=neuro,
        functional=either(neuro, any_of(patient, *OTHER)),
        macrocytic=macrocytic,
        confirmed=confirmed,
        both_markers=markers,
        severe=either(both(low, macrocytic), both(confirmed, neuro)),
        elderly=elderly,
        resection=resection,
        resected=resected,
        crohns=crohns,
        crohns_long=crohns_long,
        bariatric=bariatric,
        high_risk=either(risk, any_of(patient, "stroke_history", "cardiovascular_disease")),
        malabsorption=malabsorption,
        dietary=both(
            word(patient, "diet", "vegan", "strict_vegetarian", "other_low_b12"),
            invert(malabsorption),
        ),
        drug=both(_drug(patient), invert(malabsorption)),
        renal=either(
            under(patient, "egfr", 50),
            any_of(patient, "chronic_kidney_disease", "dialysis"),
            any_and(patient, "diabetes", "diabetic_nephropathy"),
        ),
    )


def any_and(patient: Json, *names: str) -> Truth:
    """Tell whether all of the yes/no facts are yes."""
    return both(*[patient.get(name, "unknown") for name in names])


def _status(patient: Json) -> str:
    status = patient.get("treatment_status", "unknown")
    if status != "unknown":
        return {"none": "none", "on_treatment": "running", "stopped": "stopped"}[status]
    # A level on treatment (C-35), or a word about B12 that is taken: never called untreated (P6).
    told = any(patient.get(name, "unknown") not in _EMPTY for name in OF_TREATMENT)
    return "running" if told or patient.get("b12_sample_context") in TAKEN else "none"


def _scope(patient: Json) -> str:
    if under(patient, "age", 18) == "yes":
        return "child"
    if patient.get("b12_allergy") == "yes":
        return "allergy"
    inherited = patient.get("inherited_cobalamin_disorder", "no")
    return "" if inherited in {"no", "unknown"} else "inherited"


def _level(patient: Json) -> str:
    low, above = under(patient, "serum_b12", 180), over(patient, "serum_b12", 350)
    if low == "yes":
        return "low"
    if above == "yes":
        return "above_band"
    return "borderline" if low == above == "no" else "unknown"


def _mma(patient: Json) -> str:
    if not known(patient, "mma"):  # C-123: the laboratory's word while the number is missing
        flag = patient.get("mma_flag", "unknown")
        return {"high": "elevated", "normal": "normal"}.get(flag, "unknown")
    above, raised = over(patient, "mma", 260), over(patient, "mma", 271)
    if raised == "yes":
        return "elevated"
    if above == "no":
        return "normal"
    return "threshold_zone" if (above, raised) == ("yes", "no") else "unknown"


def _homocysteine(patient: Json) -> str:
    if not known(patient, "homocysteine"):  # "normal" counts for MMA only (C-123)
        return "elevated" if patient.get("homocysteine_flag") == "high" else "unknown"
    goal, raised = under(patient, "homocysteine", 10), over(patient, "homocysteine", 15)
    if raised == "yes":
        return "elevated"
    if goal == "yes":
        return "at_goal"
    return "above_goal" if goal == raised == "no" else "unknown"


def _crohns(patient: Json) -> tuple[Truth, Truth]:
    if patient.get("crohns_disease") == "no":
        return "no", "no"
    length = patient.get("crohns_ileal_length")
    if length == "yes":  # C-16: the extent unknown in known ileal disease counts as over 30 cm
        return "yes", "unknown"
    return (over(patient, "crohns_ileal_length", 30), over(patient, "crohns_ileal_length", 60))


def _drug(patient: Json) -> Truth:
    return either(
        over(patient, "metformin_duration", 4),
        over(patient, "ppi_duration", 12),
        over(patient, "h2_blocker_duration", 12),
        any_of(patient, "colchicine_use", "anticonvulsant_use"),
    )
