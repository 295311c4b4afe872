"""What the conversation holds at one moment, and what it has to settle first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from core.patient import Patient
from core.truth import Missing
from dialogue.machine import State


@dataclass(frozen=True, slots=True)
class Way:
    """One way to settle a matter: how it reads, the words that pick it, the facts it sets."""

    value: str
    text: str
    sets: Mapping[str, Any]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Matter:
    """Something said that has to be settled by a question before anything else."""

    text: str
    ways: tuple[Way, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Memory:
    """Everything that the inputs so far amount to.

    Attributes:
        facts: the patient's facts by field name.
        asked: keys of the questions that were answered or left unknown.
        pending: the key of the question that waits for an answer.
        matters: what has to be settled, first things first.
        keep: consent to keep the conversation.
        state: where the machine stands.
        misses: how often in a row the pending question was not answered.
    """

    facts: Mapping[str, Any] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()
    pending: str | None = None
    matters: tuple[Matter, ...] = ()
    keep: bool | None = None
    state: State = State.SCOPE
    misses: int = 0

    def knows(self, name: str) -> bool:
        """Tell whether a fact has a value."""
        return not isinstance(self.facts.get(name, Missing.NOT_ASKED), Missing)

    @property
    def emergency(self) -> bool:
        """Tell whether an emergency sign was named."""
        return self.knows("emergency_sign") and bool(self.facts["emergency_sign"])

    @cached_property
    def patient(self) -> Patient:
        """Give the patient as known so far."""
        from dialogue.settling import agreeing  # which makes matters

        return Patient(**agreeing(self.facts))

    @cached_property
    def matter(self) -> Matter | None:
        """Give what has to be settled next; in an emergency no contradiction has to."""
        from dialogue.settling import contradicting  # which makes matters

        first = next(iter(self.matters), None)
        return first if first or self.emergency else contradicting(self.facts)
