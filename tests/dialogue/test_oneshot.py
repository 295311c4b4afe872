"""One question in free text, one answer."""

from dataclasses import replace

import pytest

from core.answer import Answer, Section, Statement
from core.patient import Patient
from core.patient_file import PatientFileError
from core.units import Measurement, read
from dialogue import oneshot
from dialogue.oneshot import answer_patient, answer_question
from tests.dialogue.talking import TODAY

ARTICLE = "Should a vitamin B12 level of 320 pg/mL be treated?"


def test_the_articles_question() -> None:
    """320 pg/mL is borderline (180 to 350, D0-15), and the answer names what is missing."""
    answer = answer_question(ARTICLE, "clinician", TODAY)
    assert answer.labels["level"] == "borderline"
    assert answer.question == ARTICLE
    assert {"mma", "age", "numbness"} <= {unknown.fact for unknown in answer.unknown}


def test_facts_are_read_out_of_the_question() -> None:
    """Numb feet at 320 pg/mL: treat the same day, and MMA is not awaited (D0 bottom line)."""
    answer = answer_question("I am 46, B12 320 pg/mL, numb feet. Treat?", "patient", TODAY)
    assert (answer.verdict, answer.urgency) == ("treat_now", "same_day")
    assert answer.plan["loading"]["schedule"] == "alternate_days"
    assert answer.plan["tests_gate_treatment"] is False
    assert answer.audience == "patient"


def test_a_question_off_the_topic_is_not_answered() -> None:
    """The documents hold nothing about the capital of France, and that is said."""
    answer = answer_question("What is the capital of France?", "patient", TODAY)
    assert answer.verdict == "information"
    assert "not in these documents" in answer.bottom_line.text
    assert answer.plan["route"] is None


@pytest.mark.parametrize(
    "text", ["so shots or pills?", "is pernicious anemia serious?", "what does my B12 mean?"]
)
def test_a_question_on_the_topic_without_a_fact(text: str) -> None:
    """A question that names the matter is on the topic, even if it tells nothing."""
    assert answer_question(text, "patient", TODAY).verdict != "information"


def test_a_question_off_the_topic_with_facts_beside_it() -> None:
    """Facts given otherwise make any question one about this patient."""
    patient = Patient(question="what now?", diet="vegan")
    assert answer_patient(patient, "patient", TODAY).verdict != "information"


def given(answer: Answer) -> dict[str, str]:
    """Give the facts that an answer rests on."""
    return {fact.fact: fact.given for fact in answer.inputs}


def test_facts_given_otherwise_come_first() -> None:
    """The patient file's own level stays when the question names another."""
    patient = Patient(question=ARTICLE, serum_b12=level("250 pg/mL"))
    assert given(answer_patient(patient, "clinician", TODAY)) == {"serum_b12": "250 pg/mL"}


def test_an_emergency_sign_counts_wherever_it_is_named() -> None:
    """Who denied emergency signs and then tells of chest pain has an emergency."""
    patient = Patient(question="I have chest pain now", emergency_sign=())
    assert answer_patient(patient, "patient", TODAY).urgency == "emergency"


def test_without_a_question_the_facts_alone_are_answered() -> None:
    """The level that the facts tell makes the title question."""
    answer = answer_patient(Patient(serum_b12=level("320 pg/mL")), "clinician", TODAY)
    assert answer.question == ARTICLE


def test_a_question_that_contradicts_the_facts_is_refused() -> None:
    """A value in the question for a test that was not done is a contradiction."""
    patient = Patient(question=ARTICLE, serum_b12_status="not_done")
    with pytest.raises(PatientFileError, match="no result yet"):
        answer_patient(patient, "clinician", TODAY)


def level(text: str) -> Measurement:
    """Read a level of serum B12."""
    value = read(text, "serum_b12")
    assert isinstance(value, Measurement)
    return value


def test_acute_danger_comes_before_the_answer() -> None:
    """Whoever tells of danger in a question is sent for help first, and the facts still count."""
    answer = answer_question("I passed out today, my level is 150 pg/mL", "patient", TODAY)

    assert answer.urgency == "emergency"
    assert answer.bottom_line.text.startswith("This may be an emergency: call")
    assert answer.verdict == "treat_now"


def test_what_the_documents_do_not_cover_is_said_beside_the_answer() -> None:
    """A disease or medicine beside B12 gets one line in the limits, and the answer stands."""
    answer = answer_question("B12 320 pg/mL and amiodarone: treat?", "patient", TODAY)
    plain = answer_question("B12 320 pg/mL: treat?", "patient", TODAY)
    limits = answer.sections[-1]

    assert limits.id == "limits"
    assert limits.statements[-1].text.startswith("Amiodarone is not in these documents")
    assert limits.statements[-1].basis == "outside"
    assert (answer.verdict, answer.plan) == (plain.verdict, plain.plan)
    assert [s.id for s in answer.sections].count("limits") == 1


def test_a_stranger_alone_is_off_the_topic() -> None:
    """Without B12 the whole question is not in the documents, and that is said once."""
    answer = answer_question("what is hypernatremia?", "patient", TODAY)
    assert answer.verdict == "information"
    assert not [t for s in answer.sections for t in s.statements if "Hypernatremia" in t.text]


def test_an_unclear_part_and_a_stranger_are_both_said() -> None:
    """What could not be read stands last, as ever."""
    answer = answer_question("does a statin change b12 320 pg/dl?", "patient", TODAY)
    *_, strangers, unclear = answer.sections
    assert "Statin is not in these documents" in strangers.statements[-1].text
    assert "pg/dl" in unclear.statements[0].text


def test_a_line_of_limits_needs_no_limits_before() -> None:
    """An answer without limits gets a part of its own for the line."""
    answer = answer_question("B12 320 pg/mL?", "patient", TODAY)
    line = Statement("question/strangers", "X is not in these documents.", "explain", "outside")
    others = tuple(section for section in answer.sections if section.id != "limits")
    for sections in (others, ()):
        limited = oneshot._limited(replace(answer, sections=sections), line)  # noqa: SLF001
        assert limited.sections[-1] == Section("limits", "Limits", (line,))
        assert limited.sections[:-1] == sections


def test_days_in_a_question_count_from_today() -> None:
    """A last injection 10 weeks ago is a date, from the day that the answer is for."""
    answer = answer_question("my last B12 injection was 10 weeks ago", "clinician", TODAY)
    assert given(answer)["last_injection_date"] == "2025-11-06"


def test_what_is_unclear_in_a_question_is_said() -> None:
    """A number that could not be read is named in the answer, not left out in silence."""
    answer = answer_question("should b12 320 pg/dl be treated?", "patient", TODAY)
    limits = answer.sections[-1]

    assert limits.id == "limits"
    assert "pg/dl" in limits.statements[0].text
