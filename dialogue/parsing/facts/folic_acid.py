"""Why folic acid is taken."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dialogue.parsing.lexicon.entries import Kind
from dialogue.parsing.line.clauses import Clause
from dialogue.parsing.line.heard import Told
from dialogue.parsing.line.terms import Term

if TYPE_CHECKING:
    from dialogue.parsing.line.marked import Marked

__all__ = ["folic_acid_reason"]

_REASONS = (
    ("methotrexate", re.compile(r"\b(?:methotrexate|mtx)\b")),
    (
        "renal_vitamin",
        re.compile(
            r"\b(?:renal (?:multi ?)?vit(?:amins?|s)?|nephro ?vite?|rena ?vite?|renavit|dialyvite)\b"
        ),
    ),
    (
        "pregnancy",
        re.compile(
            r"\b(?:(?:for|in|because of|due to|usual|routine|standard) (?:the |my )?(?:pregnancy|baby))\b"
            r"|\bpregnancy (?:folic|vitamins?|dose)"
        ),
    ),
)
_PRESCRIBED = re.compile(
    r"\b(?:prescrib\w+|(?:gp|doctor|clinic|consultant|they|nurse|a&e|a and e|hospital) (?:has |have )?"
    r"(?:gave|started|put|given)|given|(?:put|started) (?:me|him|her) on|started (?:by|on))\b"
)


def folic_acid_reason(reading: "Marked", told: list[Told]) -> Iterator[tuple[int, Told]]:
    """Read why folic acid is taken, where its own clause says so.

    Args:
        reading: the line.
        told: the facts read so far.

    Yields:
        The place in the line and the fact.
    """
    known = {fact.field: fact.value for fact in told}
    if known.get("folic_acid_use") != "yes" or "folic_acid_reason" in known:
        return
    for clause in reading.clauses:
        term = next((t for t in reading.within(clause) if _is_folic_acid(t)), None)
        if term is None or clause.asks or clause.other or clause.supposes:
            continue
        text = _sentence(reading, clause)
        found = [(value, match) for value, words in _REASONS if (match := words.search(text))]
        words = reading.line.said(clause.begin, clause.end).strip(" ,")
        if len(found) == 1:
            yield term.begin, Told("folic_acid_reason", found[0][0], words)
        elif not found and known.get("folate_status") == "deficient" and _PRESCRIBED.search(text):
            yield term.begin, Told("folic_acid_reason", "prescribed_deficiency", words)


def _is_folic_acid(term: Term) -> bool:
    return term.entry.kind is Kind.USE and term.entry.field == "folic_acid_use"


def _sentence(reading: "Marked", clause: Clause) -> str:
    """Give the words of a clause and of the one before it in its sentence."""
    number = reading.clauses.index(clause)
    before = reading.clauses[max(number - 1, 0)]
    begin = before.begin if before.sentence == clause.sentence else clause.begin
    return reading.words[begin : clause.end]
