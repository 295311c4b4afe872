"""Units, laboratory limits and written forms (C-06 to C-12)."""

import re

import pytest

from core.patient_file import PatientFileError
from tests.core.conflicts.asking import (
    Json,
    ask,
    assert_goes_on,
    assert_test_first,
    on_injections,
    on_tablets,
    oral_doses,
    resolved,
    said,
    settled,
)


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


def test_c07_exactly_271_at_three_months() -> None:
    """C-07: MMA 271 on treatment is in the disputed zone, not yet at target, and looked at again."""
    answer = on_injections(months="3 months", serum_b12="600 pg/mL", mma="271 nmol/L")
    plan = answer["plan"]

    assert_goes_on(answer)
    assert answer["labels"]["mma"] == "threshold_zone"
    assert re.search("target|goal", resolved(answer, "C-07"))
    assert "mma" in plan["tests_now"] + plan["monitoring"]["items"]


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


def test_c08_c19_a_level_without_unit_is_refused() -> None:
    """C-08 and C-19: the unit of a laboratory value is never guessed."""
    with pytest.raises(PatientFileError, match="serum_b12"):
        ask(serum_b12="1666")


@pytest.mark.parametrize("level", ["180 pg/mL", "350 pg/mL"])
def test_c09_the_ends_of_the_band_get_mma(level: str) -> None:
    """C-09: exactly 180 and exactly 350 pg/mL are borderline, at the cost of one MMA test."""
    assert_test_first(ask(serum_b12=level))


def test_c10_403_three_months_into_injections() -> None:
    """C-10: 403 pg/mL is at the target within rounding, and triggers nothing."""
    answer = on_injections(months="3 months", serum_b12="403 pg/mL")

    assert_goes_on(answer)
    assert "rounding" in resolved(answer, "C-10")


@pytest.mark.parametrize("level", ["407 pg/mL", "301 pmol/L", "390 pg/mL"])
def test_c10_rounding_is_said_only_where_it_matters(level: str) -> None:
    """C-10: above 300 pmol/L the target is met, below 400 pg/mL it is not: no rounding either way."""
    answer = on_injections(months="3 months", serum_b12=level)

    assert_goes_on(answer)
    assert "rounding" not in said(answer)


def test_c11_380_on_injections() -> None:
    """C-11: above the band and under the goal: the schedule is kept, MMA or symptoms looked at."""
    answer = on_injections(months="6 months", serum_b12="380 pg/mL")

    assert_goes_on(answer)
    assert answer["labels"]["level"] == "above_band"
    assert "mma" in resolved(answer, "C-11")


def test_c11_380_on_tablets_is_no_failure() -> None:
    """C-11: 380 pg/mL alone does not make tablets a failure, nor steps anything up."""
    answer = on_tablets(months="6 months", serum_b12="380 pg/mL")

    assert_goes_on(answer)
    assert answer["labels"]["oral_failure"] == "no"
    assert answer["plan"]["route"] == "oral"


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
