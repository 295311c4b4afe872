"""Facts told in free text: each is echoed, and nothing is guessed."""

import pytest

from core.units import Measurement
from dialogue.reply import Kind
from dialogue.telling import told


def test_several_facts_in_one_line() -> None:
    """The example that the help gives is taken whole."""
    tale = told("320 pg/ml, vegan, 46")
    level, age = tale.facts["serum_b12"], tale.facts["age"]
    assert isinstance(level, Measurement)
    assert isinstance(age, Measurement)
    assert (level.canonical, age.canonical, tale.facts["diet"]) == (
        "320 pg/mL",
        "46 years",
        "vegan",
    )
    assert all(part in tale.echo for part in ("320 pg/mL", "46", "vegan"))
    assert not tale.problems


def test_the_articles_question_tells_the_level() -> None:
    """The title question of article 000 holds one fact, and it is a question."""
    tale = told("Should a vitamin B12 level of 320 pg/mL be treated?")
    assert tale.facts.keys() == {"serum_b12"}
    assert tale.question


def test_a_converted_value_is_echoed_twice() -> None:
    """A level in pmol/L is echoed as typed and as it is used."""
    assert "236 pmol/L (319.9 pg/mL)" in told("my b12 was 236 pmol/L").echo


def test_symptoms_are_echoed_by_name() -> None:
    """What hurts is echoed in plain words, so that a misreading is seen."""
    tale = told("numb feet")
    assert tale.facts["numbness"] == "yes"
    assert "numbness" in tale.echo


def test_no_symptoms_at_all_is_echoed_as_none() -> None:
    """Who has no symptoms denies each of them."""
    tale = told("no symptoms")
    assert set(tale.facts.values()) == {"no"}
    assert tale.facts["numbness"] == "no"
    assert tale.echo == "symptoms: none"


def test_emergency_signs_are_heard_in_a_story() -> None:
    """Chest pain is heard wherever it is told."""
    assert told("I have chest pain").facts["emergency_sign"] == ("chest_pain_or_breathlessness",)


@pytest.mark.parametrize("line", ["my b12 is 320", "b12 99999999 pg/mL"])
def test_what_cannot_be_taken_is_a_problem(line: str) -> None:
    """A level without unit or beyond what is possible is named and not taken."""
    tale = told(line)
    assert "serum_b12" not in tale.facts
    assert [block.kind for block in tale.problems] == [Kind.PROBLEM]


def test_a_fact_out_of_every_range_is_a_problem() -> None:
    """An age of 400 years is no age, and is said to be none."""
    tale = told("I am 400 years old")
    assert "age" not in tale.facts
    assert tale.problems


@pytest.mark.parametrize("line", ["", "the weather is nice", "[/bold]\N{ZERO WIDTH SPACE}"])
def test_nothing_is_read_out_of_nothing(line: str) -> None:
    """Lines without a fact give none, and nothing to echo."""
    tale = told(line)
    assert not tale.facts
    assert tale.echo == ""
