"""A phrase of the lexicon in its clause, with the words around it."""

from dataclasses import dataclass

from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.terms import Term


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase in its clause; ``denied`` is None if it cannot be told whether it is.

    ``text``, ``before`` and ``after`` are the clause's words with all phrases blotted out.
    """

    term: Term
    clause: Clause
    text: str
    before: str
    after: str
    denied: bool | None
