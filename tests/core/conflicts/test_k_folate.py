"""Folic acid (C-95 to C-97)."""

import pytest

from core.patient_file import PatientFileError
from tests.core.conflicts.asking import (
    Json,
    ask,
    in_loading,
    on_injections,
    owned,
    referred,
    said,
)


def test_c95_folate_deficiency_waits_for_b12() -> None:
    """C-95: both low, nothing begun: folic acid stays closed."""
    answer = ask(serum_b12="150 pg/mL", folate_status="deficient")

    assert answer["plan"]["folic_acid"] == "closed"
    assert "folic_acid" in answer["plan"]["avoid"]


def test_c95_second_week_of_injections() -> None:
    """C-95: both low, week 2 of the injections: no folic acid yet."""
    answer = in_loading(months="2 weeks", serum_b12="300 pg/mL", folate_status="deficient")

    assert answer["plan"]["folic_acid"] == "closed"
    assert "folic_acid" in answer["plan"]["avoid"]


REPLETE: Json = {
    "months": "3 months",
    "serum_b12": "500 pg/mL",
    "mma": "150 nmol/L",
    "b12_repleted": "yes",
    "folate_status": "deficient",
}


def test_c95_after_loading_with_repletion_shown() -> None:
    """C-95: loading over, replete, folate deficiency documented: 5 mg for at least 4 months."""
    answer = on_injections(**REPLETE)

    assert answer["plan"]["folic_acid"] == "allowed_5mg_4_months"
    assert "folic_acid" not in answer["plan"]["avoid"]


@pytest.mark.parametrize(
    "more",
    [
        {"serum_b12": "350 pg/mL", "b12_repleted": None},
        {"mma": "300 nmol/L", "b12_repleted": None},
        {"treatment_phase": "loading", "injection_interval": "2 days"},
    ],
)
def test_c95_repletion_not_shown_keeps_it_closed(more: Json) -> None:
    """C-95: level at 350, MMA raised or loading not over: it stays closed."""
    assert on_injections(**{**REPLETE, **more})["plan"]["folic_acid"] == "closed"


@pytest.mark.parametrize("folate", ["not_tested", "adequate", "unknown"])
def test_c95_folate_deficiency_must_be_documented(folate: str) -> None:
    """C-95: replete, but no folate deficiency documented: no folic acid."""
    answer = on_injections(**{**REPLETE, "folate_status": folate})

    assert answer["verdict"] == "continue"
    assert answer["plan"]["folic_acid"] != "allowed_5mg_4_months"


def test_c95_nerve_symptoms_not_before_the_plateau() -> None:
    """C-95: nerve symptoms still improving on alternate days: no folic acid."""
    answer = in_loading(**REPLETE, symptoms=["numbness"], symptom_response="improving")

    assert answer["plan"]["folic_acid"] == "closed"


def test_c96_pregnant_on_prescribed_folic_acid() -> None:
    """C-96: 170 pg/mL at 8 weeks: folic acid goes on, B12 the same day, the prescriber told."""
    answer = ask(
        age=30,
        serum_b12="170 pg/mL",
        pregnancy_status="pregnant",
        medicines={"folic_acid": "yes"},
        folic_acid_dose="400 mcg/day",
        folic_acid_reason="pregnancy",
    )

    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")
    assert answer["plan"]["folic_acid"] == "do_not_stop_prescribed"
    assert "prescriber" in referred(answer) or "prescriber" in said(answer)


def test_c96_over_the_counter_folic_acid() -> None:
    """C-96: folic acid without a reason is paused until B12 is treated."""
    answer = ask(serum_b12="170 pg/mL", medicines={"folic_acid": "yes"}, folic_acid_reason="none")

    assert answer["plan"]["folic_acid"] == "pause_over_the_counter"


def test_c96_methotrexate_with_folic_acid() -> None:
    """C-96: 170 pg/mL on methotrexate: its folic acid goes on, B12 the same day."""
    answer = ask(
        serum_b12="170 pg/mL", medicines={"folic_acid": "yes"}, folic_acid_reason="methotrexate"
    )

    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")
    assert answer["plan"]["folic_acid"] == "do_not_stop_prescribed"
    assert "prescriber" in referred(answer) or "prescriber" in said(answer)
    assert owned(answer, "C-96")


def test_c96_prescribed_folic_acid_on_running_treatment() -> None:
    """C-96: a prescribed folic acid is not stopped on running B12 either."""
    answer = on_injections(
        months="2 months",
        serum_b12="300 pg/mL",
        medicines={"folic_acid": "yes"},
        folic_acid_reason="methotrexate",
    )

    assert answer["plan"]["folic_acid"] == "do_not_stop_prescribed"


def test_c97_folate_is_a_laboratory_word() -> None:
    """C-97: a folate number is not read; the laboratory's own flag is."""
    with pytest.raises(PatientFileError, match="folate_status"):
        ask(folate_status="4 ng/mL")
