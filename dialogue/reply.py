"""What the conversation says in one turn, as data that any front end can show.

Light to import: the first question is shown before anything heavy is loaded.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.answer import Answer

AUDIENCES = ("patient", "carer", "clinician")
"""Who can be told."""


class Kind(StrEnum):
    """What a block of text is; a front end may style it, never reword it."""

    TITLE = "title"
    NOTE = "note"
    HEARD = "heard"
    PROBLEM = "problem"
    WARNING = "warning"
    HELP = "help"
    EXPLANATION = "explanation"
    QUESTION = "question"
    CHOICE = "choice"
    HEADING = "heading"
    BOTTOM_LINE = "bottom line"
    STATEMENT = "statement"
    REFERENCE = "reference"
    DISCLAIMER = "disclaimer"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph.

    ``cites`` are the reference numbers that end its text; ``depth`` tells how far an
    explanation stands under another: its text is indented so in plain lines, and an app
    may fold it.
    """

    kind: Kind
    text: str
    cites: tuple[int, ...] = ()
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """One numbered choice of the pending question; ``says`` is what picking it types."""

    number: int
    text: str
    says: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """The pending question. ``many``: several choices may be picked together."""

    key: str
    text: str
    choices: tuple[Choice, ...] = ()
    many: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact for the side panel; ``edit`` is the line to type to change it."""

    fact: str
    label: str
    value: str
    known: bool
    edit: str


class Effect(Enum):
    """What a front end has to do besides showing the blocks."""

    NONE = "none"
    QUIT = "quit"
    SAVE = "save"
    SAVE_BASIS = "save basis"


@dataclass(frozen=True, slots=True)
class Reply:
    """One turn of the program, complete: the blocks hold every word of it."""

    blocks: tuple[Block, ...]
    prompt: Prompt | None = None
    facts: tuple[FactLine, ...] = ()
    left: int | None = None
    answer: "Answer | None" = None
    effect: Effect = Effect.NONE

    @property
    def lines(self) -> tuple[str, ...]:
        """The blocks as plain lines, one a block."""
        return tuple(block.text for block in self.blocks)
