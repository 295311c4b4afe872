"""What the tables promise is so: exactly one row, always a row, and no row that is dead.

A value is one of its equivalence classes: on either side of every threshold on it and right
on it, a range across it, unknown, or not asked; every word of a closed list.
"""

import json
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any

import pytest

from core.asking import APPLIES
from core.assess import ALL_TABLES, TABLES, assess
from core.conditions import ALWAYS, YES, Case
from core.fields import Kind, fields
from core.measurement import exact_text
from core.patient_file import load
from core.tables import Hit, Table
from core.thresholds import all_thresholds
from core.truth import Missing
from core.units import exactly, read
from tests.oracle.draw import draw

UNIQUE = [table for table in ALL_TABLES if table.hit is Hit.UNIQUE]
FIRST = [table for table in ALL_TABLES if table.hit is Hit.FIRST]
PATIENTS = 12_000

# Patients for the rows that random ones hardly ever reach.
RARE: tuple[dict[str, Any], ...] = (
    {"deficiency_stated": "severe"},
    {"deficiency_stated": "confirmed"},
    {"question_topic": "other"},
)
_STEADY = {"treatment_status": "on_treatment", "symptoms": [], "ever_neuro_symptoms": "no"}
_TABLETS = {**_STEADY, "b12_route": "oral", "b12_dose": "1000 mcg"}
_CAUSELESS = {
    "pernicious_anemia": "no",
    "atrophic_gastritis": "no",
    "other_malabsorption": "no",
    "crohns_disease": "no",
    "ileal_resection": "0 cm",
    "bariatric_surgery": "none",
    "gastrectomy": "none",
}
RARE += (
    {
        **_TABLETS,
        "serum_b12": "500 pg/mL",
        "pernicious_anemia": "confirmed",
        "injections_refused_or_impossible": "yes",
    },
    {
        **_TABLETS,
        **_CAUSELESS,
        "serum_b12": "600 pg/mL",
        "wants_to_stop": "yes",
        "cause_removed": "yes",
        "consecutive_stable_checks": 2,
        "months_since_start": "13 months",
    },
    {**_TABLETS, "months_since_start": "5 months"},
    {**_TABLETS, "months_since_start": "11 months"},
    {**_TABLETS, "serum_b12": "403 pg/mL"},
    {**_TABLETS, "serum_b12": "320 pg/mL", "b12_dose": "unknown", "mma_status": "unavailable"},
    {
        "serum_b12": "320 pg/mL",
        "symptoms": [],
        "mma_status": "unavailable",
        "homocysteine": "22 umol/L",
    },
    {"serum_b12": "110 pg/mL", "anemia": "yes", "macrocytosis": "yes", "symptoms": [],
     "diet": "vegan", **_CAUSELESS},
    {"age": 80, "serum_b12": "500 pg/mL", "symptoms": ["numbness"],
     "medicines": {"metformin": "3 years", "ppi": "none"}, **_CAUSELESS},
    {"serum_b12": "320 pg/mL", "symptoms": [], "mma": "150 nmol/L", "diet": "vegan", **_CAUSELESS,
     "medicines": {"metformin": "none", "ppi": "none"}},
    {"serum_b12": "500 pg/mL", "symptoms": ["numbness"], "nitrous_oxide_use": "yes",
     "mma": "150 nmol/L", "homocysteine": "8 umol/L"},
    {"serum_b12": "500 pg/mL", "symptoms": ["numbness"], "mma_status": "unavailable",
     "homocysteine": "8 umol/L", "nitrous_oxide_use": "no"},
    {"serum_b12": "500 pg/mL", "symptoms": ["fatigue"], "mma_status": "unavailable",
     "homocysteine": "8 umol/L"},
    {"serum_b12": "500 pg/mL", "symptoms": [], "mma_status": "unavailable",
     "homocysteine": "22 umol/L"},
    {"treatment_status": "on_treatment", "b12_route": "im", "treatment_phase": "loading",
     "symptoms": ["numbness"], "symptom_response": "unchanged", "months_since_start": "4 months"},
    {"treatment_status": "on_treatment", "b12_route": "im", "treatment_phase": "maintenance",
     "symptoms": ["numbness"], "symptom_response": "improving", "injection_interval": "8 weeks",
     "last_injection_date": "2026-09-10", "today": "2026-11-20"},
)  # fmt: skip
RARE += (
    {"treatment_status": "on_treatment", "b12_route": "im", "treatment_phase": "loading",
     "symptoms": ["numbness"], "symptom_response": "improving", "injection_interval": "2 days",
     "last_injection_date": "2026-11-01", "today": "2026-11-20"},
    {"treatment_status": "on_treatment", "b12_route": "im", "treatment_phase": "loading",
     "symptoms": ["numbness"], "b12_frequency": "3 per week"},
    {"treatment_status": "on_treatment", "b12_route": "im", "symptoms": ["numbness"],
     "treatment_phase": "maintenance", "injection_interval": "3 days",
     "symptom_response": "recurred"},
    {"treatment_status": "on_treatment", "b12_route": "im", "symptoms": ["fatigue"],
     "treatment_phase": "maintenance", "injection_interval": "3 days",
     "symptom_response": "recurred"},
    {"treatment_status": "on_treatment", "b12_route": "im", "b12_dose": "500 mcg"},
    {**_TABLETS, "b12_route": "nasal", "serum_b12": "500 pg/mL"},
    {**_TABLETS, **_CAUSELESS, "b12_dose": "500 mcg", "serum_b12": "268 pg/mL",
     "mma": "420 nmol/L", "homocysteine": "20 umol/L", "medicines": {"metformin": "none"},
     "diet": "omnivore"},
    {"serum_b12": "500 pg/mL", "symptoms": [], "diet": "vegan", **_CAUSELESS,
     "treatment_status": "none", "age": 40, "medicines": {"metformin": "none", "ppi": "none"}},
    {"serum_b12": "500 pg/mL", "symptoms": [], "folate_status": "deficient", **_CAUSELESS,
     "treatment_status": "none", "age": 40, "medicines": {"metformin": "none", "ppi": "none"}},
    {"inherited_cobalamin_disorder": "MMACHC", "treatment_status": "on_treatment",
     "b12_route": "im"},
    {"serum_b12": "320 pg/mL", "symptoms": [], "mma": "150 nmol/L", "crohns_disease": "yes",
     "crohns_ileal_length": "45 cm", "ileal_resection": "0 cm", "bariatric_surgery": "none"},
    {"serum_b12": "300 pg/mL", "symptoms": [], "mma": "100 nmol/L", "bariatric_surgery": "other",
     "injections_refused_or_impossible": "yes"},
    {**_TABLETS, "serum_b12": "500 pg/mL", "symptoms": [], "ileal_resection": "30 cm",
     "injections_refused_or_impossible": "yes"},
)  # fmt: skip
# The end that every FIRST table has, where the rows before it leave nobody over.
NEVER_NEEDED = {"verdict/nothing-known"}


def test_some_tables_are_unique() -> None:
    """The proof below is about something."""
    assert {table.name for table in UNIQUE} >= {"level", "mma", "homocysteine"}


@pytest.mark.parametrize("table", UNIQUE, ids=lambda table: str(table.name))
def test_exactly_one_row_holds(table: Table) -> None:
    """For every class of every fact that the table uses, one row holds and no other."""
    names = sorted({name for rule in table.rules for name in rule.when.fields()})
    seen = 0
    for values in product(*(classes(name) for name in names)):
        case = Case(dict(zip(names, values, strict=True)), APPLIES)
        holding = [rule.id for rule in table.rules if rule.when.truths(case) == YES]
        assert len(holding) == 1, (dict(zip(names, map(str, values), strict=True)), holding)
        seen += 1
    assert seen > len(table.rules)


@pytest.mark.parametrize("table", FIRST, ids=lambda table: str(table.name))
def test_a_first_table_leaves_nobody_out(table: Table) -> None:
    """Its last row always holds, and only its last."""
    assert table.rules[-1].when is ALWAYS
    assert all(rule.when is not ALWAYS for rule in table.rules[:-1])


def test_every_row_holds_for_somebody_and_fails_for_somebody() -> None:
    """No row is dead: hidden behind those above it, or asking for what cannot be."""
    fired: Counter[str] = Counter()
    total = 0
    for patient in everybody():
        case = assess(load(json.dumps(patient))).case
        total += 1
        for table in ALL_TABLES:
            fired.update(f"{table.name}/{rule.id}" for rule in table.fired(case))
    every = {f"{table.name}/{rule.id}" for table in ALL_TABLES for rule in table.rules}

    assert sorted(every - fired.keys() - NEVER_NEEDED) == []
    assert {name for name in every if fired[name] == total} == {"limits/five-articles"}


def test_every_patient_has_one_outcome_of_each_first_table() -> None:
    """Within those whom a table is for, nobody is without an outcome."""
    for patient in list(everybody())[:2000]:
        case = assess(load(json.dumps(patient))).case
        for table in TABLES:
            if table.hit is Hit.FIRST:
                assert len(table.fired(case)) == (table.when.truths(case) == YES), table.name


def everybody() -> Iterator[dict[str, Any]]:
    """Give random whole patients, then those for the rare rows."""
    random = Random(2026)  # noqa: S311 - not for secrets
    for _ in range(PATIENTS):
        yield draw(random)
    for rare in RARE:
        yield {"audience": "clinician", **rare}


def classes(name: str) -> list[Any]:
    """Give one value of each equivalence class of a fact, the missing ones too."""
    field = fields()[name]
    missing: list[Any] = [Missing.NOT_ASKED, Missing.UNKNOWN]
    if field.kind is Kind.CHOICE:
        return [*field.choices, *missing]
    lines = sorted({t.value for t in all_thresholds() if t.field == name})
    values: list[Any] = [exactly(max(lines[0] - 1, Fraction(0)), field.quantity)]
    for line, above in zip(lines, [*lines[1:], lines[-1] + 2], strict=True):
        values += [exactly(line, field.quantity), exactly((line + above) / 2, field.quantity)]
        unit = values[0].unit
        values += [read(f"{side}{exact_text(line)} {unit}", field.quantity) for side in "<>"]
    return [*values, *missing]
