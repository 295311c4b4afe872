"""Levels above the band, the markers, and levels on treatment (C-28 to C-35)."""

from tests.core.conflicts.asking import (
    ask,
    assert_goes_on,
    assert_oral_plan,
    assert_standard_course,
    assert_switched,
    assert_test_first,
    on_injections,
    on_tablets,
    resolved,
    said,
    settled,
)


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


def test_c30_homocysteine_is_weighed_while_mma_is_not_known() -> None:
    """C-30, C-12: above 15 it supports a deficiency, less specific than MMA (D1-31, D1-32)."""
    answer = ask(serum_b12="320 pg/mL", mma_status="not_done", homocysteine="16 umol/L")

    assert "16 µmol/L is above 15 µmol/L" in said(answer)
    assert "less specific than MMA" in said(answer)
    assert answer["labels"]["deficiency_confirmed"] != "yes"


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


def test_c32_268_on_tablets_with_numb_toes() -> None:
    """C-32: the next MMA slot is in 10 days: the injection is given today all the same."""
    answer = on_tablets(
        months="6 months",
        serum_b12="268 pg/mL",
        symptoms=["numbness"],
        mma_status="pending",
        anemia=None,
        macrocytosis=None,
    )
    plan = answer["plan"]

    assert_switched(answer, "alternate_days")
    assert answer["urgency"] == "same_day"
    assert {"homocysteine", "cbc", "folate"} <= set(plan["tests_now"])
    assert plan["tests_gate_treatment"] is False
    assert resolved(answer, "C-32")


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


def test_c35_a_level_two_weeks_after_starting_tablets() -> None:
    """C-35: 320 pg/mL on tablets is read as low on tablets, never as an untreated level."""
    answer = on_tablets(months="2 weeks", serum_b12="320 pg/mL")

    assert "K2" in answer["contexts"]
    assert "K1" not in answer["contexts"]
    assert answer["verdict"] not in {"no_treatment", "treat_now", "prevent"}


def test_c35_very_high_on_injections() -> None:
    """C-35: 1666 pg/mL on injections is no reason to stop; the documents do not answer it."""
    answer = on_injections(months="6 months", serum_b12="1666 pg/mL")

    assert_goes_on(answer)
    assert "K6" in answer["contexts"]
    assert "K1" not in answer["contexts"]
    assert "documents" in resolved(answer, "C-35")


def test_c35_treated_with_no_route_named() -> None:
    """C-35: a level on treatment is never read as untreated, whatever else is unknown."""
    answer = ask(treatment_status="on_treatment", serum_b12="320 pg/mL")

    assert "K1" not in answer["contexts"]
    assert answer["verdict"] not in {"no_treatment", "prevent"}
