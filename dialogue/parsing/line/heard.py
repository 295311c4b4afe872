"""What a line of free text told, as plain data."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around a line.

    Attributes:
        today: the day from which "2 weeks ago" counts; without it such days are not read.
        treated: whether B12 has been given, as known before; None where nothing is known.
    """

    today: date | None = None
    treated: bool | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """One fact: the field, its value as the patient file holds it, the words it was read from."""

    field: str
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Words that could mean more than one thing, and what has to be asked about them."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Heard:
    """Everything read from a line; ``question`` is true if the line asks something."""

    facts: tuple[Told, ...] = ()
    ambiguous: tuple[Ambiguous, ...] = ()
    question: bool = False
