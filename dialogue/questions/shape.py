"""The shape of a question."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from core.wording import Wording


class Topic(Enum):
    """What a question is about; the topics are the states of the conversation."""

    SCOPE = "scope"
    TREATMENT = "treatment"
    LEVELS = "levels"
    SYMPTOMS = "symptoms"
    BLOOD_COUNT = "blood count"
    CAUSES = "causes"
    SAFETY = "safety"
    FOLATE = "folate"
    VESSELS = "vessels"
    REVIEW = "review"


class Answer(Enum):
    """What kind of answer a question takes."""

    ONE = "one of the choices"
    MANY = "all choices that apply"
    YES_NO = "yes or no"
    AMOUNT = "a number with its unit"
    DATE = "a day that is past"
    OFTEN = "how often"


@dataclass(frozen=True, slots=True)
class Offer:
    """One choice: what it sets, how it reads, and the words that pick it.

    ``sets`` maps fact names to values as the patient file writes them. A choice that sets
    nothing but ``details`` leaves those facts to questions of their own.
    """

    value: str
    text: Wording
    sets: Mapping[str, str] = field(default_factory=dict)
    details: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        key: stable name.
        topic: what it is about.
        facts: the facts it settles.
        text: the question itself.
        why: the reason for asking, without the decisions, which the core adds.
        answer: the kind of answer.
        offers: the choices.
        otherwise: for MANY, what each fact becomes when its choice is not picked.
        quantity: for AMOUNT, the quantity's key in ``core.units``.
        words: for AMOUNT, DATE and OFTEN, whole answers in words and what they set.
        if_unknown: what "I don't know" still tells, where an earlier answer told that there is some.
        examples: answers that are understood.
        names: words for "change my ...".
    """

    key: str
    topic: Topic
    facts: tuple[str, ...]
    text: Wording
    why: Wording
    answer: Answer
    offers: tuple[Offer, ...] = ()
    otherwise: Mapping[str, str] = field(default_factory=dict)
    quantity: str = ""
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    if_unknown: Mapping[str, str] = field(default_factory=dict)
    examples: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def both(text: str) -> Wording:
    """Give one wording to both audiences."""
    return Wording(text, text)


def offer(  # noqa: PLR0913 - one choice, one line
    value: str,
    text: str,
    sets: Mapping[str, str] | None = None,
    *,
    patient: str = "",
    words: str = "",
    details: tuple[str, ...] = (),
) -> Offer:
    """Write a choice down; words are separated by ``|``."""
    return Offer(
        value,
        Wording(text, patient or text),
        MappingProxyType(dict(sets or {})),
        details,
        tuple(w for w in words.split("|") if w),
    )
