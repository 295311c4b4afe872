"""Who is treated, who is tested, by level and symptom (C-20 to C-27)."""

import re

import pytest

from tests.core.conflicts.asking import (
    Json,
    ask,
    assert_nerve_plan,
    assert_oral_plan,
    assert_standard_course,
    assert_test_first,
    changes,
    in_loading,
    monthly_injection,
    oral_doses,
    referred,
    resolved,
    said,
    settled,
)


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


def test_c24_three_months_without_gain_and_mma_normal() -> None:
    """C-24: no gain at 3 months with normal MMA: another diagnosis is looked for, nothing denser."""
    answer = in_loading(
        months="3 months",
        serum_b12="320 pg/mL",
        mma="150 nmol/L",
        symptoms=["numbness"],
        symptom_response="unchanged",
    )

    assert referred(answer)
    assert re.search("diagnosis|cause", resolved(answer, "C-24"))
    assert "interval" not in changes(answer)
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
