"""Platelets, pregnancy, children and dialysis (C-89 to C-94)."""

import pytest

from tests.core.conflicts.asking import (
    Json,
    ask,
    assert_test_first,
    on_injections,
    on_tablets,
    oral_doses,
    referred,
    said,
    settled,
    statements,
)


def test_c89_platelets_18_without_nerve_symptoms() -> None:
    """C-89: the injection is held, tablets start today, hematology the same day."""
    answer = ask(
        serum_b12="100 pg/mL", anemia="yes", macrocytosis="yes", platelet_count="18 x10^9/L"
    )
    plan = answer["plan"]

    assert (answer["verdict"], answer["urgency"]) == ("treat_now", "same_day")
    assert (plan["injection"], plan["route"]) == ("hold", "oral")
    assert (plan["oral"]["dose_mcg"], plan["oral"]["role"]) == ([1000, 2000], "bridge")
    assert {("hematology", "same_day")} <= {(r["to"], r["when"]) for r in plan["refer"]}
    assert plan["tests_gate_treatment"] is False


@pytest.mark.parametrize("audience", ["clinician", "patient"])
def test_c89_platelets_under_10(audience: str) -> None:
    """C-89: under 10 is an emergency whatever the symptoms, and the first sentence says so."""
    answer = ask(audience=audience, serum_b12="100 pg/mL", platelet_count="9 x10^9/L")

    assert answer["urgency"] == "emergency"
    assert "emergency" in answer["bottom_line"]["text"].lower().split(".")[0]


def test_c89_the_gate_before_a_switch_to_injections() -> None:
    """C-89: tablets have failed and platelets are 18: the injection is held, tablets go on."""
    answer = on_tablets(months="6 months", serum_b12="300 pg/mL", platelet_count="18 x10^9/L")

    assert (answer["plan"]["injection"], answer["plan"]["route"]) == ("hold", "oral")
    assert ("hematology", "same_day") in {(r["to"], r["when"]) for r in answer["plan"]["refer"]}


@pytest.mark.parametrize(
    ("more", "injection"),
    [
        ({}, "count_first"),
        ({"platelet_count": "200 x10^9/L"}, "fine_needle_pressure"),
        ({"symptoms": ["numbness"]}, "fine_needle_pressure"),
    ],
)
def test_c90_on_warfarin(more: Json, injection: str) -> None:
    """C-90: blood thinner, count unknown: count first unless nerve symptoms; else long pressure."""
    answer = ask(serum_b12="150 pg/mL", medicines={"anticoagulant": "yes"}, **more)

    assert answer["plan"]["injection"] == injection
    assert answer["plan"]["tests_gate_treatment"] is False


def test_c91_pregnant_without_surgery() -> None:
    """C-91: 20 weeks, 250 pg/mL, well: same triage, MMA, obstetric team informed."""
    answer = ask(age=30, serum_b12="250 pg/mL", pregnancy_status="pregnant")

    assert_test_first(answer)
    assert "obstetrics" in referred(answer) or "obstetric" in said(answer)


@pytest.mark.parametrize("status", ["planning", "pregnant"])
def test_c91_pregnancy_after_surgery(status: str) -> None:
    """C-91: after surgery every 3 months, from planning to delivery."""
    answer = ask(
        age=30, serum_b12="420 pg/mL", bariatric_surgery="roux_en_y", pregnancy_status=status
    )
    extra = answer["plan"]["monitoring"]["extra"]

    assert any(e["every_months"] == 3 and "serum_b12" in e["items"] for e in extra)


def test_c92_breastfeeding_vegan() -> None:
    """C-92: 150 pg/mL: ordinary treatment doses, not 2.8 mcg; the baby's doctor informed."""
    answer = ask(age=30, serum_b12="150 pg/mL", diet="vegan", pregnancy_status="breastfeeding")

    assert answer["verdict"] == "treat_now"
    assert [1000, 2000] in oral_doses(answer) or answer["plan"]["route"] == "im"
    assert any(s["basis"] == "outside" for s in settled(answer, "C-92"))


@pytest.mark.parametrize(("symptoms", "urgency"), [([], None), (["numbness"], "same_day")])
def test_c93_children(symptoms: list[str], urgency: str | None) -> None:
    """C-93: under 18: no dose, refer; the same day with nerve symptoms."""
    answer = ask(age=9, serum_b12="170 pg/mL", symptoms=symptoms)

    assert answer["verdict"] == "refer"
    assert answer["plan"]["drug"] is None
    assert answer["plan"]["refer"]
    assert urgency in {None, answer["urgency"]}
    assert "1000" not in said(answer)


def test_c94_dialysis_with_a_renal_vitamin() -> None:
    """C-94: 140 pg/mL on dialysis: hydroxocobalamin at once, the renal vitamin not stopped."""
    answer = ask(
        serum_b12="140 pg/mL",
        dialysis="yes",
        egfr="8 mL/min",
        medicines={"folic_acid": "yes"},
        folic_acid_reason="renal_vitamin",
    )

    assert (answer["verdict"], answer["plan"]["drug"]) == ("treat_now", "hydroxocobalamin")
    assert answer["plan"]["folic_acid"] == "do_not_stop_prescribed"


def test_c94_dialysis_without_deficiency() -> None:
    """C-94: 600 pg/mL on dialysis: the K/DOQI set of B vitamins, as printed."""
    answer = ask(serum_b12="600 pg/mL", mma="150 nmol/L", dialysis="yes", egfr="8 mL/min")

    assert any("K/DOQI" in s["text"] for s in statements(answer))


def test_c94_dialysis_with_deficiency_and_no_vitamin_yet() -> None:
    """C-94: deficient on dialysis: B12 first; the folic acid of the set waits for it."""
    answer = ask(serum_b12="140 pg/mL", dialysis="yes", egfr="8 mL/min")

    assert (answer["verdict"], answer["plan"]["drug"]) == ("treat_now", "hydroxocobalamin")
    assert answer["plan"]["folic_acid"] == "closed"


def test_c94_a_renal_vitamin_beside_running_injections() -> None:
    """C-94: the renal vitamin is not stopped on running B12 either."""
    answer = on_injections(
        months="6 months",
        serum_b12="600 pg/mL",
        dialysis="yes",
        egfr="8 mL/min",
        medicines={"folic_acid": "yes"},
        folic_acid_reason="renal_vitamin",
    )

    assert answer["plan"]["folic_acid"] == "do_not_stop_prescribed"
