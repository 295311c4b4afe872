"""One question in free text, one answer: no conversation."""

from datetime import date

from core.answer import Answer
from core.compose import answer_for
from core.patient import Patient
from dialogue.telling import told


def answer_question(text: str, audience: str, today: date) -> Answer:
    """Answer a question; facts are read out of it, everything else is unknown."""
    facts = dict(told(text).facts)
    facts.update(audience=audience, today=today, question=text)
    return answer_for(Patient(**facts))
