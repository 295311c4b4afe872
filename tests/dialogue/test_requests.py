"""What can be asked of the conversation at every prompt."""

import pytest

from dialogue.questions import QUESTIONS, Question, question
from dialogue.reply import FactLine, Kind
from dialogue.requests import Requests
from tests.dialogue.talking import at, held, key, words


def test_why_gives_the_reason_and_what_it_can_change() -> None:
    """The reason is the question's own; what it decides is worked out for this patient."""
    reply = at("mma", "320 pg/mL").answer("why do you ask?")
    assert question("mma").why.clinician in words(reply, Kind.HELP)
    said = words(reply, Kind.EXPLANATION)
    assert "above 271 nmol/L" in said
    assert "treatment now instead of tests before treatment" in said
    assert reply.prompt
    assert reply.prompt.key == "mma"


def test_why_without_a_question() -> None:
    """After the answer there is no question to give a reason for."""
    (block,) = Requests({}, None, "patient").why()
    assert block.text == (
        'No question is open. Of the answer you can ask "how did you get that" and "says who".'
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("why do you need to know my diet?", "high-risk condition and a dietary cause"),
        ("what has metformin got to do with it", "Metformin"),
        ("why does my age matter", "being older than 75"),
        ("why are you asking about the shoe size", "MMA settles a borderline level"),
        ("why does it matter how long", "MMA settles a borderline level"),
    ],
)
def test_why_of_a_question_that_is_named(line: str, reason: str) -> None:
    """Its own reason, or that of the one that waits; the waiting one is asked again."""
    talk = at("mma", "320 pg/mL, 46 years old")
    reply = talk.answer(line)

    assert reason.lower() in words(reply).lower()
    assert key(talk) == "mma"


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.key)
def test_help_gives_the_pending_questions_examples(asked: Question) -> None:
    """Help begins with what is understood here, then what is understood anywhere."""
    first, *rest = Requests({}, asked, "patient").help()
    assert all(f'"{example}"' in first.text for example in asked.examples)
    assert '"back"' in " ".join(block.text for block in rest)


def test_help_without_a_question() -> None:
    """After the answer help names only what can be said anywhere."""
    said = [block.text for block in Requests({}, None, "patient").help()]
    assert len(said) == 4
    assert '"start over"' in said[1]


def test_what_is_explains_in_the_words_of_the_audience() -> None:
    """A term is explained at every prompt, without moving on."""
    talk = held("none")
    reply = talk.answer("what is MMA?")
    assert "methylmalonic" in words(reply, Kind.HELP).lower()
    assert words(reply, Kind.HELP).endswith("[D0-26, D0-28, D1-26]")
    assert reply.prompt
    assert reply.prompt.key == "age"


def test_a_term_that_nobody_knows() -> None:
    """What the glossary lacks is no term; the line is read as text then."""
    assert Requests({}, None, "patient").what_is("bicycle") is None
    assert "not in these documents" in words(held("none").answer("what is a bicycle?"))


def test_the_facts_so_far() -> None:
    """Known and unknown facts are listed apart."""
    reply = held("none", "idk").answer("what have you got?")
    assert "So far: who is asking: clinician; emergency signs: none." in words(reply, Kind.HELP)
    assert "Asked and not known: age." in words(reply, Kind.HELP)


def test_no_facts_yet() -> None:
    """Before anything was told there is nothing to list."""
    (block,) = Requests({}, None, "patient").facts(())
    assert block.text == "Nothing yet."


def test_nothing_but_unknown_facts() -> None:
    """Where nothing is known that is said."""
    line = FactLine("age", "age", "not known", known=False, edit="change age")
    first, second = Requests({}, None, "patient").facts((line,))
    assert first.text == "So far: nothing."
    assert second.text == "Asked and not known: age."


@pytest.mark.parametrize("line", ["help", "why", "what is MMA", "what have you got", "save"])
def test_a_request_changes_nothing(line: str) -> None:
    """Requests leave facts and question as they were."""
    talk = at("mma", "320 pg/mL")
    patient, prompt = talk.patient, talk.reply.prompt
    talk.answer(line)
    assert (talk.patient, talk.reply.prompt) == (patient, prompt)
