"""What an answer to a question means: facts, or a refusal that helps."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.patient_file import read_facts
from core.truth import Missing
from core.units import Unreadable, read
from dialogue.parsing.choices import NotUnderstood, Option, read_choices, read_yes_no
from dialogue.parsing.clean import short
from dialogue.parsing.words import fold
from dialogue.questions import Answer, Question


@dataclass(frozen=True, slots=True)
class Heard:
    """Facts by name, and how to echo them."""

    facts: Mapping[str, Any]
    echo: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Why an answer was not taken, in one line; ``near`` if it was meant as an answer."""

    message: str
    near: bool = True


def read_answer(question: Question, text: str, audience: str) -> Heard | Refused:
    """Read an answer to a question.

    Whatever is not said stays what it was: nothing is guessed, least of all a unit.
    """
    if question.answer is Answer.YES_NO:
        return _yes_no(question, text)
    if question.answer is Answer.AMOUNT:
        return _amount(question, text)
    return _choices(question, text, audience)


def not_known(question: Question) -> Mapping[str, Any]:
    """Give what "I don't know" tells: the question's facts as asked and unknown."""
    return {**dict.fromkeys(question.facts, Missing.UNKNOWN), **_read(question.if_unknown)}


def _yes_no(question: Question, text: str) -> Heard | Refused:
    answer = read_yes_no(text)
    if answer == "unknown":
        return Heard(not_known(question), "not known")
    if answer is None:
        return Refused(
            f'Read "{short(text)}": neither yes nor no. Accepted: yes, no, I don\'t know.',
            near=False,
        )
    return Heard(dict.fromkeys(question.facts, answer), answer)


def _amount(question: Question, text: str) -> Heard | Refused:
    said = " ".join(fold(text).strip(" .!").split())
    if said in question.words:
        told = _read(question.words[said])
        echo = said if told else "not known"
        return Heard({**dict.fromkeys(question.facts, Missing.UNKNOWN), **told}, echo)
    fact = question.facts[0]
    value = read(text, question.quantity)
    if isinstance(value, Unreadable):
        has_digit = any(sign.isdigit() for sign in text)
        return Refused(value.message, near=has_digit)
    facts: dict[str, Any] = {**dict.fromkeys(question.facts, Missing.UNKNOWN), fact: value}
    status = f"{fact}_status"
    if status in question.facts:
        facts[status] = "resulted"
    return Heard(facts, f"{value.given} ({value.canonical})" if value.converted else value.given)


def _choices(question: Question, text: str, audience: str) -> Heard | Refused:
    many = question.answer is Answer.MANY
    options = [
        Option(o.value, (o.text.for_(audience), o.text.clinician, o.text.patient, *o.words))
        for o in question.offers
    ]
    picked = read_choices(text, options, many=many)
    if isinstance(picked, NotUnderstood):
        return Refused(picked.message, near=text.strip()[:1].isdigit())
    chosen = [o for o in question.offers if o.value in picked.values]
    echo = "; ".join(o.text.for_(audience) for o in chosen) or "none of these"
    if many and len(question.facts) == 1:
        return Heard({question.facts[0]: picked.values}, echo)
    sets = dict(question.otherwise)
    for offered in chosen:
        sets.update(offered.sets)
    # Details come from questions of their own: until then the fact is open.
    details = dict.fromkeys((n for o in chosen for n in o.details), Missing.NOT_ASKED)
    return Heard({**_read(sets), **details}, echo)


def _read(sets: Mapping[str, str]) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for name, raw in sets.items():
        facts.update(read_facts(name, raw))
    return facts
