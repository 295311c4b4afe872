"""Which symptoms are neurological (C-36 to C-42)."""

import re

import pytest

from tests.core.conflicts.asking import (
    ask,
    assert_nerve_plan,
    assert_standard_course,
    in_loading,
    referred,
    resolved,
    settled,
)


@pytest.mark.parametrize(
    "symptom",
    [
        "paresthesia",
        "tingling",
        "numbness",
        "peripheral_neuropathy",
        "neuropathic_pain",
        "motor_symptoms",
        "gait_disturbance",
        "ataxia",
        "cognitive_difficulty",
        "memory_problem",
        "brain_fog",
        "visual_problem",
        "optic_nerve_dysfunction",
        "subacute_combined_degeneration",
    ],
)
def test_c36_every_neurological_symptom(symptom: str) -> None:
    """C-36: any one of the union brings the nerve schedule, blurred vision with MMA 400 too."""
    assert_nerve_plan(ask(serum_b12="320 pg/mL", symptoms=[symptom]))
    assert_nerve_plan(ask(serum_b12="320 pg/mL", symptoms=[symptom], mma="400 nmol/L"))


def test_c37_glossitis_is_not_neurological() -> None:
    """C-37: 150 pg/mL, sore tongue: the standard course, antibodies, nerves checked before dose 2."""
    answer = ask(serum_b12="150 pg/mL", symptoms=["glossitis"])

    assert answer["labels"]["neuro"] == "no"
    assert_standard_course(answer)
    assert "intrinsic_factor_antibody" in answer["plan"]["workup"]
    assert any("second dose" in s["text"] for s in settled(answer, "C-37"))


def test_c38_blurred_vision() -> None:
    """C-38: 300 pg/mL, blurred vision, diabetic: neurological; urgent eye examination as well."""
    answer = ask(serum_b12="300 pg/mL", symptoms=["visual_problem"], diabetes="yes")

    assert_nerve_plan(answer)
    assert "ophthalmology" in referred(answer)
    assert any(s["basis"] == "outside" for s in settled(answer, "C-38"))


def test_c39_brain_fog_only() -> None:
    """C-39: brain fog alone is classed with cognition: alternate-day injections."""
    assert_nerve_plan(ask(serum_b12="320 pg/mL", symptoms=["brain_fog"]))


def test_c40_the_split_is_by_nerve_symptoms_only() -> None:
    """C-40: 150 pg/mL with anemia and no nerve symptom gets the standard course."""
    assert_standard_course(ask(serum_b12="150 pg/mL", anemia="yes", macrocytosis="yes"))


def test_c41_mild_tingling_from_diet() -> None:
    """C-41: presence decides, not severity: mild tingling at 160 pg/mL is injected."""
    assert_nerve_plan(ask(serum_b12="160 pg/mL", diet="vegan", symptoms=["tingling"]))


def test_c42_neuropathy_with_another_explanation() -> None:
    """C-42: long diabetes with neuropathy counts and is treated; both can coexist."""
    answer = ask(
        serum_b12="330 pg/mL",
        diabetes="yes",
        symptoms=["peripheral_neuropathy"],
        medicines={"metformin": "20 years"},
    )

    assert_nerve_plan(answer)
    assert any("diabetic" in s["text"].lower() for s in settled(answer, "C-42"))


def test_c42_diabetic_neuropathy_without_response() -> None:
    """C-42: the response at 3 months decides on further steps, as in C-24: another cause."""
    answer = in_loading(
        months="3 months",
        serum_b12="330 pg/mL",
        mma="150 nmol/L",
        diabetes="yes",
        symptoms=["peripheral_neuropathy"],
        symptom_response="unchanged",
        medicines={"metformin": "20 years"},
    )

    assert referred(answer)
    assert re.search("diagnosis|cause", resolved(answer, "C-24") + resolved(answer, "C-42"))
