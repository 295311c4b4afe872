"""What an answer to a question means: facts, or a refusal that helps."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.fields import Kind, fields, shown
from core.patient_file import read_facts
from core.truth import Missing
from core.units import Measurement, Unreadable, read
from dialogue.implied import interval_of
from dialogue.parsing.answers.choices import NotUnderstood, Option, read_choices, read_yes_no
from dialogue.parsing.answers.dosing import read_dose, read_dosing, read_often
from dialogue.parsing.clean import short
from dialogue.parsing.dates import read_date
from dialogue.parsing.line.persons import RELATIVE
from dialogue.parsing.since import read_since
from dialogue.parsing.words import fold
from dialogue.questions import Answer, Question

# Times for which "since 2019" is an answer.
_LASTING = frozenset({"duration", "treatment_duration"})
_DOSING = frozenset({"b12_dose", "b12_frequency"})

# Who cares for somebody answers "my son is 9".
_WHOSE_AGE = re.compile(
    rf"^(?:my|our|the) (?:{RELATIVE}|child|baby|brother|sister|friend|patient)(?:'?s| is) ",
    re.IGNORECASE,
)


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


def read_answer(
    question: Question, text: str, audience: str, today: date | None = None
) -> Heard | Refused:
    """Read an answer to a question; ``today`` is the day from which "2 weeks ago" counts.

    Whatever is not said stays what it was: nothing is guessed, least of all a unit.
    """
    if question.answer is Answer.YES_NO:
        return _yes_no(question, text)
    if question.answer in {Answer.AMOUNT, Answer.DATE, Answer.OFTEN}:
        return _words(question, text) or _value(question, text, today)
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


def _words(question: Question, text: str) -> Heard | None:
    """Read a whole answer in words, such as "not done"."""
    words = " ".join(fold(text).strip(" .!").split())
    if words not in question.words:
        return None
    told = _read(question.words[words])
    echo = words if told else "not known"
    return Heard({**dict.fromkeys(question.facts, Missing.UNKNOWN), **told}, echo)


def _value(question: Question, text: str, today: date | None) -> Heard | Refused:
    fact = question.facts[0]
    if fact in _DOSING and (both := read_dosing(text)).often:  # "1000 mcg daily" answers two
        return Heard(
            {"b12_dose": both.dose, "b12_frequency": both.often},
            f"{shown(both.dose)}, {shown(both.often)}",
        )
    value: object
    if fact == "injection_interval" and (heard := _as_often(text)):
        return heard
    if question.answer is Answer.DATE:
        value = read_date(text, today)
    elif question.answer is Answer.OFTEN:
        value = read_often(text)
    elif fact == "b12_dose":
        value = read_dose(text)
    else:
        text = _WHOSE_AGE.sub("", text) if fact == "age" else text
        since = read_since(text, today) if question.quantity in _LASTING else ""
        value = read(since or text, question.quantity)
    if isinstance(value, Unreadable):
        return Refused(value.message, near=any(sign.isdigit() for sign in text))
    facts: dict[str, Any] = {**dict.fromkeys(question.facts, Missing.UNKNOWN), fact: value}
    status = f"{fact}_status"
    if status in question.facts and isinstance(value, Measurement):
        facts[status] = "resulted"
    return Heard(facts, shown(value))


def _as_often(text: str) -> Heard | None:
    """Read an interval that is said as how often: "monthly"."""
    often = read_often(text)
    between = None if isinstance(often, Unreadable) else interval_of(often)
    if between is None:
        return None
    return Heard({"injection_interval": between, "b12_frequency": often}, shown(between))


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
        return Heard({question.facts[0]: _listed(question.facts[0], picked.values)}, echo)
    sets = dict(question.otherwise)
    for offered in chosen:
        sets.update(offered.sets)
    # Details come from questions of their own: until then the fact is open.
    details = dict.fromkeys((n for o in chosen for n in o.details), Missing.NOT_ASKED)
    return Heard({**_read(sets), **details}, echo)


def _listed(fact: str, values: tuple[str, ...]) -> tuple[Any, ...]:
    if fields()[fact].kind is not Kind.CHECKS:
        return values
    months = [{"month": int(value.removeprefix("month_"))} for value in values]
    done: tuple[Any, ...] = read_facts(fact, months)[fact]
    return done


def _read(sets: Mapping[str, str]) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for name, raw in sets.items():
        facts.update(read_facts(name, raw))
    return facts
