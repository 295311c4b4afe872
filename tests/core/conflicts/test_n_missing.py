"""Numbers, levels, diagnoses and causes that are missing (C-123 to C-128)."""

import pytest

from core.compose import answer_for
from core.patient_file import load
from tests.core.conflicts.asking import (
    ALTERNATE_DAYS,
    Json,
    ask,
    assert_nerve_plan,
    assert_standard_course,
    assert_test_first,
    said,
    settled,
)


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


def test_c128_nitrous_oxide_when_no_test_is_left() -> None:
    """C-128, C-31: MMA cannot be had and homocysteine is known: nothing to wait for, refer."""
    answer = ask(
        serum_b12="900 pg/mL",
        symptoms=["tingling"],
        homocysteine="10 umol/L",
        folate_status="adequate",
        mma_status="unavailable",
        medicines={"nitrous_oxide": "yes"},
    )

    assert answer["verdict"] == "refer"
    assert answer["urgency"] == "same_day"
    assert not answer["plan"]["tests_now"]
