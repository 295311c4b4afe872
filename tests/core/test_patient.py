"""The patient: every field of the specification, frozen, strict, never self-contradicting."""

import re
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
from pydantic import ValidationError

from core.fields import Field, Kind, fields, shown
from core.patient import Check, Patient
from core.truth import Missing
from core.units import exactly
from tests.core.strategies import measured, often, patient

LEVEL = measured("320 pg/mL", "serum_b12")


def specified() -> set[str]:
    """Name the fields of groups 1 to 10b, from the specification itself."""
    text = files("core").joinpath("data", "patient_fields.md").read_text(encoding="utf-8")
    groups = text.partition("## 1. Audience")[2].partition("## 11. Derived")[0]
    names = re.findall(r"^\| ((?:`\w+`(?:, )?)+)", groups, re.MULTILINE)
    # Rows of group 10b put the units behind the name.
    more = re.findall(r"`(\w+)` \((?:g/dL|fL|%)", groups)
    return {name for row in names for name in re.findall(r"`(\w+)`", row)} | set(more)


def test_the_patient_has_every_field_of_the_specification() -> None:
    """Nothing that a rule may need is missing; beyond it stand the date and what a question says."""
    assert fields().keys() == specified() | {"today", "question_topic", "deficiency_stated"}


def test_a_new_patient_was_asked_nothing() -> None:
    """No fact has a default: each one was not asked."""
    assert set(Patient().facts().values()) == {Missing.NOT_ASKED}


@pytest.mark.parametrize("missing", Missing)
def test_each_way_of_missing_can_be_kept(missing: Missing) -> None:
    """A fact that was asked and is unknown differs from one not asked or not applicable."""
    for name in fields():
        assert Patient(**{name: missing}).facts()[name] is missing


def test_a_patient_never_changes() -> None:
    """Learning a fact gives another patient; the first one stays as it was."""
    first = Patient(serum_b12=LEVEL)
    second = first.learn(diet="vegan", serum_b12=Missing.UNKNOWN)

    assert (first.serum_b12, first.diet) == (LEVEL, Missing.NOT_ASKED)
    assert (second.serum_b12, second.diet) == (Missing.UNKNOWN, "vegan")
    with pytest.raises(ValidationError, match="frozen"):
        first.diet = "vegan"


@pytest.mark.parametrize(
    "wrong",
    [
        {"diet": "meat"},
        {"numbness": True},
        {"numbness": None},
        {"serum_b12": 320},
        {"serum_b12": "320 pg/mL"},
        {"age": 46},
        {"b12_frequency": "1 per day"},
        {"emergency_sign": ["rapid_weakness"]},
        {"emergency_sign": ("headache",)},
        {"today": "2026-03-31"},
        {"name": "Ada"},
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(wrong: dict[str, Any]) -> None:
    """Nothing is coerced, and no field exists beyond the listed ones: no name, no identifier."""
    with pytest.raises(ValidationError) as refused:
        Patient(**wrong)

    assert "Ada" not in str(refused.value)


def test_contradicting_facts_make_no_patient() -> None:
    """All contradictions are named at once, also when a fact is learned later."""
    with pytest.raises(ValidationError) as refused:
        patient(treatment_status="none", b12_route="oral", adherence="reliable")
    assert "treatment_status and b12_route" in str(refused.value)
    assert "treatment_status and adherence" in str(refused.value)

    with pytest.raises(ValidationError, match="crohns_disease and crohns_ileal_length"):
        patient(crohns_disease="no").learn(crohns_ileal_length=measured("35 cm", "length"))


@pytest.mark.parametrize(
    "field",
    [
        Field("numbness", "numbness", Kind.CHOICE, ("yes", "no")),
        Field("egfr", "kidney function (eGFR)", Kind.MEASUREMENT, quantity="egfr"),
        Field("b12_frequency", "how often B12 is taken", Kind.FREQUENCY),
        Field("last_injection_date", "last injection", Kind.DATE),
        Field("checks_done", "checks done", Kind.CHECKS),
        Field("previous", "earlier values", Kind.PREVIOUS),
        Field("question", "question", Kind.TEXT),
        Field(
            "available_forms",
            "forms of B12 that can be had",
            Kind.SEVERAL,
            ("hydroxocobalamin", "methylcobalamin", "cyanocobalamin"),
        ),
    ],
    ids=lambda field: field.kind.value,
)
def test_fields_are_read_from_the_patient(field: Field) -> None:
    """Label, kind, closed words and quantity come from the model alone."""
    assert fields()[field.name] == field
    assert field.yes_no is (field.name == "numbness")


def test_every_field_has_a_plain_label() -> None:
    """Nobody is shown a field's name: each has words, and no two have the same."""
    labels = [field.label for field in fields().values()]

    assert len(set(labels)) == len(labels)
    assert not [label for label in labels if "_" in label]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (LEVEL, "320 pg/mL"),
        (measured("236 pmol/L", "serum_b12"), "236 pmol/L (319.9 pg/mL)"),
        (exactly(46, "age"), "46 years"),
        (often("1 per 8 weeks"), "1 per 8 weeks"),
        (date(2026, 3, 31), "2026-03-31"),
        (Missing.UNKNOWN, "unknown"),
        (Missing.NOT_ASKED, "not asked"),
        ("strict_vegetarian", "strict vegetarian"),
        (
            ("rapid_weakness", "sudden_vision_loss"),
            "rapidly growing weakness, sudden loss of vision",
        ),
        ((), "none"),
    ],
)
def test_a_value_is_shown_as_given_and_as_used(value: Any, words: str) -> None:  # noqa: ANN401
    """Converted quantities show both figures, closed words are plain words."""
    assert shown(value) == words


def test_a_check_is_strict_too() -> None:
    """A check without its month, or with something else in it, is none."""
    assert Check(month=3).serum_b12 is Missing.NOT_ASKED
    with pytest.raises(ValidationError):
        Check(serum_b12=LEVEL)  # type: ignore[call-arg]
    with pytest.raises(ValidationError):
        Check(month=3, mood="good")  # type: ignore[call-arg]
