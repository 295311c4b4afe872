"""What does not fit together is settled by a question, never guessed."""

from typing import Any

import pytest

from core.patient_file import read_facts
from core.truth import Missing
from core.units import Measurement
from dialogue import settling
from dialogue.machine import State
from dialogue.reply import Kind
from tests.dialogue.talking import at, held, key, led, words


def facts(**told: Any) -> dict[str, Any]:  # noqa: ANN401
    """Read facts as the patient file writes them."""
    return {n: v for name, raw in told.items() for n, v in read_facts(name, raw).items()}


def given(value: Any) -> str:  # noqa: ANN401
    """Give an amount as it was typed."""
    assert isinstance(value, Measurement)
    return value.given


# --- said twice -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "age"),
    [("1", "46 years"), ("earlier", "46 years"), ("2", "47 years"), ("now", "47 years")],
)
def test_said_before_and_otherwise_now(answer: str, age: str) -> None:
    """Of two ages the person says which is right, by number or word."""
    talk = held("none", "46", "I am 47 years old")
    assert "Which is right?" in words(talk.reply, Kind.QUESTION)
    talk.answer(answer)
    assert key(talk) == "b12_allergy"
    assert given(talk.patient.age) == age


def test_the_same_said_again_is_no_contradiction() -> None:
    """Nobody is asked about what agrees."""
    assert settling.changed(facts(age=46), facts(age=46)) is None


def test_what_was_not_known_is_filled_in() -> None:
    """Not knowing is not contradicted by knowing."""
    assert settling.changed({"age": Missing.UNKNOWN}, facts(age=46)) is None


def test_not_knowing_which_is_right() -> None:
    """Who cannot say which is right leaves the fact unknown."""
    talk = held("none", "46", "I am 47 years old", "I don't know")
    assert talk.patient.age is Missing.UNKNOWN
    assert talk.state is not State.SETTLING


def test_a_third_value_is_held_against_the_first() -> None:
    """Saying it once more asks once more, with one question and not two."""
    talk = held("none", "46", "I am 47 years old", "I am 48 years old", "now")
    assert given(talk.patient.age) == "48 years"
    assert talk.state is not State.SETTLING


def test_nothing_else_is_asked_meanwhile() -> None:
    """What is no answer to the settling question leaves it standing."""
    talk = held("none", "46", "I am 47 years old")
    for line in ("bananas", "", "why", "help", "what is MMA"):
        talk.answer(line)
        assert key(talk) == "settle"
    assert "Both cannot go into the answer." in words(
        held("none", "46", "47 years old", "why").reply
    )


def test_a_new_fact_is_taken_meanwhile() -> None:
    """Facts that do not clash are not lost while a question is settled."""
    talk = held("none", "46", "I am 47 years old", "I am vegan", "1")
    assert (given(talk.patient.age), talk.patient.diet) == ("46 years", "vegan")


def test_none_of_these_takes_back_nothing_silently() -> None:
    """Omeprazole told earlier and "none of these" now: one of them is asked about."""
    talk = at("medicines", "B12 320 pg/mL", "omeprazole for 3 months")
    talk.answer("none")
    assert talk.state is State.SETTLING
    talk.answer("as before")
    assert given(talk.patient.ppi_duration) == "3 months"


def test_what_a_choice_leaves_out_takes_nothing_back() -> None:
    """Who told of omeprazole and now picks colchicine still takes omeprazole."""
    talk = at("medicines", "B12 320 pg/mL", "omeprazole for 3 months")
    talk.answer("colchicine")
    assert talk.state is not State.SETTLING
    assert talk.patient.colchicine_use == "yes"
    assert given(talk.patient.ppi_duration) == "3 months"


def test_a_medicine_denied_and_then_picked_is_asked_about() -> None:
    """Metformin denied earlier and picked now: for how long it was taken is asked."""
    talk = at("medicines", "B12 320 pg/mL", "I don't take metformin")
    assert talk.patient.metformin_duration is not Missing.NOT_ASKED
    talk.answer("metformin")
    assert key(talk) == "metformin_duration"


# --- two facts that exclude one another -----------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "status", "level"),
    [("first", "not_done", None), ("2", Missing.NOT_ASKED, "320 pg/mL")],
)
def test_two_facts_that_exclude_one_another(answer: str, status: str, level: str | None) -> None:
    """A test that was not done has no value: the person says which is right."""
    talk = at("mma", serum_b12="not done")
    talk.answer("my b12 is 320 pg/mL")
    assert "cannot both be true" in words(talk.reply, Kind.QUESTION)
    talk.answer(answer)
    assert talk.patient.serum_b12_status == status
    assert (given(talk.patient.serum_b12) if level else None) == level
    assert talk.state is State.LEVELS


def test_a_contradiction_is_asked_about_once() -> None:
    """A fact told while it waits does not raise the same question twice."""
    talk = at("mma", serum_b12="not done")
    for line in ("my b12 is 320 pg/mL", "I have celiac disease", "1"):
        talk.answer(line)
    assert talk.state is not State.SETTLING
    assert talk.patient.other_malabsorption == "yes"


def test_what_contradicts_is_not_used_before_it_is_settled() -> None:
    """Until then both facts are left out, so that nothing rests on either."""
    talk = at("mma", serum_b12="not done")
    talk.answer("my b12 is 320 pg/mL")
    assert talk.patient.serum_b12 is Missing.NOT_ASKED
    assert talk.patient.serum_b12_status is Missing.NOT_ASKED
    assert given(talk.patient.age) == "46 years"


def test_facts_that_agree_are_all_used() -> None:
    """Where nothing contradicts nothing is left out or asked."""
    told = facts(serum_b12="320 pg/mL", serum_b12_status="resulted")
    assert settling.agreeing(told) == told
    assert settling.contradicting(told) is None


# --- odd values -----------------------------------------------------------------------------------


def test_an_odd_value_is_read_back() -> None:
    """A level under 50 pg/mL is to be confirmed (patient fields), and counts only then."""
    talk = at("serum_b12")
    talk.answer("30 pg/mL")
    assert "30 pg/mL is unusual" in words(talk.reply, Kind.QUESTION)
    assert talk.patient.serum_b12 is Missing.NOT_ASKED
    talk.answer("yes")
    assert given(talk.patient.serum_b12) == "30 pg/mL"
    assert key(talk) == "mma"


def test_an_odd_value_taken_back_is_asked_again() -> None:
    """Who mistyped is asked the same question again."""
    talk = at("serum_b12")
    talk.answer("30 pg/mL")
    talk.answer("no")
    assert key(talk) == "serum_b12"
    talk.answer("300 pg/mL")
    assert given(talk.patient.serum_b12) == "300 pg/mL"


def test_a_changed_value_may_be_odd_too() -> None:
    """A correction is read back like a first answer."""
    talk = at("mma")
    talk.answer("change level to 40 pg/mL")
    assert talk.state is State.SETTLING


@pytest.mark.parametrize("level", ["50 pg/mL", "320 pg/mL", "2000 pg/mL"])
def test_a_usual_value_is_not_read_back(level: str) -> None:
    """From 50 to 2000 pg/mL nothing is odd (patient fields)."""
    assert not list(settling.odd(facts(serum_b12=level)))


# --- imprecise values at a cut-off ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "high_risk"), [("more", True), ("less", False), ("not sure", False)]
)
def test_about_a_year_is_asked_on_which_side(answer: str, high_risk: bool) -> None:  # noqa: FBT001
    """More than 12 months of a PPI is a high-risk condition (D0-42): "about a year" must tell."""
    talk = at("mma", "B12 320 pg/mL")
    talk.answer("omeprazole for about a year")
    assert "is it more than 12 months?" in words(talk.reply, Kind.QUESTION)
    talk.answer(answer)
    lines = ("B12 320 pg/mL", "omeprazole for about a year", answer)
    said = led(*lines, settle="as before")[0].reply.answer  # it stays when none else is picked
    assert said
    assert (said.verdict == "treat_now") is high_risk


def test_the_side_is_not_asked_where_it_cannot_matter() -> None:
    """At 400 pg/mL with no other fact open nothing rests on an imprecise age."""
    told = facts(treatment_status="none", age="about 75", b12_allergy="yes")
    assert not list(settling.at_a_line(told, {"diet": "vegan"}))


def test_a_clear_value_is_not_asked_about() -> None:
    """About three years is more than 12 months however it is read."""
    told = facts(serum_b12="320 pg/mL", ppi_duration="about 3 years")
    assert not list(settling.at_a_line(told, told))


# --- emergency signs ------------------------------------------------------------------------------


def test_an_emergency_sign_is_never_weighed() -> None:
    """Denied before and named now: it counts at once, and signs add up."""
    assert settling.emergencies(
        facts(emergency_sign=[]), {"emergency_sign": ("rapid_weakness",)}
    ) == {"emergency_sign": ("rapid_weakness",)}
    both = settling.emergencies(
        {"emergency_sign": ("rapid_weakness",)}, {"emergency_sign": ("sudden_vision_loss",)}
    )
    assert both == {"emergency_sign": ("rapid_weakness", "sudden_vision_loss")}


@pytest.mark.parametrize("now", [(), Missing.UNKNOWN])
def test_no_sign_raises_no_alarm(now: object) -> None:
    """None and not known are no alarm."""
    assert settling.emergencies({}, {"emergency_sign": now}) == {}
