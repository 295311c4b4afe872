"""Checks, their timing and their goals (C-81 to C-88)."""

import re

import pytest

from tests.core.conflicts.asking import (
    Json,
    ask,
    assert_goes_on,
    changes,
    on_injections,
    on_tablets,
    resolved,
    settled,
)


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


def test_c81_month_3_without_raised_values() -> None:
    """C-81: 600 pg/mL, no symptoms: B12, count and homocysteine; MMA is not ordered."""
    answer = on_injections(months="3 months", serum_b12="600 pg/mL", previous={"mma": "200 nmol/L"})
    plan = answer["plan"]

    assert {"serum_b12", "cbc", "homocysteine"} <= set(plan["monitoring"]["items"])
    assert "mma" not in plan["tests_now"] + plan["monitoring"]["items"]


def test_c81_month_3_after_both_were_raised() -> None:
    """C-81: both markers raised at the start: MMA and homocysteine at 3 months as well."""
    answer = on_injections(
        months="3 months",
        serum_b12="600 pg/mL",
        previous={"mma": "400 nmol/L", "homocysteine": "22 umol/L"},
    )
    plan = answer["plan"]

    assert {"mma", "homocysteine"} <= set(plan["tests_now"] + plan["monitoring"]["items"])


def test_c81_low_on_tablets() -> None:
    """C-81: low on tablets: B12, count, MMA and homocysteine at 3 months."""
    monitoring = on_tablets(months="6 months", serum_b12="268 pg/mL")["plan"]["monitoring"]

    assert {"serum_b12", "cbc", "mma", "homocysteine"} <= set(monitoring["items"])
    assert 3 in monitoring["months"]


def test_c82_stable_at_3_and_6_months() -> None:
    """C-82: the 12-month visit is not skipped."""
    answer = on_injections(
        months="7 months",
        serum_b12="600 pg/mL",
        checks_done=[
            {"month": 3, "serum_b12": "500 pg/mL", "symptoms": "no"},
            {"month": 6, "serum_b12": "600 pg/mL", "symptoms": "no"},
        ],
        consecutive_stable_checks=2,
    )

    assert_goes_on(answer)
    assert 12 in answer["plan"]["monitoring"]["months"]
    assert "12" in resolved(answer, "C-82")


def test_c82_not_stable_after_a_year() -> None:
    """C-82: without two stable checks every 3 months until there are: a project choice."""
    answer = on_injections(
        injection_interval="1 month",
        months="13 months",
        serum_b12="320 pg/mL",
        levels_stable="no",
        consecutive_stable_checks=0,
    )

    assert "every 3 months" in resolved(answer, "C-82")


def test_c83_a_level_four_days_after_an_injection() -> None:
    """C-83: drawn between injections it is no trough, and counts for no stable check."""
    answer = on_injections(
        months="3 months",
        serum_b12="900 pg/mL",
        b12_sample_context="injection_other",
        last_injection_date="2026-03-06",
    )

    assert_goes_on(answer)
    assert "trough" in resolved(answer, "C-83")
    assert "stable" in resolved(answer, "C-83")


@pytest.mark.parametrize("stop", ["no", "yes"])
def test_c84_tingling_gone_with_mma_300(stop: str) -> None:
    """C-84: symptoms first, and neither the symptoms nor the values permit stopping."""
    answer = on_injections(
        months="18 months",
        serum_b12="600 pg/mL",
        mma="300 nmol/L",
        ever_neuro_symptoms="yes",
        symptom_response="resolved",
        wants_to_stop=stop,
    )

    assert answer["verdict"] in {"continue", "change"}
    assert "treatment" not in changes(answer)
    assert answer["plan"]["route"] == "im"
    assert "symptom" in resolved(answer, "C-84")


def test_c85_homocysteine_18_on_dialysis() -> None:
    """C-85: on dialysis 18 after 6 months is to be expected, no failure, not urgent."""
    answer = on_injections(
        months="6 months",
        serum_b12="600 pg/mL",
        mma="200 nmol/L",
        homocysteine="18 umol/L",
        dialysis="yes",
        egfr="8 mL/min",
    )

    assert_goes_on(answer)
    assert answer["urgency"] == "routine"
    assert re.search("expect|fail", resolved(answer, "C-85"))


def test_c85_above_the_goal_with_good_kidneys() -> None:
    """C-85: above goal with normal MMA and B12: folate is checked; nothing else changes."""
    answer = on_injections(
        months="6 months", serum_b12="600 pg/mL", mma="200 nmol/L", homocysteine="18 umol/L"
    )

    assert_goes_on(answer)
    assert "folate" in resolved(answer, "C-85")
    assert "folate" in answer["plan"]["tests_now"]


def test_c86_the_clock_starts_again_with_injections() -> None:
    """C-86: 5 months of tablets, then injections: month 3 of the injections is still to come."""
    answer = on_injections(months="1 month", treatment_duration="6 months", serum_b12="600 pg/mL")

    assert 3 in answer["plan"]["monitoring"]["months"]


def test_c86_a_change_of_route_restarts_the_clock() -> None:
    """C-86: tablets are changed for injections: months 3, 6 and 12 from that day."""
    answer = on_tablets(months="5 months", serum_b12="268 pg/mL")

    assert answer["plan"]["route"] == "im"
    assert answer["plan"]["monitoring"]["months"] == [3, 6, 12]
    assert resolved(answer, "C-86")


def test_c87_borderline_with_normal_mma_and_no_treatment() -> None:
    """C-87: B12 again in 6-12 months, MMA if still borderline, sooner with symptoms."""
    answer = ask(serum_b12="320 pg/mL", mma="150 nmol/L")

    assert answer["verdict"] == "no_treatment"
    assert "6-12 months" in resolved(answer, "C-87")
    assert "sooner" in resolved(answer, "C-87")
    assert {s["basis"] for s in settled(answer, "C-87")} == {"project_choice"}


def test_c87_people_who_are_only_protected() -> None:
    """C-87: prevention is checked yearly, and 3-monthly in pregnancy after surgery."""
    yearly = ask(serum_b12="600 pg/mL", ileal_resection="35 cm")["plan"]["monitoring"]
    answer = ask(
        age=30, serum_b12="600 pg/mL", bariatric_surgery="roux_en_y", pregnancy_status="pregnant"
    )

    assert yearly["then"] == "annual"
    assert 3 in {e["every_months"] for e in answer["plan"]["monitoring"]["extra"]}


def test_c88_the_panel_after_weight_loss_surgery() -> None:
    """C-88: iron and nerves for everyone; vitamin D, thiamine, calcium, vitamin A every 6 months."""
    monitoring = ask(serum_b12="150 pg/mL", bariatric_surgery="roux_en_y")["plan"]["monitoring"]

    assert {"iron_studies", "neuro_exam"} <= set(monitoring["items"])
    assert any(
        e["every_months"] == 6
        and set(e["items"]) == {"vitamin_d", "thiamine", "calcium", "vitamin_a"}
        for e in monitoring["extra"]
    )


def test_c88_hemoglobin_still_low_at_three_months() -> None:
    """C-88: anemia that stays on B12: iron studies, which apply to everyone."""
    answer = on_injections(months="3 months", serum_b12="600 pg/mL", anemia="yes")
    plan = answer["plan"]

    assert "iron_studies" in plan["tests_now"] + plan["monitoring"]["items"]
