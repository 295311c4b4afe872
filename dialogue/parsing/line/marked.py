"""A line of free text with its amounts cut out, its phrases found and its clauses marked."""

from dialogue.parsing.line.amounts import find_amounts
from dialogue.parsing.line.clauses import Clause, clauses
from dialogue.parsing.line.form import Line
from dialogue.parsing.line.heard import Ambiguous, Around
from dialogue.parsing.line.terms import Term, blotted, find_terms


class Marked:
    """One line, ready to be read; ``asked`` gathers what is not clear in it."""

    def __init__(self, text: str, around: Around) -> None:
        """Cut the amounts out, find the phrases, and judge the clauses."""
        self.text = text
        self.around = around
        self.amounts = find_amounts(text)
        self.line = Line(self.amounts.draft, text)
        self.words = self.line.words
        self.terms = find_terms(self.words)
        self.marked = blotted(self.words, self.terms)
        self.clauses = clauses(self.marked, self.words)
        self.asked: list[Ambiguous] = []

    def within(self, clause: Clause) -> list[Term]:
        """Give the phrases of one clause."""
        return [t for t in self.terms if clause.begin <= t.begin < clause.end]
