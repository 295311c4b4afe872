"""Which questions are open: the core says which facts matter, this says what is asked for them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from core.assess import Openings, openings
from core.patient import Patient
from core.truth import Missing
from dialogue.memory import Memory
from dialogue.questions import QUESTIONS, Answer, Question, Topic, question

FIRST = QUESTIONS[0].key
_OF_AMOUNTS = tuple(asked for asked in QUESTIONS if asked.answer is Answer.AMOUNT)

# Questions of details, by the question whose choice leads to them.
_SCREENED = {
    detail: asked.key
    for asked in QUESTIONS
    for offered in asked.offers
    for detail in offered.details
    if detail != asked.key
}


@dataclass(frozen=True, slots=True)
class Agenda:
    """The next question of each topic, and how many questions are left at most.

    ``still`` is what the core said of it; None where nothing more is asked.
    """

    next: Mapping[Topic, Question] = field(default_factory=dict)
    left: int = 0
    still: Openings | None = None


def agenda(memory: Memory, patient: Patient, before: Agenda | None = None) -> Agenda:
    """Ask the core what can still change the answer, and sort the questions by topic.

    ``before``: the agenda of the turn before.
    """
    # Nothing more is asked after an emergency sign or with an allergy to B12 (C-107).
    halted = memory.emergency or memory.facts.get("b12_allergy") == "yes"
    known = patient.model_copy(update=settled(memory))
    still = (
        None
        if halted
        else openings(known, (before and before.still) or _at_first(patient.audience))
    )
    facts, reachable = (still.facts, still.reachable) if still else ((), frozenset())
    opened = [asked for asked in QUESTIONS if _is_open(asked, memory, reachable)]
    found: dict[Topic, Question] = {}
    for asked in opened:
        if _is_open(asked, memory, facts) and not _waits_for_screening(asked, memory):
            found.setdefault(asked.topic, asked)
    if memory.pending and memory.pending not in memory.asked and not memory.emergency:
        wanted = question(memory.pending)
        found = {wanted.topic: wanted}
    return Agenda(found, len(opened), still)


@cache
def _at_first(audience: Any) -> Openings:  # noqa: ANN401 - the field's own type
    return openings(Patient(audience=audience))


def _is_open(asked: Question, memory: Memory, facts: Collection[str]) -> bool:
    if asked.key == "keep":
        return memory.keep is None and FIRST in memory.asked
    if asked.key in memory.asked:
        return False
    if asked.key == "audience":
        return not memory.knows("audience") and not memory.emergency
    if _is_settled(asked, memory):
        return False
    return any(name in facts for name in asked.facts)


def _is_settled(asked: Question, memory: Memory) -> bool:
    """Tell whether one of its facts answers the question: "pending" stands for the value."""
    return asked.answer is Answer.AMOUNT and any(map(memory.knows, asked.facts))


def settled(memory: Memory) -> dict[str, Missing]:
    """Give as unknown the facts whose question was answered by another one."""
    return {
        name: Missing.UNKNOWN
        for asked in _OF_AMOUNTS
        if _is_settled(asked, memory)
        for name in asked.facts
        if not memory.knows(name)
    }


def _waits_for_screening(asked: Question, memory: Memory) -> bool:
    """Tell whether a question of details comes after one that screens for it."""
    screening = _SCREENED.get(asked.key)
    return screening is not None and screening not in memory.asked
