"""Which form of B12 (C-77 to C-80)."""

import pytest

from tests.core.conflicts.asking import (
    Json,
    ask,
    assert_goes_on,
    changes,
    on_injections,
    on_tablets,
    referred,
    resolved,
    said,
    settled,
)


def test_c77_cyanocobalamin_tablets_with_normal_kidneys() -> None:
    """C-77: a vegan with normal kidneys: cyanocobalamin tablets acceptable, methylcobalamin said."""
    answer = ask(serum_b12="320 pg/mL", diet="vegan")

    assert set(answer["plan"]["oral"]["forms"]) == {"methylcobalamin", "cyanocobalamin"}


def test_c77_a_vegan_with_cyanocobalamin_at_home() -> None:
    """C-77: with normal kidneys cyanocobalamin tablets are kept."""
    answer = on_tablets(
        b12_form="cyanocobalamin", months="6 months", serum_b12="600 pg/mL", diet="vegan"
    )

    assert_goes_on(answer)


@pytest.mark.parametrize(
    "kidneys", [{"chronic_kidney_disease": "yes"}, {"egfr": "40 mL/min"}, {"dialysis": "yes"}]
)
def test_c77_cyanocobalamin_tablets_with_poor_kidneys(kidneys: Json) -> None:
    """C-77: renal dysfunction: the tablets become methylcobalamin."""
    answer = on_tablets(
        b12_form="cyanocobalamin", months="6 months", serum_b12="600 pg/mL", diet="vegan", **kidneys
    )

    assert answer["verdict"] == "change"
    assert changes(answer)["form"] == ("cyanocobalamin", "methylcobalamin")


def test_c77_injected_cyanocobalamin() -> None:
    """C-77: cyanocobalamin is never injected: hydroxocobalamin in its place."""
    answer = on_injections(b12_form="cyanocobalamin", months="6 months", serum_b12="600 pg/mL")

    assert answer["verdict"] == "change"
    assert changes(answer)["form"] == ("cyanocobalamin", "hydroxocobalamin")
    assert answer["plan"]["drug"] == "hydroxocobalamin"


@pytest.mark.parametrize(
    "kidneys",
    [
        {"chronic_kidney_disease": "yes"},
        {"diabetes": "yes", "diabetic_nephropathy": "yes", "egfr": "85 mL/min"},
    ],
)
def test_c78_no_cyanocobalamin_in_kidney_disease(kidneys: Json) -> None:
    """C-78: avoided in both groups; the hazard ratio stands only for diabetic nephropathy."""
    answer = ask(serum_b12="320 pg/mL", diet="vegan", **kidneys)

    assert answer["plan"]["oral"]["forms"] == ["methylcobalamin"]
    assert "cyanocobalamin" in answer["plan"]["avoid"]
    assert ("2.0" in said(answer)) is ("diabetic_nephropathy" in kidneys)


def test_c78_running_cyanocobalamin_in_diabetic_nephropathy() -> None:
    """C-78: diabetic nephropathy at eGFR 85: another form, and the figure as an association."""
    answer = on_tablets(
        b12_form="cyanocobalamin",
        months="6 months",
        serum_b12="600 pg/mL",
        diabetes="yes",
        diabetic_nephropathy="yes",
        egfr="85 mL/min",
    )

    assert changes(answer)["form"] == ("cyanocobalamin", "methylcobalamin")
    assert "associat" in next(s["text"] for s in settled(answer, "C-78") if "2.0" in s["text"])


def test_c79_hydroxocobalamin_not_available() -> None:
    """C-79: methylcobalamin is named, and that the documents print no dose for it."""
    answer = ask(serum_b12="150 pg/mL", symptoms=["numbness"], available_forms=["methylcobalamin"])

    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")
    assert any("no dose" in s["text"] for s in settled(answer, "C-79"))
    assert answer["plan"]["drug"] != "methylcobalamin" or answer["plan"]["loading"] is None


def test_c79_only_cyanocobalamin_available() -> None:
    """C-79: only cyanocobalamin: a clinician's decision, never delaying; not with poor kidneys."""
    only: Json = {"symptoms": ["numbness"], "available_forms": ["cyanocobalamin"]}
    answer = ask(serum_b12="150 pg/mL", **only)

    assert answer["plan"]["drug"] != "cyanocobalamin"
    assert any(s["basis"] == "project_choice" for s in settled(answer, "C-79"))
    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")


def test_c79_nerve_symptoms_on_tablets_without_hydroxocobalamin() -> None:
    """C-79: only methylcobalamin can be had: named, no dose printed, nothing delayed."""
    answer = on_tablets(
        months="6 months",
        serum_b12="268 pg/mL",
        symptoms=["numbness"],
        available_forms=["methylcobalamin"],
    )

    assert (answer["verdict"], answer["urgency"]) == ("change", "same_day")
    assert "no dose" in resolved(answer, "C-79")
    assert answer["plan"]["drug"] != "methylcobalamin" or answer["plan"]["loading"] is None


def test_c80_inherited_disorder() -> None:
    """C-80: MMACHC, 500 pg/mL, MMA high: no regimen, no cyanocobalamin, metabolic clinic."""
    answer = ask(serum_b12="500 pg/mL", mma="900 nmol/L", inherited_cobalamin_disorder="MMACHC")
    plan = answer["plan"]

    assert answer["verdict"] == "refer"
    assert [plan[k] for k in ("drug", "route", "loading", "maintenance", "oral")] == [None] * 5
    assert "cyanocobalamin" in plan["avoid"]
    assert "metabolic" in referred(answer)


def test_c80_inherited_disorder_on_treatment() -> None:
    """C-80: on cyanocobalamin with an MMACHC variant: metabolic clinic, nothing computed."""
    answer = on_injections(
        b12_form="cyanocobalamin",
        months="6 months",
        serum_b12="500 pg/mL",
        mma="900 nmol/L",
        inherited_cobalamin_disorder="MMACHC",
    )

    assert answer["verdict"] == "refer"
    assert answer["plan"]["loading"] is None
    assert "cyanocobalamin" in answer["plan"]["avoid"]
    assert "metabolic" in referred(answer)
