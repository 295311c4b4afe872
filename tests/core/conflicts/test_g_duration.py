"""Intervals, dates, how long, and wishes to stop (C-67 to C-71)."""

import re
from datetime import date

import pytest

from tests.core.conflicts.asking import (
    Json,
    ask,
    assert_goes_on,
    assert_interval,
    changes,
    in_loading,
    names_date,
    on_injections,
    on_tablets,
    owned,
    resolved,
    said,
    stopped,
)


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


def test_c67_after_the_course_for_gait_disturbance() -> None:
    """C-67: the alternate-day course for gait disturbance is over: every 2 months."""
    answer = in_loading(
        months="3 months", symptoms=["gait_disturbance"], symptom_response="plateau"
    )

    assert changes(answer)["phase"][1] == "maintenance"
    assert answer["plan"]["maintenance"]["every_months"] == [2, 2]


def test_c67_every_three_months_is_too_thin_after_nerve_symptoms() -> None:
    """C-67: whoever ever had nerve symptoms goes from every 3 to every 2 months."""
    answer = on_injections(
        injection_interval="3 months",
        months="18 months",
        serum_b12="600 pg/mL",
        ever_neuro_symptoms="yes",
        symptom_response="resolved",
    )

    assert_interval(answer, "2 months")


def test_c67_every_three_months_may_stay_without_nerve_symptoms() -> None:
    """C-67: never having had nerve symptoms, every 3 months lies in the range."""
    answer = on_injections(injection_interval="3 months", months="18 months", serum_b12="600 pg/mL")

    assert_goes_on(answer)


def test_c68_when_the_next_injection_is_due() -> None:
    """C-68: where one date is needed it is 2 calendar months after the last injection."""
    answer = on_injections(
        months="6 months",
        serum_b12="600 pg/mL",
        last_injection_date="2026-02-15",
        visit_reason="dose_review",
    )

    assert_goes_on(answer)
    assert names_date(answer, date(2026, 4, 15))
    assert owned(answer, "C-68")


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


@pytest.mark.parametrize(
    "anatomy",
    [
        {"bariatric_surgery": "roux_en_y"},
        {"ileal_resection": "35 cm"},
        {"crohns_disease": "yes", "crohns_ileal_length": "61 cm"},
    ],
)
def test_c69_a_running_interval_thinner_than_prevention(anatomy: Json) -> None:
    """C-69: maintenance every 3 months after such an operation becomes monthly."""
    answer = on_injections(
        injection_interval="3 months", months="18 months", serum_b12="600 pg/mL", **anatomy
    )

    assert_interval(answer, "1 month")


def test_c69_monthly_from_the_end_of_the_course() -> None:
    """C-69: after loading with nerve symptoms too it is monthly, denser than every 2 months."""
    answer = in_loading(
        months="3 months",
        symptoms=["numbness"],
        symptom_response="plateau",
        bariatric_surgery="roux_en_y",
    )

    assert changes(answer)["phase"][1] == "maintenance"
    assert answer["plan"]["maintenance"]["every_months"] == [1, 1]


def test_c70_duration_follows_the_cause() -> None:
    """C-70: unknown cause is lifelong; a diet as long as it lasts, and so a medicine."""
    vegan = ask(serum_b12="150 pg/mL", diet="vegan")

    assert ask(serum_b12="150 pg/mL")["plan"]["maintenance"]["duration"] == "lifelong"
    assert "diet" in said(vegan)
    assert (vegan["plan"]["maintenance"] or {}).get("duration") != "lifelong"


def test_c70_a_former_vegan() -> None:
    """C-70: the diet has changed: on through the 12-month check, then stop only with a clinician."""
    answer = on_tablets(months="6 months", serum_b12="600 pg/mL", cause_removed="yes")

    assert answer["verdict"] == "continue"
    assert answer["plan"]["route"] == "oral"
    assert (answer["plan"]["maintenance"] or {}).get("duration") != "lifelong"
    assert "12" in resolved(answer, "C-70")
    assert "clinician" in resolved(answer, "C-70")


@pytest.mark.parametrize(
    ("cause", "lifelong"),
    [
        ({"pernicious_anemia": "confirmed"}, True),
        ({"ileal_resection": "35 cm"}, True),
        ({"ever_neuro_symptoms": "yes", "symptom_response": "resolved"}, True),
        ({"diet": "vegan"}, False),
    ],
)
def test_c70_how_long_a_running_treatment_lasts(
    cause: Json,
    lifelong: bool,  # noqa: FBT001 - a table
) -> None:
    """C-70: for life with a lasting or unknown cause; a diet only as long as it lasts."""
    answer = on_injections(
        injection_interval="1 month", months="18 months", serum_b12="600 pg/mL", **cause
    )

    assert (answer["plan"]["maintenance"]["duration"] == "lifelong") is lifelong


def test_c70_stopped_while_the_cause_lasts() -> None:
    """C-70: stopped with pernicious anemia: to be taken up again, for life, not urgent."""
    answer = stopped(serum_b12="600 pg/mL", pernicious_anemia="confirmed")

    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "routine")
    assert answer["plan"]["route"] == "im"
    assert answer["plan"]["maintenance"]["duration"] == "lifelong"


def test_c70_stopped_with_the_cause_unknown() -> None:
    """C-70: an unknown cause lasts until shown otherwise: take it up again."""
    assert stopped(serum_b12="600 pg/mL", cause_removed="unknown")["verdict"] == "treat_now"


def test_c70_stopped_after_the_cause_ended() -> None:
    """C-70: the cause is gone and the level good: no treatment is taken up again."""
    answer = stopped(serum_b12="600 pg/mL", cause_removed="yes")

    assert answer["verdict"] != "treat_now"
    assert answer["plan"]["loading"] is None


def test_c71_six_months_after_metformin() -> None:
    """C-71: metformin stopped, 600 pg/mL, 6 months of tablets: the answer to "stop?" is no."""
    answer = on_tablets(
        months="6 months", serum_b12="600 pg/mL", cause_removed="yes", wants_to_stop="yes"
    )

    assert_goes_on(answer)
    assert answer["plan"]["route"] == "oral"
    assert resolved(answer, "C-71")


STABLE: Json = {
    "months": "14 months",
    "serum_b12": "600 pg/mL",
    "cause_removed": "yes",
    "wants_to_stop": "yes",
    "consecutive_stable_checks": 2,
    "levels_stable": "yes",
}


def test_c71_the_only_way_to_stop() -> None:
    """C-71: cause removed, never nerve symptoms, two stable checks: stop, with a clinician."""
    answer = on_tablets(**STABLE)

    assert answer["verdict"] == "change"
    assert "treatment" in changes(answer)
    assert "clinician" in said(answer)
    assert re.search("3 and (at )?12 months", said(answer))


@pytest.mark.parametrize(
    "more",
    [
        {"cause_removed": "no"},
        {"cause_removed": "unknown"},
        {"ever_neuro_symptoms": "yes"},
        {"ever_neuro_symptoms": "unknown"},
        {"consecutive_stable_checks": 1},
        {"pernicious_anemia": "confirmed"},
        {"bariatric_surgery": "roux_en_y"},
    ],
)
def test_c71_no_other_way_to_stop(more: Json) -> None:
    """C-71: any condition of the exception not shown: the answer stays no."""
    answer = on_tablets(**{**STABLE, **more})

    assert answer["verdict"] in {"continue", "change"}
    assert "treatment" not in changes(answer)
    assert resolved(answer, "C-71")
    assert answer["plan"]["route"]
