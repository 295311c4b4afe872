"""Answers to questions: what each kind takes, what it sets, how it refuses."""

from fractions import Fraction
from typing import Any

import pytest

from core.truth import Missing, Truth
from core.units import Measurement
from dialogue.questions import question
from dialogue.reading import Heard, Refused, not_known, read_answer


def heard(key: str, text: str) -> Heard:
    """Give what a clinician's answer tells."""
    answer = read_answer(question(key), text, "clinician")
    assert isinstance(answer, Heard), answer
    return answer


def refused(key: str, text: str) -> Refused:
    """Give why an answer was refused."""
    answer = read_answer(question(key), text, "clinician")
    assert isinstance(answer, Refused), answer
    return answer


def canonical(value: Any) -> str:  # noqa: ANN401
    """Give an amount in the unit that the rules use."""
    assert isinstance(value, Measurement)
    return value.canonical


@pytest.mark.parametrize(
    ("text", "value"),
    [("yes", "yes"), ("No.", "no"), ("nope", "no"), ("I don't know", Missing.UNKNOWN)],
)
def test_yes_no_and_not_known(text: str, value: str) -> None:
    """A plain yes, no or "I don't know" is taken."""
    assert heard("b12_allergy", text).facts == {"b12_allergy": value}


def test_what_is_neither_yes_nor_no_is_refused() -> None:
    """The refusal says what was read and what is accepted."""
    answer = refused("b12_allergy", "x" * 100)
    assert "x" * 60 in answer.message
    assert "x" * 61 not in answer.message
    assert "yes, no, I don't know" in answer.message


def test_a_converted_amount_is_echoed_in_both_units() -> None:
    """236 pmol/L are echoed as typed and as 319.9 pg/mL, and count as a result."""
    answer = heard("serum_b12", "236 pmol/L")
    assert answer.echo == "236 pmol/L (319.9 pg/mL)"
    assert canonical(answer.facts["serum_b12"]) == "319.9 pg/mL"
    assert answer.facts["serum_b12_status"] == "resulted"


def test_an_amount_in_the_usual_unit_is_echoed_as_typed() -> None:
    """What was not converted is not repeated."""
    assert heard("serum_b12", "320 pg/mL").echo == "320 pg/mL"


@pytest.mark.parametrize("text", ["320", "320 mg/kg", "a lot", "-5 pg/mL", "9999999 pg/mL"])
def test_a_level_without_a_usable_unit_is_refused(text: str) -> None:
    """No unit is ever guessed, and the refusal names what is accepted."""
    assert "pg/mL" in refused("serum_b12", text).message


@pytest.mark.parametrize(
    ("text", "years"),
    [("my son is 9", "9"), ("My mum's 71 years old", "71"), ("the patient is 80", "80")],
)
def test_an_age_of_somebody_cared_for(text: str, years: str) -> None:
    """Nine years is a child, who is referred: it must not be asked for a second time."""
    heard = read_answer(question("age"), text, "carer")

    assert isinstance(heard, Heard)
    assert heard.echo.startswith(f"{years} year")


def test_a_number_was_meant_as_an_answer() -> None:
    """A refused number is near an answer, a refused word need not be."""
    assert refused("serum_b12", "320").near
    assert not refused("serum_b12", "hello").near


@pytest.mark.parametrize(
    ("key", "text", "facts"),
    [
        ("serum_b12", "not done", {"serum_b12_status": "not_done"}),
        ("serum_b12", "Low.", {"serum_b12_flag": "low"}),
        ("mma", "pending", {"mma_status": "pending"}),
        ("mma", "not available", {"mma_status": "unavailable"}),
        ("mma", "high", {"mma_status": "resulted", "mma_flag": "high"}),
        ("homocysteine", "normal", {"homocysteine_flag": "normal"}),
        ("platelet_count", "not done", {"platelet_count": Missing.UNKNOWN}),
    ],
)
def test_words_in_the_place_of_an_amount(key: str, text: str, facts: dict[str, str]) -> None:
    """A word says how a test stands; the amount itself is then not known."""
    told = heard(key, text).facts
    assert facts.items() <= told.items()
    assert told[question(key).facts[0]] is Missing.UNKNOWN


def test_none_of_a_list_denies_each() -> None:
    """None picked is an answer about every finding of the list."""
    answer = heard("other_symptoms", "none")
    assert answer.facts == {"glossitis": "no", "fatigue": "no", "depression": "no"}
    assert answer.echo == "none of these"


def test_what_is_picked_is_set_and_the_rest_denied() -> None:
    """Picking one finding denies the others of the list."""
    assert heard("other_symptoms", "2").facts == {
        "glossitis": "no",
        "fatigue": "yes",
        "depression": "no",
    }


def test_a_choice_may_set_several_facts() -> None:
    """Macrocytic anemia is anemia and macrocytosis; diabetic kidneys are diabetes too."""
    assert heard("blood_count", "both").facts == {"anemia": "yes", "macrocytosis": "yes"}
    kidneys = heard("kidneys", "diabetic nephropathy").facts
    assert kidneys["diabetes"] == kidneys["diabetic_nephropathy"] == "yes"


def test_a_choice_with_details_leaves_them_open() -> None:
    """Metformin is taken, for a time not yet asked; the other medicines are not."""
    facts = heard("medicines", "metformin").facts
    assert facts["metformin_duration"] is Missing.NOT_ASKED
    assert canonical(facts["ppi_duration"]) == "0 months"
    assert facts["colchicine_use"] == "no"


def test_emergency_signs_are_a_list() -> None:
    """The signs picked are held together in one fact; none of them is an empty list."""
    assert heard("emergency_sign", "1, 4").facts == {
        "emergency_sign": ("rapid_weakness", "chest_pain_or_breathlessness")
    }
    assert heard("emergency_sign", "none").facts == {"emergency_sign": ()}


def test_a_number_beyond_the_choices_is_refused_as_near() -> None:
    """A wrong number was meant as an answer; a story was perhaps not."""
    assert refused("diet", "9").near
    assert not refused("diet", "bicycle").near


@pytest.mark.parametrize(
    "key", ["metformin_duration", "ppi_duration", "h2_blocker_duration", "ileal_resection"]
)
def test_an_unknown_amount_of_something_told_is_more_than_none(key: str) -> None:
    """Who takes metformin "for I don't know how long" does take it (C-14, C-15)."""
    value = not_known(question(key))[key]
    assert isinstance(value, Measurement)
    assert value.is_above(Fraction(0)) is Truth.YES
    assert value.is_above(Fraction(1000)) is Truth.UNKNOWN


def test_an_unknown_kind_of_surgery_is_still_surgery() -> None:
    """Not to know which weight-loss operation it was does not undo the operation."""
    assert not_known(question("bariatric_surgery")) == {"bariatric_surgery": "unknown_type"}


def test_not_known_is_a_value() -> None:
    """Not knowing makes every fact of the question unknown, not unasked."""
    assert not_known(question("serum_b12")) == {
        "serum_b12": Missing.UNKNOWN,
        "serum_b12_status": Missing.UNKNOWN,
        "serum_b12_flag": Missing.UNKNOWN,
    }
