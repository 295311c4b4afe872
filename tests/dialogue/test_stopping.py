"""What stops the questions: an emergency sign, at any time, and an allergy to B12."""

from collections.abc import Callable

import pytest

from dialogue.conversation import Conversation
from dialogue.machine import State
from dialogue.reply import Kind
from tests.dialogue.talking import held, key, led, words

QUESTION = "Should a vitamin B12 level of 320 pg/mL be treated?"
SIGNS = (
    "rapid_weakness",
    "bladder_or_bowel_loss",
    "sudden_vision_loss",
    "chest_pain_or_breathlessness",
)


@pytest.mark.parametrize(("number", "sign"), list(enumerate(SIGNS, 1)))
def test_an_emergency_sign_stops_everything(number: int, sign: str) -> None:
    """At once, whatever else is open: urgency emergency, and no further question."""
    talk = held(str(number))
    assert talk.state is State.EMERGENCY
    assert talk.patient.emergency_sign == (sign,)
    assert talk.reply.prompt is None
    assert talk.reply.left == 0
    assert talk.reply.answer
    assert talk.reply.answer.urgency == "emergency"


def test_what_to_do_comes_first() -> None:
    """The first thing said after the echo is whom to call."""
    blocks = held("4", audience="patient").reply.blocks
    assert blocks[1].kind is Kind.BOTTOM_LINE
    assert "emergency number now" in blocks[1].text


@pytest.mark.parametrize(
    "begin",
    [
        lambda: held("none", "46"),
        lambda: held("none", "46", "I am 47 years old"),
        lambda: led(QUESTION)[0],
    ],
    ids=["denied before", "while settling", "after the answer"],
)
def test_an_emergency_sign_counts_at_any_time(begin: Callable[[], Conversation]) -> None:
    """Denied first, in the middle of settling something, after the answer: it stops all."""
    talk = begin()
    talk.answer("I have chest pain now")
    assert talk.state is State.EMERGENCY
    assert talk.reply.prompt is None
    assert "emergency" in words(talk.reply, Kind.BOTTOM_LINE)


def test_another_sign_is_added() -> None:
    """A second sign does not replace the first, and nobody is asked which is right."""
    talk = held("4", "I lost control of my bladder")
    assert talk.patient.emergency_sign == ("chest_pain_or_breathlessness", "bladder_or_bowel_loss")
    assert talk.state is State.EMERGENCY


def test_an_emergency_named_by_mistake_can_be_taken_back() -> None:
    """Only that question is asked again; nothing else is asked before."""
    talk = held("4", "change age")
    assert "change emergency" in words(talk.reply, Kind.PROBLEM)
    assert talk.reply.prompt is None
    talk.answer("change emergency")
    assert key(talk) == "emergency_sign"
    talk.answer("none")
    assert key(talk) == "age"


def test_an_allergy_stops_the_questions() -> None:
    """With an allergy to B12 nothing more is asked, and there is no plan (C-107)."""
    talk, asked = led(QUESTION, b12_allergy="yes")
    assert asked[-1] == "b12_allergy"
    assert talk.reply.answer
    assert talk.reply.answer.verdict == "refer"
    assert talk.reply.answer.plan["route"] is None
    assert talk.reply.left == 0
