"""The kinds of changes that a replay can show, the gravest first. Light to import."""

from dataclasses import dataclass
from enum import StrEnum

from dialogue.transcripts.format import Turn


class Kind(StrEnum):
    """What changed in a turn, the gravest first; the value is the word on the command line."""

    ADVICE = "advice"
    FACT = "fact"
    QUESTION = "question"
    CITATION = "citation"
    WORDING = "wording"
    LAYOUT = "layout"
    NEW = "new"

    @property
    def label(self) -> str:
        """What a person reads."""
        return _LABELS.get(self, self.value)

    @property
    def rank(self) -> int:
        """How grave it is: 0 is the gravest."""
        return tuple(Kind).index(self)


_LABELS = {
    Kind.FACT: "fact understood",
    Kind.QUESTION: "question order",
    Kind.NEW: "not filled in yet",
}


@dataclass(frozen=True, slots=True)
class Change:
    """A turn that differs; ``now`` is None where the conversation has ended before it.

    ``line`` is where its first differing line stands in the file.
    """

    turn: int
    kind: Kind
    line: int
    old: Turn
    now: Turn | None
