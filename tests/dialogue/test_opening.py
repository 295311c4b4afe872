"""The first words: said at once, and the same as the conversation's own."""

import subprocess
import sys

import pytest

from dialogue.conversation import Conversation
from dialogue.opening import opening, prompt, prompted
from dialogue.questions import QUESTIONS, Question, question
from dialogue.reply import Kind
from tests.dialogue.talking import TODAY, words


@pytest.mark.parametrize("audience", [None, "patient", "carer", "clinician"])
def test_the_conversation_opens_with_these_very_words(audience: str | None) -> None:
    """What is shown before the conversation is loaded is what it says itself."""
    assert Conversation(TODAY, audience).reply.blocks == opening(audience).blocks
    assert Conversation(TODAY, audience).reply.prompt == opening(audience).prompt


def test_emergency_signs_come_first() -> None:
    """The first question of section 13 is the one about emergency signs."""
    first = opening().prompt
    assert first
    assert first.key == "emergency_sign"
    assert first.many
    assert [choice.says for choice in first.choices] == ["1", "2", "3", "4"]


def test_the_opening_says_what_this_is_not() -> None:
    """The first words say that it is teaching material and no clinician."""
    said = words(opening(), Kind.NOTE)
    assert "await human review" in said
    assert "does not replace a clinician" in said


def test_each_audience_is_asked_in_its_words() -> None:
    """A clinician reads of signs that are present, everybody else of what is happening."""
    assert "present now" in words(opening("clinician"), Kind.QUESTION)
    assert words(opening(), Kind.QUESTION) == words(opening("patient"), Kind.QUESTION)
    assert "happening right now" in words(opening(), Kind.QUESTION)


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("nerve_symptoms", "numbers of all that apply"),
        ("diet", "a number or a word"),
        ("b12_allergy", "yes or no"),
        ("serum_b12", "320 pg/mL"),
    ],
)
def test_the_hint_tells_how_to_answer(key: str, hint: str) -> None:
    """Each kind of question says what can be typed."""
    shown = prompt(question(key), "patient")
    assert hint in shown.hint
    assert prompted(shown)[0].text == f"{shown.text} {shown.hint}"


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.key)
def test_each_choice_is_one_numbered_line(asked: Question) -> None:
    """A question's blocks are the question and then its choices, numbered from 1."""
    shown = prompt(asked, "patient")
    first, *rest = prompted(shown)
    assert first.kind is Kind.QUESTION
    assert [block.text for block in rest] == [
        f"{number}. {choice.text}" for number, choice in enumerate(shown.choices, 1)
    ]


def test_the_opening_is_light() -> None:
    """Nothing heavy is loaded for the first words (start-up time is promised)."""
    script = (
        "import sys, dialogue.opening as o; o.opening();"
        "print([m for m in ('pydantic', 'pint', 'transitions', 'textual', 'core.assess') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
