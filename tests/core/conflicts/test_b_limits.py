"""Ages, times, lengths, kidneys, platelets and doses at the line (C-13 to C-19)."""

import pytest

from core.patient_file import PatientFileError
from tests.core.conflicts.asking import (
    Json,
    ask,
    assert_test_first,
    on_tablets,
    said,
    settled,
    statements,
)


def test_c13_aged_75_is_not_over_75() -> None:
    """C-13: 75 is no risk by age and still gets MMA; 76 is; 18.1% belongs to over 80."""
    answer = ask(age=75, serum_b12="320 pg/mL")

    assert_test_first(answer)
    assert ask(age=76, serum_b12="320 pg/mL")["verdict"] == "treat_now"


def test_c13_aged_70_on_metformin_is_not_elderly() -> None:
    """C-13: at 70, two years of metformin make nobody elderly: no prevention above the band."""
    answer = ask(age=70, serum_b12="500 pg/mL", medicines={"metformin": "2 years"})

    assert answer["verdict"] != "prevent"
    assert answer["plan"]["prophylaxis"] is None


@pytest.mark.parametrize(
    ("medicine", "at", "over"),
    [("ppi", "12 months", "13 months"), ("metformin", "4 months", "5 months")],
)
def test_c14_durations_at_the_line(medicine: str, at: str, over: str) -> None:
    """C-14: exactly 12 months of omeprazole or 4 of metformin do not count; longer does."""
    assert_test_first(ask(serum_b12="320 pg/mL", medicines={medicine: at}))
    assert ask(serum_b12="320 pg/mL", medicines={medicine: over})["verdict"] == "treat_now"


@pytest.mark.parametrize(("taken", "failed"), [("3 months", "yes"), ("12 weeks", "no")])
def test_c14_three_months_of_tablets_count(taken: str, failed: str) -> None:
    """C-14: for tablets exactly 3 months count; 12 weeks are less than 3 months."""
    answer = on_tablets(months=taken, serum_b12="300 pg/mL")

    assert answer["labels"]["oral_failure"] == failed


def test_c15_twenty_centimeters_is_not_more_than_twenty() -> None:
    """C-15: 20 cm at 400 pg/mL: noted as a cause, tested yearly, no automatic prophylaxis."""
    answer = ask(
        serum_b12="400 pg/mL", ileal_resection="20 cm", ileal_resection_site="distal_or_terminal"
    )

    assert answer["verdict"] not in {"prevent", "treat_now"}
    assert answer["plan"]["prophylaxis"] is None
    assert any("year" in s["text"] for s in settled(answer, "C-15"))


@pytest.mark.parametrize(
    "resected",
    [
        {"ileal_resection": ">0 cm"},
        {"ileal_resection": "unknown", "ileal_resection_site": "distal_or_terminal"},
    ],
)
def test_c15_resected_at_unknown_length(resected: Json) -> None:
    """C-15: unknown length counts as over 20 cm: treat now, by injection, operation note asked."""
    answer = ask(serum_b12="300 pg/mL", **resected)

    assert answer["verdict"] == "treat_now"
    assert answer["plan"]["route"] == "im"
    assert "operation" in said(answer)


def test_c16_45_cm_of_inflamed_ileum() -> None:
    """C-16: over 30 cm treats at a borderline level and asks for injections once deficient."""
    ileum: Json = {"crohns_disease": "yes", "crohns_ileal_length": "45 cm"}
    deficient = ask(serum_b12="150 pg/mL", **ileum)

    assert ask(serum_b12="320 pg/mL", **ileum)["verdict"] == "treat_now"
    assert (deficient["verdict"], deficient["plan"]["route"]) == ("treat_now", "im")


def test_c16_exactly_30_cm_does_not_count() -> None:
    """C-16: exactly 30 cm switches nothing on."""
    assert_test_first(ask(serum_b12="320 pg/mL", crohns_disease="yes", crohns_ileal_length="30 cm"))


@pytest.mark.parametrize(
    ("kidneys", "label"),
    [
        ({"egfr": "55 mL/min/1.73 m2", "chronic_kidney_disease": "yes"}, "yes"),
        ({"egfr": "50 mL/min"}, "no"),
        ({"egfr": "49 mL/min"}, "yes"),
    ],
)
def test_c17_renal_dysfunction(kidneys: Json, label: str) -> None:
    """C-17: under 50 or kidney disease counts; exactly 50 alone does not."""
    assert ask(serum_b12="150 pg/mL", **kidneys)["labels"]["renal"] == label


def test_c17_unknown_kidneys_get_no_cyanocobalamin() -> None:
    """C-17: with eGFR unknown cyanocobalamin is not proposed."""
    answer = ask(serum_b12="320 pg/mL", diet="vegan", egfr="unknown")

    assert "cyanocobalamin" not in answer["plan"]["oral"]["forms"]


@pytest.mark.parametrize(
    ("count", "injection"),
    [
        (51, "normal"),
        (50, "fine_needle_pressure"),
        (25, "fine_needle_pressure"),
        (24, "specialist_cover"),
        (10, "specialist_cover"),
        (9, "specialist_cover"),
    ],
)
def test_c18_platelets_with_nerve_symptoms(count: int, injection: str) -> None:
    """C-18: 50 is not above 50; 25 to 50 fine needle; below 25 under specialist cover."""
    answer = ask(serum_b12="120 pg/mL", symptoms=["numbness"], platelet_count=f"{count} x10^9/L")

    assert answer["plan"]["injection"] == injection
    assert answer["plan"]["route"] == "im"
    assert ("transfusion" in said(answer)) is (count < 10)


def test_c18_the_platelet_gate_stands_before_an_offered_injection() -> None:
    """C-18 and C-28: an injection that may be offered at 420 pg/mL passes the gate as well."""
    answer = ask(serum_b12="420 pg/mL", symptoms=["numbness"], platelet_count="15 x10^9/L")

    assert answer["plan"]["injection"] == "specialist_cover"


@pytest.mark.parametrize(
    ("count", "injection"), [("15", "hold"), ("40", "fine_needle_pressure"), ("200", "normal")]
)
def test_c18_the_platelet_gate_stands_before_preventive_injections(
    count: str, injection: str
) -> None:
    """C-18 and C-89: the gate is for any injection, monthly prevention after resection too."""
    answer = ask(serum_b12="600 pg/mL", ileal_resection="35 cm", platelet_count=f"{count} x10^9/L")

    assert answer["verdict"] == "prevent"
    assert answer["plan"]["injection"] == injection


@pytest.mark.parametrize("dose", ["1000", "1 g"])
def test_c19_a_dose_is_never_guessed(dose: str) -> None:
    """C-19: a dose without unit, and one gram, are refused."""
    with pytest.raises(PatientFileError, match="b12_dose"):
        ask(treatment_status="on_treatment", b12_route="oral", b12_dose=dose)


@pytest.mark.parametrize(
    "written",
    ["1 mg", "1000 mcg", "1000 \u03bcg", "1000 \u00b5g", "1000 ug", "1000 micrograms"],
)
def test_c19_one_dose_however_it_is_written(written: str) -> None:
    """C-19: milligrams, mcg, mu, micro sign, u and the word are one dose of 1000 mcg."""
    answer = on_tablets(b12_dose=written, months="6 months", serum_b12="300 pg/mL")
    read = {i["fact"]: i["canonical"] for i in answer["inputs"]}

    assert read["b12_dose"] == "1000 mcg"


@pytest.mark.parametrize(("dose", "asks"), [("5000 mcg", False), ("5001 mcg", True)])
def test_c19_a_dose_over_5000_mcg_is_to_be_confirmed(
    dose: str,
    asks: bool,  # noqa: FBT001 - a table
) -> None:
    """C-19: a dose over 5000 mcg is printed back with the request to check it."""
    texts = [s["text"] for s in statements(on_tablets(b12_dose=dose, serum_b12="300 pg/mL"))]

    assert any(dose in text and "check" in text.lower() for text in texts) is asks
