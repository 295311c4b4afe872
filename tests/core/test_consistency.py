"""Contradictions are all named, and nothing else is called one."""

from typing import Any

import pytest

from core.consistency import OF_TREATMENT, contradictions
from core.fields import fields
from core.truth import Missing
from tests.core.strategies import as_facts, values


def named(**told: Any) -> list[tuple[str, ...]]:  # noqa: ANN401
    """Give the facts of each contradiction that is found."""
    return [clash.facts for clash in contradictions(as_facts(told))]


@pytest.mark.parametrize("detail", OF_TREATMENT)
def test_whoever_took_no_b12_has_no_details_of_treatment(detail: str) -> None:
    """Every detail contradicts "never treated", except the words that say nothing."""
    for value in values(detail):
        empty = value in OF_TREATMENT[detail]
        clash = [] if empty else [("treatment_status", detail)]
        assert named(treatment_status="none", **{detail: value}) == clash
        assert ("treatment_status", detail) not in named(
            treatment_status="stopped", **{detail: value}
        )


@pytest.mark.parametrize(
    ("told", "clash"),
    [
        (
            {"treatment_status": "on_treatment", "b12_route": "none"},
            ("treatment_status", "b12_route"),
        ),
        (
            {"treatment_status": "none", "b12_sample_context": "on_tablets"},
            ("treatment_status", "b12_sample_context"),
        ),
        (
            {"b12_route": "oral", "injection_interval": "8 weeks"},
            ("b12_route", "injection_interval"),
        ),
        (
            {"serum_b12_status": "pending", "serum_b12": "320 pg/mL"},
            ("serum_b12_status", "serum_b12"),
        ),
        ({"mma_status": "unavailable", "mma": "265 nmol/L"}, ("mma_status", "mma")),
        ({"mma_status": "unavailable", "mma_flag": "normal"}, ("mma_status", "mma_flag")),
        (
            {"serum_b12_status": "pending", "serum_b12_flag": "low"},
            ("serum_b12_status", "serum_b12_flag"),
        ),
        (
            {"crohns_disease": "no", "crohns_ileal_length": "35 cm"},
            ("crohns_disease", "crohns_ileal_length"),
        ),
        (
            {"crohns_disease": "no", "crohns_ileal_length": "yes"},
            ("crohns_disease", "crohns_ileal_length"),
        ),
        (
            {"ileal_resection": "none", "ileal_resection_site": "other"},
            ("ileal_resection", "ileal_resection_site"),
        ),
        ({"diabetes": "no", "diabetic_nephropathy": "yes"}, ("diabetes", "diabetic_nephropathy")),
        (
            {"folic_acid_use": "no", "folic_acid_dose": "5 mg/day"},
            ("folic_acid_use", "folic_acid_dose"),
        ),
        (
            {"folic_acid_use": "no", "folic_acid_reason": "pregnancy"},
            ("folic_acid_use", "folic_acid_reason"),
        ),
        ({"age": "20", "ppi_duration": "22 years"}, ("age", "ppi_duration")),
        ({"age": "20", "symptom_onset": "22 years"}, ("age", "symptom_onset")),
    ],
)
def test_facts_that_cannot_both_be_true_are_named(
    told: dict[str, Any], clash: tuple[str, str]
) -> None:
    """Both facts are named, and one sentence says why."""
    (found,) = contradictions(as_facts(told))

    assert found.facts == clash
    assert found.text.startswith(f"{clash[0]} and {clash[1]}: ")
    assert "\n" not in found.text


@pytest.mark.parametrize(
    "told",
    [
        {"treatment_status": "none", "b12_sample_context": "untreated"},
        {"treatment_status": "on_treatment", "b12_route": "im", "injection_interval": "8 weeks"},
        {"serum_b12_status": "resulted", "serum_b12": "320 pg/mL"},
        {"serum_b12_status": "pending"},
        {"crohns_disease": "no", "crohns_ileal_length": "0 cm"},
        {"crohns_disease": "yes", "crohns_ileal_length": "35 cm"},
        {"ileal_resection": "25 cm", "ileal_resection_site": "other"},
        {"ileal_resection_site": "other"},
        {"diabetes": "no", "diabetic_nephropathy": "no"},
        {"folic_acid_use": "no", "folic_acid_reason": "none"},
        {"folic_acid_use": "yes", "folic_acid_dose": "5 mg/day"},
        {"ppi_duration": "22 years"},
        {"age": "20", "ppi_duration": "none", "metformin_duration": "21 years"},
        # "Over 75" sets no end to a life.
        {"age": ">75", "ppi_duration": "30 years"},
    ],
)
def test_facts_that_can_both_be_true_are_left_alone(told: dict[str, Any]) -> None:
    """Nobody is asked to settle what is no contradiction."""
    assert named(**told) == []


@pytest.mark.parametrize("missing", Missing)
def test_a_missing_fact_contradicts_nothing(missing: Missing) -> None:
    """Not knowing something cannot contradict anything, whatever else is said."""
    told = {name: missing for name in fields() if name != "treatment_status"}

    assert named(treatment_status="none", **told) == []


def test_all_contradictions_are_named_at_once() -> None:
    """Three contradictions are three, in one go."""
    told = {
        "treatment_status": "none",
        "b12_route": "oral",
        "adherence": "reliable",
        "diabetes": "no",
        "diabetic_nephropathy": "yes",
    }

    assert named(**told) == [
        ("treatment_status", "b12_route"),
        ("treatment_status", "adherence"),
        ("diabetes", "diabetic_nephropathy"),
    ]
