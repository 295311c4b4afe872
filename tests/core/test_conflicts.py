"""Each conflict's own patient gets what the register of conflicts resolved for that patient.

Written from the register alone, without the rules. A test asserts what a resolution says and
leaves open what it leaves open. Patients on B12 treatment are not covered by this version.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from core.compose import answer_for
from core.patient_file import PatientFileError, load

Json = dict[str, Any]

MEDICINES: Json = {
    "metformin": "none",
    "ppi": "none",
    "h2_blocker": "none",
    "colchicine": "no",
    "anticonvulsant": "no",
    "folic_acid": "no",
    "anticoagulant": "no",
    "nitrous_oxide": "no",
}
# An adult of whom everything was asked and nothing found; each test says what is different.
WELL: Json = {
    "audience": "clinician",
    "age": 46,
    "emergency_sign": "none",
    "b12_allergy": "no",
    "treatment_status": "none",
    "symptoms": [],
    "ever_neuro_symptoms": "no",
    "anemia": "no",
    "macrocytosis": "no",
    "bleeding_risk": "no",
    "egfr": "90 mL/min/1.73 m2",
    "pernicious_anemia": "no",
    "atrophic_gastritis": "no",
    "autoimmune_disease": "no",
    "crohns_disease": "no",
    "other_malabsorption": "no",
    "diet": "omnivore",
    "inherited_cobalamin_disorder": "no",
    "stroke_history": "no",
    "cardiovascular_disease": "no",
    "diabetes": "no",
    "diabetic_nephropathy": "no",
    "chronic_kidney_disease": "no",
    "dialysis": "no",
    "medicines": MEDICINES,
    "ileal_resection": "0 cm",
    "bariatric_surgery": "none",
    "gastrectomy": "none",
    "pregnancy_status": "none",
}
ALTERNATE_DAYS = {
    "dose_mcg": 1000,
    "route": "im",
    "schedule": "alternate_days",
    "until": "no_further_improvement",
}


def ask(**different: Any) -> Json:  # noqa: ANN401 - any field's value
    """Answer for the well adult with these facts instead; None takes a fact away."""
    facts = {**WELL, **different}
    facts["medicines"] = {**MEDICINES, **different.get("medicines", {})}
    given = {name: value for name, value in facts.items() if value is not None}
    return answer_for(load(json.dumps(given))).to_json()


def statements(answer: Json) -> Iterator[Json]:
    """Give every statement of every section."""
    for section in answer["sections"]:
        yield from section["statements"]


def settled(answer: Json, conflict: str) -> list[Json]:
    """Give the statements (the bottom line too) that say they follow a conflict's resolution."""
    return [s for s in (answer["bottom_line"], *statements(answer)) if conflict in s["conflicts"]]


def said(answer: Json) -> str:
    """Give all that the answer's bottom line and statements say."""
    return "\n".join([answer["bottom_line"]["text"], *(s["text"] for s in statements(answer))])


def referred(answer: Json) -> set[str]:
    """Give whom the plan refers to."""
    return {r["to"] for r in answer["plan"]["refer"]}


def oral_doses(answer: Json) -> list[list[int]]:
    """Give the oral amounts that the plan names, in whatever role."""
    plan = answer["plan"]
    every = [plan["oral"], *plan["alternatives"], plan["prophylaxis"]]
    every += (plan["prophylaxis"] or {}).get("alternatives", [])
    return [o["dose_mcg"] for o in every if o and o.get("route", "oral") == "oral"]


def monthly_injection(answer: Json) -> bool:
    """Tell whether a monthly injection of 1000 mcg stands in the plan, in whatever role."""
    plan = answer["plan"]
    prevention = plan["prophylaxis"] or {}
    every = [prevention, *prevention.get("alternatives", []), *plan["alternatives"]]
    return any(
        o.get("route") == "im" and o.get("every") == "month" and o["dose_mcg"] in (1000, [1000] * 2)
        for o in every
    )


def assert_nerve_plan(answer: Json) -> None:
    """Check the regimen for nerve symptoms: same day, alternate days, nothing awaited."""
    plan = answer["plan"]
    assert (answer["verdict"], answer["labels"]["neuro"]) == ("treat_now", "yes")
    assert answer["urgency"] == "same_day"
    assert (plan["drug"], plan["route"]) == ("hydroxocobalamin", "im")
    assert plan["loading"] == ALTERNATE_DAYS
    assert plan["tests_gate_treatment"] is False


def assert_oral_plan(answer: Json, dose: list[int]) -> None:
    """Check that tablets of this dose are what is given, and no injection is."""
    plan = answer["plan"]
    assert (plan["route"], plan["loading"]) == ("oral", None)
    assert (plan["oral"]["dose_mcg"], plan["oral"]["every"]) == (dose, "day")


def assert_standard_course(answer: Json) -> None:
    """Check the course without nerve symptoms: three injections a week over 2 weeks."""
    plan = answer["plan"]
    assert answer["verdict"] == "treat_now"
    assert (plan["drug"], plan["route"]) == ("hydroxocobalamin", "im")
    assert (plan["loading"]["dose_mcg"], plan["loading"]["schedule"]) == (
        1000,
        "three_times_weekly_2_weeks",
    )


def assert_test_first(answer: Json) -> None:
    """Check that MMA comes first and nothing is given."""
    plan = answer["plan"]
    assert answer["verdict"] == "test_first"
    assert plan["route"] is None
    assert "mma" in plan["tests_now"]
    assert plan["tests_gate_treatment"] is True


# --- Treatment is running: not covered -----------------------------------------------------------


@pytest.mark.parametrize("status", ["on_treatment", "stopped"])
def test_treated_people_are_told_it_is_not_covered(status: str) -> None:
    """A level on or after treatment is never read as an untreated one (C-35)."""
    answer = ask(treatment_status=status, serum_b12="320 pg/mL")

    assert answer["verdict"] == "cannot_say"
    assert answer["plan"]["drug"] is None
    assert answer["plan"]["route"] is None
    assert "not covered" in said(answer).lower()


# --- B. Units and boundaries ---------------------------------------------------------------------


def test_c06_between_the_two_printed_mma_cut_offs() -> None:
    """C-06: MMA 265 is the disputed zone: oral 1000 mcg or a repeat MMA, no injections for life."""
    answer = ask(serum_b12="300 pg/mL", mma="265 nmol/L")

    assert answer["labels"]["mma"] == "threshold_zone"
    assert answer["labels"]["deficiency_confirmed"] != "yes"
    assert answer["verdict"] != "no_treatment"
    assert answer["plan"]["route"] != "im"
    assert answer["plan"]["maintenance"] is None
    assert [1000, 1000] in oral_doses(answer)
    assert any("3 months" in s["text"] for s in settled(answer, "C-06"))
    assert any(s["basis"] == "project_choice" for s in settled(answer, "C-06"))
    assert "C-06" in [d["conflict"] for d in answer["differences"]]


@pytest.mark.parametrize(
    ("mma", "label"),
    [
        ("260 nmol/L", "normal"),
        ("0.26 umol/L", "normal"),
        ("261 nmol/L", "threshold_zone"),
        ("271 nmol/L", "threshold_zone"),
        ("272 nmol/L", "elevated"),
        ("0.271 umol/L", "threshold_zone"),
        ("0.272 umol/L", "elevated"),
    ],
)
def test_c06_c07_the_mma_classes(mma: str, label: str) -> None:
    """C-06 and C-07: up to 260 normal, up to 271 disputed, above it elevated, in either unit."""
    answer = ask(serum_b12="300 pg/mL", mma=mma)

    assert answer["labels"]["mma"] == label
    assert (answer["labels"]["deficiency_confirmed"] == "yes") is (label == "elevated")


@pytest.mark.parametrize(
    "more", [{"symptoms": ["fatigue"]}, {"diet": "vegan"}, {"symptoms": ["numbness"]}]
)
def test_c06_a_trigger_decides_in_the_disputed_zone(more: Json) -> None:
    """C-06: with any symptom or high-risk condition treatment goes ahead at MMA 265."""
    answer = ask(serum_b12="300 pg/mL", mma="265 nmol/L", **more)

    assert answer["verdict"] == "treat_now"


@pytest.mark.parametrize(
    ("level", "label"),
    [
        ("132 pmol/L", "low"),
        ("132.9 pmol/L", "borderline"),
        ("133 pmol/L", "borderline"),
        ("258 pmol/L", "borderline"),
        ("259 pmol/L", "above_band"),
        ("179.9 pg/mL", "low"),
        ("180 pg/mL", "borderline"),
        ("350 pg/mL", "borderline"),
        ("350.1 pg/mL", "above_band"),
    ],
)
def test_c08_c09_the_level_classes(level: str, label: str) -> None:
    """C-08 and C-09: converted without rounding, both ends belong to the borderline band."""
    assert ask(serum_b12=level)["labels"]["level"] == label


@pytest.mark.parametrize("level", ["180 pg/mL", "350 pg/mL"])
def test_c09_the_ends_of_the_band_get_mma(level: str) -> None:
    """C-09: exactly 180 and exactly 350 pg/mL are borderline, at the cost of one MMA test."""
    assert_test_first(ask(serum_b12=level))


def test_c08_c19_a_level_without_unit_is_refused() -> None:
    """C-08 and C-19: the unit of a laboratory value is never guessed."""
    with pytest.raises(PatientFileError, match="serum_b12"):
        ask(serum_b12="1666")


@pytest.mark.parametrize("dose", ["1000", "1 g"])
def test_c19_a_dose_is_never_guessed(dose: str) -> None:
    """C-19: a dose without unit, and one gram, are refused."""
    with pytest.raises(PatientFileError, match="b12_dose"):
        ask(treatment_status="on_treatment", b12_route="oral", b12_dose=dose)


def test_c12_homocysteine_between_goal_and_elevated() -> None:
    """C-12: homocysteine 12 is above the goal and has no diagnostic weight."""
    answer = ask(serum_b12="300 pg/mL", homocysteine="12 umol/L", mma_status="not_done")

    assert answer["labels"]["homocysteine"] == "above_goal"
    assert answer["labels"]["deficiency_confirmed"] != "yes"
    assert_test_first(answer)


@pytest.mark.parametrize(
    ("value", "label"),
    [("9.9", "at_goal"), ("10", "above_goal"), ("15", "above_goal"), ("15.1", "elevated")],
)
def test_c12_the_homocysteine_classes(value: str, label: str) -> None:
    """C-12: exactly 10 is not at goal, exactly 15 is not elevated."""
    answer = ask(serum_b12="300 pg/mL", homocysteine=f"{value} umol/L")

    assert answer["labels"]["homocysteine"] == label


def test_c13_aged_75_is_not_over_75() -> None:
    """C-13: 75 is no risk by age and still gets MMA; 76 is; 18.1% belongs to over 80."""
    answer = ask(age=75, serum_b12="320 pg/mL")

    assert_test_first(answer)
    assert ask(age=76, serum_b12="320 pg/mL")["verdict"] == "treat_now"


def test_c13_aged_70_on_metformin_is_not_elderly() -> None:
    """C-13: at 70, two years of metformin make nobody elderly: no prevention above the band."""
    answer = ask(age=70, serum_b12="500 pg/mL", medicines={"metformin": "2 years"})

    assert answer["verdict"] != "prevent"
    assert answer["plan"]["prophylaxis"] is None


@pytest.mark.parametrize(
    ("medicine", "at", "over"),
    [("ppi", "12 months", "13 months"), ("metformin", "4 months", "5 months")],
)
def test_c14_durations_at_the_line(medicine: str, at: str, over: str) -> None:
    """C-14: exactly 12 months of omeprazole or 4 of metformin do not count; longer does."""
    assert_test_first(ask(serum_b12="320 pg/mL", medicines={medicine: at}))
    assert ask(serum_b12="320 pg/mL", medicines={medicine: over})["verdict"] == "treat_now"


def test_c15_twenty_centimeters_is_not_more_than_twenty() -> None:
    """C-15: 20 cm at 400 pg/mL: noted as a cause, tested yearly, no automatic prophylaxis."""
    answer = ask(
        serum_b12="400 pg/mL", ileal_resection="20 cm", ileal_resection_site="distal_or_terminal"
    )

    assert answer["verdict"] not in {"prevent", "treat_now"}
    assert answer["plan"]["prophylaxis"] is None
    assert any("year" in s["text"] for s in settled(answer, "C-15"))


@pytest.mark.parametrize(
    "resected",
    [
        {"ileal_resection": ">0 cm"},
        {"ileal_resection": "unknown", "ileal_resection_site": "distal_or_terminal"},
    ],
)
def test_c15_resected_at_unknown_length(resected: Json) -> None:
    """C-15: unknown length counts as over 20 cm: treat now, by injection, operation note asked."""
    answer = ask(serum_b12="300 pg/mL", **resected)

    assert answer["verdict"] == "treat_now"
    assert answer["plan"]["route"] == "im"
    assert "operation" in said(answer)


def test_c16_45_cm_of_inflamed_ileum() -> None:
    """C-16: over 30 cm treats at a borderline level and asks for injections once deficient."""
    ileum: Json = {"crohns_disease": "yes", "crohns_ileal_length": "45 cm"}
    deficient = ask(serum_b12="150 pg/mL", **ileum)

    assert ask(serum_b12="320 pg/mL", **ileum)["verdict"] == "treat_now"
    assert (deficient["verdict"], deficient["plan"]["route"]) == ("treat_now", "im")


def test_c16_exactly_30_cm_does_not_count() -> None:
    """C-16: exactly 30 cm switches nothing on."""
    assert_test_first(ask(serum_b12="320 pg/mL", crohns_disease="yes", crohns_ileal_length="30 cm"))


@pytest.mark.parametrize(
    ("kidneys", "label"),
    [
        ({"egfr": "55 mL/min/1.73 m2", "chronic_kidney_disease": "yes"}, "yes"),
        ({"egfr": "50 mL/min"}, "no"),
        ({"egfr": "49 mL/min"}, "yes"),
    ],
)
def test_c17_renal_dysfunction(kidneys: Json, label: str) -> None:
    """C-17: under 50 or kidney disease counts; exactly 50 alone does not."""
    assert ask(serum_b12="150 pg/mL", **kidneys)["labels"]["renal"] == label


def test_c17_unknown_kidneys_get_no_cyanocobalamin() -> None:
    """C-17: with eGFR unknown cyanocobalamin is not proposed."""
    answer = ask(serum_b12="320 pg/mL", diet="vegan", egfr="unknown")

    assert "cyanocobalamin" not in answer["plan"]["oral"]["forms"]


@pytest.mark.parametrize(
    ("count", "injection"),
    [
        (51, "normal"),
        (50, "fine_needle_pressure"),
        (25, "fine_needle_pressure"),
        (24, "specialist_cover"),
        (10, "specialist_cover"),
        (9, "specialist_cover"),
    ],
)
def test_c18_platelets_with_nerve_symptoms(count: int, injection: str) -> None:
    """C-18: 50 is not above 50; 25 to 50 fine needle; below 25 under specialist cover."""
    answer = ask(serum_b12="120 pg/mL", symptoms=["numbness"], platelet_count=f"{count} x10^9/L")

    assert answer["plan"]["injection"] == injection
    assert answer["plan"]["route"] == "im"
    assert ("transfusion" in said(answer)) is (count < 10)


# --- C. Triage and diagnosis ---------------------------------------------------------------------


def test_c20_the_headline_covers_only_people_without_triggers() -> None:
    """C-20: 40, vegan, 320 pg/mL, tingling: treat now, MMA drawn and not awaited."""
    answer = ask(age=40, serum_b12="320 pg/mL", diet="vegan", symptoms=["tingling"])

    assert_nerve_plan(answer)
    assert "mma" in answer["plan"]["tests_now"]
    assert "treat now" in answer["bottom_line"]["text"].lower()


def test_c20_nothing_else() -> None:
    """C-20: 320 pg/mL with no symptom and no high-risk condition: MMA first."""
    answer = ask(serum_b12="320 pg/mL")

    assert_test_first(answer)
    assert "test first" in answer["bottom_line"]["text"].lower()


def test_c21_a_level_alone_is_no_functional_deficiency() -> None:
    """C-21: 268 pg/mL with MMA 180 and nothing else is no deficiency; no stroke-risk sentence."""
    answer = ask(serum_b12="268 pg/mL", mma="180 nmol/L")

    assert answer["labels"]["deficiency_confirmed"] == "no"
    assert answer["verdict"] == "no_treatment"
    assert "stroke" not in said(answer).lower()


def test_c22_high_risk_by_age_before_mma() -> None:
    """C-22: 78, 320 pg/mL, well: oral 1000-2000 mcg at once, before confirmation, MMA sent."""
    answer = ask(age=78, serum_b12="320 pg/mL")

    assert answer["verdict"] == "treat_now"
    assert_oral_plan(answer, [1000, 2000])
    assert "mma" in answer["plan"]["tests_now"]
    assert answer["plan"]["tests_gate_treatment"] is False
    assert "before confirmation" in said(answer)


def test_c23_high_risk_with_normal_mma_is_prevention() -> None:
    """C-23: 78, 320 pg/mL, MMA 150: prevention, oral reasonable, never injections for life."""
    answer = ask(age=78, serum_b12="320 pg/mL", mma="150 nmol/L")

    assert answer["verdict"] == "prevent"
    assert answer["plan"]["route"] in {"oral", None}
    assert answer["plan"]["maintenance"] is None
    assert "reasonable" in said(answer)
    assert any(s["basis"] == "project_choice" for s in settled(answer, "C-23"))


@pytest.mark.parametrize(
    ("more", "dose"),
    [
        ({"diet": "vegan"}, [1000, 2000]),
        ({"medicines": {"metformin": "2 years"}}, [1000, 1000]),
        ({"medicines": {"ppi": "2 years"}}, [1000, 1000]),
    ],
)
def test_c23_diet_and_medicine_with_normal_mma(more: Json, dose: list[int]) -> None:
    """C-23: vegans and long-term PPI or metformin: oral while the diet or the medicine goes on."""
    answer = ask(serum_b12="320 pg/mL", mma="150 nmol/L", **more)

    assert answer["verdict"] == "prevent"
    assert dose in oral_doses(answer)
    assert answer["plan"]["maintenance"] is None
    assert not monthly_injection(answer)


def test_c24_nerve_symptoms_with_normal_mma() -> None:
    """C-24: 320 pg/mL, numb feet, MMA 150: the nerve schedule, and another cause looked for."""
    answer = ask(serum_b12="320 pg/mL", symptoms=["numbness"], mma="150 nmol/L")

    assert_nerve_plan(answer)
    assert any("cause" in s["text"] for s in settled(answer, "C-24"))
    assert (answer["plan"]["maintenance"] or {}).get("duration") != "lifelong"


def test_c25_fatigue_with_normal_mma() -> None:
    """C-25: 30, 340 pg/mL, tired, MMA normal: a 3-month oral trial, reviewed, not lifelong."""
    answer = ask(age=30, serum_b12="340 pg/mL", symptoms=["fatigue"], mma="150 nmol/L")

    assert answer["verdict"] == "treat_now"
    assert (answer["plan"]["route"], answer["plan"]["oral"]["role"]) == ("oral", "trial")
    assert (answer["plan"]["maintenance"] or {}).get("duration") != "lifelong"
    assert any("causes" in s["text"] for s in settled(answer, "C-25"))


def test_c25_fatigue_alone_sends_mma_and_count() -> None:
    """C-25: fatigue triggers tablets, not the nerve schedule; MMA and blood count are sent."""
    answer = ask(serum_b12="340 pg/mL", symptoms=["fatigue"], anemia=None, macrocytosis=None)

    assert answer["plan"]["route"] == "oral"
    assert {"mma", "cbc"} <= set(answer["plan"]["tests_now"])


def test_c25_depression_gets_a_safety_line() -> None:
    """C-25: depression is never handled by B12 alone: a line on mood, outside the documents."""
    answer = ask(serum_b12="340 pg/mL", symptoms=["depression"])

    assert any(s["basis"] == "outside" for s in settled(answer, "C-25"))


def test_c26_low_without_anemia() -> None:
    """C-26: 150 pg/mL with a normal count is deficiency, K4, treated now, tests not awaited."""
    answer = ask(serum_b12="150 pg/mL")

    assert_standard_course(answer)
    assert (answer["labels"]["deficiency_confirmed"], answer["labels"]["severe"]) == ("yes", "no")
    assert "K4" in answer["contexts"]
    assert "K3" not in answer["contexts"]
    assert answer["urgency"] == "within_7_days"
    assert {"mma", "homocysteine"} <= set(answer["plan"]["tests_now"])
    assert "intrinsic_factor_antibody" in answer["plan"]["workup"] + answer["plan"]["tests_now"]
    assert answer["plan"]["tests_gate_treatment"] is False


def test_c27_borderline_with_macrocytic_anemia() -> None:
    """C-27: 250 pg/mL with macrocytic anemia starts treatment; MMA, folate and antibodies drawn."""
    answer = ask(
        serum_b12="250 pg/mL", anemia="yes", macrocytosis="yes", mcv="110 fL", hemoglobin="9 g/dL"
    )

    assert_standard_course(answer)
    assert {"mma", "folate"} <= set(answer["plan"]["tests_now"])
    assert "intrinsic_factor_antibody" in answer["plan"]["workup"]
    assert any(s["basis"] == "project_choice" for s in settled(answer, "C-27"))


def test_c28_nerve_symptoms_above_the_band() -> None:
    """C-28: 420 pg/mL, tingling, unsteady: both markers now, no automatic treatment."""
    answer = ask(serum_b12="420 pg/mL", symptoms=["tingling", "gait_disturbance"])

    assert answer["verdict"] == "test_first"
    assert {"mma", "homocysteine"} <= set(answer["plan"]["tests_now"])
    assert answer["plan"]["route"] is None
    assert any("first injection" in s["text"] for s in settled(answer, "C-28"))
    assert any("cause" in s["text"] for s in settled(answer, "C-28"))


def test_c28_fatigue_above_the_band() -> None:
    """C-28: fatigue only at 420 pg/mL: MMA first."""
    assert_test_first(ask(serum_b12="420 pg/mL", symptoms=["fatigue"]))


def test_c29_mma_raised_at_a_normal_level() -> None:
    """C-29: 500 pg/mL with MMA 420 and normal kidneys is confirmed and treated as K4."""
    answer = ask(serum_b12="500 pg/mL", mma="420 nmol/L")

    assert answer["verdict"] == "treat_now"
    assert answer["labels"]["deficiency_confirmed"] == "yes"
    assert "K4" in answer["contexts"]


def test_c29_nothing_above_the_band() -> None:
    """C-29: 500 pg/mL, markers not done, no prevention group: no treatment, no test required."""
    answer = ask(serum_b12="500 pg/mL", mma_status="not_done")

    assert answer["verdict"] == "no_treatment"
    assert answer["plan"]["tests_now"] == []


def test_c30_homocysteine_alone() -> None:
    """C-30: homocysteine 22 with MMA 200 is not confirmed; folate and kidneys are checked."""
    answer = ask(serum_b12="300 pg/mL", mma="200 nmol/L", homocysteine="22 umol/L")

    assert answer["labels"]["deficiency_confirmed"] != "yes"
    assert answer["verdict"] != "treat_now"
    assert "folate" in answer["plan"]["tests_now"]
    assert settled(answer, "C-30")


def test_c30_homocysteine_alone_after_stroke() -> None:
    """C-30: the same with a past stroke: treatment is reasonable."""
    answer = ask(
        serum_b12="300 pg/mL", mma="200 nmol/L", homocysteine="22 umol/L", stroke_history="yes"
    )

    assert answer["plan"]["route"] == "oral"
    assert "reasonable" in said(answer)


def test_c30_homocysteine_where_mma_cannot_be_had() -> None:
    """C-30: MMA not available, homocysteine 22, borderline: probable deficiency, tablets."""
    answer = ask(serum_b12="300 pg/mL", mma_status="unavailable", homocysteine="22 umol/L")

    assert answer["verdict"] == "treat_now"
    assert answer["plan"]["route"] == "oral"
    assert "probable" in said(answer)


def test_c30_both_raised() -> None:
    """C-30: both markers raised confirm, and ask for injections while the cause is unknown."""
    answer = ask(serum_b12="300 pg/mL", mma="400 nmol/L", homocysteine="22 umol/L")

    assert answer["labels"]["deficiency_confirmed"] == "yes"
    assert_standard_course(answer)


def test_c31_mma_not_obtainable() -> None:
    """C-31: 320 pg/mL, well, no MMA to be had: homocysteine in its place."""
    answer = ask(serum_b12="320 pg/mL", mma_status="unavailable")

    assert answer["verdict"] != "no_treatment"
    assert "homocysteine" in answer["plan"]["tests_now"]
    assert "mma" not in answer["plan"]["tests_now"]
    assert settled(answer, "C-31")


def test_c31_mma_pending_with_a_trigger() -> None:
    """C-31: a pending MMA is awaited only if no trigger exists."""
    waits = ask(serum_b12="320 pg/mL", mma_status="pending")
    vegan = ask(serum_b12="320 pg/mL", mma_status="pending", diet="vegan")

    assert (waits["verdict"], vegan["verdict"]) == ("test_first", "treat_now")


def test_c32_blood_before_the_first_dose() -> None:
    """C-32: MMA, homocysteine, count, folate and antibodies are drawn and hold nothing up."""
    answer = ask(serum_b12="268 pg/mL", symptoms=["numbness"], anemia=None, macrocytosis=None)
    plan = answer["plan"]

    assert {"mma", "homocysteine", "cbc", "folate"} <= set(plan["tests_now"])
    assert "intrinsic_factor_antibody" in plan["tests_now"] + plan["workup"]
    assert plan["tests_gate_treatment"] is False


def test_c33_raised_mma_on_dialysis() -> None:
    """C-33: 600 pg/mL, MMA 500 on dialysis: confirmed by rule, perhaps the kidneys, referred."""
    answer = ask(serum_b12="600 pg/mL", mma="500 nmol/L", dialysis="yes", egfr="8 mL/min")

    assert answer["labels"]["deficiency_confirmed"] == "yes"
    assert answer["plan"]["refer"]
    assert any("outside" in s["basis"] for s in settled(answer, "C-33"))


def test_c34_heart_attack_at_a_borderline_level() -> None:
    """C-34: 340 pg/mL after a heart attack, well: oral, MMA sent, reasonable, not urgent."""
    answer = ask(serum_b12="340 pg/mL", cardiovascular_disease="yes")

    assert answer["verdict"] == "treat_now"
    assert_oral_plan(answer, [1000, 2000])
    assert "mma" in answer["plan"]["tests_now"]
    assert answer["urgency"] == "routine"
    assert "Class 2a" in said(answer)


def test_c35_very_high_without_intake() -> None:
    """C-35: 1666 pg/mL without any B12 intake: the documents are silent, so refer."""
    answer = ask(serum_b12="1666 pg/mL")

    assert answer["plan"]["refer"]
    assert any(s["basis"] == "outside" for s in settled(answer, "C-35"))


@pytest.mark.parametrize("markers", [{}, {"mma": "150 nmol/L"}])
def test_c48_nerve_symptoms_never_cost_a_bypass_its_prevention(markers: Json) -> None:
    """C-48: tingling at 600 pg/mL after Roux-en-Y: the printed B12 is not taken away."""
    answer = ask(
        serum_b12="600 pg/mL", bariatric_surgery="roux_en_y", symptoms=["tingling"], **markers
    )

    assert answer["plan"]["route"] == "im" or answer["plan"]["prophylaxis"]


# --- D. Symptoms ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "symptom",
    [
        "paresthesia",
        "tingling",
        "numbness",
        "peripheral_neuropathy",
        "neuropathic_pain",
        "motor_symptoms",
        "gait_disturbance",
        "ataxia",
        "cognitive_difficulty",
        "memory_problem",
        "brain_fog",
        "visual_problem",
        "optic_nerve_dysfunction",
        "subacute_combined_degeneration",
    ],
)
def test_c36_every_neurological_symptom(symptom: str) -> None:
    """C-36: any one of the union brings the nerve schedule, blurred vision with MMA 400 too."""
    assert_nerve_plan(ask(serum_b12="320 pg/mL", symptoms=[symptom]))
    assert_nerve_plan(ask(serum_b12="320 pg/mL", symptoms=[symptom], mma="400 nmol/L"))


def test_c37_glossitis_is_not_neurological() -> None:
    """C-37: 150 pg/mL, sore tongue: the standard course, antibodies, nerves checked before dose 2."""
    answer = ask(serum_b12="150 pg/mL", symptoms=["glossitis"])

    assert answer["labels"]["neuro"] == "no"
    assert_standard_course(answer)
    assert "intrinsic_factor_antibody" in answer["plan"]["workup"]
    assert any("second dose" in s["text"] for s in settled(answer, "C-37"))


def test_c38_blurred_vision() -> None:
    """C-38: 300 pg/mL, blurred vision, diabetic: neurological; urgent eye examination as well."""
    answer = ask(serum_b12="300 pg/mL", symptoms=["visual_problem"], diabetes="yes")

    assert_nerve_plan(answer)
    assert "ophthalmology" in referred(answer)
    assert any(s["basis"] == "outside" for s in settled(answer, "C-38"))


def test_c39_brain_fog_only() -> None:
    """C-39: brain fog alone is classed with cognition: alternate-day injections."""
    assert_nerve_plan(ask(serum_b12="320 pg/mL", symptoms=["brain_fog"]))


def test_c40_the_split_is_by_nerve_symptoms_only() -> None:
    """C-40: 150 pg/mL with anemia and no nerve symptom gets the standard course."""
    assert_standard_course(ask(serum_b12="150 pg/mL", anemia="yes", macrocytosis="yes"))


def test_c41_mild_tingling_from_diet() -> None:
    """C-41: presence decides, not severity: mild tingling at 160 pg/mL is injected."""
    assert_nerve_plan(ask(serum_b12="160 pg/mL", diet="vegan", symptoms=["tingling"]))


def test_c42_neuropathy_with_another_explanation() -> None:
    """C-42: long diabetes with neuropathy counts and is treated; both can coexist."""
    answer = ask(
        serum_b12="330 pg/mL",
        diabetes="yes",
        symptoms=["peripheral_neuropathy"],
        medicines={"metformin": "20 years"},
    )

    assert_nerve_plan(answer)
    assert any("diabetic" in s["text"].lower() for s in settled(answer, "C-42"))


# --- E. Risk conditions and prevention -----------------------------------------------------------


def test_c43_six_months_of_omeprazole_at_80() -> None:
    """C-43 and C-44: over 75, more than 4 months count: tablets first, monthly IM as alternative."""
    answer = ask(age=80, serum_b12="420 pg/mL", medicines={"ppi": "6 months"})

    assert answer["verdict"] == "prevent"
    assert [1000, 1000] in oral_doses(answer)
    assert monthly_injection(answer)


def test_c43_six_months_of_omeprazole_at_50() -> None:
    """C-43: up to 75 the cut-off is 12 months: six are no trigger."""
    assert_test_first(ask(age=50, serum_b12="320 pg/mL", medicines={"ppi": "6 months"}))


def test_c44_79_on_metformin() -> None:
    """C-44: 79, metformin 3 years, 500 pg/mL: oral 1000 mcg first, monthly IM as alternative."""
    answer = ask(age=79, serum_b12="500 pg/mL", medicines={"metformin": "3 years"})

    assert answer["verdict"] == "prevent"
    assert answer["plan"]["route"] == "oral"
    assert [1000, 1000] in oral_doses(answer)
    assert monthly_injection(answer)
    assert answer["urgency"] == "routine"


def test_c45_h2_blocker_is_no_trigger() -> None:
    """C-45: famotidine 3 years at 300 pg/mL: a possible cause, MMA first."""
    assert_test_first(ask(age=50, serum_b12="300 pg/mL", medicines={"h2_blocker": "3 years"}))


def test_c46_anticonvulsant_is_no_trigger() -> None:
    """C-46: phenytoin at 300 pg/mL: a possible cause, MMA first."""
    assert_test_first(ask(serum_b12="300 pg/mL", medicines={"anticonvulsant": "yes"}))


def test_c47_40_cm_of_crohns_above_the_band() -> None:
    """C-47: 40 cm at 450 pg/mL: yearly B12 with MMA, monthly injections offered, not imposed."""
    answer = ask(serum_b12="450 pg/mL", crohns_disease="yes", crohns_ileal_length="40 cm")

    assert any("year" in s["text"].lower() for s in settled(answer, "C-47"))
    assert monthly_injection(answer)
    assert answer["plan"]["loading"] is None


def test_c47_over_60_cm_above_the_band() -> None:
    """C-47: over 60 cm: monthly injections as prophylaxis."""
    answer = ask(serum_b12="450 pg/mL", crohns_disease="yes", crohns_ileal_length="61 cm")

    assert answer["verdict"] == "prevent"
    assert answer["plan"]["prophylaxis"]["route"] == "im"
    assert monthly_injection(answer)


def test_c47_any_resection_over_20_cm() -> None:
    """C-47: a resection over 20 cm: prophylaxis whatever the level."""
    answer = ask(serum_b12="450 pg/mL", ileal_resection="35 cm")

    assert (answer["verdict"], answer["plan"]["prophylaxis"]["route"]) == ("prevent", "im")


def test_c48_bypass_without_deficiency_who_prefers_tablets() -> None:
    """C-48: Roux-en-Y, 420 pg/mL, well: any printed preventive option, tablets included."""
    answer = ask(serum_b12="420 pg/mL", bariatric_surgery="roux_en_y", requested_route="oral")

    assert answer["verdict"] == "prevent"
    assert [1000, 2000] in oral_doses(answer) or [1000, 1000] in oral_doses(answer)
    assert monthly_injection(answer)


@pytest.mark.parametrize(
    "more", [{"serum_b12": "150 pg/mL"}, {"serum_b12": "320 pg/mL", "symptoms": ["numbness"]}]
)
def test_c48_bypass_with_deficiency(more: Json) -> None:
    """C-48: deficiency or nerve symptoms after the operation require injections."""
    assert ask(bariatric_surgery="roux_en_y", **more)["plan"]["route"] == "im"


def test_c49_sleeve_has_its_own_dose() -> None:
    """C-49: sleeve gastrectomy at 500 pg/mL: 250-350 mcg by mouth daily, that operation's line."""
    answer = ask(serum_b12="500 pg/mL", bariatric_surgery="sleeve_gastrectomy")

    assert answer["verdict"] == "prevent"
    assert [250, 350] in oral_doses(answer)


def test_c50_77_at_a_borderline_level() -> None:
    """C-50: 77 at 340 pg/mL: oral 1000-2000 mcg with MMA sent; above the band age does nothing."""
    answer = ask(age=77, serum_b12="340 pg/mL")

    assert answer["verdict"] == "treat_now"
    assert_oral_plan(answer, [1000, 2000])
    assert "mma" in answer["plan"]["tests_now"]
    assert ask(age=77, serum_b12="400 pg/mL")["verdict"] == "no_treatment"


def test_c51_eggs_and_milk_are_no_trigger() -> None:
    """C-51: an ovo-lacto vegetarian at 300 pg/mL: MMA first, the diet noted."""
    answer = ask(serum_b12="300 pg/mL", diet="vegetarian")

    assert_test_first(answer)
    assert settled(answer, "C-51")


def test_c52_high_blood_pressure_only() -> None:
    """C-52: high blood pressure is no vascular disease here: MMA first at 330 pg/mL."""
    assert_test_first(ask(serum_b12="330 pg/mL", cardiovascular_disease="no"))


def test_c53_metformin_is_not_malabsorption() -> None:
    """C-53: metformin 2 years, 220 pg/mL, MMA 400, never treated: oral 1000 mcg."""
    answer = ask(serum_b12="220 pg/mL", mma="400 nmol/L", medicines={"metformin": "2 years"})

    assert answer["verdict"] == "treat_now"
    assert answer["labels"]["malabsorption"] == "no"
    assert_oral_plan(answer, [1000, 1000])


# --- F, G. Route, loading, maintenance -----------------------------------------------------------


def test_c54_confirmed_by_mma_alone_at_a_borderline_level() -> None:
    """C-54: 45, 320 pg/mL, MMA 400, cause unknown: tablets first, injections named."""
    answer = ask(age=45, serum_b12="320 pg/mL", mma="400 nmol/L")

    assert answer["verdict"] == "treat_now"
    assert answer["urgency"] == "within_7_days"
    assert_oral_plan(answer, [1000, 2000])
    assert any(a["route"] == "im" for a in answer["plan"]["alternatives"])
    assert "C-54" in [d["conflict"] for d in answer["differences"]]
    assert "3 months" in said(answer)


@pytest.mark.parametrize(
    "more",
    [{"serum_b12": "150 pg/mL"}, {"serum_b12": "300 pg/mL", "homocysteine": "20 umol/L"}],
)
def test_c54_injections_first_when_low_or_both_raised(more: Json) -> None:
    """C-54: cause unknown, low or both markers raised: injections first, tablets the alternative."""
    answer = ask(mma="400 nmol/L", **more)

    assert_standard_course(answer)
    assert [1000, 2000] in oral_doses(answer)


def test_c55_the_body_decides_not_the_headline() -> None:
    """C-55: 120 pg/mL, macrocytic anemia, no nerve symptom: three a week, then every 2-3 months."""
    answer = ask(serum_b12="120 pg/mL", anemia="yes", macrocytosis="yes")

    assert_standard_course(answer)
    assert answer["plan"]["maintenance"]["every_months"] == [2, 3]
    assert answer["urgency"] == "same_day"
    assert answer["plan"]["tests_gate_treatment"] is False


def test_c55_nerves_not_yet_known() -> None:
    """C-55: nerve status open: today's dose is common, and the plan shows both ways on."""
    answer = ask(serum_b12="120 pg/mL", anemia="yes", macrocytosis="yes", symptoms="unknown")
    plan = answer["plan"]

    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")
    assert (plan["drug"], plan["route"]) == ("hydroxocobalamin", "im")
    assert [b["loading"] for b in plan["branches"] if b["if"] == {"neuro_symptoms": "yes"}] == [
        ALTERNATE_DAYS
    ]
    assert any("second" in s["text"] for s in settled(answer, "C-55"))


def test_c56_vegan_with_very_low_level_and_anemia() -> None:
    """C-56: vegan, 110 pg/mL, macrocytic anemia: IM loading, then tablets as maintenance."""
    answer = ask(serum_b12="110 pg/mL", diet="vegan", anemia="yes", macrocytosis="yes")

    assert_standard_course(answer)
    assert answer["plan"]["maintenance"]["route"] == "oral"
    assert answer["plan"]["maintenance"]["dose_mcg"] == [1000, 2000]


@pytest.mark.parametrize("shown", [{}, {"mma": "400 nmol/L"}])
def test_c57_pernicious_anemia_and_fear_of_needles(shown: Json) -> None:
    """C-57: antibody-positive at 200 pg/mL: injections for life; oral 1000 mcg as the fallback."""
    answer = ask(
        serum_b12="200 pg/mL",
        pernicious_anemia="confirmed",
        intrinsic_factor_antibody="positive",
        platelet_count="250 x10^9/L",
        injections_refused_or_impossible="yes",
        **shown,
    )

    assert answer["verdict"] == "treat_now"
    assert "lifelong" in json.dumps(answer["plan"])
    assert [1000, 1000] in oral_doses(answer)
    assert any("1 and 3 months" in s["text"] for s in settled(answer, "C-57"))


def test_c57_the_fallback_tablet_with_poor_kidneys() -> None:
    """C-57 and C-77: with renal dysfunction the fallback tablet is not cyanocobalamin."""
    answer = ask(
        serum_b12="150 pg/mL",
        pernicious_anemia="confirmed",
        chronic_kidney_disease="yes",
        injections_refused_or_impossible="yes",
    )

    assert "oral cyanocobalamin" not in said(answer).lower()


@pytest.mark.parametrize("diagnosis", ["suspected", "confirmed"])
def test_c57_suspected_counts_for_the_route(diagnosis: str) -> None:
    """C-57: suspected counts as pernicious anemia for route: hydroxocobalamin for life."""
    answer = ask(serum_b12="150 pg/mL", pernicious_anemia=diagnosis)

    assert_standard_course(answer)
    assert answer["plan"]["maintenance"]["duration"] == "lifelong"


def test_c57_no_fallback_with_nerve_symptoms() -> None:
    """C-57: the oral fallback is never for someone with nerve symptoms."""
    answer = ask(
        serum_b12="150 pg/mL",
        pernicious_anemia="confirmed",
        symptoms=["numbness"],
        injections_refused_or_impossible="yes",
    )

    assert answer["plan"]["route"] != "oral"
    assert (answer["plan"]["oral"] or {}).get("role") != "fallback"


def test_c61_celiac_disease_requires_injections() -> None:
    """C-61: confirmed malabsorption with deficiency: injections required."""
    answer = ask(serum_b12="150 pg/mL", other_malabsorption="yes")

    assert_standard_course(answer)
    assert answer["labels"]["malabsorption"] == "yes"


def test_c62_alternate_days_until_no_further_improvement() -> None:
    """C-62: the course goes on until no further improvement, the reading of four documents."""
    answer = ask(serum_b12="150 pg/mL", symptoms=["numbness"])

    assert answer["plan"]["loading"]["until"] == "no_further_improvement"
    assert "C-62" in [d["conflict"] for d in answer["differences"]]


def test_c65_under_the_skin() -> None:
    """C-65: deep subcutaneous is an accepted form at the same dose."""
    answer = ask(serum_b12="150 pg/mL", requested_route="deep_sc")

    assert answer["plan"]["loading"]["dose_mcg"] == 1000
    assert any("subcutaneous" in s["text"] for s in settled(answer, "C-65"))


def test_c65_into_the_vein() -> None:
    """C-65: intravenous is never advised; asked for, it is refused with the reason."""
    answer = ask(serum_b12="150 pg/mL", requested_route="iv")

    assert "intravenous" in answer["plan"]["avoid"]
    assert any("vein" in s["text"] for s in settled(answer, "C-65"))


def test_c66_nerve_symptoms_with_mma_pending() -> None:
    """C-66: 340 pg/mL, unsteady gait, MMA pending: the full nerve regimen from day one."""
    answer = ask(serum_b12="340 pg/mL", symptoms=["gait_disturbance"], mma_status="pending")

    assert_nerve_plan(answer)


def test_c67_every_two_months_after_nerve_symptoms() -> None:
    """C-67: nerve symptoms are followed by every 2 months; never having had them, by 2-3."""
    nerves = ask(serum_b12="150 pg/mL", symptoms=["gait_disturbance"])
    none = ask(serum_b12="150 pg/mL")

    assert nerves["plan"]["maintenance"]["every_months"] == [2, 2]
    assert none["plan"]["maintenance"]["every_months"] == [2, 3]


def test_c67_earlier_nerve_symptoms_count() -> None:
    """C-67: ever having had nerve symptoms means every 2 months."""
    answer = ask(serum_b12="150 pg/mL", ever_neuro_symptoms="yes")

    assert answer["plan"]["maintenance"]["every_months"] == [2, 2]


@pytest.mark.parametrize(
    "anatomy",
    [
        {"bariatric_surgery": "roux_en_y"},
        {"ileal_resection": "35 cm"},
        {"crohns_disease": "yes", "crohns_ileal_length": "61 cm"},
    ],
)
@pytest.mark.parametrize("symptoms", [[], ["numbness"]])
def test_c69_maintenance_no_thinner_than_prevention(anatomy: Json, symptoms: list[str]) -> None:
    """C-69: monthly after weight-loss surgery, resection and Crohn's, with nerve symptoms too."""
    answer = ask(serum_b12="320 pg/mL", mma="500 nmol/L", symptoms=symptoms, **anatomy)

    assert answer["plan"]["maintenance"]["every_months"] == [1, 1]
    assert answer["plan"]["maintenance"]["duration"] == "lifelong"


def test_c70_duration_follows_the_cause() -> None:
    """C-70: unknown cause is lifelong; a diet as long as it lasts, and so a medicine."""
    vegan = ask(serum_b12="150 pg/mL", diet="vegan")

    assert ask(serum_b12="150 pg/mL")["plan"]["maintenance"]["duration"] == "lifelong"
    assert "diet" in said(vegan)
    assert (vegan["plan"]["maintenance"] or {}).get("duration") != "lifelong"


# --- H, I, J. Formulation, monitoring, special groups --------------------------------------------


def test_c77_cyanocobalamin_tablets_with_normal_kidneys() -> None:
    """C-77: a vegan with normal kidneys: cyanocobalamin tablets acceptable, methylcobalamin said."""
    answer = ask(serum_b12="320 pg/mL", diet="vegan")

    assert set(answer["plan"]["oral"]["forms"]) == {"methylcobalamin", "cyanocobalamin"}


@pytest.mark.parametrize(
    "kidneys",
    [
        {"chronic_kidney_disease": "yes"},
        {"diabetes": "yes", "diabetic_nephropathy": "yes", "egfr": "85 mL/min"},
    ],
)
def test_c78_no_cyanocobalamin_in_kidney_disease(kidneys: Json) -> None:
    """C-78: avoided in both groups; the hazard ratio stands only for diabetic nephropathy."""
    answer = ask(serum_b12="320 pg/mL", diet="vegan", **kidneys)

    assert answer["plan"]["oral"]["forms"] == ["methylcobalamin"]
    assert "cyanocobalamin" in answer["plan"]["avoid"]
    assert ("2.0" in said(answer)) is ("diabetic_nephropathy" in kidneys)


def test_c79_hydroxocobalamin_not_available() -> None:
    """C-79: methylcobalamin is named, and that the documents print no dose for it."""
    answer = ask(serum_b12="150 pg/mL", symptoms=["numbness"], available_forms=["methylcobalamin"])

    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")
    assert any("no dose" in s["text"] for s in settled(answer, "C-79"))
    assert answer["plan"]["drug"] != "methylcobalamin" or answer["plan"]["loading"] is None


def test_c79_only_cyanocobalamin_available() -> None:
    """C-79: only cyanocobalamin: a clinician's decision, never delaying; not with poor kidneys."""
    only: Json = {"symptoms": ["numbness"], "available_forms": ["cyanocobalamin"]}
    answer = ask(serum_b12="150 pg/mL", **only)

    assert answer["plan"]["drug"] != "cyanocobalamin"
    assert any(s["basis"] == "project_choice" for s in settled(answer, "C-79"))
    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")


def test_c80_inherited_disorder() -> None:
    """C-80: MMACHC, 500 pg/mL, MMA high: no regimen, no cyanocobalamin, metabolic clinic."""
    answer = ask(serum_b12="500 pg/mL", mma="900 nmol/L", inherited_cobalamin_disorder="MMACHC")
    plan = answer["plan"]

    assert answer["verdict"] == "refer"
    assert [plan[k] for k in ("drug", "route", "loading", "maintenance", "oral")] == [None] * 5
    assert "cyanocobalamin" in plan["avoid"]
    assert "metabolic" in referred(answer)


@pytest.mark.parametrize(
    ("markers", "wants_mma"),
    [({"mma": "400 nmol/L", "homocysteine": "20 umol/L"}, True), ({}, False)],
)
def test_c81_c82_the_schedule(markers: Json, wants_mma: bool) -> None:  # noqa: FBT001 - a table
    """C-81 and C-82: months 3, 6, 12, then yearly; MMA for those with raised markers."""
    monitoring = ask(serum_b12="150 pg/mL", **markers)["plan"]["monitoring"]

    assert (monitoring["months"], monitoring["then"]) == ([3, 6, 12], "annual_when_stable")
    assert {"serum_b12", "cbc", "homocysteine"} <= set(monitoring["items"])
    assert ("mma" in monitoring["items"]) is wants_mma


def test_c88_the_panel_after_weight_loss_surgery() -> None:
    """C-88: iron and nerves for everyone; vitamin D, thiamine, calcium, vitamin A every 6 months."""
    monitoring = ask(serum_b12="150 pg/mL", bariatric_surgery="roux_en_y")["plan"]["monitoring"]

    assert {"iron_studies", "neuro_exam"} <= set(monitoring["items"])
    assert any(
        e["every_months"] == 6
        and set(e["items"]) == {"vitamin_d", "thiamine", "calcium", "vitamin_a"}
        for e in monitoring["extra"]
    )


def test_c89_platelets_18_without_nerve_symptoms() -> None:
    """C-89: the injection is held, tablets start today, hematology the same day."""
    answer = ask(
        serum_b12="100 pg/mL", anemia="yes", macrocytosis="yes", platelet_count="18 x10^9/L"
    )
    plan = answer["plan"]

    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")
    assert (plan["injection"], plan["route"]) == ("hold", "oral")
    assert (plan["oral"]["dose_mcg"], plan["oral"]["role"]) == ([1000, 2000], "bridge")
    assert {("hematology", "same_day")} <= {(r["to"], r["when"]) for r in plan["refer"]}
    assert plan["tests_gate_treatment"] is False


@pytest.mark.parametrize("audience", ["clinician", "patient"])
def test_c89_platelets_under_10(audience: str) -> None:
    """C-89: under 10 is an emergency whatever the symptoms, and the first sentence says so."""
    answer = ask(audience=audience, serum_b12="100 pg/mL", platelet_count="9 x10^9/L")

    assert answer["urgency"] == "emergency"
    assert "emergency" in answer["bottom_line"]["text"].lower().split(".")[0]


def test_c18_the_platelet_gate_stands_before_an_offered_injection() -> None:
    """C-18 and C-28: an injection that may be offered at 420 pg/mL passes the gate as well."""
    answer = ask(serum_b12="420 pg/mL", symptoms=["numbness"], platelet_count="15 x10^9/L")

    assert answer["plan"]["injection"] == "specialist_cover"


@pytest.mark.parametrize(
    ("count", "injection"), [("15", "hold"), ("40", "fine_needle_pressure"), ("200", "normal")]
)
def test_c18_the_platelet_gate_stands_before_preventive_injections(
    count: str, injection: str
) -> None:
    """C-18 and C-89: the gate is for any injection, monthly prevention after resection too."""
    answer = ask(serum_b12="600 pg/mL", ileal_resection="35 cm", platelet_count=f"{count} x10^9/L")

    assert answer["verdict"] == "prevent"
    assert answer["plan"]["injection"] == injection


@pytest.mark.parametrize(
    ("more", "injection"),
    [
        ({}, "count_first"),
        ({"platelet_count": "200 x10^9/L"}, "fine_needle_pressure"),
        ({"symptoms": ["numbness"]}, "fine_needle_pressure"),
    ],
)
def test_c90_on_warfarin(more: Json, injection: str) -> None:
    """C-90: blood thinner, count unknown: count first unless nerve symptoms; else long pressure."""
    answer = ask(serum_b12="150 pg/mL", medicines={"anticoagulant": "yes"}, **more)

    assert answer["plan"]["injection"] == injection
    assert answer["plan"]["tests_gate_treatment"] is False


def test_c91_pregnant_without_surgery() -> None:
    """C-91: 20 weeks, 250 pg/mL, well: same triage, MMA, obstetric team informed."""
    answer = ask(age=30, serum_b12="250 pg/mL", pregnancy_status="pregnant")

    assert_test_first(answer)
    assert "obstetrics" in referred(answer) or "obstetric" in said(answer)


def test_c92_breastfeeding_vegan() -> None:
    """C-92: 150 pg/mL: ordinary treatment doses, not 2.8 mcg; the baby's doctor informed."""
    answer = ask(age=30, serum_b12="150 pg/mL", diet="vegan", pregnancy_status="breastfeeding")

    assert answer["verdict"] == "treat_now"
    assert [1000, 2000] in oral_doses(answer) or answer["plan"]["route"] == "im"
    assert any(s["basis"] == "outside" for s in settled(answer, "C-92"))


@pytest.mark.parametrize(("symptoms", "urgency"), [([], None), (["numbness"], "same_day")])
def test_c93_children(symptoms: list[str], urgency: str | None) -> None:
    """C-93: under 18: no dose, refer; the same day with nerve symptoms."""
    answer = ask(age=9, serum_b12="170 pg/mL", symptoms=symptoms)

    assert answer["verdict"] == "refer"
    assert answer["plan"]["drug"] is None
    assert answer["plan"]["refer"]
    assert urgency in {None, answer["urgency"]}
    assert "1000" not in said(answer)


def test_c94_dialysis_with_a_renal_vitamin() -> None:
    """C-94: 140 pg/mL on dialysis: hydroxocobalamin at once, the renal vitamin not stopped."""
    answer = ask(
        serum_b12="140 pg/mL",
        dialysis="yes",
        egfr="8 mL/min",
        medicines={"folic_acid": "yes"},
        folic_acid_reason="renal_vitamin",
    )

    assert (answer["verdict"], answer["plan"]["drug"]) == ("treat_now", "hydroxocobalamin")
    assert answer["plan"]["folic_acid"] == "do_not_stop_prescribed"


def test_c95_folate_deficiency_waits_for_b12() -> None:
    """C-95: both low, nothing begun: folic acid stays closed."""
    answer = ask(serum_b12="150 pg/mL", folate_status="deficient")

    assert answer["plan"]["folic_acid"] == "closed"
    assert "folic_acid" in answer["plan"]["avoid"]


def test_c96_pregnant_on_prescribed_folic_acid() -> None:
    """C-96: 170 pg/mL at 8 weeks: folic acid goes on, B12 the same day, the prescriber told."""
    answer = ask(
        age=30,
        serum_b12="170 pg/mL",
        pregnancy_status="pregnant",
        medicines={"folic_acid": "yes"},
        folic_acid_dose="400 mcg/day",
        folic_acid_reason="pregnancy",
    )

    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")
    assert answer["plan"]["folic_acid"] == "do_not_stop_prescribed"
    assert "prescriber" in referred(answer) or "prescriber" in said(answer)


def test_c96_over_the_counter_folic_acid() -> None:
    """C-96: folic acid without a reason is paused until B12 is treated."""
    answer = ask(serum_b12="170 pg/mL", medicines={"folic_acid": "yes"}, folic_acid_reason="none")

    assert answer["plan"]["folic_acid"] == "pause_over_the_counter"


def test_c97_folate_is_a_laboratory_word() -> None:
    """C-97: a folate number is not read; the laboratory's own flag is."""
    with pytest.raises(PatientFileError, match="folate_status"):
        ask(folate_status="4 ng/mL")


@pytest.mark.parametrize(
    ("level", "quoted"), [("320 pg/mL", True), ("700 pg/mL", False), ("150 pg/mL", False)]
)
def test_c98_half_of_whom(level: str, quoted: bool) -> None:  # noqa: FBT001 - a table
    """C-98: "up to 50%" is quoted for the borderline band only."""
    assert ("50%" in said(ask(serum_b12=level))) is quoted


# --- M, N. Tests and further points --------------------------------------------------------------


def test_c105_autoimmune_disease_at_a_normal_level() -> None:
    """C-105: 500 pg/mL with autoimmune thyroid disease: antibodies, no gate, no treatment."""
    answer = ask(serum_b12="500 pg/mL", autoimmune_disease="yes")

    assert "intrinsic_factor_antibody" in answer["plan"]["workup"]
    assert answer["plan"]["route"] is None
    assert answer["plan"]["tests_gate_treatment"] is False
    assert "no document asks for" not in answer["bottom_line"]["text"]


def test_c107_allergy_stops_everything() -> None:
    """C-107: anaphylaxis to an earlier dose at 120 pg/mL: refer, nothing computed, said outside."""
    answer = ask(serum_b12="120 pg/mL", b12_allergy="yes")
    plan = answer["plan"]

    assert answer["verdict"] == "refer"
    assert [plan[k] for k in ("drug", "route", "loading", "maintenance", "oral")] == [None] * 5
    assert plan["refer"]
    assert any(s["basis"] == "outside" for s in settled(answer, "C-107"))


def test_c109_cause_unknown() -> None:
    """C-109: confirmed, no cause known: the work-up is offered beside treatment, never before."""
    answer = ask(serum_b12="150 pg/mL")

    assert {"intrinsic_factor_antibody", "h_pylori"} <= set(answer["plan"]["workup"])
    assert "common cause" not in said(ask(audience="patient", serum_b12="150 pg/mL"))
    assert answer["plan"]["tests_gate_treatment"] is False


def test_c112_least_invasive_first() -> None:
    """C-112: 80, PPI 5 months, 800 pg/mL: prevention, tablets first; is the drug still needed?"""
    answer = ask(age=80, serum_b12="800 pg/mL", medicines={"ppi": "5 months"})

    assert (answer["verdict"], answer["plan"]["route"]) == ("prevent", "oral")
    assert "still needed" in said(answer)


def test_c113_one_label_for_one_level() -> None:
    """C-113: 268 pg/mL is borderline, and nothing there calls it suboptimal or functional."""
    answer = ask(serum_b12="268 pg/mL")

    assert answer["labels"]["level"] == "borderline"
    assert "suboptimal" not in said(answer)


def test_c114_platelets_15_with_ataxia() -> None:
    """C-114: 120 pg/mL, unsteady, platelets 15: inject, under cover, hematology the same day."""
    answer = ask(serum_b12="120 pg/mL", symptoms=["ataxia"], platelet_count="15 x10^9/L")

    assert_nerve_plan(answer)
    assert answer["plan"]["injection"] == "specialist_cover"
    assert {("hematology", "same_day")} <= {(r["to"], r["when"]) for r in answer["plan"]["refer"]}


def test_c115_stroke_above_the_band() -> None:
    """C-115: 600 pg/mL after a stroke, homocysteine 14: no B12 rule; reasonable, goal, folate."""
    answer = ask(serum_b12="600 pg/mL", stroke_history="yes", homocysteine="14 umol/L")

    assert answer["verdict"] not in {"treat_now", "prevent"}
    assert answer["plan"]["route"] is None
    assert "reasonable" in said(answer)
    assert "folate" in said(answer)
    assert "kidney" in said(answer)


def test_c116_both_raised_without_symptoms() -> None:
    """C-116: confirmed without nerve symptoms or anemia: within 7 days."""
    answer = ask(serum_b12="300 pg/mL", mma="400 nmol/L", homocysteine="20 umol/L")

    assert answer["urgency"] == "within_7_days"


def test_c117_bypass_at_a_borderline_level() -> None:
    """C-117: one injection now; loading if MMA rises or stays out; monthly either way."""
    answer = ask(serum_b12="320 pg/mL", bariatric_surgery="roux_en_y", mma_status="pending")
    plan = answer["plan"]

    assert (answer["verdict"], plan["route"]) == ("treat_now", "im")
    assert (plan["loading"]["dose_mcg"], plan["loading"]["schedule"]) == (1000, "single_dose")
    assert "7 days" in said(answer)


def test_c117_bypass_with_normal_mma() -> None:
    """C-117: MMA normal: monthly without loading."""
    answer = ask(serum_b12="320 pg/mL", bariatric_surgery="roux_en_y", mma="150 nmol/L")

    assert answer["verdict"] == "prevent"
    assert (answer["plan"]["loading"] or {}).get("schedule") != "three_times_weekly_2_weeks"
    assert monthly_injection(answer)


def test_c118_vegan_with_tingling() -> None:
    """C-118: nerve symptoms from diet: every 2 months after the plateau."""
    answer = ask(serum_b12="150 pg/mL", diet="vegan", symptoms=["tingling"])

    assert answer["plan"]["maintenance"]["every_months"] == [2, 2]


def test_c119_low_with_the_count_unknown() -> None:
    """C-119: 150 pg/mL, count unknown: same day, count and markers drawn, first injection given."""
    answer = ask(serum_b12="150 pg/mL", anemia="yes", macrocytosis="unknown")
    plan = answer["plan"]

    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")
    assert (plan["drug"], plan["route"]) == ("hydroxocobalamin", "im")
    assert {"cbc", "mma", "homocysteine"} <= set(plan["tests_now"])
    assert plan["tests_gate_treatment"] is False


def test_c119_a_vegan_with_the_count_unknown() -> None:
    """C-119: a diet does not undo the first injection; the count decides about the rest."""
    answer = ask(serum_b12="150 pg/mL", anemia=None, macrocytosis=None, diet="vegan")

    assert answer["urgency"] == "same_day"
    assert answer["plan"]["route"] == "im"


def test_c122_the_highest_cause_wins() -> None:
    """C-122: vegan, metformin, gastric band, MMA 400: malabsorption wins, monthly, all warnings."""
    answer = ask(
        serum_b12="320 pg/mL",
        mma="400 nmol/L",
        diet="vegan",
        bariatric_surgery="gastric_band",
        medicines={"metformin": "3 years"},
    )

    assert_standard_course(answer)
    assert answer["plan"]["maintenance"]["every_months"] == [1, 1]
    assert answer["plan"]["monitoring"]["extra"]


def test_c123_a_high_mma_without_a_number() -> None:
    """C-123: "high" counts as elevated while the number is missing, and the number is asked for."""
    answer = ask(serum_b12="300 pg/mL", mma_flag="high")

    assert answer["verdict"] == "treat_now"
    assert (answer["labels"]["mma"], answer["labels"]["deficiency_confirmed"]) == (
        "elevated",
        "yes",
    )
    assert "number" in " ".join(s["text"] for s in settled(answer, "C-123"))


def test_c124_cord_signs_with_the_level_pending() -> None:
    """C-124: cord signs, macrocytic anemia, level pending: first injection the same day."""
    answer = ask(
        serum_b12_status="pending",
        hemoglobin="4.2 g/dL",
        mcv="112 fL",
        anemia="yes",
        macrocytosis="yes",
        symptoms=["subacute_combined_degeneration"],
    )

    assert_nerve_plan(answer)


@pytest.mark.parametrize("level", [{"serum_b12_flag": "low"}, {"serum_b12": "undetectable"}])
def test_c124_tingling_with_a_low_flag(level: Json) -> None:
    """C-124: tingling and "low" or "undetectable" without a figure: injected the same day."""
    assert_nerve_plan(ask(symptoms=["tingling"], **level))


def test_c124_tingling_with_the_level_pending() -> None:
    """C-124: nerve symptoms alone: the level the same day, no treatment before it."""
    answer = ask(serum_b12_status="pending", symptoms=["tingling"])

    assert (answer["verdict"], answer["urgency"]) == ("test_first", "same_day")
    assert answer["plan"]["route"] is None
    assert "serum_b12" in answer["plan"]["tests_now"]


def test_c125_a_positive_antibody_without_deficiency() -> None:
    """C-125: 210 pg/mL, antibody positive, no diagnosis: testing, not yet pernicious anemia."""
    answer = ask(
        serum_b12="210 pg/mL", intrinsic_factor_antibody="positive", pernicious_anemia="unknown"
    )

    assert_test_first(answer)
    assert settled(answer, "C-125")


def test_c125_a_positive_antibody_with_deficiency() -> None:
    """C-125: with deficiency shown it counts as pernicious anemia: injections for life."""
    answer = ask(
        serum_b12="210 pg/mL",
        mma="400 nmol/L",
        intrinsic_factor_antibody="positive",
        pernicious_anemia="unknown",
    )

    assert_standard_course(answer)
    assert answer["plan"]["maintenance"]["duration"] == "lifelong"


def test_c126_an_emergency_for_a_clinician() -> None:
    """C-126: 90 pg/mL, legs failing: emergency first, then the plan the facts support."""
    answer = ask(
        serum_b12="90 pg/mL", emergency_sign=["rapid_weakness"], symptoms=["motor_symptoms"]
    )

    assert answer["urgency"] == "emergency"
    assert "emergency" in answer["bottom_line"]["text"].lower().split(".")[0]
    assert answer["plan"]["loading"] == ALTERNATE_DAYS
    assert "never instead" in said(answer)


@pytest.mark.parametrize("audience", ["patient", "carer", None])
def test_c126_an_emergency_for_a_patient(audience: str | None) -> None:
    """C-126: a patient gets only the emergency line and what to tell the team."""
    answer = ask(
        audience=audience,
        serum_b12="90 pg/mL",
        emergency_sign=["rapid_weakness"],
        symptoms=["motor_symptoms"],
    )

    assert answer["urgency"] == "emergency"
    assert answer["plan"]["loading"] is None
    assert answer["plan"]["drug"] is None
    assert "1000" not in said(answer)


def test_c127_above_the_band_with_nothing_known() -> None:
    """C-127: 420 pg/mL and "I don't know" to the rest: cannot say, with what would settle it."""
    answer = answer_for(load('{"age": 46, "serum_b12": "420 pg/mL"}')).to_json()
    open_facts = {u["fact"] for u in answer["unknown"]}

    assert answer["verdict"] == "cannot_say"
    assert {"mma", "bariatric_surgery", "ileal_resection"} <= open_facts


def test_c128_stomach_removed() -> None:
    """C-128: total gastrectomy counts as confirmed malabsorption, said to be our reading."""
    answer = ask(serum_b12="200 pg/mL", gastrectomy="total")

    assert answer["labels"]["malabsorption"] == "yes"
    assert any(s["basis"] == "project_choice" for s in settled(answer, "C-128"))
    assert ask(serum_b12="150 pg/mL", gastrectomy="total")["plan"]["route"] == "im"


def test_c128_nitrous_oxide_with_tingling() -> None:
    """C-128: nitrous oxide, 500 pg/mL, tingling: both markers now, urgent referral, stop it."""
    answer = ask(serum_b12="500 pg/mL", symptoms=["tingling"], medicines={"nitrous_oxide": "yes"})

    assert {"mma", "homocysteine"} <= set(answer["plan"]["tests_now"])
    assert answer["plan"]["refer"]
    assert "stop" in " ".join(s["text"].lower() for s in settled(answer, "C-128"))
    assert any(s["basis"] == "outside" for s in settled(answer, "C-128"))
