"""One question in free text, one answer: no conversation."""

import re
from dataclasses import replace
from datetime import date

from core.answer import Answer, Section, Statement
from core.assess import assess
from core.compose import answer_for
from core.consistency import contradictions
from core.patient import Patient
from core.patient_file import PatientFileError
from core.render import Line
from core.truth import Missing
from dialogue.parsing.alarm import alarm
from dialogue.parsing.strangers import not_in_documents, strangers
from dialogue.settling import emergencies
from dialogue.telling import told

# A question without a fact is on the topic if it names it.
_TOPIC = re.compile(
    r"\b(b ?-?12|(hydroxo|cyano|methyl|hydroxy)?cobalamin|vitamin|mma|methylmalonic|homocysteine|deficien\w+"
    r"|pernicious|macrocyt\w+|folate|folic|intrinsic factor|injections?|shots?|tablets?|pills|level)\b",
    re.IGNORECASE,
)


def answer_question(text: str, audience: str, today: date) -> Answer:
    """Answer a question; facts are read out of it, everything else is unknown."""
    return answer_patient(Patient(question=text), audience, today)


def answer_patient(patient: Patient, audience: str, today: date) -> Answer:
    """Answer for a patient and the question that goes with the facts, if there is one.

    ``today`` counts where the patient names no date of their own.

    Raises:
        PatientFileError: what the question says contradicts the facts.
    """
    return _answered(_dated(patient, audience, today))


def basis_of_question(text: str, audience: str, today: date) -> tuple[Line, ...]:
    """Give the basis sheet of the answer to a question."""
    return basis_of_patient(Patient(question=text), audience, today)


def basis_of_patient(patient: Patient, audience: str, today: date) -> tuple[Line, ...]:
    """Give the basis sheet of the answer for a patient.

    Raises:
        PatientFileError: what the question says contradicts the facts.
    """
    from core.explain.sheet import basis_sheet  # only when asked for

    asked = _dated(patient, audience, today)
    return basis_sheet(assess(asked), _answered(asked))


def _answered(asked: Patient) -> Answer:
    answer = answer_for(asked)
    return answer if isinstance(asked.question, Missing) else _heeding(answer, asked)


def _heeding(answer: Answer, patient: Patient) -> Answer:
    """Put an acute danger that the question tells of first, and what it left open last."""
    question = str(patient.question)
    if danger := alarm(question):
        first = replace(answer.bottom_line, text=f"{danger} {answer.bottom_line.text}")
        answer = replace(answer, bottom_line=first, urgency="emergency")
    if patient.question_topic == "vitamin_b12" and (line := not_in_documents(question)):
        answer = _limited(answer, Statement("question/strangers", line, "explain", "outside"))
    unclear = enumerate(told(question, patient.facts()).problems, start=1)
    if notes := tuple(_unclear(n, block.text) for n, block in unclear):
        limits = Section("limits", _UNCLEAR, notes)
        answer = replace(answer, sections=(*answer.sections, limits))
    return answer


def _limited(answer: Answer, line: Statement) -> Answer:
    """Add a line to the limits of an answer, which come last."""
    *others, last = answer.sections or (Section("limits", _LIMITS, ()),)
    if last.id != "limits":
        others, last = [*others, last], Section("limits", _LIMITS, ())
    limits = replace(last, statements=(*last.statements, line))
    return replace(answer, sections=(*others, limits))


def _unclear(number: int, text: str) -> Statement:
    """Say what in the question could not be read, rather than leave it out in silence."""
    said = f"{text} (Not in the documents: how the question was read.)"
    return Statement(f"question/{number}", said, "warn", "outside")


def _dated(patient: Patient, audience: str, today: date) -> Patient:
    """Give the patient with what their question tells, as it is read today."""
    dated = {} if not isinstance(patient.today, Missing) else {"today": today}
    return _asked(patient.learn(audience=audience, **dated))


def _asked(patient: Patient) -> Patient:
    if isinstance(patient.question, Missing):
        return patient
    facts = patient.facts()
    tale = told(patient.question, facts)
    new = {name: value for name, value in tale.facts.items() if facts[name] is Missing.NOT_ASKED}
    new |= emergencies(facts, tale.facts)  # an emergency sign counts wherever it is named
    known = any(not isinstance(v, Missing) for n, v in facts.items() if n not in _AROUND)
    if problems := contradictions({**facts, **new}):
        raise PatientFileError(*(f"question: {problem.text}" for problem in problems))
    # B12 beside another disease, and nothing told of it, asks about that disease (C-108).
    named = _TOPIC.search(patient.question) and not strangers(patient.question)
    on_topic = known or bool(tale.facts or tale.problems) or named
    return patient.learn(**new, question_topic="vitamin_b12" if on_topic else "other")


_UNCLEAR = "What was not clear in the question"
_LIMITS = "Limits"
_AROUND = {"audience", "today", "question", "question_topic"}
