"""Labels, urgency, several causes and contexts at once (C-113 to C-122)."""

import re

import pytest

from tests.core.conflicts.asking import (
    Json,
    ask,
    assert_goes_on,
    assert_nerve_plan,
    assert_standard_course,
    assert_switched,
    changes,
    in_loading,
    monthly_injection,
    on_injections,
    on_tablets,
    owned,
    resolved,
    said,
)


def test_c113_one_label_for_one_level() -> None:
    """C-113: 268 pg/mL is borderline, and nothing there calls it suboptimal or functional."""
    answer = ask(serum_b12="268 pg/mL")

    assert answer["labels"]["level"] == "borderline"
    assert "suboptimal" not in said(answer)


@pytest.mark.parametrize("audience", ["clinician", "patient"])
def test_c113_one_label_on_tablets_too(audience: str) -> None:
    """C-113: 268 pg/mL on tablets is borderline as well, and called neither other name."""
    answer = on_tablets(audience=audience, months="6 months", serum_b12="268 pg/mL")

    assert answer["labels"]["level"] == "borderline"
    assert answer["labels"]["deficiency_confirmed"] != "yes"
    assert "suboptimal" not in said(answer)
    assert not re.search("functional(ly)? deficien", said(answer))


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


@pytest.mark.parametrize(
    ("more", "urgency"),
    [
        ({"serum_b12": "268 pg/mL"}, "within_7_days"),
        ({"serum_b12": "268 pg/mL", "symptoms": ["numbness"]}, "same_day"),
        ({"serum_b12": "150 pg/mL", "anemia": "yes", "macrocytosis": "yes"}, "same_day"),
        ({"serum_b12": "600 pg/mL"}, "routine"),
    ],
)
def test_c116_urgency_on_tablets(more: Json, urgency: str) -> None:
    """C-116: oral failure within 7 days; nerve symptoms or severe the same day; else routine."""
    assert on_tablets(months="6 months", **more)["urgency"] == urgency


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


def test_c118_a_vegan_whose_tingling_is_gone() -> None:
    """C-118: resolved after 2 months: injections every 2 months; tablets only by a clinician."""
    answer = in_loading(
        months="2 months",
        serum_b12="600 pg/mL",
        diet="vegan",
        ever_neuro_symptoms="yes",
        symptom_response="resolved",
    )

    assert changes(answer)["phase"][1] == "maintenance"
    assert (answer["plan"]["route"], answer["plan"]["maintenance"]["route"]) == ("im", "im")
    assert answer["plan"]["maintenance"]["every_months"] == [2, 2]
    assert "12" in resolved(answer, "C-118")
    assert "clinician" in resolved(answer, "C-118")
    assert owned(answer, "C-118")


def test_c118_running_injections_every_two_months_stay() -> None:
    """C-118: the vegan goes on with injections, at least to the 12-month check."""
    answer = on_injections(
        months="8 months",
        serum_b12="600 pg/mL",
        diet="vegan",
        ever_neuro_symptoms="yes",
        symptom_response="resolved",
    )

    assert_goes_on(answer)
    assert answer["plan"]["route"] == "im"


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


def test_c119_low_on_new_tablets_with_the_count_unknown() -> None:
    """C-119: 150 pg/mL after 4 weeks of tablets, count unknown: one injection, then the count."""
    answer = on_tablets(
        months="4 weeks", serum_b12="150 pg/mL", anemia="unknown", macrocytosis="unknown"
    )
    plan = answer["plan"]

    assert (answer["verdict"], answer["urgency"]) == ("change", "same_day")
    assert (plan["drug"], plan["route"]) == ("hydroxocobalamin", "im")
    assert {"cbc", "mma", "homocysteine"} <= set(plan["tests_now"])
    assert plan["tests_gate_treatment"] is False


def test_c120_every_context_at_once() -> None:
    """C-120: tablets, 150 pg/mL, anemia, gait, bypass, eGFR 35: nerve regimen, monthly, hydroxo."""
    answer = on_tablets(
        months="6 months",
        serum_b12="150 pg/mL",
        anemia="yes",
        macrocytosis="yes",
        symptoms=["gait_disturbance"],
        bariatric_surgery="roux_en_y",
        egfr="35 mL/min",
    )
    plan = answer["plan"]

    assert_switched(answer, "alternate_days")
    assert answer["urgency"] == "same_day"
    assert plan["maintenance"]["every_months"] == [1, 1]
    assert "cyanocobalamin" in plan["avoid"]
    assert answer["labels"]["severe"] == "yes"
    assert answer["contexts"][:2] == ["K3", "K2"]
    assert {"001", "002", "003", "004"} <= {r["document"][:3] for r in answer["references"]}


def test_c120_severity_orders_the_contexts() -> None:
    """C-120: contexts stand in the order K3, K2, K4, K1, K5, with K6 for the monitoring."""
    order = ["K3", "K2", "K4", "K1", "K5", "K6"]
    for answer in (
        ask(serum_b12="150 pg/mL", symptoms=["numbness"], bariatric_surgery="roux_en_y"),
        on_tablets(months="6 months", serum_b12="268 pg/mL", bariatric_surgery="roux_en_y"),
        on_injections(months="6 months", serum_b12="150 pg/mL"),
    ):
        assert answer["contexts"] == sorted(answer["contexts"], key=order.index)


def test_c121_nothing_tested_by_month_4_and_a_half() -> None:
    """C-121: the month-3 check is overdue, so it is done now; month 6 keeps its own time."""
    answer = on_injections(months="4.5 months", serum_b12=None, checks_done=[])
    plan = answer["plan"]

    assert {"serum_b12", "cbc"} <= set(plan["tests_now"])
    assert 6 in plan["monitoring"]["months"]
    assert owned(answer, "C-121")


def test_c121_two_checks_less_than_six_weeks_apart() -> None:
    """C-121: at 5 months the overdue check and that of month 6 merge, which is another answer."""
    early, late = (
        resolved(on_injections(months=months, serum_b12=None, checks_done=[]), "C-121")
        for months in ("4.5 months", "5 months")
    )

    assert late
    assert early != late


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
