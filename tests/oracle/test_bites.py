"""The oracle bites: each wrong answer is called by the invariant that it breaks."""

import json
from typing import Any

import pytest

from tests.oracle import view
from tests.oracle.course import running
from tests.oracle.found import SYMPTOMS, find
from tests.oracle.invariants import violations
from tests.oracle.pairs import CHECKS, neighbor
from tests.oracle.reading import Json, longhand, shorthand

WELL: Json = dict.fromkeys(SYMPTOMS, "no") | {
    **dict.fromkeys(("anemia", "macrocytosis", "bleeding_risk", "anticoagulant_use"), "no"),
    **dict.fromkeys(("chronic_kidney_disease", "dialysis", "diabetes", "crohns_disease"), "no"),
    **dict.fromkeys(("stroke_history", "cardiovascular_disease"), "no"),
    **dict.fromkeys(("ileal_resection", "bariatric_surgery"), "none"),
    **dict.fromkeys(("ppi_duration", "metformin_duration", "treatment_status"), "none"),
    "diet": "omnivore",
    "egfr": "90 mL/min",
    "age": 46,
    "serum_b12": "320 pg/mL",
    "audience": "clinician",
}
TABLETS: Json = {
    "treatment_status": "on_treatment",
    "b12_route": "oral",
    "b12_form": "methylcobalamin",
    "b12_dose": "1000 mcg",
    "b12_frequency": "1 per day",
    "treatment_duration": "8 months",
    "adherence": "reliable",
    "serum_b12": "268 pg/mL",
}
INJECTIONS: Json = {
    "treatment_status": "on_treatment",
    "b12_route": "im",
    "b12_form": "hydroxocobalamin",
    "treatment_phase": "maintenance",
    "injection_interval": "2 months",
    "months_since_start": "3 years",
    "serum_b12": "600 pg/mL",
}
NUMB = {"numbness": "yes", "peripheral_neuropathy": "yes"}
MAY_STOP = {
    "treatment_status": "unknown",
    "serum_b12": "351 pg/mL",
    "cause_removed": "yes",
    "consecutive_stable_checks": 2,
    "wants_to_stop": "yes",
    "ever_neuro_symptoms": "no",
    "months_since_start": "12 months",
}
ON_TABLETS = {
    "treatment_status": "on_treatment",
    "b12_route": "oral",
    "serum_b12": "300 pg/mL",
    "mma": "400 nmol/L",
    "months_since_start": "6 months",
}
PALE = {"serum_b12": "120 pg/mL", "anemia": "yes", "macrocytosis": "yes"}
LAY = {"audience": "patient"}

# The invariant that must be named, what is known of the patient, and what is made wrong.
# A key is a path into the answer; "- word" leaves out the statements with that word, "+ text"
# adds one of the kind given.
BITES: list[tuple[str, Json, dict[str, Any]]] = [
    ("I1 folic acid opened", NUMB, {"plan.folic_acid": "allowed_5mg_4_months"}),
    ("I1 no folic acid warning", NUMB, {"- folic acid": ""}),
    ("I1 folic acid not on the list", NUMB, {"plan.avoid": ["cyanocobalamin", "intravenous"]}),
    (
        "I1 prescribed folic acid not kept",
        {"folic_acid_use": "yes", "folic_acid_reason": "methotrexate"},
        {"plan.folic_acid": "closed"},
    ),
    (
        "I1 folic acid paused that may be prescribed",
        {"folic_acid_use": "yes", "folic_acid_reason": "other"},
        {"plan.folic_acid": "pause_over_the_counter"},
    ),
    ("I2 not the nerve regimen", NUMB, {"plan.loading.schedule": "three_times_weekly_2_weeks"}),
    ("I2 not the nerve regimen", NUMB, {"plan.drug": "methylcobalamin"}),
    ("I2 not 1000 mcg", NUMB, {"plan.loading.dose_mcg": 500}),
    ("I2 maintenance too thin", NUMB, {"plan.maintenance.every_months": [2, 3]}),
    ("I3 nerve symptoms, treatment delayed", NUMB, {"urgency": "within_7_days"}),
    ("I3 nerve symptoms, treatment delayed", NUMB, {"plan.tests_gate_treatment": True}),
    ("I3 nerve symptoms and a trigger", NUMB, {"verdict": "test_first"}),
    ("I4 not the same day", PALE, {"urgency": "within_7_days"}),
    ("I4 no injection", PALE, {"plan.route": "oral"}),
    (
        "I4 (C-119, count not known) not the same day",
        {"serum_b12": "120 pg/mL", "anemia": "unknown", "macrocytosis": "yes"},
        {"urgency": "within_7_days"},
    ),
    ("I5 raised MMA does not", {"mma": "272 nmol/L"}, {"labels.deficiency_confirmed": "unknown"}),
    ("I5 raised MMA, not treated", {"mma": "272 nmol/L"}, {"verdict": "prevent"}),
    ("I5 confirmed by an MMA", {"mma": "271 nmol/L"}, {"labels.deficiency_confirmed": "yes"}),
    ("I5 the disputed zone", {"mma": "261 nmol/L"}, {"labels.mma": "normal"}),
    ("I6 a borderline level", {}, {"labels.level": "above_band"}),
    ("I6 borderline without MMA", {}, {"verdict": "no_treatment"}),
    ("I7 no treatment, symptoms unknown", {"fatigue": "unknown"}, {"verdict": "no_treatment"}),
    ("I8 high risk", {"diet": "vegan"}, {"verdict": "test_first", "plan.route": None}),
    ("I8 a symptom", {"fatigue": "yes"}, {"verdict": "test_first"}),
    (
        "I9 tablets where",
        {"mma": "400 nmol/L", "pernicious_anemia": "confirmed"},
        {"plan.route": "oral"},
    ),
    ("I10 intravenous", NUMB, {"plan.loading.route": "iv"}),
    ("I10 into a vein", {"requested_route": "iv"}, {"- vein": "", "- intravenous": ""}),
    (
        "I11 cyanocobalamin",
        {"diet": "vegan", "dialysis": "yes"},
        {"plan.oral.forms": ["methylcobalamin", "cyanocobalamin"]},
    ),
    ("I12 no metabolic clinic", {"inherited_cobalamin_disorder": "MTR"}, {"plan.refer": []}),
    ("I13 another drug", NUMB, {"plan.drug": "cyanocobalamin"}),
    (
        "I14 tablets, cause unknown",
        {"serum_b12": "150 pg/mL"},
        {"plan.route": "oral", "plan.loading": None},
    ),
    ("I15 oral failure", TABLETS, {"verdict": "continue", "plan.route": "oral"}),
    ("I16 no do-not-stop line", {"mma": "400 nmol/L"}, {"- stop": ""}),
    ("I16 running treatment, no do-not-stop", INJECTIONS, {"- stop": ""}),
    ("I16 running treatment, verdict", INJECTIONS, {"verdict": "no_treatment"}),
    (
        "I16 malabsorption, not lifelong",
        {"mma": "400 nmol/L", "pernicious_anemia": "confirmed"},
        {"plan.maintenance.duration": "review"},
    ),
    (
        "I16 the treatment is ended",
        {**INJECTIONS, "wants_to_stop": "yes"},
        {"verdict": "change", "plan.change": [{"what": "treatment", "from": "im", "to": "none"}]},
    ),
    (
        "I17 the interval becomes longer",
        INJECTIONS,
        {
            "verdict": "change",
            "plan.change": [{"what": "interval", "from": "2 months", "to": "3 months"}],
        },
    ),
    ("I17 the plan's interval", INJECTIONS, {"plan.maintenance.every_months": [2, 3]}),
    ("I17 injections replaced", INJECTIONS, {"plan.route": "oral"}),
    (
        "I17 symptoms returned",
        {**INJECTIONS, **NUMB, "symptom_response": "recurred", "recurrence_timing": "any_time"},
        {"verdict": "continue", "plan.change": []},
    ),
    (
        "I18 no prevention",
        {"bariatric_surgery": "roux_en_y", "serum_b12": "600 pg/mL"},
        {"plan.prophylaxis": None, "plan.route": None},
    ),
    (
        "I18 not an option",
        {"bariatric_surgery": "gastric_band", "serum_b12": "600 pg/mL"},
        {"plan.prophylaxis.dose_mcg": [1000, 2000], "plan.prophylaxis.route": "sublingual"},
    ),
    ("I19 not at 3, 6 and 12", NUMB, {"plan.monitoring.months": [6, 12]}),
    ("I19 yearly", NUMB, {"plan.monitoring.then": "annual"}),
    (
        "I19 no panel",
        {"bariatric_surgery": "roux_en_y", "mma": "400 nmol/L"},
        {"plan.monitoring.extra": []},
    ),
    (
        "I20 under 25 without nerve",
        {**PALE, "platelet_count": "24 x10^9/L"},
        {"plan.injection": "fine_needle_pressure", "plan.route": "im"},
    ),
    ("I20 25 to 50", {**PALE, "platelet_count": "50 x10^9/L"}, {"plan.injection": "normal"}),
    (
        "I20 under 25, no hematology",
        {**NUMB, "platelet_count": "24 x10^9/L"},
        {"plan.refer": []},
    ),
    ("I21 a course", NUMB, {"plan.loading.schedule": "weekly"}),
    ("I21 a maintenance interval", NUMB, {"plan.maintenance.every_months": [1, 3]}),
    ("I21 a dose written", NUMB, {"+ Give 1000mcg (not in the documents).": "do"}),
    ("I21 a dose written", NUMB, {"+ Give 1.0 mg (not in the documents).": "do"}),
    ("I24 outside", NUMB, {"+ Eat well.": "explain"}),
    ("I24 a word outside", NUMB, {"plan.workup": ["colonoscopy"]}),
    ("I26 a regimen", {"age": 9}, {"plan.route": "im"}),
    ("I26 out of scope", {"b12_allergy": "yes"}, {"verdict": "treat_now"}),
    ("I26 an emergency", {"emergency_sign": ["rapid_weakness"]}, {"urgency": "same_day"}),
    ("I27 a patient", {**NUMB, **LAY}, {"+ Stop metformin (not in the documents).": "do"}),
    ("I27 a patient", LAY, {"bottom_line.text": "You are low. Take 1000 mcg a day."}),
    ("C-05 technique", {**NUMB, **LAY}, {"+ A 25-27G needle (not in the documents).": "do"}),
    ("C-116 confirmed", {"mma": "400 nmol/L"}, {"urgency": "routine"}),
]


def answer_to(patient: Json) -> Json:
    """Answer in full, as other programs read it."""
    answer: Json = json.loads(json.dumps(view.full(view.read(patient))))
    return answer


def spoilt(answer: Json, wrongs: dict[str, Any]) -> Json:
    """Make an answer wrong."""
    answer = json.loads(json.dumps(answer))
    for path, value in wrongs.items():
        sign, _, text = path.partition(" ")
        if sign == "-":
            for section in answer["sections"]:
                kept = [s for s in section["statements"] if text not in s["text"].lower()]
                section["statements"] = kept
        elif sign == "+":
            extra = {"id": "x/x", "text": text, "kind": value, "basis": "outside", "because": []}
            answer["sections"][0]["statements"].append({**extra, "cites": [], "conflicts": []})
        else:
            *way, last = path.split(".")
            part = answer
            for step in way:
                part = part[step]
            part[last] = value
    return answer


@pytest.mark.parametrize(
    ("name", "facts", "wrongs"), BITES, ids=[f"{n}-{name}" for n, (name, *_) in enumerate(BITES)]
)
def test_a_wrong_answer_is_called_by_its_invariant(
    name: str, facts: Json, wrongs: dict[str, Any]
) -> None:
    """What is right breaks nothing of that name; made wrong, it does."""
    patient = {**WELL, **facts}
    answer = answer_to(patient)

    assert not [broken for broken in violations(patient, answer) if broken.startswith(name)]
    assert [b for b in violations(patient, spoilt(answer, wrongs)) if b.startswith(name)]


@pytest.mark.parametrize(
    ("name", "kind", "facts", "patch", "wrongs"),
    [
        (
            "I22",
            "forget",
            {"diet": "vegan"},
            {"ppi_duration": "unknown"},
            {"verdict": "no_treatment"},
        ),
        ("I23", "worsen", {}, {"ataxia": "yes"}, {"plan.avoid": []}),
        ("I23", "worsen", NUMB, {"serum_b12": "120 pg/mL"}, {"urgency": "routine"}),
        ("I23", "worsen", NUMB, {"diet": "vegan"}, {"verdict": "prevent"}),
        # Testing may come before a stop, but no stop turns into no treatment.
        ("I23", "worsen", MAY_STOP, {"serum_b12": "350 pg/mL"}, {"verdict": "no_treatment"}),
        ("I23", "worsen", ON_TABLETS, {"numbness": "yes"}, {"verdict": "test_first"}),
        ("I25", "convert", {}, {"serum_b12": "320 ng/L"}, {"verdict": "treat_now"}),
        ("I25", "convert", {}, {"serum_b12": "320 ng/L"}, {"plan.tests_now": []}),
    ],
)
def test_a_wrong_neighbor_is_called(
    name: str, kind: str, facts: Json, patch: Json, wrongs: dict[str, Any]
) -> None:
    """The pairs bite too."""
    patient = {**WELL, **facts}
    answer, beside = answer_to(patient), answer_to(neighbor(patient, patch))
    check = CHECKS[kind]

    assert not [*check(patient, answer, patch, beside)]
    assert [b for b in check(patient, answer, patch, spoilt(beside, wrongs)) if b.startswith(name)]


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        *(("179 pg/mL", "low"), ("180 pg/mL", "borderline"), ("350 pg/mL", "borderline")),
        *(("351 pg/mL", "above_band"), ("132 pmol/L", "low"), ("133 pmol/L", "borderline")),
        *(("258 pmol/L", "borderline"), ("259 pmol/L", "above_band"), ("<150 pg/mL", "low")),
        *(("undetectable", "low"), ("170-190 pg/mL", "unknown"), ("unknown", "unknown")),
        *((">2000 pg/mL", "above_band"), ("at least 300 pg/mL", "unknown")),
    ],
)
def test_the_oracle_classes_levels(level: str, expected: str) -> None:
    """C-08, C-09: the oracle's own arithmetic stands on the right side of each line."""
    assert find({"serum_b12": level}).level == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "yes"),
        ({"b12_dose": "500 mcg", "b12_frequency": "2 per day"}, "yes"),
        ({"b12_dose": "999 mcg"}, "no"),
        ({"treatment_duration": "91 days"}, "no"),
        ({"treatment_duration": "unknown"}, "yes"),
        ({"adherence": "missed_doses"}, "no"),
        ({"adherence": "unknown"}, "yes"),
        ({"serum_b12": "351 pg/mL"}, "no"),
        ({"serum_b12": "350 pg/mL"}, "yes"),
        ({"b12_dose": "unknown"}, "unknown"),
        ({"b12_route": "im"}, "no"),
    ],
)
def test_the_oracle_knows_oral_failure(facts: Json, expected: str) -> None:
    """C-58, by the definition of the patient fields."""
    patient = {**TABLETS, **facts}

    assert running(patient, find(patient)).oral_failure == expected


def test_shorthands_say_the_same() -> None:
    """The oracle reads the shorthands of the patient file as the longhand."""
    patient = {**WELL, **NUMB}

    assert longhand(shorthand(patient, SYMPTOMS), SYMPTOMS) == patient
