"""The plan: the contract's shape and closed words, and the regimens of the resolved order."""

from typing import Any

import pytest
from hypothesis import given

from core.assess import assess
from core.fields import fields
from core.findings import NEURO_SYMPTOMS, OTHER_SYMPTOMS
from core.patient import Patient
from core.sources import facts
from tests.core.strategies import WELL, patient, patients

KEYS = [
    *("drug", "route", "loading", "maintenance", "oral", "alternatives", "prophylaxis"),
    *("branches", "change", "refer", "avoid", "tests_now", "tests_gate_treatment", "workup"),
    *("monitoring", "folic_acid", "injection"),
]
TESTS = {
    *("mma", "homocysteine", "serum_b12", "cbc", "folate", "kidney_function", "iron_studies"),
    *("platelets", "intrinsic_factor_antibody", "gastrin", "h_pylori"),
}
ITEMS = {
    *("serum_b12", "cbc", "mma", "homocysteine", "neuro_exam", "vitamin_d", "thiamine"),
    *("calcium", "vitamin_a", "iron_studies"),
}
REFERRED_TO = {
    *("emergency", "neurology", "hematology", "gastroenterology", "metabolic", "nephrology"),
    *("obstetrics", "pediatrics", "ophthalmology", "prescriber", "clinician"),
}
ROLES = {"first_line", "alternative", "maintenance", "prophylaxis", "fallback", "bridge", "trial"}
# Every (route, amount in mcg, interval) that a document or a project choice names.
DOSES = {
    *(("oral", low, high, "day") for low, high in ((1000, 2000), (1000, 1000), (250, 350))),
    *(("im", 1000, 1000, every) for every in ("month", "once", "three_times_weekly_2_weeks")),
    ("sublingual", 1000, 1000, "week"),
    ("sublingual", 1000, 2000, "day"),
}
SEVERE = {"serum_b12": "110 pg/mL", "anemia": "yes", "macrocytosis": "yes"}
ONCE_MONTHLY = {"dose_mcg": 1000, "route": "im", "every_months": [1, 1], "duration": "lifelong"}
THRICE = {
    "dose_mcg": 1000,
    "route": "im",
    "schedule": "three_times_weekly_2_weeks",
    "until": "2_weeks",
}
ALTERNATE = {
    "dose_mcg": 1000,
    "route": "im",
    "schedule": "alternate_days",
    "until": "no_further_improvement",
}


def of(**told: Any) -> dict[str, Any]:  # noqa: ANN401
    """Give the plan of the well 46-year-old with some facts told otherwise."""
    return assess(patient(**{**WELL, **told})).plan


def dose(found: dict[str, Any]) -> tuple[str, int, int, str]:
    """Give a dose as one of the closed set."""
    low, high = found["dose_mcg"]
    return found["route"], low, high, found["every"]


@given(patients())
def test_a_plan_has_the_contracts_keys_and_closed_words(known: Patient) -> None:
    """Whatever is known, nothing outside the contract's lists is ever in a plan."""
    plan = assess(known).plan

    assert list(plan) == KEYS
    assert plan["drug"] in {"hydroxocobalamin", "methylcobalamin", "cyanocobalamin", None}
    assert plan["route"] in {"im", "oral", "sublingual", None}
    assert {r["to"] for r in plan["refer"]} <= REFERRED_TO
    assert set(plan["avoid"]) <= {"cyanocobalamin", "intravenous", "folic_acid"}
    assert set(plan["tests_now"]) | set(plan["workup"]) <= TESTS
    assert plan["folic_acid"] in {
        *("closed", "allowed_5mg_4_months", "do_not_stop_prescribed"),
        *("pause_over_the_counter", "not_applicable"),
    }
    assert plan["injection"] in {
        *("normal", "fine_needle_pressure", "specialist_cover", "hold", "count_first"),
        "not_applicable",
    }
    if plan["monitoring"]:
        monitoring = plan["monitoring"]
        assert list(monitoring) == ["months", "then", "items", "extra"]
        assert set(monitoring["items"]) <= ITEMS
        for extra in monitoring["extra"]:
            assert set(extra["items"]) <= ITEMS
            assert set(extra["cites"]) <= facts().keys()


@given(patients())
def test_every_dose_is_one_of_a_closed_set(known: Patient) -> None:
    """No dose is ever computed: each is printed in a document or named as a project choice."""
    plan = assess(known).plan
    whole = [plan, *plan["branches"]]

    for part in whole:
        assert part["loading"] in (
            None,
            ALTERNATE,
            THRICE,
            {**THRICE, "schedule": "single_dose", "until": None},
        )
        kept = part["maintenance"]
        if kept is not None and kept["route"] == "im":
            assert kept["dose_mcg"] == 1000
            running = assess(known).verdict.gives in {
                "continue",
                "change",
            }  # goes on as it was told
            assert kept["every_months"] in ([1, 1], [2, 2], [2, 3]) or running
        elif kept is not None:
            assert (kept["dose_mcg"], kept["every"]) == ([1000, 2000], {"n": [1, 1], "unit": "day"})
    if plan["oral"]:
        printed = dose({"route": "oral", **plan["oral"]}) in DOSES
        assert printed or plan["oral"]["dose_mcg"] == [known.b12_dose.low] * 2  # type: ignore[union-attr]
        assert plan["oral"]["role"] in ROLES
        assert set(plan["oral"]["forms"]) <= set(fields()["available_forms"].choices)
    assert {dose(d) for d in plan["alternatives"]} <= DOSES
    if plan["prophylaxis"]:
        given_ = [plan["prophylaxis"], *plan["prophylaxis"]["alternatives"]]
        assert {dose(d) for d in given_ if d["route"]} <= DOSES


def test_a_plan_gives_nothing_where_nothing_is_decided() -> None:
    """Of someone unknown there is no drug, no route, no dose and no branch."""
    plan = assess(Patient()).plan

    assert [plan[key] for key in ("drug", "route", "loading", "maintenance", "oral")] == [None] * 5
    assert (plan["branches"], plan["prophylaxis"], plan["change"]) == ([], None, [])


def test_320_and_well_waits_for_mma_and_gives_nothing() -> None:
    """The title question of document 000: test first, MMA sent, no B12 yet (C-20)."""
    plan = of()

    assert (plan["drug"], plan["route"], plan["loading"], plan["oral"]) == (None,) * 4
    assert plan["tests_now"][0] == "mma"
    assert plan["tests_gate_treatment"] is True


def test_320_with_numb_feet_is_injected_on_alternate_days() -> None:
    """Nerve symptoms: alternate days to the plateau, then every 2 months; nothing waits (C-66)."""
    plan = of(numbness="yes")

    assert (plan["drug"], plan["route"], plan["loading"]) == ("hydroxocobalamin", "im", ALTERNATE)
    assert plan["maintenance"]["every_months"] == [2, 2]
    assert plan["tests_gate_treatment"] is False
    assert "mma" in plan["tests_now"]
    assert {"cyanocobalamin", "intravenous", "folic_acid"} == set(plan["avoid"])


def test_320_in_a_vegan_takes_tablets_and_sends_mma() -> None:
    """A dietary cause with intact absorption: oral 1000-2000 mcg daily, MMA along (C-22, C-54)."""
    plan = of(diet="vegan")

    assert (plan["route"], plan["loading"], plan["maintenance"]) == ("oral", None, None)
    assert (plan["oral"]["dose_mcg"], plan["oral"]["every"]) == ([1000, 2000], "day")
    assert (plan["oral"]["role"], plan["oral"]["duration"]) == (
        "first_line",
        "while_cause_persists",
    )
    assert "mma" in plan["tests_now"]
    assert plan["tests_gate_treatment"] is False


@pytest.mark.parametrize(
    ("told", "route", "loading", "every_months"),
    [
        # Severe, purely dietary: injections first, tablets afterwards (C-56).
        ({**SEVERE, "diet": "vegan"}, "im", THRICE, None),
        ({**SEVERE}, "im", THRICE, [2, 3]),
        ({**SEVERE, "numbness": "yes"}, "im", ALTERNATE, [2, 2]),
        # Malabsorption: injections whatever else (C-57, C-61); monthly after anatomy (C-69).
        ({"serum_b12": "150 pg/mL", "pernicious_anemia": "confirmed"}, "im", THRICE, [2, 3]),
        ({"serum_b12": "150 pg/mL", "bariatric_surgery": "roux_en_y"}, "im", THRICE, [1, 1]),
        ({"serum_b12": "150 pg/mL", "ileal_resection": "25 cm"}, "im", THRICE, [1, 1]),
        # A medicine as the cause: tablets of 1000 mcg (C-53).
        ({"mma": "300 nmol/L", "metformin_duration": "3 years"}, "oral", None, None),
        # Cause unknown: injections when low, tablets at a borderline level (C-54).
        ({"serum_b12": "150 pg/mL"}, "im", THRICE, [2, 3]),
        ({"mma": "300 nmol/L"}, "oral", None, None),
        ({"mma": "300 nmol/L", "homocysteine": "20 µmol/L"}, "im", THRICE, [2, 3]),
    ],
)
def test_the_resolved_order_chooses_route_and_course(
    told: dict[str, Any],
    route: str,
    loading: dict[str, Any] | None,
    every_months: list[int] | None,
) -> None:
    """The first line of the resolved order that fits decides."""
    plan = of(**told)

    assert (plan["route"], plan["loading"]) == (route, loading)
    assert (plan["maintenance"] or {}).get("every_months") == every_months


def test_tablets_follow_the_injections_when_only_the_diet_was_the_cause() -> None:
    """After recovery a vegan goes on by mouth, every day (C-56)."""
    kept = of(**SEVERE, diet="vegan")["maintenance"]

    assert (kept["route"], kept["dose_mcg"], kept["every_months"]) == ("oral", [1000, 2000], None)
    assert kept["every"] == {"n": [1, 1], "unit": "day"}


def test_one_injection_now_after_surgery_at_a_borderline_level() -> None:
    """The first step that both readings share, then monthly (C-117)."""
    plan = of(bariatric_surgery="roux_en_y")

    assert plan["loading"]["schedule"] == "single_dose"
    assert {k: plan["maintenance"][k] for k in ONCE_MONTHLY} == ONCE_MONTHLY


@pytest.mark.parametrize(
    ("told", "route", "amount", "every"),
    [
        ({"bariatric_surgery": "gastric_band"}, "oral", [250, 350], "day"),
        ({"bariatric_surgery": "roux_en_y"}, "sublingual", [1000, 2000], "day"),
        ({"bariatric_surgery": "unknown_type"}, "oral", [1000, 2000], "day"),
        ({"ileal_resection": "25 cm"}, "im", [1000, 1000], "month"),
        ({"crohns_disease": "yes", "crohns_ileal_length": "65 cm"}, "im", [1000, 1000], "month"),
        ({"crohns_disease": "yes", "crohns_ileal_length": "45 cm"}, None, None, None),
        ({"age": "80", "metformin_duration": "3 years"}, "oral", [1000, 1000], "day"),
    ],
)
def test_prevention_follows_the_line_of_the_operation(
    told: dict[str, Any], route: str | None, amount: list[int] | None, every: str | None
) -> None:
    """Without deficiency each group gets its own printed line (C-44, C-47, C-49)."""
    plan = of(**told, serum_b12="420 pg/mL")
    found = plan["prophylaxis"]

    assert (found["route"], found["dose_mcg"], found["every"]) == (route, amount, every)
    assert (plan["route"], plan["loading"]) == (route, None)


@pytest.mark.parametrize(
    ("platelets", "numbness", "injection", "route"),
    [
        ("51 x10^9/L", "no", "normal", "im"),
        ("50 x10^9/L", "no", "fine_needle_pressure", "im"),
        ("25 x10^9/L", "no", "fine_needle_pressure", "im"),
        ("24 x10^9/L", "no", "hold", "oral"),
        ("24 x10^9/L", "yes", "specialist_cover", "im"),
        ("9 x10^9/L", "yes", "specialist_cover", "im"),
    ],
)
def test_platelets_gate_the_injection(
    platelets: str, numbness: str, injection: str, route: str
) -> None:
    """Held below 25 without nerve symptoms: tablets today, hematology the same day (C-18, C-89)."""
    plan = of(serum_b12="150 pg/mL", platelet_count=platelets, numbness=numbness)

    assert (plan["injection"], plan["route"]) == (injection, route)
    if injection == "hold":
        assert plan["oral"]["role"] == "bridge"
        assert ("hematology", "same_day") in {(r["to"], r["when"]) for r in plan["refer"]}


def test_weak_kidneys_leave_no_cyanocobalamin() -> None:
    """Neither offered as a tablet nor left out of what to avoid (C-17)."""
    weak, fine = of(diet="vegan", egfr="45 mL/min"), of(diet="vegan")

    assert weak["oral"]["forms"] == ["methylcobalamin"]
    assert "cyanocobalamin" in weak["avoid"]
    assert fine["oral"]["forms"] == ["methylcobalamin", "cyanocobalamin"]


def test_an_unknown_that_splits_the_plan_is_shown_as_a_branch() -> None:
    """Nerve symptoms not known: the plan says how it would read with them."""
    unknown = {
        name: told for name, told in WELL.items() if name not in (*NEURO_SYMPTOMS, *OTHER_SYMPTOMS)
    }
    plan = assess(patient(**{**unknown, "serum_b12": "150 pg/mL"})).plan
    (nerves,) = (b for b in plan["branches"] if b["if"] == {"neuro_symptoms": "yes"})

    assert plan["loading"] == THRICE
    assert (nerves["loading"], nerves["maintenance"]["every_months"]) == (ALTERNATE, [2, 2])
    assert set(nerves["cites"]) <= facts().keys()
    assert nerves["cites"]


def test_a_treated_patient_is_checked_at_3_6_and_12_months() -> None:
    """Then yearly once stable; after weight-loss surgery the extra panel (C-81, C-88)."""
    plan = of(serum_b12="150 pg/mL", bariatric_surgery="roux_en_y")

    assert plan["monitoring"]["months"] == [3, 6, 12]
    assert plan["monitoring"]["then"] == "annual_when_stable"
    assert plan["monitoring"]["extra"][0]["every_months"] == 6


def test_facts_that_a_plan_names_are_fields() -> None:
    """The names in the shorthand above are those of the model."""
    assert WELL.keys() <= fields().keys()
