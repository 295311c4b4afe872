"""The findings: each defined as group 11 of the patient fields has it."""

from datetime import date
from typing import Any

import pytest

from core import findings
from core.asking import APPLIES
from core.conditions import Case, Finding
from core.sources import conflicts, facts
from core.truth import Truth
from tests.core.strategies import patient

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
ALL = {name: value for name, value in vars(findings).items() if isinstance(value, Finding)}
WELL = dict.fromkeys((*findings.NEURO_SYMPTOMS, *findings.OTHER_SYMPTOMS), "no")
NO_SURGERY: dict[str, Any] = {
    "ileal_resection": "none",
    "crohns_disease": "no",
    "bariatric_surgery": "none",
}
NO_RISK: dict[str, Any] = {
    **NO_SURGERY,
    "age": "46",
    "stroke_history": "no",
    "cardiovascular_disease": "no",
    "ppi_duration": "none",
    "metformin_duration": "none",
    "diet": "omnivore",
}


def truth(name: str, **told: Any) -> Truth:  # noqa: ANN401
    """Judge a finding of a patient of whom these facts are known."""
    return ALL[name].truth(Case(patient(**told).facts(), APPLIES))


FAILING: dict[str, Any] = {
    "treatment_status": "on_treatment",
    "b12_route": "oral",
    "b12_dose": "1000 mcg",
    "serum_b12": "268 pg/mL",
}
INJECTED: dict[str, Any] = {
    "treatment_status": "on_treatment",
    "b12_route": "im",
    "injection_interval": "8 weeks",
    "today": date(2026, 11, 20),
}


@pytest.mark.parametrize("name", ALL)
def test_a_finding_rests_on_facts_and_conflicts_that_exist(name: str) -> None:
    """Every cited id is in the registers, and no two findings share a name."""
    finding = ALL[name]

    assert set(finding.cites) <= facts().keys()
    assert set(finding.settles) <= conflicts().keys()
    assert [f.name for f in ALL.values()].count(finding.name) == 1


def test_the_fourteen_nerve_symptoms_are_those_of_the_register() -> None:
    """The union of all lists with vision and motor signs, and neither tongue, fatigue nor mood (C-36)."""
    assert set(findings.NEURO_SYMPTOMS) == {
        *("paresthesia", "tingling", "numbness", "peripheral_neuropathy", "gait_disturbance"),
        *("ataxia", "cognitive_difficulty", "memory_problem", "brain_fog", "visual_problem"),
        *("optic_nerve_dysfunction", "neuropathic_pain", "motor_symptoms"),
        "subacute_combined_degeneration",
    }
    assert set(findings.OTHER_SYMPTOMS) == {"glossitis", "fatigue", "depression"}


@pytest.mark.parametrize("symptom", findings.NEURO_SYMPTOMS)
def test_each_nerve_symptom_alone_is_enough(symptom: str) -> None:
    """One is enough; without it all must be denied, and one not known leaves it open."""
    others = {name: "no" for name in WELL if name != symptom}

    assert truth("NEURO", **{symptom: "yes"}) is YES
    assert truth("NEURO", **others, **{symptom: "no"}) is NO
    assert truth("NEURO", **others) is UNKNOWN
    assert truth("FUNCTIONAL_SYMPTOMS", **others, **{symptom: "yes"}) is YES


@pytest.mark.parametrize("symptom", findings.OTHER_SYMPTOMS)
def test_tongue_tiredness_and_mood_are_symptoms_but_not_of_nerves(symptom: str) -> None:
    """They count for treating a borderline level and never for the nerve schedule (C-25, C-37)."""
    told = {**WELL, symptom: "yes"}

    assert truth("FUNCTIONAL_SYMPTOMS", **told) is YES
    assert truth("NEURO", **told) is NO


@pytest.mark.parametrize(
    ("name", "told", "expected"),
    [
        # The level: closed band, no class without a number.
        ("LOW", {"serum_b12": "179 pg/mL"}, YES),
        ("BORDERLINE", {"serum_b12": "180 pg/mL"}, YES),
        ("BORDERLINE", {"serum_b12": "350 pg/mL"}, YES),
        ("ABOVE", {"serum_b12": "351 pg/mL"}, YES),
        ("BORDERLINE", {"serum_b12": "340-360 pg/mL"}, UNKNOWN),
        ("LEVEL_UNKNOWN", {}, YES),
        ("LEVEL_UNKNOWN", {"serum_b12": "340-360 pg/mL"}, YES),
        ("LEVEL_UNKNOWN", {"serum_b12": "320 pg/mL"}, NO),
        ("LOW", {"serum_b12_flag": "low"}, UNKNOWN),
        ("FLAGGED_LOW", {"serum_b12_flag": "low"}, YES),
        # The markers: a word counts only without a number (C-123).
        ("MMA_IS_ELEVATED", {"mma": "272 nmol/L"}, YES),
        ("MMA_IS_ELEVATED", {"mma": "271 nmol/L"}, NO),
        ("MMA_IS_ELEVATED", {"mma_flag": "high"}, YES),
        ("MMA_IS_ELEVATED", {"mma": "250 nmol/L", "mma_flag": "high"}, NO),
        ("MMA_IN_ZONE", {"mma": "265 nmol/L"}, YES),
        ("MMA_IN_ZONE", {"mma": "271 nmol/L"}, YES),
        ("MMA_IN_ZONE", {"mma": "260 nmol/L"}, NO),
        ("MMA_IS_NORMAL", {"mma": "260 nmol/L"}, YES),
        ("MMA_IS_NORMAL", {"mma": "261 nmol/L"}, NO),
        ("MMA_IS_NORMAL", {"mma_flag": "normal"}, YES),
        ("MMA_IS_NORMAL", {}, UNKNOWN),
        ("MMA_KNOWN", {}, NO),
        ("MMA_KNOWN", {"mma": "265 nmol/L"}, YES),
        ("HOMOCYSTEINE_HIGH", {"homocysteine": "15 µmol/L"}, NO),
        ("HOMOCYSTEINE_HIGH", {"homocysteine": "16 µmol/L"}, YES),
        ("HOMOCYSTEINE_HIGH", {"homocysteine_flag": "high"}, YES),
        ("HOMOCYSTEINE_ABOVE_GOAL", {"homocysteine": "10 µmol/L"}, YES),
        ("HOMOCYSTEINE_ABOVE_GOAL", {"homocysteine": "9.9 µmol/L"}, NO),
        ("BOTH_MARKERS_ELEVATED", {"mma": "300 nmol/L", "homocysteine": "16 µmol/L"}, YES),
        ("BOTH_MARKERS_ELEVATED", {"mma": "300 nmol/L"}, UNKNOWN),
        ("BOTH_MARKERS_ELEVATED", {"mma": "200 nmol/L"}, NO),
        # Deficiency and severity (C-26).
        ("DEFICIENCY_CONFIRMED", {"serum_b12": "179 pg/mL"}, YES),
        ("DEFICIENCY_CONFIRMED", {"serum_b12": "320 pg/mL", "mma": "300 nmol/L"}, YES),
        ("DEFICIENCY_CONFIRMED", {"serum_b12": "320 pg/mL"}, UNKNOWN),
        ("DEFICIENCY_CONFIRMED", {"serum_b12": "320 pg/mL", "mma": "200 nmol/L"}, NO),
        ("MACROCYTIC_ANEMIA", {"anemia": "yes", "macrocytosis": "yes"}, YES),
        ("MACROCYTIC_ANEMIA", {"anemia": "yes", "macrocytosis": "no"}, NO),
        ("MACROCYTIC_ANEMIA", {"anemia": "yes"}, UNKNOWN),
        ("SEVERE", {"serum_b12": "170 pg/mL", "anemia": "yes", "macrocytosis": "yes"}, YES),
        ("SEVERE", {"serum_b12": "170 pg/mL", "numbness": "yes"}, YES),
        ("SEVERE", {**WELL, "serum_b12": "170 pg/mL", "anemia": "no"}, NO),
        ("SEVERE", {**WELL, "serum_b12": "320 pg/mL", "anemia": "yes", "macrocytosis": "yes"}, NO),
        # Anatomy: an unknown length counts as more than the cut-off (C-15, C-16).
        ("LONG_RESECTION", {"ileal_resection": "20 cm"}, NO),
        ("LONG_RESECTION", {"ileal_resection": "21 cm"}, YES),
        ("LONG_RESECTION", {"ileal_resection": "yes"}, YES),
        ("LONG_RESECTION", {"ileal_resection": "none"}, NO),
        ("LONG_RESECTION", {}, UNKNOWN),
        ("LONG_CROHNS", {"crohns_disease": "yes", "crohns_ileal_length": "30 cm"}, NO),
        ("LONG_CROHNS", {"crohns_disease": "yes", "crohns_ileal_length": "31 cm"}, YES),
        ("LONG_CROHNS", {"crohns_disease": "yes"}, YES),
        ("LONG_CROHNS", {"crohns_disease": "no"}, NO),
        ("WEIGHT_LOSS_SURGERY", {"bariatric_surgery": "unknown_type"}, YES),
        ("WEIGHT_LOSS_SURGERY", {"bariatric_surgery": "none"}, NO),
        # Malabsorption: diagnoses not known count as none known, surgery not known does not.
        ("MALABSORPTION", NO_SURGERY, NO),
        ("MALABSORPTION", {}, UNKNOWN),
        ("MALABSORPTION", {**NO_SURGERY, "pernicious_anemia": "suspected"}, YES),
        ("MALABSORPTION", {**NO_SURGERY, "atrophic_gastritis": "yes"}, YES),
        ("MALABSORPTION", {**NO_SURGERY, "other_malabsorption": "yes"}, YES),
        ("MALABSORPTION", {**NO_SURGERY, "gastrectomy": "partial"}, YES),
        ("MALABSORPTION", {**NO_SURGERY, "bariatric_surgery": "gastric_band"}, YES),
        # A positive antibody counts once deficiency is shown (C-125).
        (
            "PERNICIOUS_ANEMIA",
            {"intrinsic_factor_antibody": "positive", "serum_b12": "170 pg/mL"},
            YES,
        ),
        (
            "PERNICIOUS_ANEMIA",
            {
                "intrinsic_factor_antibody": "positive",
                "serum_b12": "400 pg/mL",
                "mma": "200 nmol/L",
            },
            NO,
        ),
        # Causes.
        ("DIETARY", {**NO_SURGERY, "diet": "other_low_b12"}, YES),
        ("DIETARY", {**NO_SURGERY, "diet": "vegetarian"}, NO),
        ("DIETARY", {**NO_SURGERY, "diet": "vegan", "atrophic_gastritis": "yes"}, NO),
        ("DRUG_CAUSE", {**NO_SURGERY, "metformin_duration": "5 months"}, YES),
        ("DRUG_CAUSE", {**NO_SURGERY, "h2_blocker_duration": "13 months"}, YES),
        ("DRUG_CAUSE", {**NO_SURGERY, "anticonvulsant_use": "yes"}, YES),
        # High-risk conditions at a borderline level (C-22, C-43).
        ("HIGH_RISK", NO_RISK, NO),
        ("HIGH_RISK", {**NO_RISK, "age": "75"}, NO),
        ("HIGH_RISK", {**NO_RISK, "age": "76"}, YES),
        ("HIGH_RISK", {**NO_RISK, "stroke_history": "yes"}, YES),
        ("HIGH_RISK", {**NO_RISK, "cardiovascular_disease": "yes"}, YES),
        ("HIGH_RISK", {**NO_RISK, "ppi_duration": "12 months"}, NO),
        ("HIGH_RISK", {**NO_RISK, "ppi_duration": "13 months"}, YES),
        ("HIGH_RISK", {**NO_RISK, "metformin_duration": "4 months"}, NO),
        ("HIGH_RISK", {**NO_RISK, "metformin_duration": "5 months"}, YES),
        ("HIGH_RISK", {**NO_RISK, "diet": "strict_vegetarian"}, YES),
        ("HIGH_RISK", {**NO_RISK, "diet": "vegetarian"}, NO),
        ("PPI_RISK", {"age": "76", "ppi_duration": "5 months"}, YES),
        ("PPI_RISK", {"age": "76", "ppi_duration": "4 months"}, NO),
        ("PPI_RISK", {"age": "75", "ppi_duration": "5 months"}, NO),
        # Prevention groups.
        ("PREVENTION_GROUP", {**NO_RISK, "ppi_duration": "5 months", "age": "80"}, YES),
        ("PREVENTION_GROUP", {**NO_RISK, "metformin_duration": "5 months"}, NO),
        ("PREVENTION_GROUP", {**NO_RISK, "ileal_resection": "21 cm"}, YES),
        # An unknown length does not commit anyone to lifelong prevention (C-15).
        ("PREVENTION_GROUP", {**NO_RISK, "ileal_resection": "yes"}, UNKNOWN),
        # Kidneys: any of four; a stage of kidney disease counts without the figure (C-17).
        ("RENAL", {"egfr": "49.9 mL/min"}, YES),
        ("RENAL", {"egfr": "55 mL/min", "chronic_kidney_disease": "yes"}, YES),
        (
            "RENAL",
            {
                "egfr": "50 mL/min",
                "chronic_kidney_disease": "no",
                "dialysis": "no",
                "diabetes": "no",
            },
            NO,
        ),
        ("RENAL", {"egfr": "90 mL/min"}, UNKNOWN),
        # Treatment.
        ("RUNNING", {"treatment_status": "stopped"}, NO),
        ("RUNNING", {"treatment_status": "none", "b12_sample_context": "untreated"}, NO),
        ("RUNNING", {"b12_sample_context": "on_tablets"}, YES),
        ("RUNNING", {}, UNKNOWN),
        # Oral failure: tablets, 1000 mcg a day, 3 months or unknown, not missed, up to 350 pg/mL.
        ("ORAL_FAILURE", FAILING, YES),
        ("ORAL_FAILURE", {**FAILING, "treatment_duration": "3 months"}, YES),
        ("ORAL_FAILURE", {**FAILING, "treatment_duration": "11 weeks"}, NO),
        ("ORAL_FAILURE", {**FAILING, "serum_b12": "350 pg/mL"}, YES),
        ("ORAL_FAILURE", {**FAILING, "serum_b12": "351 pg/mL"}, NO),
        ("ORAL_FAILURE", {**FAILING, "adherence": "missed_doses"}, NO),
        ("ORAL_FAILURE", {**FAILING, "b12_dose": "999 mcg"}, NO),
        ("ORAL_FAILURE", {**FAILING, "b12_dose": "500 mcg", "b12_frequency": "2 per day"}, YES),
        ("ORAL_FAILURE", {**FAILING, "b12_frequency": "1 per week"}, NO),
        ("ORAL_FAILURE", {**FAILING, "b12_route": "im"}, NO),
        ("ORAL_FAILURE", {"treatment_status": "on_treatment", "b12_route": "oral"}, UNKNOWN),
        # A lapse is more than half an interval overdue (C-75): 12 weeks of 8, not 11.
        ("LAPSED", {**INJECTED, "last_injection_date": date(2026, 8, 27)}, YES),
        ("LAPSED", {**INJECTED, "last_injection_date": date(2026, 9, 4)}, NO),
        ("OVERDUE", {**INJECTED, "last_injection_date": date(2026, 9, 4)}, YES),
        ("OVERDUE", {**INJECTED, "last_injection_date": date(2026, 10, 4)}, NO),
        ("LAPSED", {**INJECTED, "b12_frequency": "1 per 2 months"}, NO),
        ("INHERITED", {}, NO),
        ("INHERITED", {"inherited_cobalamin_disorder": "TCN2"}, YES),
    ],
)
def test_a_finding_is_as_the_patient_fields_define_it(
    name: str, told: dict[str, Any], expected: Truth
) -> None:
    """Each definition holds at its edges, and unknown stays unknown except where stated."""
    assert truth(name, **told) is expected
