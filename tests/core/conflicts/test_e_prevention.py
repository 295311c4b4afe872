"""Risk conditions and prevention (C-43 to C-53)."""

import pytest

from tests.core.conflicts.asking import (
    Json,
    ask,
    assert_oral_plan,
    assert_switched,
    assert_test_first,
    changes,
    monthly_injection,
    on_tablets,
    oral_doses,
    settled,
)


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


@pytest.mark.parametrize("markers", [{}, {"mma": "150 nmol/L"}])
def test_c48_nerve_symptoms_never_cost_a_bypass_its_prevention(markers: Json) -> None:
    """C-48: tingling at 600 pg/mL after Roux-en-Y: the printed B12 is not taken away."""
    answer = ask(
        serum_b12="600 pg/mL", bariatric_surgery="roux_en_y", symptoms=["tingling"], **markers
    )

    assert answer["plan"]["route"] == "im" or answer["plan"]["prophylaxis"]


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


@pytest.mark.parametrize("route", ["oral", "sublingual"])
def test_c48_borderline_on_oral_prevention_after_bypass(route: str) -> None:
    """C-48: a borderline level while already on tablets after Roux-en-Y requires injections."""
    answer = on_tablets(
        b12_route=route, months="3 years", serum_b12="320 pg/mL", bariatric_surgery="roux_en_y"
    )

    assert answer["verdict"] == "change"
    assert changes(answer)["route"][1] == "im"
    assert answer["plan"]["route"] == "im"
    assert answer["plan"]["maintenance"]["every_months"] == [1, 1]


def test_c48_tablets_that_hold_the_level_after_bypass_go_on() -> None:
    """C-48: without deficiency any printed preventive option is allowed: tablets may stay."""
    answer = on_tablets(months="3 years", serum_b12="420 pg/mL", bariatric_surgery="roux_en_y")

    assert answer["plan"]["route"] == "oral"
    assert answer["verdict"] == "continue"


def test_c49_sleeve_has_its_own_dose() -> None:
    """C-49: sleeve gastrectomy at 500 pg/mL: 250-350 mcg by mouth daily, that operation's line."""
    answer = ask(serum_b12="500 pg/mL", bariatric_surgery="sleeve_gastrectomy")

    assert answer["verdict"] == "prevent"
    assert [250, 350] in oral_doses(answer)


def test_c49_borderline_on_the_dose_of_the_sleeve() -> None:
    """C-49: 350 or less on 250-350 mcg: the operation's own dose is left, and MMA measured."""
    answer = on_tablets(
        b12_dose="300 mcg",
        months="2 years",
        serum_b12="320 pg/mL",
        bariatric_surgery="sleeve_gastrectomy",
    )

    assert answer["verdict"] == "change"
    assert changes(answer).keys() & {"route", "dose"}
    assert (answer["plan"]["oral"] or {}).get("dose_mcg") != [250, 350]
    assert "mma" in answer["plan"]["tests_now"]


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


def test_c53_metformin_failing_on_tablets() -> None:
    """C-53: a medicine is no malabsorption, but once tablets fail it is injections (001)."""
    answer = on_tablets(
        months="6 months", serum_b12="220 pg/mL", medicines={"metformin": "2 years"}
    )

    assert answer["labels"]["malabsorption"] == "no"
    assert_switched(answer, "three_times_weekly_2_weeks")
