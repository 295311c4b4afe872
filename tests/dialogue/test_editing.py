"""Going back, changing, starting over: every fact can be mended."""

import pytest

from core.fields import fields
from core.truth import Missing
from core.units import Measurement
from dialogue.editing import edit, question_for
from dialogue.questions import QUESTIONS, Question, question
from dialogue.reply import Kind
from tests.dialogue.talking import at, finish, held, key, led, words


def years(age: object) -> int:
    """Give an age in years."""
    assert isinstance(age, Measurement)
    assert age.low is not None
    return int(age.low)


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.key)
def test_every_name_of_a_question_changes_it(asked: Question) -> None:
    """To change it finds the question by each of its names, with capitals or not."""
    for name in asked.names:
        assert edit(f"change {name}") == (asked, "")
        assert edit(f"Change my {name.upper()} to x") == (asked, "x")


def test_every_fact_can_be_named_by_its_label() -> None:
    """A label finds a question that asks the fact."""
    for asked in QUESTIONS:
        for fact in asked.facts:
            found = edit(f"change {fields()[fact].label}")
            assert found, fact
            assert fact in found[0].facts


@pytest.mark.parametrize("seen", ["320 pg/mL, numb feet, omeprazole for 2 years", "46"])
def test_every_fact_of_the_side_panel_can_be_changed(seen: str) -> None:
    """The line that a front end types to change a fact leads to a question about it."""
    talk = led(seen, settle="as before")[0]
    for line in talk.reply.facts:
        found = edit(line.edit)
        assert found, line
        assert line.fact in found[0].facts


@pytest.mark.parametrize(
    "line",
    [
        "can I change my tablets to injections?",
        "change tablets to injections?",
        "change",
        "change my mind",
        "age",
        "change age tomorrow",
        "",
    ],
)
def test_what_is_no_change(line: str) -> None:
    """Questions about care and other lines are left to other readers."""
    assert edit(line) is None


@pytest.mark.parametrize("thing", ["", "metfor", "bicycle", "!"])
def test_a_part_of_a_word_is_no_name(thing: str) -> None:
    """A part of "metformin" is not metformin: only whole words of a name count."""
    assert question_for(thing) is None


@pytest.mark.parametrize(
    ("thing", "key_"), [("level", "serum_b12"), ("crohn's", "gut"), ("symptoms", "nerve_symptoms")]
)
def test_a_thing_by_its_name(thing: str, key_: str) -> None:
    """Names, with apostrophes or not, mean their question."""
    assert question_for(thing) is question(key_)


def test_change_asks_again() -> None:
    """Without a value the question is asked again and the old value is gone."""
    talk = at("mma", "320 pg/mL")
    talk.answer("change my age")
    assert key(talk) == "age"
    assert talk.patient.age is Missing.NOT_ASKED
    talk.answer("80")
    assert years(talk.patient.age) == 80
    assert key(talk) == "mma"


def test_change_with_a_value_takes_it() -> None:
    """With a value the fact is changed at once, and the pending question stays."""
    talk = at("mma", "320 pg/mL")
    talk.answer("change my age to 80")
    assert years(talk.patient.age) == 80
    assert "Changed: age: 80" in words(talk.reply, Kind.HEARD)
    assert key(talk) == "mma"


def test_a_change_to_a_value_that_cannot_be_read() -> None:
    """A refused value changes nothing and says what is accepted."""
    talk = at("mma", "320 pg/mL")
    reply = talk.answer("change level to 300")
    assert "pg/mL" in words(reply, Kind.PROBLEM)
    assert talk.patient.serum_b12 == held("320 pg/mL").patient.serum_b12


@pytest.mark.parametrize(
    ("line", "age"), [("my age is wrong", None), ("change my answer to 47 years old", 47)]
)
def test_other_wordings_of_a_change(line: str, age: int | None) -> None:
    """A change may name the thing, or only tell what is right."""
    talk = at("mma", "320 pg/mL")
    talk.answer(line)
    assert talk.patient.age is Missing.NOT_ASKED if age is None else years(talk.patient.age) == age


def test_change_of_nothing_asks_what() -> None:
    """Who wants to change something unnamed is told how to name it."""
    assert "Change what?" in words(held("none", "change something").reply, Kind.PROBLEM)


def test_a_thing_that_is_no_fact_is_read_back() -> None:
    """It is no answer to the pending question, and the answer about something is that thing."""
    shoes = held("none", "change my shoe size to 43").reply
    assert words(shoes, Kind.PROBLEM).startswith(
        'Read "shoe size": I have no such fact. Change what?'
    )

    talk = held("none", "1000 mcg B12 tablets daily for 6 months", "46")
    assert key(talk) != "adherence"
    talk.answer("change my answer about forgotten doses")
    assert key(talk) == "adherence"


def test_a_changed_list_asks_its_details_again() -> None:
    """Metformin put for no medicine: the time it was taken is asked, not left at none."""
    talk = led("320 pg/mL")[0]
    talk.answer("change medicines to metformin")
    assert key(talk) == "metformin_duration"
    talk.answer("5 months")
    finish(talk)
    assert talk.reply.answer
    assert talk.reply.answer.verdict == "treat_now"  # more than 4 months is high risk (D0-43)


def test_a_list_asked_again_asks_its_details_again() -> None:
    """The details of an earlier answer do not outlive it."""
    talk = led("320 pg/mL", medicines="metformin", metformin_duration="3 months")[0]
    talk.answer("change medicines")
    assert key(talk) == "medicines"
    talk.answer("metformin")
    assert key(talk) == "metformin_duration"


def test_a_change_settles_what_waited() -> None:
    """Changing a fact answers the question which of two values is right."""
    talk = held("none", "46", "I am 47 years old", "change age to 48")
    assert years(talk.patient.age) == 48
    assert key(talk) != "settle"


def test_back_undoes_the_last_answer() -> None:
    """Each "back" goes one answer back, to the question that was asked."""
    talk = held("none", "46")
    before = held("none")
    talk.answer("back")
    assert key(talk) == "age"
    assert talk.patient == before.patient
    talk.answer("back")
    assert key(talk) == "emergency_sign"
    assert "nothing to go back to" in words(talk.answer("back"), Kind.PROBLEM)


def test_back_undoes_a_change_and_a_new_start() -> None:
    """Whatever was remembered can be undone, a restart too."""
    talk = held("none", "46", "start over", "back")
    assert years(talk.patient.age) == 46
    talk.answer("change age to 80")
    talk.answer("back")
    assert years(talk.patient.age) == 46


def test_back_after_a_miss() -> None:
    """What was not understood is no step to go back to."""
    talk = held("none", "46", "blue", "blue", "back")
    assert key(talk) == "age"


def test_starting_over_forgets_everything() -> None:
    """A new start asks the first question and leads to the answer again."""
    talk, asked = led("320 pg/mL")
    talk.answer("start over")
    assert key(talk) == "emergency_sign"
    assert talk.patient == held().patient
    again = finish(talk)
    assert [k for k in again if k != "serum_b12"] == asked
    assert words(talk.reply, Kind.BOTTOM_LINE)  # said again although it is the same answer
