"""Low on tablets, and the end of the alternate-day course (C-58 to C-60, C-62, C-63)."""

import pytest

from tests.core.conflicts.asking import (
    ALTERNATE_DAYS,
    Json,
    ask,
    assert_goes_on,
    assert_switched,
    changes,
    in_loading,
    on_tablets,
    oral_doses,
    owned,
    referred,
    resolved,
    said,
)


def test_c58_four_weeks_into_tablets_for_metformin() -> None:
    """C-58: 4 weeks at 268 pg/mL, well: no switch yet; MMA now, recheck at 3 months."""
    answer = on_tablets(
        months="4 weeks",
        serum_b12="268 pg/mL",
        mma_status="not_done",
        medicines={"metformin": "2 years"},
    )

    assert (answer["verdict"], answer["plan"]["route"]) == ("continue", "oral")
    assert answer["labels"]["oral_failure"] == "no"
    assert "mma" in answer["plan"]["tests_now"]
    assert "3 months" in resolved(answer, "C-58")


def test_c58_missed_doses_are_put_right_first() -> None:
    """C-58: missed doses are corrected, MMA measured, the level rechecked at 3 months."""
    answer = on_tablets(months="6 months", serum_b12="268 pg/mL", adherence="missed_doses")

    assert (answer["verdict"], answer["plan"]["route"]) == ("continue", "oral")
    assert answer["labels"]["oral_failure"] == "no"
    assert "mma" in answer["plan"]["tests_now"]
    assert "missed" in said(answer)
    assert "3 months" in resolved(answer, "C-58")


@pytest.mark.parametrize(
    "more",
    [
        {"months": "6 months"},
        {"months": "3 months"},
        {"months": "unknown"},
    ],
)
def test_c58_switch_now(more: Json) -> None:
    """C-58: 3 months reliably, or duration that cannot be established: injections now."""
    answer = on_tablets(serum_b12="268 pg/mL", **more)

    assert_switched(answer, "three_times_weekly_2_weeks")
    assert answer["urgency"] == "within_7_days"
    assert answer["plan"]["tests_gate_treatment"] is False


@pytest.mark.parametrize(
    "cause",
    [
        {"pernicious_anemia": "confirmed"},
        {"other_malabsorption": "yes"},
        {"ileal_resection": "35 cm"},
    ],
)
def test_c58_malabsorption_switches_now(cause: Json) -> None:
    """C-58: known malabsorption: injections now, also after only 4 weeks of tablets."""
    answer = on_tablets(months="4 weeks", serum_b12="268 pg/mL", **cause)

    assert answer["verdict"] == "change"
    assert changes(answer)["route"][1] == "im"
    assert (answer["plan"]["drug"], answer["plan"]["route"]) == ("hydroxocobalamin", "im")


def test_c58_nerve_symptoms_switch_now() -> None:
    """C-58: nerve symptoms after 4 weeks of tablets: alternate-day injections the same day."""
    answer = on_tablets(months="4 weeks", serum_b12="268 pg/mL", symptoms=["tingling"])

    assert_switched(answer, "alternate_days")
    assert answer["urgency"] == "same_day"


def test_c59_six_months_on_1000_mcg() -> None:
    """C-59: 300 pg/mL after 6 months on 1000 mcg: injections, not 2000 mcg by mouth."""
    answer = on_tablets(months="6 months", serum_b12="300 pg/mL")

    assert_switched(answer, "three_times_weekly_2_weeks")
    assert answer["labels"]["oral_failure"] == "yes"
    assert "dose" not in changes(answer)


def test_c59_2000_mcg_only_where_injections_are_refused() -> None:
    """C-59: refused injections leave 2000 mcg by mouth, with a recheck at 3 months."""
    answer = on_tablets(
        months="6 months", serum_b12="300 pg/mL", injections_refused_or_impossible="yes"
    )

    assert any(dose[1] == 2000 for dose in oral_doses(answer))
    assert "3 months" in resolved(answer, "C-59")


def test_c60_low_on_tablets_with_normal_mma() -> None:
    """C-60: 8 months, 268 pg/mL, MMA 190, homocysteine 8, well: stay, find the cause, recheck."""
    answer = on_tablets(
        months="8 months", serum_b12="268 pg/mL", mma="190 nmol/L", homocysteine="8 umol/L"
    )

    assert (answer["verdict"], answer["plan"]["route"]) == ("continue", "oral")
    assert answer["plan"]["workup"]
    assert "3 months" in resolved(answer, "C-60")
    assert owned(answer, "C-60")


@pytest.mark.parametrize(
    "more",
    [
        {"mma_status": "pending"},
        {"mma": "272 nmol/L"},
        {"mma": "190 nmol/L", "symptoms": ["fatigue"]},
    ],
)
def test_c60_a_switch_is_due(more: Json) -> None:
    """C-60: MMA not yet back is not awaited; MMA raised or any symptom: switch."""
    answer = on_tablets(months="8 months", serum_b12="268 pg/mL", **more)

    assert_switched(answer, "three_times_weekly_2_weeks")


def test_c60_nerve_symptoms_whatever_mma_shows() -> None:
    """C-60: nerve symptoms bring injections with MMA at 190 too."""
    answer = on_tablets(
        months="8 months", serum_b12="268 pg/mL", mma="190 nmol/L", symptoms=["numbness"]
    )

    assert_switched(answer, "alternate_days")


def test_c62_alternate_days_until_no_further_improvement() -> None:
    """C-62: the course goes on until no further improvement, the reading of four documents."""
    answer = ask(serum_b12="150 pg/mL", symptoms=["numbness"])

    assert answer["plan"]["loading"]["until"] == "no_further_improvement"
    assert "C-62" in [d["conflict"] for d in answer["differences"]]


def test_c62_a_little_better_after_two_weeks() -> None:
    """C-62: numbness a little better after 2 weeks: alternate days go on."""
    answer = in_loading(
        months="2 weeks",
        serum_b12="600 pg/mL",
        symptoms=["numbness"],
        symptom_response="improving",
    )

    assert_goes_on(answer)
    assert answer["plan"]["loading"] == ALTERNATE_DAYS


def test_c63_four_weeks_without_any_change() -> None:
    """C-63: nothing gained in 4 weeks is no plateau: go on, reviewed every 2 weeks."""
    answer = in_loading(months="4 weeks", symptoms=["numbness"], symptom_response="unchanged")

    assert_goes_on(answer)
    assert answer["plan"]["loading"] == ALTERNATE_DAYS
    assert "2 weeks" in resolved(answer, "C-63")
    assert owned(answer, "C-63")


@pytest.mark.parametrize(("months", "response"), [("3 months", "unchanged"), ("4 weeks", "worse")])
def test_c63_no_gain_by_three_months_or_worse(months: str, response: str) -> None:
    """C-63: no gain by 3 months, or worse at any time: specialist review, injections go on."""
    answer = in_loading(months=months, symptoms=["numbness"], symptom_response=response)

    assert "neurology" in referred(answer)
    assert answer["plan"]["loading"] == ALTERNATE_DAYS


def test_c63_a_plateau_ends_the_course() -> None:
    """C-63: a plateau after gains, past the 2 weeks' minimum: on to every 2 months."""
    answer = in_loading(months="6 weeks", symptoms=["numbness"], symptom_response="plateau")

    assert answer["verdict"] == "change"
    assert changes(answer)["phase"][1] == "maintenance"
    assert answer["plan"]["maintenance"]["every_months"] == [2, 2]


def test_c63_no_plateau_before_two_weeks() -> None:
    """C-63: one week is too short for a plateau."""
    answer = in_loading(months="1 week", symptoms=["numbness"], symptom_response="plateau")

    assert_goes_on(answer)
    assert answer["plan"]["loading"] == ALTERNATE_DAYS
