"""Conversations without words: the program's choice of questions, answered from what is true."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.asking import APPLIES, ASKABLE
from core.assess import openings
from core.case import Case
from core.explain.suppose import applies
from core.patient import Patient
from core.patient_file import read_facts
from core.truth import Missing
from dialogue.agenda import agenda, settled
from dialogue.implied import implied
from dialogue.machine import TRANSITIONS
from dialogue.memory import Memory
from dialogue.questions import QUESTIONS, Answer, Question, Topic

# The topics in the order of the machine's table.
TOPICS = tuple(
    Topic(to.value)
    for name, _, to, guard in TRANSITIONS
    if name == "choose" and guard and guard.endswith("_open")
)
_TOLD_BEFORE = ("today", "audience")


@dataclass(frozen=True, slots=True)
class Turn:
    """A question that was asked, and what was known before it.

    Attributes:
        asked: the question.
        known: what was known before.
        names: those of its facts that were open.
        open_: all facts that might come to be open.
        told: the facts that the answer settled; another question may settle the rest.
    """

    asked: Question
    known: Mapping[str, Any]
    names: tuple[str, ...]
    open_: frozenset[str]
    told: tuple[str, ...]


def talk(truth: Mapping[str, Any]) -> tuple[tuple[Turn, ...], Memory]:
    """Hold a conversation with someone who answers truly; gives the turns and what is known then."""
    memory = begun(truth)
    turns = []
    while asked := _next(memory):
        facts = known(memory)
        found = openings(Patient(**facts))
        names = tuple(name for name in asked.facts if name in found.facts)
        memory = answered(asked, memory, truth)
        told = tuple(name for name in known(memory) if name not in facts)
        turns.append(Turn(asked, facts, names, found.reachable, told))
    return tuple(turns), memory


def halted(memory: Memory) -> bool:
    """Tell whether the conversation ended early, after an emergency sign or with an allergy."""
    return memory.emergency or memory.facts.get("b12_allergy") == "yes"


def begun(truth: Mapping[str, Any]) -> Memory:
    """Begin with what is known without a question."""
    return Memory(facts={name: truth[name] for name in _TOLD_BEFORE}, keep=False)


def known(memory: Memory) -> dict[str, Any]:
    """Give what is known, and as unknown what a question has settled in another way."""
    return {**memory.facts, **settled(memory)}


def _next(memory: Memory) -> Question | None:
    asked = agenda(memory, Patient(**memory.facts)).next
    return asked[next(topic for topic in TOPICS if topic in asked)] if asked else None


def answered(asked: Question, memory: Memory, truth: Mapping[str, Any]) -> Memory:
    """Answer a question: its facts become known, details of what was chosen at their own question."""
    new = dict(_answer(asked, truth))
    new |= implied({**memory.facts, **new}, new)
    return Memory(facts={**memory.facts, **new}, asked=memory.asked | {asked.key}, keep=False)


def _answer(asked: Question, truth: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    told = any(not isinstance(truth.get(n, Missing.UNKNOWN), Missing) for n in asked.facts)
    later = {detail for offered in asked.offers for detail in offered.details} - {asked.key}
    for name in asked.facts:
        value = truth.get(name, Missing.UNKNOWN)
        if asked.answer is Answer.MANY and name in later:
            denied = name in asked.otherwise and read_facts(name, asked.otherwise[name])[name]
            if not (isinstance(value, Missing) or value == denied):
                continue
        elif asked.answer is Answer.AMOUNT and told and isinstance(value, Missing):
            continue  # the value, or the word that stands for it
        yield name, value


def form(truth: Mapping[str, Any], *, stops: bool) -> int:
    """Count the questions of a form in the order of the topics, which skips what does not apply.

    Args:
        truth: the person.
        stops: whether the form ends when nothing that is left can change the answer.
    """
    memory, count = begun(truth), 0
    for topic in Topic:
        for asked in (one for one in QUESTIONS if one.topic is topic):
            facts = known(memory)
            if stops and not openings(Patient(**facts)).facts:
                return count
            case = Case(facts, APPLIES)
            if any(n in ASKABLE and n not in facts and applies(n, case) for n in asked.facts):
                memory = answered(asked, memory, truth)
                count += 1
    return count
