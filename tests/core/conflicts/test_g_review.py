"""Tests and returning symptoms on running treatment (C-72 to C-76)."""

from datetime import date

import pytest

from tests.core.conflicts.asking import (
    ALTERNATE_DAYS,
    RETURNED,
    Json,
    assert_goes_on,
    assert_interval,
    assert_nerve_plan,
    changes,
    in_loading,
    names_date,
    on_injections,
    on_tablets,
    oral_doses,
    owned,
    referred,
    resolved,
    stopped,
)


def test_c72_trough_of_250_on_three_monthly_injections() -> None:
    """C-72: well, trough 250, MMA 350: doses, technique, kidneys, folate, then monthly."""
    answer = on_injections(
        injection_interval="3 months", months="18 months", serum_b12="250 pg/mL", mma="350 nmol/L"
    )

    assert_interval(answer, "1 month")
    assert all(w in resolved(answer, "C-72") for w in ("missed", "technique", "kidney", "folate"))


@pytest.mark.parametrize("interval", ["1 month", "2 weeks"])
def test_c72_normal_tests_never_lengthen_an_interval(interval: str) -> None:
    """C-72: 1200 pg/mL and normal markers leave a dense schedule as it is."""
    answer = on_injections(
        injection_interval=interval,
        months="3 years",
        serum_b12="1200 pg/mL",
        mma="120 nmol/L",
        homocysteine="8 umol/L",
        ever_neuro_symptoms="yes",
        symptom_response="resolved",
        consecutive_stable_checks=4,
    )

    assert_goes_on(answer)


def test_c73_tingling_back_nine_weeks_after_the_last_injection() -> None:
    """C-73: 900 pg/mL, tingling back: the interval is shortened now, no test gates it."""
    answer = on_injections(
        injection_interval="3 months",
        months="18 months",
        serum_b12="900 pg/mL",
        last_injection_date="2026-01-06",
        **RETURNED,
    )

    assert_interval(answer, "2 months")
    assert answer["plan"]["tests_gate_treatment"] is False
    assert resolved(answer, "C-73")


def test_c73_never_improved() -> None:
    """C-73: tingling that never improved: both markers, another cause, monthly meanwhile."""
    answer = on_injections(
        injection_interval="2 months",
        months="6 months",
        serum_b12="900 pg/mL",
        symptoms=["tingling"],
        ever_neuro_symptoms="yes",
        symptom_response="unchanged",
    )

    assert_interval(answer, "1 month")
    assert {"mma", "homocysteine"} <= set(answer["plan"]["tests_now"])
    assert "cause" in resolved(answer, "C-73")


def test_c74_symptoms_at_week_6_of_8() -> None:
    """C-74: back at week 6 of an 8-week interval: one step, to monthly; seen after two intervals."""
    answer = on_injections(
        injection_interval="8 weeks",
        months="18 months",
        serum_b12="900 pg/mL",
        last_injection_date="2026-01-27",
        **RETURNED,
    )

    assert_interval(answer, "1 month")
    assert "two intervals" in resolved(answer, "C-74")
    assert owned(answer, "C-74")


LADDER = [
    ("3 months", "2 months"),
    ("12 weeks", "2 months"),
    ("2 months", "1 month"),
    ("1 month", "2 weeks"),
    ("4 weeks", "2 weeks"),
    ("2 weeks", "1 week"),
    ("1 week", "twice weekly"),
]


@pytest.mark.parametrize(("interval", "denser"), LADDER)
@pytest.mark.parametrize("symptom", ["tingling", "fatigue"])
def test_c74_the_ladder(symptom: str, interval: str, denser: str) -> None:
    """C-74: one step of the ladder for each recurrence at the end of the interval."""
    nerves = "yes" if symptom == "tingling" else "no"
    back = {**RETURNED, "symptoms": [symptom], "ever_neuro_symptoms": nerves}
    answer = on_injections(
        injection_interval=interval, months="18 months", serum_b12="900 pg/mL", **back
    )

    assert_interval(answer, denser)


@pytest.mark.parametrize(("interval", "denser"), [("3 months", "1 month"), ("2 months", "2 weeks")])
def test_c74_a_step_is_skipped(interval: str, denser: str) -> None:
    """C-74: symptoms back before half the interval skip a step."""
    back = {**RETURNED, "recurrence_timing": "any_time"}
    answer = on_injections(
        injection_interval=interval, months="18 months", serum_b12="900 pg/mL", **back
    )

    assert_interval(answer, denser)


def test_c74_the_upper_end_needs_a_specialist() -> None:
    """C-74: twice a week is not begun without a specialist."""
    answer = on_injections(
        injection_interval="1 week", months="18 months", serum_b12="900 pg/mL", **RETURNED
    )

    assert referred(answer)
    assert "specialist" in resolved(answer, "C-74")


@pytest.mark.parametrize(
    "lapsed",
    [
        {"last_injection_date": "2025-03-01"},
        {"recurrence_timing": "after_lapse"},
        {"last_injection_date": "2025-03-01", "recurrence_timing": "after_lapse"},
    ],
)
def test_c75_gait_disturbance_after_a_lapse(lapsed: Json) -> None:
    """C-75: overdue by more than half an interval: the alternate-day course again."""
    back = {**RETURNED, "symptoms": ["gait_disturbance"], "recurrence_timing": None, **lapsed}
    answer = on_injections(
        injection_interval="2 months", months="3 years", serum_b12="300 pg/mL", **back
    )

    assert answer["verdict"] == "change"
    assert answer["plan"]["route"] == "im"
    assert answer["plan"]["loading"] == ALTERNATE_DAYS


def test_c75_gait_disturbance_a_year_after_stopping() -> None:
    """C-75: back after a year without injections: the alternate-day course, the same day."""
    answer = stopped(
        serum_b12="300 pg/mL",
        symptoms=["gait_disturbance"],
        ever_neuro_symptoms="yes",
        symptom_response="recurred",
    )

    assert_nerve_plan(answer)


def test_c75_toes_tingling_in_the_last_week() -> None:
    """C-75: wearing off on schedule: one step, no new course; not settled in 4 weeks: the course."""
    answer = on_injections(
        injection_interval="2 months", months="18 months", serum_b12="700 pg/mL", **RETURNED
    )

    assert_interval(answer, "1 month")
    assert answer["plan"]["loading"] is None
    assert "4 weeks" in resolved(answer, "C-75")


def test_c75_progressive_deficit_on_schedule() -> None:
    """C-75: a deficit that gets worse on schedule: the alternate-day course again."""
    answer = on_injections(
        injection_interval="2 months",
        months="18 months",
        serum_b12="700 pg/mL",
        symptoms=["gait_disturbance"],
        ever_neuro_symptoms="yes",
        symptom_response="worse",
    )

    assert answer["verdict"] == "change"
    assert answer["plan"]["loading"] == ALTERNATE_DAYS


def test_c76_the_last_of_six_loading_injections() -> None:
    """C-76: the sixth was on the 12th: the next is counted from it, 2 months on."""
    answer = in_loading(
        months="2 weeks",
        injection_interval=None,
        serum_b12="600 pg/mL",
        last_injection_date="2026-03-12",
        today="2026-03-14",
    )

    assert changes(answer)["phase"][1] == "maintenance"
    assert answer["plan"]["maintenance"]["every_months"] == [2, 3]
    assert names_date(answer, date(2026, 5, 12))


def test_c76_tablets_go_on_at_the_same_dose() -> None:
    """C-76: after correction by mouth the same dose continues: no lower one is printed."""
    answer = on_tablets(months="6 months", serum_b12="600 pg/mL", diet="vegan")

    assert_goes_on(answer)
    assert answer["plan"]["route"] == "oral"
    assert [1000, 1000] in oral_doses(answer)
